import { browser } from 'wxt/browser';
import { Refusal } from '@/lib/messaging/refusal';
import { PageSnapshot } from '@/lib/ocr/page-snapshot';

/** One shot of a tab with what the page said of itself at that moment. */
export interface Shot {
  readonly file: Blob;
  /** Absent where no script may run, or where the page would not hold still: then only the pixels speak. */
  readonly snapshot?: PageSnapshot;
}

const attempts = 3;
/** Chromium allows two captures a second and counts failed ones. */
const pauseMs = 600;

/**
 * Takes the visible tab. The page is read before and after, so that no box is drawn for a place the text has left.
 *
 * @throws {Refusal} `not-allowed` without a click on the toolbar button or a shortcut, `hidden` for a background tab
 */
export async function captureTab(tabId: number): Promise<Shot> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active) throw new Refusal('hidden');
  await hideNotices(tabId);
  let file: Blob | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const before = await readSnapshot(tabId);
    file = await shoot(tab.windowId);
    const after = await readSnapshot(tabId);
    if (!before || !after) return { file };
    if (before.fingerprint === after.fingerprint) return { file, snapshot: after };
  }
  return { file: file! };
}

/** Undefined where scripts may not run. */
export async function readSnapshot(tabId: number): Promise<PageSnapshot | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/snapshot.js'],
      injectImmediately: true,
    });
    return PageSnapshot.safeParse(answer?.result).data;
  } catch {
    return undefined;
  }
}

/** PNG, because JPEG blurs text and carries a profile. */
async function shoot(windowId: number): Promise<Blob> {
  try {
    return toBlob(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  } catch (error) {
    // A shot too soon after another one is worth one more try; a missing right is not.
    if (!/MAX_CAPTURE/.test(String(error))) throw new Refusal('not-allowed');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return toBlob(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  }
}

function toBlob(dataUrl: string): Blob {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: 'image/png' });
}

/** Our own notice must not be in the picture; the page's script answers when two frames have been drawn without it. */
async function hideNotices(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'hideNotice' }).catch(() => undefined);
}
