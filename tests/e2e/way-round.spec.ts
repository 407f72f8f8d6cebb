import type { Page } from 'playwright-core';
import { sessionJson } from '../../demo/data/documents.ts';
import { toPlain } from '../../demo/data/marked.ts';
import type { Popup } from '../../scripts/browser/popup.ts';
import { expect, test } from './fixtures.ts';
import { expectNotice } from './support/notice.ts';
import { copyKeys, fieldText, selectText } from './support/page-text.ts';
import { data, plantedIn } from './support/planted.ts';
import { label, sentence } from './support/words.ts';

const key = data.credentials.secretKey.value;

/** Presses "Let the next one through" in the true popup and closes it. */
async function letThrough(popup: (page: Page) => Promise<Popup>, page: Page): Promise<void> {
  const opened = await popup(page);
  await opened.click(label('tab.letThrough'));
  await opened.until(`document.body.innerText.includes(${JSON.stringify(label('tab.armed'))})`);
  await opened.close();
}

test('one copy goes through raw, the next one does not, and the evidence names the kind alone', async ({
  desk,
  hub,
  popup,
}) => {
  const page = await hub('keys');
  await letThrough(popup, page);
  await selectText(page, '#new-key');
  const first = await desk.whenCopied(page, () => copyKeys(page));
  expect(first['text/plain']).toBe(key);
  await expectNotice(page, sentence('notice.raw'));
  await expectNotice(page, sentence('notice.history'));
  const second = await desk.whenCopied(page, () => copyKeys(page));
  expect(second['text/plain']).toBe('sk_live_[secret-1]');
  await expect.poll(async () => JSON.stringify(await desk.evidence())).toContain('secret-key');
  expect(plantedIn(await desk.stored('session'), await desk.stored('local'))).toEqual([]);
});

test('it holds for the page’s own button too', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await letThrough(popup, page);
  const first = await desk.whenCopied(page, () => page.click('#copy-new-key'));
  expect(first['text/plain']).toBe(key);
  const second = await desk.whenCopied(page, () => page.click('#copy-new-key'));
  expect(second['text/plain']).toBe('sk_live_[secret-1]');
});

test('only what the user does uses it up, never the page', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await letThrough(popup, page);
  const byPage = await desk.whenCopied(page, () =>
    page.evaluate(async (text) => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      await navigator.clipboard.writeText(text);
    }, key),
  );
  expect(byPage['text/plain']).toBe('sk_live_[secret-1]');
  await selectText(page, '#new-key');
  const byUser = await desk.whenCopied(page, () => copyKeys(page));
  expect(byUser['text/plain']).toBe(key);
});

test('navigation ends it', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await letThrough(popup, page);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await selectText(page, '#new-key');
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(arrived['text/plain']).toBe('sk_live_[secret-1]');
});

test('one paste arrives raw, and what is kept of it is redacted', async ({ desk, helpdesk, popup }) => {
  const page = await helpdesk();
  const session = toPlain(sessionJson(data));
  await desk.write(session);
  await page.bringToFront();
  await letThrough(popup, page);
  await page.click('#message');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(page, '#message')).toBe(session);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(page, '#message')).toContain('[email-1]');
  const kept = (await desk.evidence()).filter(({ kind }) => kind === 'paste');
  expect(kept.length).toBeGreaterThanOrEqual(1);
  expect(plantedIn(JSON.stringify(kept))).toEqual([]);
});
