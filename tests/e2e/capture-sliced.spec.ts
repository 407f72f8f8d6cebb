import type { Page } from 'playwright-core';
import { expect, stories } from './fixtures.ts';
import { longPage, wholePlaces } from './support/long-page.ts';
import { chooseWay, savePicture, shift, sizeOf, uncoveredIn } from './support/picture.ts';
import { serveText } from './support/plain-server.ts';
import { label } from './support/words.ts';

const test = stories({ viewport: null, args: ['--force-device-scale-factor=3', '--window-size=1000,800'] });

test('a page of more than 40 megapixels comes in slices, and no value is visible where they part', {
  timeout: 300_000,
}, async ({ browser, open, popup }) => {
  const served = await serveText('127.0.0.1', longPage(230));
  const page = await open(served.url);
  const places = await wholePlaces(page);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const reviews: Page[] = [];
  browser.context.on('page', (opened) => reviews.push(opened));
  await chooseWay(await popup(page), 'page');
  await expect.poll(() => reviews.length, { timeout: 60_000 }).toBe(2);

  let top = 0;
  for (const [index, review] of reviews.entries()) {
    // Two pictures of 23 megapixels each are read, painted and read again.
    await review.getByText(label('review.check.verified')).waitFor({ timeout: 180_000 });
    const png = await savePicture(review);
    const size = sizeOf(png);
    expect(size.width).toBe(width * 3);
    expect(size.width * size.height).toBeLessThanOrEqual(40_000_000);
    if (index === 1) top = height - size.height / 3;
    const inside = shift(places, { x: 0, y: top, width, height: size.height / 3 });
    expect(inside.length).toBeGreaterThan(100);
    expect(uncoveredIn(png, inside, width)).toEqual([]);
    await review.close();
  }
  // Neighbours share some lines: one that is cut in one slice is whole in the other.
  expect(top).toBeGreaterThan(0);
  await served.close();
});
