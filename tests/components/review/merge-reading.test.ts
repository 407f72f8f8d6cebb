import { describe, expect, test } from 'vitest';
import { toUncovered } from '@/components/review/layout';
import { type ReviewAction, type ReviewState, reviewReducer, toReviewState } from '@/components/review/review-state';

const box = (id: string, x: number, width = 60, tier?: 'certain') => ({
  id,
  x,
  y: 20,
  width,
  height: 20,
  kind: id.replace(/\d/, ''),
  source: 'page' as const,
  ...(tier && { tier }),
});
const light = [box('email1', 10), box('phone1', 100), box('iban1', 200, 60, 'certain')];
const start = () => toReviewState({ width: 400, height: 200, boxes: light, mode: 'light' });
const run = (state: ReviewState, ...actions: ReviewAction[]) => actions.reduce(reviewReducer, state);
const reread = (...boxes: ReturnType<typeof box>[]): ReviewAction => ({ type: 'reread', mode: 'strict', boxes });
const off = (id: string): ReviewAction => ({ type: 'switch', ids: [id], isOn: false });
const itemsOf = ({ layout }: ReviewState) => layout.items.map(({ id, isOn }) => `${id} ${isOn ? 'on' : 'off'}`);

describe('another reading', () => {
  test('brings its boxes, and undo brings the first reading back', () => {
    const state = run(start(), reread(...light, box('unknown1', 300)));
    expect(itemsOf(state)).toEqual(['email1 on', 'phone1 on', 'iban1 on', 'unknown1 on']);
    expect(state.layout.mode).toBe('strict');
    expect(run(state, { type: 'undo' }).layout).toEqual(start().layout);
  });

  test('keeps what the user drew, moved and took off', () => {
    const edited = run(
      start(),
      { type: 'add', rect: { x: 5, y: 100, width: 50, height: 20 } },
      { type: 'place', id: 'email1', rect: { x: 14, y: 20, width: 60, height: 20 } },
      off('phone1'),
    );
    const state = run(edited, reread(...light));
    expect(itemsOf(state)).toEqual(['email1 on', 'phone1 off', 'iban1 on', 'user-1 on']);
    expect(state.layout.items[0]).toMatchObject({ x: 14, found: { x: 10 } });
  });

  test('finds the same thing a little wider: it stays off; something else there is covered', () => {
    const edited = run(start(), off('phone1'));
    expect(itemsOf(run(edited, reread(box('phone2', 98, 70))))).toContain('phone2 off');
    expect(itemsOf(run(edited, reread(box('phone2', 98, 160))))).toContain('phone2 on');
    expect(itemsOf(run(edited, reread(box('email2', 98, 70))))).toContain('email2 on');
  });

  test('a reason given goes with the finding', () => {
    const shown = run(start(), off('iban1'), { type: 'explain', reason: 'other', note: 'sample' });
    const state = run(shown, reread(box('iban2', 198, 66, 'certain')));
    expect(state.layout.overrides).toEqual({ iban2: { kind: 'iban', reason: 'other', note: 'sample' } });
    expect(toUncovered(state.layout)).toEqual(['iban2']);
  });

  test('a certain finding that the new reading misses stays covered', () => {
    expect(itemsOf(run(start(), reread(box('email1', 10))))).toEqual(['email1 on', 'iban1 on']);
  });
});
