import { browser } from 'wxt/browser';

/** Tab whose page the composer speaks of: named by the address where it was opened larger, else the active one. */
export async function readTabId(search: string): Promise<number | undefined> {
  const named = namedTab(search);
  if (named !== undefined) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export function namedTab(search: string): number | undefined {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
