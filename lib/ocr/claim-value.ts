import { isParticle } from './by-name.ts';
import { isHarmless } from './harmless.ts';
import type { LabelMeaning } from './picture-labels.ts';
import type { Cell, Claims, PlacedWord } from './reading.ts';
import { looksLikeValue, withoutIdentifiers } from './value-shape.ts';

/** Kinds whose values have digits. */
export const NUMERIC = /^(?:birth-date|phone|payment-card|document-number|ip-address|wallet)$/;

/** Below this the reader guesses. */
const CONFIDENT = 75;

/** Kinds whose values are plain language: no sentence under such a label is harmless. */
const SAID_IN_WORDS = new Set(['password', 'internal']);

/** Claims a cell that stands where a label says a value does, and what could not be read in it. */
export function claimValue(cell: Cell, meaning: LabelMeaning, claims: Claims): void {
  claimSpan(cell, 0, cell.text.length, meaning, claims);
  if (meaning.force !== 'strong') return;
  for (const { word } of cell.words) if (word.text === '') claims.addUnread(cell, word);
}

/** Claims a span under a label, unless it proves to be something else. */
export function claimSpan(cell: Cell, from: number, to: number, meaning: LabelMeaning, claims: Claims): void {
  const scheme = /^(?:Bearer|Basic|Digest) (?=\S)/i.exec(cell.text.slice(from, to))?.[0] ?? '';
  const start = from + scheme.length;
  const end = SAID_IN_WORDS.has(meaning.kind) ? to : to - plainTail(cell.text.slice(start, to));
  const words = cell.words.filter((placed) => placed.start < end && placed.end > start);
  if (words.length === 0 || (cell.isPage && !looksLikeValue(meaning.kind, cell.text.slice(start, end)))) return;
  // `sessions/gs_…` in a column of names.
  const own = withoutIdentifiers(cell.text.slice(start, end));
  if (meaning.kind === 'person-name' && own !== cell.text.slice(start, end) && isHarmless(own)) return;
  // A number is no session, and no date of birth a time of day.
  if (
    NUMERIC.test(meaning.kind) &&
    meaning.kind !== 'document-number' &&
    own !== cell.text.slice(start, end) &&
    own.trim() === ''
  )
    return;
  if (meaning.kind === 'birth-date' && /^[0-2]?\d[:.]\d\d(?:[:.]\d\d)?$/.test(own.trim())) return;
  const isPlain = words.every((placed) => isHarmless(placed.word.text.slice(Math.max(0, start - placed.start))));
  // The engine has read the page's own words: where nothing of them is strange, a label for notes adds nothing.
  if (meaning.kind === 'internal' && cell.isPage && (own.trim() === '' || isHarmless(own) || isCode(own))) return;
  // `The Old Mill, Church Lane` is no sentence.
  const isSaid =
    words.filter(({ word }) => /^\P{N}{2,}$/u.test(word.text)).length >= 4 &&
    words.some(({ word }) => /^\p{Ll}{2,}/u.test(word.text) && !isParticle(word.text)) &&
    !SAID_IN_WORDS.has(meaning.kind);
  if (
    isPlain &&
    (meaning.force === 'weak' ||
      isSaid ||
      isOtherwise(words, meaning) ||
      (cell.isPage && isSaidPlainly(words, meaning)))
  )
    return;
  claims.add(cell, start, end, meaning.kind);
}

/** A command or an assignment: under `notes` in a menu, nothing that somebody noted. */
const isCode = (text: string): boolean =>
  /(?:^|\s)(?:[A-Z][A-Z0-9_]{2,40}=|\S{0,60}[$#%>] |-{1,2}[a-z][\w-]{0,30}\s)|[{}]/.test(text);

/** Length of the words in lower case that go on after a value in code: `TOKEN=… is set twice`. */
function plainTail(text: string): number {
  const tail = /^\S*\d\S*((?:\s+\p{Ll}{2,}[.,]?){2,})$/u.exec(text)?.[1] ?? '';
  return tail.trim().split(/\s+/).every(isHarmless) ? tail.length : 0;
}

/**
 * Plain words known letter by letter: no key is one (`API keys` over `Webhooks`, two entries of a menu), and no name,
 * address or number begins in lower case (`Applicant` beside `in review`).
 */
const isSaidPlainly = (words: readonly PlacedWord[], { kind }: LabelMeaning): boolean =>
  kind === 'secret' || (!SAID_IN_WORDS.has(kind) && words.every(({ word }) => /^\p{Ll}+$/u.test(word.text)));

/**
 * Plain words of the page round about: where a number must stand, or with a word in lower case that no name has
 * (`Last operation` under a name).
 */
const isOtherwise = (words: readonly PlacedWord[], { kind }: LabelMeaning): boolean =>
  words.every(({ word }) => word.confidence >= CONFIDENT && !/\d/.test(word.text)) &&
  (NUMERIC.test(kind) ||
    (kind === 'email' && words.length >= 2) ||
    (kind === 'person-name' && words.some(({ word }) => /^\p{Ll}{3,}$/u.test(word.text) && !isParticle(word.text))));
