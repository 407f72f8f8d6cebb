import type { Bitmap, Box, CoverBox } from '../ocr/image.ts';
import { bottom, clip, right } from '../ocr/plane.ts';
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphRows, labelWidth } from './label-font.ts';

/** Red, green, blue. */
export type Colour = readonly [number, number, number];

/** The one colour of every covered area. Constant: a colour taken from the page would carry something of it. */
export const FILL: Colour = [0x3b, 0x4a, 0x5f];
/** The colour of printed labels. */
export const LABEL: Colour = [0xf4, 0xf6, 0xf9];

/**
 * Paints the boxes on a copy of the picture, which comes out opaque everywhere. There is no other way to cover: what is
 * painted is a constant, so nothing of what lay there can be computed back.
 *
 * @param boxes - as `toPaintedBoxes` gives them
 * @param options.labels - print each box's label on it where it fits
 */
export function paint(bitmap: Bitmap, boxes: readonly CoverBox[], options: { readonly labels?: boolean } = {}): Bitmap {
  const { width, height } = bitmap;
  const data = flatten(bitmap);
  const painted: Bitmap = { width, height, data };
  for (const box of boxes) fill(painted, clip(box, width, height), FILL);
  if (options.labels)
    for (const box of boxes)
      if (box.label && !isInsideLarger(box, boxes)) printLabel(painted, clip(box, width, height), box.label);
  return painted;
}

/**
 * A painted picture with the ground around each box in its place: boxes beside each other, and the labels on them, can
 * look like the modules of a code.
 */
export function withoutPaint(painted: Bitmap, boxes: readonly Box[]): Bitmap {
  const { width, height, data } = painted;
  const blank: Bitmap = { width, height, data: new Uint8ClampedArray(data) };
  for (const box of boxes) {
    const area = clip(box, width, height);
    const beside = area.x > 1 ? area.x - 2 : Math.min(width - 1, right(area) + 1);
    const i = (Math.min(height - 1, area.y + (area.height >> 1)) * width + beside) * 4;
    const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
    const isPaint = red === FILL[0] && green === FILL[1] && blue === FILL[2];
    fill(blank, area, isPaint ? [255, 255, 255] : [red, green, blue]);
  }
  return blank;
}

/** What a document holds needs no label of its own: two on one place could not be read. */
const isInsideLarger = (box: Box, boxes: readonly Box[]): boolean => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return boxes.some(
    (other) =>
      other.width * other.height > box.width * box.height &&
      x > other.x &&
      x < right(other) &&
      y > other.y &&
      y < bottom(other),
  );
};

/** On white, alpha 255: what hides under transparency in the source must not travel along. */
function flatten({ data }: Bitmap): Uint8ClampedArray {
  const flat = new Uint8ClampedArray(data.length);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]!;
    for (let c = 0; c < 3; c += 1)
      flat[i + c] = alpha === 255 ? data[i + c]! : Math.round(255 + ((data[i + c]! - 255) * alpha) / 255);
    flat[i + 3] = 255;
  }
  return flat;
}

function fill({ width, data }: Bitmap, box: Box, [red, green, blue]: Colour): void {
  for (let y = box.y; y < bottom(box); y += 1) {
    for (let i = (y * width + box.x) * 4, end = (y * width + right(box)) * 4; i < end; i += 4) {
      data[i] = red;
      data[i + 1] = green;
      data[i + 2] = blue;
      data[i + 3] = 255;
    }
  }
}

/** Prints in the largest whole-number size that fits, centred down, from the left; or nothing where it does not fit. */
function printLabel(bitmap: Bitmap, box: Box, label: string): void {
  const inner = { width: box.width - 4, height: box.height - 4 };
  const size = Math.min(3, Math.floor(inner.width / labelWidth(label)), Math.floor(inner.height / GLYPH_HEIGHT));
  if (size < 1) return;
  const y = box.y + Math.floor((box.height - size * GLYPH_HEIGHT) / 2);
  let x = box.x + 2 + size;
  if (x + labelWidth(label) * size > right(box) - 1) x = box.x + 2;
  for (const letter of label) {
    glyphRows(letter).forEach((bits, row) => {
      for (let column = 0; column < GLYPH_WIDTH; column += 1) {
        if (!(bits & (1 << (GLYPH_WIDTH - 1 - column)))) continue;
        fill(bitmap, { x: x + column * size, y: y + row * size, width: size, height: size }, LABEL);
      }
    });
    x += (GLYPH_WIDTH + 1) * size;
  }
}
