import { describe, expect, test } from 'vitest';
import { toBoxAction, toHistoryAction, toMarkAction, toZoomKey } from '@/components/review/box-keys';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...held,
});

describe('keys on a box', () => {
  test.each([
    ['ArrowLeft', {}, { way: 'move', x: -4, y: 0 }],
    ['ArrowDown', {}, { way: 'move', x: 0, y: 4 }],
    ['ArrowRight', { shiftKey: true }, { way: 'resize', x: 4, y: 0 }],
    ['ArrowUp', { shiftKey: true }, { way: 'resize', x: 0, y: -4 }],
    ['ArrowRight', { ctrlKey: true }, { way: 'move', x: 1, y: 0 }],
    ['ArrowRight', { metaKey: true, shiftKey: true }, { way: 'resize', x: 1, y: 0 }],
  ])('%s with %o', (key, held, expected) => {
    expect(toBoxAction(press(key, held), 'a', true)).toEqual({ type: 'nudge', id: 'a', isRepeat: false, ...expected });
  });

  test('a held arrow repeats', () => {
    expect(toBoxAction(press('ArrowUp', { repeat: true }), 'a', true)).toMatchObject({ isRepeat: true });
  });

  test.each(['Delete', 'Backspace'])('%s takes it off', (key) => {
    expect(toBoxAction(press(key), 'a', true)).toEqual({ type: 'remove', id: 'a' });
  });

  test.each(['Enter', ' '])('%j switches it', (key) => {
    expect(toBoxAction(press(key), 'a', true)).toEqual({ type: 'switch', ids: ['a'], isOn: false });
    expect(toBoxAction(press(key), 'a', false)).toEqual({ type: 'switch', ids: ['a'], isOn: true });
  });

  test.each([
    press('Tab'),
    press('a'),
    press('ArrowLeft', { altKey: true }),
    press('Delete', { repeat: true }),
    press('Enter', { ctrlKey: true }),
  ])('leaves %o to the browser', (event) => {
    expect(toBoxAction(event, 'a', true)).toBeUndefined();
  });
});

describe('undo and redo', () => {
  test.each([
    [press('z', { ctrlKey: true }), 'undo'],
    [press('z', { metaKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
  ])('%o', (event, type) => {
    expect(toHistoryAction(event)).toEqual({ type });
  });

  test('a plain letter is none', () => {
    expect(toHistoryAction(press('z'))).toBeUndefined();
  });
});

test.each([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['0', 'fit'],
  ['1', 'actual'],
  ['2', undefined],
] as const)('the key %s zooms: %s; with Control it is the browser’s', (key, way) => {
  const press = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
  expect(toZoomKey(press)).toBe(way);
  expect(toZoomKey({ ...press, ctrlKey: true })).toBeUndefined();
});

test('arrows move a drawing, with Shift an arrow’s tip, and Delete removes it', () => {
  const press = { key: 'ArrowUp', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
  expect(toMarkAction(press, 'm')).toEqual({ type: 'markMove', id: 'm', end: undefined, x: 0, y: -4, isRepeat: false });
  expect(toMarkAction({ ...press, shiftKey: true, ctrlKey: true }, 'm')).toMatchObject({ end: 'to', y: -1 });
  expect(toMarkAction({ ...press, key: 'Delete' }, 'm')).toEqual({ type: 'remove', id: 'm' });
  expect(toMarkAction({ ...press, key: 'Enter' }, 'm')).toBeUndefined();
});
