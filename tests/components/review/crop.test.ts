import { describe, expect, test } from 'vitest';
import { toFrame } from '@/components/review/box-keys';
import { heldBy, isInCrop, isVisible, toFinish } from '@/components/review/layout';
import {
  type ReviewAction,
  type ReviewState,
  reviewReducer,
  toReviewState,
  viewOf,
} from '@/components/review/review-state';

const box = (id: string, x: number, tier?: 'certain') => ({
  id,
  x,
  y: 20,
  width: 40,
  height: 20,
  kind: 'iban',
  source: 'page' as const,
  ...(tier && { tier }),
});
const start = () =>
  toReviewState({ width: 400, height: 200, boxes: [box('left', 10, 'certain'), box('right', 300)], mode: 'light' });
const run = (state: ReviewState, ...actions: ReviewAction[]) => actions.reduce(reviewReducer, state);
const crop = (x: number, width: number): ReviewAction => ({ type: 'crop', rect: { x, y: 0, width, height: 200 } });

describe('a crop', () => {
  test('leaves its part of the picture, with the boxes in it', () => {
    const { layout, picture } = run(start(), crop(200, 200));
    expect(viewOf({ layout, picture })).toEqual({ x: 200, y: 0, width: 200, height: 200 });
    expect(toFinish(layout)).toMatchObject({ crop: { x: 200, width: 200 }, boxes: [{ x: 300 }] });
    expect(layout.items.map((item) => isInCrop(item, layout))).toEqual([false, true]);
  });

  test('of the whole picture is none, and undo brings the whole picture back', () => {
    expect(run(start(), crop(0, 400))).toEqual(start());
    const state = run(start(), crop(200, 200));
    expect(run(state, { type: 'undo' }).layout.crop).toBeUndefined();
    expect(run(state, { type: 'crop' }).layout.crop).toBeUndefined();
    expect(run(state, crop(200, 200)).past).toHaveLength(1);
  });

  test('a certain finding that is cropped away asks nothing, until the crop would show it again', () => {
    const away = run(start(), crop(200, 200), { type: 'switch', ids: ['left'], isOn: false });
    expect(away.pending).toBeUndefined();
    expect(away.layout.items[0]?.isOn).toBe(false);
    const back = run(away, { type: 'crop' });
    expect(back.pending?.ids).toEqual(['left']);
    expect(back.layout.crop).toBeDefined();
    expect(run(back, { type: 'explain', reason: 'other', note: 'x' }).layout).toMatchObject({
      crop: undefined,
      overrides: { left: { reason: 'other' } },
    });
  });

  test('the frame follows the arrow keys and stays inside', () => {
    const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
    const frame = { x: 0, y: 0, width: 100, height: 50 };
    const picture = { width: 400, height: 200 };
    expect(toFrame({ ...press, key: 'ArrowRight' }, frame, picture)).toEqual({ ...frame, x: 4 });
    expect(toFrame({ ...press, key: 'ArrowLeft' }, frame, picture)).toEqual(frame);
    expect(toFrame({ ...press, key: 'ArrowDown', shiftKey: true }, frame, picture)).toEqual({ ...frame, height: 54 });
    expect(toFrame({ ...press, key: 'Enter' }, frame, picture)).toBeUndefined();
  });
});

describe('what is visible', () => {
  test('a place under two boxes that meet is covered, one pixel between them shows it', () => {
    const place = { x: 10, y: 20, width: 60, height: 20 };
    const add = (x: number): ReviewAction => ({ type: 'add', rect: { x, y: 20, width: 30, height: 20 } });
    expect(isVisible(place, run(start(), add(50)).layout)).toBe(false);
    expect(isVisible(place, run(start(), add(51)).layout)).toBe(true);
  });

  test('a certain finding under a box that the user drew may be switched off', () => {
    const over: ReviewAction = { type: 'add', rect: { x: 5, y: 15, width: 60, height: 40 } };
    const state = run(start(), over, { type: 'switch', ids: ['left'], isOn: false });
    expect(state.pending).toBeUndefined();
    expect(run(state, { type: 'remove', id: 'user-1' }).pending?.ids).toEqual(['left']);
  });

  test('internal areas hold the picture until each is covered or cropped away', () => {
    const internal = {
      reasons: ['routing'],
      areas: [
        { x: 120, y: 90, width: 50, height: 20 },
        { x: 10, y: 150, width: 50, height: 20 },
      ],
    };
    const first: ReviewAction = { type: 'paint', rects: [internal.areas[0]!] };
    expect(heldBy(start().layout, internal)).toBe('internal');
    expect(heldBy(run(start(), first).layout, internal)).toBe('internal');
    expect(heldBy(run(start(), first, crop(80, 320)).layout, internal)).toBeUndefined();
    expect(heldBy(run(start(), { type: 'paint', rects: internal.areas }).layout, internal)).toBeUndefined();
  });
});
