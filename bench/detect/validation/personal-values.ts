import { ALNUM, DIGITS, type Random, two, UPPER } from '../corpus/random.ts';
import { luhnNumber, mod11and10, mod97, weighted, withCheck } from './checks.ts';
import type { Draw } from './family.ts';
import { portuguese } from './id-numbers.ts';
import type { Language } from './personal-labels.ts';

/** A is a letter, n a digit, c either: the account part of each country's IBAN in the SWIFT registry. */
const IBANS: Readonly<Record<string, string>> = {
  AT: 'n16',
  BE: 'n12',
  CH: 'n17',
  CZ: 'n20',
  DE: 'n18',
  DK: 'n14',
  ES: 'n20',
  FI: 'n14',
  FR: 'n10c11n2',
  GB: 'A4n14',
  GR: 'n7c16',
  HR: 'n17',
  HU: 'n24',
  IE: 'A4n14',
  IT: 'A1n10c12',
  LT: 'n16',
  LU: 'n3c13',
  NL: 'A4n10',
  NO: 'n11',
  PL: 'n24',
  PT: 'n21',
  RO: 'A4c16',
  SE: 'n20',
  SK: 'n20',
  TR: 'n22',
};
const BANKS: Readonly<Record<string, readonly string[]>> = {
  GB: ['BARC', 'LOYD', 'MIDL'],
  IE: ['AIBK', 'BOFI'],
  NL: ['ABNA', 'INGB', 'RABO'],
  RO: ['BTRL', 'RNCB'],
};

export function iban(r: Random, country: string = r.pick(Object.keys(IBANS))): string {
  const body = (IBANS[country] as string).replace(/([Anc])(\d+)/g, (_, kind: string, size: string) => {
    if (kind === 'n') return r.digits(Number(size));
    if (kind === 'c') return r.chars(UPPER + DIGITS, Number(size));
    return size === '4' ? r.pick(BANKS[country] ?? ['CAIX']) : r.chars(UPPER, Number(size));
  });
  return `${country}${two(98 - mod97(`${body}${country}00`))}${body}`;
}

/** An IBAN that fails its own check. */
export function brokenIban(r: Random): string {
  const good = iban(r);
  const check = two((Number(good.slice(2, 4)) + r.int(1, 80)) % 97);
  return mod97(`${good.slice(4)}${good.slice(0, 2)}${check}`) === 1
    ? brokenIban(r)
    : good.slice(0, 2) + check + good.slice(4);
}

export const inFours = (text: string, by = ' '): string => (text.match(/.{1,4}/g) ?? []).join(by);
export const shownIban = (r: Random, country?: string): string => {
  const number = iban(r, country);
  return r.pick([number, inFours(number), inFours(number)]);
};

export function card(r: Random): string {
  const [start, length] = r.pick([
    ['4', 16],
    ['51', 16],
    ['54', 16],
    ['2223', 16],
    ['2720', 16],
    ['34', 15],
    ['37', 15],
    ['6011', 16],
    ['65', 16],
    ['3530', 16],
    ['36', 14],
    ['62', 16],
  ] as const);
  return luhnNumber(r, length, start);
}

export const shownCard = (r: Random): string => {
  const number = card(r);
  const by = r.pick(['', ' ', '-']);
  if (by === '') return number;
  return number.length === 16
    ? inFours(number, by)
    : [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(by);
};

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January March April June September November',
  de: 'Januar März April Juni September November',
  fr: 'janvier mars avril juin septembre novembre',
  es: 'enero marzo abril junio septiembre noviembre',
  pt: 'janeiro março abril junho setembro novembro',
  it: 'gennaio marzo aprile giugno settembre novembre',
  nl: 'januari maart april juni september november',
  pl: 'stycznia marca kwietnia czerwca września listopada',
};

export function birthDate(r: Random, language: Language): string {
  const [y, m, d] = [r.int(1945, 2006), r.int(1, 12), r.int(1, 28)];
  const month = r.pick(MONTHS[language].split(' '));
  const of = {
    en: `${d} ${month} ${y}`,
    de: `${d}. ${month} ${y}`,
    es: `${d} de ${month} de ${y}`,
    pt: `${d} de ${month} de ${y}`,
  }[language as string];
  return r.pick([
    `${y}-${two(m)}-${two(d)}`,
    language === 'en' ? `${two(m)}/${two(d)}/${y}` : `${two(d)}.${two(m)}.${y}`,
    `${two(d)}/${two(m)}/${y}`,
    of ?? `${d} ${month} ${y}`,
  ]);
}

export const passport = (r: Random): string =>
  r.pick([
    () => r.number(9),
    () => `C${r.chars('FGHJK', 1)}${r.chars('CFGHJKLMNPRTVWXYZ0123456789', 7)}`,
    () => `${two(r.int(10, 29))}${r.chars('ACDEFHIKLPRTVXYZ', 2)}${r.digits(5)}`,
    () => `PA${r.chars('ABCDEF', 1)}${r.digits(6)}`,
    () => `YA${r.digits(7)}`,
    () => `${r.chars(UPPER, 2)}${r.digits(7)}`,
    () => `${r.chars('NSPBK', 1)}${r.chars('ABCDEF', 1)}${r.chars(ALNUM, 1).toUpperCase()}${r.digits(6)}`,
  ])();

