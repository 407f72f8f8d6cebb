import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createData } from '../../demo/data';
import { type Firefox, launchFirefox } from '../../scripts/browser/launch-firefox';
import { type ServedDemo, serveDemo } from '../../scripts/serve-demo';
import { type Display, startDisplay } from '../e2e/support/display';
import { readIndependently } from '../e2e/support/planted-picture';

const { credentials } = createData(7);
const key = credentials.secretKey.value;

let display: Display;
let firefox: Firefox;
let demo: ServedDemo;
let folder: string;
/** A picture with a secret key, in base64. */
let raw: string;

/** On a display: without one, Firefox has no pictures on its clipboard. */
beforeAll(async () => {
  display = await startDisplay();
  demo = await serveDemo();
  firefox = await launchFirefox({ headless: false, display: display.name });
  folder = await mkdtemp(join(tmpdir(), 'supportsafe-firefox-'));
  const reader = await firefox.openPage('options.html', '#terms');
  raw = await reader.evaluate(drawSecret, key);
  await reader.close();
  await writeFile(join(folder, 'Jane Doe.png'), Buffer.from(raw, 'base64'));
});

afterAll(async () => {
  await firefox?.close();
  await demo?.close();
  display?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Draws the picture, and puts it on the clipboard. */
async function drawSecret(secret: string): Promise<string> {
  const canvas = new OffscreenCanvas(760, 160);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 760, 160);
  context.fillStyle = '#111';
  context.font = '18px sans-serif';
  context.fillText('Session gs_test_a1b2c3 is open', 20, 50);
  context.fillText(`Secret key: ${secret}`, 20, 100);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  let binary = '';
  for (const byte of new Uint8Array(await png.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function openHelpdesk(): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(demo.helpdeskUrl);
  await page.waitForSelector('html[data-ready]');
  await page.bringToFront();
  return page;
}

const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What a picture on the page shows, in base64: drawn anew, since the page may fetch nothing. */
const bytesOf = (image: ElementHandle<Element>) =>
  image.evaluate(async (element) => {
    const picture = element as HTMLImageElement;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1]!;
  });

async function expectClean(base64: string): Promise<void> {
  const text = await readIndependently(Buffer.from(base64, 'base64'));
  expect(fold(text)).toContain('session');
  expect(fold(text)).not.toContain(fold(key).slice(6, 16));
}

describe('in Firefox', () => {
  test('the picture can be read before it is cleaned', async () => {
    const text = await readIndependently(Buffer.from(raw, 'base64'));
    expect(fold(text)).toContain(fold(key).slice(6, 12));
  });

  test('a picture chosen in a field arrives cleaned', async () => {
    const page = await openHelpdesk();
    const field = (await page.$('#upload')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, 'Jane Doe.png'));
    const image = await page.waitForSelector('#received article[data-name="picture-1.png"] img', { timeout: 60_000 });
    await expectClean(await bytesOf(image!));
    expect(await page.$$eval('#received article', (all) => all.length)).toBe(1);
    await page.close();
  });

  test('a picture pasted into formatted text stands there cleaned', async () => {
    const page = await openHelpdesk();
    await page.evaluate(() => {
      window.addEventListener(
        'paste',
        (event) => {
          document.body.dataset.pasted = [...(event.clipboardData?.files ?? [])].map(({ name }) => name).join();
        },
        true,
      );
    });
    await page.click('#rich');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const image = await page.waitForSelector('#rich img', { timeout: 60_000 });
    await expectClean(await bytesOf(image!));
    expect(await page.$eval('body', (body) => body.dataset.pasted)).toBe('picture-1.png');
    await page.close();
  });

  test('the picture on the clipboard is taken by the review tab', async () => {
    const review = await firefox.openPage('review.html', '.intake');
    await review.bringToFront();
    await review.keyboard.down('Control');
    await review.keyboard.press('v');
    await review.keyboard.up('Control');
    await review.waitForSelector('[data-box]', { timeout: 60_000 });
    await review.close();
  });
});
