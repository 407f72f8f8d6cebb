import { commonSurnames } from '../detect/common-words.ts';
import { isGivenName } from './by-name.ts';
import { labelMeaning } from './picture-labels.ts';
import { isPlainWord } from './plain-words.ts';
import type { Cell, PlacedWord } from './reading.ts';
import { isWordLike } from './word-forms.ts';

/** Below this the reader guesses: what it read is no word by its letters alone. */
const CONFIDENT = 70;
/** Words of a line that must be known before the others count as its language. */
const FEWEST = 2;
const SHARE = 0.35;

/** Kinds of value that may be a word in small letters. */
const SAID_IN_WORDS = /^(?:password|secret|email|code)$/;

const proseOf = new WeakMap<Cell, boolean>();

const lettersOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const isKnownWord = ({ word }: PlacedWord): boolean => {
  const letters = lettersOf(word.text);
  return /^\p{L}?\p{Ll}{1,24}$/u.test(letters) && isPlainWord(letters.toLowerCase());
};

/** A line of running text, which names no password or user that would stand in it as a word. */
function isProse(cell: Cell): boolean {
  const known = proseOf.get(cell);
  if (known !== undefined) return known;
  const words = cell.words.filter(({ word }) => /\p{L}{2}/u.test(word.text));
  const plain = words.filter(isKnownWord);
  const isRunning = plain.length >= FEWEST && plain.length >= SHARE * words.length;
  const is = isRunning && !plain.some(({ word }) => SAID_IN_WORDS.test(labelMeaning(word.text)?.kind ?? ''));
  proseOf.set(cell, is);
  return is;
}

/**
 * A word in small letters that nobody knows, in a line of words that are known, is one of the same language: no list
 * holds them all. A name begins with a capital, a code has digits or signs.
 *
 * @param part - of the word, between the signs in it
 */
export function isWordOfProse(cell: Cell, placed: PlacedWord, part: string): boolean {
  if (placed.word.confidence < CONFIDENT || !isWordLike(part) || /[@=/_\\:<>{}]\S/.test(placed.word.text)) return false;
  if (isGivenName(part) || commonSurnames.has(part)) return false;
  const at = cell.words.indexOf(placed);
  const before = cell.words[at - 1];
  // What a colon or a quotation mark announces is said, not spoken.
  if ((before && /[:=]["'“„«]?$/.test(before.word.text)) || /^["'“„«`]/.test(placed.word.text)) return false;
  return isProse(cell);
}
