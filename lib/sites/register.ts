import { browser } from 'wxt/browser';
import { grantedPatterns } from './granted';

const scripts = {
  guard: { js: ['content-scripts/guard.js'], world: 'ISOLATED' },
  hook: { js: ['content-scripts/hook.js'], world: 'MAIN' },
} as const;

/**
 * Makes the registered scripts agree with the granted hosts. Registrations do not survive every update of the
 * extension, so this runs at each start of the background, and after each change of a permission.
 * One run after the other: a permission's event and the settings page may ask at the same time.
 */
export function reconcileScripts(): Promise<void> {
  const run = queue.then(reconcile);
  queue = run.catch(() => undefined);
  return run;
}

let queue: Promise<void> = Promise.resolve();

async function reconcile(): Promise<void> {
  const declared = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  const wanted = (await grantedPatterns()).filter((pattern) => !declared.includes(pattern));
  const present = await browser.scripting.getRegisteredContentScripts();
  const registered = new Set(present.flatMap(({ matches = [] }) => matches));
  const stale = present.filter(({ matches = [] }) => !matches.every((pattern) => wanted.includes(pattern)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter((pattern) => !registered.has(pattern));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.flatMap(toScripts));
}

function toScripts(pattern: string) {
  return Object.entries(scripts).map(([name, { js, world }]) => ({
    id: `${name}:${pattern}`,
    js: [...js],
    world,
    matches: [pattern],
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: false,
  }));
}

/** Puts the scripts into a tab that was open before its site was guarded. */
export async function injectScripts(tabId: number): Promise<void> {
  for (const { js, world } of [scripts.guard, scripts.hook])
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [...js] as never,
      world,
      injectImmediately: true,
    });
}
