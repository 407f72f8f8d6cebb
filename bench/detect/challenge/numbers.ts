import { two, UPPER } from '../corpus/random.ts';
import { passesLuhn, passesVerhoeff, weighted, withCheck } from '../validation/checks.ts';
import type { Draw } from '../validation/family.ts';
import { codiceFiscale, cpf, ddmmyy, NIF_LETTERS, nir, steuerId, turkish, yymmdd } from '../validation/id-numbers.ts';

const dotted = (digits: string): string => digits.replace(/(\d)(?=(\d{3})+$)/g, '$1.');
const eleven = (sum: number, ten: string, even = '0'): string => {
  const rest = 11 - (sum % 11);
  return rest === 11 ? even : rest === 10 ? ten : String(rest);
};

/** Identity numbers with what people call them; each passes its country's own check. */
export const ID_NUMBERS: Readonly<Record<string, readonly [labels: string, draw: Draw]>> = {
  pl: [
    'PESEL|nr PESEL',
    (r) =>
      withCheck(
        () => yymmdd(r) + r.digits(4),
        (c) => weighted(c, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
      ),
  ],
  nl: [
    'BSN|Burgerservicenummer',
    (r) =>
      withCheck(
        () => r.number(8),
        (c) => weighted(c, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
      ),
  ],
  se: [
    'Personnummer|personal identity number',
    (r) => withCheck(() => yymmdd(r) + r.digits(3), passesLuhn).replace(/(\d{4})$/, '-$1'),
  ],
  fi: [
    'Henkilötunnus|HETU',
    (r) => {
      const [day, serial] = [ddmmyy(r), `${r.int(2, 8)}${r.digits(2)}`];
      return `${day}-${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(day + serial) % 31)}`;
    },
  ],
  gb: [
    'NI number|National Insurance no.',
    (r) =>
      `${r.pick(['AB', 'CE', 'JL', 'MX', 'PR', 'TW'])} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.chars('ABCD', 1)}`,
  ],
  nhs: [
    'NHS number|NHS no.',
    (r) =>
      withCheck(
        () => r.number(9),
        (c) => weighted(c, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
      ).replace(/^(\d{3})(\d{3})/, '$1 $2 '),
  ],
  us: ['SSN|Social Security no.', (r) => `${r.int(101, 649)}-${two(r.int(11, 98))}-${r.number(4)}`],
  in: [
    'Aadhaar|Aadhaar no.',
    (r) => withCheck(() => r.int(2, 9) + r.digits(10), passesVerhoeff).replace(/(\d{4})(?=\d)/g, '$1 '),
  ],
  pan: [
    'PAN (income tax)|Permanent Account Number',
    (r) => `${r.chars(UPPER, 3)}P${r.chars(UPPER, 1)}${r.number(4)}${r.chars(UPPER, 1)}`,
  ],
  es: [
    'DNI|NIF|DNI/NIF',
    (r) => {
      const number = r.number(8);
      return number + NIF_LETTERS.charAt(Number(number) % 23);
    },
  ],
  nie: [
    'NIE|número de extranjero (NIE)',
    (r) => {
      const [first, rest] = [r.int(0, 2), r.digits(7)];
      return `${'XYZ'.charAt(first)}${r.pick(['', '-'])}${rest}${r.pick(['', '-'])}${NIF_LETTERS.charAt(Number(first + rest) % 23)}`;
    },
  ],
  it: ['Codice fiscale|C.F.', codiceFiscale],
  de: [
    'Steuer-ID|Steuerliche Identifikationsnummer',
    (r) => r.pick([steuerId(r), steuerId(r).replace(/^(\d{2})(\d{3})(\d{3})/, '$1 $2 $3 ')]),
  ],
  fr: ['Numéro de sécurité sociale|NIR', nir],
  br: ['CPF|CPF do titular', (r) => r.pick([cpf(r), cpf(r).replace(/(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-')])],
  cl: [
    'RUT|RUT del titular',
    (r) => {
      const number = r.number(8);
      return `${dotted(number)}-${eleven(weighted(number, [3, 2, 7, 6, 5, 4, 3, 2]), 'K')}`;
    },
  ],
  ar: [
    'CUIT|CUIL',
    (r) => {
      for (;;) {
        const body = r.pick(['20', '27']) + r.number(8);
        const check = eleven(weighted(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), '');
        if (check !== '') return `${body.slice(0, 2)}-${body.slice(2)}-${check}`;
      }
    },
  ],
  ro: [
    'CNP|Cod numeric personal',
    (r) => {
      const body = `${r.int(1, 2)}${yymmdd(r)}${two(r.int(1, 46))}${r.int(100, 999)}`;
      const rest = weighted(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return body + (rest === 10 ? '1' : String(rest));
    },
  ],
  bg: [
    'ЕГН|EGN',
    (r) => {
      const body = yymmdd(r) + r.digits(3);
      return body + String((weighted(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
    },
  ],
  cz: [
    'Rodné číslo|rodné č.',
    (r) =>
      withCheck(
        () => yymmdd(r) + r.digits(3),
        (c) => Number(c) % 11 === 0,
      ).replace(/(\d{4})$/, '/$1'),
  ],
  tr: ['T.C. kimlik no|TCKN', turkish],
};
