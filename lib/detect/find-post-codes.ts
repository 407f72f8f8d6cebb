import { cue } from './cues.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

/** `postcode LS7 3QD`, `PLZ 10115`: the word says what the number is. */
const POSTCODE =
  /(?:post ?code|zip(?: code)?|plz|postleitzahl|code postal|c[oó]digo postal|cep|kod pocztowy)(?: is| ist| est| es| é)? (?=[A-Z]{0,2}$)/i;
const CODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{2}-\d{3}|\d{5}(?:-\d{3,4})?|\d{4}(?: [A-Z]{2})?)(?![\w-])/;
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY';
/** `PO Box 4187⏎Duluth, MN 55803`: the box is a part of it. */
const TOWN = new RegExp(
  `(?:(?:P\\.? ?O\\.? Box|Box) \\d{1,6}(?:, ?|,?\\s{1,3}))?(?<![\\p{L}\\d])\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2},? (?:${STATES}) $`,
  'u',
);

const AUSTRALIAN =
  /(?<![\p{L}\d])\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2},? (?:VIC|NSW|QLD|TAS|ACT|WA|SA|NT) $/u;

/** A street and its town before a British postcode, the line above with a number included. */
const BRITISH_TOWN =
  /(?:^|\n)[ \t>]{0,4}((?:\d{1,4}[A-Za-z]? \p{Lu}[\p{L}'’ -]{2,28},?[ \t]?\r?\n[ \t>]{0,4})?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}?[\p{L}'’-]{1,20}){0,2},? )[A-Z]{0,2}$/u;

/** The town on a line of its own, below a line with a number. */
const UNDER_STREET =
  /(?<=(?:^|\n)[ \t>]{0,4}(?:(?:Flat|Unit|Apartment|Apt\.?) \w{1,5},? )?\d{1,5}[A-Za-z]? [^\n]{3,40}\n[ \t>]{0,4})(\p{Lu}[\p{L}'’ -]{2,28},?[ \t]?\r?\n[ \t>]{0,4})[A-Z]{0,2}$/u;

/** `Co. Mayo⏎F31 KX47`: the codes of Ireland, with the county and the town above them. */
const EIRCODE =
  /(?:(?<=\n[ \t>]{0,4})\p{Lu}[\p{L} .'’-]{2,28},?\r?\n[ \t>]{0,4})?(?:(?:Co\.?|County) \p{Lu}\p{Ll}{2,12},?\s{1,3})(?:[AC-FHKNPRTV-Y]\d[\dW] (?=\w*\d)[\dAC-FHKNPRTV-Y]{4})?(?![A-Z\d])/gu;

const isIrish = cue('co. ', 'county ');

/** Postal codes beside the word for them, and addresses that end in one, line above line. */
export function findPostCodes(survey: Survey, report: Report): void {
  const { text, digits } = survey;
  if (isIrish(survey) && digits.length > 2)
    for (const match of text.matchAll(EIRCODE))
      if (/\d/.test(match[0])) report(match.index, match.index + match[0].trimEnd().length);
  for (let i = 0; i < digits.length; i += 2) {
    const first = digits[i]!;
    const before = text.charCodeAt(first - 1);
    if (before !== 32 && !(before >= 65 && before <= 90)) continue;
    const from = Math.max(0, first - 64);
    const left = text.slice(from, first);
    const letters = /[A-Z]{0,2}$/.exec(left)![0].length;
    const code = CODE.exec(text.slice(first - letters, first + 12))?.[0];
    if (!code) continue;
    if (POSTCODE.test(left.slice(-36))) report(first - letters, first - letters + code.length);
    const place = BRITISH_TOWN.exec(left) ?? UNDER_STREET.exec(left);
    if (
      place &&
      letters > 0 &&
      / \d[ABD-HJLNP-UW-Z]{2}$/.test(code) &&
      /^[ \t,.]*(?:\r?\n|$)/.test(text.slice(first - letters + code.length, first + 16))
    )
      report(first - letters - place[1]!.length, first - letters + code.length);
    const town = code.length === 5 || code.length === 10 ? TOWN.exec(left)?.[0] : undefined;
    if (town) report(first - town.length, first + code.length);
    const australian = code.length === 4 ? AUSTRALIAN.exec(left)?.[0] : undefined;
    if (australian) report(first - australian.length, first + code.length);
  }
}
