import { test as base, expect } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { serveDemo } from '../../scripts/serve-demo.ts';
import { startDisplay } from './support/display.ts';
import { extension, label } from './support/words.ts';

/** A browser on a display: the driver’s key presses never reach the browser’s own shortcuts, a keyboard’s do. */
const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  .extend('demo', { scope: 'file' }, async ({}, { onCleanup }) => {
    const demo = await serveDemo();
    onCleanup(() => demo.close());
    return demo;
  })
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  .extend('display', { scope: 'file' }, async ({}, { onCleanup }) => {
    const display = await startDisplay();
    onCleanup(() => display.close());
    return display;
  })
  .extend('browser', { scope: 'file' }, async ({ display }, { onCleanup }) => {
    const browser = await launch({ extension, headless: false, display: display.name });
    onCleanup(() => browser.close());
    return browser;
  });

test('the capture shortcut, pressed on a keyboard, opens the review', async ({ browser, demo, display }) => {
  const page = await browser.context.newPage();
  await page.goto(new URL('keys', demo.hubUrl).href);
  await page.waitForSelector('html[data-ready]');
  const opened = browser.context.waitForEvent('page');
  await display.press(await page.title(), 'alt+shift+s');
  const review = await opened;
  await review.getByRole('heading', { name: label('review.findings.title') }).waitFor({ timeout: 60_000 });
  expect(new URL(review.url()).pathname).toBe('/review.html');
  await review.close();
  await page.close();
});

test('the popup shortcut, pressed on a keyboard, opens the popup', async ({ browser, demo, display }) => {
  const page = await browser.context.newPage();
  await page.goto(new URL('keys', demo.hubUrl).href);
  await page.waitForSelector('html[data-ready]');
  await display.press(await page.title(), 'alt+shift+e');
  const session = await browser.context.newCDPSession(page);
  await expect
    .poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.map(({ url }) => url);
    })
    .toContain(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.close();
});
