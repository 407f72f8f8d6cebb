import { bottom, hull, right } from './plane.ts';
import { type Cell, overlapShare } from './reading.ts';

/** A gutter narrower than this (in CSS pixels) does not part a page. */
const GUTTER = 16;

/**
 * Cells that stand beside each other, from top to bottom, each row from left to right. A side bar is no part of the rows
 * beside it: its rows come first.
 */
export function toRows(cells: readonly Cell[], scale: number): Cell[][] {
  return toZones(cells, scale).flatMap(rowsOf);
}

function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2))) {
    const row = rows.at(-1);
    const isSame = row && overlapShare(hull(row), cell) >= 0.5 && overlapShare(row[0]!, cell) >= 0.4;
    if (isSame) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/**
 * Parts a page at gutters that no line crosses and across which lines do not stand level. The columns of a table stand
 * level, those of a side bar and of the page do not.
 */
function toZones(cells: readonly Cell[], scale: number): Cell[][] {
  const sorted = [...cells].sort((a, b) => a.x - b.x);
  let end = -Infinity;
  for (const [i, cell] of sorted.entries()) {
    if (i >= 2 && cell.x - end >= GUTTER * scale) {
      const before = sorted.slice(0, i);
      const after = sorted.slice(i);
      if (after.length >= 2 && Math.max(levelShare(before, after), levelShare(after, before)) < 0.6) {
        return [before, ...toZones(after, scale)];
      }
    }
    end = Math.max(end, right(cell));
  }
  return [[...cells]];
}

/** How many of `cells` have a cell at their height among `others`. */
function levelShare(cells: readonly Cell[], others: readonly Cell[]): number {
  const top = Math.min(...others.map((cell) => cell.y));
  const low = Math.max(...others.map(bottom));
  const facing = cells.filter((cell) => bottom(cell) > top && cell.y < low);
  if (facing.length === 0) return 0;
  const middle = (cell: Cell) => cell.y + cell.height / 2;
  const isLevel = (cell: Cell) =>
    others.some((other) => Math.abs(middle(cell) - middle(other)) < 0.3 * Math.min(cell.height, other.height));
  return facing.filter(isLevel).length / facing.length;
}
