import type { ReviewBox } from '@/lib/messaging/picture-protocol';
import type { CoverBox } from '@/lib/ocr/image';
import {
  around,
  centerOf,
  clampRect,
  contains,
  grow,
  isSameRect,
  moveBy,
  type Rect,
  resizeBy,
  type Size,
} from './geometry';

/** A box under review: where it is now, whether it will be painted, and where it was found. */
export interface Item extends ReviewBox {
  readonly isOn: boolean;
  /** Absent for a box that the user drew. */
  readonly found?: Rect | undefined;
}

export type Reason = 'not-what-it-seems' | 'needed-by-support' | 'other';

/** Why a certain finding may be seen. By kind, never by value. */
export interface Override {
  readonly kind: string;
  readonly reason: Reason;
  readonly note?: string;
}

/** What undo and redo bring back. */
interface Layout {
  readonly items: readonly Item[];
  /** By the item's id. */
  readonly overrides: Readonly<Record<string, Override>>;
}

export interface ReviewState {
  readonly picture: Size;
  readonly layout: Layout;
  /** Labels are printed on the areas. */
  readonly printsLabels: boolean;
  readonly past: readonly Layout[];
  readonly future: readonly Layout[];
  readonly selectedId?: string | undefined;
  /** A change that waits for a reason, and the certain findings it would uncover. */
  readonly pending?: { readonly items: readonly Item[]; readonly ids: readonly string[] } | undefined;
  /** Numbers the boxes the user draws; never reused, so that redo meets no stranger. */
  readonly drawn: number;
}

export type ReviewAction =
  | { type: 'switch'; ids: readonly string[]; isOn: boolean }
  | { type: 'add'; rect?: Rect }
  | { type: 'place'; id: string; rect: Rect }
  /** One key press. A held key repeats into the same step of the history. */
  | { type: 'nudge'; id: string; way: 'move' | 'resize'; x: number; y: number; isRepeat: boolean }
  /** A drawn box is gone; a found one is switched off and stays in the list. */
  | { type: 'remove'; id: string }
  /** Covers places that the check could still read. */
  | { type: 'paint'; rects: readonly Rect[] }
  | { type: 'labels'; isOn: boolean }
  | { type: 'select'; id?: string | undefined }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'explain'; reason: Reason; note: string }
  | { type: 'keep' };

const LONGEST_HISTORY = 200;
const LONGEST_NOTE = 200;
/** Image pixels around a place that was read: a word box is often a hair too tight. */
const PAINT_MARGIN = 3;

export function toReviewState(view: Size & { readonly boxes: readonly ReviewBox[] }): ReviewState {
  const items = view.boxes.map((box) => ({ ...box, isOn: true, found: box }));
  const picture = { width: view.width, height: view.height };
  return { picture, layout: { items, overrides: {} }, printsLabels: true, past: [], future: [], drawn: 0 };
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  const { items } = state.layout;
  switch (action.type) {
    case 'switch':
      return change(
        state,
        items.map((item) => (action.ids.includes(item.id) ? switched(item, action.isOn) : item)),
      );
    case 'add':
      return add(state, [action.rect ?? around(centerOf({ x: 0, y: 0, ...state.picture }), state.picture)]);
    case 'place':
      return change(
        state,
        placed(state, action.id, () => clampRect(action.rect, state.picture)),
      );
    case 'nudge': {
      const by = { x: action.x, y: action.y };
      const next = placed(state, action.id, (rect) =>
        action.way === 'move' ? moveBy(rect, by, state.picture) : resizeBy(rect, 'se', by, state.picture),
      );
      return change(state, next, action.isRepeat);
    }
    case 'remove':
      return remove(state, action.id);
    case 'paint':
      return paint(state, action.rects);
    case 'labels':
      return { ...state, printsLabels: action.isOn };
    case 'select':
      return { ...state, selectedId: action.id };
    case 'undo':
      return travel(state, state.past, state.future);
    case 'redo':
      return travel(state, state.future, state.past, true);
    case 'explain':
      return explain(state, action.reason, action.note.trim().slice(0, LONGEST_NOTE));
    case 'keep':
      return { ...state, pending: undefined };
  }
}

/** What will be painted, as the picture host takes it. */
export function toBoxes(items: readonly Item[], printsLabels = true): CoverBox[] {
  return items
    .filter((item) => item.isOn)
    .map(({ x, y, width, height, kind, source, label }) => ({
      x,
      y,
      width,
      height,
      kind,
      source,
      ...(printsLabels && label && { label }),
    }));
}

