import { expect, test } from 'vitest';
import type { FrameReading } from '@/lib/capture/frame-reading';
import { joinFrames } from '@/lib/capture/join-frames';

/** A reading with one word for each given run, 10 pixels a letter, on the first line. */
function reading(name: string, text: string, more: Partial<FrameReading> = {}): FrameReading {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    rects: [{ x: 10 * index, y: 5, width: 10 * word.length, height: 10 }],
    isSeen: true,
  }));
  const rest = { origin: 'https://a.example', title: '', opaque: [], moving: [], frames: [] };
  return { name, text, words, width: 400, height: 300, ...rest, ...more };
}

const frame = (name: string, more: Partial<FrameReading['frames'][number]> = {}): FrameReading['frames'][number] => ({
  name,
  at: 6,
  x: 50,
  y: 100,
  width: 200,
  height: 100,
  isStraight: true,
  origin: 'https://b.example',
  ...more,
});

test('a frame’s text stands where the frame stands, and every word is still its own', () => {
  const top = reading('top', 'before after', { frames: [frame('inner')] });
  const inner = reading('inner', 'in side', { width: 200, height: 100 });
  const { text, words, opaque } = joinFrames(top, [inner]);
  expect(text).toBe('before\nin side\n after');
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['before', 'in', 'side', 'after']);
  expect(words[2]!.rects).toEqual([{ x: 50 + 30, y: 105, width: 40, height: 10 }]);
  expect(opaque).toEqual([]);
});

test('words of a scaled frame are scaled, and cut to what the frame shows', () => {
  const top = reading('top', '', { frames: [frame('inner', { at: 0, width: 100, height: 50 })] });
  const inner = reading('inner', 'a long line that runs out', { width: 200, height: 100 });
  const { words } = joinFrames(top, [inner]);
  expect(words[0]!.rects).toEqual([{ x: 50, y: 102.5, width: 5, height: 5 }]);
  expect(words.map(({ rects }) => rects[0]!.x + rects[0]!.width).every((right) => right <= 150)).toBe(true);
  expect(words.map(({ start }) => start)).toEqual([1, 3, 8, 13, 18]);
});

test('a frame in a frame adds both places', () => {
  const top = reading('top', '', { frames: [frame('middle', { at: 0 })] });
  const middle = reading('middle', 'm', {
    width: 200,
    height: 100,
    frames: [frame('inner', { at: 1, x: 20, y: 30, width: 100, height: 50 })],
  });
  const inner = reading('inner', 'x', { width: 100, height: 50, moving: [{ x: 0, y: 0, width: 5, height: 5 }] });
  const joined = joinFrames(top, [inner, middle]);
  expect(joined.words.at(-1)!.rects).toEqual([{ x: 70, y: 135, width: 10, height: 10 }]);
  expect(joined.moving).toEqual([{ x: 70, y: 130, width: 5, height: 5 }]);
});

test('a frame that nobody answers for is opaque, cut to the view', () => {
  const top = reading('top', '', { frames: [frame('', { y: 250 }), frame('unknown', { x: 5000 })] });
  expect(joinFrames(top, [reading('', 'no name'), reading('stranger', 'not asked')])).toMatchObject({
    text: '',
    words: [],
    opaque: [{ x: 50, y: 250, width: 200, height: 50, kind: 'frame', origin: 'https://b.example' }],
  });
});

test('a turned frame stays opaque, yet its values are known', () => {
  const top = reading('top', '', { frames: [frame('inner', { at: 0, isStraight: false })] });
  const { text, words, opaque } = joinFrames(top, [reading('inner', 'hidden value')]);
  expect(text).toContain('hidden value');
  expect(words).toEqual([]);
  expect(opaque).toHaveLength(1);
});

test('one script cannot stand for two frames', () => {
  const top = reading('top', '', { frames: [frame('inner', { at: 0 }), frame('inner', { at: 0, x: 260, width: 90 })] });
  const { words, opaque } = joinFrames(top, [reading('inner', 'one', { width: 200, height: 100 })]);
  expect(words).toHaveLength(1);
  expect(opaque).toHaveLength(1);
});
