import type { ReviewBox } from '@/lib/messaging/picture-protocol';
import { overlap } from '@/lib/ocr/plane';
import { isSameRect } from './geometry';
import type { Item, Layout, Mode } from './layout';

/** Two readings saw the same thing: as much of both areas is common. */
const SAME = 0.6;

/**
 * The layout over another reading of the same picture. What the user did stays: drawn areas, moved areas, and what was
 * taken off where the new reading found the same thing there. A certain finding is never dropped by a milder reading.
 */
export function mergeReading(layout: Layout, mode: Mode, boxes: readonly ReviewBox[]): Layout {
  const overrides = { ...layout.overrides };
  const taken = new Set<string>();
  const items = boxes.map((box): Item => {
    const before = layout.items.find(({ id }) => id === box.id) ?? layout.items.find((item) => isSame(item, box));
    if (!before) return { ...box, isOn: true, found: box };
    taken.add(before.id);
    const override = overrides[before.id];
    delete overrides[before.id];
    if (override) overrides[box.id] = override;
    const { x, y, width, height, isOn } = before;
    return { ...box, ...(before.id === box.id && { x, y, width, height }), isOn, found: box };
  });
  const kept = layout.items.filter((item) => !taken.has(item.id) && outlivesReading(item));
  return { ...layout, mode, items: [...items, ...kept], overrides };
}

const isSame = (item: Item, box: ReviewBox): boolean =>
  item.found !== undefined &&
  item.kind === box.kind &&
  overlap(item.found, box) >= SAME * Math.max(item.found.width * item.found.height, box.width * box.height);

const outlivesReading = (item: Item): boolean =>
  !item.found || item.tier === 'certain' || (item.isOn && !isSameRect(item, item.found));
