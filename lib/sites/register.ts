import { browser } from 'wxt/browser';
import { policyItem } from '@/lib/policy/policy-item';
import { grantedPatterns } from './granted';

/** Comes first: what the guard asks for is there then. Only where the organisation has patterns. */
const patternScript = { js: ['patterns.js'], world: 'ISOLATED' } as const;

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
  const granted = await grantedPatterns();
  const wanted = [
    ...((await hasPatterns()) ? granted.map((match) => toScript('patterns', patternScript, match)) : []),
    ...granted
      .filter((match) => !declared.includes(match))
      .flatMap((match) => Object.entries(scripts).map(([name, script]) => toScript(name, script, match))),
  ];
  const present = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const stale = present.filter((id) => !wanted.some((script) => script.id === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter(({ id }) => !present.includes(id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

const hasPatterns = async () => (await policyItem.read()).patterns.length > 0;

interface Script {
  readonly js: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
}

const toScript = (name: string, { js, world }: Script, match: string) => ({
  id: `${name}:${match}`,
  js: [...js],
  world,
  matches: [match],
  runAt: 'document_start' as const,
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: false,
});

/** Puts the scripts into a tab that was open before its site was guarded. */
export async function injectScripts(tabId: number): Promise<void> {
  await injectPatterns(tabId);
  for (const script of [scripts.guard, scripts.hook]) await inject(tabId, script);
}

/** Puts the engine for the organisation's patterns, if it has any, into a tab that is guarded already. */
export async function injectPatterns(tabId: number): Promise<void> {
  if (await hasPatterns()) await inject(tabId, patternScript);
}

const inject = (tabId: number, { js, world }: Script) =>
  browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [...js] as never,
    world,
    injectImmediately: true,
  });
