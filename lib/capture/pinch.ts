import type { Rect } from './rects';

/** How far two fingers have zoomed into a page, and where: the browser then shows a part of the viewport only. */
export interface Pinch {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function readPinch(): Pinch {
  const { scale = 1, offsetLeft: x = 0, offsetTop: y = 0 } = window === top ? (visualViewport ?? {}) : {};
  return { scale, x, y };
}

export const isSame = (a: Pinch, b: Pinch) => a.scale === b.scale && a.x === b.x && a.y === b.y;

/** Where a rectangle of the viewport stands in what is shown. */
export const toPicture = ({ x, y, width, height }: Rect, pinch: Pinch = readPinch()): Rect => ({
  x: (x - pinch.x) * pinch.scale,
  y: (y - pinch.y) * pinch.scale,
  width: width * pinch.scale,
  height: height * pinch.scale,
});
