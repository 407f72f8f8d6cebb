import { isHarmless, isIdentifier, isMeasure } from './harmless.ts';
import { fieldMeaning, labelMeaning, type LabelMeaning } from './picture-labels.ts';
import { bottom, right } from './plane.ts';
import { type Cell, type Claims, overlapShare } from './reading.ts';

/** Furthest that a value stands from its label, in CSS pixels. */
const REACH_RIGHT = 480;
const REACH_DOWN = 44;
const ROW_DISTANCE = 96;
const INDENT = 16;

/** Claims what stands after, beside, under or in the column of a telling label. */
export function claimByLabel(rows: readonly (readonly Cell[])[], claims: Claims, scale: number): void {
  const cells = rows.flat();
  const meanings = new Map(cells.map((cell) => [cell, labelMeaning(cell.text)]));
  for (const cell of cells) claimPairs(cell, claims);
  rows.forEach((row, rowIndex) => {
    const labels = row.filter((cell) => meanings.get(cell));
    const isHead = row.length >= 3 && labels.length >= 2 && labels.length >= row.length / 2;
    for (const cell of row) {
      const meaning = meanings.get(cell);
      if (!meaning || meaning.force === 'safe') continue;
      if (isHead) {
        claimColumn(cell, meaning, rows, rowIndex, meanings, claims, scale);
        continue;
      }
      const beside = isHead ? undefined : valueBeside(cell, row, meanings, scale);
      if (beside) claimValue(beside, meaning, claims);
      else for (const value of valuesBelow(cell, cells, meanings, scale)) claimValue(value, meaning, claims);
    }
  });
}

/** `label: value` and `NAME=value` inside one line. */
function claimPairs(cell: Cell, claims: Claims): void {
  const pair = /([\p{L}\p{N}_.\-$ '"`]{2,60}?)["'`“”]?\s?[:=]\s?["'`“”]*(?=\S)/gu;
  for (const match of cell.text.matchAll(pair)) {
    const name = match[1]!;
    const start = match.index + match[0].length;
    const isTimeOrUrl = /\d$/.test(name) || cell.text.startsWith('//', start);
    if (isTimeOrUrl) continue;
    const words = name.trim().split(' ');
    const meaning = fieldMeaning(name) ?? fieldMeaning(words.slice(-2).join(' ')) ?? fieldMeaning(words.at(-1)!);
    if (!meaning || meaning.force === 'safe') continue;
    const end = endOfValue(cell.text, start, match[0]);
    claimSpan(cell, start, end, meaning, claims);
  }
}

/** A quoted value ends at its quote, another at the next `name:` or `name=`; so does what has lost its closing quote. */
function endOfValue(text: string, start: number, opening: string): number {
  const rest = text.slice(start);
  const quote = opening.match(/["'`“”]+$/) ? rest.search(/["'`“”]/) : -1;
  if (quote > 0) return start + quote;
  const next = rest.search(/[,;]?\s["'`]?[\p{L}_][\p{L}\p{N}_\-]{1,30}["'`]?\s?[:=](?!\/\/)/u);
  return next > 0 ? start + next : text.length;
}

function claimValue(cell: Cell, meaning: LabelMeaning, claims: Claims): void {
  claimSpan(cell, 0, cell.text.length, meaning, claims);
  if (meaning.force !== 'strong') return;
  for (const { word } of cell.words) if (word.text === '') claims.addUnread(cell, word);
}

function claimSpan(cell: Cell, start: number, end: number, meaning: LabelMeaning, claims: Claims): void {
  const words = cell.words.filter((placed) => placed.start < end && placed.end > start);
  const isOne = words.length === 0;
  if (isOne) return;
  const mayStay = (text: string) => isIdentifier(text) || isMeasure(text) || isHarmless(text);
  if (meaning.force === 'weak' && words.every(({ word, start: from }) => mayStay(word.text.slice(Math.max(0, start - from))))) {
    return;
  }
  claims.add(cell, start, end, meaning.kind);
}

/** The nearest line to the right, if that is no label itself. */
function valueBeside(
  label: Cell,
  row: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): Cell | undefined {
  const next = row.find((cell) => cell.x >= right(label));
  if (!next || next.x - right(label) > REACH_RIGHT * scale || meanings.get(next)) return undefined;
  return next;
}

/** The line or two under a label, aligned with it. */
function valuesBelow(
  label: Cell,
  cells: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): Cell[] {
  const values: Cell[] = [];
  let last: Cell = label;
  for (const cell of cells) {
    const gap = cell.y - bottom(last);
    const isUnder = cell.y >= bottom(last) - 2 * scale && gap <= (values.length === 0 ? REACH_DOWN : 12) * scale;
    const isAligned = cell.x >= label.x - INDENT * scale && cell.x <= label.x + INDENT * scale;
    if (!isUnder || !isAligned || cell === label) continue;
    if (meanings.get(cell)) break;
    values.push(cell);
    last = cell;
    if (values.length === 3) break;
  }
  return values;
}

/** Every line under a column head, as long as the table goes on. */
function claimColumn(
  head: Cell,
  meaning: LabelMeaning,
  rows: readonly (readonly Cell[])[],
  headRow: number,
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  claims: Claims,
  scale: number,
): void {
  const heads = rows[headRow]!;
  const nextHead = heads.find((cell) => cell.x > right(head));
  const limit = nextHead ? nextHead.x - 2 * scale : Infinity;
  let lastBottom = bottom(head);
  for (const row of rows.slice(headRow + 1)) {
    const top = Math.min(...row.map((cell) => cell.y));
    if (top - lastBottom > ROW_DISTANCE * scale) return;
    const isNextHead = row.length >= 3 && row.filter((cell) => meanings.get(cell)).length >= row.length - 1;
    if (isNextHead) return;
    const inColumn = row.filter((cell) => isUnder(cell, head, limit, scale));
    for (const cell of inColumn) claimValue(cell, meaning, claims);
    if (inColumn.length > 0 || row.length >= heads.length - 1) lastBottom = Math.max(...row.map(bottom));
  }
}

function isUnder(cell: Cell, head: Cell, limit: number, scale: number): boolean {
  const slack = INDENT * scale;
  const startsWith = Math.abs(cell.x - head.x) <= slack;
  const endsWith = Math.abs(right(cell) - right(head)) <= slack;
  const isCentred = cell.x <= head.x + head.width / 2 && right(cell) >= head.x + head.width / 2;
  // An avatar may stand before the value.
  const isIndented = cell.x > head.x && cell.x < head.x + 60 * scale && cell.x < limit;
  return (startsWith || endsWith || isCentred || isIndented) && overlapShare(cell, head) < 0.5;
}
