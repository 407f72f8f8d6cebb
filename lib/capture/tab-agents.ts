import { browser } from 'wxt/browser';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { FrameReading } from './frame-reading';
import { joinFrames } from './join-frames';
import type { PageAgent } from './page-agent';
import type { Rect } from './rects';

type Method = Exclude<keyof PageAgent, 'stop'>;

/** The agents in the frames of one tab, as far as the browser lets us in. */
export class TabAgents {
  private readonly tabId: number;

  private constructor(tabId: number) {
    this.tabId = tabId;
  }

  /** Undefined where no script may run. */
  static async enter(tabId: number): Promise<TabAgents | undefined> {
    try {
      const entered = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/snapshot.js'],
        injectImmediately: true,
      });
      const agents = new TabAgents(tabId);
      if (entered.length > 1) await agents.ask('all', 'meet');
      return agents;
    } catch {
      return undefined;
    }
  }

  /**
   * Watches the page from here on.
   *
   * @param view - what the picture will show, in CSS pixels of the viewport, where that is not the viewport
   */
  async begin(view?: Rect): Promise<void> {
    await this.ask('all', 'begin', view ?? null);
  }

  /** What the page said since `begin`; undefined where the page went away. */
  async end(view?: Rect): Promise<PageSnapshot | undefined> {
    const answers = await this.ask('all', 'end', view ?? null);
    const readings = new Map(answers.map(({ frameId, result }) => [frameId, FrameReading.safeParse(result).data]));
    const top = readings.get(0);
    readings.delete(0);
    return (
      top &&
      joinFrames(
        top,
        [...readings.values()].filter((reading) => reading !== undefined),
      )
    );
  }

  /** Asks the agent of the top frame. */
  async askTop(method: Method, ...args: unknown[]): Promise<unknown> {
    const [answer] = await this.ask('top', method, ...args);
    return answer?.result;
  }

  private async ask(frames: 'all' | 'top', method: Method, ...args: unknown[]) {
    try {
      return await browser.scripting.executeScript({
        target: frames === 'all' ? { tabId: this.tabId, allFrames: true } : { tabId: this.tabId },
        // Runs in the page's isolated world: nothing of this module is there.
        func: (name, given) =>
          (globalThis.supportsafeAgent?.[name as 'begin'] as ((...all: unknown[]) => unknown) | undefined)?.call(
            globalThis.supportsafeAgent,
            ...(given as unknown[]),
          ),
        args: [method, args],
        injectImmediately: true,
      });
    } catch {
      return [];
    }
  }
}
