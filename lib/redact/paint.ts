import type { Bitmap, Box, CoverBox } from '../ocr/image.ts';
import { isVague } from '../ocr/kinds.ts';
import { bottom, clip, hull, right } from '../ocr/plane.ts';
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphRows, labelWidth } from './label-font.ts';

/** Red, green, blue. */
export type Colour = readonly [number, number, number];

/** The one colour of every covered area. Constant: a colour taken from the page would carry something of it. */
export const FILL: Colour = [0x3b, 0x4a, 0x5f];
/** The colour of printed labels. */
export const LABEL: Colour = [0xf4, 0xf6, 0xf9];

const PAD_ACROSS = 2;
const PAD_DOWN = 3;
/** Widths are multiples of this, so that a box says little about the length of what it covers. */
const WIDTH_STEP = 12;
/** A gap in a row narrower than this many heights is covered too: groups of digits, parts of a name. */
const JOIN_GAP = 1.3;
const MOST_PIXELS_OF_JPEG_BLOCK = 16;

export interface PaintOptions {
  /** Image pixels per CSS pixel. */
  readonly scale: number;
  /** The picture was a JPEG: its letters ring up to the end of their block. */
  readonly wasJpeg?: boolean;
}

/**
 * The areas that are really painted: grown past glyph edges, outwards to whole pixels, joined along a row, widths
 * rounded up, cut to the picture. Boxes drawn by the user are only rounded and cut.
 *
 * @returns from top to bottom, in whole pixels
 */
export function toPaintedBoxes(
  boxes: readonly CoverBox[],
  size: { readonly width: number; readonly height: number },
  { scale, wasJpeg = false }: PaintOptions,
): CoverBox[] {
  const own = boxes.filter((box) => box.source === 'user');
  const found = boxes.filter((box) => box.source !== 'user');
  const grown = joinRows(found, scale).map((box) => grow(box, scale, wasJpeg));
  return [...own, ...grown]
    .map((box) => ({ ...box, ...clip(box, size.width, size.height) }))
    .filter((box) => box.width > 0 && box.height > 0)
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function grow(box: CoverBox, scale: number, wasJpeg: boolean): CoverBox {
  const across = Math.max(2, PAD_ACROSS * scale);
  const down = Math.max(2, PAD_DOWN * scale, 0.15 * box.height);
  const step = Math.round(WIDTH_STEP * scale);
  const x = Math.floor(box.x - across);
  const y = Math.floor(box.y - down);
  const x2 = x + Math.ceil((Math.ceil(right(box) + across) - x) / step) * step;
  const y2 = Math.ceil(bottom(box) + down);
  if (!wasJpeg) return { ...box, x, y, width: x2 - x, height: y2 - y };
  const block = MOST_PIXELS_OF_JPEG_BLOCK;
  const left = Math.floor(x / block) * block;
  const top = Math.floor(y / block) * block;
  return {
    ...box,
    x: left,
    y: top,
    width: Math.ceil(x2 / block) * block - left,
    height: Math.ceil(y2 / block) * block - top,
  };
}

/** Joins boxes of one row that nearly touch. The joined box keeps kind and label only where all agree. */
function joinRows(boxes: readonly CoverBox[], scale: number): CoverBox[] {
  const joined: CoverBox[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const i = joined.findIndex((other) => isSameRow(other, box) && box.x - right(other) < joinGap(other, box, scale));
    const other = joined[i];
    if (!other) {
      joined.push(box);
      continue;
    }
    const { label, ...rest } = other;
    const keepsLabel = label !== undefined && label === box.label;
    joined[i] = {
      ...rest,
      ...hull([other, box]),
      kind: isVague(other.kind) ? box.kind : other.kind,
      ...(keepsLabel ? { label } : label !== undefined && box.label === undefined ? { label } : {}),
    };
  }
  return joined;
}

const joinGap = (a: Box, b: Box, scale: number): number =>
  Math.min(24 * scale, JOIN_GAP * Math.min(a.height, b.height));

function isSameRow(a: Box, b: Box): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return (
    shared >= 0.6 * Math.min(a.height, b.height) && Math.max(a.height, b.height) <= 1.8 * Math.min(a.height, b.height)
  );
}

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
  if (options.labels) for (const box of boxes) if (box.label) printLabel(painted, clip(box, width, height), box.label);
  return painted;
}

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
