import { browser } from 'wxt/browser';
import { askPictures } from '@/lib/messaging/picture-channel';
import type { PictureKind, PictureRequest, PictureResponse } from '@/lib/messaging/picture-protocol';
import { MessageError } from '@/lib/messaging/send';

type Offscreen = {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
};
const offscreen = (browser as unknown as { offscreen?: Offscreen }).offscreen;

/** True where this browser holds pixels in an offscreen document; else the background page itself is the host. */
export const hasOffscreen = offscreen !== undefined;

let starting: Promise<void> | undefined;

/** Starts the picture host if it does not run. Only one offscreen document may exist, so starts are shared. */
export function ensurePictureHost(): Promise<void> {
  starting ??= start().finally(() => {
    starting = undefined;
  });
  return starting;
}

const lookEveryMs = 700;
/** A document that is closed while it loads may leave its maker waiting for ever. */
const longestStartMs = 15_000;

/**
 * Asks the picture host, which is started where it does not run.
 *
 * @throws {MessageError} with the reason `gone` as soon as the host that was asked is no more, or where none starts: it
 *   would never answer
 */
export async function askPictureHost<K extends PictureKind>(
  kind: K,
  request: PictureRequest<K>,
  timeoutMs: number,
): Promise<PictureResponse<K>> {
  await ensurePictureHost().catch(() => {
    throw new MessageError('failed', 'gone');
  });
  if (!offscreen) return askPictures(kind, request, timeoutMs);
  // Another document may have taken the place of the one that was asked.
  let asked = await runningId();
  const answer = askPictures(kind, request, timeoutMs);
  let look: ReturnType<typeof setInterval> | undefined;
  let misses = 0;
  const death = new Promise<never>((_, reject) => {
    look = setInterval(async () => {
      const now = await runningId();
      asked ??= now;
      // One look may fall into the moment in which a document is named.
      misses = asked && now === asked ? 0 : misses + 1;
      if (misses > 1) reject(new MessageError('failed', 'gone'));
    }, lookEveryMs);
  });
  return Promise.race([answer, death]).finally(() => clearInterval(look));
}

/** Asks the picture host to drop a job. One that does not run holds nothing. */
export async function releasePicture(jobId: string): Promise<void> {
  if (offscreen && !(await runningId())) return;
  await askPictures('cancel', { jobId }, 5000).catch(() => undefined);
}

async function start(): Promise<void> {
  if (offscreen && !(await runningId()))
    await withinMs(
      longestStartMs,
      offscreen.createDocument({
        url: '/offscreen.html',
        reasons: ['WORKERS', 'BLOBS'],
        justification: 'Reads and paints screenshots on this machine; pixels stay in memory.',
      }),
    );
  await whenAnswering();
}

/** Names the document that holds pixels; undefined where there is none. */
async function runningId(): Promise<string | undefined> {
  const [context] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return context?.contextId;
}

function withinMs(limit: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MessageError('unanswered')), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function whenAnswering(): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await askPictures('ping', {}, 500);
      return;
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}
