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

  test('what an element parts and no blank does is one word', () => {
    const parts = ['{"full_name":"', 'Xenia', '","livemode":', 'true'].map((text, i, all) => {
      const x = 10 + 8 * all.slice(0, i).join('').length;
      return { text, x, y: 10, width: 8 * text.length, height: 18 };
    });
    expect(valuesIn(parts)).toEqual(['Xenia']);
  });

  test('labels of other languages end the reach of one', () => {
    const form = [
      ...words('E-Mail', 10, 10),
      ...words('PLZ und Ort', 10, 40),
      ...words('61193 Freiburg', 10, 60),
      ...words('IBAN', 300, 10),
      ...words('Geburtsdatum', 300, 40),
      ...words('Rhythmus', 600, 10),
    ];
    expect(valuesIn(form)).toEqual(['61193 Freiburg']);
  });

  test('a single name under a German label', () => {
    expect(valuesIn([...words('Geburtsname', 10, 10), ...words('Quenxer', 200, 10)])).toEqual(['Quenxer']);
  });

  test('a table ends where a line runs on under its next head', () => {
    const rows = [40, 70].flatMap((y) => [
      ...words('Quenx Zorblatt', 10, y),
      ...words('open', 200, y),
      ...words('12.50', 300, y),
    ]);
    const below = words('Two payouts wait for a second signature by zorblatt today', 10, 100);
    const heads = [...words('Beneficiary', 10, 10), ...words('Status', 200, 10), ...words('Amount', 300, 10)];
    expect(valuesIn([...heads, ...rows, ...below])).toEqual(['Quenx Zorblatt', 'Quenx Zorblatt']);
  });

  test('a row that holds a value is no row of heads', () => {
    const form = [
      ...words('Holder', 10, 10),
      ...words('Wanda Moreau', 120, 10),
      ...words('Name', 300, 10),
      ...words('Katya Okafor', 420, 10),
      ...words('Last review', 10, 40),
      ...words('today', 120, 40),
      ...words('Relation', 300, 40),
      ...words('Sister', 420, 40),
    ];
    expect(valuesIn(form).sort()).toEqual(['Katya Okafor', 'Wanda Moreau']);
  });

  test('a label between two records tells of both', () => {
    const row = [...words('Quenx Lane', 10, 10), ...words('Street', 200, 10), ...words('Zorblatt Close', 300, 10)];
    expect(valuesIn(row).sort()).toEqual(['Quenx Lane', 'Zorblatt Close']);
  });

  test('the number of a line beside a label is no value', () => {
    const row = [...words('8', 10, 10), ...words('Email', 60, 10), ...words('wanda@acme-pay.example', 200, 10)];
    expect(valuesIn(row)).toEqual(['wanda@acme-pay.example']);
  });

  test.each([
    ['Holder: Wanda Moreau, order order_a459ee99', 'Wanda Moreau,'],
    ['ACCESS_KEY=Qw8eRt5yUiQw8eRt5yUi is set twice', 'Qw8eRt5yUiQw8eRt5yUi'],
    ['Identifiant du demandeur : 8538b378-3261-498a-a5f2-46aefbaeed7f', '8538b378-3261-498a-a5f2-46aefbaeed7f'],
  ])('the value ends where plain words go on: %s', (text, value) => {
    expect(valuesIn(words(text, 10, 10))).toEqual([value]);
  });

  test('the port of a host is no internal note', () => {
    expect(valuesIn(words('cache.internal:6380/2 took long', 10, 10)).join()).not.toContain('took');
  });
});
