import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumPath } from '../setup.mjs';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** An own profile stays after closing; without it, a fresh one is made and removed. */
  profile?: string;
  headless?: boolean;
  /** The X display of a browser that is not headless, e.g. `:99`; without it, the user's own. */
  display?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  args?: string[];
}

/** A running Chromium with the extension loaded. */
export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The service worker as it is now; waits for it where it was stopped or reloaded. */
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages in a tab. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the system's Chromium with the built extension; Google Chrome would ignore `--load-extension`. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3-demo');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'supportsafe-profile-')));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    // Without a locale the browser cannot open a file whose name has accents.
    env: { LANG: 'C.UTF-8', ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    headless: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = () => currentWorker(context);
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    openPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

async function currentWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return running ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}
