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

const lookEveryMs = 1000;

/**
 * Asks the picture host, which is started where it does not run.
 *
 * @throws {MessageError} with the reason `gone` as soon as the host is no more: it would never answer
 */
export async function askPictureHost<K extends PictureKind>(
  kind: K,
  request: PictureRequest<K>,
  timeoutMs: number,
): Promise<PictureResponse<K>> {
  await ensurePictureHost();
  const answer = askPictures(kind, request, timeoutMs);
  if (!offscreen) return answer;
  let look: ReturnType<typeof setInterval> | undefined;
  const death = new Promise<never>((_, reject) => {
    look = setInterval(async () => {
      if (!(await isRunning())) reject(new MessageError('failed', 'gone'));
    }, lookEveryMs);
  });
  return Promise.race([answer, death]).finally(() => clearInterval(look));
}

async function start(): Promise<void> {
  if (offscreen && !(await isRunning()))
    await offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS', 'BLOBS'],
      justification: 'Reads and paints screenshots on this machine; pixels stay in memory.',
    });
  await whenAnswering();
}

async function isRunning(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
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
