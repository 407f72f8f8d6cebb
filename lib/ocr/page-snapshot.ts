import { z } from 'zod';

const Rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a page said of itself in the moment of a shot. All rectangles in CSS pixels of the viewport. */
export const PageSnapshot = z.object({
  origin: z.string(),
  title: z.string(),
  /** Width and height of the viewport. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** The page's text in reading order (see `serializePage`), also what is scrolled out of view. */
  text: z.string(),
  /** Words in view: their offsets in `text`, where they are drawn, and whether they can be seen there. */
  words: z.array(z.object({ start: z.int(), end: z.int(), rects: z.array(Rect), isSeen: z.boolean() })),
  /** Areas whose pixels no text of the page explains. */
  opaque: z.array(Rect.extend({ kind: z.enum(['canvas', 'image', 'video', 'frame', 'plugin']), origin: z.string() })),
  /** Equal before and after a shot: the page did not move. */
  fingerprint: z.string(),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
