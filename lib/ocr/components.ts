import type { Box } from './image.ts';
import type { Plane } from './plane.ts';

/** A stretch of ink in one row: `x2` is excluded. */
export interface Run {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
}

/** Ink that hangs together (8 neighbours). */
export interface Component extends Box {
  readonly area: number;
  readonly runs: readonly Run[];
}

/** Finds what hangs together in a mask (non-zero is ink), by runs, so that white space costs next to nothing. */
export function findComponents({ width, height, data }: Plane): Component[] {
  const runs: Run[] = [];
  const parent: number[] = [];
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  let previous = 0;
  let current = 0;
  for (let y = 0; y < height; y += 1) {
    current = runs.length;
    let above = previous;
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      if (data[i] === 0) continue;
      const x1 = x;
      while (x < width && data[i] !== 0) {
        x += 1;
        i += 1;
      }
      const id = runs.length;
      runs.push({ y, x1, x2: x });
      parent.push(id);
      while (above < current && runs[above]!.x2 < x1) above += 1;
      for (let other = above; other < current && runs[other]!.x1 <= x; other += 1) parent[find(other)] = find(id);
    }
    previous = current;
  }
  return gather(
    runs,
    runs.map((_, i) => find(i)),
  );
}

function gather(runs: readonly Run[], roots: readonly number[]): Component[] {
  const groups = new Map<number, Run[]>();
  runs.forEach((run, i) => {
    const group = groups.get(roots[i]!);
    if (group) group.push(run);
    else groups.set(roots[i]!, [run]);
  });
  return [...groups.values()].map((group) => {
    let x1 = Infinity;
    let x2 = 0;
    let area = 0;
    for (const run of group) {
      x1 = Math.min(x1, run.x1);
      x2 = Math.max(x2, run.x2);
      area += run.x2 - run.x1;
    }
    const y = group[0]!.y;
    return { x: x1, y, width: x2 - x1, height: group[group.length - 1]!.y + 1 - y, area, runs: group };
  });
}
