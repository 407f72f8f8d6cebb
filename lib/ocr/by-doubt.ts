import { identifierSpans, isFieldName, isHarmless, isIdentifier, isMeasure, partsOf } from './harmless.ts';
import { labelMeaning } from './picture-labels.ts';
import { right } from './plane.ts';
import { isWordOfProse } from './prose.ts';
import type { Cell, Claims, PlacedWord } from './reading.ts';

/** Below this the reader guesses. */
const CONFIDENT = 60;

/** Claims ink that has the size of text but was not read, or was read as too little. */
export function claimUnread(cells: readonly Cell[], claims: Claims, scale: number): void {
  for (const cell of cells) {
    for (const placed of cell.words) {
      const { word } = placed;
      const isWide = word.width > 1.6 * cell.height;
      if (word.text === '') {
        if (isWide || cell.words.length > 1) claims.addUnread(cell, word);
        continue;
      }
      // Five heights of ink hold more than one letter.
      if (word.width > 2.2 * cell.height * word.text.length && cell.height > 6 * scale) {
        claims.add(cell, placed.start, placed.end, 'unread');
      }
    }
  }
}

/** Claims words that the reader is not sure of and that are no plain word. */
export function claimDoubtful(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const placed of cell.words) {
      if (placed.word.confidence >= CONFIDENT) continue;
      for (const part of doubtfulParts(cell, placed)) {
        if (letterCount(part.text) >= 3) claims.add(cell, part.start, part.end, 'unsure');
      }
    }
  }
}

/** Default-deny: every word, or part of a word, that does not prove itself harmless is claimed. A label is no value. */
export function claimUnknown(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    if (labelMeaning(cell.text)) continue;
    for (const placed of cell.words) {
      for (const part of doubtfulParts(cell, placed)) {
        if (letterCount(part.text) >= 2) claims.add(cell, part.start, part.end, 'unknown');
      }
    }
  }
}

/** What stands beside the name of a field that could not be read may be anything: `"evc":` and `"479"`. */
export function claimBesideUnread(rows: readonly (readonly Cell[])[], claims: Claims): void {
  for (const row of rows) {
    row.forEach((cell, i) => {
      const name = row[i - 1];
      if (!name || !/[:=]["']?$/.test(name.text) || cell.x - right(name) > 4 * cell.height) return;
      const isUnread = name.words.some((placed) => /\p{L}/u.test(placed.word.text) && claims.touches(name, placed));
      if (isUnread && /\d/.test(cell.text) && !isIdentifier(cell.text))
        claims.add(cell, 0, cell.text.length, 'unknown');
    });
  }
}

/** A word that mixes cases, digits and signs as no language does: a password, whatever stands around it. */
export function claimPasswords(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const kept = identifierSpans(cell.text);
    for (const { word, start, end } of cell.words) {
      const from = start + (/^["'“(]+/.exec(word.text)?.[0].length ?? 0);
      const to = end - (/["'”,.;:)]+$/.exec(word.text)?.[0].length ?? 0);
      const isKept = kept.some((span) => span.start <= from && span.end >= to);
      if (isKept || !isPasswordLike(word.text) || (cell.isPage && DIGEST.test(word.text))) continue;
      claims.add(cell, start, end, 'password');
    }
  }
}

/** `bk-ad6694c5`, `3.28.4+1dec02e`, a commit: known letter by letter, digests and references are no passwords. */
const DIGEST =
  /^["'(]?(?:[a-z]{1,6}[-_])?(?:v?\d{1,3}(?:\.\d{1,3}){1,2}\+)?[0-9a-f]{6,40}(?:-[0-9a-f]{4,12}){0,4}["'),.;:?]*$/;

function isPasswordLike(text: string): boolean {
  const bare = text.replace(/^["'(]+|["'),.;:]+$/g, '');
  if (bare.length < 8 || bare.length > 40 || /[/\\=<>{}@]|:\/\/|^#[0-9a-f]{6,8}$/i.test(bare)) return false;
  if (isIdentifier(bare) || isMeasure(bare) || isHarmless(bare)) return false;
  const hasSign = /[^\s\w.,:;()\-'’]/.test(bare);
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((some) => some.test(bare)).length;
  const changes = bare.match(/(?=[a-z][A-Z\d]|[A-Z]{2}[a-z]|[A-Z]\d|\d[A-Za-z]|[^\w\s]\w)/g)?.length ?? 0;
  return classes >= 2 && changes >= (hasSign ? 3 : 4) && !/^[a-z]{2,8}_/.test(bare);
}

const YEAR = '(?:19[2-9]\\d|200\\d|201[0-2])';
const BIRTH_DATES = [
  new RegExp(`(?<![\\d-])${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\dT])`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}[-/. ]{1,2}(?:\\d{1,2}|[A-Za-z]{3,9})[-/., ]{1,2}${YEAR}(?!\\d)`, 'g'),
  new RegExp(`\\b[A-Z][a-z]{2,8}\\.? \\d{1,2},? ${YEAR}(?!\\d)`, 'g'),
];

/** A day without a clock, years ago, is more likely somebody's birthday than an event. */
export function claimBirthDates(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const pattern of BIRTH_DATES) {
      for (const { index, 0: date } of cell.text.matchAll(pattern))
        claims.add(cell, index, index + date.length, 'birth-date');
    }
  }
}

/**
 * Parts of a word that do not prove themselves harmless, with their places in the cell's text. The signs around a part
 * go with it, up to the next harmless part: in a password they are letters like others.
 */
function doubtfulParts(cell: Cell, placed: PlacedWord): { start: number; end: number; text: string }[] {
  const { start } = placed;
  const word = placed.word.text;
  if (isFieldName(word)) return [];
  const kept = identifierSpans(cell.text);
  const isKept = (part: { start: number; end: number; text: string }) =>
    isHarmless(part.text) ||
    isWordOfProse(cell, placed, part.text.replace(/[^\p{L}]+$/u, '')) ||
    kept.some((span) => span.start <= start + part.start && span.end >= start + part.end);
  const parts = partsOf(word).map((part) => ({ ...part, isKept: isKept(part) }));
  return parts.flatMap((part, i) => {
    if (part.isKept) return [];
    const before = parts[i - 1];
    const after = parts[i + 1];
    const from = before?.isKept ? part.start : (before?.end ?? 0);
    const to = after?.isKept ? part.end : (after?.start ?? word.length);
    return [{ text: part.text, start: start + from, end: start + to }];
  });
}

const letterCount = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
