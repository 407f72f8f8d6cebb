import { createWorker } from 'tesseract.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addScore, emptyScore } from '@/bench/pictures/measure';
import { drawShot } from '@/bench/pictures/pages';
import { openBrowser, render } from '@/bench/pictures/render';
import { LineCache } from '@/lib/ocr/line-cache';
import { cleanPicture, finishPicture } from '@/lib/ocr/picture-job';
import { tesseractRecognizer } from '@/lib/ocr/tesseract';
import { prepareOcr } from '@/scripts/prepare-ocr.mjs';

let browser: Awaited<ReturnType<typeof openBrowser>>;
const recognizer = tesseractRecognizer({
  createWorker,
  langPath: new URL('../../public/ocr', import.meta.url).pathname,
  timeoutMs: 60_000,
});

beforeAll(async () => {
  prepareOcr({ log: () => {} });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await recognizer.close();
  await browser.close();
});

/** Real pages, the real reader, no knowledge of the page: the hardest case. */
describe('pages rendered by a browser', () => {
  test.each([
    ['customers', 'light', 1],
    ['keys', 'dark', 1],
    ['profile', 'gradient', 1],
    ['payouts', 'pale', 2],
  ] as const)(
    '%s, %s, %i pixels a CSS pixel: values are covered, most of the rest is not',
    async (page, look, scale) => {
      const shot = await render(browser, drawShot(5, 3, { page, look, scale }));
      const cache = new LineCache();
      const { boxes } = await cleanPicture({ bitmap: shot.bitmap, scale, recognizer, cache });
      const score = emptyScore();
      addScore(score, shot, boxes);
      expect(score.values).toBeGreaterThanOrEqual(5);
      expect(score.covered / score.values).toBeGreaterThanOrEqual(0.95);
      expect(score.open).toBe(0);
      expect(score.wordsHidden / score.words).toBeLessThanOrEqual(0.25);
      expect(score.overPixels / score.pixels).toBeLessThanOrEqual(0.035);
      const finished = await finishPicture({ bitmap: shot.bitmap, scale, boxes, recognizer, cache });
      expect(finished.problems).toEqual([]);
    },
    90_000,
  );
});
