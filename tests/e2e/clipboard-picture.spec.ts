import { test as base, expect } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { serveDemo } from '../../scripts/serve-demo.ts';
import { Desk } from './support/desk.ts';
import { startDisplay } from './support/display.ts';
import { savePicture, uncoveredIn } from './support/picture.ts';
import { drawPicture } from './support/planted-picture.ts';
import { extension, label } from './support/words.ts';

/** On a display: only there can the browser's question for a right be answered. */
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

test('the picture on the clipboard is cleaned from the popup, once its right is given', async ({
  browser,
  demo,
  display,
}) => {
  const picture = await drawPicture(browser);
  const desk = await Desk.open(browser);
  await desk.writePicture(picture.png);
  const page = await browser.context.newPage();
  await page.goto(demo.helpdeskUrl);
  await page.waitForSelector('html[data-ready]');
  const popup = await Popup.open(browser, page);
  const opened = browser.context.waitForEvent('page', { timeout: 30_000 });
  let isOpen = false;
  browser.context.once('page', () => {
    isOpen = true;
  });
  // The question takes the focus, which closes the popup before it can answer the driver.
  await popup.click(label('elsewhere.clipboard')).catch(() => undefined);
  // Nothing tells when the browser's question stands there and takes keys.
  for (let turn = 0; turn < 10 && !isOpen; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (!isOpen) await display.accept();
  }
  const review = await opened;
  await review.bringToFront();
  const png = await savePicture(review);
  expect(uncoveredIn(png, picture.places, picture.width)).toEqual([]);
});
