import { foldText } from './characters.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

export const countDigits = (value: string) => value.replace(/\D/g, '').length;
/** Set aside for fiction: harmless by itself, but not where a label says whose number it is. */
const FICTIONAL = /555[ .-]?01\d\d$/;
export const isFictional = (value: string) => FICTIONAL.test(value);

export function isPhone(value: string): boolean {
  const digits = countDigits(value);
  return (
    digits >= 6 &&
    digits <= 15 &&
    /^[+(\d][\d\s().\-/+–]*(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i.test(value) &&
    !/^\d{4}-\d{2}-\d{2}/.test(value) &&
    !isPlaceholder(value)
  );
}

/** Do the words before a number call it that of a thing? */
const isSerial = (text: string, start: number) =>
  /(?<![a-z])(?:s\/n|sn|serial(?: no| number)?|ser\. ?no|model|part(?: no)?|art(?:icle|ikel)?(?:[. -]?(?:no|nr))?|ean|isbn|lot|batch|item|ref(?:erence)?|order|invoice)[.:#]{0,2}[ \t]{1,24}$/i.test(
    text.slice(Math.max(0, start - 48), start),
  );

/** `+` and a country code; or the North American grouping, which no other number has. */
export function findPhones({ text, digits }: Survey, report: (start: number, end: number) => void): void {
  let done = 0;
  for (let i = 0; i < digits.length; i += 2) {
    const start = digits[i]!;
    if (start < done) continue;
    const before = text.charAt(start - 1);
    if (
      before === '+' ||
      (before === '(' && text[start - 2] === '+') ||
      (text.startsWith('00', start) && digits[i + 1]! - start <= 4)
    ) {
      const from = before === '+' ? start - 1 : before === '(' ? start - 2 : start;
      if (/[\w+.=/-]/.test(text.charAt(from - 1)) && !/[=/]/.test(text.charAt(from - 1))) continue;
      const match = /^(?:\+|00|\(\+)[1-9]\d{0,3}\)?(?:[ .\-/\u00a0\u2011]{0,2}(?:\(\d{1,5}\)|\d{1,13})){1,8}/.exec(
        text.slice(from, from + 40),
      );
      if (!match) continue;
      const count = countDigits(match[0].replace(/^00/, ''));
      const next = text.charAt(from + match[0].length);
      if (
        count < 8 ||
        count > 15 ||
        /\w/.test(next) ||
        /^:\S/.test(text.slice(from + match[0].length, from + match[0].length + 2))
      )
        continue;
      if (before !== '+' && before !== '(' && (!/[ ]/.test(match[0]) || isSerial(text, from))) continue;
      // `0011 4471 8820 1193`: rows of four digits count something.
      if (/^\d{4}(?: \d{4}){3}$/.test(match[0])) continue;
      // A group in a row of digits.
      if (before === ' ' && /\d/.test(text.charAt(start - 2))) continue;
      if (/^\+\d\.\d{5}/.test(match[0])) continue;
      if (FICTIONAL.test(match[0]) && !isOwned(text, from)) continue;
      report(from, from + match[0].length);
      done = from + match[0].length;
    } else if (digits[i + 1]! - start === 3 && /[^\w.\-+/]|^$/.test(before)) {
      PAIRED.lastIndex = start;
      const paired = !/\d[ .,-]$/.test(text.slice(start - 2, start)) && PAIRED.exec(text)?.[0];
      if (paired) {
        report(start, start + paired.length);
        done = start + paired.length;
        continue;
      }
      const from = before === '(' ? start - 1 : start;
      if (
        /\b(?:batch|build|version|release|id|ref|part|model|firmware|order)[ :=#]{1,2}$/i.test(
          text.slice(Math.max(0, from - 12), from),
        )
      )
        continue;
      const match = /^(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w]|[-.]\d)/.exec(
        text.slice(from, from + 20),
      );
      if (
        !match ||
        (FICTIONAL.test(match[0]) && !isOwned(text, from)) ||
        (!match[0].startsWith('(') && !/^\d{3}([-.])\d{3}\1/.test(match[0]))
      )
        continue;
      report(from, from + match[0].length);
      done = from + match[0].length;
    } else if (digits[i + 1]! - start === 2 && before === '(') {
      // (11) 3555-0926, as numbers are written in Brazil.
      const match = /^\([1-9]\d\) ?9?\d{4}-\d{4}(?![\w-])/.exec(text.slice(start - 1, start + 16));
      if (!match) continue;
      report(start - 1, start - 1 + match[0].length);
      done = start - 1 + match[0].length;
    } else if (digits[i + 1]! - start === 5 && text.startsWith('07', start) && !/[\w.,+/-]/.test(before)) {
      // 07394 746 574, as mobile numbers are written in the United Kingdom.
      const match = /^07[1-57-9]\d\d ?\d{3} ?\d{3}(?!\w|[ .,-]\d)/.exec(text.slice(start, start + 16));
      if (!match?.[0].includes(' ')) continue;
      report(start, start + match[0].length);
      done = start + match[0].length;
    } else if (digits[i + 1]! - start === 4 && /^0(?:1[5-7]|6[4-9])\d[ /-]\d/.test(text.slice(start, start + 6))) {
      // 0171/2345678, as mobile numbers are in Germany and Austria.
      const match = /^\d{4}[ /-](?:\d{6,8}|\d{3} \d{2} ?\d{2,3}|\d{3} \d{4,5})(?![\w]|[ .,/-]\d)/.exec(
        text.slice(start, start + 17),
      );
      if (!match || /[\w.,+/-]/.test(before)) continue;
      report(start, start + match[0].length);
      done = start + match[0].length;
    } else if (digits[i + 1]! - start === 2 && text[start] === '0' && !/[\w.,+/-]/.test(before)) {
      // 01 42 00 28 55, as in France: five pairs; 06-12345678, as mobile numbers are in the Netherlands.
      const match = /^(?:0[1-9](?:([ .])\d\d)(?:\1\d\d){3}|06[ -](?:\d{8}|\d{4} \d{4}))(?![\w]|[ .,-]\d)/.exec(
        text.slice(start, start + 16),
      );
      if (!match) continue;
      report(start, start + match[0].length);
      done = start + match[0].length;
    }
  }
}

/** 612 34 56 78, as nine digits are grouped in Spain and Turkey: no amount is. */
const PAIRED = /[5-9]\d{2}([ .-])\d{2}\1\d{2}\1\d{2}(?![\w]|[ .,-]\d)/y;

/** What announces a number to call, in eight languages; other words may stand between. */
const CALLED =
  /(?:^|[^a-z])(?:tel\w{0,11}|tlf|tfno|tf|phones?|mob\w{0,8}|ph|fone?|hdy|handy\w{0,7}|cell?|celular|cellulare|movil|kom|komork\w|gsm|portable|port|fixe|fijo|fisso|fax|whats ?app|zap|signal|sms|ruf\w{0,8}|ruckr\w{0,6}|ruckfrag\w{0,3}|call\w{0,5}|text|ring|dial|reach\w{0,4}|raggiung\w{2,6}|osiagaln\w|dostepn\w|disponib\w{2,4}|contact\w{0,5}|kontakt\w{0,8}|notfall\w{0,8}|notruf|emergency|urgen\w{2,5}|nood\w{2,7}|emergen[cz]i?a|joindre|joignable|r?appel\w{1,4}|anruf\w{0,4}|an?zurufen|erreich\w{0,4}|llam\w{1,4}|lig(?:ar|ue|a)|r?i?chiam\w{1,4}|(?:terug)?bel(?:len)?|dzwon\w{0,4}|durchwahl|direct|festnetz|landline|bereik\w{0,5}|unter|numer telefonu|(?:sent|texted|gesendet|geschickt|verschickt|envoyee?|enviad[oa]|inviat[oa]|gestuurd|verstuurd|verzonden|wyslan[yo]|received|erhalten|recue?|recibid[oa]|recebid[oa]|ricevut[oa]|ontvangen) (?:to|an|auf|on|au|al?|en el|no|naar|op|na|para o|para)|(?:my|his|her|their|meine|seine|ihre|mon|son|mi|su|mio|suo|meu|seu|mijn|zijn|haar|moj|jego|jej|the|new|neue) (?:[a-z]{2,12} )?(?:number|nummer|numero|numer))(?![a-z])(?!(?:[^\d\n]{0,24}[^a-z\d])?(?:id|ids|order|ref|case|ticket|invoice|build|version|port|account|code|euro?|usd|kunden\w{0,6})(?![a-z]))[^\d\n+]{0,28}$/;
/** Whose number it is: one set aside for fiction is somebody's in a test, but not in a manual. */
const OWNED =
  /(?:^|[^a-z])(?:(?:my|his|her|their|new|neue|meine|seine|ihre|nouveau|mon|nuevo|mi|nuovo|mio|novo|meu|nieuwe?|mijn|nowy|moj) (?:[a-z]{2,12} ){0,2}(?:number|nummer|numero|numer)|numbers? (?:for|of) [^\d\n]{3,30}|international one is|(?:changed|new|old) phone(?: number)? (?:to|from|is)|(?:reach|call|ring|text) (?:me|him|her|them))[^\d\n+]{0,12}$/;
/** `+34 612 815 221, y el de mi marido 655 539 539`: the second of two. */
const SECOND =
  /\d[\d ()./-]{6,14}\d,? (?:(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)(?: [a-z']{1,10}){0,5}|(?:the other|el otro|l'autre|l'altro|a outra|de andere|das andere)(?: [a-z']{1,10}){0,3}):? $/;
/** The first of two numbers, and what stands between them. */
const ANOTHER = /\+?\d{0,2} ?\(?\d{3}\)?[ .-]555[ .-]01\d\d[^\d\n+]{1,30}\+?$/;

/** Is this fictional number said to be somebody's? */
function isOwned(text: string, start: number): boolean {
  const left = foldText(text.slice(Math.max(0, start - 90), start));
  return OWNED.test(left) || OWNED.test(left.replace(ANOTHER, ''));
}

const LETTER = /(?:^|[\n|,;•·–—-] ?)[tmp][.:] ?$/;
/** `https://wa.me/4915…`: a link that calls somebody. */
const LINKED = /(?:wa\.me\/|tel:|whatsapp\.com\/send\/?\?phone=)\+?(\d{8,15})(?!\d)/gi;
/** As numbers are grouped that begin with no country. */
const LOCAL =
  /(?:\(\d{2,5}\)|0\d{1,5}|\d{2,4})(?: ?[ ./–-] ?|(?<=\)))\d{2,9}(?:[ .-]\d{2,5}){0,4}(?![\w]|[.,/-]\d| \d)/y;

