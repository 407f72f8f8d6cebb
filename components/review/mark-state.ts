import type { Point, Size } from './geometry';
import type { Layout, Mark } from './layout';
import type { ReviewState } from './review-state';

/** What is drawn, before it has a name, a colour and a size. */
export type NewMark =
  | { readonly type: 'arrow'; readonly from: Point; readonly to: Point }
  | { readonly type: 'text'; readonly at: Point; readonly text: string }
  | { readonly type: 'step'; readonly at: Point };

export type MarkAction =
  | { type: 'mark'; mark: NewMark }
  /** Moves all of a mark, or one end of an arrow. */
  | { type: 'markMove'; id: string; end?: 'from' | 'to' | undefined; x: number; y: number; isRepeat: boolean }
  | { type: 'markText'; id: string; text: string };

/** The id of the nth thing that the user draws, from 1. */
export const markId = (n: number) => `mark-${n}`;

/** Letters large enough to read when the picture is seen in a ticket, in image pixels. */
export const markSize = ({ width }: Size): number => Math.max(14, Math.min(40, Math.round(width / 64)));

interface Result {
  readonly marks: Layout['marks'];
  readonly drawn: number;
  readonly selectedId?: string;
}

export function reduceMarks(state: ReviewState, action: MarkAction): Result {
  const { picture, layout, drawn, colour } = state;
  const { marks } = layout;
  switch (action.type) {
    case 'mark': {
      const id = markId(drawn + 1);
      const mark: Mark = { ...within(action.mark, picture), id, colour, size: markSize(picture) };
      return { marks: [...marks, mark], drawn: drawn + 1, selectedId: id };
    }
    case 'markMove': {
      const by = { x: action.x, y: action.y };
      return { marks: replace(marks, action.id, (mark) => within(moved(mark, by, action.end), picture)), drawn };
    }
    case 'markText': {
      const { text } = action;
      return { marks: replace(marks, action.id, (mark) => (mark.type === 'text' ? { ...mark, text } : mark)), drawn };
    }
  }
}

/** A mark moved by some pixels, not yet kept inside the picture. */
export function moved<M extends NewMark>(mark: M, by: Point, end?: 'from' | 'to'): M {
  const shift = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y });
  if (mark.type !== 'arrow') return { ...mark, at: shift(mark.at) };
  return {
    ...mark,
    from: end === 'to' ? mark.from : shift(mark.from),
    to: end === 'from' ? mark.to : shift(mark.to),
  };
}

function within<M extends NewMark>(mark: M, picture: Size): M {
  const clamp = ({ x, y }: Point) => ({
    x: Math.round(Math.max(0, Math.min(picture.width, x))),
    y: Math.round(Math.max(0, Math.min(picture.height, y))),
  });
  if (mark.type !== 'arrow') return { ...mark, at: clamp(mark.at) };
  return { ...mark, from: clamp(mark.from), to: clamp(mark.to) };
}

function replace(marks: Layout['marks'], id: string, change: (mark: Mark) => Mark): Layout['marks'] {
  return marks.map((mark) => {
    if (mark.id !== id) return mark;
    const next = change(mark);
    return JSON.stringify(next) === JSON.stringify(mark) ? mark : next;
  });
}
