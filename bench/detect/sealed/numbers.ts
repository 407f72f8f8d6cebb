import { DIGITS, type Random, two, UPPER } from '../corpus/random.ts';
import {
  luhnNumber,
  mod11and10,
  mod97,
  passesLuhn,
  passesVerhoeff,
  weighted,
  withCheck,
} from '../validation/checks.ts';

/** What stands behind the country and check digits: `n` digits, `a` letters, `c` either. */
const BBAN: Readonly<Record<string, string>> = {
  DE: '18n',
  FR: '10n11c2n',
  ES: '20n',
  PT: '21n',
  IT: '1a10n12c',
  NL: '4a10n',
  PL: '24n',
  GB: '4a14n',
  BE: '12n',
  AT: '16n',
  CH: '5n12c',
  IE: '4a14n',
  LT: '16n',
  SE: '20n',
  NO: '11n',
  DK: '14n',
  FI: '14n',
  EE: '16n',
  LU: '3n13c',
  CZ: '20n',
};
const SETS: Readonly<Record<string, string>> = { n: DIGITS, a: UPPER, c: UPPER + DIGITS };

export function iban(r: Random, country: string = r.pick(Object.keys(BBAN))): string {
  const body = (BBAN[country] ?? '18n').replace(/(\d+)([nac])/g, (_, length: string, set: string) =>
    r.chars(SETS[set] ?? DIGITS, Number(length)),
  );
  return `${country}${two(98 - mod97(`${body}${country}00`))}${body}`;
}
export const brokenIban = (r: Random, country?: string): string => {
  const right = iban(r, country);
  return right.slice(0, 2) + two(2 + ((Number(right.slice(2, 4)) + r.int(1, 90)) % 96)) + right.slice(4);
};
export const fours = (text: string, by = ' '): string => (text.match(/.{1,4}/g) ?? []).join(by);
export const shownIban = (r: Random, country?: string): string =>
  r.int(0, 1) ? fours(iban(r, country)) : iban(r, country);

