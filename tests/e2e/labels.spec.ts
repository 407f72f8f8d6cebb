import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { clearDraft } from './support/clear-draft.ts';
import { copyKeys, selectText } from './support/page-text.ts';

const emailOf = (row: number) => `#session-table tbody tr:nth-child(${row}) [data-truth=email]`;

/** A moment for the page’s script to ask the draft for what is selected, as a user’s hand leaves it. */
const rest = (page: Page) => page.waitForTimeout(600);

test('one value has one label in every tab, and two values never share one', async ({ desk, hub }) => {
  const copied = async (page: Page, row: number) => {
    await page.bringToFront();
    const { 'text/plain': text } = await desk.whenCopied(page, async () => {
      await selectText(page, emailOf(row));
      await rest(page);
      await copyKeys(page);
    });
    return text;
  };
  const [first, second] = [await hub('sessions'), await hub('sessions')];
  expect(await copied(first, 1)).toBe('[email-1]');
  expect(await copied(second, 2)).toBe('[email-2]');
  expect(await copied(first, 2)).toBe('[email-2]');
  expect(await copied(second, 1)).toBe('[email-1]');
  expect(await copied(second, 3)).toBe('[email-3]');
});

test('a new draft counts from one again', async ({ browser, desk, hub }) => {
  await clearDraft(browser);
  const page = await hub('sessions');
  const { 'text/plain': text } = await desk.whenCopied(page, async () => {
    await selectText(page, emailOf(3));
    await rest(page);
    await copyKeys(page);
  });
  expect(text).toBe('[email-1]');
});

test('a content script cannot read the draft’s table', async ({ browser, hub }) => {
  await hub('sessions');
  const access = await (await browser.worker()).evaluate(async () => {
    interface Chrome {
      tabs: { query(wanted: object): Promise<{ id: number }[]> };
      scripting: { executeScript(what: object): Promise<{ result: string }[]> };
    }
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id },
      func: async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage?: { session: { get(key: null): unknown } } } }
        ).chrome;
        try {
          return JSON.stringify(await storage!.session.get(null));
        } catch (error) {
          return `refused: ${String(error)}`;
        }
      },
    });
    return answer!.result;
  });
  expect(access).toMatch(/^refused: /);
});
