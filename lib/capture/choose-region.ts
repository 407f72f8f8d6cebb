import { i18n } from '#i18n';
import { Overlay } from './overlay';
import { meet, type Rect } from './rects';
import { leastRegion, regionAfter } from './region-keys';

/** Lets the user draw a rectangle on the page, by mouse or keyboard; undefined when they cancel. */
export function chooseRegion(signal: AbortSignal): Promise<Rect | undefined> {
  const overlay = new Overlay({ title: i18n.t('choose.region.title'), hint: i18n.t('choose.region.hint') });
  const stop = new AbortController();
  return new Promise<Rect | undefined>((resolve) => {
    let region: Rect | undefined;
    let from: { x: number; y: number } | undefined;
    const show = (next: Rect | undefined) => {
      region = next;
      overlay.show(region, region && sizeOf(region));
    };
    const listen = <E extends keyof HTMLElementEventMap>(
      target: EventTarget,
      type: E,
      listener: (event: HTMLElementEventMap[E]) => void,
    ) =>
      target.addEventListener(type, (event) => event.isTrusted && listener(event as HTMLElementEventMap[E]), {
        capture: true,
        signal: stop.signal,
      });

    listen(overlay.stage, 'pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      overlay.stage.setPointerCapture(event.pointerId);
      from = { x: event.clientX, y: event.clientY };
    });
    listen(overlay.stage, 'pointermove', (event) => {
      overlay.avoid(event.clientY);
      if (from) show(between(from, { x: event.clientX, y: event.clientY }));
    });
    listen(overlay.stage, 'pointerup', () => {
      from = undefined;
      if (region && region.width >= leastRegion && region.height >= leastRegion) resolve(region);
      else show(undefined);
    });
    listen(window as never, 'keydown', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') resolve(undefined);
      if (event.key === 'Enter' && region) resolve(region);
      const next = regionAfter(event, region, { width: innerWidth, height: innerHeight });
      if (!next) return;
      show(next);
      overlay.avoid(next.y);
      overlay.say(`${i18n.t('choose.at', [Math.round(next.x), Math.round(next.y)])} ${sizeOf(next)}`);
    });
    signal.addEventListener('abort', () => resolve(undefined), { signal: stop.signal });
  }).finally(() => {
    stop.abort();
    overlay.close();
  });
}

/** `640 × 320`, in CSS pixels. */
export const sizeOf = ({ width, height }: Rect) => `${Math.round(width)} × ${Math.round(height)}`;

function between(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return meet(
    { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
    { x: 0, y: 0, width: innerWidth, height: innerHeight },
  );
}
