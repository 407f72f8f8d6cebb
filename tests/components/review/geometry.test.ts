import { describe, expect, test } from 'vitest';
import { contains, fromDrag, grow, handles, resizeBy } from '@/components/review/geometry';

const picture = { width: 300, height: 200 };
const rect = { x: 100, y: 80, width: 50, height: 30 };

describe('a handle', () => {
  test.each([
    ['e', { x: 100, y: 80, width: 60, height: 30 }],
    ['w', { x: 110, y: 80, width: 40, height: 30 }],
    ['n', { x: 100, y: 85, width: 50, height: 25 }],
    ['s', { x: 100, y: 80, width: 50, height: 35 }],
    ['nw', { x: 110, y: 85, width: 40, height: 25 }],
    ['se', { x: 100, y: 80, width: 60, height: 35 }],
  ] as const)('%s drags its own edges', (handle, expected) => {
    expect(resizeBy(rect, handle, { x: 10, y: 5 }, picture)).toEqual(expected);
  });

  test.each(handles)('%s never turns a box inside out or leaves the picture', (handle) => {
    for (const by of [-1000, 1000]) {
      const { x, y, width, height } = resizeBy(rect, handle, { x: by, y: by }, picture);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(4);
      expect([x >= 0, y >= 0, x + width <= 300, y + height <= 200]).toEqual([true, true, true, true]);
    }
  });
});

describe('drawing', () => {
  test('goes in any direction, edges outwards to whole pixels', () => {
    expect(fromDrag({ x: 50.4, y: 60.9 }, { x: 10.2, y: 20.1 }, picture)).toEqual({
      x: 10,
      y: 20,
      width: 41,
      height: 41,
    });
  });

  test('is cut at the edges of the picture', () => {
    expect(fromDrag({ x: 290, y: 190 }, { x: 400, y: 400 }, picture)).toEqual({
      x: 290,
      y: 190,
      width: 10,
      height: 10,
    });
  });

  test('of a few pixels is no box', () => {
    expect(fromDrag({ x: 10, y: 10 }, { x: 60, y: 12 }, picture)).toBeUndefined();
  });
});

test('growing rounds outwards and stays inside', () => {
  expect(grow({ x: 1.5, y: 10.5, width: 20, height: 10 }, 3, picture)).toEqual({ x: 0, y: 7, width: 25, height: 17 });
});

test('a box contains another only whole', () => {
  expect(contains(rect, rect)).toBe(true);
  expect(contains(rect, { ...rect, width: 51 })).toBe(false);
  expect(contains(rect, { ...rect, y: 79 })).toBe(false);
});
