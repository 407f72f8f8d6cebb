import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';

const kindsOf = (text: string) => detect(text).map(({ kind }) => kind);

test('a column of numbers of one kind is claimed line by line, quotes and blanks aside', () => {
  const found = detect('0917 123 4567\r\n  "0918 123 4568"\n\n');
  expect(found.map(({ start, end }) => [start, end])).toEqual([
    [0, 13],
    [18, 31],
  ]);
});

test('one line of another kind, or a word, and nothing is alone any more', () => {
  expect(kindsOf('09171234567\n42')).toEqual([]);
  expect(kindsOf('ticket 09171234567')).toEqual([]);
  expect(kindsOf('1210-4288-2\n1210-4288-3')).toEqual([]);
});

test('identifiers that support needs stay when they are copied alone', () => {
  for (const text of [
    '1790000000',
    '1790000000123',
    '20300102030405',
    '4f9c1d2e-7b3a-4c5d-8e6f-0a1b2c3d4e5f',
    '12345678',
    'INV-2030-0102',
    '01.02.2030',
    '03:04:05',
    '192.0.2.10',
  ])
    expect(kindsOf(text), text).toEqual([]);
});

test('what is between line separators of other scripts is no line, and no fault', () => {
  expect(kindsOf('1210-4288-2\u20281210-4288-2')).not.toContain('lone-identity-number');
});
