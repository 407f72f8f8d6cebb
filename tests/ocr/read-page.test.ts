import { describe, expect, test } from 'vitest';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { readPage } from '@/lib/ocr/read-page';

/** Lines of text, 10 pixels a letter and 20 a line. */
function snapshot(text: string, more: Partial<PageSnapshot> = {}): PageSnapshot {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const line = text.slice(0, index).split('\n').length - 1;
    const column = index - text.lastIndexOf('\n', index - 1) - 1;
    const rects = [{ x: 10 * column, y: 20 * line, width: 10 * word.length, height: 16 }];
    return { start: index, end: index + word.length, rects, isSeen: true };
  });
  return {
    origin: 'https://a.example',
    title: '',
    width: 800,
    height: 600,
    text,
    words,
    opaque: [],
    moving: [],
    ...more,
  };
}

const panel = ['Operations panel', 'Treasury note', 'Route priority', 'Liquidity source', 'Settlement worker'].join(
  '\n',
);

test('what did not hold still is covered, at the picture’s scale', () => {
  const { boxes } = readPage(snapshot('', { moving: [{ x: 10, y: 20, width: 30, height: 40 }] }), 1600);
  expect(boxes).toMatchObject([{ x: 20, y: 40, width: 60, height: 80, kind: 'moving', source: 'page' }]);
});

describe('an internal dashboard', () => {
  test('is named, with reasons and the places of the words that say so', () => {
    const { internal } = readPage(snapshot(panel), 800);
    expect(internal?.reasons).toContain('operations panel');
    expect(internal?.areas).toContainEqual({ x: 0, y: 0, width: 100, height: 16 });
    expect(internal?.areas).toContainEqual({ x: 0, y: 20, width: 80, height: 16 });
  });

  test('is none where no such word is in the picture', () => {
    expect(readPage(snapshot(panel, { words: [] }), 800).internal).toBeUndefined();
  });

  test('is none where the page is not one', () => {
    expect(readPage(snapshot('Treasury is a word.'), 800).internal).toBeUndefined();
  });
});
