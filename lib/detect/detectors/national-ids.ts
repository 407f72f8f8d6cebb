import { classAt, isWordAt, LETTER } from '../characters.ts';
import { isDate, luhn, mod97, mrzDigit, verhoeff, weighted } from '../checksums.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { idKeywords, labelEnd } from './id-labels.ts';

const bare = (value: string) => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
const isVaried = (digits: string) => new Set(digits).size > 2;
const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function cpf(value: string): boolean {
  const digits = bare(value);
  const check = (length: number) =>
    ((weighted(
      digits,
      Array.from({ length }, (_, i) => length + 1 - i),
    ) *
      10) %
      11) %
    10;
  return isVaried(digits) && check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

function cnpj(value: string): boolean {
  const digits = bare(value);
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const check = (count: number) => {
    const rest = weighted(digits, weights.slice(13 - count)) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return isVaried(digits) && check(12) === Number(digits[12]) && check(13) === Number(digits[13]);
}

function codiceFiscale(value: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const code = value.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const character = code.charCodeAt(i);
    const rank = character >= 65 ? character - 65 : character - 48;
    sum += i % 2 === 0 ? odd[rank]! : rank;
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

const dni = (value: string) => {
  const code = bare(value).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return DNI[Number(code.slice(0, 8)) % 23] === code[8] && isVaried(code.slice(0, 8));
};
const nir = (value: string) => {
  const digits = bare(value);
  return (
    isDate(Math.min(12, Number(digits.slice(3, 5))), 1) &&
    97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13, 15))
  );
};
const nhs = (value: string) => {
  const digits = bare(value);
  return isVaried(digits) && (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9]);
};
const personnummer = (value: string) => {
  const digits = bare(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return isDate(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(digits);
};
const hetu = (value: string) =>
  isDate(Number(value.slice(2, 4)), Number(value.slice(0, 2))) &&
  HETU[Number(value.slice(0, 6) + value.slice(7, 10)) % 31] === value[10]!.toUpperCase();
const nric = (value: string) => {
  const code = value.toUpperCase();
  const sum = weighted(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(code[0]!) ? 4 : code[0] === 'M' ? 3 : 0);
  return (
    ('ST'.includes(code[0]!) ? 'JZIHGFEDCBA' : code[0] === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK')[sum % 11] === code[8]
  );
};
const rijksregister = (value: string) => {
  const digits = bare(value);
  const rest = 97 - Number(digits.slice(9));
  return mod97(digits.slice(0, 9)) === rest || mod97(`2${digits.slice(0, 9)}`) === rest;
};
const ahv = (value: string) => {
  const digits = bare(value);
  return (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(digits[12]);
};
const rodneCislo = (value: string) => {
  const digits = bare(value);
  return isDate((Number(digits.slice(2, 4)) % 50) % 20, Number(digits.slice(4, 6))) && Number(digits) % 11 === 0;
};
const rrn = (value: string) => isDate(Number(value.slice(2, 4)), Number(value.slice(4, 6)));

/** Numbers whose grouping and check digits together prove them, by the length of their first run of digits or letters. */
const SHAPES: readonly [pattern: RegExp, check: (value: string) => boolean][] = [
  [/\d{3}\.\d{3}\.\d{3}-\d{2}/y, cpf],
  [/\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/y, cnpj],
  [/[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/y, nir],
  [/\d{3} \d{3} \d{4}/y, nhs],
  [/(?:19|20)?\d{6}[-+]\d{4}/y, personnummer],
  [/\d{6}[-+A]\d{3}[0-9A-Y]/y, hetu],
  [/(?<!\d[ -])[2-9]\d{3}[ -]\d{4}[ -]\d{4}(?![ -]\d{3})/y, (value) => verhoeff(bare(value)) && isVaried(bare(value))],
  [/\d{6}-[1-4]\d{6}/y, rrn],
  [/\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/y, rijksregister],
  [/756\.\d{4}\.\d{4}\.\d{2}/y, ahv],
  [/\d{6}\/\d{4}/y, rodneCislo],
  [/\d{8}-?[A-HJ-NP-TV-Z]/y, dni],
  [/9\d{2}-[5-9]\d-\d{4}/y, () => true],
];
/** The same for numbers that begin with letters; tried where letters precede a run of digits. */
const LETTERED: readonly [letters: number, pattern: RegExp, check: (value: string) => boolean][] = [
  [1, /[XYZ]-?\d{7}-?[A-Z]/y, dni],
  [1, /[STFGM]\d{7}[A-Z]/y, nric],
  [2, /(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/y, () => true],
  [4, /[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d/y, () => true],
  [5, /[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/y, () => true],
  [6, /[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/iy, codiceFiscale],
];

function findNumbers({ text, digits }: Survey, report: Report): void {
  for (let i = 0; i < digits.length; i += 2) {
    const start = digits[i]!;
    const before = text.charCodeAt(start - 1);
    const length = digits[i + 1]! - start;
    if ((before >= 65 && before <= 90) || (before >= 97 && before <= 122) || before === 32 || before === 45)
      claimLettered(text, start, report);
    if (
      length > 15 ||
      before === 46 ||
      before === 45 ||
      before === 47 ||
      before === 43 ||
      before === 95 ||
      (before >= 65 && before <= 90) ||
      (before >= 97 && before <= 122)
    )
      continue;
    const next = text.charCodeAt(start + length);
    if (next !== 46 && next !== 32 && next !== 45 && next !== 43 && next !== 47 && length < 8) continue;
    for (const [pattern, check] of SHAPES) {
      pattern.lastIndex = start;
      const match = pattern.exec(text)?.[0];
      if (
        !match ||
        /[\w]/.test(text.charAt(start + match.length)) ||
        /^[-./]\d/.test(text.slice(start + match.length, start + match.length + 2)) ||
        !check(match)
      )
        continue;
      report(start, start + match.length);
      break;
    }
  }
}

function claimLettered(text: string, start: number, report: Report): void {
  const gap = text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 45 ? 1 : 0;
  let from = start - gap;
  while (from > 0 && start - gap - from < 7 && classAt(text, from - 1) & LETTER) from--;
  const letters = start - gap - from;
  if (letters === 0 || letters > 6 || (gap === 1 && letters > 2) || /[\w-]/.test(text.charAt(from - 1))) return;
  for (const [count, pattern, check] of LETTERED) {
    if (count !== letters) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text)?.[0];
    if (!match || /\w/.test(text.charAt(from + match.length)) || !check(match)) continue;
    report(from, from + match.length);
    return;
  }
}

/** Two or three lines of a travel document that check digits prove (ICAO 9303, TD1 to TD3). */
function findMrz({ text }: Survey, report: Report): void {
  if (!text.includes('<<')) return;
  // Where the line with the name ends, and how long it is: the line below it is of the same paper.
  let above = { end: -1, length: 0 };
  for (const match of text.matchAll(/(?<![A-Z0-9<])[A-Z0-9<]{28,46}(?![A-Z0-9<])/g)) {
    const line = match[0];
    const isLong = line.length === 44 || line.length === 36;
    const isNameLine =
      line.length !== 30
        ? /^[PVACI][A-Z<][A-Z][A-Z<]{2}[A-Z<]+$/.test(line) && line.includes('<<')
        : /^[A-Z<](?=[A-Z<]*$)[A-Z<]*?<</.test(line);
    const isDataLine =
      isLong && mrzDigit(line.slice(0, 9)) === Number(line[9]) && mrzDigit(line.slice(13, 19)) === Number(line[19]);
    const isFirst =
      line.length === 30 && /^[ACI][A-Z<][A-Z][A-Z<]{2}/.test(line) && mrzDigit(line.slice(5, 14)) === Number(line[14]);
    const isSecond =
      line.length === 30 && /^\d{7}[MFX<]\d{7}/.test(line) && mrzDigit(line.slice(0, 6)) === Number(line[6]);
    const isBelow = match.index - above.end <= 4 && Math.abs(line.length - above.length) <= 2 && /\d{6}/.test(line);
    if (isNameLine || isDataLine || isFirst || isSecond || isBelow) {
      report(match.index, match.index + line.length);
      above = { end: match.index + line.length, length: line.length };
    }
  }
}

const AFTER =
  /(?:['’]s)?(?:[ _-]?(?:numbers?|no|num|nr|nummer|numer|n[uú]m[eé]ro|numarası|cislo|číslo|n|id|code|card|ref|[#º°])(?![\p{L}])[.º°]{0,2}){0,2}(?: (?:do|da|del|della|der|des|of the|van de) \p{L}{3,15})?(?: ?\([A-Z]{2,3}\))?(?: (?:too|also|now|again))?["']?[ \t]{0,3}(?:(?:is|was|ist|lautet|est|es|é|è|jest)[ :]{1,3}|[:=#–-][ \t]{1,3}|[:=#])?(?:el |le |la |il )?["'(<]?/iuy;
/** `gave 92609075520 as BVN` */
const NAMED_AFTER =
  /(?<![\w.-])(\d[\d .-]{6,16}\d) (?:as|is|was) (?:his |her |their |the |my )?(?:bvn|nin|ssn|sin|cpf|pesel|bsn|nie|dni|curp|rfc|tax id|passport)(?![a-z])/gi;
/** Words that say enough only before letters and digits together. */
const WEAK =
  /(?:applicant|document|antragsteller(?:in)?|bewerber(?:in)?|demandeu(?:r|se)|solicitante|requerente|richiedente|aanvrager|wnioskodawca)(?![\p{L}\p{N}_])/iuy;
const VALUE =
  /(?:[A-Z0-9]{1,20}(?:[ ./-](?=[A-Z]{0,4} ?\d)[A-Z0-9]{1,14}|-[A-Z]{1,3}(?![A-Za-z])){0,6}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\p{L}\d_])/uy;

/** Words for a document whose number is letters and digits, of a form that little else has. */
const DOCUMENT =
  /(?:passports?|passeport|reisepass|pasaporte|passaporte|passaporto|paspoort|paszport\w?|travel document|identity card|id card|personalausweis|carte d['’]identit[eé]|carta d['’]identit[aà]|dowod\w?|identiteitskaart)(?![\p{L}])/iuy;
const DOCUMENT_NUMBER = '(?=[A-Z]{0,3}\\d?[A-Z]?(?:[A-Z\\d]*\\d){4})(?=\\d{0,4}[A-Z])[A-Z\\d]{7,10}(?![\\w-])';
/** A few words on, on the same line: `Passport (German), C01X00T47`. */
const ON_LINE = new RegExp(`^[^\\n\\d]{1,40}?(?<![\\w-])(${DOCUMENT_NUMBER})`);
/** A form has its labels below what is filled in. */
const ABOVE = new RegExp(
  `(?:^|[\\n\\t])[ ]{0,8}(${DOCUMENT_NUMBER.replace('(?![\\\\w-])', '')})[ \\t]{0,8}\\r?\\n[ \\t]{0,8}$`,
);

/** The form of Spanish identity numbers. */
const SPANISH = /(?<![\w-])(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z])(?![\w-])/;

/** A number that stands right behind the word for it: `my passport X12345678`, `INSZ 91.06.27-552.09`. */
function findBehindLabels({ text }: Survey, report: Report, starts: readonly number[]): void {
  if (text.includes(' as ') || text.includes(' is ') || text.includes(' was '))
    for (const match of text.matchAll(NAMED_AFTER)) report(match.index, match.index + match[1]!.length);
  let done = 0;
  for (const start of starts) {
    if (start < done || isWordAt(text, start - 1)) continue;
    // `¿Su DNI? … 50016127L`: asked for, and given in one of the next lines.
    const asked =
      /^(?:dni|nie|nif)(?![\p{L}\d])/iu.test(text.slice(start, start + 4)) &&
      SPANISH.exec(text.slice(start, start + 200));
    if (asked) report(start + asked.index, start + asked.index + asked[0].length);
    DOCUMENT.lastIndex = start;
    const document = DOCUMENT.exec(text)?.[0];
    if (document) {
      const end = start + document.length;
      const told = ON_LINE.exec(text.slice(end, end + 64));
      const above = told ? null : ABOVE.exec(text.slice(Math.max(0, start - 32), start));
      if (told) report(end + told[0].length - told[1]!.length, end + told[0].length);
      else if (above && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8))) {
        const at = Math.max(0, start - 32) + above.index + above[0].indexOf(above[1]!);
        report(at, at + above[1]!.length);
      }
    }
    WEAK.lastIndex = start;
    const weak = WEAK.exec(text)?.[0];
    const end = labelEnd(text, start) ?? (weak && start + weak.length);
    if (!end) continue;
    AFTER.lastIndex = end;
    const gap = AFTER.exec(text)?.[0] ?? '';
    if (!/[\s:=#(]/.test(gap)) continue;
    const from = end + gap.length;
    VALUE.lastIndex = from;
    const value = VALUE.exec(text)?.[0];
    if (
      !value ||
      !isNumberLike(value) ||
      (end === start + (weak?.length ?? 0) && !(/[A-Za-z]/.test(value) && /\d/.test(value)))
    )
      continue;
    report(from, from + value.length);
    done = from + value.length;
  }
}

const isNumberLike = (value: string) => {
  const code = bare(value);
  const digits = value.replace(/\D/g, '').length;
  return (
    code.length >= 6 &&
    (code.length <= 22 || value.length === 36) &&
    (digits >= 4 ||
      (digits >= 1 && /^(?=.*[A-Z])[A-Z\d]{8,10}$/.test(code)) ||
      (digits >= 2 && code.length >= 6 && code.length - digits >= 2)) &&
    !isPlaceholder(value) &&
    !/^\d{4}-\d{2}-\d{2}|^(?:19|20)\d\d$|^\d{1,3}(?:\.\d{1,4}){1,3}$/.test(value)
  );
};

const MAC = /(?<![\w:-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/;

/** Identity numbers by structure, and beside the word that names them. */
export const nationalIds: Detector[] = [
  {
    id: 'national-id',
    label: 'Identity number',
    category: 'personal',
    tier: 'certain',
    find: findNumbers,
    source:
      "the issuing states' check digits: CPF, CNPJ, NIR, NHS, personnummer, HETU, Aadhaar, DNI, NIE, NRIC, NINO, CURP, PAN, codice fiscale",
    matches: [
      '529.982.247-25',
      'RSSMRA85T10A562S',
      'X1234567L',
      '12345678Z',
      'AB123456C',
      'S1234567D',
      '2 55 08 14 168 025 38',
      '131052-308T',
      '811228-9874',
    ],
    ignores: [
      '529.982.247-26',
      'RSSMRA85T10A562T',
      '12345678A',
      '2030-0102',
      '1234-5678-9012',
      'order 123456-1234',
      'ABCDE12345F',
    ],
  },
  {
    id: 'travel-document',
    label: 'Machine-readable zone of a travel document',
    category: 'personal',
    tier: 'certain',
    find: findMrz,
    source: 'ICAO 9303, parts 4 to 6',
    matches: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    ignores: ['a << b << c', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'cat <<EOF'],
  },
  {
    id: 'identity-number-in-text',
    label: 'Identity or tax number',
    category: 'personal',
    tier: 'likely',
    keywords: [
      ...idKeywords,
      ...['applicant', 'document', 'antragsteller', 'bewerber', 'demandeu', 'solicitante', 'requerente', 'richiedente'],
      ...['aanvrager', 'wnioskodawc'],
    ],
    isFoundByKeyword: true,
    find: findBehindLabels,
    source: "Microsoft Presidio's recognisers and Google's infoTypes agree that these need their word beside them",
    matches: [
      'passport number X{D8}',
      'my ITIN is 912708887',
      'PESEL 44051401458',
      'VAT no. DE{D9}',
      'TFN 876543210',
      "driver's license D{D7}",
      'Customer sent Tax File Number 256 464 009 by chat.',
      'KYC failed for PPSN 3972230R (document unreadable).',
      'SV-Nummer 2664 071169',
      'Rentenversicherungsnummer 70 735050 G 183',
      'Steuerliche Identifikationsnummer 78 635 127 097',
      'CPF do titular 69306761015',
      'KYC applicant 7f0cb2b1-e265-4f91-8955-392d928d7767 was rejected',
      'Aanvrager 7f0cb2b1-e265-4f91-8955-392d928d7767',
      'document 21XF43509 expired',
      'Passport (German), valid: C01X00T47',
      'E83886949\nPassport\n',
    ],
    ignores: [
      'insurance policy from 2030',
      'passport control',
      'VAT is 19 percent',
      'private 12345678',
      'the pan was 20 cm',
      'sin 12345678',
      'see RFC 7519',
      'VAT 21.00',
      'document 12345678 uploaded',
      'applicant form 20300102',
    ],
  },
  {
    id: 'mac-address',
    label: 'Hardware address',
    category: 'personal',
    tier: 'likely',
    find({ text, separators }, report) {
      const claimMac = (first: number) => {
        const match = MAC.exec(text.slice(Math.max(0, first - 3), first + 16))?.[0];
        if (
          match &&
          /[a-f]/i.test(match) &&
          !/^(?:00[:-]){5}|^(?:ff[:-]?){6}$|^00[:-]00[:-]5e[:-]00[:-]53/i.test(match)
        )
          report(first - 2, first + 15);
      };
      // Five marks, three characters apart.
      for (let i = 0; i + 4 < separators.length; i++)
        if (separators[i + 4]! - separators[i]! === 12 && separators[i]! >= 2) claimMac(separators[i]!);
      for (let at = text.indexOf('-', 2); at >= 0; at = text.indexOf('-', at + 1))
        if (text[at + 3] === '-' && text[at + 6] === '-' && text[at + 9] === '-' && text[at + 12] === '-') claimMac(at);
    },
    source: 'IEEE 802, EUI-48',
    matches: ['mac 3c:22:fb:9a:01:7e up', '3C-22-FB-9A-01-7E'],
    ignores: ['00:00:5E:00:53:AF', '00:00:00:00:00:00', '12:34:56:12:34:56', 'ff:ff:ff:ff:ff:ff', '10:22:33'],
  },
];
