import type { Page } from 'playwright-core';
import { expect, stories } from './fixtures.ts';
import { longPage, wholePlaces } from './support/long-page.ts';
import { chooseWay, pixelsOf, placesOf, savePicture, shift, sizeOf, uncoveredIn } from './support/picture.ts';
import { serveText } from './support/plain-server.ts';
import { label } from './support/words.ts';

const test = stories();

/** The review that opens after `act`. */
async function reviewAfter(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const opened = page.context().waitForEvent('page', { timeout: 60_000 });
  await act();
  return opened;
}

const overlays = (page: Page) => page.locator('html > div[popover]').count();

/** Our layer is on the page, and has the keyboard. */
const isAsked = (page: Page) => expect.poll(() => overlays(page)).toBe(1);

test('a region drawn with the mouse', async ({ hub, popup }) => {
  const page = await hub('sessions?theme=light');
  const region = { x: 300, y: 200, width: 460, height: 240 };
  const places = await placesOf(page);
  await chooseWay(await popup(page), 'region');
  await isAsked(page);
  await page.mouse.move(region.x, region.y);
  await page.mouse.down();
  await page.mouse.move(500, 300);
  await page.mouse.move(region.x + region.width, region.y + region.height);
  const review = await reviewAfter(page, () => page.mouse.up());
  const png = await savePicture(review);
  expect(sizeOf(png)).toEqual({ width: region.width, height: region.height });
  const inside = shift(places, region);
  expect(inside.length).toBeGreaterThanOrEqual(8);
  expect(uncoveredIn(png, inside, region.width)).toEqual([]);
  expect(await overlays(page)).toBe(0);
  await review.close();
});

test('a region by keyboard alone', async ({ hub, popup }) => {
  const page = await hub('sessions?theme=light');
  const places = await placesOf(page);
  const opener = await popup(page);
  // The popup's own keys: open the menu, two down, take it.
  await opener.click(label('tab.captureMore'));
  await opener.until('document.querySelector("[role=menu]")');
  for (const key of ['ArrowDown', 'Enter']) await opener.press(key);
  await isAsked(page);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowUp', 'Control+ArrowLeft'])
    await page.keyboard.press(key);
  const review = await reviewAfter(page, () => page.keyboard.press('Enter'));
  const png = await savePicture(review);
  expect(sizeOf(png)).toEqual({ width: 640, height: 390 });
  const inside = shift(places, { x: 329, y: 210, width: 640, height: 390 });
  expect(inside.length).toBeGreaterThanOrEqual(8);
  expect(uncoveredIn(png, inside, 640)).toEqual([]);
  await review.close();
});

test.for(['region', 'element'] as const)(
  'Esc takes the choice of a %s back, and no key reaches the page',
  async (way, { browser, hub, popup }) => {
    const page = await hub('sessions?theme=light');
    await page.locator('#customer-email').focus();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('keydown', ({ key }) => seen.push(key));
    });
    await chooseWay(await popup(page), way);
    await isAsked(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlays(page)).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('customer-email');
    expect(browser.context.pages().some((each) => each.url().includes('review.html'))).toBe(false);
  },
);

test('an element under the mouse', async ({ hub, popup }) => {
  const page = await hub('sessions?theme=light');
  const row = page.locator('#session-table tbody tr').nth(2);
  const box = (await row.locator('td').first().boundingBox())!;
  const places = await placesOf(page);
  await chooseWay(await popup(page), 'element');
  await isAsked(page);
  // Beside the words, so that the cell itself is meant.
  await page.mouse.move(box.x + box.width - 6, box.y + box.height / 2);
  const review = await reviewAfter(page, () => page.mouse.click(box.x + box.width - 6, box.y + box.height / 2));
  const png = await savePicture(review);
  expect(Math.abs(sizeOf(png).width - box.width)).toBeLessThanOrEqual(1);
  const inside = shift(places, box);
  expect(inside.length).toBeGreaterThanOrEqual(2);
  expect(uncoveredIn(png, inside, box.width)).toEqual([]);
  await review.close();
});

