import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeStretch, planSlices } from '@/lib/capture/strip';

const shot = { file: new Blob() };
const size = { width: 1500, height: 1200 };
const view = { x: 0, y: 0, width: 990, height: 800 };

describe('a shot in a long picture', () => {
  test('begins where the one before ends, by what the page says of its place', () => {
    // Asked for 800, the page went to 700 only: the last stretch of a page is short.
    const stretch = placeStretch(shot, size, 1000, view, 700, 1200, 2250);
    expect(stretch).toMatchObject({ scale: 1.5, top: 1200, source: { x: 0, y: 150, width: 1485, height: 1050 } });
  });

  test('takes no more rows than the picture has', () => {
    expect(placeStretch(shot, size, 1000, view, 0, 0, 100)?.source.height).toBe(100);
  });

  test('takes only its part of the view, never past the shot', () => {
    const part = { x: 200, y: 100, width: 900, height: 750 };
    expect(placeStretch(shot, size, 1000, part, 0, 0, 9999)?.source).toEqual({
      x: 300,
      y: 150,
      width: 1200,
      height: 1050,
    });
  });

  test('that adds nothing is none', () => {
    expect(placeStretch(shot, size, 1000, view, 0, 1200, 2400)).toBeUndefined();
  });

  test('shots of any scale join without a gap and without a row twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.67, 1, 1.1, 1.25, 1.5, 1.75, 2, 3),
        fc.integer({ min: 900, max: 9000 }),
        (scale, pageHeight) => {
          const shotSize = { width: Math.ceil(1000 * scale), height: Math.ceil(800 * scale) };
          const real = shotSize.width / 1000;
          const rows = Math.round(pageHeight * real);
          let filled = 0;
          let end = 0;
          while (filled < pageHeight - 0.5) {
            const top = Math.min(filled, pageHeight - 800);
            const stretch = placeStretch(shot, shotSize, 1000, view, top, end, rows)!;
            expect(stretch.top).toBe(end);
            expect(stretch.source.y + stretch.source.height).toBeLessThanOrEqual(shotSize.height);
            end = stretch.top + stretch.source.height;
            filled = top + 800;
          }
          expect(Math.abs(end - rows)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('slices of a long picture', () => {
  test('there is one where it fits', () => {
    expect(planSlices(1000, 4000, 1, 4_000_000)).toEqual([{ top: 0, height: 4000 }]);
  });

  test('each is under the limit, all rows are in one, and neighbours share some lines', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 4000 }),
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom(1, 1.5, 2, 3),
        (width, height, scale) => {
          const most = 4_000_000;
          const slices = planSlices(width, height, scale, most);
          for (const [index, slice] of slices.entries()) {
            expect(slice.height).toBeGreaterThan(0);
            expect(slice.height * width).toBeLessThanOrEqual(most);
            const before = slices[index - 1];
            if (before)
              expect(before.top + before.height - slice.top).toBeGreaterThanOrEqual(Math.min(120 * scale, 400) - 1);
          }
          expect(slices[0]!.top).toBe(0);
          expect(slices.at(-1)!.top + slices.at(-1)!.height).toBe(height);
        },
      ),
    );
  });
});
