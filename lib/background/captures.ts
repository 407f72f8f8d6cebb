import { browser } from 'wxt/browser';
import { capturePage } from '@/lib/capture/capture-page';
import { captureArea, captureView } from '@/lib/capture/capture-view';
import type { Rect } from '@/lib/capture/rects';
import type { Shot } from '@/lib/capture/take-shot';
import { frontTab } from '@/lib/capture/take-shot';
import { askPictures } from '@/lib/messaging/picture-channel';
import type { Parsed } from '@/lib/messaging/protocol';
import { Refusal } from '@/lib/messaging/refusal';
import { ensurePictureHost } from '@/lib/pictures/picture-host-ready';
import { toSitePolicy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import { openReview } from './held-pictures';

type Way = Parsed<'capture.start'>['way'];

/** The way in that a command of the keyboard stands for. */
export const wayOf = (command: string): Way | undefined =>
  (({ capture: 'view', 'capture-region': 'region', 'capture-element': 'element', 'capture-page': 'page' }) as const)[
    command
  ];

/**
 * Takes a picture of a tab, or lets the user choose a part of it first.
 *
 * @returns the jobs that review tabs were opened for; none while the user still chooses
 */
export async function startCapture(tabId: number, way: Way): Promise<string[]> {
  // Starts beside the shot; whether it stands is asked again before anything is handed over.
  void ensurePictureHost().catch(() => undefined);
  switch (way) {
    case 'view':
      return review([await captureView(tabId)]);
    case 'page':
      return review(await capturePage(tabId));
    default:
      await letChoose(tabId, way);
      return [];
  }
}

/** Takes the part of a page that its user chose; what reaches beyond the viewport is scrolled through. */
export async function takeArea(tabId: number, area: Rect & { readonly isTall: boolean }): Promise<string[]> {
  return review(area.isTall ? await capturePage(tabId, area) : [await captureArea(tabId, area)]);
}

/** The page's own script shows the choice and answers with `capture.area`, perhaps much later. */
async function letChoose(tabId: number, way: 'region' | 'element'): Promise<void> {
  await frontTab(tabId);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/choose-area.js'], injectImmediately: true });
    await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted) => globalThis.supportsafeChooser?.choose(wanted),
      args: [way],
      injectImmediately: true,
    });
  } catch {
    throw new Refusal('not-allowed');
  }
}

/** Hands the pixels to the picture host, which reads on by itself, and opens a review for each picture. */
async function review(shots: readonly Shot[]): Promise<string[]> {
  const [policy] = await Promise.all([policyItem.read(), ensurePictureHost()]);
  const jobIds: string[] = [];
  for (const { file, snapshot } of shots) {
    const jobId = crypto.randomUUID();
    void askPictures('open', {
      jobId,
      file,
      mode: snapshot ? 'light' : 'strict',
      policy: toSitePolicy(policy, snapshot?.origin ?? 'https://unknown.invalid'),
      ...(snapshot ? { snapshot } : {}),
    }).catch(() => undefined);
    await openReview(jobId);
    jobIds.push(jobId);
  }
  return jobIds;
}
