import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldBy, isUncovered, toBoxes, toUncovered } from '@/components/review/layout';
import { type ReviewAction, type ReviewState, reviewReducer, toReviewState } from '@/components/review/review-state';

const box = (id: string, x: number, y: number, tier?: 'certain' | 'likely') => ({
  id,
  x,
  y,
  width: 60,
  height: 20,
  kind: id.startsWith('key') ? 'secret-key' : 'email',
  source: 'page' as const,
  label: `[${id}]`,
  ...(tier && { tier }),
});

const start = (boxes = [box('a', 10, 10), box('b', 10, 40), box('c', 100, 40)]) =>
  toReviewState({ width: 400, height: 200, boxes, mode: 'light' });

const run = (state: ReviewState, ...actions: ReviewAction[]) => actions.reduce(reviewReducer, state);
const item = (state: ReviewState, id: string) => state.layout.items.find((other) => other.id === id);
const placeOf = (state: ReviewState, id: string) => {
  const { x, y, width, height } = item(state, id)!;
  return { x, y, width, height };
};

describe('what will be painted', () => {
  test('is everything found, until something is switched off', () => {
    expect(toBoxes(start().layout).map(({ label }) => label)).toEqual(['[a]', '[b]', '[c]']);
    const off = run(start(), { type: 'switch', ids: ['a', 'c'], isOn: false });
    expect(toBoxes(off.layout)).toEqual([
      { x: 10, y: 40, width: 60, height: 20, kind: 'email', source: 'page', label: '[b]' },
    ]);
  });

  test('has no labels where the user wants none', () => {
    const state = run(start(), { type: 'labels', isOn: false });
    expect(toBoxes(state.layout).every(({ label }) => label === undefined)).toBe(true);
  });

  test('names what was taken off on purpose, and nothing that was only moved or drawn', () => {
    const state = run(
      start(),
      { type: 'switch', ids: ['a'], isOn: false },
      { type: 'nudge', id: 'b', way: 'move', x: 5, y: 0, isRepeat: false },
      { type: 'add' },
    );
    expect(toUncovered(state.layout)).toEqual(['a']);
  });

  test('holds nothing of the review itself', () => {
    const [painted] = toBoxes(run(start([]), { type: 'add' }).layout);
    expect(Object.keys(painted!).sort()).toEqual(['height', 'kind', 'source', 'width', 'x', 'y']);
  });
});

describe('switching', () => {
  test('a group goes off in one step of the history', () => {
    const state = run(start(), { type: 'switch', ids: ['a', 'b', 'c'], isOn: false });
    expect(state.past).toHaveLength(1);
    expect(run(state, { type: 'undo' }).layout.items.every(({ isOn }) => isOn)).toBe(true);
  });

  test('a switch that changes the state of one of two changes that one only', () => {
    const state = run(
      start(),
      { type: 'switch', ids: ['a'], isOn: false },
      { type: 'switch', ids: ['a', 'b'], isOn: true },
    );
    expect(state.layout.items.map(({ isOn }) => isOn)).toEqual([true, true, true]);
  });
});

describe('adding', () => {
  test('without a place puts a box in the middle of the picture and selects it', () => {
    const state = run(start(), { type: 'add' });
    const { x, y, width, height } = placeOf(state, 'user-1');
    expect(Math.hypot(x + width / 2 - 200, y + height / 2 - 100)).toBeLessThanOrEqual(1);
    expect(state.selectedId).toBe('user-1');
    expect(item(state, 'user-1')).toMatchObject({ source: 'user', kind: 'user', isOn: true });
  });

  test('a box drawn over the edge is cut to the picture', () => {
    const state = run(start(), { type: 'add', rect: { x: 380, y: -15, width: 70, height: 30 } });
    expect(placeOf(state, 'user-1')).toEqual({ x: 330, y: 0, width: 70, height: 30 });
  });

  test('a number is not given twice, so that redo meets no stranger', () => {
    const state = run(start(), { type: 'add' }, { type: 'undo' }, { type: 'add' });
    expect(state.layout.items.map(({ id }) => id)).toContain('user-2');
    expect(state.layout.items.map(({ id }) => id)).not.toContain('user-1');
  });
});

