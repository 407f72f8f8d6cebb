import { foldText } from './characters.ts';
import { ambiguousNames, commonSurnames } from './common-words.ts';
import { isCommon, isGiven, isSurname } from './name-words.ts';
import { PARTICLE } from './person-names.ts';
import type { Report } from './rule.ts';

/** Cells and lines with one word, particles before it: what a table or a card makes of a name. */
const ALONE = new RegExp(
  `(?<=^|[\\n\\t])[ ]{0,8}((?:${PARTICLE} ){0,2}\\p{Lu}(?:\\p{Ll}|['’-]\\p{Lu}){1,24}\\p{Ll})[ ]{0,8}(?=$|[\\n\\t])`,
  'gu',
);
/** How a person is reached, or paid: near behind, it tells that the two words are of one. */
const REACHED =
  /\+\d[\d ()-]{7}|[\w.+-]@[\w-]{2}|(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3}|(?<=[\n\t])\d{3}[ /-]\d{6,7}(?=\s)/;
const BEHIND = 120;

interface Alone {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const isSurelyGiven = (word: string) => isGiven(word) && !ambiguousNames.has(foldText(word)) && !isCommon(word);

const isFamily = (word: string) => commonSurnames.has(foldText(word)) || isSurname(word);

/** A name alone fills a cell or a short line. */
const SHORT = 48;
function hasShortLines(text: string): boolean {
  if (text.includes('\t')) return true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > 1 && end - start < SHORT) return true;
    start = end + 1;
  }
  return false;
}

/** Family and given name, each in a cell or on a line of its own, with a number or an address of the person behind. */
export function findSplitNames(text: string, report: Report): void {
  if (!hasShortLines(text)) return;
  let before: Alone | undefined;
  for (const match of text.matchAll(ALONE)) {
    const word = match[1]!;
    const start = match.index + match[0].indexOf(word);
    const alone = { start, end: start + word.length, word };
    const pair = before && /^[ \t\r]{0,4}[\n\t][ ]{0,8}$/.test(text.slice(before.end, start)) ? before : undefined;
    before = alone;
    if (!pair || isCommon(pair.word) || isCommon(word)) continue;
    if (isSurelyGiven(pair.word) === isSurelyGiven(word) && isFamily(pair.word) === isFamily(word)) continue;
    if (!REACHED.test(text.slice(alone.end, alone.end + BEHIND))) continue;
    report(pair.start, pair.end);
    report(alone.start, alone.end);
    before = undefined;
  }
}
