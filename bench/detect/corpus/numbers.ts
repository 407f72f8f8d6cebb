import { DIGITS, type Random, two, UPPER } from './random.ts';

/** Personal numbers with valid check digits, drawn at random. Each scheme as its issuer publishes it. */

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((all, weight, index) => all + weight * Number(digits[index]), 0);

export function luhnDigit(body: string): string {
  let total = 0;
  [...body].reverse().forEach((char, index) => {
    const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
    total += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (total % 10)) % 10);
}

export const mod97 = (digits: string): number => {
  let rest = 0;
  for (const char of digits) rest = (rest * 10 + Number(char)) % 97;
  return rest;
};

const toNumbers = (text: string): string => text.replace(/[A-Z]/g, (char) => String(char.charCodeAt(0) - 55));

/** Structures of the IBAN registry: n digits, a upper-case letters, c either. */
const IBAN_FORMS: Readonly<Record<string, string>> = {
  AT: 'n16',
  BE: 'n12',
  CH: 'n17',
  CZ: 'n20',
  DE: 'n18',
  DK: 'n14',
  EE: 'n16',
  ES: 'n20',
  FI: 'n14',
  FR: 'n20c2n1',
  GB: 'a4n14',
  GR: 'n23',
  HR: 'n17',
  HU: 'n24',
  IE: 'a4n14',
  IT: 'a1n22',
  LT: 'n16',
  LU: 'n16',
  LV: 'a4n13',
  MT: 'a4n23',
  NL: 'a4n10',
  NO: 'n11',
  PL: 'n24',
  PT: 'n21',
  RO: 'a4n16',
  SE: 'n20',
  SI: 'n15',
  SK: 'n20',
  TR: 'n22',
  BR: 'n23a1n1',
  SA: 'n20',
  AE: 'n19',
  UA: 'n25',
  IL: 'n19',
};
export const ibanCountries = Object.keys(IBAN_FORMS);

export function iban(r: Random, country = r.pick(ibanCountries)): string {
  const bban = (IBAN_FORMS[country] ?? 'n16').replace(/([nac])(\d+)/g, (_, kind: string, length: string) =>
    r.chars(kind === 'n' ? DIGITS : kind === 'a' ? UPPER : DIGITS + UPPER, Number(length)),
  );
  const check = two(98 - mod97(toNumbers(`${bban}${country}00`)));
  return country + check + bban;
}

export const inGroups = (text: string, size: number, by = ' '): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(by);

const CARDS: readonly (readonly [prefix: string, length: number])[] = [
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['3528', 16],
  ['3589', 16],
  ['36', 14],
  ['6304', 18],
  ['6759', 16],
  ['62', 16],
];

export function card(r: Random): string {
  const [prefix, length] = r.pick(CARDS);
  const body = prefix + r.digits(length - prefix.length - 1);
  return body + luhnDigit(body);
}

export const groupCard = (number: string, by: string): string =>
  number.length === 15
    ? `${number.slice(0, 4)}${by}${number.slice(4, 10)}${by}${number.slice(10)}`
    : inGroups(number, 4, by);

export function ssn(r: Random): string {
  const area = r.int(100, 899);
  return `${area === 666 ? 665 : area}-${two(r.int(1, 99))}-${String(r.int(1000, 9999))}`;
}

export const nino = (r: Random): string =>
  `${r.pick(['AB', 'CE', 'HJ', 'JK', 'LM', 'PW', 'SR', 'TY', 'WX'])}${inGroups(r.digits(6), 2, '')}${r.pick(['A', 'B', 'C', 'D'])}`;

/** Retries until the scheme yields a one-digit check. */
function until(make: () => string | undefined): string {
  for (let turn = 0; turn < 200; turn += 1) {
    const value = make();
    if (value !== undefined) return value;
  }
  throw new Error('no valid number found');
}

