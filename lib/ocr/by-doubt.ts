import { foldConfusables } from './confusable.ts';
import { isHarmless, isIdentifier, isMeasure } from './harmless.ts';
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
    for (const { word, start, end } of cell.words) {
      const letters = word.text.replace(/[^\p{L}\p{N}]/gu, '');
      if (letters.length >= 3 && word.confidence < CONFIDENT && !isHarmless(word.text)) claims.add(cell, start, end, 'unsure');
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
      const isRest = isKeyFragment(first.word.text) || (next.words.length === 1 && !isHarmless(first.word.text));
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

const nameParts = (text: string): string[] =>
  (text.match(/\p{L}{3,}/gu) ?? []).filter((part) => !isPlainWord(part.toLowerCase())).map((part) => foldConfusables(part));

/** Default-deny: every word that does not prove itself harmless is claimed. */
export function claimUnknown(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const placed of cell.words) {
      const { word, start, end } = placed;
      if (word.text === '' || isHarmless(word.text) || !/[\p{L}\p{N}]/u.test(word.text)) continue;
      if (word.text.replace(/[^\p{L}\p{N}]/gu, '').length < 2) continue;
      const value = valueStart(word.text);
      claims.add(cell, start + value, end, 'unknown');
    }
  }
}

/** In `NAME=value` with a harmless name only the value is unknown. */
function valueStart(text: string): number {
  const sign = text.search(/[=:]/);
  return sign > 1 && sign < text.length - 1 && isHarmless(text.slice(0, sign)) ? sign + 1 : 0;
}

/** What touches a covered word must prove itself harmless, and beside a name even a capitalised plain word does not. */
export function claimNeighbours(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const claimed = cell.words.map((placed) => claims.touches(cell, placed));
    cell.words.forEach((placed, i) => {
      if (claimed[i] || placed.word.text === '') return;
      for (const j of [i - 1, i + 1]) {
        const neighbour = cell.words[j];
        if (!neighbour || !claimed[j] || gapBetween(placed, neighbour) > 1.2 * cell.height) continue;
        const isNameLike = PERSON_KINDS.test(claims.kindAt(cell, neighbour) ?? '') || isCapitalised(neighbour.word.text);
        const isDoubtful = !isHarmless(placed.word.text) || (isNameLike && isCapitalised(placed.word.text) && i > 0);
        if (isDoubtful && !isIdentifier(placed.word.text) && !isMeasure(placed.word.text)) {
          claims.add(cell, placed.start, placed.end, claims.kindAt(cell, neighbour) ?? 'unknown');
        }
      }
    });
  }
}

const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text.replace(/[^\p{L}]/gu, ''));

const gapBetween = (a: PlacedWord, b: PlacedWord): number =>
  Math.max(a.word.x, b.word.x) - Math.min(right(a.word), right(b.word));
