import type { Bitmap } from './image.ts';
import type { Ink } from './ink.ts';
import type { Plane } from './plane.ts';

/** Neighbours that differ so much in colour, and so little in grey, are an edge that grey does not show. */
const HUE_STEP = 40;
const GREY_STEP = 10;
/** Fewest such edges in a tile: a letter's side is as long. */
const FEWEST = 10;

/** Areas in which colour alone parts text from its ground. */
export interface HueTiles {
  readonly size: number;
  readonly columns: number;
  /** 1 where a tile, or one beside it, has such edges. */
  readonly marks: Uint8Array;
}

/**
 * Finds text that is as light as its ground and of another colour: teal on purple is plain to the eye, and gone in grey.
 *
 * @param scale - image pixels per CSS pixel
 * @returns nothing where grey shows all there is
 */
export function findHueTiles({ width, height, data }: Bitmap, grey: Plane, scale: number): HueTiles | undefined {
  const size = Math.round(16 * scale);
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const hidden = new Uint16Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const first = Math.floor(y / size) * columns;
    for (let x = 1, i = y * width + 1; x < width; x += 1, i += 1) {
      if (Math.abs(grey.data[i]! - grey.data[i - 1]!) >= GREY_STEP) continue;
      const p = i * 4;
      const red = Math.abs(data[p]! - data[p - 4]!);
      const green = Math.abs(data[p + 1]! - data[p - 3]!);
      if (red + green + Math.abs(data[p + 2]! - data[p - 2]!) >= HUE_STEP) hidden[first + Math.floor(x / size)]! += 1;
    }
  }
  const marks = new Uint8Array(columns * rows);
  let isAny = false;
  hidden.forEach((count, tile) => {
    if (count < FEWEST) return;
    isAny = true;
    const [row, column] = [Math.floor(tile / columns), tile % columns];
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1)
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1) marks[r * columns + c] = 1;
  });
  return isAny ? { size, columns, marks } : undefined;
}

/** How much redder (or bluer) than grey each pixel is, 128 where it is as grey. */
export function toHue({ width, height, data }: Bitmap, grey: Plane, colour: 'red' | 'blue'): Plane {
  const hue = new Uint8Array(width * height);
  const [offset, gain] = colour === 'red' ? [0, 0.71] : [2, 0.56];
  for (let i = 0; i < hue.length; i += 1) hue[i] = 128 + gain * (data[i * 4 + offset]! - grey.data[i]!);
  return { width, height, data: hue };
}

/** Adds ink that was found in colour to what was found in grey, in place, where grey shows less. */
export function addInk(ink: Ink, more: Ink, { size, columns, marks }: HueTiles): void {
  const { width, height } = ink.mask;
  for (let y = 0; y < height; y += 1) {
    const first = Math.floor(y / size) * columns;
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      if (marks[first + Math.floor(x / size)] === 0) continue;
      if (more.mask.data[i]! > ink.mask.data[i]!) ink.mask.data[i] = 1;
      if (more.page.data[i]! < ink.page.data[i]!) ink.page.data[i] = more.page.data[i]!;
    }
  }
}
