import { z } from 'zod';
import { Excerpt } from '@/lib/escalation/draft';
import { Receipt } from '@/lib/escalation/receipt';
import { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { SitePolicy } from '@/lib/policy/policy';
import { Annotation, Area, Override } from './picture-edits';

const Source = z.enum(['page', 'ocr', 'code', 'user']);
const Mode = z.enum(['strict', 'light']);

const Box = Area.extend({
  kind: z.string(),
  source: Source,
  label: z.string().optional(),
  tier: z.enum(['certain', 'likely']).optional(),
});

/** A covered area with a name of its own, so that the review can switch it off. */
export const ReviewBox = Box.extend({
  id: z.string(),
  /** Everyone who found it by himself. */
  sources: z.array(Source).optional(),
});
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
  /** How strictly it was read. */
  mode: Mode,
  /** Why the page is an internal dashboard, and where that shows: nothing is attached while it does. */
  internal: z.object({ reasons: z.array(z.string()), areas: z.array(Area) }).optional(),
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
      mode: Mode,
      policy: SitePolicy,
    }),
    response: JobView,
  },
  /** The original pixels and the boxes found so far, for the review tab. */
  view: { request: z.object({ jobId: z.string() }), response: JobView.extend({ original: z.instanceof(Blob) }) },
  /** Reads the picture again, more or less strictly. Ids of areas that both readings found stay the same. */
  reread: { request: z.object({ jobId: z.string(), mode: Mode }), response: JobView },
  /** Everything that was read in the pixels, line by line; a word without text could not be read. */
  words: {
    request: z.object({ jobId: z.string(), mode: Mode }),
    response: z.object({
      lines: z.array(Area.extend({ words: z.array(Area.extend({ text: z.string(), confidence: z.number() })) })),
    }),
  },
  /**
   * Crops, annotates, paints, encodes, opens the result again and reads it. Only a verified picture has a PNG. All
   * places are those of the picture as it was taken. A newer request ends an older one.
   */
  finish: {
    request: z.object({
      jobId: z.string(),
      boxes: z.array(Box.extend({ sources: z.array(Source).optional() })),
      /** Ids of found boxes that the user took off: what stands there is shown on purpose. */
      uncovered: z.array(z.string()),
      /** A reason for each certain finding that stays visible; without it the picture is held back. */
      overrides: z.array(Override).default([]),
      drawLabels: z.boolean(),
      /** Which reading the boxes are of; the newest where absent. */
      reading: Mode.optional(),
      crop: Area.optional(),
      annotations: z.array(Annotation).max(200).default([]),
    }),
    response: z.object({
      verified: z.boolean(),
      png: z.instanceof(Blob).optional(),
      receipt: Receipt.optional(),
      problems: z.array(z.object({ code: z.string(), box: Box.omit({ kind: true, source: true }).optional() })),
    }),
  },
  /** Ends the finishing or the reading anew that runs. */
  stop: {
    request: z.object({ jobId: z.string(), work: z.enum(['finish', 'reread']) }),
    response: z.object({}),
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
      receipt: Receipt,
      /** Why it may be saved and not attached: a certain finding or an internal area is visible. */
      held: z.enum(['shown', 'internal']).optional(),
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
