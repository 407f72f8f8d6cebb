import { browser } from 'wxt/browser';

/** Host patterns the browser has granted: the one truth about what is guarded. A damaged setting unguards nothing. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(https?|\*):\/\//.test(pattern)).toSorted();
}

/** Whether the granted patterns cover an origin, on any port. */
export function covers(patterns: readonly string[], origin: string): boolean {
  return patterns.some((pattern) => matches(pattern, origin));
}

function matches(pattern: string, origin: string): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!scheme || !host || !/^https?:/.test(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  const wanted = host.replace(/:\d+$/, '');
  if (wanted === '*') return true;
  return wanted.startsWith('*.')
    ? hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1))
    : hostname === wanted;
}
