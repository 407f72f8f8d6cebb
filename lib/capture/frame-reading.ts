import { z } from 'zod';
import { PageSnapshot } from '@/lib/ocr/page-snapshot';

/** A frame as its parent sees it, in CSS pixels of the parent's viewport. */
const FrameArea = z.object({
  /** What the frame's own script calls itself; `''` where it never told. */
  name: z.string(),
  /** Offset in the parent's text at which the frame's text belongs. */
  at: z.int(),
  /** Where the frame's own viewport is drawn. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  /** False where it is turned or bent, so that its words have no place that could be computed. */
  isStraight: z.boolean(),
  origin: z.string(),
});

/** What one frame's script says of its own document; rectangles in CSS pixels of its own viewport. */
export const FrameReading = PageSnapshot.extend({
  name: z.string(),
  frames: z.array(FrameArea),
});
export type FrameReading = z.infer<typeof FrameReading>;
