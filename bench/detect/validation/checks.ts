import { DIGITS, type Random } from '../corpus/random.ts';

/** Whether the digits of `text` pass the check of ISO/IEC 7812-1. */
export function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The first digit that makes `complete(digit)` satisfy `passes`, or `undefined`. */
const firstFitting = (
  passes: (candidate: string) => boolean,
  complete: (digit: string) => string,
): string | undefined => [...DIGITS].map(complete).find(passes);

/** Draws until a value with a fitting last digit comes up. */
export function withCheck(draw: () => string, passes: (candidate: string) => boolean): string {
  for (;;) {
    const body = draw();
    const found = firstFitting(passes, (digit) => body + digit);
    if (found) return found;
  }
}

/** `length` digits, the first not 0, that fail Luhn. */
export function notLuhn(r: Random, length: number, start = ''): string {
  for (;;) {
    const number = start === '' ? r.number(length) : start + r.digits(length - start.length);
    if (!passesLuhn(number)) return number;
  }
}

export const luhnNumber = (r: Random, length: number, start: string): string =>
  withCheck(() => start + r.digits(length - start.length - 1), passesLuhn);

export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** ISO 7064 MOD 97-10 over letters and digits, as IBANs and LEIs use it. */
export function mod97(text: string): number {
  let rest = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO 7064 MOD 11,10, which German tax ids and Croatian OIBs end with. */
export function mod11and10(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

const D = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;
const FIRST = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Verhoeff's dihedral check, which Aadhaar uses. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  [...digits].reverse().forEach((char, index) => {
    let value = Number(char);
    for (let turn = 0; turn < index % 8; turn += 1) value = FIRST[value] as number;
    check = D[check]?.[value] as number;
  });
  return check === 0;
}
