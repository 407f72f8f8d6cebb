import { browser } from 'wxt/browser';

/** How long one raw copy, paste or drop may be let through. */
export const passThroughLifeSeconds = 60;

/** When each tab's way round ends; the page's own script holds the right itself, this only tells the popup. */
const ends = new Map<number, number>();

/** Asks every guarded frame of the tab to let the next trusted event through. */
export async function armPassThrough(tabId: number): Promise<boolean> {
  const answer = await browser.tabs
    .sendMessage(tabId, { type: 'passThrough', seconds: passThroughLifeSeconds })
    .catch(() => undefined);
  if (answer !== true) return false;
  ends.set(tabId, Date.now() + passThroughLifeSeconds * 1000);
  return true;
}

/** Used up, or the page went away: no other frame may use it. */
export async function endPassThrough(tabId: number): Promise<void> {
  ends.delete(tabId);
  await browser.tabs.sendMessage(tabId, { type: 'passThrough', seconds: 0 }).catch(() => undefined);
}

export function passThroughSeconds(tabId: number): number {
  return Math.max(0, Math.ceil(((ends.get(tabId) ?? 0) - Date.now()) / 1000));
}
