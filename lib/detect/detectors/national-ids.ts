import { findIdentityNumbers } from '../identity-shapes.ts';
import { findLoneValues } from '../lone-values.ts';
import type { Detector } from '../rule.ts';

const MAC = /(?<![\w:-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/;

/** Identity numbers by structure. */
export const nationalIds: Detector[] = [
  {
    id: 'national-id',
    label: 'Identity number',
    category: 'personal',
    tier: 'certain',
    find: findIdentityNumbers,
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
    id: 'lone-identity-number',
    label: 'Identity number, copied alone',
    category: 'personal',
    tier: 'likely',
    find: (survey, report) => findLoneValues(survey, report, 'lone-identity-number'),
    source: "the issuing states' check digits; alone, no label can say that a number is something else",
    matches: ['12-000015726-6', 'L01X00T44', '1210-4288-2', '52998224725\n', '"52998224725"', 'U1K711J11M'],
    ignores: [
      'order 12-000015726-6',
      'A000500016',
      '121042883',
      '1790000000',
      '1210-4288-2\n1210-4288-3',
      'L01X00T44 shipped',
    ],
  },
  {
    id: 'lone-plate',
    label: 'Number plate, copied alone',
    category: 'personal',
    tier: 'likely',
    find: (survey, report) => findLoneValues(survey, report, 'lone-plate'),
    source: 'forms of plates of Germany, Turkey, India, the United Kingdom, Nigeria and South Africa',
    matches: ['B-AB 1234', '34 ABC 1234', 'KA53ME3456', 'BD62 XYZ', 'KD93GKGP'],
    ignores: ['API V2', '25 USD 100', '05 MAY 2030', 'Top-Up 50', 'case B-AB 1234 closed', 'HTTP 200'],
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
