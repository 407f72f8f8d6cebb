import type { Bitmap, Box } from './image.ts';
import { bottom, clip, hull, right } from './plane.ts';

/** Tiles looked at, in CSS pixels. */
const TILE = 8;
/** Least height of a face that tells something, in CSS pixels. */
const LOWEST = 40;

/**
 * Is there something like a portrait in an area: an upright patch of the colours of skin, as large as a passport's
 * photograph? Proves nothing alone; beside a document's words it does.
 */
export function hasPortrait(bitmap: Bitmap, area: Box, scale: number): boolean {
  const size = Math.max(4, Math.round(TILE * scale));
  const whole = clip(area, bitmap.width, bitmap.height);
  const tiles = new Map<number, Box>();
  const columns = Math.ceil(bitmap.width / size) + 1;
  for (let y = whole.y; y + size <= bottom(whole); y += size) {
    for (let x = whole.x; x + size <= right(whole); x += size) {
      if (skinShare(bitmap, x, y, size) < 0.6) continue;
      tiles.set(Math.round((y - whole.y) / size) * columns + Math.round((x - whole.x) / size), {
        x,
        y,
        width: size,
        height: size,
      });
    }
  }
  return patchesOf(tiles, columns).some((patch) => {
    const box = hull(patch);
    const aspect = box.width / box.height;
    const filled = (patch.length * size * size) / (box.width * box.height);
    return box.height >= LOWEST * scale && aspect > 0.45 && aspect < 1.3 && filled > 0.45;
  });
}

/** Share of pixels in the range of skin, light or dark (YCbCr, after Chai and Ngan 1999), and not one flat colour. */
function skinShare({ width, data }: Bitmap, left: number, top: number, size: number): number {
  let count = 0;
  let [least, most] = [255, 0];
  for (let y = top; y < top + size; y += 1) {
    for (let x = left; x < left + size; x += 1) {
      const i = (y * width + x) * 4;
      const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
      const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
      const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
      if (cb >= 77 && cb <= 127 && cr >= 137 && cr <= 173) count += 1;
      least = Math.min(least, g);
      most = Math.max(most, g);
    }
  }
  // A flat surface in such a colour is a button or a banner.
  return most > least ? count / (size * size) : 0;
}

function patchesOf(tiles: ReadonlyMap<number, Box>, columns: number): Box[][] {
  const left = new Set(tiles.keys());
  const patches: Box[][] = [];
  for (const start of tiles.keys()) {
    if (!left.delete(start)) continue;
    const patch: Box[] = [];
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      patch.push(tiles.get(key)!);
      for (const next of [key - 1, key + 1, key - columns, key + columns]) if (left.delete(next)) open.push(next);
    }
    patches.push(patch);
  }
  return patches;
}
