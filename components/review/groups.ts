import type { Item } from './layout';

export interface Group {
  readonly kind: string;
  readonly items: readonly Item[];
  /** All, none or some of its boxes will be painted. */
  readonly on: 'all' | 'none' | 'some';
}

/** Boxes by kind, in reading order of each kind's first box; the user's own come last, where the newest is looked for. */
export function groupItems(items: readonly Item[]): Group[] {
  const groups = Map.groupBy([...items].sort(byPlace), (item) => item.kind);
  return [...groups]
    .map(([kind, members]) => ({ kind, items: members, on: stateOf(members) }))
    .sort((a, b) => Number(a.kind === 'user') - Number(b.kind === 'user'));
}

function stateOf(items: readonly Item[]): Group['on'] {
  const count = items.filter((item) => item.isOn).length;
  return count === items.length ? 'all' : count === 0 ? 'none' : 'some';
}

/** The user's boxes keep the order in which they were drawn: a list that jumps while a box is moved loses its reader. */
function byPlace(a: Item, b: Item): number {
  if (!a.found || !b.found) return Number(!a.found) - Number(!b.found);
  return a.found.y - b.found.y || a.found.x - b.found.x;
}
