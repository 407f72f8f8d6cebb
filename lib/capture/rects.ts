/** A rectangle in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What two rectangles share; its width or height is not positive where they share nothing. */
export function meet(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

/** The smallest rectangle around both. */
export function hull(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export const shift = (rect: Rect, x: number, y: number): Rect => ({
  x: rect.x + x,
  y: rect.y + y,
  width: rect.width,
  height: rect.height,
});

export const isEmpty = ({ width, height }: Rect) => !(width > 0 && height > 0);
