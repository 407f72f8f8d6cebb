import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createData, type DemoData } from '../../demo/data.ts';
import type { Browser } from '../browser/launch.ts';
import type { ServedDemo } from '../serve-demo.ts';

/** Everything the steps of the main job share. */
export interface MainJob {
  readonly seed: number;
  readonly data: DemoData;
  readonly demo: ServedDemo;
  readonly browser: Browser;
  /** Folder of the results. */
  readonly out: string;
  /** Milliseconds by step. */
  readonly timings: Map<string, number>;
}

export async function startJob(seed: number, demo: ServedDemo, browser: Browser, out: string): Promise<MainJob> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { seed, data: createData(seed), demo, browser, out, timings: new Map() };
}

/** Runs one step and keeps how long it took. */
export async function timed<T>({ timings }: MainJob, step: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  timings.set(step, Math.round(performance.now() - started));
  console.log(`  ${step} (${timings.get(step)} ms)`);
  return result;
}

export const write = ({ out }: MainJob, file: string, content: string | Uint8Array) =>
  writeFile(join(out, file), content);

/** Opens a page of the Hub, ready for use. */
export async function openHub({ browser, demo, seed }: MainJob, view: string, theme = 'light'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.hubUrl}${view}?seed=${seed}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** What the system's clipboard holds, read by an extension page: no guard cleans it on the way. */
export async function readClipboard({ browser }: MainJob): Promise<string> {
  return onClipboardPage(browser, (page) => page.evaluate(() => navigator.clipboard.readText()));
}

/** Puts raw text on the clipboard, as any other program on the machine could. */
export async function writeClipboard({ browser }: MainJob, text: string): Promise<void> {
  await onClipboardPage(browser, (page) => page.evaluate((raw) => navigator.clipboard.writeText(raw), text));
}

async function onClipboardPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.openPage('options.html');
  try {
    await page.bringToFront();
    return await use(page);
  } finally {
    await page.close();
  }
}
