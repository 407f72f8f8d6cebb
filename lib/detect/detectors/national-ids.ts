import { classAt, LETTER } from '../characters.ts';
import { isDate, luhn, mod97, mrzDigit, verhoeff, weighted } from '../checksums.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

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
const rrn = (value: string) => isDate(Number(value.slice(2, 4)), Number(value.slice(4, 6)));

/** Numbers whose grouping and check digits together prove them, by the length of their first run of digits or letters. */
const SHAPES: readonly [pattern: RegExp, check: (value: string) => boolean][] = [
  [/\d{3}\.\d{3}\.\d{3}-\d{2}/y, cpf],
  [/\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/y, cnpj],
  [/[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/y, nir],
  [/\d{3} \d{3} \d{4}/y, nhs],
  [/(?:19|20)?\d{6}[-+]\d{4}/y, personnummer],
  [/\d{6}[-+A]\d{3}[0-9A-Y]/y, hetu],
  [/[2-9]\d{3}[ -]\d{4}[ -]\d{4}/y, (value) => verhoeff(bare(value)) && isVaried(bare(value))],
  [/\d{6}-[1-4]\d{6}/y, rrn],
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
    if (next !== 46 && next !== 32 && next !== 45 && next !== 43 && length < 8) continue;
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
  for (const match of text.matchAll(/(?<![A-Z0-9<])[A-Z0-9<]{30,44}(?![A-Z0-9<])/g)) {
    const line = match[0];
    const isLong = line.length === 44 || line.length === 36;
    const isNameLine =
      line.length !== 30
        ? /^[PVACI][A-Z<][A-Z][A-Z<]{2}[A-Z<]+$/.test(line) && line.includes('<<')
        : /^[A-Z<](?=[A-Z<]*$)[A-Z<]*?<</.test(line);
    const isDataLine =
      isLong && mrzDigit(line.slice(0, 9)) === Number(line[9]) && mrzDigit(line.slice(13, 19)) === Number(line[19]);
    const isFirst =
      line.length === 30 && /^[ACI][A-Z<][A-Z]{3}/.test(line) && mrzDigit(line.slice(5, 14)) === Number(line[14]);
    const isSecond =
      line.length === 30 && /^\d{7}[MFX<]\d{7}/.test(line) && mrzDigit(line.slice(0, 6)) === Number(line[6]);
    if (isNameLine || isDataLine || isFirst || isSecond) report(match.index, match.index + line.length);
  }
}

const KIND =
  "passport|reisepass|passeport|pasaporte|passaporto|paspoort|ssn|social security|national insurance|nino|nhs|tax id|tax file|tfn|itin|ein|tin|steuer-?id|steueridentifikationsnummer|steuernummer|personalausweis|ausweis|pesel|nip|regon|bsn|burgerservicenummer|dni|nie|nif|cpf|cnpj|codice fiscale|partita iva|vat|ust-?id|ust-?idnr\\.?|idnr\\.?|rijbewijs|prawo jazdy|abn|acn|medicare|aadhaar|aadhar|pan|curp|rfc|cedula|cédula|driver'?s? licen[cs]e|driving licen[cs]e|führerschein|fuhrerschein|licen[cs]e plate|permis de conduire|identity card|id card|national id|identity number|personnummer|personal number|hetu|henkilötunnus|nric|fin|rrn|voter id|mrn|medical record|insurance|npi|dea|kennitala|egn|cnp|oib|jmbg|rodne cislo|tckn|tc kimlik|thai id|emirates id|my ?number";

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
      'passport',
      'reisepass',
      'passeport',
      'pasaporte',
      'passaporto',
      'paspoort',
      'ssn',
      'social security',
      'national insurance',
      'nino',
      'nhs',
      'tax id',
      'tax file',
      'tfn',
      'itin',
      'steuer',
      'personalausweis',
      'ausweis',
      'pesel',
      'nip ',
      'regon',
      'bsn',
      'burgerservicenummer',
      'dni',
      'nie ',
      'nif',
      'cpf',
      'cnpj',
      'codice fiscale',
      'partita iva',
      'vat',
      'ust-id',
      'ustid',
      'abn',
      'acn',
      'medicare',
      'aadhaar',
      'aadhar',
      'pan ',
      'curp',
      'rfc ',
      'cedula',
      'driver',
      'driving lic',
      'fuhrerschein',
      'license plate',
      'permis de conduire',
      'identity card',
      'id card',
      'national id',
      'identity number',
      'personnummer',
      'personal number',
      'hetu',
      'nric',
      'rrn',
      'voter id',
      'mrn',
      'medical record',
      'insurance',
      'npi',
      'dea ',
      'kennitala',
      'egn',
      'cnp',
      'oib',
      'jmbg',
      'tckn',
      'tc kimlik',
      'emirates id',
      'my number',
      'ein ',
      'idnr',
      'ust-idnr',
      'patente ',
      'rijbewijs',
      'prawo jazdy',
    ],
    pattern: new RegExp(
      `(?:${KIND})(?:[ -]?(?:numbers?|no\\.?|num|nr\\.?|nummer|id|code|card|#|número|numero|numéro)){0,2}(?:[ :#=]{0,3}(?:is|was|ist|est|es|è|:|=|#)?[ :"']{1,3})(?=[A-Z0-9 ./-]{0,20}\\d)([A-Z0-9][A-Z0-9]{0,14}(?:[ ./-](?=[A-Z0-9]*\\d)[A-Z0-9]{1,14}){0,5})(?![\\w])`,
      'i',
    ),
    group: 1,
    validate: (value) =>
      bare(value).length >= 6 &&
      bare(value).length <= 22 &&
      (value.match(/\d/g)?.length ?? 0) >= 4 &&
      !isPlaceholder(value) &&
      !/^\d{4}-\d{2}-\d{2}|^(?:19|20)\d\d$|^v?\d+\.\d+/.test(value),
    source: "Microsoft Presidio's recognisers and Google's infoTypes agree that these need their word beside them",
    matches: [
      'passport number X{D8}',
      'my ITIN is 912708887',
      'PESEL 44051401458',
      'VAT no. DE{D9}',
      'TFN 876543210',
      "driver's license D{D7}",
    ],
    ignores: [
      'insurance policy from 2030',
      'passport control',
      'VAT is 19 percent',
      'private 12345678',
      'the pan was 20 cm',
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
        if (match && /[a-f]/i.test(match) && !/^(?:00[:-]){5}|^(?:ff[:-]?){6}$/i.test(match))
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
    ignores: ['00:00:00:00:00:00', '12:34:56:12:34:56', 'ff:ff:ff:ff:ff:ff', '10:22:33'],
  },
];
