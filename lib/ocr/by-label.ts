import { isHarmless } from './harmless.ts';
import { fieldMeaning, type LabelMeaning, labelMeaning } from './picture-labels.ts';
import { bottom, right } from './plane.ts';
import { type Cell, type Claims, overlapShare, type PlacedWord } from './reading.ts';
import { longestRandomPart } from './tolerant.ts';

/** Furthest that a value stands from its label, in CSS pixels. */
const REACH_RIGHT = 480;
const REACH_DOWN = 44;
const ROW_DISTANCE = 96;
const INDENT = 16;

/** Kinds whose values are plain language: no sentence under such a label is harmless. */
const SAID_IN_WORDS = new Set(['password', 'internal']);

/** Claims what stands after, beside, under or in the column of a telling label. */
export function claimByLabel(rows: readonly (readonly Cell[])[], claims: Claims, scale: number): void {
  const cells = rows.flat();
  const meanings = new Map(cells.map((cell) => [cell, labelMeaning(cell.text)]));
  for (const cell of cells) claimPairs(cell, claims);
  rows.forEach((row, rowIndex) => {
    const isHead = isTableHead(row, rows.slice(rowIndex + 1, rowIndex + 4), scale);
    for (const cell of row) {
      const meaning = meanings.get(cell);
      if (!meaning || meaning.force === 'safe') continue;
      const beside = valueBeside(cell, row, meanings, scale);
      if (isHead && claimColumn(cell, meaning, rows, rowIndex, meanings, claims, scale)) {
        // A head beside it, or after all a value.
        if (beside) claimValue(beside, { ...meaning, force: 'weak' }, claims);
        continue;
      }
      const values = beside ? [beside] : valuesBelow(cell, cells, meanings, scale);
      for (const value of values) claimValue(value, meaning, claims);
      if (meaning.kind === 'secret' && meaning.force === 'strong') claimSiblings(values, rows, claims);
    }
  });
}

/** Three cells or more, most of which have something under them in one of the next rows (another column's may come between). */
function isTableHead(row: readonly Cell[], below: readonly (readonly Cell[])[], scale: number): boolean {
  // `"email":` and `Name:` have their value beside them, also where a table might begin.
  if (row.length < 3 || row.some(({ text }) => /[:={["]$|[@©]/.test(text) || longestRandomPart(text) >= 8))
    return false;
  const next = below.flat().filter((cell) => cell.y - bottom(row[0]!) < ROW_DISTANCE * scale);
  const carrying = row.filter((head) => next.some((cell) => isUnder(cell, head, Infinity, scale)));
  return carrying.length >= 0.6 * row.length;
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
  const next = rest.search(/[,;]?\s["'`]?[\p{L}_][\p{L}\p{N}_-]{1,30}["'`]?\s?[:=](?!\/\/)/u);
  return next > 0 ? start + next : text.length;
}

function claimValue(cell: Cell, meaning: LabelMeaning, claims: Claims): void {
  claimSpan(cell, 0, cell.text.length, meaning, claims);
  if (meaning.force !== 'strong') return;
  for (const { word } of cell.words) if (word.text === '') claims.addUnread(cell, word);
}

function claimSpan(cell: Cell, from: number, end: number, meaning: LabelMeaning, claims: Claims): void {
  const scheme = /^(?:Bearer|Basic|Digest) (?=\S)/i.exec(cell.text.slice(from, end))?.[0] ?? '';
  const start = from + scheme.length;
  const words = cell.words.filter((placed) => placed.start < end && placed.end > start);
  if (words.length === 0) return;
  const isPlain = words.every((placed) => isHarmless(placed.word.text.slice(Math.max(0, start - placed.start))));
  const isSentence =
    words.filter(({ word }) => /^\P{N}{2,}$/u.test(word.text)).length >= 4 && !SAID_IN_WORDS.has(meaning.kind);
  if (isPlain && (meaning.force === 'weak' || isSentence || (cell.isPage && isSaidPlainly(words, meaning)))) return;
  claims.add(cell, start, end, meaning.kind);
}

/**
 * Plain words known letter by letter: no key is one (`API keys` over `Webhooks`, two entries of a menu), and no name,
 * address or number begins in lower case (`Applicant` beside `in review`).
 */
const isSaidPlainly = (words: readonly PlacedWord[], { kind }: LabelMeaning): boolean =>
  kind === 'secret' || (!SAID_IN_WORDS.has(kind) && words.every(({ word }) => /^\p{Ll}+$/u.test(word.text)));

/** Codes stand in rows: what stands beside one and does not prove itself harmless is one too. */
function claimSiblings(values: readonly Cell[], rows: readonly (readonly Cell[])[], claims: Claims): void {
  for (const value of values) {
    const row = rows.find((cells) => cells.includes(value)) ?? [];
    for (const cell of row)
      if (cell.x > value.x && !isHarmless(cell.text)) claims.add(cell, 0, cell.text.length, 'secret');
  }
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
    const isScrap = cell.text === '' && cell.width < cell.height;
    if (!isUnder || !isAligned || isScrap || cell === label) continue;
    if (meanings.get(cell) || (values.length > 0 && beginsAsLabel(cell.text))) break;
    values.push(cell);
    last = cell;
    if (values.length === 3) break;
  }
  return values;
}

/** `Shareholder above 25 %`: a label's word and plain language after it. */
const beginsAsLabel = (text: string): boolean => {
  const first = text.split(' ')[0]!;
  return text.length > first.length && labelMeaning(first) !== undefined && isHarmless(text);
};

/**
 * Every line under a column head, as long as the table goes on.
 *
 * @returns false if what stands under the head is a label too: then it was no head
 */
function claimColumn(
  head: Cell,
  meaning: LabelMeaning,
  rows: readonly (readonly Cell[])[],
  headRow: number,
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  claims: Claims,
  scale: number,
): boolean {
  const heads = rows[headRow]!;
  const nextHead = heads.find((cell) => cell.x > right(head));
  const limit = nextHead ? nextHead.x - 2 * scale : Infinity;
  let lastBottom = bottom(head);
  let isColumn = false;
  for (const row of rows.slice(headRow + 1)) {
    const top = Math.min(...row.map((cell) => cell.y));
    if (top - lastBottom > ROW_DISTANCE * scale) break;
    // Labels again under the heads: it was a form, or another table begins.
    const underHeads = row.filter((cell) => heads.some((other) => isUnder(cell, other, Infinity, scale)));
    if (underHeads.length >= 2 && underHeads.every((cell) => meanings.get(cell))) break;
    const inColumn = row.filter((cell) => isUnder(cell, head, limit, scale));
    if (!isColumn && inColumn.some((cell) => meanings.get(cell))) return false;
    isColumn ||= inColumn.length > 0;
    for (const cell of inColumn) claimValue(cell, meaning, claims);
    if (inColumn.length > 0 || row.length >= heads.length - 1) lastBottom = Math.max(...row.map(bottom));
  }
  return isColumn;
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
