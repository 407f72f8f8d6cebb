import { describe, expect, test } from 'vitest';
import { fitScale, scrollAfterZoom, zoomBy, zoomStep } from '@/components/review/zoom';

describe('fitting', () => {
  test('shows the whole picture', () => {
    expect(fitScale({ width: 1000, height: 800 }, { width: 500, height: 500 })).toBe(0.5);
    expect(fitScale({ width: 1000, height: 800 }, { width: 900, height: 400 })).toBe(0.5);
  });

  test('does not enlarge a small one', () => {
    expect(fitScale({ width: 100, height: 80 }, { width: 900, height: 900 })).toBe(1);
  });

  test('shows a long page by its width', () => {
    expect(fitScale({ width: 1000, height: 8000 }, { width: 500, height: 500 })).toBe(0.5);
  });

  test('before the view is measured is no scale of nothing', () => {
    expect(fitScale({ width: 1000, height: 800 }, { width: 0, height: 0 })).toBe(1);
  });
});

test('steps go to the next round scale and end', () => {
  expect([zoomStep(0.86, 1), zoomStep(0.86, -1), zoomStep(1, 1), zoomStep(8, 1), zoomStep(0.1, -1)]).toEqual([
    1, 0.75, 1.25, 8, 0.1,
  ]);
});

test('the wheel stays within the steps', () => {
  expect([zoomBy(1, 1.5), zoomBy(7, 10), zoomBy(1, 0.001)]).toEqual([1.5, 8, 0.1]);
});

test('what is under the pointer stays there', () => {
  const [scroll, anchor, before, after] = [120, 300, 0.5, 1.25];
  const point = (scroll + anchor) / before;
  expect((scrollAfterZoom(scroll, anchor, before, after) + anchor) / after).toBeCloseTo(point);
});
