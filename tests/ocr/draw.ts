import type { Bitmap, Box } from '@/lib/ocr/image';
import { hull } from '@/lib/ocr/plane';
import { GLYPH_WIDTH, glyphRows } from '@/lib/redact/label-font';

export type Rgb = readonly [number, number, number];

/** A picture of one colour. */
export function canvas(width: number, height: number, [r, g, b]: Rgb = [255, 255, 255]): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i += 4) data.set([r, g, b, 255], i);
  return { width, height, data };
}

export function rect({ width, data }: Bitmap, box: Box, [r, g, b]: Rgb): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) data.set([r, g, b, 255], (y * width + x) * 4);
  }
}

/** Writes in a dot font, two pixels a dot: capitals 10 by 14 pixels, blanks narrow. Answers where the ink is. */
export function write(bitmap: Bitmap, text: string, x: number, y: number, colour: Rgb = [0, 0, 0], dot = 2): Box {
  let left = x;
  const dots: Box[] = [];
  for (const letter of text) {
    glyphRows(letter).forEach((bits, row) => {
      for (let column = 0; column < GLYPH_WIDTH; column += 1) {
        if (bits & (1 << (GLYPH_WIDTH - 1 - column))) {
          dots.push({ x: left + column * dot, y: y + row * dot, width: dot, height: dot });
        }
      }
    });
    left += (letter === ' ' ? 3 : GLYPH_WIDTH + 1) * dot;
  }
  for (const box of dots) rect(bitmap, box, colour);
  return hull(dots);
}

/** Is `inner` inside `outer`, give or take `slack` pixels? */
export function holds(outer: Box, inner: Box, slack = 2): boolean {
  return (
    outer.x <= inner.x + slack &&
    outer.y <= inner.y + slack &&
    outer.x + outer.width >= inner.x + inner.width - slack &&
    outer.y + outer.height >= inner.y + inner.height - slack
  );
}
