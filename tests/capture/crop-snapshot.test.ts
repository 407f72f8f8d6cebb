import { expect, test } from 'vitest';
import { cropSnapshot, joinSnapshots } from '@/lib/capture/crop-snapshot';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';

const snapshot = (text: string, y = 0): PageSnapshot => ({
  origin: 'https://a.example',
  title: '',
  width: 100,
  height: 100,
  text,
  words: [{ start: 0, end: text.length, rects: [{ x: 10, y, width: 50, height: 10 }], isSeen: true }],
  opaque: [{ x: 0, y: 40, width: 100, height: 20, kind: 'image', origin: '' }],
  moving: [{ x: 0, y: 90, width: 10, height: 10 }],
});

test('a part has only what lies in it, in its own coordinates, cut at its edges', () => {
  const part = cropSnapshot(snapshot('word', 25), { x: 20, y: 30, width: 40, height: 20 });
  expect(part).toMatchObject({ width: 40, height: 20, text: 'word', moving: [] });
  expect(part.words).toEqual([{ start: 0, end: 4, rects: [{ x: 0, y: 0, width: 40, height: 5 }], isSeen: true }]);
  expect(part.opaque).toEqual([{ x: 0, y: 10, width: 40, height: 10, kind: 'image', origin: '' }]);
});

test('a word that lies outside is left out, and its text stays: it may be a label', () => {
  const part = cropSnapshot(snapshot('word', 0), { x: 0, y: 50, width: 100, height: 50 });
  expect(part.words).toEqual([]);
  expect(part.text).toBe('word');
});

test('parts with the same text share it; another text is added', () => {
  const parts = [
    { snapshot: snapshot('same'), x: 0, y: 0 },
    { snapshot: snapshot('same'), x: 0, y: 100 },
    { snapshot: snapshot('grown'), x: 0, y: 200 },
  ] as const;
  const whole = joinSnapshots([...parts], { width: 100, height: 300 });
  expect(whole).toMatchObject({ width: 100, height: 300, text: 'same\ngrown' });
  expect(whole.words.map(({ start, end, rects }) => [whole.text.slice(start, end), rects[0]!.y])).toEqual([
    ['same', 0],
    ['same', 100],
    ['grown', 200],
  ]);
  expect(whole.opaque.map(({ y }) => y)).toEqual([40, 140, 240]);
  expect(whole.moving.map(({ y }) => y)).toEqual([90, 190, 290]);
});
