import type { Rect } from './rects';

/** Smaller is a slip of the hand. */
export const leastRegion = 8;

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const ways = new Map([
  ['ArrowLeft', [-1, 0] as const],
  ['ArrowRight', [1, 0] as const],
  ['ArrowUp', [0, -1] as const],
  ['ArrowDown', [0, 1] as const],
]);

/**
 * A region after a key: arrows move it by 10 pixels, with Shift they resize it, with Control by one pixel. The first
 * arrow brings a region in the middle.
 *
 * @returns undefined for every other key
 */
export function regionAfter(
  { key, shiftKey, ctrlKey }: Key,
  region: Rect | undefined,
  view: { readonly width: number; readonly height: number },
): Rect | undefined {
  const way = ways.get(key);
  if (!way) return undefined;
  if (!region)
    return {
      x: Math.round(view.width / 4),
      y: Math.round(view.height / 4),
      width: Math.round(view.width / 2),
      height: Math.round(view.height / 2),
    };
  const step = ctrlKey ? 1 : 10;
  const [right, down] = [way[0] * step, way[1] * step];
  const { x, y, width, height } = region;
  if (shiftKey)
    return {
      x,
      y,
      width: between(leastRegion, width + right, view.width - x),
      height: between(leastRegion, height + down, view.height - y),
    };
  return {
    x: between(0, x + right, view.width - width),
    y: between(0, y + down, view.height - height),
    width,
    height,
  };
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
