import type { Page } from 'playwright-core';
import type { Excerpt } from '../../../lib/escalation/draft.ts';
import type { Browser } from '../../../scripts/browser/launch.ts';
import { readNotice } from './notice.ts';
import { label } from './words.ts';

/** What the clipboard holds, by type. */
export type Flavours = Partial<Record<'text/plain' | 'text/html', string>>;

/** The parts of Chromium's interface that the desk's page uses. */
interface Chrome {
  storage: Record<'session' | 'local', { get(key: string | null): Promise<Record<string, unknown>> }>;
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { getContexts(wanted: { contextTypes: string[] }): Promise<{ contextId: string }[]> };
}
declare const chrome: Chrome;

const nothingYet = 'nothing arrived yet';

/** The settings page in a tab of its own: no guard cleans what it reads from the clipboard or puts there. */
export class Desk {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser): Promise<Desk> {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new Desk(await browser.openPage('options.html'));
  }

  /** Every text flavour on the system's clipboard; read again where it changed meanwhile. */
  async flavours(): Promise<Flavours> {
    await this.page.bringToFront();
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.readFlavours();
      } catch (error) {
        if (attempt === 5 || !/InvalidStateError|has changed/.test(String(error))) throw error;
      }
    }
  }

  private readFlavours(): Promise<Flavours> {
    return this.page.evaluate(async () => {
      const flavours: Record<string, string> = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) flavours[type] = await (await item.getType(type)).text();
      return flavours;
    });
  }

  async read(): Promise<string> {
    return (await this.flavours())['text/plain'] ?? '';
  }

  /** Puts text on the clipboard as it is, as any other program on the machine could. */
  async write(plain: string, html?: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(
      async ([text, markup]) => {
        const parts: Record<string, Blob> = { 'text/plain': new Blob([text!], { type: 'text/plain' }) };
        if (markup !== undefined) parts['text/html'] = new Blob([markup], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [plain, html],
    );
  }

  /** Puts markup on the clipboard as it is: the clipboard's newer interface would take half of it out. */
  async writeUnchanged(plain: string, html: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(
      ([text, markup]) =>
        document.addEventListener(
          'copy',
          (event) => {
            event.preventDefault();
            if (text) event.clipboardData?.setData('text/plain', text);
            event.clipboardData?.setData('text/html', markup!);
          },
          { once: true },
        ),
      [plain, html],
    );
    await this.page.keyboard.press('ControlOrMeta+C');
  }

  /** Puts a picture on the clipboard, with text beside it where given, as a browser or an office program does. */
  async writePicture(png: Uint8Array, { plain, html }: { plain?: string; html?: string } = {}): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(
      async ([picture, text, markup]) => {
        const bytes = Uint8Array.from(atob(picture!), (character) => character.charCodeAt(0));
        const parts: Record<string, Blob> = { 'image/png': new Blob([bytes], { type: 'image/png' }) };
        if (text !== undefined) parts['text/plain'] = new Blob([text], { type: 'text/plain' });
        if (markup !== undefined) parts['text/html'] = new Blob([markup], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [Buffer.from(png).toString('base64'), plain, html],
    );
  }

  /**
   * What a copy brings onto the clipboard.
   *
   * @param page - brought to the front before it copies
   * @throws when nothing arrives
   */
  async whenCopied(page: Page, copy: () => Promise<unknown>): Promise<Flavours> {
    await this.write(nothingYet);
    await page.bringToFront();
    await copy();
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const flavours = await this.flavours();
      if (flavours['text/plain'] !== nothingYet) return flavours;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Nothing was copied. The page says: ${await readNotice(page)}`);
  }

  /** True while nothing has been copied since the last {@link clear}. */
  async isUntouched(): Promise<boolean> {
    return (await this.read()) === nothingYet;
  }

  clear(): Promise<void> {
    return this.write(nothingYet);
  }

  /** Everything the extension stores in one area, as JSON. */
  stored(area: 'session' | 'local'): Promise<string> {
    return this.page.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area);
  }

  evidence(): Promise<Excerpt[]> {
    return this.page.evaluate(async () => ((await chrome.storage.session.get('evidence')).evidence ?? []) as Excerpt[]);
  }

  /** Names of the running background; none while it is stopped. Asking does not start it. */
  backgrounds(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
      return contexts.map(({ contextId }) => contextId);
    });
  }

  /** What the toolbar button shows over the tab in front of which `page` was brought. */
  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab!.id });
    });
  }

  /** Tells the organisation's own words, as a user does. */
  async setTerms(terms: readonly string[]): Promise<void> {
    await this.page.bringToFront();
    const field = this.page.getByLabel(label('settings.terms.label'));
    await field.fill(terms.join('\n'));
    await field.blur();
    await this.untilPolicy(({ terms: stored = [] }) => stored.length === terms.length);
  }

  /** Switches a role of a site, by the site's name in the settings. */
  async setRole(site: string, role: 'source' | 'destination', isOn: boolean): Promise<void> {
    await this.page.bringToFront();
    const toggle = this.page.getByRole('switch', { name: label(`settings.sites.${role}Named`, site) });
    if ((await toggle.getAttribute('aria-checked')) !== String(isOn)) await toggle.click();
    await this.untilPolicy(({ sites = {} }) => (sites[`${site}/*`]?.[role] ?? true) === isOn);
  }

  private async untilPolicy(isDone: (policy: StoredPolicy) => boolean): Promise<void> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { policy = {} } = JSON.parse(await this.stored('local')) as { policy?: StoredPolicy };
      if (isDone(policy)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The setting was not stored.');
  }
}

interface StoredPolicy {
  terms?: string[];
  sites?: Record<string, { source: boolean; destination: boolean }>;
}
