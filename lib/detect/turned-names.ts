import { foldText } from './characters.ts';
import { ambiguousNames, commonCapitals } from './common-words.ts';
import { givenNames } from './given-names.ts';
import * as context from './name-contexts.ts';
import { COMPANY, isCommon, isGiven } from './name-words.ts';
import { PARTICLE } from './person-names.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

/** `Fake, Jane` at the start of a line, and `I. Fake` where the words before speak of a person. */
const REVERSED =
  /(?<![\p{L}\p{N}_-])((?:(?:von|van|de|der|den|di|da|du|del|della|ter|ten|zu|la|le) ){0,3}\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?), (\p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}\.)?(?=\s{0,9}(?:$|[\n;:(\t|–—-]))/gmu;
const INITIAL =
  /\p{Lu}\. (?:\p{Lu}\. )?(?:[VvDdLlTt](?:an|on|er|en|e|i|a|u) ){0,2}\p{Lu}[\p{L}'’-]{2,24}(?![\p{L}\p{N}_@])/uy;

/** Between two names of a list: `T. Fake, J. Unreal; absent: I. Invented`. */
const NEXT = /^(?:,? ?(?:[,;&/]|and|und|et|y|e|i|en)(?: \p{L}{3,12}:?)? )$/u;

export function findTurned({ text, capitals }: Survey, report: Report): void {
  if (text.includes(', '))
    for (const match of text.matchAll(REVERSED)) {
      const [whole, family, given] = match;
      if (!/(?:^|\n)[\s>*•-]{0,8}$/.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const first = foldText(given!);
      if (!givenNames.has(first) || ambiguousNames.has(first) || isCommon(family!) || isGiven(family!)) continue;
      report(match.index, match.index + whole.length);
    }
  let done = 0;
  for (const start of capitals) {
    if (text[start + 1] !== '.' || text[start + 2] !== ' ') continue;
    INITIAL.lastIndex = start;
    const match = INITIAL.exec(text);
    const family = match && /[\p{L}'’-]{1,60}$/u.exec(match[0])![0];
    if (!match || !family || isCommon(family)) continue;
    const left = context.leftOf(text, start);
    const { isTitle, isPointing, isDoneTo, isGreeting, isClosed } = context;
    const isNext = done > 0 && start - done < 30 && NEXT.test(text.slice(done, start));
    if (!isNext && ![isTitle, isPointing, isDoneTo, isGreeting].some((says) => says(left)) && !isClosed(left, false))
      continue;
    report(start, start + match[0].length);
    done = start + match[0].length;
  }
}

const BEFORE_ADDRESS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_@.])((?:\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\.?,? (?:${PARTICLE} ){0,3}){1,4}\\p{Lu}[\\p{L}\\p{M}'’-]{1,40})(?:[ \\t]{0,3}\\r?\\n[ \\t]{0,8}|[ \\t]{0,3}\\t[ \\t]{0,3}|[,;]? ?[<(]?(?:mailto:)?|"? ?<)$`,
  'u',
);

/** A name before or above an address whose local part shares a word with it. */
export function findBesideAddresses(text: string, report: Report): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.+-]/.test(text[start - 1]!)) start--;
    const local = foldText(text.slice(start, at));
    // Names end right before the address or on the line above it.
    if (local.length < 3 || !/[ \t\n<(:,]/.test(text.charAt(start - 1))) continue;
    const left = text.slice(Math.max(0, start - 120), start);
    const name = BEFORE_ADDRESS.exec(left)?.[1];
    if (!name || COMPANY.test(name)) continue;
    const words = foldText(name).split(/[\s,.'’-]+/);
    if (!words.some((word) => word.length >= 3 && local.includes(word) && !commonCapitals.has(word))) continue;
    const from = start - left.length + left.lastIndexOf(name);
    report(from, from + name.length);
  }
}