const BRANDS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4', 16],
  ['51', 16],
  ['53', 16],
  ['55', 16],
  ['2223', 16],
  ['2590', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['3530', 16],
  ['36', 14],
];
export function card(r: Random): string {
  const [start, length] = r.pick(BRANDS);
  return luhnNumber(r, length, start);
}
export function shownCard(r: Random): string {
  const number = card(r);
  const by = r.pick([' ', '-', '']);
  return number.length === 15
    ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(by)
    : fours(number, by);
}
/** A card's form with a wrong last digit. */
export const brokenCard = (r: Random): string => {
  const number = card(r);
  return number.slice(0, -1) + String((Number(number.at(-1)) + r.int(1, 9)) % 10);
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const yymmdd = (r: Random): string => two(r.int(50, 99)) + two(r.int(1, 12)) + two(r.int(1, 28));
const check11 = (body: string, weights: readonly number[]): number => weighted(body, weights) % 11;

function steuerId(r: Random): string {
  const order = r.shuffle([...DIGITS]);
  const ten = r.shuffle([...order.slice(1), order[1] as string]);
  return ten[0] === '0' ? steuerId(r) : ten.join('') + mod11and10(ten.join(''));
}
function nhs(r: Random): string {
  const body = `${r.int(4, 7)}${r.digits(8)}`;
  const digit = (11 - check11(body, [10, 9, 8, 7, 6, 5, 4, 3, 2])) % 11;
  return digit === 10 ? nhs(r) : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${digit}`;
}
const cpfDigit = (body: string): string => {
  const rest =
    (weighted(
      body,
      Array.from({ length: body.length }, (_, at) => body.length + 1 - at),
    ) *
      10) %
    11;
  return String(rest % 10);
};
function cpf(r: Random): string {
  const body = r.number(9);
  const first = cpfDigit(body);
  const all = body + first + cpfDigit(body + first);
  return r.int(0, 2) ? `${all.slice(0, 3)}.${all.slice(3, 6)}.${all.slice(6, 9)}-${all.slice(9)}` : all;
}
const nifPortugal = (r: Random): string => {
  const body = r.pick(['1', '2']) + r.digits(7);
  const digit = 11 - check11(body, [9, 8, 7, 6, 5, 4, 3, 2]);
  return body + (digit > 9 ? 0 : digit);
};
const bsn = (r: Random): string =>
  withCheck(
    () => r.number(8),
    (all) => weighted(all, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  );
const pesel = (r: Random): string => {
  const body = yymmdd(r) + r.digits(4);
  return body + ((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
};
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function codiceFiscale(r: Random): string {
  const letters = (): string => r.chars('BCDFGLMNPRSTV', 3);
  const body = `${letters()}${letters()}${two(r.int(50, 99))}${r.chars('ABCDEHLMPRST', 1)}${two(r.int(1, 28))}${r.chars('ABCDEFGHIL', 1)}${r.digits(3)}`;
  const sum = [...body].reduce((all, char, at) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return all + (at % 2 === 0 ? (ODD[value] as number) : value);
  }, 0);
  return body + UPPER[sum % 26];
}
const dni = (r: Random): string => {
  const number = r.int(10_000_000, 79_999_999);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
};
function nir(r: Random): string {
  const body = `${r.int(1, 2)}${two(r.int(50, 99))}${two(r.int(1, 12))}${two(r.int(1, 89))}${pad(r.int(1, 899), 3)}${pad(r.int(1, 899), 3)}`;
  const key = two(97 - (Number(body) % 97));
  return r.int(0, 1)
    ? body + key
    : `${body[0]} ${body.slice(1, 3)} ${body.slice(3, 5)} ${body.slice(5, 7)} ${body.slice(7, 10)} ${body.slice(10)} ${key}`;
}
const ssn = (r: Random): string => {
  const area = r.int(1, 899);
  return `${pad(area === 666 ? 667 : area, 3)}-${pad(r.int(1, 99), 2)}-${pad(r.int(1, 9999), 4)}`;
};
const nino = (r: Random): string => {
  const body = `${r.chars('ABCEHJLMPRSTWXY', 1)}${r.chars('ABCEHJLMPRSTWXY', 1)}${r.digits(6)}${r.chars('ABCD', 1)}`;
  return r.int(0, 1)
    ? body
    : `${body.slice(0, 2)} ${body.slice(2, 4)} ${body.slice(4, 6)} ${body.slice(6, 8)} ${body.slice(8)}`;
};
const ahv = (r: Random): string => {
  const body = `756${r.digits(9)}`;
  const all = body + ((10 - (weighted(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10);
  return `${all.slice(0, 3)}.${all.slice(3, 7)}.${all.slice(7, 11)}.${all.slice(11)}`;
};
const personnummer = (r: Random): string => {
  const all = withCheck(() => yymmdd(r) + r.digits(3), passesLuhn);
  return `${all.slice(0, 6)}-${all.slice(6)}`;
};
const aadhaar = (r: Random): string => fours(withCheck(() => `${r.int(2, 9)}${r.digits(10)}`, passesVerhoeff));

/** National numbers: where they are used, the words beside them, and how they are made. */
export const nationalIds: Readonly<Record<string, readonly [labels: string, draw: (r: Random) => string]>> = {
  US: ['SSN|Social Security Number|social security no.', ssn],
  GB: ['National Insurance number|NI number|NINO', nino],
  'GB health': ['NHS number|NHS no', nhs],
  DE: ['Steuer-ID|Steueridentifikationsnummer|IdNr.', steuerId],
  FR: ['Numéro de sécurité sociale|NIR|N° de sécu', nir],
  ES: ['DNI|NIF|Documento de identidad', dni],
  BR: ['CPF|CPF do titular', cpf],
  PT: ['NIF|Número de contribuinte', nifPortugal],
  IT: ['Codice fiscale|C.F.', codiceFiscale],
  NL: ['BSN|Burgerservicenummer', bsn],
  PL: ['PESEL|Numer PESEL', pesel],
  CH: ['AHV-Nummer|AHV-Nr.|No AVS', ahv],
  SE: ['Personnummer|personnr', personnummer],
  IN: ['Aadhaar|Aadhaar number', aadhaar],
  'IN tax': ['PAN|PAN card no.', (r) => `${r.chars(UPPER, 3)}P${r.chars(UPPER, 1)}${r.digits(4)}${r.chars(UPPER, 1)}`],
};
export const routing = (r: Random): string =>
  withCheck(
    () => `0${r.int(1, 9)}${r.digits(6)}`,
    (all) => weighted(all, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  );
export const bic = (r: Random): string =>
  `${r.chars(UPPER, 4)}${r.pick(['DE', 'FR', 'ES', 'NL', 'PL', 'GB', 'IT', 'PT'])}${r.chars('2345678FHPX', 2)}${r.pick(['', 'XXX'])}`;
export const passport = (r: Random): string =>
  r.pick([
    () => `${r.chars('CFGHJK', 1)}${r.chars('0123456789CFGHJK', 8)}`,
    () => r.number(9),
    () => `${r.chars(UPPER, 2)}${r.digits(7)}`,
  ])();
export const plate = (r: Random): string =>
  r.pick([
    () => `${r.pick(['B', 'HH', 'M', 'KA'])}-${r.chars(UPPER, 2)} ${r.number(4)}`,
    () => `${r.chars('ABCDEFGHJ', 2)}-${r.digits(3)}-${r.chars('ABCDEFGHJ', 2)}`,
    () => `${r.digits(4)} ${r.chars('BCDFGHJKL', 3)}`,
  ])();

const value = (char: string): number => (char === '<' ? 0 : Number.parseInt(char, 36));
const mrzDigit = (text: string): string =>
  String([...text].reduce((sum, char, at) => sum + value(char) * ([7, 3, 1][at % 3] as number), 0) % 10);
/** The two lines at the foot of a passport, ICAO 9303 part 4. */
export function mrz(r: Random, given: string, family: string): string {
  const country = r.pick(['UTO', 'ESP', 'FRA', 'POL', 'NLD']);
  const first = `P<${country}${family}<<${given}`.toUpperCase().padEnd(44, '<').slice(0, 44);
  const number = r.chars(UPPER + DIGITS, 9);
  const [birth, expiry, personal] = [
    yymmdd(r),
    `${r.int(27, 34)}${two(r.int(1, 12))}${two(r.int(1, 28))}`,
    '<'.repeat(14),
  ];
  const checked = [number, birth, expiry, personal].map((part) => part + mrzDigit(part)) as [
    string,
    string,
    string,
    string,
  ];
  const last = mrzDigit(checked[0] + checked[1] + checked[2] + checked[3]);
  return `${first}\n${checked[0]}${country}${checked[1]}${r.pick(['M', 'F'])}${checked[2]}${checked[3]}${last}`;
}
export const publicIp = (r: Random): string =>
  `${r.pick([81, 84, 91, 93, 109, 151, 176, 188])}.${r.int(1, 254)}.${r.int(1, 254)}.${r.int(1, 254)}`;
export const publicIp6 = (r: Random): string => `2a0${r.int(0, 9)}:${r.hex(4)}:${r.hex(3)}:${r.hex(4)}::${r.hex(4)}`;
export const mac = (r: Random): string => Array.from({ length: 6 }, () => r.hex(2)).join(r.pick([':', '-']));
export const vat = (r: Random): string => {
  const body = r.number(8);
  return r.int(0, 1) ? `DE${body}${mod11and10(body)}` : `IT${luhnNumber(r, 11, '0')}`;
};
/** The bank code and account number of Mexico, with its weights 3, 7, 1. */
export const clabe = (r: Random): string => {
  const body = `0${r.pick(['02', '12', '14', '72'])}${r.digits(14)}`;
  const sum = [...body].reduce((all, digit, at) => all + ((Number(digit) * ([3, 7, 1][at % 3] as number)) % 10), 0);
  return body + ((10 - (sum % 10)) % 10);
};
