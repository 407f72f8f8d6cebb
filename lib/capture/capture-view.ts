import { Refusal } from '@/lib/messaging/refusal';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { meet, type Rect } from './rects';
import { placeStretch, sizeOf, toPictures } from './strip';
import { TabAgents } from './tab-agents';
import { enterTab, frontTab, type Shot, takeShot } from './take-shot';

/**
 * Takes the visible tab.
 *
 * @throws {Refusal} `not-allowed` without a click on the toolbar button or a shortcut, `hidden` for a background tab
 */
export async function captureView(tabId: number): Promise<Shot> {
  const tab = await frontTab(tabId);
  return takeShot(tab, await enterTab(tabId));
}

/**
 * Takes a part of the visible tab.
 *
 * @param area - CSS pixels of the viewport
 * @throws {Refusal} as {@link captureView}; `empty` where nothing of the area is in view
 */
export async function captureArea(tabId: number, area: Rect): Promise<Shot> {
  const shot = await captureView(tabId);
  // Where no script ran, nobody drew an area.
  if (!shot.snapshot) throw new Refusal('not-allowed');
  const { width, height } = shot.snapshot;
  const part = meet(area, { x: 0, y: 0, width, height });
  const size = await sizeOf(shot.file);
  const stretch = placeStretch(shot, size, width, part, 0, 0, size.height);
  if (!stretch) throw new Refusal('empty');
  const [picture] = await toPictures([stretch]);
  return picture!;
}

/** What a page says of itself, without a picture; undefined where no script may run. */
export async function readTab(tabId: number): Promise<PageSnapshot | undefined> {
  return (await TabAgents.enter(tabId))?.end();
}
