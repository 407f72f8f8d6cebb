import type { OverrideReason } from '@/lib/escalation/receipt';
import type { Annotation, AnnotationColour, Override as SentOverride } from '@/lib/messaging/picture-edits';
import type { JobView, PictureRequest, ReviewBox } from '@/lib/messaging/picture-protocol';
import { meet } from '@/lib/redact/crop';
import { restOf } from '@/lib/redact/rest';
import type { Point, Rect } from './geometry';

/** A box under review: where it is now, whether it will be painted, and where it was found. */
export interface Item extends ReviewBox {
  readonly isOn: boolean;
  /** Absent for a box that the user drew. */
  readonly found?: Rect | undefined;
}

export type Reason = OverrideReason;
export type Mode = JobView['mode'];

/** Why a certain finding may be seen. By kind, never by value. */
export interface Override {
  readonly kind: string;
  readonly reason: Reason;
  readonly note?: string;
}

/** Something drawn to explain the picture; steps are numbered by their order. */
export type Mark = { readonly id: string; readonly colour: AnnotationColour; readonly size: number } & (
  | { readonly type: 'arrow'; readonly from: Point; readonly to: Point }
  | { readonly type: 'text'; readonly at: Point; readonly text: string }
  | { readonly type: 'step'; readonly at: Point }
);

/** What undo and redo bring back: everything that decides what the finished picture looks like. */
export interface Layout {
  readonly items: readonly Item[];
  /** By the item's id. */
  readonly overrides: Readonly<Record<string, Override>>;
  readonly marks: readonly Mark[];
  /** What is left of the picture; all of it where absent. Places stay those of the whole picture. */
  readonly crop?: Rect | undefined;
  /** Labels are printed on the areas. */
  readonly printsLabels: boolean;
  readonly mode: Mode;
}

/** Is any of the box inside what is left of the picture? */
export const isInCrop = (rect: Rect, { crop }: Pick<Layout, 'crop'>): boolean =>
  !crop || meet(rect, crop) !== undefined;

/** Does any pixel of a place stay in the picture uncovered? */
export function isVisible(place: Rect, { items, crop }: Pick<Layout, 'items' | 'crop'>): boolean {
  const part = crop ? meet(place, crop) : place;
  return (
    part !== undefined &&
    restOf(
      part,
      items.filter((item) => item.isOn),
    ).length > 0
  );
}

/** The one condition that asks for a reason: a certain finding of which a pixel stays visible. */
export function isUncovered(item: Item, layout: Pick<Layout, 'items' | 'crop'>): boolean {
  return item.tier === 'certain' && item.found !== undefined && isVisible(item.found, layout);
}

/** What will be painted, as the picture host takes it. */
export function toBoxes(layout: Layout): PictureRequest<'finish'>['boxes'] {
  return layout.items
    .filter((item) => item.isOn && isInCrop(item, layout))
    .map(({ x, y, width, height, kind, source, sources, label }) => ({
      x,
      y,
      width,
      height,
      kind,
      source,
      ...(sources && { sources }),
      ...(layout.printsLabels && label && { label }),
    }));
}

/** Ids of found boxes whose place is shown on purpose. */
export const toUncovered = ({ items, overrides }: Layout): string[] =>
  items.filter((item) => item.found && (!item.isOn || overrides[item.id])).map(({ id }) => id);

/** The picture as it shall be finished. */
export function toFinish(layout: Layout): Omit<PictureRequest<'finish'>, 'jobId'> {
  const overrides = Object.entries(layout.overrides).map(
    ([id, { reason, note }]): SentOverride => ({ id, reason, ...(note && { note }) }),
  );
  return {
    boxes: toBoxes(layout),
    uncovered: toUncovered(layout),
    overrides,
    drawLabels: true,
    annotations: toAnnotations(layout.marks),
    reading: layout.mode,
    ...(layout.crop && { crop: layout.crop }),
  };
}

/** Marks as they are drawn: each step with its number. */
export function toAnnotations(marks: readonly Mark[]): Annotation[] {
  let steps = 0;
  return marks.map((mark) => {
    if (mark.type === 'step') {
      steps += 1;
      return { ...mark, number: Math.min(99, steps) };
    }
    return mark;
  });
}

/** Why the picture may be saved and not attached; nothing where it may. */
export function heldBy(layout: Layout, internal: JobView['internal']): 'shown' | 'internal' | undefined {
  if (internal?.areas.some((area) => isVisible(area, layout))) return 'internal';
  const isFine = Object.values(layout.overrides).every(({ reason }) => reason === 'not-what-it-seems');
  return isFine ? undefined : 'shown';
}
