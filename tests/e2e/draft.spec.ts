import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import type { Popup } from '../../scripts/browser/popup.ts';
import { test as base, expect } from './fixtures.ts';
import { clearDraft } from './support/clear-draft.ts';
import { copyKeys, selectText } from './support/page-text.ts';
import { attach, capture, placesOf, uncoveredIn, whenChecked } from './support/picture.ts';
import { data, plantedIn, providerNames } from './support/planted.ts';
import { label } from './support/words.ts';

/** A folder that receives what the popup saves. */
const test = base.extend('downloads', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'supportsafe-downloads-'));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  const session = await browser.context.browser()!.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return folder;
});

test.beforeAll(async ({ desk }) => desk.setTerms(providerNames));

const includes = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;
const fieldName = (field: string) => label(`composer.fields.${field}`);

const written = {
  partner: data.ids.partnerId.value,
  affectedRoute: 'POST /v1/gate_sessions, hosted checkout on live',
  firstSeen: data.ids.firstSeen.value,
  requestIds: data.ids.requests[0]!.value,
  sessionIds: data.rows[0].id.value,
  eventIds: data.ids.events[0]!.value,
  summary: 'Live sessions stay open although customers finished checkout',
};

const valuesIn = (popup: Popup) =>
  popup.evaluate<Record<string, string>>(`Object.fromEntries(
    [...document.querySelectorAll('[data-field] input, [data-field] textarea')]
      .filter((field) => field.value !== '')
      .map((field) => [field.closest('[data-field]').dataset.field, field.value]))`);

async function fill(popup: Popup, fields: readonly (keyof typeof written)[]): Promise<void> {
  for (const field of fields) await popup.fill(fieldName(field), written[field]);
}

async function isSaved(folder: string): Promise<Buffer | undefined> {
  return readFile(join(folder, 'escalation.eml')).catch(() => undefined);
}

test('an S1 from evidence to a mail that another program can read', async ({
  browser,
  desk,
  downloads,
  hub,
  popup,
}) => {
  const source = await hub('sessions');
  await selectText(source, '#session-json');
  await desk.whenCopied(source, () => copyKeys(source));

  const kyc = await hub('kyc?theme=light');
  const places = await placesOf(kyc);
  const viewportWidth = await kyc.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(kyc));
  await whenChecked(review);
  await attach(review);
  await review.close();

  const first = await popup(source);
  await first.click(`S1 ${label('composer.severity.S1.name')}`);
  await first.choose(fieldName('environment'), label('composer.choices.production'));
  await fill(first, ['partner', 'affectedRoute']);
  await first.close();

  const second = await popup(source);
  await second.until(`document.querySelector('[data-field=affectedRoute]')`);
  expect(await valuesIn(second)).toMatchObject({ partner: written.partner, affectedRoute: written.affectedRoute });
  expect(await second.evaluate('document.querySelector("[role=radio][aria-checked=true]")?.ariaLabel')).toMatch(/^S1/);

  // Not ready yet: nothing is handed over, and what is missing is said.
  await second.click(label('composer.handOver.email'));
  await second.until(`document.querySelector('.toasts')?.innerText.trim()`);
  expect(await isSaved(downloads)).toBeUndefined();

  await fill(second, ['firstSeen', 'requestIds', 'sessionIds', 'eventIds']);
  await second.reveal(label('composer.always'), fieldName('summary'));
  await fill(second, ['summary']);
  await second.choose(fieldName('productSurface'), '0Gate');
  for (const step of [1, 2, 3, 4, 5, 6]) await second.answerStep(step, label('composer.runbook.yes'));
  await second.until(`document.querySelector('[data-testid=hand-over-state]').dataset.ready === 'true'`);
  await second.click(label('composer.handOver.email'));
  await expect.poll(() => isSaved(downloads), { timeout: 10_000 }).toBeDefined();

  const raw = (await isSaved(downloads))!;
  const mail = await PostalMime.parse(raw);
  expect(mail.to?.map(({ address }) => address)).toEqual(['support@0bit.io']);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  expect(mail.subject).toContain(written.summary);
  for (const value of Object.values(written)) expect(mail.text).toContain(value);
  expect(plantedIn(mail.subject ?? '', mail.text ?? '', mail.html ?? '', raw.toString('latin1'))).toEqual([]);
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['image/png']);
  const png = new Uint8Array(mail.attachments[0]!.content as ArrayBuffer);
  expect(decode(png)).toMatchObject({ width: 1280, height: 800 });
  expect(uncoveredIn(png, places, viewportWidth)).toEqual([]);

  // The same draft as text.
  for (const way of ['markdown', 'text']) {
    const again = await popup(source);
    await again.until(`document.querySelector('[data-testid=hand-over-state]')?.dataset.ready === 'true'`);
    await again.click(label(`composer.handOver.${way}`));
    await again.until(includes(label(`composer.handOver.${way === 'text' ? 'copiedText' : 'copiedMarkdown'}`)));
    await again.close();
    const text = await desk.read();
    for (const value of Object.values(written)) expect(text).toContain(value);
    expect(plantedIn(text)).toEqual([]);
  }
});

test('a popup that is closed at any moment loses nothing that was typed', async ({ desk, hub, popup }) => {
  const page = await hub('sessions');
  const typing = await popup(page);
  await typing.click(`S4 ${label('composer.severity.S4.name')}`);
  await typing.fill(fieldName('question'), 'Which events does a sandbox session raise?');
  // Closed as browsers do it, in the middle of a word: by a click on the page.
  await typing.insertText(' And wh');
  await page.bringToFront();
  await page.mouse.click(700, 300);
  await expect
    .poll(async () => (await desk.stored('session')).includes('Which events does a sandbox session raise? And wh'))
    .toBe(true);
  const reopened = await popup(page);
  await reopened.until(`document.querySelector('[data-field=question]')`);
  expect(await valuesIn(reopened)).toMatchObject({ question: 'Which events does a sandbox session raise? And wh' });
});

test('a secret typed into a field keeps the draft back until it is redacted', async ({ browser, downloads, hub }) => {
  const source: Page = await hub('sessions');
  await source.bringToFront();
  const page = await browser.openPage('composer.html');
  await page.getByRole('radio', { name: /^S4/ }).click();
  const key = data.credentials.secretKey.value;
  const question = page.getByRole('textbox', { name: fieldName('question') });
  await question.fill(`Why does ${key} fail?`);
  const row = page.locator('[data-field=question]');
  await row
    .getByText(/1 secret key|secret/i)
    .first()
    .waitFor();
  await rm(join(downloads, 'escalation.eml'), { force: true });
  await page.getByRole('button', { name: label('composer.handOver.email') }).click();
  await page.locator('.toasts').getByText(/\S/).first().waitFor();
  expect(await isSaved(downloads)).toBeUndefined();
  await row.getByRole('button', { name: new RegExp(label('lint.fix.redact')) }).click();
  await expect.poll(() => question.inputValue()).toMatch(/^Why does sk_live_\[secret-\d\] fail\?$/);
  await page.close();
});

test('a draft that is cleared is gone, evidence, labels and pictures included', async ({ browser, desk }) => {
  await clearDraft(browser);
  expect(await desk.evidence()).toEqual([]);
  expect(JSON.parse(await desk.stored('session'))).toEqual({});
});
