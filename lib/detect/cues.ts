import { foldText } from './characters.ts';
import type { Survey } from './survey.ts';

const words: string[] = [];

/** The words of all cues, folded; the engine looks for them in the pass that it makes over a text anyway. */
export const cueWords: readonly string[] = words;

/**
 * A question of a surveyed text: does any of these words stand in it, in any case, with or without accents? Rules that
 * nothing else keeps from a search of the whole text ask it first.
 *
 * @param list - words or pieces of them, 3 characters or more; several in one string are parted by `|`
 */
export function cue(...list: readonly string[]): (survey: Survey) => boolean {
  const folded = list.flatMap((text) => text.split('|').map(foldText));
  words.push(...folded);
  return ({ found }) => folded.some((word) => found.has(word));
}
