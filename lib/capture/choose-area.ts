import { i18n } from '#i18n';
import { failureOf } from '@/lib/messaging/failure';
import { send } from '@/lib/messaging/send';
import { chooseElement, toArea } from './choose-element';
import { chooseRegion } from './choose-region';
import { tellOver } from './overlay';
import { toPicture } from './pinch';

declare global {
  /** Lives in the isolated world, which pages do not see. */
  var supportsafeChooser: { choose(way: 'region' | 'element'): void; quiet(): void } | undefined;
}

let running: AbortController | undefined;
let silence: (() => void) | undefined;

/** Makes this page ready to ask its user for a part of it. A page that is asked twice shows one question. */
export function installChooser(): void {
  globalThis.supportsafeChooser ??= { choose, quiet };
}

/** Takes everything of ours off the page. */
function quiet(): void {
  running?.abort();
  silence?.();
}

/** Asks, and tells the background what was chosen when nothing of the question is on the screen any more. */
async function choose(way: 'region' | 'element'): Promise<void> {
  quiet();
  const own = new AbortController();
  running = own;
  const area = await (way === 'region' ? chooseRegion(own.signal) : chooseElement(own.signal));
  if (!area) return;
  const wanted = area instanceof Element ? toArea(area) : { ...area, isTall: false };
  await twoFrames();
  try {
    await send('capture.area', { ...wanted, ...(wanted.isTall ? {} : toPicture(wanted)) });
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'cancelled') silence = tellOver(i18n.t(`tab.failure.${failure}`));
  }
}

const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
