/** Letters that a reader takes for each other, as one letter of each group. */
const GROUPS = [
  'o0Q©DO',
  '1lIi|!jtT',
  's5S$',
  'b8B6',
  'z2Z',
  'g9q',
  'vVyYuU',
  'wW',
  'cC(',
  'kK',
  'xX×',
  'pP',
  'a@',
  'e€',
  'mM',
  'nN',
  'hH',
  'rR',
  'fF',
];

const FOLDED = new Map<string, string>(
  GROUPS.flatMap((group) => [...group].map((letter) => [letter, group[0]!.toLowerCase()])),
);

/** Maps what looks alike to one letter; one letter in, one letter out. */
export function foldConfusables(text: string): string {
  let folded = '';
  for (const letter of text) {
    const one = FOLDED.get(letter) ?? letter.toLowerCase();
    folded += one.length === letter.length ? one : letter;
  }
  return folded;
}

/** How many single-letter edits turn `a` into `b`, or more than `limit` (then any number above it). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * Finds the stretch of `text` that is nearest to `pattern` (Sellers), both already folded.
 *
 * @param limit - most letters that may differ
 * @returns every place where the distance is lowest along a stretch of hits, as half-open spans
 */
export function findApproximate(text: string, pattern: string, limit: number): { start: number; end: number }[] {
  const rows = pattern.length;
  let costs = Array.from({ length: rows + 1 }, (_, i) => i);
  let starts = new Array<number>(rows + 1).fill(0);
  const found: { start: number; end: number; cost: number }[] = [];
  for (let j = 1; j <= text.length; j += 1) {
    const nextCosts = [0];
    const nextStarts = [j];
    for (let i = 1; i <= rows; i += 1) {
      const swap = costs[i - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const skip = costs[i]! + 1;
      const drop = nextCosts[i - 1]! + 1;
      const best = Math.min(swap, skip, drop);
      nextCosts.push(best);
      nextStarts.push(
        best === swap ? (i === 1 ? j - 1 : starts[i - 1]!) : best === skip ? starts[i]! : nextStarts[i - 1]!,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[rows]!;
    if (cost > limit) continue;
    const hit = { start: starts[rows]!, end: j, cost };
    const last = found.at(-1);
    if (last && hit.start < last.end) {
      if (cost < last.cost) found[found.length - 1] = hit;
    } else found.push(hit);
  }
  return found.map(({ start, end }) => ({ start, end }));
}
