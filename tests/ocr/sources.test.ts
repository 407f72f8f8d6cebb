import { expect, test } from 'vitest';
import { sourcesOf } from '@/lib/ocr/sources';

const area = { x: 0, y: 0, width: 100, height: 20, source: 'page' as const };

test('an area that page and pixels both named says both', () => {
  expect(
    sourcesOf(area, [
      { x: 4, y: 3, width: 60, height: 14, source: 'ocr' },
      { x: 2, y: 2, width: 90, height: 15, source: 'page' },
    ]),
  ).toEqual(['page', 'ocr']);
});

test('one that hardly reaches in has found something else', () => {
  expect(sourcesOf(area, [{ x: 90, y: 0, width: 60, height: 20, source: 'ocr' }])).toEqual(['page']);
});

test('without findings the source that painted it is named', () => {
  expect(sourcesOf({ ...area, source: 'code' }, [])).toEqual(['code']);
});
