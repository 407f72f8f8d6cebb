import { describe, expect, test } from 'vitest';
import { extractInk } from '@/lib/ocr/ink';
import { findLines } from '@/lib/ocr/lines';
import { fromMontage, toMontage } from '@/lib/ocr/montage';
import { toGrey } from '@/lib/ocr/plane';
import { canvas, write } from './draw';

function montageOf() {
  const bitmap = canvas(420, 120);
  const name = write(bitmap, 'amara conti', 20, 20);
  const label = write(bitmap, 'email', 20, 80);
  const ink = extractInk(toGrey(bitmap), 1);
  const lines = findLines(ink, 1);
  return { ...toMontage(ink, lines), lines, name, label };
}

describe('toMontage and back', () => {
  test('stacks every line in one column, dark on white', () => {
    const { bitmap, slots } = montageOf();
    expect(slots).toHaveLength(2);
    expect(slots[1]!.y).toBeGreaterThan(slots[0]!.y + 29);
    expect(bitmap.data[0]).toBe(255);
    expect(Math.min(...bitmap.data.filter((_, i) => i % 4 === 0))).toBeLessThan(40);
  });

  test('gives words back to their line so that they tile its ink', () => {
    const { slots, lines } = montageOf();
    const [first] = slots;
    const at = (imageX: number) => first!.x + (imageX - first!.line.x) * first!.factor;
    // Too tight on purpose: the reader's boxes often are.
    const words = [
      { text: 'amara', confidence: 90, x: at(24), y: first!.y + 4, width: at(72) - at(24), height: 20 },
      { text: 'conti', confidence: 90, x: at(96), y: first!.y + 4, width: at(144) - at(96), height: 20 },
    ];
    const [read, unread] = fromMontage(words, slots);
    const [left, right] = read!.words;
    expect(read!.words.map(({ text }) => text)).toEqual(['amara', 'conti']);
    expect(left!.x).toBe(lines[0]!.x);
    expect(left!.x + left!.width).toBeCloseTo(right!.x);
    expect(left!.x + left!.width).toBeGreaterThan(20 + 5 * 12 - 3);
    expect(left!.x + left!.width).toBeLessThan(20 + 6 * 12 + 1);
    expect(right!.x + right!.width).toBe(lines[0]!.x + lines[0]!.width);
    expect(unread!.words).toMatchObject([{ text: '', confidence: 0 }]);
  });

  test('ink between words that no word claims comes back as unread', () => {
    const { slots } = montageOf();
    const [first] = slots;
    const words = [{ text: 'a', confidence: 90, x: first!.x, y: first!.y, width: 10 * first!.factor, height: 30 }];
    const [read] = fromMontage(words, slots);
    expect(read!.words.map(({ text }) => text)).toEqual(['a', '']);
  });
});
