import type { Size } from './geometry';

/** CSS pixels per image pixel that the zoom buttons step through. */
const steps = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8];

/** A page this many times as tall as the view is fitted by width: whole, nobody could see a box. */
const TALL = 2.5;

/** The scale at which the picture fits the view; small pictures keep their size. */
export function fitScale(picture: Size, view: Size): number {
  const byWidth = Math.min(1, view.width / picture.width);
  if (view.width <= 0 || view.height <= 0) return 1;
  const isTall = picture.height * byWidth > TALL * view.height;
  return isTall ? byWidth : Math.min(byWidth, view.height / picture.height);
}

export function zoomStep(scale: number, direction: 1 | -1): number {
  const next =
    direction > 0 ? steps.find((step) => step > scale * 1.01) : steps.findLast((step) => step < scale * 0.99);
  return next ?? scale;
}

export function zoomBy(scale: number, factor: number): number {
  return Math.min(steps.at(-1)!, Math.max(steps[0]!, scale * factor));
}

/** Where to scroll so that the image point under `anchor` (CSS pixels from the view's corner) stays there. */
export function scrollAfterZoom(scroll: number, anchor: number, before: number, after: number): number {
  return ((scroll + anchor) * after) / before - anchor;
}
