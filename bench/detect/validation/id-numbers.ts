import { DIGITS, type Random, two, UPPER } from '../corpus/random.ts';
import { mod11and10, weighted } from './checks.ts';

const birth = (r: Random): { y: string; m: string; d: string } => ({
  y: two(r.int(50, 99)),
  m: two(r.int(1, 12)),
  d: two(r.int(1, 28)),
});
export const yymmdd = (r: Random): string => {
  const { y, m, d } = birth(r);
  return y + m + d;
};
export const ddmmyy = (r: Random): string => {
  const { y, m, d } = birth(r);
  return d + m + y;
};
export const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

export function cpf(r: Random): string {
  let body = r.digits(9);
  for (let round = 0; round < 2; round += 1) {
    const sum = [...body].reduce((all, digit, index) => all + Number(digit) * (body.length + 1 - index), 0);
    body += String(((sum * 10) % 11) % 10);
  }
  return body;
}

export function cnpj(r: Random): string {
  let body = `${r.digits(8)}0001`;
  for (const weights of [
    [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
    [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
  ]) {
    const rest = weighted(body, weights) % 11;
    body += rest < 2 ? '0' : String(11 - rest);
  }
  return body;
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export function codiceFiscale(r: Random): string {
  const consonants = 'BCDFGLMNPRSTVZ';
  const body = `${r.chars(consonants, 6)}${two(r.int(40, 99))}${r.chars('ABCDEHLMPRST', 1)}${two(r.int(1, 28) + r.pick([0, 40]))}${r.pick(['F205', 'H501', 'L219', 'A944', 'D612', 'G273', 'L736'])}`;
  const sum = [...body].reduce((all, char, index) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return all + (index % 2 === 0 ? (ODD[value] as number) : value);
  }, 0);
  return body + UPPER.charAt(sum % 26);
}

export function steuerId(r: Random): string {
  for (;;) {
    const digits = r.shuffle([...DIGITS]);
    const twice = r.int(1, 9);
    digits[twice] = digits[twice - 1] as string;
    const body = r.shuffle(digits).join('');
    if (body.charAt(0) !== '0') return body + mod11and10(body);
  }
}

export function norwegian(r: Random): string {
  for (;;) {
    const body = ddmmyy(r) + r.digits(3);
    const first = (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(body + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first < 10 && second < 10) return `${body}${first}${second}`;
  }
}

export function turkish(r: Random): string {
  const d = [...r.number(9)].map(Number);
  const at = (index: number): number => d[index] as number;
  const tenth = ((((at(0) + at(2) + at(4) + at(6) + at(8)) * 7 - (at(1) + at(3) + at(5) + at(7))) % 10) + 10) % 10;
  const all = [...d, tenth];
  return [...all, all.reduce((sum, digit) => sum + digit, 0) % 10].join('');
}

export function nir(r: Random): string {
  const body = `${r.int(1, 2)}${birth(r).y}${birth(r).m}${two(r.int(1, 95))}${r.digits(3)}${r.digits(3)}`;
  return `${body}${two(97 - Number(BigInt(body) % 97n))}`;
}

export function portuguese(r: Random): string {
  const body = r.pick(['2', '1']) + r.digits(7);
  const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return body + (rest < 2 ? '0' : String(11 - rest));
}
