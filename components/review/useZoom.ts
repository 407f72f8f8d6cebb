import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { centerOf, type Point, type Rect, type Size } from './geometry';
import { fitScale, scrollAfterZoom, zoomBy, zoomStep } from './zoom';

/** CSS pixels that stay free around what is fitted or scrolled to. */
const MARGIN = 20;

/** Where the zoom holds still, in CSS pixels from the view's corner. */
type Anchor = Point;

/**
 * Scale and scrolling of the picture's view. Scales are CSS pixels per image pixel.
 *
 * @param picture - the part of the picture that is shown; places are those of the whole picture
 */
export function useZoom(picture: Rect) {
  const viewRef = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Size>({ width: 0, height: 0 });
  const [chosen, setChosen] = useState<number>();
  const anchor = useRef<{ at: Anchor; before: number }>(undefined);
  const scale = chosen ?? fitScale(picture, view);
  const scaleRef = useRef(scale);
  scaleRef.current = scale;

  useLayoutEffect(() => {
    const element = viewRef.current;
    if (!element) return;
    const measure = () =>
      setView({ width: element.clientWidth - 2 * MARGIN, height: element.clientHeight - 2 * MARGIN });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = viewRef.current;
    if (!element || !anchor.current) return;
    const { at, before } = anchor.current;
    anchor.current = undefined;
    element.scrollLeft = scrollAfterZoom(element.scrollLeft, at.x, before, scale);
    element.scrollTop = scrollAfterZoom(element.scrollTop, at.y, before, scale);
  }, [scale]);

  function zoomTo(next: number, at: Anchor = middle(viewRef.current)): void {
    anchor.current = { at, before: scaleRef.current };
    setChosen(next);
  }

  // React listens passively, and only an active listener may keep the browser from zooming its page.
  useEffect(() => {
    const element = viewRef.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const corner = element.getBoundingClientRect();
      anchor.current = {
        at: { x: event.clientX - corner.left, y: event.clientY - corner.top },
        before: scaleRef.current,
      };
      setChosen(zoomBy(scaleRef.current, Math.exp(-event.deltaY / 400)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  return {
    viewRef,
    scale,
    isFit: chosen === undefined,
    go: (way: 'in' | 'out' | 'fit' | 'actual'): void => {
      if (way === 'fit') setChosen(undefined);
      else zoomTo(way === 'actual' ? 1 : zoomStep(scale, way === 'in' ? 1 : -1));
    },
    /** The image point in the middle of what is seen. */
    center: (): Point => {
      const element = viewRef.current;
      if (!element) return centerOf(picture);
      const seen = (scroll: number, length: number, whole: number) =>
        Math.min(whole, scroll / scale + length / scale / 2);
      return {
        x: picture.x + seen(element.scrollLeft, Math.min(element.clientWidth, picture.width * scale), picture.width),
        y: picture.y + seen(element.scrollTop, Math.min(element.clientHeight, picture.height * scale), picture.height),
      };
    },
    /** Scrolls a place of the picture into the view, and nothing around the view. */
    reveal: (rect: Rect): void => {
      const element = viewRef.current;
      if (!element) return;
      element.scrollTo({
        left: nearest(element.scrollLeft, element.clientWidth, (rect.x - picture.x) * scale, rect.width * scale),
        top: nearest(element.scrollTop, element.clientHeight, (rect.y - picture.y) * scale, rect.height * scale),
      });
    },
  };
}

export type Zoom = ReturnType<typeof useZoom>;

function nearest(scroll: number, view: number, start: number, length: number): number {
  if (start >= scroll && start + length <= scroll + view) return scroll;
  return start < scroll || length > view ? start - MARGIN : start + length - view + MARGIN;
}

const middle = (element: HTMLElement | null): Anchor => ({
  x: (element?.clientWidth ?? 0) / 2,
  y: (element?.clientHeight ?? 0) / 2,
});
