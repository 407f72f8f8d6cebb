import { foldConfusables } from './confusable.ts';
import { identifierSpans, isHarmless, isIdentifier, isMeasure, partsOf } from './harmless.ts';
import { isPlainWord } from './plain-words.ts';
import { bottom, right } from './plane.ts';
import { type Cell, type Claims, overlapShare, type PlacedWord } from './reading.ts';
import { isKeyFragment } from './tolerant.ts';

/** Below this the reader guesses. */
const CONFIDENT = 60;

const PERSON_KINDS = /name|person/;
const SECRET_KINDS = /secret|key|token|signature|authorization|entropy|password|wallet|private|web-token/;

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
    for (const { word, start } of cell.words) {
      if (word.confidence >= CONFIDENT) continue;
      for (const part of doubtfulParts(cell, word.text, start)) {
        if (letterCount(part.text) >= 3) claims.add(cell, part.start, part.end, 'unsure');
      }
    }
  }
}

/** A key that ran to the end of its line goes on in the next one. */
export function claimWrapped(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    let from = cell;
    for (let steps = 0; steps < 12; steps += 1) {
      const last = from.words.at(-1);
      if (!last || !claims.touches(from, last) || !SECRET_KINDS.test(claims.kindAt(from, last) ?? '')) break;
      const next = cells.find(
        (other) =>
          other !== from &&
          other.y >= bottom(from) - 0.4 * from.height &&
          other.y - bottom(from) < 1.3 * from.height &&
          other.x < from.x + from.width / 2 &&
          right(other) > from.x - from.height * 20 &&
          overlapShare(from, other) < 0.3,
      );
      const first = next?.words[0];
      if (!next || !first) break;
      const isRightBelow = next.x >= from.x - from.height && next.words.length === 1;
      const isRest = isKeyFragment(first.word.text) || (isRightBelow && !isHarmless(first.word.text));
      if (!isRest) break;
      claims.add(next, first.start, first.end, claims.kindAt(from, last) ?? 'secret');
      if (next.words.length > 1) break;
      from = next;
    }
  }
}

/** A name that was covered once is covered wherever it stands again. */
export function claimRepeated(cells: readonly Cell[], claims: Claims): void {
  const names = new Set<string>();
  for (const cell of cells) {
    for (const placed of cell.words) {
      if (!PERSON_KINDS.test(claims.kindAt(cell, placed) ?? '')) continue;
      for (const part of nameParts(placed.word.text)) names.add(part);
    }
  }
  if (names.size === 0) return;
  for (const cell of cells) {
    for (const { word, start, end } of cell.words) {
      if (nameParts(word.text).some((part) => names.has(part))) claims.add(cell, start, end, 'person-name');
    }
  }
}

/** Capitalised words; a code or a path has no name in it. */
const nameParts = (text: string): string[] =>
  /[\d_/=@]/.test(text)
    ? []
    : (text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])
        .filter((part) => !isPlainWord(part.toLowerCase()))
        .map((part) => foldConfusables(part));

/** Default-deny: every word, or part of a word, that does not prove itself harmless is claimed. */
export function claimUnknown(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const { word, start } of cell.words) {
      for (const part of doubtfulParts(cell, word.text, start)) {
        if (letterCount(part.text) >= 2) claims.add(cell, part.start, part.end, 'unknown');
      }
    }
  }
}

const NAME_WORD = /^["'(]?\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+)*[,.:;)"'!?]*$/u;
const INITIAL = /^\p{Lu}\.$/u;
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 4;

/**
 * Two to four capitalised words beside each other, of which at least one is no plain language: a person, or a company,
 * which the page's text alone does not tell apart.
 */
export function claimNames(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    let run: PlacedWord[] = [];
    const close = () => {
      const [first, last] = [run[0], run.at(-1)];
      const isName =
        run.length >= FEWEST_NAME_WORDS &&
        run.length <= MOST_NAME_WORDS &&
        run.some(({ word }) => !INITIAL.test(word.text) && !isHarmless(word.text));
      if (isName) claims.add(cell, first!.start, last!.end, 'person-name');
      run = [];
    };
    for (const placed of cell.words) {
      const { text } = placed.word;
      if (!NAME_WORD.test(text) && !INITIAL.test(text)) {
        close();
        continue;
      }
      run.push(placed);
      if (/[,.:;)!?]$/.test(text) && !INITIAL.test(text)) close();
    }
    close();
  }
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
function doubtfulParts(cell: Cell, word: string, start: number): { start: number; end: number; text: string }[] {
  const kept = identifierSpans(cell.text);
  const isKept = (part: { start: number; end: number; text: string }) =>
    isHarmless(part.text) || kept.some((span) => span.start <= start + part.start && span.end >= start + part.end);
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

/** What touches a covered word must prove itself harmless, and beside a name even a capitalised plain word does not. */
export function claimNeighbours(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const claimed = cell.words.map((placed) => claims.touches(cell, placed));
    cell.words.forEach((placed, i) => {
      if (claimed[i] || placed.word.text === '') return;
      for (const j of [i - 1, i + 1]) {
        const neighbour = cell.words[j];
        if (!neighbour || !claimed[j] || gapBetween(placed, neighbour) > 1.2 * cell.height) continue;
        const isNameLike =
          PERSON_KINDS.test(claims.kindAt(cell, neighbour) ?? '') || isCapitalised(neighbour.word.text);
        const isDoubtful = !isHarmless(placed.word.text) || (isNameLike && isCapitalised(placed.word.text) && i > 0);
        if (isDoubtful && !isIdentifier(placed.word.text) && !isMeasure(placed.word.text)) {
          claims.add(cell, placed.start, placed.end, claims.kindAt(cell, neighbour) ?? 'unknown');
        }
      }
    });
  }
}

/**
 * House numbers and postcodes say nothing alone, but beside a covered word they complete it (`Lindenweg 114, 7223 Graz`).
 */
export function claimNumbersBeside(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    // Twice: the second number of an address stands beside the first.
    for (let round = 0; round < 2; round += 1) {
      cell.words.forEach((placed, i) => {
        if (!/^[(]?\d{1,6}[A-Za-z]?[,.;)]?$/.test(placed.word.text) || claims.touches(cell, placed)) return;
        const isBeside = [cell.words[i - 1], cell.words[i + 1]].some(
          (other) =>
            other !== undefined &&
            claims.touches(cell, other) &&
            gapBetween(placed, other) < 1.2 * cell.height &&
            (isCapitalised(other.word.text) || /^\d{1,6}[A-Za-z]?[,.;]?$/.test(other.word.text)),
        );
        if (isBeside) claims.add(cell, placed.start, placed.end, 'unknown');
      });
    }
  }
}

const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text.replace(/[^\p{L}]/gu, ''));

const gapBetween = (a: PlacedWord, b: PlacedWord): number =>
  Math.max(a.word.x, b.word.x) - Math.min(right(a.word), right(b.word));
