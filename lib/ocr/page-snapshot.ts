import { z } from 'zod';

const Rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a page said of itself in the moment of a shot. All rectangles in CSS pixels of what the picture shows. */
export const PageSnapshot = z.object({
  origin: z.string(),
  title: z.string(),
  /** What the picture shows: the viewport, a part of it, or more of the page. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** The page's text in reading order (see `serializePage`), also what is scrolled out of view. */
  text: z.string(),
  /**
   * Words in the picture: their offsets in `text`, where they are drawn, and whether they are surely seen there.
   * Words that nobody can see are left out.
   */
  words: z.array(z.object({ start: z.int(), end: z.int(), rects: z.array(Rect), isSeen: z.boolean() })),
  /** Areas whose pixels no text of the page explains. */
  opaque: z.array(Rect.extend({ kind: z.enum(['canvas', 'image', 'video', 'frame', 'plugin']), origin: z.string() })),
  /** Areas that did not hold still while the picture was taken: nothing is known of their pixels. */
  moving: z.array(Rect),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
