import { Refusal } from '@/lib/messaging/refusal';
import type { ScrollPlace, ScrollPlan } from './page-scroller';
import { reportProgress } from './progress';
import type { Rect } from './rects';
import { placeStretch, planSlices, type Stretch, sizeOf, toPictures } from './strip';
import type { TabAgents } from './tab-agents';
import { enterTab, frontTab, type Shot, takeShot } from './take-shot';

/** A picture of more shots would take longer than anybody waits. */
const mostShots = 80;
/** The picture host holds eight pictures. */
const mostPictures = 6;

const running = new Map<number, AbortController>();

/** Ends the long picture of a tab that is under way; nothing of it is kept. */
export function cancelCapture(tabId: number): void {
  running.get(tabId)?.abort();
}

/**
 * Takes the whole page, all of it or nothing. The page is put back as it was, whatever happens.
 *
 * @param within - only this part, in CSS pixels of the viewport
 * @returns one picture, or several slices where one would be too large
 * @throws {Refusal} as `captureView`; `cancelled`, `page-too-long`, `page-moved`, `pinched`, `busy`
 */
export async function capturePage(tabId: number, within?: Rect): Promise<Shot[]> {
  if (running.has(tabId)) throw new Refusal('busy');
  const abort = new AbortController();
  running.set(tabId, abort);
  try {
    const tab = await frontTab(tabId);
    const agents = await enterTab(tabId);
    const plan = (await agents?.askTop('openScroll')) as ScrollPlan | undefined;
    if (!agents || !plan) throw new Refusal('not-allowed');
    try {
      if (plan.isPinched) throw new Refusal('pinched');
      return import.meta.env.FIREFOX && plan.isDocument && !within
        ? await takeAtOnce(tab, agents, plan)
        : await scrollThrough(tab, agents, plan, within, abort.signal);
    } finally {
      await agents.askTop('closeScroll');
    }
  } finally {
    running.delete(tabId);
    reportProgress({ tabId, done: 1 });
  }
}

async function scrollThrough(
  tab: { id: number; windowId: number },
  agents: TabAgents,
  plan: ScrollPlan,
  within: Rect | undefined,
  signal: AbortSignal,
): Promise<Shot[]> {
  const { from, until, area } = rangeOf(plan, within);
  const shots = Math.ceil((until - from) / area.height);
  if (shots > mostShots) throw new Refusal('page-too-long');
  const stretches: Stretch[] = [];
  for (let filled = from; filled < until - 0.5; ) {
    reportProgress({ tabId: tab.id, done: (filled - from) / (until - from) });
    const place = (await agents.askTop('goTo', filled)) as ScrollPlace | undefined;
    if (place?.isCancelled || signal.aborted) throw new Refusal('cancelled');
    if (!place) throw new Refusal('page-moved');
    const shot = await takeShot(tab, agents);
    if (!shot.snapshot) throw new Refusal('page-moved');
    const size = await sizeOf(shot.file);
    const scale = size.width / shot.snapshot.width;
    const last = stretches.at(-1);
    const stretch = placeStretch(
      shot,
      size,
      shot.snapshot.width,
      area,
      place.top - from,
      last ? last.top + last.source.height : 0,
      Math.round((until - from) * scale),
    );
    const reached = place.top + area.height;
    if (!stretch || stretch.scale !== (last?.scale ?? stretch.scale) || reached <= filled)
      throw new Refusal('page-moved');
    stretches.push(stretch);
    filled = reached;
  }
  const pictures = await toPictures(stretches as [Stretch, ...Stretch[]]);
  if (signal.aborted) throw new Refusal('cancelled');
  if (pictures.length > mostPictures) throw new Refusal('page-too-long');
  return pictures;
}

/** Rows of the page to take, and what of each shot to use. */
function rangeOf(
  { area, height, page }: ScrollPlan,
  within: Rect | undefined,
): { from: number; until: number; area: Rect } {
  if (!within) return { from: 0, until: height, area };
  const from = Math.max(0, within.y - page.y);
  const x = Math.max(area.x, within.x);
  return {
    from,
    until: Math.min(height, within.y - page.y + within.height),
    area: { ...area, x, width: Math.min(area.x + area.width, within.x + within.width) - x },
  };
}

/** Firefox draws any part of the page without scrolling. */
async function takeAtOnce(
  tab: { id: number; windowId: number },
  agents: TabAgents,
  { page, devicePixelRatio: scale }: ScrollPlan,
): Promise<Shot[]> {
  const width = Math.round(page.width * scale);
  const slices = planSlices(width, Math.round(page.height * scale), scale);
  if (slices.length > mostPictures) throw new Refusal('page-too-long');
  const pictures: Shot[] = [];
  for (const { top, height } of slices) {
    const rect = { x: 0, y: top / scale, width: page.width, height: height / scale };
    const view = { ...rect, x: page.x, y: page.y + rect.y };
    pictures.push(await takeShot(tab, agents, { rect, scale, view }));
  }
  return pictures;
}
