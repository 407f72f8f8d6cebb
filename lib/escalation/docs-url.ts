const docsHosts = new Set(['0bit-docs.pages.dev', 'docs.0pools.io', 'docs.0bit.io', '0bit.io', 'www.0bit.io']);
const docsPath = /^\/(?:developers\/docs|docs|openapi|support)(?:\/|$)/;

/** Why an address is no public docs page, as far as it can be told from the address alone. */
export type UrlProblem = 'not-an-address' | 'not-https' | 'user-info' | 'product-host' | 'other-host' | 'other-path';

function parse(text: string): URL | undefined {
  return URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
}

/** @see domain notes, section 9: hosts and paths under which 0Bit publishes its documentation */
export function docsUrlProblem(text: string): UrlProblem | undefined {
  const url = parse(text);
  if (!url) return 'not-an-address';
  if (url.username || url.password) return 'user-info';
  if (url.protocol !== 'https:') return 'not-https';
  if (/(?:^|\.)0bit\.app$/.test(url.hostname)) return 'product-host';
  if (!docsHosts.has(url.hostname) || url.port !== '') return 'other-host';
  return docsPath.test(url.pathname) ? undefined : 'other-path';
}

/** Whether something follows the path that may hold a value of a session. */
export function hasQuery(text: string): boolean {
  const url = parse(text);
  return url !== undefined && (url.search !== '' || url.hash !== '');
}

/** The address without user, password, query and fragment; other text as it is. */
export function bareUrl(text: string): string {
  const url = parse(text);
  return url ? `${url.protocol}//${url.host}${url.pathname}` : text;
}
