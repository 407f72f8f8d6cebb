import type { PictureParsed, PictureResponse } from '@/lib/messaging/picture-protocol';
import { Refusal } from '@/lib/messaging/refusal';
import type { CleanPicture } from '@/lib/ocr/picture-job';
import type { PageKnowledge } from '@/lib/ocr/read-page';
import { OcrError } from '@/lib/ocr/recognize';
import type { Decoded } from './decode';

export type Opened = PictureResponse<'open'>;
export type Finished = PictureResponse<'finished'>;

export type Work = 'finish' | 'reread';

/** A picture under review. The pixels live here and nowhere else. */
export interface Job {
  readonly request: PictureParsed<'open'>;
  readonly abort: AbortController;
  /** Lets the background sleep again. */
  readonly end: () => void;
  opened: Promise<Opened>;
  /** What each reading so far found. */
  readonly readings: Map<Opened['mode'], Opened>;
  /** Everything any reading found: what was certain once needs a reason even after a milder reading. */
  readonly found: Map<string, Opened['boxes'][number]>;
  readonly lines: Map<Opened['mode'], CleanPicture['lines']>;
  /** Ends the finishing, or the reading anew, that runs. */
  readonly working: Record<Work, AbortController>;
  decoded?: Decoded;
  page?: PageKnowledge;
  finished?: Finished;
}

/** Begins new work on a job: a finishing that runs is ended, and with another reading the one before it. */
export function restart(job: Job, work: Work): AbortSignal {
  job.working.finish.abort();
  job.working[work].abort();
  job.working[work] = new AbortController();
  return AbortSignal.any([job.abort.signal, job.working[work].signal]);
}

/** Without a page the scale is guessed from the picture. */
export const scaleOf = (imageWidth: number, snapshot: { width: number } | undefined) =>
  snapshot ? { scale: imageWidth / snapshot.width } : {};

/** A reader's failure leaves with its code and nothing it read. */
export async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OcrError ? new Refusal(`ocr-${error.code}`) : error;
  }
}