/** Ids of found boxes that the user took off: what stands there is shown on purpose. */
export const toUncovered = (items: readonly Item[]): string[] =>
  items.filter((item) => item.found && !item.isOn).map(({ id }) => id);

/** The one condition that asks for a reason: a certain finding that its box no longer covers whole. */
export function isUncovered(item: Item): boolean {
  return item.tier === 'certain' && item.found !== undefined && !(item.isOn && contains(item, item.found));
}

/** With a certain finding visible the picture may join a draft only if it is none. */
export function mayAttach(state: ReviewState): boolean {
  return Object.values(state.layout.overrides).every((override) => override.reason === 'not-what-it-seems');
}

/** Asks for a reason first where the change uncovers a certain finding; else it happens. */
function change(state: ReviewState, items: readonly Item[], joinsLast = false): ReviewState {
  if (items.every((item, index) => item === state.layout.items[index]) && items.length === state.layout.items.length)
    return state;
  const ids = items.filter((item) => isUncovered(item) && !state.layout.overrides[item.id]).map((item) => item.id);
  if (ids.length > 0) return { ...state, pending: { items, ids } };
  return commit(state, items, state.layout.overrides, joinsLast);
}

function commit(
  state: ReviewState,
  items: readonly Item[],
  overrides: Layout['overrides'],
  joinsLast = false,
): ReviewState {
  const uncovered = new Set(items.filter(isUncovered).map((item) => item.id));
  const kept = Object.fromEntries(Object.entries(overrides).filter(([id]) => uncovered.has(id)));
  const past = joinsLast && state.past.length > 0 ? state.past : [...state.past, state.layout].slice(-LONGEST_HISTORY);
  return { ...state, layout: { items, overrides: kept }, past, future: [], pending: undefined };
}

const switched = (item: Item, isOn: boolean): Item => (item.isOn === isOn ? item : { ...item, isOn });

/** The id of the nth box that the user draws, from 1. */
export const drawnId = (n: number) => `user-${n}`;

function remove(state: ReviewState, id: string): ReviewState {
  const { items } = state.layout;
  const isDrawn = items.some((item) => item.id === id && !item.found);
  const next = change(
    state,
    isDrawn
      ? items.filter((item) => item.id !== id)
      : items.map((item) => (item.id === id ? switched(item, false) : item)),
  );
  return isDrawn && state.selectedId === id ? { ...next, selectedId: undefined } : next;
}

function add(state: ReviewState, rects: readonly Rect[], items = state.layout.items): ReviewState {
  const drawn = rects.map((rect, index) => ({
    ...clampRect(rect, state.picture),
    id: drawnId(state.drawn + index + 1),
    kind: 'user',
    source: 'user' as const,
    isOn: true,
  }));
  const next = change({ ...state, drawn: state.drawn + rects.length }, [...items, ...drawn]);
  return { ...next, selectedId: drawn.at(-1)?.id ?? state.selectedId };
}

/** A box of the list that was switched off over such a place is switched on again rather than doubled. */
function paint(state: ReviewState, rects: readonly Rect[]): ReviewState {
  const isBack = (item: Item) => !item.isOn && rects.some((rect) => contains(item, rect));
  const back = state.layout.items.filter(isBack);
  const rest = rects.filter((rect) => !back.some((item) => contains(item, rect)));
  return add(
    state,
    rest.map((rect) => grow(rect, PAINT_MARGIN, state.picture)),
    state.layout.items.map((item) => (back.includes(item) ? switched(item, true) : item)),
  );
}

function placed(state: ReviewState, id: string, to: (rect: Rect) => Rect): Item[] {
  return state.layout.items.map((item) => {
    if (item.id !== id) return item;
    const rect = to(item);
    return isSameRect(rect, item) ? item : { ...item, ...rect };
  });
}

function travel(state: ReviewState, from: readonly Layout[], to: readonly Layout[], isForward = false): ReviewState {
  const layout = from.at(-1);
  if (!layout) return state;
  const [rest, kept] = [from.slice(0, -1), [...to, state.layout]];
  const selectedId = layout.items.some((item) => item.id === state.selectedId) ? state.selectedId : undefined;
  return {
    ...state,
    layout,
    selectedId,
    pending: undefined,
    ...(isForward ? { future: rest, past: kept } : { past: rest, future: kept }),
  };
}

function explain(state: ReviewState, reason: Reason, note: string): ReviewState {
  const { pending } = state;
  if (!pending) return state;
  const given = pending.items
    .filter((item) => pending.ids.includes(item.id))
    .map((item) => [item.id, { kind: item.kind, reason, ...(note && { note }) }] as const);
  return commit(state, pending.items, { ...state.layout.overrides, ...Object.fromEntries(given) });
}
