import type { Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { launchFirefox } from '../../scripts/browser/launch-firefox';
import { serveDemo } from '../../scripts/serve-demo';
import { startDisplay } from '../e2e/support/display';
import { type Place, uncoveredIn } from '../e2e/support/picture';

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
  .extend('firefox', { scope: 'file' }, async ({ display }, { onCleanup }) => {
    const firefox = await launchFirefox({ headless: false, display: display.name });
    onCleanup(() => firefox.close());
    return firefox;
  })
  /** One of the extension's own pages, which may speak to background and picture host. */
  .extend('desk', { scope: 'file' }, async ({ firefox }) => firefox.openPage('options.html', '#terms'))
  /** A page of the Hub in front, with the right to be captured, as after a press of the shortcut. */
  .extend('hub', { scope: 'file' }, async ({ demo, desk, display, firefox }) => {
    const page = await firefox.browser.newPage();
    await page.goto(`${demo.hubUrl}sessions?seed=7&theme=light`);
    await page.waitForSelector('html[data-ready]');
    await page.bringToFront();
    const before = await reviews(desk);
    // Typed by the driver, keys reach the page alone; a keyboard's reach the browser.
    await display.press(await page.title(), 'alt+shift+p');
    await expect.poll(() => reviews(desk), { timeout: 20_000 }).toBe(before + 1);
    return page;
  });

test('the command captures the visible tab, and every planted value in view is covered', async ({ desk, hub }) => {
  const places = await placesIn(hub, 'view');
  const { png, width, verified } = await takeAndFinish(desk, hub.url(), 'view');
  expect(verified).toBe(true);
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(uncoveredIn(png, places, width)).toEqual([]);
});

test('the whole page comes in one go, without scrolling', async ({ desk, hub }) => {
  const places = await placesIn(hub, 'page');
  const { png, width, height, verified } = await takeAndFinish(desk, hub.url(), 'page');
  const page = await hub.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollHeight]);
  expect([width, height]).toEqual(page);
  expect(verified).toBe(true);
  expect(places.length).toBeGreaterThanOrEqual(20);
  expect(uncoveredIn(png, places, width)).toEqual([]);
});

interface Extension {
  tabs: {
    query(wanted: object): Promise<{ id: number; url?: string }[]>;
    update(id: number, change: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; reason?: string; value: { jobIds: string[] } }> };
}

function reviews(desk: Page): Promise<number> {
  return desk.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Extension };
    return (await browser.tabs.query({})).filter(({ url }) => url?.includes('/review.html')).length;
  });
}

/** Captures the tab with this address; the finished picture comes from the picture host, as the review asks for it. */
async function takeAndFinish(desk: Page, address: string, way: 'view' | 'page') {
  const { base64, ...rest } = await desk.evaluate(
    async (wantedUrl, wantedWay) => {
      const { browser } = globalThis as unknown as { browser: Extension };
      const tab = (await browser.tabs.query({})).find(({ url }) => url === wantedUrl)!;
      await browser.tabs.update(tab.id, { active: true });
      const answer = await browser.runtime.sendMessage({
        kind: 'capture.start',
        request: { tabId: tab.id, way: wantedWay },
      });
      if (!answer.ok) throw new Error(answer.reason);
      const channel = new BroadcastChannel('supportsafe-pictures');
      const ask = <Value>(kind: string, request: object) =>
        new Promise<Value>((resolve, reject) => {
          const id = crypto.randomUUID();
          channel.addEventListener('message', ({ data }) => {
            if (data.answer !== id) return;
            if (data.ok) resolve(data.value);
            else reject(new Error(data.reason));
          });
          channel.postMessage({ ask: id, kind, request });
        });
      const jobId = answer.value.jobIds[0]!;
      const { boxes, width, height } = await ask<{ boxes: object[]; width: number; height: number }>('view', { jobId });
      const finish = { jobId, boxes, uncovered: [], drawLabels: true };
      // The review tab finishes the picture too, and the later of the two ends the earlier one.
      const tryToFinish = () => ask<{ verified: boolean; png?: Blob }>('finish', finish);
      const { verified, png } = await tryToFinish().catch(tryToFinish).catch(tryToFinish);
      const bytes = new Uint8Array((await png?.arrayBuffer()) ?? new ArrayBuffer(0));
      channel.close();
      return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), width, height, verified };
    },
    address,
    way,
  );
  return { ...rest, png: Buffer.from(base64, 'base64') };
}

/** Planted values of the page, word by word, where they can be seen: in view, or anywhere on the page. */
function placesIn(page: Page, reach: 'view' | 'page'): Promise<Place[]> {
  return page.evaluate((wanted) => {
    const bottom = wanted === 'view' ? innerHeight : document.documentElement.scrollHeight;
    return [...document.querySelectorAll<HTMLElement>('[data-truth]')].flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of (node as Text).data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          rects.push(...range.getClientRects());
        }
      return rects
        .map(({ x, y, width, height }) => {
          let right = Math.min(x + width, document.documentElement.clientWidth);
          for (let around = element.parentElement; around; around = around.parentElement)
            if (getComputedStyle(around).overflowX !== 'visible')
              right = Math.min(right, around.getBoundingClientRect().right);
          const seen = { x, y, width: right - x, height: Math.min(y + height, bottom) - y };
          return { kind: element.dataset.truth ?? '', value: element.textContent ?? '', ...seen };
        })
        .filter(({ width, height }) => width > 1 && height > 1);
    });
  }, reach);
}
