import { browser } from 'wxt/browser';
import { askPictures } from '@/lib/messaging/picture-channel';

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
