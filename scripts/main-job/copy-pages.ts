import type { Page } from 'playwright-core';
import { type MainJob, openHub, readClipboard, write } from './job.ts';

interface Copy {
  readonly view: string;
  readonly what: string;
  /** Brings the text onto the clipboard, as a person would. */
  readonly copy: (page: Page) => Promise<void>;
}

async function copyAll(page: Page): Promise<void> {
  await page.locator('main').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
}

async function copyTerminal(page: Page): Promise<void> {
  await page.locator('#terminal').selectText();
  await page.keyboard.press('ControlOrMeta+C');
}

const copyWith =
  (button: string) =>
  async (page: Page): Promise<void> => {
    await page.click(button);
  };

async function copyEditor(page: Page): Promise<void> {
  await page.locator('#log-document .cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
}

async function copyWebhooks(page: Page): Promise<void> {
  await page.click('#reveal-secret');
  await copyAll(page);
}

const copies: readonly Copy[] = [
  { view: 'overview', what: 'the whole page', copy: copyAll },
  { view: 'keys', what: 'the whole page', copy: copyAll },
  { view: 'keys', what: 'button "Copy" of the new key (writeText)', copy: copyWith('#copy-new-key') },
  { view: 'keys', what: 'button of the .env file (write, two flavours)', copy: copyWith('#copy-env') },
  { view: 'keys', what: 'button of the curl line (execCommand)', copy: copyWith('#copy-curl') },
  { view: 'webhooks', what: 'the whole page, signing secret revealed', copy: copyWebhooks },
  { view: 'sessions', what: 'the whole page', copy: copyAll },
  { view: 'sessions', what: 'button of the session object', copy: copyWith('#copy-session') },
  { view: 'kyc', what: 'the whole page', copy: copyAll },
  { view: 'pools', what: 'the whole page', copy: copyAll },
  { view: 'logs', what: 'the terminal', copy: copyTerminal },
  { view: 'logs', what: 'the log document of 5,012 lines', copy: copyEditor },
];

/** Marks the clipboard, so that a copy that never arrived cannot pass for one that did. */
const nothingYet = 'nothing was copied';

/**
 * Copies every page of the Hub by key presses and by its own buttons, and writes what arrived.
 *
 * @throws {Error} where nothing arrived
 */
export async function copyPages(job: MainJob): Promise<void> {
  const sections: string[] = [];
  for (const { view, what, copy } of copies) {
    const page = await openHub(job, view === 'overview' ? '' : view);
    const arrived = await copyOnce(job, page, copy);
    if (arrived === nothingYet || arrived === '') throw new Error(`Nothing arrived from ${view}: ${what}.`);
    sections.push(`=== ${view}: ${what} ===\n${arrived}\n`);
    await page.close();
  }
  await write(job, 'clipboard.txt', sections.join('\n'));
}

async function copyOnce(job: MainJob, page: Page, copy: Copy['copy']): Promise<string> {
  await page.evaluate((mark) => navigator.clipboard.writeText(mark), nothingYet);
  await copy(page);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const arrived = await readClipboard(job);
    if (arrived !== nothingYet) return arrived;
    await page.bringToFront();
    await page.waitForTimeout(100);
  }
  return nothingYet;
}
