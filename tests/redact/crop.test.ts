import { expect, test } from 'vitest';
import { cropBitmap, intoCrop } from '@/lib/redact/crop';

/** A picture in which every pixel says where it was. */
function numbered(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i += 1) data.set([i % width, Math.floor(i / width), 7, 255], i * 4);
  return { width, height, data };
}

test('what is left are the pixels of the area, row by row', () => {
  const { width, height, data } = cropBitmap(numbered(9, 7), { x: 2, y: 3, width: 4, height: 2 });
  expect([width, height]).toEqual([4, 2]);
  expect([...data.subarray(0, 4)]).toEqual([2, 3, 7, 255]);
  expect([...data.subarray(7 * 4)]).toEqual([5, 4, 7, 255]);
});

test('an area over the edge is cut to the picture, one outside leaves nothing to crop to', () => {
  const cut = cropBitmap(numbered(5, 5), { x: 3.5, y: -2, width: 9, height: 4 });
  expect([cut.width, cut.height]).toEqual([2, 2]);
  expect(() => cropBitmap(numbered(5, 5), { x: 5, y: 0, width: 3, height: 3 })).toThrow(RangeError);
});

test('boxes move along, are cut at the border, and those outside are gone', () => {
  const boxes = [
    { x: 10, y: 10, width: 20, height: 10, kind: 'inside' },
    { x: 0, y: 0, width: 14, height: 14, kind: 'across' },
    { x: 60, y: 10, width: 5, height: 5, kind: 'outside' },
  ];
  expect(intoCrop(boxes, { x: 10, y: 8, width: 50, height: 40 })).toEqual([
    { x: 0, y: 2, width: 20, height: 10, kind: 'inside' },
    { x: 0, y: 0, width: 4, height: 6, kind: 'across' },
  ]);
});
