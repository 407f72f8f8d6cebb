import { findComponents } from './components.ts';
import type { Bitmap } from './image.ts';
import { extractInk } from './ink.ts';
import { toGrey } from './plane.ts';

/** Middle height of letters (mostly without ascenders) in text of 13 to 14 CSS pixels. */
const USUAL_HEIGHT = 8;
const BAND = 200;
const BANDS = 3;

/**
 * Guesses how many image pixels a CSS pixel has, from the height of letters, for pictures from outside.
 *
 * @returns 1 to 3 in quarters; 1 where there is no text
 */
export function estimateScale(bitmap: Bitmap): number {
  const heights: number[] = [];
  for (let i = 0; i < BANDS; i += 1) {
    const top = Math.max(0, Math.round(((i + 0.5) / BANDS) * bitmap.height - BAND / 2));
    const band = cut(bitmap, top, Math.min(BAND, bitmap.height - top));
    for (const { width, height } of findComponents(extractInk(toGrey(band), 1).mask)) {
      if (height >= 4 && height <= 64 && width >= 2 && width <= 1.5 * height) heights.push(height);
    }
  }
  if (heights.length < 20) return 1;
  heights.sort((a, b) => a - b);
  const scale = heights[heights.length >> 1]! / USUAL_HEIGHT;
  return scale < 1.4 ? 1 : Math.min(3, Math.round(scale * 4) / 4);
}

function cut({ width, data }: Bitmap, top: number, height: number): Bitmap {
  return { width, height, data: data.subarray(top * width * 4, (top + height) * width * 4) };
}
