import { z } from 'zod';
import { OverrideReason } from '@/lib/escalation/receipt';

/** A place in the picture as it was taken, in image pixels. */
export const Area = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const Point = z.object({ x: z.number(), y: z.number() });

/** Calm colours that stand out on light and on dark pictures, behind white letters and inside a white line. */
export const annotationColours = { blue: '#1f5fc9', green: '#17734a', violet: '#7440b8', amber: '#9a5200' } as const;
const Colour = z.enum(['blue', 'green', 'violet', 'amber']);
export type AnnotationColour = z.infer<typeof Colour>;

/** Letters that one text may have. */
export const longestText = 80;

const look = {
  colour: Colour,
  /** Height of letters in image pixels; lines and rings follow it. */
  size: z.number().min(8).max(96),
};

/** What is drawn on the picture to explain it, below every covered area. */
export const Annotation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('arrow'), from: Point, to: Point, ...look }),
  z.object({ type: z.literal('text'), at: Point, text: z.string().max(longestText), ...look }),
  z.object({ type: z.literal('step'), at: Point, number: z.int().min(1).max(99), ...look }),
]);
export type Annotation = z.infer<typeof Annotation>;

/** A certain finding that the user uncovers, with the reason. */
export const Override = z.object({ id: z.string(), reason: OverrideReason, note: z.string().max(200).optional() });
export type Override = z.infer<typeof Override>;
