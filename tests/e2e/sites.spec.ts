import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launch } from '../../scripts/browser/launch.ts';
import type { Popup } from '../../scripts/browser/popup.ts';
import { test as base, expect } from './fixtures.ts';
import { Desk } from './support/desk.ts';
import { copyKeys, selectText } from './support/page-text.ts';
import { serveText } from './support/plain-server.ts';
import { data } from './support/planted.ts';
import { extension, label } from './support/words.ts';

const key = data.credentials.secretKey.value;
const card = data.card.value;

/** A page of our own on another loopback address, which nothing guards; `?frame=` holds an inner one. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
const test = base.extend('elsewhere', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await serveText('127.0.0.2', `<main><p id="key">${key}</p></main>`);
  onCleanup(() => server.close());
  return server.url;
});

/** Approves a permission beforehand, since a headless browser shows nobody its question; the click is still needed. */
async function approve(browser: Browser, pattern: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      new Promise<void>((resolve) => {
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void } };
          }
        ).chrome.developerPrivate.addHostPermission(id!, host!, resolve);
      }),
    [browser.extensionId, pattern] as const,
  );
  await page.close();
}

const stateOf = (popup: Popup) =>
  popup.evaluate<string>('document.querySelector("[data-testid=tab-state]")?.dataset.state ?? ""');

async function expectState(popup: Popup, state: string): Promise<void> {
  await expect.poll(() => stateOf(popup), { timeout: 10_000 }).toBe(state);
}

async function copied(desk: Desk, page: Page, selector: string): Promise<string> {
  await selectText(page, selector);
  return (await desk.whenCopied(page, () => copyKeys(page)))['text/plain']?.trim() ?? '';
}

test('a guarded page says protected, in the popup and on the button', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await expect.poll(() => desk.badge(page)).toBe('✓');
  await expectState(await popup(page), 'protected');
});

test('127.0.0.2 is not guarded, and is said not to be', async ({ desk, elsewhere, open, popup }) => {
  const page = await open(elsewhere);
  expect(await copied(desk, page, '#key')).toBe(key);
  await expect.poll(() => desk.badge(page)).toBe('');
  await expectState(await popup(page), 'unguarded');
});

test('a page with an unguarded frame is partly protected until the frame is guarded from the popup', async ({
  browser,
  desk,
  elsewhere,
  hub,
  popup,
}) => {
  const page = await hub('keys');
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, elsewhere);
  const before = await popup(page);
  await expectState(before, 'partly');
  const { origin } = new URL(elsewhere);
  expect(await before.evaluate('document.querySelector(".tab__frames").innerText')).toContain(origin);
  await before.close();

  await approve(browser, 'http://127.0.0.2/*');
  const popupToGuard = await popup(page);
  await popupToGuard.click(label('tab.guardFrameNamed', origin));
  await expectState(popupToGuard, 'protected');
  await popupToGuard.close();
  await expect.poll(() => desk.badge(page)).toBe('✓');

  // Taken back in the settings, so that the other stories find it as it was.
  await desk.page.bringToFront();
  await desk.page.getByRole('button', { name: label('settings.sites.removeNamed', 'http://127.0.0.2') }).click();
  await expect.poll(() => desk.badge(page)).toBe('!');
});

test('a page whose script is silent needs a reload, and is protected after it', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await stepDown(page);
  const silent = await popup(page);
  await expectState(silent, 'reload');
  await silent.click(label('tab.reloadPage'));
  await expectState(silent, 'protected');
  await silent.close();
  expect(await copied(desk, page, '#new-key')).toBe('sk_live_[secret-1]');
});

test('a site whose roles are off is said to be off, and copies as it is', async ({ desk, hub, popup }) => {
  const page = await hub('keys');
  await desk.setRole('http://127.0.0.1', 'source', false);
  await desk.setRole('http://127.0.0.1', 'destination', false);
  await expect.poll(() => desk.badge(page)).toBe('off');
  await expect.poll(() => copied(desk, page, '#new-key')).toBe(key);
  const off = await popup(page);
  await expectState(off, 'off');
  await off.close();
  await desk.setRole('http://127.0.0.1', 'source', true);
  await desk.setRole('http://127.0.0.1', 'destination', true);
  await expect.poll(() => copied(desk, page, '#new-key')).toBe('sk_live_[secret-1]');
});

test('a damaged setting unguards nothing', async ({ desk, hub, popup }) => {
  await desk.page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ policy: { sites: 'none', terms: 7, allowed: null } }),
  );
  const page = await hub('keys');
  expect(await copied(desk, page, '#new-key')).toBe('sk_live_[secret-1]');
  await expectState(await popup(page), 'protected');
});

test('a site guarded by the user survives a restart, and a revoked one turns the badge', async ({ demo }) => {
  const profile = await mkdtemp(join(tmpdir(), 'supportsafe-profile-'));
  const host = 'desk.merchant.example';
  const options = { extension, profile, args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] };
  const address = new URL('/sessions?seed=7', demo.hubUrl.replace('127.0.0.1', host)).href;
  const number = 'dd .mono [data-truth=card]';
  const visit = async (browser: Browser) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.waitForSelector('html[data-ready]');
    return page;
  };
  let browser = await launch(options);
  try {
    let desk = await Desk.open(browser);
    const open = await visit(browser);
    expect(await copied(desk, open, number)).toBe(card);
    expect(await desk.badge(open)).toBe('');

    await approve(browser, `http://${host}/*`);
    await desk.page.bringToFront();
    await desk.page.getByRole('textbox', { name: label('settings.sites.address') }).fill(`http://${host}`);
    await desk.page.getByRole('button', { name: label('settings.sites.addButton') }).click();
    await desk.page.getByRole('switch', { name: label('settings.sites.sourceNamed', `http://${host}`) }).waitFor();
    // A tab that was open is guarded as well as one that is opened later.
    await expect.poll(() => desk.badge(open)).toBe('✓');
    expect(await copied(desk, open, number)).toBe('[card-1]');
    expect(await copied(desk, await visit(browser), number)).toBe('[card-1]');
    await browser.close();

    browser = await launch(options);
    desk = await Desk.open(browser);
    const later = await visit(browser);
    expect(await copied(desk, later, number)).toBe('[card-1]');
    await expect.poll(() => desk.badge(later)).toBe('✓');
    await desk.page.bringToFront();
    await desk.page.getByRole('button', { name: label('settings.sites.removeNamed', `http://${host}`) }).click();
    await expect.poll(() => desk.badge(later)).toBe('');
    expect(await copied(desk, await visit(browser), number)).toBe(card);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
});

/** Makes the guard's script in a page step down, as if it had never started. */
async function stepDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of contexts)
    await session.send('Runtime.evaluate', {
      contextId,
      expression: 'globalThis[Symbol.for("supportsafe.instance")]?.()',
    });
  await session.detach();
}
