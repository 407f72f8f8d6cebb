import { test as base } from 'vitest';
import type { Page } from 'playwright-core';
import { type Browser, type LaunchOptions, launch } from '../../scripts/browser/launch';
import { Popup } from '../../scripts/browser/popup';
import { serveDemo } from '../../scripts/serve-demo';

export { expect } from 'vitest';

/** The demo's two origins, served for the whole file. */
type Demo = Awaited<ReturnType<typeof serveDemo>>;

interface Fixtures {
  launchOptions: LaunchOptions;
  demo: Demo;
  browser: Browser;
  /** Opens a page of the Hub, e.g. `/keys`, with its data drawn from seed 7 unless the path says otherwise. */
  hub: (path: string) => Promise<Page>;
  /** Opens the helpdesk. */
  helpdesk: () => Promise<Page>;
  /** Opens the true popup by a true click over the page. */
  popup: (page: Page) => Promise<Popup>;
  /** What the system's clipboard holds, read by a page that has the permission. */
  clipboard: () => Promise<string>;
}

export const test = base.extend<Fixtures>({
  launchOptions: [{}, { injected: true }],
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixture's needs from the pattern
  demo: async ({}, use) => {
    const demo = await serveDemo();
    await use(demo);
    await demo.close();
  },
  browser: async ({ launchOptions }, use) => {
    const browser = await launch(launchOptions);
    await use(browser);
    await browser.close();
  },
  hub: async ({ browser, demo }, use) => {
    await use(async (path) => openGuarded(browser, new URL(path, demo.hubUrl)));
  },
  helpdesk: async ({ browser, demo }, use) => {
    await use(async () => openGuarded(browser, new URL(demo.helpdeskUrl)));
  },
  popup: async ({ browser }, use) => {
    await use((page) => Popup.open(browser, page));
  },
  clipboard: async ({ browser }, use) => {
    await use(() => readClipboard(browser));
  },
});

async function openGuarded(browser: Browser, url: URL): Promise<Page> {
  if (!url.searchParams.has('seed')) url.searchParams.set('seed', '7');
  const page = await browser.context.newPage();
  await page.goto(url.href);
  return page;
}

/** Reads in an extension page: what a guarded page pastes would be cleaned on the way. */
export async function readClipboard(browser: Browser): Promise<string> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.openPage('options.html');
  try {
    await page.bringToFront();
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await page.close();
  }
}
