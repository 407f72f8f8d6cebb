import { LineCache } from '../../lib/ocr/line-cache.ts';
import type { Recognizer } from '../../lib/ocr/recognize.ts';
import { drawShot, PAGES } from './pages.ts';
import { readNative } from './peers.ts';
import { coverStrictly, spend } from './product.ts';
import { openBrowser, render } from './render.ts';

/** A walk through one site as somebody takes who documents a case: pages are left and come back, once or twice. */
const WALK = [0, 1, 2, 1, 3, 2, 4, 2, 5, 4, 6, 0, 7, 1, 8, 3, 9, 8, 2, 7];

/** Strict reading of 20 shots of one site, lines seen before not read again, beside native Tesseract on the same shots. */
export async function measureSequence(seed: number, recognizer: Recognizer): Promise<{ ours: number; native: number }> {
  const browser = await openBrowser();
  const cache = new LineCache();
  const total = { ours: 0, native: 0 };
  try {
    for (const stop of WALK) {
      const page = Object.keys(PAGES)[stop]!;
      const shot = await render(browser, drawShot(seed, stop, { page, look: 'light', scale: 1, site: seed }));
      const { spent } = await spend(() => coverStrictly(shot, recognizer, cache));
      total.ours += spent.cpu;
      total.native += readNative(shot.png)?.cpuMs ?? 0;
    }
  } finally {
    await browser.close();
  }
  return total;
}
