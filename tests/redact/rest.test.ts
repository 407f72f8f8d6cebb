import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restOf } from '@/lib/redact/rest';

const side = fc.integer({ min: 0, max: 11 });
const box = fc.record({
  x: side,
  y: side,
  width: fc.integer({ min: 1, max: 9 }),
  height: fc.integer({ min: 1, max: 9 }),
});
const holds = (area: { x: number; y: number; width: number; height: number }, x: number, y: number) =>
  x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;

test('every pixel is in the rest exactly when it is in the area and under no cover, and in one part only', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 5 }), (area, covers) => {
      const parts = restOf(area, covers);
      for (let y = 0; y < 20; y += 1)
        for (let x = 0; x < 20; x += 1) {
          const isLeft = holds(area, x, y) && !covers.some((cover) => holds(cover, x, y));
          expect(parts.filter((part) => holds(part, x, y))).toHaveLength(isLeft ? 1 : 0);
        }
    }),
  );
});
