import type { Box } from '@/lib/ocr/image';

/** A place in the picture, in image pixels. */
export type Rect = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which edges a handle drags, as compass points. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

export const handles: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];

/** Image pixels; a smaller box covers nothing that can be read, and no hand finds it again. */
export const SMALLEST = 4;

/** The nearest place inside the picture, in whole pixels; a box larger than the picture is cut to it. */
export function clampRect(rect: Rect, picture: Size): Rect {
  const width = clamp(Math.round(rect.width), SMALLEST, picture.width);
  const height = clamp(Math.round(rect.height), SMALLEST, picture.height);
  return {
    x: clamp(Math.round(rect.x), 0, picture.width - width),
    y: clamp(Math.round(rect.y), 0, picture.height - height),
    width,
    height,
  };
}

export function moveBy(rect: Rect, by: Point, picture: Size): Rect {
  return clampRect({ ...rect, x: rect.x + by.x, y: rect.y + by.y }, picture);
}

/** Drags the edges of a handle; the opposite edges stay where they are. */
export function resizeBy(rect: Rect, handle: Handle, by: Point, picture: Size): Rect {
  let [left, top, right, bottom] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
  if (handle.includes('w')) left = clamp(left + by.x, 0, right - SMALLEST);
  if (handle.includes('e')) right = clamp(right + by.x, left + SMALLEST, picture.width);
  if (handle.includes('n')) top = clamp(top + by.y, 0, bottom - SMALLEST);
  if (handle.includes('s')) bottom = clamp(bottom + by.y, top + SMALLEST, picture.height);
  return clampRect({ x: left, y: top, width: right - left, height: bottom - top }, picture);
}

/** The box between two points, edges outwards; nothing when the hand hardly moved. */
export function fromDrag(from: Point, to: Point, picture: Size): Rect | undefined {
  const left = Math.floor(clamp(Math.min(from.x, to.x), 0, picture.width));
  const top = Math.floor(clamp(Math.min(from.y, to.y), 0, picture.height));
  const right = Math.ceil(clamp(Math.max(from.x, to.x), 0, picture.width));
  const bottom = Math.ceil(clamp(Math.max(from.y, to.y), 0, picture.height));
  if (right - left < SMALLEST || bottom - top < SMALLEST) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box for the keyboard to start from: readable in size, around `center`. */
export function around(center: Point, picture: Size): Rect {
  const width = Math.max(40, picture.width / 6);
  const height = Math.max(24, picture.height / 16);
  return clampRect({ x: center.x - width / 2, y: center.y - height / 2, width, height }, picture);
}

export function grow(rect: Rect, by: number, picture: Size): Rect {
  const left = Math.max(0, Math.floor(rect.x - by));
  const top = Math.max(0, Math.floor(rect.y - by));
  const right = Math.min(picture.width, Math.ceil(rect.x + rect.width + by));
  const bottom = Math.min(picture.height, Math.ceil(rect.y + rect.height + by));
  return clampRect({ x: left, y: top, width: right - left, height: bottom - top }, picture);
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

export const centerOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export const isSameRect = (a: Rect, b: Rect) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
