import { expect, test } from 'vitest';
import { regionAfter } from '@/lib/capture/region-keys';

const view = { width: 400, height: 300 };
const region = { x: 100, y: 75, width: 200, height: 150 };
const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}, from = region) =>
  regionAfter({ key, shiftKey: false, ctrlKey: false, ...held }, from, view);

test('the first arrow brings a region in the middle', () => {
  expect(regionAfter({ key: 'ArrowUp', shiftKey: false, ctrlKey: false }, undefined, view)).toEqual(region);
});

test.each([
  ['ArrowRight', {}, { ...region, x: 110 }],
  ['ArrowUp', {}, { ...region, y: 65 }],
  ['ArrowLeft', { ctrlKey: true }, { ...region, x: 99 }],
  ['ArrowDown', { shiftKey: true }, { ...region, height: 160 }],
  ['ArrowLeft', { shiftKey: true, ctrlKey: true }, { ...region, width: 199 }],
])('%s with %o', (key, held, expected) => {
  expect(press(key, held)).toEqual(expected);
});

test('it never leaves the view and never vanishes', () => {
  const corner = { x: 0, y: 0, width: 8, height: 8 };
  expect(press('ArrowLeft', {}, corner)).toEqual(corner);
  expect(press('ArrowUp', { shiftKey: true }, corner)).toEqual(corner);
  expect(press('ArrowRight', {}, { ...region, x: 196 })).toEqual({ ...region, x: 200 });
  expect(press('ArrowDown', { shiftKey: true }, { ...region, y: 150 })).toEqual({ ...region, y: 150 });
});

test.each(['Enter', 'Escape', 'a', 'toString'])('%s is no move', (key) => {
  expect(press(key)).toBeUndefined();
});
