import { describe, expect, test } from 'vitest';
import { toAnnotations, toFinish } from '@/components/review/layout';
import { moved } from '@/components/review/mark-state';
import { type ReviewAction, type ReviewState, reviewReducer, toReviewState } from '@/components/review/review-state';

const start = () => toReviewState({ width: 640, height: 400, boxes: [], mode: 'light' });
const run = (state: ReviewState, ...actions: ReviewAction[]) => actions.reduce(reviewReducer, state);
const step = (x: number): ReviewAction => ({ type: 'mark', mark: { type: 'step', at: { x, y: 50 } } });
const arrow: ReviewAction = { type: 'mark', mark: { type: 'arrow', from: { x: 10, y: 10 }, to: { x: 90, y: 40 } } };
const text: ReviewAction = { type: 'mark', mark: { type: 'text', at: { x: 20, y: 20 }, text: 'here' } };

describe('drawings', () => {
  test('are selected when drawn, and gone with undo', () => {
    const state = run(start(), arrow);
    expect(state.selectedId).toBe('mark-1');
    expect(toFinish(state.layout).annotations).toMatchObject([{ type: 'arrow', to: { x: 90, y: 40 }, colour: 'blue' }]);
    const undone = run(state, { type: 'undo' });
    expect(undone.layout.marks).toEqual([]);
    expect(undone.selectedId).toBeUndefined();
    expect(run(undone, { type: 'redo' }).layout).toEqual(state.layout);
  });

  test('steps are numbered by their order, and close up when one is removed', () => {
    const numbers = (state: ReviewState) =>
      toAnnotations(state.layout.marks).map((mark) => 'number' in mark && mark.number);
    const three = run(start(), step(10), step(20), step(30));
    expect(numbers(three)).toEqual([1, 2, 3]);
    const two = run(three, { type: 'remove', id: 'mark-1' });
    expect(numbers(two)).toEqual([1, 2]);
    expect(toAnnotations(two.layout.marks)).toMatchObject([{ at: { x: 20 } }, { at: { x: 30 } }]);
    expect(numbers(run(two, { type: 'undo' }))).toEqual([1, 2, 3]);
  });

  test('stay inside the picture, in whole pixels', () => {
    const state = run(start(), arrow, { type: 'markMove', id: 'mark-1', x: 900, y: -13.4, isRepeat: false });
    expect(state.layout.marks).toMatchObject([{ from: { x: 640, y: 0 }, to: { x: 640, y: 27 } }]);
  });

  test('only the named end of an arrow moves', () => {
    const mark = { type: 'arrow', from: { x: 10, y: 10 }, to: { x: 90, y: 40 } } as const;
    expect(moved(mark, { x: 5, y: 5 }, 'from')).toEqual({ ...mark, from: { x: 15, y: 15 } });
    expect(moved(mark, { x: 5, y: 5 }, 'to')).toEqual({ ...mark, to: { x: 95, y: 45 } });
  });

  test('a held key is one step of the history', () => {
    const press = (isRepeat: boolean): ReviewAction => ({ type: 'markMove', id: 'mark-1', x: 4, y: 0, isRepeat });
    const held = run(start(), text, press(false), press(true), press(true));
    expect(held.layout.marks).toMatchObject([{ at: { x: 32 } }]);
    expect(run(held, { type: 'undo' }).layout.marks).toMatchObject([{ at: { x: 20 } }]);
  });

  test('words change, and writing the same words is no step of the history', () => {
    const state = run(start(), text, { type: 'markText', id: 'mark-1', text: 'there' });
    expect(state.layout.marks).toMatchObject([{ text: 'there' }]);
    expect(run(state, { type: 'markText', id: 'mark-1', text: 'there' }).past).toHaveLength(2);
  });

  test('the colour chosen is that of the selected drawing and of the next', () => {
    const state = run(start(), arrow, step(60), { type: 'colour', colour: 'green' }, text);
    expect(state.layout.marks.map(({ colour }) => colour)).toEqual(['blue', 'green', 'green']);
    const unselected = run(start(), arrow, { type: 'select' }, { type: 'colour', colour: 'amber' });
    expect(unselected.layout.marks.map(({ colour }) => colour)).toEqual(['blue']);
    expect(unselected.past).toHaveLength(1);
  });
});
