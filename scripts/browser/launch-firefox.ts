import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../setup.mjs';

const id = 'supportsafe@supportsafe.example';
/** Preset, so that the extension's own pages have an address the test knows. */
const uuid = '5a5f1d3c-7a41-4c6e-9d20-3f0f5c1e8a77';

export interface FirefoxOptions {
  extension?: string;
  headless?: boolean;
  /** The X display of a browser that is not headless, e.g. `:99`; without it, the user's own. */
  display?: string;
  /** Milliseconds of idleness after which Firefox stops the background page. */
  idleTimeoutMs?: number;
}

export interface Firefox {
  readonly browser: Browser;
  /** Opens one of the extension's own pages; `load` never comes for them, so it waits for `ready`. */
  openPage(path: string, ready: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the system's Firefox over WebDriver BiDi and installs the built extension for the session. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = firefoxPath();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath ? { executablePath } : {}),
    headless: options.headless ?? true,
    // The title of a window is what the locale can write; a bare machine has none.
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display, LC_ALL: 'C.UTF-8' } } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'dom.events.testing.asyncClipboard': true,
      ...(options.idleTimeoutMs ? { 'extensions.background.idle.timeout': options.idleTimeoutMs } : {}),
    },
  });
  await browser.installExtension(resolve(options.extension ?? '.output/firefox-mv3-demo'));
  return {
    browser,
    openPage: async (path, ready) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForSelector(ready);
      return page;
    },
    close: () => browser.close(),
  };
}
