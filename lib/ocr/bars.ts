import type { Box } from './image.ts';

/** Changes between dark and light in a row that no word has, and the widest bar, in pixels. */
const FEWEST_CHANGES = 28;
const WIDEST_BAR = 18;
/** Rows looked at, and how far a bar must reach down, in pixels. */
const STEP = 3;
const LOWEST = 24;
/** Share of the changes of a row that the next row must have at the same places: letters have no such. */
const SAME = 0.85;

interface Stretch {
  x1: number;
  x2: number;
  readonly y1: number;
  y2: number;
  changes: readonly number[];
}

/**
 * Finds what looks like a bar code without reading it, dark on light or inverted: many bars beside each other that go on
 * straight for a while. `dark` is 1 where a pixel is dark.
 */
export function findBarAreas(dark: Uint8Array, width: number, height: number): Box[] {
  const across = stretchesOf((x, y) => dark[y * width + x]!, width, height);
  const down = stretchesOf((x, y) => dark[x * width + y]!, height, width);
  const toBox = ({ x1, x2, y1, y2 }: Stretch): Box => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 });
  return [
    ...across.map(toBox),
    ...down.map(toBox).map(({ x, y, width: w, height: h }) => ({ x: y, y: x, width: h, height: w })),
  ].map((box) => {
    // Some bars reach further down than others, and digits stand under them.
    const margin = Math.max(14, 0.15 * Math.min(box.width, box.height));
    return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
  });
}

function stretchesOf(at: (x: number, y: number) => number, width: number, height: number): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch[] = [];
  for (let y = 0; y < height; y += STEP) {
    const next: Stretch[] = [];
    for (const changes of rowStretches((x) => at(x, y), width)) {
      const [x1, x2] = [changes[0]!, changes.at(-1)!];
      const above = open.find((stretch) => isSame(stretch.changes, changes));
      const stretch = above ?? { x1, x2, y1: y, y2: y, changes };
      stretch.x1 = Math.min(stretch.x1, x1);
      stretch.x2 = Math.max(stretch.x2, x2);
      stretch.y2 = y + STEP;
      stretch.changes = changes;
      next.push(stretch);
    }
    found.push(...open.filter((stretch) => !next.includes(stretch)));
    open = next;
  }
  return [...found, ...open].filter(({ y1, y2 }) => y2 - y1 >= LOWEST);
}

/** Places of the changes of every stretch of a row that has many close to each other. */
function rowStretches(at: (x: number) => number, width: number): number[][] {
  const stretches: number[][] = [];
  let changes: number[] = [];
  const close = () => {
    if (changes.length >= FEWEST_CHANGES && isVaried(changes)) stretches.push(changes);
    changes = [];
  };
  let colour = at(0);
  for (let x = 1; x < width; x += 1) {
    const value = at(x);
    if (changes.length > 0 && x - changes.at(-1)! > WIDEST_BAR) close();
    if (value === colour) continue;
    colour = value;
    changes.push(x);
  }
  close();
  return stretches;
}

/** Bars and gaps of several widths each: a chart or a grid has one. */
function isVaried(changes: readonly number[]): boolean {
  const widths = changes.slice(1).map((x, i) => x - changes[i]!);
  return [0, 1].every((parity) => {
    const own = widths.filter((_, i) => i % 2 === parity).sort((a, b) => a - b);
    return own[Math.floor(0.9 * own.length)]! >= 1.7 * own[Math.floor(0.1 * own.length)]!;
  });
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (Math.min(a.length, b.length) < SAME * Math.max(a.length, b.length)) return false;
  let same = 0;
  let j = 0;
  for (const x of a) {
    while (j < b.length && b[j]! < x - 1) j += 1;
    if (j < b.length && Math.abs(b[j]! - x) <= 1) same += 1;
  }
  return same >= SAME * a.length;
}