export const licence = (r: Random): string =>
  r.pick([
    () => `${r.chars(UPPER, 1)}${r.digits(7)}`,
    () => `${r.chars(UPPER, 5)}${r.digits(6)}${r.chars(UPPER, 2)}9${r.chars(UPPER, 2)}`,
    () => `${r.chars(UPPER, 1)}${r.digits(3)}-${r.digits(4)}-${r.digits(4)}`,
    () =>
      `${r.chars('BCDFGHJK', 1)}${r.digits(3)}${r.chars('BCDFGHJK', 2)}${r.digits(2)}${r.chars(DIGITS, 1)}${r.digits(2)}`,
    () => r.number(11),
  ])();

const belgian = (r: Random): string => {
  const body = `0${r.number(7)}`;
  return `BE${body}${two(97 - (Number(body) % 97))}`;
};
const french = (r: Random): string => {
  const siren = luhnNumber(r, 9, String(r.int(3, 8)));
  return `FR${two((12 + 3 * (Number(siren) % 97)) % 97)}${siren}`;
};
const german = (r: Random): string => {
  const body = r.number(8);
  return `DE${body}${mod11and10(body)}`;
};
const austrian = (r: Random): string => {
  const passes = (c: string): boolean =>
    (10 -
      ((weighted(c, [1, 0, 1, 0, 1, 0, 1]) +
        [1, 3, 5].reduce((sum, at) => sum + Math.floor((Number(c[at]) * 2) / 10) + ((Number(c[at]) * 2) % 10), 0) +
        4) %
        10)) %
      10 ===
    Number(c[7]);
  return `ATU${withCheck(() => r.digits(7), passes)}`;
};

const italian = (r: Random): string => luhnNumber(r, 11, '0');
const dutch = (r: Random): string =>
  `NL${withCheck(
    () => r.number(8),
    (c) => weighted(c, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  )}B0${r.int(1, 9)}`;
const polish = (r: Random): string =>
  withCheck(
    () => r.number(9),
    (c) => weighted(c, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0,
  );

/** The VAT number of a business as people who write the language would give it. */
export function vat(r: Random, language: Language): string {
  const own: Readonly<Partial<Record<Language, readonly Draw[]>>> = {
    de: [german, austrian],
    fr: [french, belgian],
    es: [(x) => `ESB${luhnNumber(x, 8, String(x.int(1, 9)))}`],
    it: [italian, (x) => `IT${italian(x)}`],
    nl: [dutch, belgian],
    pl: [polish, (x) => `PL${polish(x)}`],
    pt: [(x) => `PT${portuguese(x)}`],
  };
  return r.pick(own[language] ?? [german, french, dutch, austrian])(r);
}

export const aba = (r: Random): string =>
  withCheck(
    () => `${r.pick(['02', '03', '06', '07', '11', '12', '26', '31'])}${r.digits(6)}`,
    (c) => weighted(c, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  );
export const clabe = (r: Random): string =>
  withCheck(
    () => `${r.pick(['002', '012', '072'])}${r.digits(14)}`,
    (c) =>
      [...c.slice(0, 17)].reduce(
        (sum, digit, index) => sum + ((Number(digit) * ([3, 7, 1][index % 3] as number)) % 10),
        Number(c[17]),
      ) %
        10 ===
      0,
  );
export const bic = (r: Random): string =>
  r.pick(['DEUTDEFF', 'COBADEFF', 'BNPAFRPP', 'INGBNL2A', 'BSCHESMM', 'UNCRITMM', 'PKOPPLPW', 'RABONL2U', 'BARCGB22']) +
  r.pick(['', 'XXX', r.digits(3)]);

export const publicIp: Draw = (r) =>
  `${r.pick([5, 31, 46, 62, 77, 81, 85, 93, 109, 151, 178, 188, 212])}.${r.int(1, 254)}.${r.int(1, 254)}.${r.int(1, 254)}`;
export const publicIp6: Draw = (r) =>
  `2a0${r.int(0, 9)}:${r.hex(4)}:${r.hex(4)}:${r.hex(4)}:${r.hex(4)}:${r.hex(4)}:${r.hex(4)}:${r.hex(4)}`.replace(
    /:0+(?=[0-9a-f])/g,
    ':',
  );
export const mac: Draw = (r) => Array.from({ length: 6 }, () => r.hex(2)).join(r.pick([':', '-']));

/** Two lines of a passport's machine-readable zone with their check digits. */
export function mrz(r: Random, family: string, given: string): string {
  const check = (text: string): string =>
    String(
      [...text].reduce(
        (sum, char, index) => sum + (char === '<' ? 0 : Number.parseInt(char, 36)) * ([7, 3, 1][index % 3] as number),
        0,
      ) % 10,
    );
  const upper = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toUpperCase();
  const [number, birth, until] = [
    `${r.chars(UPPER, 1)}${r.chars(UPPER + DIGITS, 8)}`,
    `${r.int(50, 99)}${two(r.int(1, 12))}${two(r.int(1, 28))}`,
    `${r.int(30, 39)}${two(r.int(1, 12))}${two(r.int(1, 28))}`,
  ];
  const country = r.pick(['D<<', 'FRA', 'ESP', 'GBR', 'ITA', 'NLD']);
  const first = `P<${country}${upper(family)}<<${upper(given)}`.padEnd(44, '<').slice(0, 44);
  const [n, b, u, rest] = [number + check(number), birth + check(birth), until + check(until), `${'<'.repeat(14)}0`];
  return `${first}\n${n}${country}${b}${r.pick(['M', 'F'])}${u}${rest}${check(n + b + u + rest)}`;
}
