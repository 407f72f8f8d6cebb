import type { Page } from 'playwright-core';
import { test as base } from 'vitest';
import { type LaunchOptions, launch } from '../../scripts/browser/launch.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { serveDemo } from '../../scripts/serve-demo.ts';
import { Desk } from './support/desk.ts';
import { seed } from './support/planted.ts';
import { extension } from './support/words.ts';

export { expect } from 'vitest';

/**
 * Makes the test of one file: one demo and one browser for all its stories, and every page closed after its story.
 *
 * @param options - how the browser starts
 */
export const stories = (options: LaunchOptions = {}) =>
  base
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
    .extend('demo', { scope: 'file' }, async ({}, { onCleanup }) => {
      const demo = await serveDemo();
      onCleanup(() => demo.close());
      return demo;
    })
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
      const browser = await launch({ extension, ...options });
      onCleanup(() => browser.close());
      return browser;
    })
    /** One of the extension's own pages: the clipboard, the settings and the storage are seen from there. */
    .extend('desk', { scope: 'file' }, async ({ browser }) => Desk.open(browser))
    /** Opens an address, ready for use. */
    .extend('open', async ({ browser }, { onCleanup }) => {
      const pages: Page[] = [];
      onCleanup(async () => {
        await Promise.all(pages.map((page) => page.close()));
      });
      return async (address: string) => {
        const page = await browser.context.newPage();
        pages.push(page);
        await page.goto(address);
        return page;
      };
    })
    /** Opens a page of the Hub, e.g. `keys`, or `logs?theme=dark`. */
    .extend('hub', async ({ demo, open }) => async (path: string) => {
      const page = await open(withSeed(new URL(path, demo.hubUrl)));
      await page.waitForSelector('html[data-ready]');
      return page;
    })
    .extend('helpdesk', async ({ demo, open }) => async () => {
      const page = await open(withSeed(new URL(demo.helpdeskUrl)));
      await page.waitForSelector('html[data-ready]');
      return page;
    })
    /** Opens the true popup by a true click on the toolbar button over the page. */
    .extend('popup', async ({ browser }, { onCleanup }) => {
      const opened: Popup[] = [];
      onCleanup(async () => {
        await Promise.all(opened.map((popup) => popup.close()));
      });
      return async (page: Page) => {
        const popup = await Popup.open(browser, page);
        opened.push(popup);
        return popup;
      };
    });

export const test = stories();

function withSeed(url: URL): string {
  url.searchParams.set('seed', String(seed));
  return url.href;
}
