import type { AnnotationColour } from '@/lib/messaging/picture-edits';
import type { JobView, ReviewBox } from '@/lib/messaging/picture-protocol';
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
import { type Item, isUncovered, type Layout, type Mode, type Override, type Reason } from './layout';
import { type MarkAction, reduceMarks } from './mark-state';
import { mergeReading } from './merge-reading';

export interface ReviewState {
  readonly picture: Size;
  readonly layout: Layout;
  readonly past: readonly Layout[];
  readonly future: readonly Layout[];
  readonly selectedId?: string | undefined;
  /** The colour of the next thing that is drawn to explain the picture. */
  readonly colour: AnnotationColour;
  /** A change that waits for a reason, and the certain findings it would uncover. */
  readonly pending?: { readonly layout: Layout; readonly ids: readonly string[] } | undefined;
  /** Numbers what the user draws; never reused, so that redo meets no stranger. */
  readonly drawn: number;
}

export type ReviewAction =
  | { type: 'switch'; ids: readonly string[]; isOn: boolean }
  | { type: 'add'; rect?: Rect }
  | { type: 'place'; id: string; rect: Rect }
  /** One key press. A held key repeats into the same step of the history. */
  | { type: 'nudge'; id: string; way: 'move' | 'resize'; x: number; y: number; isRepeat: boolean }
  /** What was drawn is gone; a found area is switched off and stays in the list. */
  | { type: 'remove'; id: string }
  /** Covers places that the check could still read, or that belong to an internal dashboard. */
  | { type: 'paint'; rects: readonly Rect[] }
  | { type: 'labels'; isOn: boolean }
  /** Without a place, the whole picture is back. */
  | { type: 'crop'; rect?: Rect | undefined }
  | { type: 'reread'; mode: Mode; boxes: readonly ReviewBox[] }
  | { type: 'colour'; colour: AnnotationColour }
  | { type: 'select'; id?: string | undefined }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'explain'; reason: Reason; note: string }
  | { type: 'keep' }
  | MarkAction;

const LONGEST_HISTORY = 200;
const LONGEST_NOTE = 200;
/** Image pixels around a place that was read: a word box is often a hair too tight. */
const PAINT_MARGIN = 3;

