import { describe, expect, test } from 'vitest';
import type { Box } from '@/lib/ocr/image';
import type { TextLine } from '@/lib/ocr/lines';
import { unchangedWords } from '@/lib/ocr/unchanged';

const word = (text: string, x: number, width: number) => ({ text, confidence: 90, x, y: 20, width, height: 12 });
const first = [
  { x: 10, y: 20, width: 200, height: 12, words: [word('Key', 10, 40), word('is', 50, 30), word('long', 80, 60)] },
];
const lineOf = (...pieces: Box[]): TextLine => ({
  x: Math.min(...pieces.map(({ x }) => x)),
  y: 20,
  width: Math.max(...pieces.map(({ x, width }) => x + width)) - Math.min(...pieces.map(({ x }) => x)),
  height: 12,
  pieces,
});
const piece = (x: number): Box => ({ x, y: 22, width: 6, height: 8 });
const painted: Box = { x: 80, y: 15, width: 60, height: 22 };

describe('unchangedWords', () => {
  test('knows the words that paint does not touch', () => {
    const wordsOf = unchangedWords(first, [painted]);
    const line = { ...lineOf(piece(12), piece(60)), x: 10, width: 70 };
    expect(wordsOf(line)?.map(({ text }) => text)).toEqual(['Key', 'is']);
  });

  test('a line with ink of a painted word, or of none, is read again', () => {
    const wordsOf = unchangedWords(first, [painted]);
    expect(wordsOf({ ...lineOf(piece(12), piece(90)), x: 10, width: 130 })).toBeUndefined();
    expect(wordsOf({ ...lineOf(piece(300)), x: 298, width: 20 })).toBeUndefined();
  });

  test('a word that paint touches is not known any more', () => {
    const wordsOf = unchangedWords(first, [{ ...painted, x: 70 }]);
    expect(wordsOf({ ...lineOf(piece(12), piece(60)), x: 10, width: 70 })).toBeUndefined();
  });

  test('a line of another height of the page has no words here', () => {
    const wordsOf = unchangedWords(first, []);
    const line = { ...lineOf(piece(12)), y: 60, pieces: [{ ...piece(12), y: 62 }] };
    expect(wordsOf(line)).toBeUndefined();
  });
});
