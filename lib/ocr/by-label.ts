import { claimPairs } from './by-pair.ts';
import { claimValue, NUMERIC } from './claim-value.ts';
import { isHarmless } from './harmless.ts';
import { type LabelMeaning, labelMeaning } from './picture-labels.ts';
import { bottom, right } from './plane.ts';
import { type Cell, type Claims, overlapShare } from './reading.ts';
import { longestRandomPart } from './tolerant.ts';

/** Furthest that a value stands from its label, in CSS pixels. */
const REACH_RIGHT = 480;
const REACH_DOWN = 44;
const ROW_DISTANCE = 96;
const INDENT = 16;
const REACH_STACK = 320;
const REACH_BOX = 72;

/** Claims what stands after, beside, under or in the column of a telling label. */
export function claimByLabel(rows: readonly (readonly Cell[])[], claims: Claims, scale: number): void {
  const cells = rows.flat();
  const meanings = new Map(cells.map((cell) => [cell, labelMeaning(cell.text)]));
  for (const cell of cells) claimPairs(cell, claims);
  rows.forEach((row, rowIndex) => {
    const isHead =
      isTableHead(row, rows.slice(rowIndex + 1, rowIndex + 4), scale) &&
      !isForm(row, meanings) &&
      !holdsValue(row, meanings, claims);
    for (const cell of row) {
      const meaning = meanings.get(cell);
      if (!meaning || meaning.force === 'safe') continue;
      const beside = valueBeside(cell, row, meanings, scale);
      if (isHead && claimColumn(cell, meaning, rows, rowIndex, meanings, claims, scale)) {
        // A head beside it, or after all a value.
        if (beside) claimValue(beside, { ...meaning, force: 'weak' }, claims);
        if (meaning.force === 'strong')
          for (const value of numberBefore(cell, meaning, row, scale)) claimValue(value, meaning, claims);
        continue;
      }
      const values = beside ? [...valueBefore(cell, row, meanings, scale), ...withRest(beside, row, meanings)] : [];
      // Words beside the label of a number may be the next field: the number stands under it then.
      const isNoNumber = beside && NUMERIC.test(meaning.kind) && /^\D+$/.test(beside.text);
      if (!beside || isNoNumber) values.push(...valuesBelow(cell, meaning, cells, meanings, scale));
      if (meaning.force === 'strong' && !values.some(isNumber)) values.push(...numberBefore(cell, meaning, row, scale));
      for (const value of values) claimValue(value, meaning, claims);
      if (meaning.force !== 'strong') continue;
      if (meaning.kind === 'secret') claimSiblings(values, rows, claims);
      if (meaning.kind === 'code') claimBoxes(values, rows, claims, scale);
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

/** Labels and values by turns: `Full name | Wanda Moreau | Phone | …` is two fields of a form. */
const isForm = (row: readonly Cell[], meanings: ReadonlyMap<Cell, LabelMeaning | undefined>): boolean =>
  row.length >= 4 &&
  row.length % 2 === 0 &&
  row.every((cell, i) => (meanings.get(cell) !== undefined) === (i % 2 === 0)) &&
  row.some((cell, i) => i % 2 === 1 && !isHarmless(cell.text));

/** Where letters are known, a row that holds what was found by itself is no row of heads but a pair of fields. */
const holdsValue = (
  row: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  claims: Claims,
): boolean =>
  row.some((cell) => cell.isPage && !meanings.get(cell) && cell.words.some((placed) => claims.touches(cell, placed)));

/** Codes stand in rows: what stands beside one and does not prove itself harmless is one too. */
function claimSiblings(values: readonly Cell[], rows: readonly (readonly Cell[])[], claims: Claims): void {
  for (const value of values) {
    const row = rows.find((cells) => cells.includes(value)) ?? [];
    for (const cell of row)
      if (cell.x > value.x && !isHarmless(cell.text)) claims.add(cell, 0, cell.text.length, 'secret');
  }
}

/** A code is often typed or shown in boxes, a few digits in each. */
function claimBoxes(values: readonly Cell[], rows: readonly (readonly Cell[])[], claims: Claims, scale: number): void {
  for (const value of values) {
    let last = value;
    for (const cell of rows.find((cells) => cells.includes(value)) ?? []) {
      if (cell.x <= last.x || cell.x - right(last) > REACH_BOX * scale || !/^\D?\d{1,4}\D?$/.test(cell.text)) continue;
      claims.add(cell, 0, cell.text.length, 'code');
      last = cell;
    }
  }
}

/** A radio button or an icon, read as a letter or not at all. */
const isMark = ({ text, isPage, width, height }: Cell): boolean =>
  !isPage && text.replace(/[^\p{L}\p{N}]/gu, '').length <= 1 && width < 1.6 * height;

/** The nearest line to the right, if that is no label itself. */
function valueBeside(
  label: Cell,
  row: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): Cell | undefined {
  const after = row.filter((cell) => cell.x >= right(label));
  const next = after.find((cell) => !isMark(cell)) ?? after[0];
  if (!next || next.x - right(label) > REACH_RIGHT * scale || meanings.get(next)) return undefined;
  return next;
}

/** A value that wide blanks part is read as cells: `NMC | 273190`. */
function withRest(value: Cell, row: readonly Cell[], meanings: ReadonlyMap<Cell, LabelMeaning | undefined>): Cell[] {
  const cells = [value];
  for (const cell of row) {
    const last = cells.at(-1)!;
    const gap = cell.x - right(last);
    if (cell !== value && gap >= 0 && gap < 1.5 * value.height && !meanings.get(cell)) cells.push(cell);
  }
  return cells;
}

/** Two records side by side have their labels between them: `Anna Berg | Full name | Ana Berg`. */
function valueBefore(
  label: Cell,
  row: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): Cell[] {
  if (row.filter((cell) => meanings.get(cell)).length > 1) return [];
  const before = row.findLast((cell) => right(cell) <= label.x && !isMark(cell));
  // The number of a line tells nothing.
  if (before && /^\d{1,4}[.)]?$/.test(before.text)) return [];
  return before && label.x - right(before) <= (REACH_RIGHT / 4) * scale ? [before] : [];
}

/** Papers and cards may set the number first and what it is behind it: `299 | CVV`, `237043939 | tax number`. */
function numberBefore(label: Cell, { kind }: LabelMeaning, row: readonly Cell[], scale: number): Cell[] {
  const before = row.findLast((cell) => right(cell) <= label.x && !isMark(cell));
  const isNear = before !== undefined && label.x - right(before) <= REACH_RIGHT * scale;
  return isNear && (NUMERIC.test(kind) || kind === 'code') && isNumber(before) ? [before] : [];
}

const isNumber = ({ text }: Cell): boolean => /^(?=\D*\d)[\d\s+()/.-]{3,24}$/.test(text);

/** Kinds whose value has one line. */
const ONE_LINE = /^(?:person-name|email|phone|birth-date|ip-address)$/;

/** The line or two under a label, aligned with it. */
function valuesBelow(
  label: Cell,
  { kind }: LabelMeaning,
  cells: readonly Cell[],
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): Cell[] {
  const values: Cell[] = [];
  let last: Cell = label;
  for (const cell of cells) {
    const gap = cell.y - bottom(last);
    const isUnder = cell.y >= bottom(last) - 2 * scale && gap <= (values.length === 0 ? REACH_DOWN : 12) * scale;
    // A box around digits takes room of its own.
    const indent = (kind === 'code' && /^\d{1,8}$/.test(cell.text) ? 2 : 1) * INDENT * scale;
    const isAligned = cell.x >= label.x - indent && cell.x <= label.x + indent;
    const isScrap = (cell.text === '' && cell.width < cell.height) || isMark(cell);
    if (!isUnder || !isAligned || isScrap || cell === label) continue;
    if (meanings.get(cell) || (values.length > 0 && beginsAsLabel(cell.text))) break;
    // The next field, whose label nobody knows.
    if (values.length > 0 && cell.isPage && ONE_LINE.test(kind) && isHarmless(cell.text)) break;
    values.push(cell);
    last = cell;
    if (values.length === 3) break;
  }
  return values;
}

/** `Shareholder above 25 %`: a label's word and plain language after it. */
export const beginsAsLabel = (text: string): boolean => {
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
  if (isStack(head, meaning, rows.slice(headRow + 1), limit, meanings, scale)) return false;
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
    // What runs on under the next head is a line below the table, unless the reader joined two cells.
    if (inColumn.some((cell) => nextHead && right(cell) > nextHead.x && (cell.isPage || isSentence(cell)))) break;
    // So does a lone line of plain language: a heading, or what is said about the table.
    const isLone = isColumn && row.length < heads.length / 2;
    if (isLone && inColumn.length > 0 && inColumn.every((cell) => isPlainLine(cell, meaning))) break;
    for (const cell of inColumn) if (!meanings.get(cell)) claimValue(cell, meaning, claims);
    if (inColumn.length > 0 || row.length >= heads.length - 1) lastBottom = Math.max(...row.map(bottom));
  }
  return isColumn;
}

/** Other labels follow under the first one, in their turn over their values: a card that stands beside something else. */
function isStack(
  head: Cell,
  { kind }: LabelMeaning,
  below: readonly (readonly Cell[])[],
  limit: number,
  meanings: ReadonlyMap<Cell, LabelMeaning | undefined>,
  scale: number,
): boolean {
  const labels = below
    .flat()
    .filter((cell) => Math.abs(cell.x - head.x) <= 2 * scale && isUnder(cell, head, limit, scale))
    .filter((cell) => cell.y - bottom(head) < REACH_STACK * scale && meanings.get(cell)?.force === 'strong');
  return labels.length >= (/^(?:password|secret|code)$/.test(kind) ? 1 : 2);
}

const isPlainLine = (cell: Cell, { kind }: LabelMeaning): boolean =>
  kind !== 'internal' && kind !== 'password' && (isSentence(cell) || (cell.words.length >= 2 && isTitle(cell)));

/** `Stack trace`, `Local variables`: words that were read well, of which only the first may be a name. */
const isTitle = ({ words, text }: Cell): boolean =>
  isHarmless(text) && words.slice(1).every(({ word }) => word.confidence >= 75 && /^\p{Ll}{2,}$/u.test(word.text));

const isSentence = ({ words }: Cell): boolean =>
  words.filter(({ word }) => /^\p{Ll}{2,}[,.]?$/u.test(word.text) && isHarmless(word.text)).length >= 5;

function isUnder(cell: Cell, head: Cell, limit: number, scale: number): boolean {
  const slack = INDENT * scale;
  const startsWith = Math.abs(cell.x - head.x) <= slack;
  const endsWith = Math.abs(right(cell) - right(head)) <= slack;
  const isCentred = cell.x <= head.x + head.width / 2 && right(cell) >= head.x + head.width / 2;
  // An avatar may stand before the value.
  const isIndented = cell.x > head.x && cell.x < head.x + 60 * scale && cell.x < limit;
  return (startsWith || endsWith || isCentred || isIndented) && overlapShare(cell, head) < 0.5;
}