describe('moving and resizing', () => {
  test('stays inside the picture', () => {
    expect(
      placeOf(run(start(), { type: 'place', id: 'a', rect: { x: 390, y: 195, width: 60, height: 20 } }), 'a'),
    ).toEqual({
      x: 340,
      y: 180,
      width: 60,
      height: 20,
    });
  });

  test('arrow keys move by their step and stop at the edge', () => {
    const left: ReviewAction = { type: 'nudge', id: 'a', way: 'move', x: -4, y: 0, isRepeat: false };
    expect(placeOf(run(start(), left), 'a').x).toBe(6);
    expect(placeOf(run(start(), left, left, left, left), 'a')).toEqual({ x: 0, y: 10, width: 60, height: 20 });
  });

  test('Shift and arrows move the right and the lower edge', () => {
    const grow: ReviewAction = { type: 'nudge', id: 'a', way: 'resize', x: 4, y: 0, isRepeat: false };
    const flat: ReviewAction = { type: 'nudge', id: 'a', way: 'resize', x: 0, y: -100, isRepeat: false };
    expect(placeOf(run(start(), grow), 'a')).toEqual({ x: 10, y: 10, width: 64, height: 20 });
    expect(placeOf(run(start(), flat), 'a')).toEqual({ x: 10, y: 10, width: 60, height: 4 });
  });

  test('a held key is one step of the history, each press is its own', () => {
    const press = (isRepeat: boolean): ReviewAction => ({ type: 'nudge', id: 'a', way: 'move', x: 4, y: 0, isRepeat });
    const held = run(start(), press(false), press(true), press(true));
    expect(placeOf(held, 'a').x).toBe(22);
    expect(placeOf(run(held, { type: 'undo' }), 'a').x).toBe(10);
    const pressed = run(start(), press(false), press(false));
    expect(placeOf(run(pressed, { type: 'undo' }), 'a').x).toBe(14);
  });

  test('what changes nothing is no step of the history', () => {
    const state = run(start(), { type: 'place', id: 'a', rect: { x: 10, y: 10, width: 60, height: 20 } });
    expect(state.past).toHaveLength(0);
  });
});

describe('removing', () => {
  test('takes a drawn box out of the list', () => {
    const state = run(start(), { type: 'add' }, { type: 'remove', id: 'user-1' });
    expect(item(state, 'user-1')).toBeUndefined();
    expect(state.selectedId).toBeUndefined();
  });

  test('leaves another box selected', () => {
    const state = run(start(), { type: 'add' }, { type: 'select', id: 'a' }, { type: 'remove', id: 'user-1' });
    expect(state.selectedId).toBe('a');
  });

  test('of a box that is off already is no step of the history', () => {
    const off = run(start(), { type: 'remove', id: 'b' });
    expect(run(off, { type: 'remove', id: 'b' }).past).toHaveLength(1);
  });

  test('switches a found box off and keeps it in the list', () => {
    const state = run(start(), { type: 'remove', id: 'b' });
    expect(item(state, 'b')).toMatchObject({ isOn: false });
    expect(state.layout.items).toHaveLength(3);
  });
});

