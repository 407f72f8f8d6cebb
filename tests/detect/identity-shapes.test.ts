import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';

/** Numbers with right check digits, from the descriptions of the states that issue them. */
const RIGHT = [
  ['pension insurance, Germany', '15070649C103'],
  ['VAT, Germany', 'DE136695976'],
  ['VAT, Germany, grouped', 'DE 136 695 976'],
  ['VAT, Austria', 'ATU12345678'],
  ['PESEL, Poland', '02070803628'],
  ['T.C. kimlik, Turkey', '10000000146'],
  ['personnummer, Sweden, twelve digits', '199109242397'],
  ['henkilötunnus, Finland, born after 2000', '020504A902E'],
  ['henkilötunnus, Finland, signs of 2023', '020594X903P'],
  ['NIF, Spain', '12345678Z'],
  ['Medicare beneficiary, United States', '1EG4-TE5-MK73'],
  ['driving licence, United Kingdom', 'MORGA657054SM9IJ'],
  ['business number, Australia', '51 824 753 556'],
  ['identity number, South Africa', '8001015009087'],
  ['foreigner registration, Korea', '911124-5678901'],
  ['GST number, India', '27ABCDE1234F1Z5'],
  ['entity number, Singapore', 'T16RF0037C'],
] as const;

test.each(RIGHT)('%s is found in a sentence', (_, value) => {
  const text = `please see ${value} about it`;
  const [finding] = detect(text);
  expect(finding && text.slice(finding.start, finding.end)).toBe(value);
});

test.each([
  ['a word before an Aadhaar number', 'Mine 2341 2341 2346 please', '2341 2341 2346'],
  ['a date behind it', 'row 2341 2341 2346 01/02/1990', '2341 2341 2346'],
  ['a year before an NHS number', 'born 1990 943 476 5919 ok', '943 476 5919'],
  ['a French number with its key apart', 'no 2550814168025 38 ok', '2550814168025 38'],
  ['a reference that a French number is called', 'ref 255081416802538 ok', '255081416802538'],
])('%s changes nothing', (_, text, value) => {
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toContain(value);
});

test.each([
  ['pension insurance with a wrong digit', '15070649C104'],
  ['VAT with a wrong digit', 'DE136695977'],
  ['PESEL with a wrong digit', '02070803629'],
  ['kimlik with a wrong digit', '10000000147'],
  ['a day that no month has', '310289-211C'],
  ['a minute of a day', '201109252345'],
  ['a second of 2026', '1790000000'],
  ['business number with a wrong digit', '51 824 753 557'],
])('%s is none', (_, value) => {
  expect(detect(`please see ${value} about it`)).toEqual([]);
});
