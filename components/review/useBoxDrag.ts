import { type PointerEvent, useRef, useState } from 'react';
import { type Drag, endDrag, type Live, liveOf, type Outcome, type Pressed, startDrag, type Tool } from './drag';
import type { Handle, Point, Rect } from './geometry';
import type { ReviewState } from './review-state';

/** CSS pixels; a hand that only clicks moves less. */
const STILL = 3;

/** A pressed pointer, and where the view was scrolled to. */
interface Press {
  readonly drag?: Drag;
  readonly client: Point;
  readonly scroll: Point;
  hasMoved: boolean;
}

interface Options {
  readonly state: ReviewState;
  readonly scale: number;
  readonly tool: Tool;
  /** The part of the picture that is shown; its corner is the surface's. */
  readonly shown: Rect;
  /** What would be left of the picture, while it is cropped. */
  readonly frame: Rect | undefined;
  readonly view: HTMLElement | null;
  readonly onSelect: (id: string | undefined) => void;
  readonly onEnd: (outcome: Outcome) => void;
}

/**
 * Draws, moves and resizes by mouse, pen or finger; one drag is one step of the history.
 * The pressed thing says what it is by `data-box`, `data-mark`, `data-end`, `data-word` and `data-handle`.
 */
export function useBoxDrag({ state, scale, tool, shown, frame, view, onSelect, onEnd }: Options) {
  const press = useRef<Press>(undefined);
  const [live, setLive] = useState<Live>();
  const { picture, layout, selectedId } = state;

  const toImage = (event: PointerEvent): Point => {
    const corner = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - corner.left) / scale + shown.x, y: (event.clientY - corner.top) / scale + shown.y };
  };

  function pressedAt(event: PointerEvent): Pressed {
    const at = event.target instanceof Element ? event.target : undefined;
    const data = (name: string) => at?.closest<HTMLElement | SVGElement>(`[data-${name}]`)?.dataset[name];
    const handle = data('handle') as Handle | undefined;
    const id = handle ? selectedId : data('box');
    const [x = 0, y = 0, width = 0, height = 0] = data('word')?.split(' ').map(Number) ?? [];
    return {
      handle,
      end: data('end') as Pressed['end'],
      item: layout.items.find((item) => item.id === id),
      mark: layout.marks.find((mark) => mark.id === data('mark')),
      word: width > 0 ? { x, y, width, height } : undefined,
    };
  }

  function onPointerDown(event: PointerEvent): void {
    const grip = event.button === 1 ? 'pan' : tool;
    if (event.button > 1 || (grip === 'pan' && event.pointerType === 'touch')) return;
    const client = { x: event.clientX, y: event.clientY };
    const scroll = { x: view?.scrollLeft ?? 0, y: view?.scrollTop ?? 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (grip === 'pan') {
      press.current = { client, scroll, hasMoved: false };
      event.preventDefault();
      return;
    }
    const pressed = pressedAt(event);
    press.current = { drag: startDrag(grip, pressed, toImage(event), frame), client, scroll, hasMoved: false };
    if (tool !== 'crop') onSelect(pressed.mark?.id ?? (tool === 'draw' ? pressed.item?.id : undefined));
  }

  function onPointerMove(event: PointerEvent): void {
    const now = press.current;
    if (!now) return;
    const by = { x: event.clientX - now.client.x, y: event.clientY - now.client.y };
    now.hasMoved ||= Math.hypot(by.x, by.y) > STILL;
    if (!now.hasMoved) return;
    if (now.drag) setLive(liveOf(now.drag, toImage(event), picture));
    else view?.scrollTo(now.scroll.x - by.x, now.scroll.y - by.y);
  }

  function onPointerUp(event: PointerEvent): void {
    const now = press.current;
    const outcome = now?.drag && endDrag(now.drag, toImage(event), now.hasMoved, picture);
    end();
    if (outcome) onEnd(outcome);
  }

  function end(): void {
    press.current = undefined;
    setLive(undefined);
  }

  return { live, cancel: end, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}
