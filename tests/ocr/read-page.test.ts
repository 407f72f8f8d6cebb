import { describe, expect, test } from 'vitest';
import type { Bitmap } from '@/lib/ocr/image';
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

/** Noise at twice the size of the page, so that every place has ink; `blank` rows of the picture have none. */
function bitmap(scale: number, blank: { from: number; until: number } = { from: 0, until: 0 }): Bitmap {
  const [width, height] = [800 * scale, 600 * scale];
  const data = new Uint8ClampedArray(width * height * 4).map((_, at) => {
    const row = Math.floor(at / 4 / width);
    return row >= blank.from && row < blank.until ? 255 : (at * 37) % 251;
  });
  return { width, height, data };
}

const panel = ['Operations panel', 'Treasury note', 'Route priority', 'Liquidity source', 'Settlement worker'].join(
  '\n',
);

test('what did not hold still is covered, at the picture’s scale', () => {
  const { boxes } = readPage(snapshot('', { moving: [{ x: 10, y: 20, width: 30, height: 40 }] }), bitmap(2));
  expect(boxes).toMatchObject([{ x: 20, y: 40, width: 60, height: 80, kind: 'moving', source: 'page' }]);
});

test('a value of which no pixel shows gets no box, and stays known', () => {
  const text = ['Contact', ['anna', 'mail.example'].join('@')].join('\n');
  expect(readPage(snapshot(text), bitmap(2)).boxes).toHaveLength(1);
  const unseen = readPage(snapshot(text), bitmap(2, { from: 40, until: 80 }));
  expect(unseen.boxes).toEqual([]);
  expect(unseen.known).toHaveLength(1);
});

describe('an internal dashboard', () => {
  test('is named, with reasons and the places of the words that say so', () => {
    const { internal } = readPage(snapshot(panel), bitmap(1));
    expect(internal?.reasons).toContain('operations panel');
    expect(internal?.areas).toContainEqual({ x: 0, y: 0, width: 100, height: 16 });
    expect(internal?.areas).toContainEqual({ x: 0, y: 20, width: 80, height: 16 });
  });

  test('is none where no such word is in the picture', () => {
    expect(readPage(snapshot(panel, { words: [] }), bitmap(1)).internal).toBeUndefined();
  });

  test('is none where the page is not one', () => {
    expect(readPage(snapshot('Treasury is a word.'), bitmap(1)).internal).toBeUndefined();
  });
});
