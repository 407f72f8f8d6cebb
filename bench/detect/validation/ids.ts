import { type Random, two, UPPER } from '../corpus/random.ts';
import { luhnNumber, mod11and10, passesLuhn, passesVerhoeff, weighted, withCheck } from './checks.ts';
import type { Draw } from './family.ts';
import {
  cnpj,
  codiceFiscale,
  cpf,
  ddmmyy,
  NIF_LETTERS,
  nir,
  norwegian,
  portuguese,
  steuerId,
  turkish,
  yymmdd,
} from './id-numbers.ts';

const grouped = (text: string, ...sizes: readonly number[]): string => {
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((all, size) => all + size, 0));
  return sizes.map((size, index) => text.slice(starts[index], (starts[index] as number) + size)).join(' ');
};
const maybe = (r: Random, plain: string, shown: string): string => (r.next() < 0.5 ? plain : shown);

interface IdKind {
  readonly labels: readonly string[];
  readonly draw: Draw;
}

/** Identity and tax numbers with the words printed beside them; each satisfies its country's check. */
export const idKinds: Readonly<Record<string, IdKind>> = {
  'us-ssn': {
    labels: ['SSN', 'Social Security Number', 'social security no.'],
    draw: (r) => `${r.int(100, 665)}-${two(r.int(1, 99))}-${r.int(1000, 9999)}`,
  },
  'us-itin': {
    labels: ['ITIN', 'Individual Taxpayer Identification Number'],
    draw: (r) => `9${r.digits(2)}-${r.int(70, 88)}-${r.int(1000, 9999)}`,
  },
  'gb-nino': {
    labels: ['National Insurance Number', 'NINO', 'NI number'],
    draw: (r) => {
      const d = r.digits(6);
      const [a, z] = [r.pick(['AB', 'CE', 'HJ', 'LM', 'PR', 'SW', 'YZ', 'JN']), r.pick([...'ABCD'])];
      return maybe(r, a + d + z, `${a} ${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4)} ${z}`);
    },
  },
  'gb-nhs': {
    labels: ['NHS number', 'NHS No'],
    draw: (r) => {
      const n = withCheck(
        () => r.number(9),
        (c) => weighted(c, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
      );
      return maybe(r, n, grouped(n, 3, 3, 4));
    },
  },
  'es-dni': {
    labels: ['DNI', 'NIF', 'Documento nacional de identidad'],
    draw: (r) => {
      const n = r.digits(8);
      return n + NIF_LETTERS.charAt(Number(n) % 23);
    },
  },
  'es-nie': {
    labels: ['NIE', 'Número de identidad de extranjero'],
    draw: (r) => {
      const [x, n] = [r.int(0, 2), r.digits(7)];
      return 'XYZ'.charAt(x) + n + NIF_LETTERS.charAt(Number(`${x}${n}`) % 23);
    },
  },
  'it-cf': { labels: ['Codice fiscale', 'C.F.', 'cod. fiscale'], draw: codiceFiscale },
  'de-steuerid': {
    labels: ['Steuer-ID', 'Steueridentifikationsnummer', 'IdNr.'],
    draw: (r) => {
      const n = steuerId(r);
      return maybe(r, n, grouped(n, 2, 3, 3, 3));
    },
  },
  'fr-nir': {
    labels: ['Numéro de sécurité sociale', 'NIR', 'N° Sécu'],
    draw: (r) => {
      const n = nir(r);
      return maybe(r, n, grouped(n, 1, 2, 2, 2, 3, 3, 2));
    },
  },
  'nl-bsn': {
    labels: ['BSN', 'Burgerservicenummer', 'sofinummer'],
    draw: (r) =>
      withCheck(
        () => r.number(8),
        (c) => weighted(c, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
      ),
  },
  'pl-pesel': {
    labels: ['PESEL', 'Numer PESEL', 'nr PESEL'],
    draw: (r) =>
      withCheck(
        () => yymmdd(r) + r.digits(4),
        (c) => weighted(c, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
      ),
  },
  'in-aadhaar': {
    labels: ['Aadhaar', 'Aadhaar number', 'UIDAI no.'],
    draw: (r) => {
      const n = withCheck(() => String(r.int(2, 9)) + r.digits(10), passesVerhoeff);
      return maybe(r, n, grouped(n, 4, 4, 4));
    },
  },
  'in-pan': {
    labels: ['PAN', 'PAN card', 'Permanent Account Number'],
    draw: (r) => `${r.chars(UPPER, 3)}P${r.chars(UPPER, 1)}${r.digits(4)}${r.chars(UPPER, 1)}`,
  },
  'br-cpf': {
    labels: ['CPF', 'CPF do titular'],
    draw: (r) => {
      const n = cpf(r);
      return maybe(r, n, `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6, 9)}-${n.slice(9)}`);
    },
  },
  'br-cnpj': {
    labels: ['CNPJ', 'CNPJ da empresa'],
    draw: (r) => {
      const n = cnpj(r);
      return `${n.slice(0, 2)}.${n.slice(2, 5)}.${n.slice(5, 8)}/${n.slice(8, 12)}-${n.slice(12)}`;
    },
  },
  'se-personnummer': {
    labels: ['Personnummer', 'personnr', 'Swedish personal identity number'],
    draw: (r) => {
      const n = withCheck(() => yymmdd(r) + r.digits(3), passesLuhn);
      return `${maybe(r, '', '19')}${n.slice(0, 6)}-${n.slice(6)}`;
    },
  },
  'fi-hetu': {
    labels: ['Henkilötunnus', 'HETU'],
    draw: (r) => {
      const [date, n] = [ddmmyy(r), String(r.int(2, 899)).padStart(3, '0')];
      return `${date}-${n}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + n) % 31)}`;
    },
  },
  'dk-cpr': { labels: ['CPR-nummer', 'CPR'], draw: (r) => `${ddmmyy(r)}-${r.digits(4)}` },
  'no-fnr': { labels: ['Fødselsnummer', 'personnummer (NO)'], draw: norwegian },
  'be-nrn': {
    labels: ['Rijksregisternummer', 'Numéro national', 'INSZ'],
    draw: (r) => {
      const n = yymmdd(r) + r.digits(3);
      const c = two(97 - (Number(n) % 97));
      return `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}-${n.slice(6)}.${c}`;
    },
  },
  'pt-nif': {
    labels: ['NIF', 'Número de contribuinte', 'Contribuinte n.º'],
    draw: portuguese,
  },
  'ch-ahv': {
    labels: ['AHV-Nummer', 'AHV-Nr.', 'Numéro AVS'],
    draw: (r) => {
      const n = withCheck(
        () => `756${r.digits(9)}`,
        (c) => weighted(c, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
      );
      return `${n.slice(0, 3)}.${n.slice(3, 7)}.${n.slice(7, 11)}.${n.slice(11)}`;
    },
  },
  'ie-pps': {
    labels: ['PPS number', 'PPSN'],
    draw: (r) => {
      const n = r.number(7);
      return n + 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 23);
    },
  },
  'at-svnr': {
    labels: ['Sozialversicherungsnummer', 'SVNR', 'SV-Nummer'],
    draw: (r) => {
      for (;;) {
        const [n, date] = [r.number(3), ddmmyy(r)];
        const c = weighted(n + date, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
        if (c < 10) return `${n}${c} ${date}`;
      }
    },
  },
  'ca-sin': {
    labels: ['SIN', 'Social Insurance Number'],
    draw: (r) => grouped(luhnNumber(r, 9, String(r.int(1, 7))), 3, 3, 3),
  },
  'au-tfn': {
    labels: ['TFN', 'Tax File Number'],
    draw: (r) =>
      grouped(
        withCheck(
          () => r.number(8),
          (c) => weighted(c, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
        ),
        3,
        3,
        3,
      ),
  },
  'za-id': {
    labels: ['South African ID', 'SA ID number', 'ID number'],
    draw: (r) => withCheck(() => `${yymmdd(r)}${r.digits(4)}08`, passesLuhn),
  },
  'kr-rrn': {
    labels: ['Resident registration number', 'RRN'],
    draw: (r) => {
      const n = yymmdd(r) + r.int(1, 2) + r.digits(5);
      return `${n.slice(0, 6)}-${n.slice(6)}${(11 - (weighted(n, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10}`;
    },
  },
  'sg-nric': {
    labels: ['NRIC', 'NRIC/FIN'],
    draw: (r) => {
      const n = r.digits(7);
      return `S${n}${'JZIHGFEDCBA'.charAt(weighted(n, [2, 7, 6, 5, 4, 3, 2]) % 11)}`;
    },
  },
  'tr-tckn': { labels: ['T.C. Kimlik No', 'TC Kimlik Numarası'], draw: turkish },
  'hr-oib': {
    labels: ['OIB', 'Osobni identifikacijski broj'],
    draw: (r) => {
      const n = r.number(10);
      return n + mod11and10(n);
    },
  },
  'ro-cnp': {
    labels: ['CNP', 'Cod numeric personal'],
    draw: (r) => {
      const n = `${r.int(1, 2)}${yymmdd(r)}${two(r.int(1, 46))}${r.digits(3)}`;
      const c = weighted(n, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return n + (c === 10 ? 1 : c);
    },
  },
  'cz-rc': {
    labels: ['Rodné číslo', 'r.č.'],
    draw: (r) => {
      const n = withCheck(
        () => yymmdd(r) + r.digits(3),
        (c) => Number(c) % 11 === 0,
      );
      return `${n.slice(0, 6)}/${n.slice(6)}`;
    },
  },
  'cn-id': {
    labels: ['Resident Identity Card', 'Chinese ID card number'],
    draw: (r) => {
      const n = `${r.pick(['110101', '310104', '440305'])}19${yymmdd(r)}${r.digits(3)}`;
      return n + '10X98765432'.charAt(weighted(n, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
    },
  },
};
