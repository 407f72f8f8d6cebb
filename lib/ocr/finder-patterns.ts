import type { Box } from './image.ts';
import { hull, type Plane } from './plane.ts';

const TILE = 24;

interface Finder {
  readonly x: number;
  readonly y: number;
  /** Pixels a module. */
  readonly module: number;
}

/**
 * Finds what looks like a QR code without reading it: squares in which dark and light alternate 1:1:3:1:1 both ways, at
 * least two of about one size near each other. For codes too damaged, cut or small to decode. Dark on light and inverted.
 */
export function findCodeAreas(grey: Plane, dark = binarise(grey)): Box[] {
  return [...areasOf(findFinders(grey, dark, 1), grey, dark, 1), ...areasOf(findFinders(grey, dark, 0), grey, dark, 0)];
}

function areasOf(finders: readonly Finder[], grey: Plane, dark: Uint8Array, ink: 0 | 1): Box[] {
  const areas: Box[] = [];
  const used = new Set<Finder>();
  for (const finder of finders) {
    if (used.has(finder)) continue;
    const group = finders.filter((other) => isSameCode(finder, other) && isDense(finder, other, grey, dark, ink));
    if (group.length < 2) continue;
    for (const other of group) used.add(other);
    const margin = 5 * Math.max(...group.map(({ module }) => module));
    const box = hull(
      group.map(({ x, y }) => ({ x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin })),
    );
    // Two corners on one side still mean a whole square.
    const side = Math.max(box.width, box.height);
    const grow = side - Math.min(box.width, box.height) > margin ? side : 0;
    areas.push(box.width < box.height ? widen(box, grow, 0) : widen(box, 0, grow));
  }
  return areas;
}

const widen = (box: Box, across: number, down: number): Box => ({
  x: box.x - across,
  y: box.y - down,
  width: box.width + 2 * across,
  height: box.height + 2 * down,
});

function isSameCode(a: Finder, b: Finder): boolean {
  const ratio = a.module / b.module;
  const distance = Math.hypot(a.x - b.x, a.y - b.y) / Math.max(a.module, b.module);
  return a === b || (ratio > 0.7 && ratio < 1.4 && distance > 11 && distance < 180);
}

/** Between two corners of a code about half is ink; between two dotted zeros in a line of text far less. */
function isDense(a: Finder, b: Finder, { width, height }: Plane, dark: Uint8Array, ink: 0 | 1): boolean {
  if (a === b) return true;
  const reach = 3.5 * Math.max(a.module, b.module);
  const [x1, x2] = [Math.max(0, Math.min(a.x, b.x) - reach), Math.min(width, Math.max(a.x, b.x) + reach)].map(
    Math.round,
  );
  const [y1, y2] = [Math.max(0, Math.min(a.y, b.y) - reach), Math.min(height, Math.max(a.y, b.y) + reach)].map(
    Math.round,
  );
  let count = 0;
  for (let y = y1!; y < y2!; y += 1) for (let x = x1!; x < x2!; x += 1) if (dark[y * width + x] === ink) count += 1;
  const share = count / ((x2! - x1!) * (y2! - y1!));
  return share > 0.33 && share < 0.7;
}

/** 1 where a pixel is darker than the middle of its neighbourhood. */
export function binarise({ width, height, data }: Plane): Uint8Array {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const low = new Uint8Array(columns * rows).fill(255);
  const high = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const tile = Math.floor(y / TILE) * columns + Math.floor(x / TILE);
      const value = data[y * width + x]!;
      if (value < low[tile]!) low[tile] = value;
      if (value > high[tile]!) high[tile] = value;
    }
  }
  const middle = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let [least, most] = [255, 0];
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1) {
          least = Math.min(least, low[r * columns + c]!);
          most = Math.max(most, high[r * columns + c]!);
        }
      }
      // Without contrast there is nothing dark.
      middle[row * columns + column] = most - least < 40 ? 0 : (least + most) >> 1;
    }
  }
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      dark[y * width + x] =
        data[y * width + x]! < middle[Math.floor(y / TILE) * columns + Math.floor(x / TILE)]! ? 1 : 0;
    }
  }
  return dark;
}

function findFinders({ width, height }: Plane, dark: Uint8Array, ink: 0 | 1): Finder[] {
  const finders: Finder[] = [];
  const lengths = [0, 0, 0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    lengths.fill(0);
    let run = 0;
    let colour = -1;
    for (let x = 0; x <= width; x += 1) {
      const value = x < width ? dark[y * width + x]! : -1;
      if (value === colour) {
        run += 1;
        continue;
      }
      if (colour >= 0) {
        lengths.shift();
        lengths.push(run);
        if (colour === ink && isPattern(lengths)) addFinder(finders, dark, width, height, x, y, lengths, ink);
      }
      colour = value;
      run = 1;
    }
  }
  return finders;
}

function addFinder(
  finders: Finder[],
  dark: Uint8Array,
  width: number,
  height: number,
  end: number,
  y: number,
  lengths: readonly number[],
  ink: 0 | 1,
): void {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const x = end - total / 2;
  const module = total / 7;
  if (finders.some((other) => Math.hypot(other.x - x, other.y - y) < 5 * module)) return;
  const column = Math.round(x - 0.5);
  const at = (row: number) => (row < 0 || row >= height ? -1 : dark[row * width + column]!);
  const down = [0, 0, 0, 0, 0];
  let top = y;
  while (at(top - 1) === ink) top -= 1;
  let low = y;
  while (at(low + 1) === ink) low += 1;
  down[2] = low - top + 1;
  for (let row = top - 1; at(row) === 1 - ink && down[1]! < 3 * module; row -= 1) down[1]! += 1;
  for (let row = top - 1 - down[1]!; at(row) === ink && down[0]! < 3 * module; row -= 1) down[0]! += 1;
  for (let row = low + 1; at(row) === 1 - ink && down[3]! < 3 * module; row += 1) down[3]! += 1;
  for (let row = low + 1 + down[3]!; at(row) === ink && down[4]! < 3 * module; row += 1) down[4]! += 1;
  const finder = { x, y: (top + low + 1) / 2, module };
  if (isPattern(down) && hasRings(finder, dark, width, height, ink)) finders.push(finder);
}

/** A solid middle, a closed light ring and a dark one around it, whatever the rotation: letters have no such thing. */
function hasRings({ x, y, module }: Finder, dark: Uint8Array, width: number, height: number, ink: 0 | 1): boolean {
  const isInk = (angle: number, radius: number): boolean => {
    const px = Math.floor(x + Math.cos(angle) * radius * module);
    const py = Math.floor(y + Math.sin(angle) * radius * module);
    return px >= 0 && py >= 0 && px < width && py < height && dark[py * width + px] === ink;
  };
  let misses = 0;
  for (let step = 0; step < 16; step += 1) {
    const angle = (step * Math.PI) / 8;
    if (!isInk(angle, 0.9)) misses += 1;
    if (isInk(angle, 2.2)) misses += 1;
    if (![2.7, 3, 3.3, 3.6, 3.9, 4.2, 4.5].some((radius) => isInk(angle, radius))) misses += 1;
  }
  return misses <= 4;
}

/** 1:1:3:1:1, give or take half a module. */
function isPattern(lengths: readonly number[]): boolean {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total < 10) return false;
  const module = total / 7;
  return lengths.every((length, i) => Math.abs(length - (i === 2 ? 3 : 1) * module) <= (i === 2 ? 1 : 0.55) * module);
}
