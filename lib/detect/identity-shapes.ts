import { classAt, LETTER } from './characters.ts';
import { verhoeff } from './checksums.ts';
import * as checks from './identity-checks.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

type Check = (value: string) => boolean;
type Shape = readonly [pattern: RegExp, check: Check];

const always: Check = () => true;
const { bare, isVaried } = checks;
const aadhaar: Check = (value) => verhoeff(bare(value)) && isVaried(bare(value));
/** A number of nine digits that begins with nought is no amount, however it is grouped. */
const nineDigits: Check = (value) => isVaried(bare(value)) && (checks.acn(value) || checks.tfn(value));
/** Social security of France, however its groups are parted: `2550814168025 38`. */
const FRENCH: Shape = [/[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/y, checks.nir];
/** A second in 2017 to 2033, as clocks of machines count them. */
export const isEpoch = (digits: string) => /^(?:1[5-9]\d{8}|20[0-2]\d{7})(?:\d{3})?$/.test(digits);

/**
 * Numbers whose grouping and check digits together prove them, by the length of their first run of digits.
 * Sources: the issuing states' own descriptions, compared with Microsoft Presidio's recognisers.
 */
const SHAPES: Readonly<Record<number, readonly Shape[]>> = {
  1: [
    FRENCH,
    // Medicare beneficiaries of the United States: letters and digits at fixed places, none of S, L, O, I, B, Z.
    [
      /[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d\d/iy,
      (value) => value.includes('-') || value === value.toUpperCase(),
    ],
  ],
  2: [
    [/\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/y, checks.cnpj],
    [/\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/y, checks.rijksregister],
    [/\d{2} \d{3} \d{3} \d{3}(?! \d)/y, checks.abn],
    [/(?:0[1-9]|[12]\d|3[0-7]|97)[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]/y, always],
    [/\d{2}[A-HJ-NP-TV-Z]{2}\d{5}/y, always],
  ],
  3: [
    FRENCH,
    [/\d{3}\.\d{3}\.\d{3}-\d{2}/y, checks.cpf],
    [/(?<!^\d\d )\d{3} \d{3} \d{4}|\d{3}-\d{3}-\d{4}/y, checks.nhs],
    [/0\d{2} \d{3} \d{3}(?! \d)/y, nineDigits],
    [/756\.\d{4}\.\d{4}\.\d{2}/y, checks.ahv],
    [/9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])-\d{4}/y, always],
    [/(?!000|666|9)\d{3}([ .])(?!00)\d{2}\1(?!0000)\d{4}/y, (value) => isVaried(bare(value))],
  ],
  4: [
    [/(?<!\d[ -]|[\da-f]:|[A-Z]{2}\d{2} [A-Z]{4} )[2-9]\d{3}([ :-])\d{4}\1\d{4}(?![ -]\d{3}|:[\da-f])/y, aadhaar],
    [/[2-6]\d{3} \d{5} \d/y, checks.medicare],
  ],
  6: [
    [/\d{6}[-+]\d{4}/y, checks.personnummer],
    [/\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/iy, checks.hetu],
    [/\d{6}-[1-8]\d{6}/y, checks.rrn],
    [/\d{6}\/\d{4}/y, checks.rodneCislo],
    [/[1278]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)2[AB]\d{8}/iy, checks.nir],
  ],
  5: [FRENCH],
  7: [FRENCH, [/\d{7}-[A-HJ-NP-TV-Z]/y, (value) => checks.dni(`0${value}`)]],
  8: [
    [/(?:19|20)\d{6}[-+]\d{4}/y, checks.personnummer],
    [/\d{8}-?[A-HJ-NP-TV-Z]/y, checks.dni],
    [/\d{8}[A-Z]/y, checks.uen],
    [/\d{8}[A-Z]\d{3}/y, checks.rentenversicherung],
  ],
  9: [[/\d{9}[A-Z]/y, checks.uen]],
  10: [FRENCH, [/\d{10}/y, (value) => !isEpoch(value) && isVaried(value) && checks.personnummer(value)]],
  11: [
    [/\d{11}/y, (value) => isVaried(value) && (checks.pesel(value) || checks.tckn(value) || checks.steuerId(value))],
  ],
  12: [
    // Not a minute of a day, written without marks.
    [/(?:18|19|20)\d{10}/y, (value) => !/(?:[01]\d|2[0-3])[0-5]\d$/.test(value) && checks.personnummer(value)],
  ],
  // Korea: the same letters name the reference of a card payment, which has twelve digits.
  13: [
    FRENCH,
    [/(?<=RRN[\s:=#]{1,4})\d{6}[1-8]\d{6}/y, checks.rrn],
    [/\d{13}/y, (value) => !isEpoch(value) && checks.southAfrican(value)],
  ],
  15: [[/[1-478]\d{14}/y, checks.nir]],
};

/** The same for numbers that begin with letters, by how many of them precede the first digit. */
const LETTERED: Readonly<Record<number, readonly Shape[]>> = {
  1: [
    [/[XYZ]-?\d{7}-?[A-Z]/y, checks.dni],
    [/[STFGM]\d{7}[A-Z]/y, checks.nric],
    [
      /[TSR]\d{2}(?:LP|LL|FC|PF|RF|MQ|MM|NB|CC|CS|MB|FM|GS|DP|CP|NR|CM|CD|MD|HS|VH|CH|MH|CL|XL|CX|HC|RP|TU|TC|FB|FN|PA|PB|SS|MC|SM|GA|GB)\d{4}[A-Z]/y,
      always,
    ],
  ],
  2: [
    [
      /(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/iy,
      (value) => value === value.toUpperCase() || value.includes(' ') || value === value.toLowerCase(),
    ],
    [/DE[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![ .-]?\d)/iy, checks.vat],
    [/(?:BE ?[01]\d{3}\.?\d{3}\.?\d{3}|FR ?\d{2} ?\d{3} ?\d{3} ?\d{3}|IT ?\d{11}|PL ?\d{10})(?![ .-]?\d)/y, checks.vat],
    [/NL ?\d{9}B\d{2}/y, always],
    [/FO\d{9}[A-Z9]{2}\d[A-Z]{2}/iy, always],
    [/CK(?:19|20)\d{2}\/\d{6}/y, always],
  ],
  3: [[/ATU ?\d{8}(?! ?\d)/y, always]],
  4: [[/[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d/y, always]],
  5: [[/[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/y, always]],
  6: [[/[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/iy, checks.codiceFiscale]],
};
/** Driving licences of the United Kingdom: five letters of the name, the date of birth, initials (DVLA). */
const DRIVER: Shape = [
  /[A-Z][A-Z9]{4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[\dA-Z][A-Z]{2}/iy,
  (value) => value === value.toUpperCase() || value === value.toLowerCase(),
];
/** What a number is called that is one of a thing. */
const THING =
  /(?:order|invoice|ref(?:erence)?|track(?:ing)?|parcel|shipment|ticket|case|batch|serial|sku|item|article|isbn|ean|build|transaction|txn?|session|event|request|merchant|partner|quote|payment)(?:[ _-]?(?:id|no|nr|number|code|#))?[ "':=#.]{0,4}$/i;

/** Finds numbers of states about people by their structure, wherever they stand. */
export function findIdentityNumbers({ text, digits }: Survey, report: Report): void {
  for (let i = 0; i < digits.length; i += 2) {
    const start = digits[i]!;
    const before = text.charCodeAt(start - 1);
    const length = digits[i + 1]! - start;
    const isAfterLetter = (before >= 65 && before <= 90) || (before >= 97 && before <= 122);
    if (isAfterLetter || before === 32 || before === 45 || before === 46) claimLettered(text, start, report);
    const shapes = SHAPES[length];
    if (!shapes || isAfterLetter || before === 46 || before === 45 || before === 47 || before === 43 || before === 95)
      continue;
    for (const [pattern, check] of shapes) {
      const end = endOf(pattern, check, text, start);
      if (end === undefined || /^[-./]\d/.test(text.slice(end, end + 2))) continue;
      // Groups in the middle of more: the number of a parcel.
      if (
        before === 32 &&
        end - start > length &&
        /(?:\d[A-Z]|[A-Z]\d)[A-Z\d]{0,4} $/.test(text.slice(Math.max(0, start - 8), start))
      )
        continue;
      // A check digit alone proves less than the word for a thing before it.
      if (end - start === length && length < 15 && THING.test(text.slice(Math.max(0, start - 32), start))) continue;
      report(start, end);
      break;
    }
  }
}

function endOf(pattern: RegExp, check: Check, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text)?.[0];
  return match && !/\w/.test(text.charAt(start + match.length)) && check(match) ? start + match.length : undefined;
}

/** Prepositions and articles, in lower case. */
const LITTLE_WORD =
  /^(?:en|in|at|on|to|de|la|el|le|of|as|by|or|is|es|et|ou|od|do|na|za|con|por|per|les|des|der|die|das|los|las)$/;

function claimLettered(text: string, start: number, report: Report): void {
  const before = text.charCodeAt(start - 1);
  const gap = before === 32 || before === 45 || before === 46 ? 1 : 0;
  if (gap === 1 && !(classAt(text, start - 2) & LETTER)) return;
  let from = start - gap;
  while (from > 0 && start - gap - from < 7 && classAt(text, from - 1) & LETTER) from--;
  const letters = start - gap - from;
  // `contador.py en 889150a`: a word and a digest.
  if (gap === 1 && LITTLE_WORD.test(text.slice(from, from + letters))) return;
  if (letters === 0 || letters > 6 || (gap === 1 && letters > 3) || /[\w-]/.test(text.charAt(from - 1))) return;
  const shapes = [...(LETTERED[letters] ?? []), ...(gap === 0 && letters > 2 && letters < 6 ? [DRIVER] : [])];
  for (const [pattern, check] of shapes) {
    const end = endOf(pattern, check, text, from);
    if (end === undefined) continue;
    report(from, end);
    return;
  }
}
