import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createData } from '../../demo/data';
import { type Firefox, launchFirefox } from '../../scripts/browser/launch-firefox';
import { type ServedDemo, serveDemo } from '../../scripts/serve-demo';

let firefox: Firefox;
let demo: ServedDemo;
const data = createData(7);

beforeAll(async () => {
  demo = await serveDemo();
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await demo?.close();
});

async function openHub(view: string) {
  const page = await firefox.browser.newPage();
  await page.goto(`${demo.hubUrl}${view}?seed=7`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

describe('in Firefox', () => {
  test('a key copied from the dashboard arrives redacted in the clipboard', async () => {
    const page = await openHub('keys');
    await page.click('#new-key [data-truth]', { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const reader = await firefox.openPage('options.html', '#terms');
    await reader.bringToFront();
    const clipboard = await reader.evaluate(() => navigator.clipboard.readText());
    expect(clipboard).toContain('sk_live_[secret-1]');
    expect(clipboard).not.toContain(data.credentials.secretKey.value);
    await reader.close();
    await page.close();
  });

  test('the page’s own copy button leaves it redacted', async () => {
    const page = await openHub('keys');
    await page.click('#copy-new-key');
    const reader = await firefox.openPage('options.html', '#terms');
    await reader.bringToFront();
    await expect
      .poll(() => reader.evaluate(() => navigator.clipboard.readText()), { timeout: 10_000 })
      .toMatch(/^sk_live_\[secret-\d+\]$/);
    await reader.close();
    await page.close();
  });

  test('a picture is read in the background page, and what it shows is covered', async () => {
    const page = await firefox.openPage('options.html', '#terms');
    const secret = data.credentials.secretKey.value;
    const answer = await page.evaluate(async (text) => {
      const canvas = new OffscreenCanvas(700, 160);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 700, 160);
      context.fillStyle = '#111';
      context.font = '16px sans-serif';
      context.fillText('Session gs_test_a1b2c3 is open', 20, 50);
      context.fillText(`Secret key: ${text}`, 20, 100);
      const file = await canvas.convertToBlob({ type: 'image/png' });
      const channel = new BroadcastChannel('supportsafe-pictures');
      const policy = {
        roles: { source: true, destination: true },
        terms: [],
        patterns: [],
        allowed: { key: '', hashes: [] },
      };
      const ask = (kind: string, request: object) =>
        new Promise<{
          ok: boolean;
          reason?: string;
          value: { boxes: { y: number; height: number }[]; verified: boolean };
        }>((resolve) => {
          const id = crypto.randomUUID();
          channel.addEventListener('message', ({ data }) => data.answer === id && resolve(data));
          channel.postMessage({ ask: id, kind, request });
        });
      // The event page may sleep; any message wakes it.
      const extension = (
        globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).browser;
      await extension.runtime.sendMessage({ kind: 'pictures.ready', request: {} });
      const opened = await ask('open', { jobId: 'story', file, mode: 'strict', policy });
      if (!opened.ok) return { reason: opened.reason };
      const finished = await ask('finish', {
        jobId: 'story',
        boxes: opened.value.boxes,
        uncovered: [],
        drawLabels: true,
      });
      return { boxes: opened.value.boxes, verified: finished.value?.verified };
    }, secret);
    expect(answer.reason).toBeUndefined();
    expect(answer.verified).toBe(true);
    expect(answer.boxes?.some(({ y, height }) => y <= 90 && y + height >= 100)).toBe(true);
    await page.close();
  });

  test('the page’s guard answers the popup: protected', async () => {
    const page = await openHub('keys');
    const popup = await firefox.openPage('popup.html', '[data-testid=tab-state]');
    const state = await popup.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: {
          tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
          runtime: { sendMessage(message: object): Promise<{ value: { state: string } }> };
        };
      };
      const tab = (await browser.tabs.query({})).find((each) => each.url?.startsWith(url));
      return (await browser.runtime.sendMessage({ kind: 'tab.state', request: { tabId: tab?.id } })).value.state;
    }, `${demo.hubUrl}keys`);
    expect(state).toBe('protected');
    await popup.close();
    await page.close();
  });
});
