import { describe, expect, test } from 'vitest';
import { joinLines } from '@/lib/ocr/join-lines';
import type { ReadLine } from '@/lib/ocr/montage';

function line(text: string, x: number, y = 10): ReadLine {
  const box = { x, y, width: text.length * 10, height: 14 };
  return { ...box, words: [{ ...box, text, confidence: 92 }] };
}
const texts = (lines: readonly ReadLine[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('joinLines', () => {
  test('groups of digits that stand close are one line', () => {
    const groups = ['5387', '0879', '6450', '3972'].map((text, i) => line(text, 10 + i * 60));
    const [joined, ...rest] = joinLines(groups);
    expect(texts([joined!])).toEqual(['5387 0879 6450 3972']);
    expect(joined).toMatchObject({ x: 10, width: 220 });
    expect(rest).toEqual([]);
  });

  test('what goes on after a group belongs to the line it is in', () => {
    expect(texts(joinLines([line('9172', 10), line('1854', 70), line('3519",', 130)]))).toEqual(['9172 1854 3519",']);
  });

  test('words of large type stand further apart than those of small type', () => {
    expect(texts(joinLines([line('code', 10), line('827841.', 62)]))).toEqual(['code 827841.']);
    expect(joinLines([line('code', 10), line('827841.', 70)])).toHaveLength(2);
  });

  test('columns, other rows and words stay lines of their own', () => {
    const lines = [line('12', 10), line('34', 100), line('56', 10, 40), line('open', 75)];
    expect(joinLines(lines)).toHaveLength(4);
  });
});
