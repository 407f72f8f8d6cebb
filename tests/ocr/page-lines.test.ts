import { describe, expect, test } from 'vitest';
import { findPictureBoxes } from '@/lib/ocr/find-boxes';
import type { PageText } from '@/lib/ocr/image';
import { toPageLines } from '@/lib/ocr/page-lines';

/** Words as a browser draws them: 8 pixels a letter, 5 between words, lines 18 high. */
function words(text: string, x: number, y: number): PageText[] {
  let left = x;
  return text.split(' ').map((word) => {
    const box = { x: left, y, width: 8 * word.length, height: 18, text: word };
    left += box.width + 5;
    return box;
  });
}
const cover = (pageTexts: PageText[], more = {}) =>
  findPictureBoxes({ lines: [], pageTexts, mode: 'light', scale: 1, ...more });
const valuesIn = (pageTexts: PageText[], more = {}) => cover(pageTexts, more).map(({ value }) => value);

describe('toPageLines', () => {
  test('joins words of a line, and parts cells and rows', () => {
    const lines = toPageLines([
      ...words('Jonas Weber', 10, 10),
      ...words('Open', 200, 10),
      ...words('Next row', 10, 30),
    ]);
    expect(lines.map((line) => line.words.map(({ text }) => text).join(' '))).toEqual([
      'Jonas Weber',
      'Next row',
      'Open',
    ]);
  });
});

describe('what the page says, judged by its place', () => {
  test('a value under its label, where the text alone has them in another order', () => {
    expect(
      valuesIn([...words('Passport number', 10, 10), ...words('Country', 300, 10), ...words('R51706389', 10, 30)]),
    ).toEqual(['R51706389']);
  });

  test.each([
    ['Grace de Tanaka', 'Grace de Tanaka'],
    ['Transfer from Noor J. Nakamura', 'Noor J. Nakamura'],
    ['Welcome back, Okafor', 'Okafor'],
    ["Katya D'Amico", "Katya D'Amico"],
  ])('names: %s', (text, name) => {
    expect(valuesIn(words(text, 10, 10))).toEqual([name]);
  });

  test.each(['Mail server q7Drm9Kx3%Af4v', 'Wi-Fi ymXHhBipfqH8', 'Door i!frxgwukl8L'])('a password: %s', (text) => {
    expect(valuesIn(words(text, 10, 10))).toEqual([text.split(' ').at(-1)]);
  });

  test.each([
    'Payment methods',
    'Two-factor sign in',
    'Session gs_test_Ab12Cd34Ef is open',
    'Version 2.14.0-beta.3',
    'Head of Sales',
  ])('stays: %s', (text) => {
    expect(cover(words(text, 10, 10))).toEqual([]);
  });

  test('what the organisation allows stays, what proves itself a secret does not', () => {
    const rules = { terms: [], isAllowed: () => true };
    expect(cover(words('Transfer from Noor Nakamura', 10, 10), { rules })).toEqual([]);
    expect(cover(words(`sk_live_${'aB3dE6gH'.repeat(4)}`, 10, 10), { rules })).toHaveLength(1);
  });
});
