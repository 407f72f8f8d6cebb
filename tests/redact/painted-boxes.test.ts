import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, CoverBox } from '@/lib/ocr/image';
import { clip } from '@/lib/ocr/plane';
import { toPaintedBoxes } from '@/lib/redact/painted-boxes';

const cover = (box: Box, more: Partial<CoverBox> = {}): CoverBox => ({
  ...box,
  kind: 'secret',
  source: 'ocr',
  ...more,
});
const size = { width: 400, height: 200 };

describe('toPaintedBoxes', () => {
  test('grows past the ink and rounds widths up, so that near lengths look alike', () => {
    const widths = [50, 51, 52, 53].map(
      (width) => toPaintedBoxes([cover({ x: 40.4, y: 60.6, width, height: 12 })], size, { scale: 1 })[0]!,
    );
    for (const box of widths) {
      expect(box).toMatchObject({ x: 38, y: 57, width: 58 });
      expect(box.y + box.height).toBeGreaterThanOrEqual(75.6);
    }
  });

  test('joins boxes of a row that nearly touch, and not those of other rows', () => {
    const boxes = [
      cover({ x: 20, y: 20, width: 40, height: 14 }),
      cover({ x: 70, y: 20, width: 40, height: 14 }),
      cover({ x: 20, y: 60, width: 40, height: 14 }),
      cover({ x: 200, y: 20, width: 40, height: 14 }),
    ];
    expect(toPaintedBoxes(boxes, size, { scale: 1 })).toHaveLength(3);
  });

  test('stays in the picture and leaves boxes drawn by hand as they are', () => {
    const boxes = toPaintedBoxes(
      [
        cover({ x: 390, y: 190, width: 50, height: 30 }),
        cover({ x: 5.5, y: 5, width: 7, height: 7 }, { source: 'user' }),
      ],
      size,
      { scale: 2 },
    );
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toMatchObject({ x: 5, y: 5, width: 8, height: 7, source: 'user' });
    expect(boxes[1]!.x + boxes[1]!.width).toBe(400);
    expect(boxes[1]!.y + boxes[1]!.height).toBe(200);
  });

  test('a JPEG is covered to the edges of its blocks', () => {
    const [box] = toPaintedBoxes([cover({ x: 35, y: 35, width: 20, height: 10 })], size, { scale: 1, wasJpeg: true });
    for (const edge of [box!.x, box!.y, box!.x + box!.width, box!.y + box!.height]) expect(edge % 16).toBe(0);
  });

  test('a name is covered to the next gap, never to the middle of a word, and no identifier is touched', () => {
    const name = cover({ x: 20, y: 60, width: 64, height: 12 }, { kind: 'person-name' });
    const next = { x: 86, y: 60, width: 40, height: 12, text: 'paid' };
    const painted = (kind: string, text: string) =>
      toPaintedBoxes([{ ...name, kind }], size, { scale: 1, words: [{ ...next, text }] })[0]!;
    const end = ({ x, width }: CoverBox) => x + width;
    expect(end(painted('person-name', 'paid'))).toBeGreaterThanOrEqual(126);
    expect(end(painted('person-name', 'req_0a1b2c3d4e5f'))).toBeLessThan(126);
    expect(end(painted('email', 'paid'))).toBe(96);
  });

  test('takes no colour and no place from what lies in the box: equal boxes are equal', () => {
    const [a, b] = ['secret', 'email'].map((kind) =>
      toPaintedBoxes([cover({ x: 41, y: 61, width: 52, height: 12 }, { kind })], size, { scale: 1.25 }),
    );
    expect(a!.map(({ kind: _, ...box }) => box)).toEqual(b!.map(({ kind: _, ...box }) => box));
  });
});

describe('union of the sources', () => {
  const boxes = fc.array(
    fc.record({
      x: fc.double({ min: -10, max: 390, noNaN: true }),
      y: fc.integer({ min: -10, max: 190 }),
      width: fc.double({ min: 0.5, max: 120, noNaN: true }),
      height: fc.integer({ min: 4, max: 30 }),
      kind: fc.constantFrom('secret', 'person-name', 'unknown', 'email'),
      source: fc.constantFrom('page' as const, 'ocr' as const, 'code' as const, 'user' as const),
    }),
    { maxLength: 14 },
  );
  const pixels = (covered: readonly Box[]) => {
    const plane = new Uint8Array(size.width * size.height);
    for (const box of covered)
      for (let y = box.y; y < box.y + box.height; y += 1)
        plane.fill(1, y * size.width + box.x, y * size.width + box.x + box.width);
    return plane;
  };

  test('removing a source never uncovers a pixel of another one’s, and adding one uncovers nothing', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.constantFrom('page', 'ocr', 'code', 'user'),
        fc.constantFrom(1, 1.25, 2),
        fc.boolean(),
        (all, removed, scale, wasJpeg) => {
          const options = { scale, wasJpeg };
          const rest = all.filter(({ source }) => source !== removed);
          const [whole, without] = [all, rest].map((some) => pixels(toPaintedBoxes(some, size, options)));
          const asked = pixels(rest.map((box) => clip(box, size.width, size.height)));
          for (let i = 0; i < asked.length; i += 1) {
            if (asked[i]! > without![i]! || without![i]! > whole![i]!) return false;
          }
          return true;
        },
      ),
      { numRuns: 400 },
    );
  });
});
