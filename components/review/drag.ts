import { fromDrag, type Handle, moveBy, type Point, type Rect, resizeBy, type Size } from './geometry';
import type { Item, Mark } from './layout';
import { moved, type NewMark } from './mark-state';
import type { ReviewAction } from './review-state';

export type Tool = 'draw' | 'pan' | 'crop' | 'arrow' | 'text' | 'step';

/** What lies under the pointer where it is pressed. */
export interface Pressed {
  readonly item?: Item | undefined;
  readonly mark?: Mark | undefined;
  /** One end of the arrow. */
  readonly end?: 'from' | 'to' | undefined;
  readonly handle?: Handle | undefined;
  /** A word that was read there. */
  readonly word?: Rect | undefined;
}

/** What a pressed pointer is doing. */
export type Drag =
  | { readonly mode: 'draw'; readonly from: Point; readonly word?: Rect | undefined }
  | { readonly mode: 'box'; readonly from: Point; readonly item: Item; readonly handle?: Handle | undefined }
  | { readonly mode: 'mark'; readonly from: Point; readonly mark: Mark; readonly end?: 'from' | 'to' | undefined }
  | {
      readonly mode: 'crop';
      readonly from: Point;
      readonly rect?: Rect | undefined;
      readonly handle?: Handle | undefined;
    }
  | { readonly mode: 'arrow' | 'text' | 'step'; readonly from: Point };

/** What is seen while the hand is on it; a box without an id is being drawn. */
export type Live =
  | { readonly type: 'box'; readonly id?: string; readonly rect: Rect }
  | { readonly type: 'mark'; readonly id?: string; readonly mark: NewMark }
  | { readonly type: 'crop'; readonly rect: Rect };

/** What a finished drag asks for: a change, a place to write at, or another frame to crop to. */
export type Outcome = ReviewAction | { type: 'write'; at: Point } | { type: 'frame'; rect: Rect };

/** Image pixels; a shorter arrow points nowhere. */
const SHORTEST_ARROW = 8;

/**
 * What pressing the pointer begins. Drawings are grabbed with any tool but the crop's; areas only with the one that
 * draws areas, so that an arrow can start on top of one.
 *
 * @param frame - what would be left of the picture, while it is cropped
 */
export function startDrag(tool: Exclude<Tool, 'pan'>, pressed: Pressed, from: Point, frame?: Rect): Drag {
  const { item, mark, handle, end } = pressed;
  if (tool === 'crop') {
    const isInside = frame && holds(frame, from);
    return { mode: 'crop', from, ...((handle || isInside) && { rect: frame, handle }) };
  }
  if (mark) return { mode: 'mark', from, mark, end };
  if (tool !== 'draw') return { mode: tool, from };
  if (item) return { mode: 'box', from, item, handle };
  return { mode: 'draw', from, word: pressed.word };
}

/** What is shown while the pointer is at `to`. */
export function liveOf(drag: Drag, to: Point, picture: Size): Live | undefined {
  const by = { x: to.x - drag.from.x, y: to.y - drag.from.y };
  switch (drag.mode) {
    case 'box': {
      const { item, handle } = drag;
      return { type: 'box', id: item.id, rect: reshape(item, handle, by, picture) };
    }
    case 'mark':
      return { type: 'mark', id: drag.mark.id, mark: moved(drag.mark, by, drag.end) };
    case 'arrow':
      return { type: 'mark', mark: { type: 'arrow', from: drag.from, to } };
    case 'crop': {
      const rect = drag.rect ? reshape(drag.rect, drag.handle, by, picture) : fromDrag(drag.from, to, picture);
      return rect && { type: 'crop', rect };
    }
    case 'draw': {
      const rect = fromDrag(drag.from, to, picture);
      return rect && { type: 'box', rect };
    }
    default:
      return undefined;
  }
}

/** What letting go at `to` asks for. A hand that hardly moved has clicked. */
export function endDrag(drag: Drag, to: Point, hasMoved: boolean, picture: Size): Outcome | undefined {
  if (drag.mode === 'text') return { type: 'write', at: drag.from };
  if (drag.mode === 'step') return { type: 'mark', mark: { type: 'step', at: drag.from } };
  if (!hasMoved) return drag.mode === 'draw' && drag.word ? { type: 'paint', rects: [drag.word] } : undefined;
  if (drag.mode === 'mark')
    return {
      type: 'markMove',
      id: drag.mark.id,
      end: drag.end,
      x: to.x - drag.from.x,
      y: to.y - drag.from.y,
      isRepeat: false,
    };
  const live = liveOf(drag, to, picture);
  if (!live) return undefined;
  if (live.type === 'crop') return { type: 'frame', rect: live.rect };
  if (live.type === 'box')
    return live.id === undefined ? { type: 'add', rect: live.rect } : { type: 'place', id: live.id, rect: live.rect };
  const isLong = Math.hypot(to.x - drag.from.x, to.y - drag.from.y) >= SHORTEST_ARROW;
  return isLong ? { type: 'mark', mark: live.mark } : undefined;
}

const reshape = (rect: Rect, handle: Handle | undefined, by: Point, picture: Size): Rect =>
  handle ? resizeBy(rect, handle, by, picture) : moveBy(rect, by, picture);

const holds = (rect: Rect, { x, y }: Point): boolean =>
  x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height;
