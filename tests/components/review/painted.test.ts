import { expect, test } from 'vitest';
import { labelPath } from '@/components/review/painted';
import { LABEL, paint } from '@/lib/redact/paint';

/** Every dot of a path of squares, as `x y`. */
function dotsOf(path: string): Set<string> {
  const dots = new Set<string>();
  for (const [, x, y, size] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < Number(size); row += 1)
      for (let column = 0; column < Number(size); column += 1) dots.add(`${Number(x) + column} ${Number(y) + row}`);
  }
  return dots;
}

test.each([
  ['[email-1]', 140, 18],
  ['[email-1]', 60, 18],
  ['[iban-2]', 200, 40],
  ['[iban-2]', 52, 12],
  ['[iban-2]', 51, 11],
])('%s on %i by %i pixels is drawn as it will be printed', (label, width, height) => {
  const blank = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) };
  const box = { x: 0, y: 0, width, height, kind: 'email', source: 'page', label } as const;
  const { data } = paint(blank, [box], { labels: true });
  const printed = new Set<string>();
  for (let i = 0; i < data.length; i += 4)
    if (data[i] === LABEL[0] && data[i + 1] === LABEL[1])
      printed.add(`${(i / 4) % width} ${Math.floor(i / 4 / width)}`);
  expect(printed.size).toBeGreaterThan(0);
  expect(dotsOf(labelPath(label, box) ?? '')).toEqual(printed);
});

test('a label that does not fit is left out', () => {
  expect(labelPath('[email-1]', { width: 30, height: 18 })).toBeUndefined();
  expect(labelPath('[email-1]', { width: 200, height: 9 })).toBeUndefined();
});
