import { describe, expect, test } from 'vitest';
import { endDrag, liveOf, type Pressed, startDrag, type Tool } from '@/components/review/drag';
import type { Item, Mark } from '@/components/review/layout';

const picture = { width: 400, height: 200 };
const item: Item = { id: 'a', x: 40, y: 40, width: 60, height: 20, kind: 'email', source: 'page', isOn: true };
const arrow: Mark = { id: 'm', type: 'arrow', from: { x: 10, y: 10 }, to: { x: 90, y: 10 }, colour: 'blue', size: 16 };
const word = { x: 50, y: 100, width: 30, height: 12 };
const at = (x: number, y: number) => ({ x, y });

/** Presses at 50, 50, moves, and lets go. */
function drag(tool: Exclude<Tool, 'pan'>, pressed: Pressed, to = at(50, 50), frame?: Parameters<typeof startDrag>[3]) {
  const hasMoved = to.x !== 50 || to.y !== 50;
  return endDrag(startDrag(tool, pressed, at(50, 50), frame), to, hasMoved, picture);
}

describe('with the tool that covers', () => {
  test('a drag over the picture adds an area between its ends, cut to the picture', () => {
    expect(drag('draw', {}, at(90, 80))).toEqual({ type: 'add', rect: { x: 50, y: 50, width: 40, height: 30 } });
    expect(drag('draw', {}, at(-30, 300))).toEqual({ type: 'add', rect: { x: 0, y: 50, width: 50, height: 150 } });
  });

  test('a drag that hardly opened an area adds nothing, and neither does a click', () => {
    expect(drag('draw', {}, at(52, 90))).toBeUndefined();
    expect(drag('draw', {})).toBeUndefined();
  });

  test('an area is moved by as much as the hand, and a click leaves it alone', () => {
    expect(drag('draw', { item }, at(70, 45))).toMatchObject({ type: 'place', id: 'a', rect: { x: 60, y: 35 } });
    expect(drag('draw', { item })).toBeUndefined();
  });

  test('a handle moves its edges and no other', () => {
    expect(drag('draw', { item, handle: 'ne' }, at(60, 40))).toEqual({
      type: 'place',
      id: 'a',
      rect: { x: 40, y: 30, width: 70, height: 30 },
    });
  });

  test('a click on a word covers it, a drag from it draws', () => {
    expect(drag('draw', { word })).toEqual({ type: 'paint', rects: [word] });
    expect(drag('draw', { word }, at(90, 80))).toMatchObject({ type: 'add' });
  });
});

describe('drawings', () => {
  test('an arrow points to where the hand lets go, also from on top of an area', () => {
    expect(drag('arrow', { item }, at(120, 90))).toEqual({
      type: 'mark',
      mark: { type: 'arrow', from: at(50, 50), to: at(120, 90) },
    });
    expect(drag('arrow', {}, at(54, 54))).toBeUndefined();
  });

  test('a step and a text stand where the pointer was pressed', () => {
    expect(drag('step', {})).toEqual({ type: 'mark', mark: { type: 'step', at: at(50, 50) } });
    expect(drag('text', {}, at(80, 80))).toEqual({ type: 'write', at: at(50, 50) });
  });

  test.each(['draw', 'arrow', 'text', 'step'] as const)('with the tool %s a drawing is grabbed and moved', (tool) => {
    expect(drag(tool, { mark: arrow }, at(55, 43))).toMatchObject({ type: 'markMove', id: 'm', x: 5, y: -7 });
    expect(drag(tool, { mark: arrow })).toBeUndefined();
  });

  test('one end of an arrow moves alone', () => {
    const pressed = { mark: arrow, end: 'to' } as const;
    expect(drag('draw', pressed, at(60, 60))).toMatchObject({ end: 'to', x: 10, y: 10 });
    expect(liveOf(startDrag('draw', pressed, at(50, 50)), at(60, 60), picture)).toMatchObject({
      id: 'm',
      mark: { from: at(10, 10), to: at(100, 20) },
    });
  });
});

describe('the frame of a crop', () => {
  const frame = { x: 20, y: 20, width: 200, height: 100 };

  test('is moved from inside, and resized by its handles', () => {
    expect(drag('crop', {}, at(60, 55), frame)).toEqual({ type: 'frame', rect: { ...frame, x: 30, y: 25 } });
    expect(drag('crop', { handle: 'w' }, at(60, 55), frame)).toEqual({
      type: 'frame',
      rect: { x: 30, y: 20, width: 190, height: 100 },
    });
  });

  test('is drawn anew from outside it, whatever lies there', () => {
    const small = { x: 200, y: 100, width: 50, height: 50 };
    expect(drag('crop', { item, mark: arrow }, at(150, 90), small)).toEqual({
      type: 'frame',
      rect: { x: 50, y: 50, width: 100, height: 40 },
    });
  });
});