test('an element larger than the view, by keyboard', async ({ open, popup }) => {
  const served = await serveText('127.0.0.1', longPage(80));
  const page = await open(served.url);
  await page.evaluate(() => scrollTo(0, 100));
  const places = await wholePlaces(page);
  await chooseWay(await popup(page), 'element');
  await isAsked(page);
  await page.keyboard.press('Tab');
  const review = await reviewAfter(page, () => page.keyboard.press('Enter'));
  const png = await savePicture(review);
  const main = await page.evaluate(() => document.querySelector('main')!.offsetTop);
  const { width, height } = sizeOf(png);
  expect(height).toBe(80 * 22);
  expect(uncoveredIn(png, shift(places, { x: 0, y: main, width, height }), width)).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await review.close();
  await served.close();
});

test('a whole page: every value covered, on the borders of the shots too, and bars shown once', async ({
  open,
  popup,
}) => {
  const served = await serveText('127.0.0.1', longPage(150));
  const page = await open(served.url);
  await page.evaluate(() => scrollTo(0, 333));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const places = await wholePlaces(page);
  const review = await reviewAfter(page, async () => chooseWay(await popup(page), 'page'));
  const png = await savePicture(review);
  const whole = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(sizeOf(png)).toEqual(whole);
  expect(places.length).toBeGreaterThanOrEqual(150);
  expect(uncoveredIn(png, places, whole.width)).toEqual([]);
  expect(rowsOf(png, [255, 0, 255])).toEqual([0, 40]);
  expect(rowsOf(png, [0, 200, 200])).toEqual([]);
  expect(await page.evaluate((html) => [scrollY, document.documentElement.outerHTML === html], before)).toEqual([
    333,
    true,
  ]);
  await review.close();
  await served.close();
});

test('a whole page that scrolls in a box of its own', async ({ open, popup }) => {
  const box = 'body { display: flex; flex-direction: column; height: 100vh } main { flex: 1; overflow: auto }';
  const served = await serveText('127.0.0.1', longPage(70, box));
  const page = await open(served.url);
  const places = await wholePlaces(page);
  const { top, width } = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    return { top: main.getBoundingClientRect().y, width: main.clientWidth };
  });
  const review = await reviewAfter(page, async () => chooseWay(await popup(page), 'page'));
  const png = await savePicture(review);
  expect(sizeOf(png)).toEqual({ width, height: 70 * 22 });
  expect(uncoveredIn(png, shift(places, { x: 0, y: top, width, height: 70 * 22 }), width)).toEqual([]);
  await review.close();
  await served.close();
});

test.for(['the popup', 'Esc'])(
  'a whole page is ended by %s: nothing is kept and the page is as it was',
  async (by, { browser, open, popup }) => {
    const served = await serveText('127.0.0.1', longPage(400));
    const page = await open(served.url);
    await page.evaluate(() => scrollTo(0, 50));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const opener = await popup(page);
    await chooseWay(opener, 'page');
    await expect.poll(() => page.evaluate(() => scrollY), { interval: 20, timeout: 20_000 }).toBeGreaterThan(700);
    if (by === 'Esc') await page.keyboard.press('Escape');
    else await opener.click(label('ui.cancel'));
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBe(50);
    expect(await page.evaluate((html) => document.documentElement.outerHTML === html, before)).toBe(true);
    expect(browser.context.pages().some((each) => each.url().includes('review.html'))).toBe(false);
    await served.close();
  },
);

/** First row and number of rows in which a colour fills the middle; nothing where it is nowhere. */
function rowsOf(png: Uint8Array, colour: readonly number[]): number[] {
  const { width, height, data, channels } = pixelsOf(png);
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
    colour.every((level, index) => data[(row * width + (width >> 1)) * channels + index] === level),
  );
  return rows.length > 0 ? [rows[0]!, rows.length] : [];
}
