import type { Draft } from './draft';
import { linesOf, surfaceOf, textOf } from './draft';

const base = 'https://0bit-docs.pages.dev/developers/docs/';

interface DocsLink {
  readonly path: string;
  readonly applies: (draft: Draft) => boolean;
}

const always = () => true;
const hasReplaced = (draft: Draft) => draft.evidence.some(({ replaced }) => replaced.some(({ count }) => count > 0));
const hasWebhooks = (draft: Draft) => linesOf(draft, 'eventIds').length > 0;
const hasErrorCode = (draft: Draft, pattern: RegExp) => pattern.test(textOf(draft, 'errorCode'));

/** Pages a draft points to, with the situation each belongs to (domain, section 10), most general first. */
const docsLinks: readonly DocsLink[] = [
  { path: 'operations/support-escalation', applies: always },
  { path: 'guides/support-checklist', applies: always },
  { path: 'guides/protect-customer-data', applies: hasReplaced },
  { path: 'configuration/api-keys', applies: (draft) => hasErrorCode(draft, /key_mode_mismatch/) },
  { path: 'guides/verify-webhook-signatures', applies: (draft) => hasErrorCode(draft, /signature/) },
  { path: 'guides/retry-failed-webhooks', applies: (draft) => draft.severity !== 'S4' && hasWebhooks(draft) },
  { path: 'guides/common-integration-errors', applies: (draft) => draft.severity === 'S3' },
  { path: 'guides/debugging-sessions', applies: (draft) => linesOf(draft, 'sessionIds').length > 0 },
  {
    path: '0pools/debug-quote-route-issues',
    applies: (draft) => surfaceOf(draft) === '0Pools' && draft.severity !== 'S4',
  },
  { path: '0base/payment-statuses', applies: (draft) => surfaceOf(draft) === '0Base' && draft.severity !== 'S4' },
  { path: 'guides/review-0link-routing', applies: (draft) => surfaceOf(draft) === '0Link' },
  { path: 'guides/respect-compliance-review-gates', applies: (draft) => draft.severity === 'S4' },
];

/** Addresses of the public pages that belong to this draft. */
export function docsLinksFor(draft: Draft): string[] {
  return docsLinks.filter(({ applies }) => applies(draft)).map(({ path }) => base + path);
}
