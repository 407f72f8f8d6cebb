import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logDocument } from '@/demo/data/log-document.ts';
import { plantedIn, toPlain } from '@/demo/data/marked.ts';
import { pages } from '@/demo/data/truth.ts';
import { createData, truth } from '@/demo/data.ts';
import { type ServedDemo, serveDemo } from '@/scripts/serve-demo.ts';

const SEED = 20_260;
const data = createData(SEED);
const { secrets, identifiers } = truth(data);
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

let demo: ServedDemo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  demo = await serveDemo();
  const installed = existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM };
  browser = await chromium.launch({ ...installed, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

async function open(url: string): Promise<string[]> {
  const failures: string[] = [];
  page.removeAllListeners();
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  return failures;
}

const openHub = (name: string) => open(`${demo.hubUrl}${name === 'overview' ? '' : name}?seed=${SEED}`);

/** What stands in the page under `attribute`, its frames and fields included. */
async function standing(attribute: string): Promise<{ kind: string; value: string }[]> {
  const perFrame = page.frames().map((frame) =>
    frame.locator(`[${attribute}]`).evaluateAll(
      (elements, name) =>
        elements.map((element) => ({
          kind: element.getAttribute(name) ?? '',
          value: element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
        })),
      attribute,
    ),
  );
  return (await Promise.all(perFrame)).flat().filter(({ kind }) => kind !== 'mixed');
}

const hidden = () =>
  page.evaluate(() =>
    [...(window.demoCanvasTruth ?? []), ...(window.demoShadowTruth ?? [])].map(({ kind, value }) => ({ kind, value })),
  );

const toSet = (entries: readonly { kind: string; value: string }[]) =>
  [...new Set(entries.map(({ kind, value }) => `${kind}: ${value}`))].sort();

describe('the pages of the Hub', () => {
  test.each(pages)('%s shows what the truth says, and nothing else', async (name) => {
    expect(await openHub(name)).toEqual([]);
    const reveal = page.locator('#reveal-secret');
    if (await reveal.count()) await reveal.click();
    const inDocument = name === 'logs' ? plantedIn(logDocument(data)) : [];
    const shown = [...(await standing('data-truth')), ...(await hidden()), ...inDocument.filter(({ keep }) => !keep)];
    const kept = [...(await standing('data-keep')), ...inDocument.filter(({ keep }) => keep)];
    expect(toSet(shown)).toEqual(toSet(secrets.filter((entry) => entry.page === name)));
    expect(toSet(kept)).toEqual(toSet(identifiers.filter((entry) => entry.page === name)));
  });

  test('holds the whole structured log although few of its lines are drawn', async () => {
    await openHub('logs');
    expect(await page.evaluate(() => window.demoText?.['log-document']?.())).toBe(toPlain(logDocument(data)));
    expect(await page.locator('#log-document .cm-line').count()).toBeLessThan(500);
  });

  test('takes a new key off the page for good', async () => {
    await openHub('keys');
    await expect(page.locator('#new-key').textContent()).resolves.toBe(data.credentials.secretKey.value);
    await page.locator('#new-key-done').click();
    expect(await page.locator('#new-key').count()).toBe(0);
  });

  test('measures the values of the canvas inside the canvas, in the first screen', async () => {
    await openHub('kyc');
    const spots = await page.evaluate(() => window.demoCanvasTruth ?? []);
    const canvas = await page.locator('#passport').boundingBox();
    expect(spots.length).toBe(6);
    for (const { x, y, width, height } of spots) {
      expect(x).toBeGreaterThan(canvas!.x);
      expect(x + width).toBeLessThan(canvas!.x + canvas!.width);
      expect(y + height).toBeLessThan(Math.min(800, canvas!.y + canvas!.height));
    }
  });

  test('keeps the seed on the way to another page', async () => {
    await openHub('overview');
    await page.getByRole('link', { name: 'API keys' }).click();
    await page.locator('html[data-ready]').waitFor();
    expect(await page.locator('html').getAttribute('data-seed')).toBe(String(SEED));
  });

  test('draws a seed where the address names none', async () => {
    await open(demo.hubUrl);
    expect(new URL(page.url()).searchParams.get('seed')).toMatch(/^\d+$/);
  });
});

describe('the helpdesk', () => {
  test('shows the text of a file it receives', async () => {
    expect(await open(demo.helpdeskUrl)).toEqual([]);
    const file = { name: 'gate.log', mimeType: 'text/plain', buffer: Buffer.from('first\nsecond') };
    await page.locator('#upload').setInputFiles(file);
    await expect(page.locator('#received article pre').textContent()).resolves.toBe('first\nsecond');
  });

  test('shows text dropped on it', async () => {
    await open(demo.helpdeskUrl);
    await page.locator('#dropzone').evaluate((zone) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'dropped words');
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(await page.locator('#received pre').textContent()).toBe('dropped words');
  });

  test('takes typing in its code editor', async () => {
    await open(demo.helpdeskUrl);
    await page.locator('#code .cm-content').click();
    await page.keyboard.type('{"a": 1}');
    expect(await page.evaluate(() => window.demoText?.code?.())).toBe('{"a": 1}');
  });
});