export function findLocalPhones({ text, digits }: Survey, report: Report): void {
  let done = 0;
  if (text.includes('wa.me/') || text.includes('tel:') || text.includes('whatsapp.com'))
    for (const match of text.matchAll(LINKED)) {
      const end = match.index + match[0].length;
      report(end - match[1]!.length, end);
    }
  for (let i = 0; i < digits.length; i += 2) {
    const first = digits[i]!;
    if (first < done || digits[i + 1]! - first > 5 || !/[ ./–)-]/.test(text.charAt(digits[i + 1]!))) continue;
    const start = text[first - 1] === '(' ? first - 1 : first;
    if (/[\w+.,/-]/.test(text.charAt(start - 1))) continue;
    LOCAL.lastIndex = start;
    const value = LOCAL.exec(text)?.[0];
    const count = value ? countDigits(value) : 0;
    if (!value || count < 7 || count > 12 || FICTIONAL.test(value)) continue;
    // Dates, and thousands.
    if (/^\d{1,4}[./-]\d{1,2}[./-]\d|^\d{1,3}(?:\.\d{3})+$|^\d{1,2}(?: \d{3})+$|^(?:19|20)\d\d[ -]/.test(value))
      continue;
    const left = foldText(text.slice(Math.max(0, start - 48), start));
    if (
      CALLED.test(left) ||
      LETTER.test(left) ||
      (count >= 9 && SECOND.test(left) && NATIONAL.test(value)) ||
      isAskedFor(text, start, start + value.length) ||
      isInRowOfPerson(text, start, start + value.length)
    ) {
      report(start, start + value.length);
      done = start + value.length;
    }
  }
}

