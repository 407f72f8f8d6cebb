import { expect, test } from 'vitest';
import { PassThrough } from '@/lib/clipboard/pass-through';

test('lets one through, once', () => {
  const way = new PassThrough();
  way.arm(60, 1000);
  expect(way.take(2000)).toBe(true);
  expect(way.take(2001)).toBe(false);
});

test('is closed until armed, after its time, and when taken back', () => {
  const way = new PassThrough();
  expect(way.take(0)).toBe(false);
  way.arm(60, 1000);
  expect(way.take(61_000)).toBe(false);
  way.arm(60, 1000);
  way.arm(0, 1001);
  expect(way.take(1002)).toBe(false);
});

test('covers a click made after it was armed, not one before', () => {
  const way = new PassThrough();
  way.arm(60, 1000);
  expect(way.covers(999, 1500)).toBe(false);
  expect(way.covers(1001, 1500)).toBe(true);
  expect(way.covers(1001, 61_001)).toBe(false);
});
