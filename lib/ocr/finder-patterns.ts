import type { Box } from './image.ts';
import { hull, type Plane } from './plane.ts';

const TILE = 24;

interface Finder {
  readonly x: number;
  readonly y: number;
  /** Pixels a module. */
  readonly module: number;
  /** At two pixels a module, turned, rings are hardly there: such a one alone proves nothing. */
  readonly isClear: boolean;
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
    const group = finders.filter(
      (other) =>
        finder.isClear && other.isClear && isSameCode(finder, other) && isDense(finder, other, grey, dark, ink),
    );
    if (group.length < 2) {
      const area = growCode(squareAround(finder, 3.5 * finder.module), grey, dark, finder.module);
      if (area && isSquare(area, finder.module)) areas.push(area);
      continue;
    }
    for (const other of group) used.add(other);
    const margin = 5 * Math.max(...group.map(({ module }) => module));
    const box = hull(
      group.map(({ x, y }) => ({ x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin })),
    );
    // Two corners may be neighbours or opposite: the square beside them, whichever side and however turned, is in it.
    const [one, other] = group;
    const isPair = group.length === 2;
    const grown = growCode(box, grey, dark, one!.module);
    const around = grown ? hull([box, grown]) : box;
    areas.push(isPair ? hull([around, widen(box, Math.abs(one!.y - other!.y), Math.abs(one!.x - other!.x))]) : box);
  }
  return areas;
}

const squareAround = ({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** The smallest code has 21 modules a side; turned, its box is larger. */
const isSquare = ({ width, height }: Box, module: number): boolean =>
  Math.min(width, height) > 17 * module && Math.max(width, height) < 1.5 * Math.min(width, height);

/** The largest code has 177 modules a side. */
const MOST_CELLS = 130;

/** Between this and the rest about half of a code is ink; of lines of text a quarter at most is. */
const LEAST_INK = 0.36;

/**
 * The area about a part of a code that is about as full of ink as codes are, up to its quiet zone; nothing where what
 * grows has less ink or more.
 *
 * @param module - pixels a module
 */
export function growCode(part: Box, { width, height }: Plane, dark: Uint8Array, module: number): Box | undefined {
  const cell = Math.max(3, Math.round(2 * module));
  const isBusy = (column: number, row: number): boolean => {
    let ink = 0;
    let count = 0;
    for (let y = Math.max(0, row * cell - cell / 2); y < Math.min(height, (row + 1.5) * cell); y += 1)
      for (let x = Math.max(0, column * cell - cell / 2); x < Math.min(width, (column + 1.5) * cell); x += 1) {
        count += 1;
        ink += dark[Math.floor(y) * width + Math.floor(x)]!;
      }
    return count > 0 && ink > 0.14 * count && ink < 0.86 * count;
  };
  const [left, top] = [Math.floor(part.x / cell), Math.floor(part.y / cell)];
  const [across, down] = [Math.ceil(part.width / cell), Math.ceil(part.height / cell)];
  const seen = new Set<number>();
  const queue: [number, number][] = [];
  const visit = (column: number, row: number) => {
    const key = row * 100_000 + column;
    if (column < 0 || row < 0 || column * cell >= width || row * cell >= height || seen.has(key)) return;
    if (Math.abs(column - left) > MOST_CELLS || Math.abs(row - top) > MOST_CELLS) return;
    seen.add(key);
    if (isBusy(column, row)) queue.push([column, row]);
  };
  for (let row = top; row < top + down; row += 1)
    for (let column = left; column < left + across; column += 1) visit(column, row);
  const cells = [...queue];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const before = queue.length;
    const [column, row] = next;
    visit(column - 1, row);
    visit(column + 1, row);
    visit(column, row - 1);
    visit(column, row + 1);
    cells.push(...queue.slice(before));
  }
  let ink = 0;
  let count = 0;
  for (const [column, row] of cells)
    for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y += 1)
      for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x += 1) {
        count += 1;
        ink += dark[y * width + x]!;
      }
  if (ink < LEAST_INK * count || ink > (1 - LEAST_INK) * count) return undefined;
  return hull([
    part,
    ...cells.map(([column, row]) => ({
      x: (column - 0.5) * cell,
      y: (row - 0.5) * cell,
      width: 2 * cell,
      height: 2 * cell,
    })),
  ]);
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
        if (colour === ink && isPattern(lengths, TOLERANCE))
          addFinder(finders, dark, width, height, x, y, lengths, ink);
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
  const middle = { x, y: (top + low + 1) / 2, module };
  const misses = countMisses(middle, dark, width, height, ink);
  if (!isPattern(down, TOLERANCE) || misses > 9) return;
  const isClear = misses <= 4 && isPattern(lengths, 0.55) && isPattern(down, 0.55);
  if (isClear || module < 3.2) finders.push({ ...middle, isClear });
}

/**
 * How far it is from a solid middle with a closed light ring and a dark one around it, whatever the rotation: letters
 * have no such thing.
 *
 * @returns 0 to 48
 */
function countMisses(
  { x, y, module }: Omit<Finder, 'isClear'>,
  dark: Uint8Array,
  width: number,
  height: number,
  ink: 0 | 1,
): number {
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
  return misses;
}

const TOLERANCE = 0.75;

/** 1:1:3:1:1, give or take about half a module. */
function isPattern(lengths: readonly number[], tolerance: number): boolean {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total < 10) return false;
  const module = total / 7;
  return lengths.every(
    (length, i) => Math.abs(length - (i === 2 ? 3 : 1) * module) <= (i === 2 ? 1 : tolerance) * module,
  );
}
