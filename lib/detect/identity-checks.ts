import { isDate, luhn, mod97, weighted } from './checksums.ts';

/** Letters and digits alone, in capitals. */
export const bare = (value: string) => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
/** More than two different characters: rows of one digit are placeholders. */
export const isVaried = (digits: string) => new Set(digits).size > 2;
const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY';

export function cpf(value: string): boolean {
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

export function cnpj(value: string): boolean {
  const digits = bare(value);
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const check = (count: number) => {
    const rest = weighted(digits, weights.slice(13 - count)) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return isVaried(digits) && check(12) === Number(digits[12]) && check(13) === Number(digits[13]);
}

export function codiceFiscale(value: string): boolean {
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

export const dni = (value: string) => {
  const code = bare(value).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return DNI[Number(code.slice(0, 8)) % 23] === code[8] && Number(code.slice(0, 8)) > 0;
};
export const nir = (value: string) => {
  const digits = bare(value);
  return (
    isDate(Math.min(12, Number(digits.slice(3, 5))), 1) &&
    97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13, 15))
  );
};
export const nhs = (value: string) => {
  const digits = bare(value);
  return isVaried(digits) && (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9]);
};
export const personnummer = (value: string) => {
  const digits = bare(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return isDate(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(digits);
};
export const hetu = (value: string) =>
  isDate(Number(value.slice(2, 4)), Number(value.slice(0, 2))) &&
  HETU[Number(value.slice(0, 6) + value.slice(7, 10)) % 31] === value[10]!.toUpperCase();
export const nric = (value: string) => {
  const code = value.toUpperCase();
  const sum = weighted(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(code[0]!) ? 4 : code[0] === 'M' ? 3 : 0);
  return (
    ('ST'.includes(code[0]!) ? 'JZIHGFEDCBA' : code[0] === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK')[sum % 11] === code[8]
  );
};
export const rijksregister = (value: string) => {
  const digits = bare(value);
  const rest = 97 - Number(digits.slice(9));
  return mod97(digits.slice(0, 9)) === rest || mod97(`2${digits.slice(0, 9)}`) === rest;
};
export const ahv = (value: string) => {
  const digits = bare(value);
  return (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(digits[12]);
};
export const rodneCislo = (value: string) => {
  const digits = bare(value);
  return isDate((Number(digits.slice(2, 4)) % 50) % 20, Number(digits.slice(4, 6))) && Number(digits) % 11 === 0;
};
/** Resident and foreigner registration of Korea: a date, and a digit for the century. */
export const rrn = (value: string) => isDate(Number(value.slice(2, 4)), Number(value.slice(4, 6)));

/** ISO 7064, MOD 11,10: the last of `digits` checks the others (German tax and VAT numbers). */
function iso7064(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (Number(digits[at]) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** One digit twice or three times, all others once at most, and a check digit (Bundeszentralamt für Steuern). */
export function steuerId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return digits[0] !== '0' && repeated.length === 1 && repeated[0]! <= 3 && iso7064(digits);
}

/** The letter of an insurance number as two digits. */
const spell = (letter: string) => String(letter.charCodeAt(0) - 64).padStart(2, '0');
const crossSum = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => {
    const product = weight * Number(digits[at]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
/** The same with the check digit that such numbers had until 2020. */
export const checkedRrn = (digits: string) =>
  rrn(digits) && (11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(digits[12]);

/** German pension insurance: area, date of birth, letter of the name, serial number. */
export const rentenversicherung = (value: string) => {
  const code = bare(value);
  const digits = code.slice(0, 8) + spell(code[8]!) + code.slice(9, 11);
  return (
    isDate(Number(code.slice(4, 6)), Number(code.slice(2, 4)) % 50) &&
    crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(code[11])
  );
};
export const pesel = (digits: string) =>
  isDate(Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6))) &&
  Number(digits.slice(2, 4)) < 33 &&
  (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits[10]);
export const tckn = (digits: string) =>
  digits[0] !== '0' &&
  weighted(digits, [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10 === Number(digits[9]) &&
  weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(digits[10]);
export const southAfrican = (digits: string) =>
  isDate(Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && /^.{10}[01]/.test(digits) && luhn(digits);

export const abn = (value: string) =>
  (weighted(bare(value), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0 && isVaried(bare(value));
export const acn = (value: string) =>
  (10 - (weighted(bare(value), [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(bare(value)[8]);
export const tfn = (value: string) => weighted(bare(value), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
export const medicare = (value: string) =>
  weighted(bare(value), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(bare(value)[8]);
/** Routing numbers of American banks: a Federal Reserve district and a check digit. */
export const aba = (value: string) =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) &&
  weighted(bare(value), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 &&
  isVaried(value);
/** American health care providers: Luhn with the prefix of the card issuer `80840`. */
export const npi = (value: string) => luhn(`80840${bare(value)}`) && isVaried(bare(value));
/** Business registration of Korea. */
export const brn = (value: string) => {
  const digits = bare(value);
  const sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
};
/** Business registration of Singapore: eight digits, or a year and five, and a letter that checks them. */
export const uen = (value: string) =>
  value.length === 9
    ? 'XMKECAWLJDB'[weighted(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8]
    : /^(?:19|20)/.test(value) && 'ZKCMDNERGWH'[weighted(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
/** Identity cards and passports of Germany: ICAO 9303 over the eight characters before the last. */
export const germanDocument = (value: string) => {
  const code = bare(value);
  let sum = 0;
  for (let at = 0; at < 8; at++) {
    const rank = code.charCodeAt(at);
    sum += (rank > 57 ? rank - 55 : rank - 48) * [7, 3, 1][at % 3]!;
  }
  return sum % 10 === Number(code[8]);
};

/** VAT numbers by country, where a check digit proves them (European Commission, VIES). */
export function vat(value: string): boolean {
  const code = bare(value);
  const digits = code.slice(2);
  switch (code.slice(0, 2)) {
    case 'DE':
      return iso7064(digits);
    case 'BE':
      return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
    case 'FR':
      return (12 + 3 * (Number(digits.slice(2)) % 97)) % 97 === Number(digits.slice(0, 2));
    case 'IT':
      return luhn(digits) && isVaried(digits);
    case 'PL':
      return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]);
    default:
      return true;
  }
}