export function toReviewState(view: Size & Pick<JobView, 'boxes' | 'mode'>): ReviewState {
  const items = view.boxes.map((box) => ({ ...box, isOn: true, found: box }));
  const picture = { width: view.width, height: view.height };
  const layout = { items, overrides: {}, marks: [], printsLabels: true, mode: view.mode };
  return { picture, layout, past: [], future: [], colour: 'blue', drawn: 0 };
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  const { items } = state.layout;
  switch (action.type) {
    case 'switch':
      return change(state, {
        items: items.map((item) => (action.ids.includes(item.id) ? switched(item, action.isOn) : item)),
      });
    case 'add':
      return add(state, [action.rect ?? around(centerOf(viewOf(state)), state.picture)]);
    case 'place':
      return change(state, { items: placed(state, action.id, () => clampRect(action.rect, state.picture)) });
    case 'nudge': {
      const by = { x: action.x, y: action.y };
      const next = placed(state, action.id, (rect) =>
        action.way === 'move' ? moveBy(rect, by, state.picture) : resizeBy(rect, 'se', by, state.picture),
      );
      return change(state, { items: next }, action.isRepeat);
    }
    case 'remove':
      return remove(state, action.id);
    case 'paint':
      return paint(state, action.rects);
    case 'labels':
      return change(state, { printsLabels: action.isOn });
    case 'crop':
      return crop(state, action.rect);
    case 'reread': {
      const layout = mergeReading(state.layout, action.mode, action.boxes);
      return stillSelected(change(state, layout));
    }
    case 'colour': {
      const marks = state.layout.marks.map((mark) =>
        mark.id === state.selectedId && mark.colour !== action.colour ? { ...mark, colour: action.colour } : mark,
      );
      return change({ ...state, colour: action.colour }, { marks });
    }
    case 'mark':
    case 'markMove':
    case 'markText': {
      const { marks, selectedId = state.selectedId, drawn } = reduceMarks(state, action);
      return { ...change(state, { marks }, 'isRepeat' in action && action.isRepeat), selectedId, drawn };
    }
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

/** What is left of the picture. */
export const viewOf = ({ layout, picture }: Pick<ReviewState, 'layout' | 'picture'>): Rect =>
  layout.crop ?? { x: 0, y: 0, ...picture };

/** Asks for a reason first where the change uncovers a certain finding; else it happens. */
function change(state: ReviewState, changed: Partial<Layout>, joinsLast = false): ReviewState {
  const layout = { ...state.layout, ...changed };
  if (isSameLayout(layout, state.layout)) return state;
  const ids = layout.items
    .filter((item) => !layout.overrides[item.id] && isUncovered(item, layout))
    .map((item) => item.id);
  if (ids.length > 0) return { ...state, pending: { layout, ids } };
  return commit(state, layout, joinsLast);
}

function commit(state: ReviewState, layout: Layout, joinsLast = false): ReviewState {
  const uncovered = new Set(layout.items.filter((item) => isUncovered(item, layout)).map((item) => item.id));
  const overrides = Object.fromEntries(Object.entries(layout.overrides).filter(([id]) => uncovered.has(id)));
  const past = joinsLast && state.past.length > 0 ? state.past : [...state.past, state.layout].slice(-LONGEST_HISTORY);
  return { ...state, layout: { ...layout, overrides }, past, future: [], pending: undefined };
}

function isSameLayout(a: Layout, b: Layout): boolean {
  const isSameList = <T>(one: readonly T[], other: readonly T[]) =>
    one.length === other.length && one.every((entry, index) => entry === other[index]);
  return (
    isSameList(a.items, b.items) &&
    isSameList(a.marks, b.marks) &&
    a.crop === b.crop &&
    a.printsLabels === b.printsLabels &&
    a.mode === b.mode
  );
}

const switched = (item: Item, isOn: boolean): Item => (item.isOn === isOn ? item : { ...item, isOn });

/** The id of the nth box that the user draws, from 1. */
export const drawnId = (n: number) => `user-${n}`;

function remove(state: ReviewState, id: string): ReviewState {
  const { items, marks } = state.layout;
  const isDrawn = marks.some((mark) => mark.id === id) || items.some((item) => item.id === id && !item.found);
  const next = change(state, {
    items: isDrawn
      ? items.filter((item) => item.id !== id)
      : items.map((item) => (item.id === id ? switched(item, false) : item)),
    marks: marks.filter((mark) => mark.id !== id),
  });
  return isDrawn && state.selectedId === id ? stillSelected(next) : next;
}

function add(state: ReviewState, rects: readonly Rect[], items = state.layout.items): ReviewState {
  const drawn = rects.map((rect, index) => ({
    ...clampRect(rect, state.picture),
    id: drawnId(state.drawn + index + 1),
    kind: 'user',
    source: 'user' as const,
    isOn: true,
  }));
  const next = change({ ...state, drawn: state.drawn + rects.length }, { items: [...items, ...drawn] });
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

function crop(state: ReviewState, rect: Rect | undefined): ReviewState {
  const next = rect && clampRect(rect, state.picture);
  const whole = { x: 0, y: 0, ...state.picture };
  if (next && isSameRect(next, viewOf(state))) return state;
  return change(state, { crop: next && isSameRect(next, whole) ? undefined : next });
}

function placed(state: ReviewState, id: string, to: (rect: Rect) => Rect): Item[] {
  return state.layout.items.map((item) => {
    if (item.id !== id) return item;
    const rect = to(item);
    return isSameRect(rect, item) ? item : { ...item, ...rect };
  });
}

/** What is gone is no longer selected. */
function stillSelected(state: ReviewState): ReviewState {
  const { items, marks } = state.layout;
  return [...items, ...marks].some(({ id }) => id === state.selectedId) ? state : { ...state, selectedId: undefined };
}

function travel(state: ReviewState, from: readonly Layout[], to: readonly Layout[], isForward = false): ReviewState {
  const layout = from.at(-1);
  if (!layout) return state;
  const [rest, kept] = [from.slice(0, -1), [...to, state.layout]];
  return stillSelected({
    ...state,
    layout,
    pending: undefined,
    ...(isForward ? { future: rest, past: kept } : { past: rest, future: kept }),
  });
}

function explain(state: ReviewState, reason: Reason, note: string): ReviewState {
  const { pending } = state;
  if (!pending) return state;
  const given = pending.layout.items
    .filter((item) => pending.ids.includes(item.id))
    .map((item): [string, Override] => [item.id, { kind: item.kind, reason, ...(note && { note }) }]);
  const { layout } = pending;
  return stillSelected(commit(state, { ...layout, overrides: { ...layout.overrides, ...Object.fromEntries(given) } }));
}
