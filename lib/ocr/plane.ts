import type { Bitmap, Box } from './image.ts';

/** One byte a pixel, row by row from the top left. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Luma (Rec. 601) on white: what is transparent in the picture is shown as the page would show it. */
export function toGrey({ width, height, data }: Bitmap): Plane {
  const grey = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < grey.length; i += 1, p += 4) {
    const luma = (77 * data[p]! + 150 * data[p + 1]! + 29 * data[p + 2]!) >> 8;
    const alpha = data[p + 3]!;
    grey[i] = alpha === 255 ? luma : 255 + (((luma - 255) * alpha) >> 8);
  }
  return { width, height, data: grey };
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;

/** The smallest box around all of `boxes`, which must not be empty. */
export function hull(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** Area of the common part of two boxes; 0 where they do not touch. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** `box` in whole pixels, edges outward, cut to the picture; width and height may come out as 0. */
export function clip(box: Box, width: number, height: number): Box {
  const x = Math.max(0, Math.min(width, Math.floor(box.x)));
  const y = Math.max(0, Math.min(height, Math.floor(box.y)));
  const x2 = Math.max(x, Math.min(width, Math.ceil(right(box))));
  const y2 = Math.max(y, Math.min(height, Math.ceil(bottom(box))));
  return { x, y, width: x2 - x, height: y2 - y };
}
