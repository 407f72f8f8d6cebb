import { findComponents } from './components.ts';
import { Grid } from './grid.ts';
import { bottom, type Plane, right } from './plane.ts';

const LONGEST_ACROSS = 46;
const LONGEST_DOWN = 28;
const THICKEST_RULE = 3;

/**
 * Deletes rules, borders and what is left of fills from a mask, in place: no letter has a stroke that long.
 *
 * @param scale - image pixels per CSS pixel
 */
export function removeRules(mask: Plane, scale: number): void {
  const { width, height, data } = mask;
  const doomed: [x: number, y: number, width: number, height: number][] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      if (data[i] === 0) continue;
      const start = x;
      while (x < width && data[i] !== 0) {
        x += 1;
        i += 1;
      }
      if (x - start > LONGEST_ACROSS * scale) doomed.push([start, y, x - start, 1]);
    }
  }
  const starts = new Int32Array(width).fill(-1);
  for (let y = 0; y <= height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInk = y < height && data[y * width + x] !== 0;
      const start = starts[x]!;
      if (isInk && start < 0) starts[x] = y;
      if (isInk || start < 0) continue;
      starts[x] = -1;
      const length = y - start;
      if (length <= LONGEST_DOWN * scale) continue;
      const isThin = thickness(data, width, x, (start + y) >> 1) <= THICKEST_RULE * scale;
      if (isThin || length > 2 * LONGEST_DOWN * scale) doomed.push([x, start, 1, length]);
    }
  }
  for (const [x, y, w, h] of doomed) {
    for (let row = y; row < y + h; row += 1) data.fill(0, row * width + x, row * width + x + w);
  }
  removeEnds(mask, doomed, scale);
}

/** What hung on the end of a rule and is as thin is the round corner of a border. */
function removeEnds(mask: Plane, rules: readonly (readonly [number, number, number, number])[], scale: number): void {
  const { width, data } = mask;
  const ends = new Set<number>();
  for (const [x, y, w, h] of rules) {
    for (const side of [-1, 0, 1]) {
      if (w > 1) ends.add((y + side) * width + x - 1).add((y + side) * width + x + w);
      else ends.add((y - 1) * width + x + side).add((y + h) * width + x + side);
    }
  }
  for (const part of findComponents(mask)) {
    if (Math.max(part.width, part.height) > 40 * scale || part.area > 2.5 * scale * (part.width + part.height))
      continue;
    const hangsOn = part.runs.some(({ y, x1, x2 }) => {
      for (let x = x1; x < x2; x += 1) if (ends.has(y * width + x)) return true;
      return false;
    });
    if (hangsOn) for (const { y, x1, x2 } of part.runs) data.fill(0, y * width + x1, y * width + x2);
  }
}

function thickness(data: Uint8Array, width: number, x: number, y: number): number {
  const row = y * width;
  let x1 = x;
  let x2 = x;
  while (x1 > 0 && data[row + x1 - 1] !== 0) x1 -= 1;
  while (x2 < width - 1 && data[row + x2 + 1] !== 0) x2 += 1;
  return x2 - x1 + 1;
}

/**
 * Deletes the outlines of fields, badges and cards from a mask, in place: nearly empty boxes with other ink inside. What
 * lies further in than an outline reaches stays, as text may touch it.
 *
 * @param scale - image pixels per CSS pixel
 */
export function removeFrames(mask: Plane, scale: number): void {
  const components = findComponents(mask);
  const grid = new Grid(
    components.filter((inner) => inner.height >= 4 * scale && inner.height <= 64 * scale),
    64 * scale,
  );
  const band = 3 * scale;
  const corner = 10 * scale;
  for (const outer of components) {
    if (outer.height <= 13 * scale || outer.width <= 13 * scale) continue;
    if (outer.area > 0.3 * outer.width * outer.height) continue;
    const holdsInk = grid
      .around(outer)
      .some(
        (inner) =>
          inner !== outer &&
          inner.x > outer.x &&
          inner.y > outer.y &&
          right(inner) < right(outer) &&
          bottom(inner) < bottom(outer),
      );
    if (!holdsInk) continue;
    for (const { y, x1, x2 } of outer.runs) {
      const down = Math.min(y - outer.y, bottom(outer) - 1 - y);
      for (let x = x1; x < x2; x += 1) {
        const across = Math.min(x - outer.x, right(outer) - 1 - x);
        const isOutline = down < band || across < band || (down < corner && across < corner);
        if (isOutline) mask.data[y * mask.width + x] = 0;
      }
    }
  }
}