describe('painting what the check still read', () => {
  test('adds a box with a margin around the place', () => {
    const state = run(start(), { type: 'paint', rects: [{ x: 200, y: 100, width: 30, height: 12 }] });
    expect(placeOf(state, 'user-1')).toEqual({ x: 197, y: 97, width: 36, height: 18 });
  });

  test('switches the box on again that was switched off there', () => {
    const off = run(start(), { type: 'switch', ids: ['b'], isOn: false });
    const state = run(off, {
      type: 'paint',
      rects: [
        { x: 12, y: 42, width: 30, height: 12 },
        { x: 45, y: 42, width: 10, height: 12 },
      ],
    });
    expect(state.layout.items.map(({ id, isOn }) => [id, isOn])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  test('several places are one step of the history', () => {
    const rects = [
      { x: 200, y: 100, width: 30, height: 12 },
      { x: 300, y: 100, width: 30, height: 12 },
    ];
    const state = run(start(), { type: 'paint', rects });
    expect(state.layout.items).toHaveLength(5);
    expect(run(state, { type: 'undo' }).layout.items).toHaveLength(3);
  });
});

describe('a certain finding', () => {
  const certain = () =>
    start([box('key-1', 10, 10, 'certain'), box('key-2', 10, 40, 'certain'), box('mail', 100, 40, 'likely')]);
  const off: ReviewAction = { type: 'switch', ids: ['key-1', 'key-2', 'mail'], isOn: false };

  test('stays covered until a reason is given', () => {
    const state = run(certain(), off);
    expect(state.pending?.ids).toEqual(['key-1', 'key-2']);
    expect(state.layout.items.every(({ isOn }) => isOn)).toBe(true);
    expect(run(state, { type: 'keep' })).toEqual(certain());
  });

  test('is uncovered with its reason kept by kind', () => {
    const state = run(certain(), off, { type: 'explain', reason: 'other', note: ' a test value ' });
    expect(state.layout.items.some(({ isOn }) => isOn)).toBe(false);
    expect(Object.values(state.layout.overrides)).toEqual([
      { kind: 'secret-key', reason: 'other', note: 'a test value' },
      { kind: 'secret-key', reason: 'other', note: 'a test value' },
    ]);
    expect(state.pending).toBeUndefined();
  });

  test.each([
    ['not-what-it-seems', undefined],
    ['needed-by-support', 'shown'],
    ['other', 'shown'],
  ] as const)('uncovered because it is %s is held back from a draft as %s', (reason, expected) => {
    expect(heldBy(run(certain(), off, { type: 'explain', reason, note: '' }).layout, undefined)).toBe(expected);
  });

  test('asks once, forgets the reason when it is covered again, and undo brings the reason back', () => {
    const shown = run(certain(), { type: 'remove', id: 'key-1' }, { type: 'explain', reason: 'other', note: 'x' });
    const again = run(shown, { type: 'switch', ids: ['key-1'], isOn: true });
    expect(again.layout.overrides).toEqual({});
    expect(run(again, { type: 'undo' }).layout.overrides).toEqual(shown.layout.overrides);
    expect(run(shown, { type: 'switch', ids: ['mail'], isOn: false }).pending).toBeUndefined();
  });

  test('moved off its place is uncovered too; grown over it is not', () => {
    const move = (x: number, width = 60): ReviewAction => ({
      type: 'place',
      id: 'key-1',
      rect: { x, y: 10, width, height: 20 },
    });
    expect(run(certain(), move(11)).pending?.ids).toEqual(['key-1']);
    expect(run(certain(), move(5, 70)).pending).toBeUndefined();
  });

  test('a likely finding and one without a tier ask nothing', () => {
    expect(run(certain(), { type: 'remove', id: 'mail' }).pending).toBeUndefined();
    expect(run(start(), { type: 'remove', id: 'a' }).pending).toBeUndefined();
  });
});

describe('history', () => {
  test('redo repeats what undo took back, and a new change ends it', () => {
    const state = run(start(), { type: 'add' }, { type: 'remove', id: 'a' }, { type: 'undo' }, { type: 'undo' });
    expect(state.layout).toEqual(start().layout);
    const redone = run(state, { type: 'redo' }, { type: 'redo' });
    expect(item(redone, 'a')?.isOn).toBe(false);
    expect(item(redone, 'user-1')).toBeDefined();
    expect(run(state, { type: 'add' }).future).toEqual([]);
  });

  test('at its ends undo and redo do nothing', () => {
    const state = start();
    expect(run(state, { type: 'undo' })).toBe(state);
    expect(run(state, { type: 'redo' })).toBe(state);
  });

  test('a box that is gone is no longer selected', () => {
    expect(run(start(), { type: 'add' }, { type: 'undo' }).selectedId).toBeUndefined();
  });
});

const ids = fc.constantFrom('key-1', 'key-2', 'mail', 'user-1', 'user-2');
const number = fc.integer({ min: -500, max: 900 });
const rect = fc.record({ x: number, y: number, width: number, height: number });
const action: fc.Arbitrary<ReviewAction> = fc.oneof(
  fc.record({ type: fc.constant('switch' as const), ids: fc.array(ids), isOn: fc.boolean() }),
  fc.record({ type: fc.constant('add' as const), rect }),
  fc.record({ type: fc.constant('place' as const), id: ids, rect }),
  fc.record({
    type: fc.constant('nudge' as const),
    id: ids,
    way: fc.constantFrom('move' as const, 'resize' as const),
    x: number,
    y: number,
    isRepeat: fc.boolean(),
  }),
  fc.record({ type: fc.constant('remove' as const), id: ids }),
  fc.record({ type: fc.constant('paint' as const), rects: fc.array(rect, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('explain' as const), reason: fc.constantFrom('other' as const), note: fc.string() }),
  fc.record({ type: fc.constant('crop' as const), rect: fc.option(rect, { nil: undefined }) }),
  fc.record({
    type: fc.constant('reread' as const),
    mode: fc.constantFrom('strict' as const, 'light' as const),
    boxes: fc.subarray([box('key-1', 10, 10, 'certain'), box('key-2', 10, 40, 'certain'), box('mail', 100, 40)]),
  }),
  fc.constantFrom<ReviewAction>({ type: 'undo' }, { type: 'redo' }, { type: 'keep' }),
);

test('whatever is done: boxes stay inside, ids are unique, and no certain finding is visible without a reason', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const first = start([box('key-1', 10, 10, 'certain'), box('key-2', 10, 40, 'certain'), box('mail', 100, 40)]);
      const state = run(first, ...actions);
      const { items, overrides } = state.layout;
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { x, y, width, height } of items) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(4);
        expect(x + width).toBeLessThanOrEqual(400);
        expect(y + height).toBeLessThanOrEqual(200);
      }
      expect(Object.keys(overrides).sort()).toEqual(
        items
          .filter((entry) => isUncovered(entry, state.layout))
          .map(({ id }) => id)
          .sort(),
      );
      const undone = state.past.reduce((now) => reviewReducer(now, { type: 'undo' }), state);
      expect(undone.layout).toEqual(first.layout);
    }),
  );
});
