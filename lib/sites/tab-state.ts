import { browser } from 'wxt/browser';
import { FrameState, type TabState } from '@/lib/messaging/protocol';
import { covers, grantedPatterns } from './granted';
import { passThroughSeconds } from './pass-through';

/** Says for one tab what is true now: proved by an answer from the page's script in each frame, never by the URL alone. */
export async function readTabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const origin = originOf(tab.url);
  const patterns = await grantedPatterns();
  const base = { origin, openFrames: [] as string[], passThroughSeconds: passThroughSeconds(tabId) };
  if (origin && !covers(patterns, origin)) return { ...base, state: 'unguarded' };
  const frames = await probeFrames(tabId);
  if (!frames) return { ...base, state: origin ? 'reload' : 'restricted' };
  const top = frames.get(0);
  if (!top) return { ...base, state: 'reload' };
  if (!top.site.roles.source && !top.site.roles.destination) return { ...base, state: 'off' };
  const openFrames = foreignFrames(frames, patterns);
  const silent = [...frames.values()].some((frame) => frame === undefined);
  const hooked = [...frames.values()].every((frame) => frame?.hooked);
  return { ...base, openFrames, state: openFrames.length > 0 || silent || !hooked ? 'partly' : 'protected' };
}

function originOf(url: string | undefined): string {
  if (!url || !/^https?:/.test(url)) return '';
  return new URL(url).origin;
}

/** Every frame we may enter, with its script's answer; undefined where no script of ours answers. */
async function probeFrames(tabId: number): Promise<Map<number, FrameState | undefined> | undefined> {
  const entered = await enterFrames(tabId);
  if (!entered) return undefined;
  const answers = await Promise.all(entered.map(async (frameId) => [frameId, await probe(tabId, frameId)] as const));
  return new Map(answers);
}

async function enterFrames(tabId: number): Promise<number[] | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
      injectImmediately: true,
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}

const unanswered = { timeoutMs: 1500 };

async function probe(tabId: number, frameId: number): Promise<FrameState | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), unanswered.timeoutMs));
  const answer = browser.tabs.sendMessage(tabId, { type: 'probe' }, { frameId }).catch(() => undefined);
  const parsed = FrameState.safeParse(await Promise.race([answer, silence]));
  return parsed.success ? parsed.data : undefined;
}

/** Origins of inner frames that no granted pattern covers. */
function foreignFrames(frames: ReadonlyMap<number, FrameState | undefined>, patterns: readonly string[]): string[] {
  const children = [...frames.values()].flatMap((frame) => frame?.children ?? []);
  const foreign = children.filter((origin) => /^https?:/.test(origin) && !covers(patterns, origin));
  return [...new Set(foreign)];
}