export const nhs = (r: Random): string =>
  until(() => {
    const body = r.number(9);
    const check = (11 - (sum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? undefined : body + check;
  });

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
export const nif = (r: Random): string => {
  const body = r.number(8);
  return body + DNI[Number(body) % 23];
};
export const nie = (r: Random): string => {
  const first = r.int(0, 2);
  const body = r.digits(7);
  return 'XYZ'[first] + body + DNI[Number(first + body) % 23];
};

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export function codiceFiscale(r: Random): string {
  const body = `${r.chars('BCDFGLMNPRSTV', 6)}${two(r.int(40, 99))}${r.pick([...'ABCDEHLMPRST'])}${two(r.int(1, 28))}${r.pick([...'ABCDEFGHIL'])}${r.digits(3)}`;
  const value = (char: string): number => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65);
  const total = [...body].reduce(
    (all, char, index) => all + (index % 2 === 0 ? (ODD[value(char)] as number) : value(char)),
    0,
  );
  return body + UPPER[total % 26];
}

/** ISO 7064 mod 11,10, one digit twice among the first ten as the rule of 2007 asks. */
export function steuerId(r: Random): string {
  const order = r.shuffle([...DIGITS]).slice(0, 9);
  order.push(order[r.int(0, 7)] as string);
  const shuffled = r.shuffle(order);
  const firstNot0 = shuffled.findIndex((digit) => digit !== '0');
  [shuffled[0], shuffled[firstNot0]] = [shuffled[firstNot0] as string, shuffled[0] as string];
  let product = 10;
  for (const digit of shuffled) {
    const step = (Number(digit) + product) % 10 || 10;
    product = (step * 2) % 11;
  }
  return shuffled.join('') + String((11 - product) % 10);
}

export function nir(r: Random): string {
  const body = `${r.int(1, 2)}${two(r.int(40, 99))}${two(r.int(1, 12))}${two(r.int(1, 95))}${r.digits(3)}${r.digits(3)}`;
  return body + two(97 - mod97(body));
}

export const bsn = (r: Random): string =>
  until(() => {
    const body = r.number(8);
    const check = sum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return check === 10 ? undefined : body + check;
  });

export function pesel(r: Random): string {
  const body = `${two(r.int(40, 99))}${two(r.int(1, 12))}${two(r.int(1, 28))}${r.digits(4)}`;
  return body + String((10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

const D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
/** Verhoeff's check digit. */
export function aadhaar(r: Random): string {
  const body = r.int(2, 9) + r.digits(10);
  let state = 0;
  [...body].reverse().forEach((char, index) => {
    state = Number(D[state]?.[Number(P[(index + 1) % 8]?.[Number(char)])]);
  });
  return body + '0432156789'[state];
}

const mod11 = (body: string, weights: readonly number[]): number => {
  const rest = sum(body, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};
export function cpf(r: Random): string {
  const body = r.number(9);
  const first = body + mod11(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return first + mod11(first, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
}
export function cnpj(r: Random): string {
  const body = `${r.number(8)}0001`;
  const first = body + mod11(body, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
  return first + mod11(first, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
}
export function personnummer(r: Random): string {
  const body = `${two(r.int(40, 99))}${two(r.int(1, 12))}${two(r.int(1, 28))}${r.digits(3)}`;
  return `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
}

export const aba = (r: Random): string =>
  until(() => {
    const body = two(r.int(1, 12)) + r.digits(6);
    return body + String((10 - (sum(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
  });
export const bic = (r: Random): string =>
  `${r.chars(UPPER, 4)}${r.pick(['DE', 'FR', 'NL', 'ES', 'PL', 'IT', 'GB'])}${r.chars(UPPER + DIGITS, 2)}${r.pick(['', 'XXX'])}`;

/** The machine-readable zone of a passport, ICAO 9303 part 4, check digits included. */
export function mrz(r: Random, family: string, given: string): string {
  const check = (text: string): string =>
    String(
      [...text].reduce(
        (all, char, i) => all + (char === '<' ? 0 : Number.parseInt(char, 36)) * ([7, 3, 1][i % 3] as number),
        0,
      ) % 10,
    );
  const country = r.pick(['D<<', 'FRA', 'ESP', 'ITA', 'POL', 'NLD', 'GBR', 'USA']);
  const number = r.chars('CFGHJKLMNPRTVWXYZ0123456789', 9);
  const birth = two(r.int(50, 99)) + two(r.int(1, 12)) + two(r.int(1, 28));
  const expiry = two(r.int(27, 36)) + two(r.int(1, 12)) + two(r.int(1, 28));
  const optional = '<'.repeat(14);
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z ]/g, '')
      .toUpperCase()
      .replaceAll(' ', '<');
  const line1 = `P<${country}${plain(family)}<<${plain(given)}`.padEnd(44, '<').slice(0, 44);
  const body = `${number}${check(number)}${country}${birth}${check(birth)}${r.pick(['F', 'M'])}${expiry}${check(expiry)}${optional}<`;
  const total = check(body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 43));
  return `${line1}\n${body}${total}`;
}

/** Changes one digit so that a single-error check must fail. */
export function breakCheck(r: Random, value: string): string {
  const last = /\d(?=\D*$)/.exec(value);
  if (!last) return value;
  const wrong = (Number(last[0]) + r.int(1, 8)) % 10;
  return value.slice(0, last.index) + wrong + value.slice(last.index + 1);
}
