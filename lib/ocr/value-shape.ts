import { commonSurnames } from '../detect/common-words.ts';
import { givenNames } from '../detect/given-names.ts';
import { identifierSpans, isHarmless, isMeasure } from './harmless.ts';
import { labelMeaning } from './picture-labels.ts';

/** Words in small letters, as many as no number has around it. */
const isSaid = (text: string): boolean => (text.match(/(?<!\S)\p{Ll}{2,}(?=[,.]?(?:\s|$))/gu)?.length ?? 0) >= 4;
const DIGITS = (least: number) => (text: string) => text.replace(/\D/g, '').length >= least && !isSaid(text);

/** `2026-11-05 05:23:45`, `19 Jan, 09:04`: with the hour, for a number alone may be a house, a postcode or a code. */
const isMoment = (text: string): boolean =>
  /\d:\d\d/.test(text) &&
  (isMeasure(text) ||
    /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}),? (?:(?:um|at|om|o|à|às|a las|alle) )?\d{1,2}:\d\d(?::\d\d)?(?: Uhr)?$/.test(
      text.trim(),
    ) ||
    /^\d{1,2}\.? \p{L}{3,10}\.?,? (?:\d{4},? )?\d{1,2}:\d\d(?::\d\d)?$/u.test(text.trim()));

/** What a value of a kind has, where its letters are known. Kinds that are not named here take anything. */
const SHAPES: Readonly<Record<string, (text: string) => boolean>> = {
  'person-name': (text) => /\p{Lu}|\p{Lo}/u.test(text) && !/[=/\\_{}<>]|\d{3}/.test(text) && !isPlainTitle(text),
  email: (text) => text.includes('@') || (!/\s/.test(text) && !isHarmless(text)),
  phone: DIGITS(5),
  address: (text) => !isMoment(text) && (/\d/.test(text) || (/\p{Lu}/u.test(text) && !isPlainTitle(text))),
  // Programs write midnight behind a date; nobody is asked for another hour.
  'birth-date': (text) =>
    !/(?<!\d)(?!00?:00)\d{1,2}:\d\d/.test(text) && /\d{1,4}[-/. ]+[\p{L}\d]|\b(?:19|20)\d\d\b/u.test(text),
  'document-number': (text) => !isMoment(text) && DIGITS(1)(text),
  'bank-account': (text) =>
    !isMoment(text) && (/\d|\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b/.test(text) || /\S \S/.test(text)),
  'payment-card': (text) => /\d|[•*]{2}/.test(text) && !isSaid(text),
  wallet: (text) => /[A-Za-z0-9]{6}/.test(text) && !isMeasure(text),
  // `Keys belong to one mode and one host.` under a heading is a sentence.
  secret: (text) => {
    if (isMoment(text)) return false;
    const words = text.trim().split(/\s+/);
    return words.length < 5 || words.filter(isHarmless).length < 0.6 * words.length;
  },
  code: DIGITS(2),
  'ip-address': (text) => /\d|:/.test(text),
};

/** Plain words, none of which is a name too. */
export const isPlainTitle = (text: string): boolean =>
  isHarmless(text) &&
  text.split(/[\s-]+/).every((word) => {
    const letters = word
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
    return !givenNames.has(letters) && !commonSurnames.has(letters);
  });

/** Could this text, known letter by letter, be a value of the kind? A label is none, and no phone is without digits. */
export function looksLikeValue(kind: string, text: string): boolean {
  if ((labelMeaning(text) && !/\d/.test(text)) || beginsWithLabel(text)) return false;
  // A support-safe identifier lends its digits to nothing, unless it may be the number of a person.
  const own = kind === 'document-number' ? text : withoutIdentifiers(text);
  return own.trim() !== '' && (SHAPES[kind]?.(own) ?? true);
}

/** `Telephone: +33 …`, `"name": "…"` under another value: a field of its own. */
export function beginsWithLabel(text: string): boolean {
  const label = /^["'{[]*([^:="']{2,40}?)["']?\s?[:=](?:\s|$)/.exec(text)?.[1];
  return label !== undefined && (labelMeaning(label) !== undefined || isHarmless(label));
}

/** The text with blanks for its support-safe identifiers. */
export function withoutIdentifiers(text: string): string {
  let own = text;
  for (const { start, end } of identifierSpans(text))
    own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  return own;
}
