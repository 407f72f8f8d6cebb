import { expect, test } from 'vitest';
import { groupItems } from '@/components/review/groups';
import { reviewReducer, toReviewState } from '@/components/review/review-state';

const box = (id: string, kind: string, x: number, y: number) =>
  ({ id, kind, x, y, width: 20, height: 10, source: 'ocr' }) as const;

const start = () =>
  toReviewState({
    width: 400,
    height: 200,
    mode: 'light',
    boxes: [
      box('e2', 'email', 90, 50),
      box('p1', 'phone', 5, 80),
      box('e1', 'email', 10, 50),
      box('n1', 'name', 10, 10),
    ],
  });

const shape = (state = start()) =>
  groupItems(state.layout.items).map(({ kind, items, on }) => [kind, items.map(({ id }) => id).join(' '), on]);

test('groups stand in reading order, and so do their boxes', () => {
  expect(shape()).toEqual([
    ['name', 'n1', 'all'],
    ['email', 'e1 e2', 'all'],
    ['phone', 'p1', 'all'],
  ]);
});

test('a group says whether all, some or none of it is covered', () => {
  const some = reviewReducer(start(), { type: 'switch', ids: ['e1', 'p1'], isOn: false });
  expect(shape(some).map(([, , on]) => on)).toEqual(['all', 'some', 'none']);
});

test("the user's own boxes come last, in the order they were drawn", () => {
  const first = reviewReducer(start(), { type: 'add', rect: { x: 300, y: 150, width: 20, height: 20 } });
  const both = reviewReducer(first, { type: 'add', rect: { x: 0, y: 0, width: 20, height: 20 } });
  expect(shape(both).at(-1)).toEqual(['user', 'user-1 user-2', 'all']);
});

test('the list does not jump while a box is moved', () => {
  const moved = reviewReducer(start(), { type: 'place', id: 'n1', rect: { x: 10, y: 180, width: 20, height: 10 } });
  expect(shape(moved).map(([kind]) => kind)).toEqual(['name', 'email', 'phone']);
});
