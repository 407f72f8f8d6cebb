import { z } from 'zod';
import { Excerpt } from '@/lib/escalation/draft';
import { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { SitePolicy } from '@/lib/policy/policy';

const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  kind: z.string(),
  source: z.enum(['page', 'ocr', 'code', 'user']),
  label: z.string().optional(),
  tier: z.enum(['certain', 'likely']).optional(),
});

/** A covered area with a name of its own, so that the review can switch it off. */
export const ReviewBox = Box.extend({ id: z.string() });
export type ReviewBox = z.infer<typeof ReviewBox>;

/** Progress by stage; `done` runs from 0 to 1. */
export const PictureProgress = z.object({ jobId: z.string(), stage: z.string(), done: z.number() });
export type PictureProgress = z.infer<typeof PictureProgress>;

const Coverage = z.object({
  /** How many words were explained by the page and how many were read from pixels. */
  pageWords: z.int(),
  readWords: z.int(),
  /** What could not be inspected, as codes with a count. */
  notInspected: z.array(z.object({ reason: z.string(), count: z.int() })),
});

const JobView = z.object({
  width: z.int(),
  height: z.int(),
  boxes: z.array(ReviewBox),
  coverage: Coverage,
  ms: z.number(),
});
export type JobView = z.infer<typeof JobView>;

/** What the review and the background ask of the context that holds the pixels. Binary travels as Blob, in memory. */
export const pictureProtocol = {
  /**
   * Opens a job: decodes, reads the page's knowledge and the pixels, and keeps both until it is closed. Asked again with
   * the same id, it answers for the job that is there.
   */
  open: {
    request: z.object({
      jobId: z.string(),
      file: z.instanceof(Blob),
      snapshot: PageSnapshot.optional(),
      mode: z.enum(['strict', 'light']),
      policy: SitePolicy,
    }),
    response: JobView,
  },
  /** The original pixels and the boxes found so far, for the review tab. */
  view: { request: z.object({ jobId: z.string() }), response: JobView.extend({ original: z.instanceof(Blob) }) },
  /** Paints, encodes, opens the result again and reads it. Only a verified picture has a PNG. */
  finish: {
    request: z.object({
      jobId: z.string(),
      boxes: z.array(Box),
      /** Ids of found boxes that the user took off: what stands there is shown on purpose. */
      uncovered: z.array(z.string()),
      drawLabels: z.boolean(),
    }),
    response: z.object({
      verified: z.boolean(),
      png: z.instanceof(Blob).optional(),
      problems: z.array(z.object({ code: z.string(), box: Box.omit({ kind: true, source: true }).optional() })),
    }),
  },
  /** The finished, verified picture of a job. */
  finished: {
    request: z.object({ jobId: z.string() }),
    response: z.object({
      png: z.instanceof(Blob),
      width: z.int(),
      height: z.int(),
      sha256: z.string(),
      boxes: z.array(Box),
      coverage: Coverage,
      origin: z.string(),
      /** Support-safe identifiers of the page's text. */
      identifiers: Excerpt.shape.identifiers,
    }),
  },
  cancel: { request: z.object({ jobId: z.string() }), response: z.object({}) },
  /** Drops a job's pixels. */
  close: { request: z.object({ jobId: z.string() }), response: z.object({}) },
  /** Answers when the host is there. */
  ping: { request: z.object({}), response: z.object({}) },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type PictureKind = keyof typeof pictureProtocol;
export type PictureRequest<K extends PictureKind> = z.input<(typeof pictureProtocol)[K]['request']>;
export type PictureParsed<K extends PictureKind> = z.output<(typeof pictureProtocol)[K]['request']>;
export type PictureResponse<K extends PictureKind> = z.output<(typeof pictureProtocol)[K]['response']>;
