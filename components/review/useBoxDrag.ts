import { type PointerEvent, useRef, useState } from 'react';
import { fromDrag, type Handle, moveBy, type Point, type Rect, resizeBy } from './geometry';
import type { ReviewAction, ReviewState } from './review-state';

export type Tool = 'draw' | 'pan';

/** CSS pixels; a hand that only clicks moves less. */
const STILL = 3;

type Drag = { readonly from: Point; readonly client: Point; hasMoved: boolean } & (
  | { readonly mode: 'draw' }
  | { readonly mode: 'move'; readonly id: string; readonly rect: Rect }
  | { readonly mode: 'resize'; readonly id: string; readonly rect: Rect; readonly handle: Handle }
  | { readonly mode: 'pan'; readonly scroll: Point }
);

/** A box while the hand is on it; without an id it is being drawn. */
export interface LiveBox {
  readonly id?: string;
  readonly rect: Rect;
}

interface Options {
  readonly state: ReviewState;
  readonly scale: number;
  readonly tool: Tool;
  readonly view: HTMLElement | null;
  readonly dispatch: (action: ReviewAction) => void;
}

/**
 * Draws, moves and resizes boxes by mouse, pen or finger; one drag is one step of the history.
 * The pressed thing says what it is by `data-box` and `data-handle`.
 */
export function useBoxDrag({ state, scale, tool, view, dispatch }: Options) {
  const drag = useRef<Drag>(undefined);
  const [live, setLive] = useState<LiveBox>();
  const { picture } = state;

  const toImage = (event: PointerEvent): Point => {
    const corner = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - corner.left) / scale, y: (event.clientY - corner.top) / scale };
  };

  function onPointerDown(event: PointerEvent): void {
    const isPan = tool === 'pan' || event.button === 1;
    if (event.button > 1 || (isPan && event.pointerType === 'touch')) return;
    const start = { from: toImage(event), client: { x: event.clientX, y: event.clientY }, hasMoved: false };
    const pressed = event.target instanceof Element ? event.target : undefined;
    const handle = pressed?.closest<HTMLElement>('[data-handle]')?.dataset.handle as Handle | undefined;
    const id = handle ? state.selectedId : pressed?.closest<HTMLElement>('[data-box]')?.dataset.box;
    const item = state.layout.items.find((other) => other.id === id);
    if (isPan) drag.current = { ...start, mode: 'pan', scroll: { x: view?.scrollLeft ?? 0, y: view?.scrollTop ?? 0 } };
    else if (item && handle) drag.current = { ...start, mode: 'resize', id: item.id, rect: item, handle };
    else if (item) drag.current = { ...start, mode: 'move', id: item.id, rect: item };
    else drag.current = { ...start, mode: 'draw' };
    if (!isPan) dispatch({ type: 'select', id: item?.id });
    event.currentTarget.setPointerCapture(event.pointerId);
    if (isPan) event.preventDefault();
  }

  function onPointerMove(event: PointerEvent): void {
    const now = drag.current;
    if (!now) return;
    const moved = { x: event.clientX - now.client.x, y: event.clientY - now.client.y };
    now.hasMoved ||= Math.hypot(moved.x, moved.y) > STILL;
    if (!now.hasMoved) return;
    if (now.mode === 'pan') view?.scrollTo(now.scroll.x - moved.x, now.scroll.y - moved.y);
    else setLive(liveBox(now, toImage(event)));
  }

  function onPointerUp(event: PointerEvent): void {
    const now = drag.current;
    if (now?.hasMoved && now.mode !== 'pan') {
      const box = liveBox(now, toImage(event));
      if (box?.id) dispatch({ type: 'place', id: box.id, rect: box.rect });
      else if (box) dispatch({ type: 'add', rect: box.rect });
    }
    end();
  }

  function liveBox(now: Exclude<Drag, { mode: 'pan' }>, to: Point): LiveBox | undefined {
    const by = { x: to.x - now.from.x, y: to.y - now.from.y };
    if (now.mode === 'move') return { id: now.id, rect: moveBy(now.rect, by, picture) };
    if (now.mode === 'resize') return { id: now.id, rect: resizeBy(now.rect, now.handle, by, picture) };
    const rect = fromDrag(now.from, to, picture);
    return rect && { rect };
  }

  function end(): void {
    drag.current = undefined;
    setLive(undefined);
  }

  return { live, cancel: end, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}
