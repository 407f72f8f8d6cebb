import { expect, test } from 'vitest';
import type { CoverBox } from '@/lib/ocr/image';
import { withTiers } from '@/lib/ocr/tiers';

const words = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, confidence: 90, x: 100 * index, y: 10, width: 90, height: 12 }));
const line = (...texts: string[]) => [{ x: 0, y: 10, width: 100 * texts.length, height: 12, words: words(texts) }];
const box = (kind: string, more: Partial<CoverBox> = {}): CoverBox => ({
  x: 98,
  y: 8,
  width: 400,
  height: 16,
  kind,
  source: 'ocr',
  ...more,
});
const tierOf = (found: CoverBox, lines: ReturnType<typeof line>) => withTiers([found], lines)[0]?.tier;

test('a card number that its check digit proves is certain, whatever stands before it', () => {
  expect(tierOf(box('payment-card'), line('Card', '4539', '1488', '0343', '6467'))).toBe('certain');
  expect(tierOf(box('payment-card'), line('Card', '4539', '1488', '0343', '6468'))).toBeUndefined();
});

test('what is proved is another kind, or lies beside the area: no tier', () => {
  expect(tierOf(box('iban'), line('Card', '4539', '1488', '0343', '6467'))).toBeUndefined();
  expect(tierOf(box('payment-card', { y: 60 }), line('Card', '4539', '1488', '0343', '6467'))).toBeUndefined();
});

test('the page’s own tier and areas of others stay as they are', () => {
  const lines = line('Card', '4539', '1488', '0343', '6467');
  expect(tierOf(box('payment-card', { tier: 'likely' }), lines)).toBe('likely');
  expect(tierOf(box('payment-card', { source: 'code' }), lines)).toBeUndefined();
});
