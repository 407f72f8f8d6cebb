import { browser } from 'wxt/browser';
import { Refusal } from '@/lib/messaging/refusal';
import type { Rect } from './rects';

/** Chromium allows two captures a second and counts failed ones; 510 ms from start to start were measured as enough. */
const paceMs = import.meta.env.FIREFOX ? 0 : 560;
const retryMs = 1000;

let last: Promise<unknown> = Promise.resolve();
let lastStart = 0;

/** Firefox takes any part of the page, in CSS pixels of the page, at any scale. */
export interface PagePart {
  readonly rect: Rect;
  readonly scale: number;
}

/**
 * Takes what a window shows, as PNG: JPEG blurs text and carries a profile. One shot after the other, never faster
 * than the browser allows.
 *
 * @throws {Refusal} `not-allowed` without a click on the toolbar button or a shortcut
 */
export function shoot(windowId: number, part?: PagePart): Promise<Blob> {
  const shot = last.then(() => take(windowId, part));
  last = shot.catch(() => undefined);
  return shot;
}

async function take(windowId: number, part: PagePart | undefined): Promise<Blob> {
  const options = { format: 'png', ...part } as const;
  await pause(lastStart + paceMs - Date.now());
  lastStart = Date.now();
  try {
    return toBlob(await browser.tabs.captureVisibleTab(windowId, options));
  } catch (error) {
    // Another extension's shots count too. A missing right is not worth another try.
    if (!/MAX_CAPTURE/.test(String(error))) throw new Refusal('not-allowed');
    await pause(retryMs);
    lastStart = Date.now();
    return toBlob(await browser.tabs.captureVisibleTab(windowId, options));
  }
}

const pause = (ms: number) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined);

function toBlob(dataUrl: string): Blob {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: 'image/png' });
}
