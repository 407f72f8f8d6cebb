import { browser } from 'wxt/browser';
import { Refusal } from '@/lib/messaging/refusal';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import type { Rect } from './rects';
import { type PagePart, shoot } from './shoot';
import { TabAgents } from './tab-agents';

/** One shot with what the page said of itself at that moment. */
export interface Shot {
  readonly file: Blob;
  /** Absent where no script may run: then only the pixels speak. */
  readonly snapshot?: PageSnapshot;
}

const attempts = 3;

/** @throws {Refusal} `hidden` for a background tab: the picture would show another one */
export async function frontTab(tabId: number): Promise<{ id: number; windowId: number }> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) throw new Refusal('hidden');
  return { id: tabId, windowId };
}

/** The agents of a tab that is about to be shot, with our own notices gone from it. */
export async function enterTab(tabId: number): Promise<TabAgents | undefined> {
  // The page's own script answers when two frames have been drawn without its notice.
  const quiet = browser.tabs.sendMessage(tabId, { type: 'hideNotice' }).catch(() => undefined);
  const [agents] = await Promise.all([TabAgents.enter(tabId), quiet]);
  return agents;
}

/**
 * Takes one shot between two readings of the page, and again where something moved. What still moves in the last one
 * is named in the snapshot and will be covered.
 *
 * @param part - for Firefox, a part of the page instead of the viewport; `view` says where it lies
 */
export async function takeShot(
  tab: { id: number; windowId: number },
  agents: TabAgents | undefined,
  part?: PagePart & { view: Rect },
): Promise<Shot> {
  for (let attempt = 1; ; attempt += 1) {
    await agents?.begin(part?.view);
    await frontTab(tab.id);
    const file = await shoot(tab.windowId, part && { rect: part.rect, scale: part.scale });
    await frontTab(tab.id);
    const snapshot = await agents?.end(part?.view);
    if (!snapshot) return { file };
    if (snapshot.moving.length === 0 || attempt === attempts) return { file, snapshot };
  }
}
