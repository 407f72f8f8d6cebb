import type { Bitmap, Box } from '../ocr/image.ts';
import { bottom, clip, overlap, right } from '../ocr/plane.ts';

/** A copy of one part of a picture, in whole pixels; what lies outside is not in it. */
export function cropBitmap(bitmap: Bitmap, area: Box): Bitmap {
  const { x, y, width, height } = clip(area, bitmap.width, bitmap.height);
  if (width === 0 || height === 0) throw new RangeError('nothing left');
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = ((y + row) * bitmap.width + x) * 4;
    data.set(bitmap.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** The common part of two boxes; nothing where they do not meet. */
export function meet(a: Box, b: Box): Box | undefined {
  if (overlap(a, b) === 0) return undefined;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, width: Math.min(right(a), right(b)) - x, height: Math.min(bottom(a), bottom(b)) - y };
}

/** Boxes as they lie in the cropped picture: cut to it and moved along; those outside are left out. */
export function intoCrop<B extends Box>(boxes: readonly B[], crop: Box): B[] {
  return boxes.flatMap((box) => {
    const part = meet(box, crop);
    return part ? [{ ...box, ...part, x: part.x - crop.x, y: part.y - crop.y }] : [];
  });
}
