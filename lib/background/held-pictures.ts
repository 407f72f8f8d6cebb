import { browser } from 'wxt/browser';
import { askPictures } from '@/lib/messaging/picture-channel';
import { heldItem } from '@/lib/pictures/held-item';
import { showBadge } from '@/lib/sites/badge';

export async function openReview(jobId: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}?job=${jobId}` });
}

/** Opens the place where pictures from elsewhere come in, with the one on the clipboard. */
export async function openClipboardReview(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}?from=clipboard` });
}

/** Remembers that a picture waits for a review, and shows it on the tab it was meant for. */
export async function hold(jobId: string, tabId: number | undefined): Promise<void> {
  await heldItem.add({ jobId, ...(tabId === undefined ? {} : { tabId }) });
  if (tabId !== undefined) await showBadge(tabId);
}

/** Opens the review of a held picture, which from then on is the review tab's. */
export async function reviewHeld(jobId: string): Promise<void> {
  const held = (await heldItem.read()).find((each) => each.jobId === jobId);
  await openReview(jobId);
  await heldItem.remove(jobId);
  if (held?.tabId !== undefined) await showBadge(held.tabId);
}

/** Lets go of every held picture. */
export async function dropHeld(): Promise<void> {
  const held = await heldItem.read();
  await heldItem.clear();
  for (const { jobId, tabId } of held) {
    await askPictures('close', { jobId }, 2000).catch(() => undefined);
    if (tabId !== undefined) await showBadge(tabId);
  }
}
