import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitmap, Box, CoverBox } from '@/lib/ocr/image';
import { FILL, LABEL, paint, withoutPaint } from '@/lib/redact/paint';
import { canvas, write } from '../ocr/draw';

const cover = (box: Box, more: Partial<CoverBox> = {}): CoverBox => ({
  ...box,
  kind: 'secret',
  source: 'ocr',
  ...more,
});
const pixel = ({ width, data }: Bitmap, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('paint', () => {
  test('fills the box with one opaque colour and leaves the rest', () => {
    const bitmap = canvas(60, 40, [9, 8, 7]);
    const painted = paint(bitmap, [cover({ x: 10, y: 5, width: 20, height: 10 })]);
    for (let y = 0; y < 40; y += 1) {
      for (let x = 0; x < 60; x += 1) {
        const isIn = x >= 10 && x < 30 && y >= 5 && y < 15;
        expect(pixel(painted, x, y)).toEqual(isIn ? [...FILL, 255] : [9, 8, 7, 255]);
      }
    }
    expect(pixel(bitmap, 12, 7)).toEqual([9, 8, 7, 255]);
  });

  test('two values in equal boxes give equal pixels, labels included', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,12}$/),
        fc.stringMatching(/^[a-z0-9]{1,12}$/),
        fc.boolean(),
        (a, b, labels) => {
          const pictures = [a, b].map((value) => {
            const bitmap = canvas(200, 40);
            write(bitmap, value, 20, 12);
            return paint(bitmap, [cover({ x: 18, y: 10, width: 150, height: 20 }, { label: '[secret-1]' })], {
              labels,
            });
          });
          expect(pictures[0]!.data).toEqual(pictures[1]!.data);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('prints a label in the label colour inside the box, and none where it does not fit', () => {
    const box = cover({ x: 4, y: 4, width: 120, height: 20 }, { label: '[email-1]' });
    const painted = paint(canvas(130, 30), [box], { labels: true });
    const colours = new Set<string>();
    for (let y = 4; y < 24; y += 1) for (let x = 4; x < 124; x += 1) colours.add(pixel(painted, x, y).join());
    expect(colours).toEqual(new Set([[...FILL, 255].join(), [...LABEL, 255].join()]));
    expect(pixel(painted, 125, 10)).toEqual([255, 255, 255, 255]);
    const small = cover({ x: 4, y: 4, width: 30, height: 20 }, { label: '[email-1]' });
    expect(paint(canvas(130, 30), [small], { labels: true }).data).toEqual(paint(canvas(130, 30), [small]).data);
  });

  test('a box inside a larger one prints no label over the label of that', () => {
    const document = cover({ x: 4, y: 4, width: 160, height: 60 }, { label: '[identity-document-1]' });
    const name = cover({ x: 20, y: 24, width: 100, height: 20 }, { label: '[name-1]' });
    const beside = cover({ x: 20, y: 70, width: 100, height: 20 }, { label: '[name-2]' });
    const draw = (boxes: CoverBox[]) => paint(canvas(180, 100), boxes, { labels: true }).data;
    expect(draw([document, name])).toEqual(draw([document]));
    expect(draw([document, beside])).not.toEqual(draw([document]));
  });

  test('for the look for codes the ground around a box takes its place, labels included', () => {
    const ground = canvas(180, 60, [240, 241, 242]);
    const boxes = [cover({ x: 20, y: 10, width: 120, height: 20 }, { label: '[name-1]' })];
    const painted = paint(ground, boxes, { labels: true });
    expect(painted.data).not.toEqual(ground.data);
    expect(withoutPaint(painted, boxes).data).toEqual(ground.data);
  });

  test('flattens transparency: what hides under alpha 0 does not travel', () => {
    const bitmap = canvas(2, 1);
    bitmap.data.set([200, 0, 0, 0], 0);
    expect([...paint(bitmap, []).data]).toEqual([255, 255, 255, 255, 255, 255, 255, 255]);
  });
});
