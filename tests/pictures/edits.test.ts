import { expect, test } from 'vitest';
import { areaOf, isVisible, visibleCertain } from '@/lib/pictures/edits';

const picture = { width: 100, height: 80 };
const found = (id: string, x: number, tier: 'certain' | 'likely' = 'certain') => ({
  id,
  x,
  y: 10,
  width: 20,
  height: 10,
  kind: 'iban',
  source: 'page' as const,
  tier,
});
const whole = { x: 0, y: 0, ...picture };

test('without a crop the whole picture is left, with one its whole pixels', () => {
  expect(areaOf({ crop: undefined }, picture)).toEqual(whole);
  expect(areaOf({ crop: { x: 10.4, y: -5, width: 20, height: 200 } }, picture)).toEqual({
    x: 10,
    y: 0,
    width: 21,
    height: 80,
  });
  expect(() => areaOf({ crop: { x: 100, y: 0, width: 10, height: 10 } }, picture)).toThrow();
});

test('a certain finding is visible with its last pixel', () => {
  const cover = (width: number) => [{ x: 0, y: 0, width, height: 80 }];
  expect(visibleCertain([found('a', 10)], cover(30), whole)).toEqual([]);
  expect(visibleCertain([found('a', 10)], cover(29), whole).map(({ id }) => id)).toEqual(['a']);
});

test('what is likely, or outside the crop, needs no reason', () => {
  expect(visibleCertain([found('a', 10, 'likely')], [], whole)).toEqual([]);
  expect(visibleCertain([found('a', 10)], [], { x: 30, y: 0, width: 70, height: 80 })).toEqual([]);
  expect(isVisible(found('a', 10), [], { x: 29, y: 0, width: 70, height: 80 })).toBe(true);
});
