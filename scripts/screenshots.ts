// npm run screenshots: the product's own pages in the real browser, light and dark, into out/screenshots/.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launch } from './browser/launch.ts';
import { Popup } from './browser/popup.ts';
import { type ServedDemo, serveDemo } from './serve-demo.ts';

const out = 'out/screenshots';
const popupSize = { width: 440, height: 600 };

await mkdir(out, { recursive: true });
const demo = await serveDemo();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    // The popup is no page of the driver's: only the browser itself can make it dark.
    const browser = await launch({ colorScheme, args: colorScheme === 'dark' ? ['--force-dark-mode'] : [] });
    try {
      await shootAll(browser, demo, colorScheme);
    } finally {
      await browser.close();
    }
  }
} finally {
  await demo.close();
}
await mkdir('docs/images', { recursive: true });
await copyFile(join(out, 'popup-half-light.png'), 'docs/images/popup.png');
await copyFile(join(out, 'review-light.png'), 'docs/images/capture.png');

async function shootAll(browser: Browser, served: ServedDemo, theme: string): Promise<void> {
  const save = (page: Page, name: string) => page.screenshot({ path: join(out, `${name}-${theme}.png`) });
  const hub = await browser.context.newPage();
  await hub.goto(`${served.hubUrl}keys?seed=7&theme=${theme}`);
  await hub.waitForSelector('html[data-ready]');

  const popup = await Popup.open(browser, hub);
  await popup.until(`document.querySelector('[data-testid=tab-state][data-state=protected]')`);
  await writeFile(join(out, `popup-real-${theme}.png`), await popup.screenshot());
  await popup.close();

  // The same page in a tab of the popup's size: the driver can wait for it and fill it in.
  const composer = await browser.openPage(`popup.html?tab=${await tabIdOf(browser, hub)}`);
  await composer.setViewportSize(popupSize);
  await composer.getByRole('radiogroup', { name: 'Severity' }).waitFor();
  await save(composer, 'popup-empty');

  await hub.bringToFront();
  await hub.locator('#new-key').selectText();
  await hub.keyboard.press('ControlOrMeta+C');
  await hub.waitForTimeout(300);
  await save(hub, 'notice');

  await composer.bringToFront();
  await composer.getByRole('radio', { name: 'S1 Production stopped' }).click();
  await composer.getByRole('radio', { name: 'Production', exact: true }).click();
  await composer.getByRole('textbox', { name: 'Affected route' }).fill('POST /v1/gate_sessions');
  await composer.locator('#field-environment').scrollIntoViewIfNeeded();
  await save(composer, 'popup-half');

  await composer
    .getByRole('textbox', { name: 'Affected route' })
    .fill(`key ${['sk', 'live', 'Q7xR2mT9kW4bN8vZ'.repeat(2)].join('_')}`);
  await composer.locator('#lint').scrollIntoViewIfNeeded();
  await composer.waitForTimeout(400);
  await save(composer, 'popup-lint');
  await composer.getByRole('textbox', { name: 'Affected route' }).fill('POST /v1/gate_sessions');

  await composer.getByRole('textbox', { name: 'Partner id or account name' }).fill('Bluestone Transfer GmbH');
  await composer.getByRole('textbox', { name: 'First seen time' }).fill('2026-01-14T15:04:25Z');
  await composer.getByRole('textbox', { name: 'Request ids' }).fill('req_test_000000000123');
  await composer.getByRole('textbox', { name: 'Session ids' }).fill('gs_test_123');
  await composer.getByRole('textbox', { name: 'Event ids' }).fill('evt_test_123');
  await composer.locator('[data-testid=hand-over-state][data-ready]').waitFor();
  await composer.locator('#lint').scrollIntoViewIfNeeded();
  await save(composer, 'popup-ready');
  await composer.close();

  const settings = await browser.openPage('options.html');
  await settings.getByLabel('Words to redact, one per line').fill('Northwind Liquidity');
  await save(settings, 'settings');
  await settings.close();

  await shootReview(browser, served, theme);
}

async function shootReview(browser: Browser, served: ServedDemo, theme: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${served.hubUrl}kyc?seed=7&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  const popup = await Popup.open(browser, page);
  const opened = browser.context.waitForEvent('page');
  await popup.click('Capture this tab');
  const review = await opened;
  const verified = review.getByText('Checked: nothing left to read').first();
  const paint = review.getByRole('button', { name: /^Paint / }).last();
  await verified.or(paint).first().waitFor({ timeout: 60_000 });
  if (await paint.isVisible()) await paint.click();
  await verified.waitFor({ timeout: 60_000 });
  await review.screenshot({ path: join(out, `review-${theme}.png`) });
  await shootEdits(review, (name) => review.screenshot({ path: join(out, `review-${name}-${theme}.png`) }));
}

/** The review at work: what was read, a strict reading, drawings, a crop, and a question. */
async function shootEdits(review: Page, save: (name: string) => Promise<unknown>): Promise<void> {
  const button = (name: string) => review.getByRole('button', { name, exact: true });
  await review.getByRole('switch', { name: 'Show everything OCR read' }).click();
  await review.getByRole('list', { name: 'Words read from the pixels, line by line' }).scrollIntoViewIfNeeded();
  await save('words');
  await review.getByRole('switch', { name: 'Strict reading' }).click();
  await review.locator('.options').waitFor();
  await button('Undo').and(review.locator(':enabled')).waitFor({ timeout: 60_000 });
  await save('strict');
  await button('Undo').click();
  await review.getByRole('switch', { name: 'Show everything OCR read' }).click();

  const { x, y } = (await review.locator('.stage__surface').boundingBox())!;
  await button('Arrow').click();
  await review.mouse.move(x + 300, y + 500);
  await review.mouse.down();
  await review.mouse.move(x + 420, y + 400, { steps: 4 });
  await review.mouse.up();
  await button('Numbered step').click();
  await review.mouse.click(x + 100, y + 380);
  await button('Text').click();
  await review.mouse.click(x + 60, y + 430);
  await review.getByRole('textbox', { name: 'Words' }).fill('Stays in review');
  await button('Put on picture').click();
  await review.getByRole('dialog').waitFor({ state: 'hidden' });
  await save('drawings');
  await button('Crop').click();
  for (let press = 0; press < 40; press += 1) await review.keyboard.press('Shift+ArrowLeft');
  await save('crop');
  await review.keyboard.press('Escape');
  await review.getByRole('checkbox', { name: 'Cover all: IBAN' }).click();
  await review.getByRole('dialog').waitFor();
  await save('reason');
}

async function tabIdOf(browser: Browser, page: Page): Promise<number> {
  const worker = await browser.worker();
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0;
  }, page.url());
}
