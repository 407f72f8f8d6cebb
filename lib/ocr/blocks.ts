import { bottom, right } from './plane.ts';
import type { Cell } from './reading.ts';

/** In heights of a line: lines of one paragraph begin as near to each other as this, and leave no more room between. */
const INDENT = 1.5;
const LEADING = 1.5;

/**
 * Lines that stand under each other like those of one paragraph or one form, from top to bottom; whatever else stands
 * beside them is left out. Lines that stand alone make no block.
 */
export function toBlocks(cells: readonly Cell[]): Cell[][] {
  const sorted = [...cells].filter(({ text }) => text !== '').sort((a, b) => a.y - b.y);
  const blockOf = new Map<Cell, Cell[]>();
  const blocks: Cell[][] = [];
  for (const cell of sorted) {
    const above = sorted
      .filter((other) => blockOf.get(other)?.at(-1) === other && isUnder(cell, other))
      .sort((a, b) => bottom(b) - bottom(a))[0];
    const block = above ? blockOf.get(above)! : [];
    if (block.length === 0) blocks.push(block);
    block.push(cell);
    blockOf.set(cell, block);
  }
  return blocks.filter(({ length }) => length > 1);
}

function isUnder(cell: Cell, above: Cell): boolean {
  const [low, high] = [Math.min(cell.height, above.height), Math.max(cell.height, above.height)];
  const gap = cell.y - bottom(above);
  return (
    high <= 2 * low &&
    gap >= -0.3 * low &&
    gap <= LEADING * high &&
    (Math.abs(cell.x - above.x) <= INDENT * high || Math.abs(right(cell) - right(above)) <= INDENT * high) &&
    right(cell) > above.x
  );
}

/** Shorter than this share of the widest line, a line ends where its sentence or field does. */
const FULL = 0.7;

/** The lines of a block as running text: full ones go on in the next, a hyphen at the end of one stays. */
export function joinParagraph(block: readonly Cell[]): { text: string; starts: number[] } {
  const end = Math.max(...block.map(right));
  const start = Math.min(...block.map(({ x }) => x));
  const starts: number[] = [];
  let text = '';
  for (const [i, cell] of block.entries()) {
    starts.push(text.length);
    text += cell.text;
    if (i === block.length - 1) break;
    const isFull = right(cell) - start >= FULL * (end - start);
    if (!isFull) text += '\n';
    else if (!/[^\s-]-$/.test(cell.text)) text += ' ';
  }
  return { text, starts };
}