/** As mobile and local numbers of Europe begin: 06…, 333 1234567, 612 345 678. */
const NATIONAL = /^(?:0\d{1,4}|3[2-9]\d|[679]\d\d)[ ./-]\d{2,7}(?:[ .-]\d{2,4}){0,3}$/;
const ACCOUNT = /^(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3}|[\w.+-]{1,64}@[\w-]{2,60}\.)/;

/** A cell or line of its own, with an account or an address of the same person in the one before or behind. */
function isInRowOfPerson(text: string, start: number, end: number): boolean {
  const count = countDigits(text.slice(start, end));
  if (count < 9 || count > 11 || !NATIONAL.test(text.slice(start, end))) return false;
  const [before, behind] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 90)];
  if (!/(?:^|[\n\t])[ ]{0,8}$/.test(before) || !/^[ ]{0,8}(?:[\n\t]|$)/.test(behind)) return false;
  const cells = [
    before
      .trimEnd()
      .split(/[\n\t]/)
      .at(-1),
    behind.trimStart().split(/[\n\t]/)[0],
  ];
  return cells.some((cell) => cell !== undefined && ACCOUNT.test(cell.trim()));
}

/** Is it all that somebody says, where somebody asked for a number just before? */
function isAskedFor(text: string, start: number, end: number): boolean {
  if (!/(?:^|\n|[\]>:] )[ \t>]{0,4}$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (!/^[ \t.!]{0,3}(?:\r?\n|$)/.test(text.slice(end, end + 6))) return false;
  const lines = foldText(text.slice(Math.max(0, start - 240), start))
    .split('\n')
    .slice(-4, -1);
  return lines.some((line) => ASKED.test(line) || CALLED.test(line));
}

/** `the number of the plumber` */
const ASKED =
  /(?:^|[^a-z])(?:numbers? (?:of|for)|(?:s|have a|got a|whose) number|nummer (?:von|vom|van|der|des)|num[ei]ro (?:de|du|des|di|del|della|do|da)|numer (?:do|od)|(?:ton|votre|leur|tu|tuo|teu|twoj|je|jouw|deine) (?:numer|numero|nummer))(?![a-z])/;
