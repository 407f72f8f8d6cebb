import { describe, expect, test } from 'vitest';
import { coverageNote, Receipt, type ReceiptFacts, receiptText, shownNote, toReceipt } from '@/lib/escalation/receipt';

const facts: ReceiptFacts = {
  rules: 'abcdef123456',
  reading: 'light',
  picture: { width: 640, height: 400, sha256: 'ab'.repeat(32) },
  isCropped: true,
  annotations: 2,
  covered: [
    { kind: 'email', sources: ['page', 'ocr'] },
    { kind: 'email', sources: ['page', 'ocr'] },
    { kind: 'email', sources: ['ocr'] },
    { kind: 'user', sources: ['user'] },
  ],
  shown: [
    { kind: 'payment-card', reason: 'not-what-it-seems' },
    { kind: 'payment-card', reason: 'not-what-it-seems' },
    { kind: 'iban', reason: 'other', note: 'a sample' },
  ],
  inspected: { pageWords: 12, readWords: 1, notInspected: [{ reason: 'canvas', count: 1 }] },
};

describe('a receipt', () => {
  test('counts by kind and by who found it', () => {
    expect(toReceipt(facts).covered).toEqual([
      { kind: 'email', sources: ['ocr'], count: 1 },
      { kind: 'email', sources: ['page', 'ocr'], count: 2 },
      { kind: 'user', sources: ['user'], count: 1 },
    ]);
  });

  test('keeps the reason of what is shown, by kind', () => {
    expect(toReceipt(facts).shown).toEqual([
      { kind: 'iban', reason: 'other', note: 'a sample', count: 1 },
      { kind: 'payment-card', reason: 'not-what-it-seems', count: 2 },
    ]);
    expect(shownNote(toReceipt(facts))).toBe('1 iban (other), 2 payment-card (not what it seems)');
    expect(shownNote(toReceipt({ ...facts, shown: [] }))).toBeUndefined();
  });

  test('takes nothing along that is not its own: no label, no place, no value', () => {
    const label = `[email-${1}]`;
    const covered = facts.covered.map((entry) => ({ ...entry, label, x: 77, value: 'jo@example.com' }));
    const text = JSON.stringify(toReceipt({ ...facts, covered }));
    expect(text).not.toMatch(/email-1|77|example/);
    expect(Receipt.safeParse({ ...toReceipt(facts), value: 'x' }).success).toBe(false);
  });

  test('is the same for the same facts in another order', () => {
    const other = { ...facts, covered: facts.covered.toReversed(), shown: facts.shown.toReversed() };
    expect(toReceipt(other)).toEqual(toReceipt(facts));
  });

  test('reads as text with every fact', () => {
    const text = receiptText(toReceipt(facts));
    expect(text.split('\n')).toEqual([
      'SupportSafe picture receipt',
      'Picture: 640 x 400 pixels, cropped',
      `SHA-256: ${'ab'.repeat(32)}`,
      'Rules: abcdef123456',
      'Read again after painting: nothing left to cover',
      'Inspected: 12 words known from the page, 1 read from pixels (light); 1 drawing inspected as pixels only',
      'Annotations: 2',
      'Covered:',
      '  1 email (found by: OCR)',
      '  2 email (found by: page + OCR)',
      '  1 user (found by: by hand)',
      'Shown on purpose:',
      '  1 iban: other (a sample)',
      '  2 payment-card: not what it seems',
      '',
    ]);
  });

  test.each([
    ['no-page', 1, 'the page was not asked, only pixels were read'],
    ['unread', 2, '2 lines could not be read'],
    ['frame', 3, '3 embedded pages inspected as pixels only'],
    ['something-new', 1, '1 other part inspected as pixels only'],
  ])('says what was not inspected: %s', (reason, count, words) => {
    const inspected = { ...facts.inspected, notInspected: [{ reason, count }] };
    expect(coverageNote(toReceipt({ ...facts, inspected }))).toContain(`; ${words}`);
  });
});
