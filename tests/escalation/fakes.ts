import { sha256 } from '@noble/hashes/sha2.js';
import type { Category, Finding, Tier } from '@/lib/detect/detector';
import { type Draft, type Excerpt, emptyDraft, type Severity } from '@/lib/escalation/draft';
import type { FieldId } from '@/lib/escalation/fields';
import { toReceipt } from '@/lib/escalation/receipt';
import type { RedactFn } from '@/lib/escalation/safety';
import { requiredFields } from '@/lib/escalation/severity';

export const now = '2030-01-02T03:04:05Z';

export const secret = `sk_live_${'Q7'.repeat(12)}`;
export const email = `jane.fake@${'mail'}.example`;

const rules: readonly { pattern: RegExp; kind: string; category: Category; tier: Tier }[] = [
  { pattern: /sk_live_[A-Za-z0-9]{8,}/g, kind: 'secret-key', category: 'secret', tier: 'certain' },
  { pattern: /[a-z.]+@[a-z.]+\.example/g, kind: 'email', category: 'personal', tier: 'certain' },
  { pattern: /(?<=\bPIN: )\d{4}/g, kind: 'pin', category: 'secret', tier: 'likely' },
  { pattern: /Jane Fake/g, kind: 'person-name', category: 'personal', tier: 'likely' },
  { pattern: /route priority \d(?: of the treasury)?/g, kind: 'internal-note', category: 'internal', tier: 'likely' },
  { pattern: /Acquirer One/g, kind: 'organisation-term', category: 'internal', tier: 'certain' },
];

/** Stands in for the engine: a handful of kinds, enough for every branch of the core. */
export function detect(text: string): Finding[] {
  const findings = rules.flatMap(({ pattern, ...rest }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ ...rest, start: index, end: index + match.length })),
  );
  return findings.sort((a, b) => a.start - b.start);
}

export const redact: RedactFn = (text) => {
  const findings = detect(text);
  let redacted = '';
  let end = 0;
  const replaced = findings.map((finding, index) => {
    const label = `[${finding.kind}-${index + 1}]`;
    redacted += text.slice(end, finding.start) + label;
    end = finding.end;
    return { label };
  });
  return { text: redacted + text.slice(end), findings, replaced };
};

export function broken(): never {
  throw new Error(`the engine failed near ${secret}`);
}

/** A value that nothing objects to, for each field. */
export const goodValues: Readonly<Record<FieldId, string>> = {
  summary: 'Card checkout answers 500',
  environment: 'production',
  partner: 'Jane Fake Payments',
  affectedRoute: 'POST /v1/gate_sessions',
  firstSeen: '2030-01-02T03:00:00Z',
  requestIds: 'req_test_FAKE1\nreq_test_FAKE2',
  sessionIds: 'gs_test_FAKE7',
  eventIds: 'evt_test_FAKE9',
  transactionIds: 'tx_test_FAKE5',
  affectedCount: '12 of 40',
  timestampWindow: '2030-01-02 03:00 to 03:30 UTC',
  retryBehavior: 'Three retries with the same idempotency key',
  partnerState: 'Orders wait as processing',
  currentImpact: 'No new orders',
  codePath: 'server/checkout.ts createSession()',
  endpoint: 'POST /v1/gate_sessions',
  sdkPackage: '@0bit/gate',
  sdkVersion: '0.1.4',
  errorCode: 'invalid_request',
  errorMessage: 'amount is too small',
  pageUrl: 'https://0bit-docs.pages.dev/developers/docs/0gate/quickstart',
  question: 'Does the widget support two currencies?',
  productSurface: '0Gate',
  approval: 'not sure',
  docsUrl: 'https://0bit-docs.pages.dev/developers/docs/guides/embed-the-widget',
  reproduction: 'curl with a fake key',
};

export const withFields = (draft: Draft, values: Partial<Record<FieldId, string>>): Draft => ({
  ...draft,
  fields: {
    ...draft.fields,
    ...Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }])),
  },
});

/** A draft of this severity that lints clean. */
export function readyDraft(severity: Severity): Draft {
  const draft: Draft = { ...emptyDraft(now), severity };
  return withFields(draft, Object.fromEntries(requiredFields(draft).map((field) => [field, goodValues[field]])));
}

export function excerpt(text: string, more: Partial<Excerpt> = {}): Excerpt {
  return { id: 'e1', kind: 'copy', text, at: now, identifiers: [], replaced: [], ...more };
}

export const withEvidence = (draft: Draft, ...evidence: Excerpt[]): Draft => ({ ...draft, evidence });

export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(300).keys()]);

export const capture = (id: string, verified = true): Excerpt =>
  excerpt('', {
    id,
    kind: 'capture',
    picture: {
      id: `picture-${id}`,
      name: 'anything.png',
      width: 640,
      height: 480,
      sha256: Buffer.from(sha256(png)).toString('hex'),
      verified,
      boxes: 3,
      receipt: toReceipt({
        rules: 'abcdef123456',
        reading: 'light',
        picture: { width: 640, height: 480, sha256: Buffer.from(sha256(png)).toString('hex') },
        isCropped: false,
        annotations: 1,
        covered: [{ kind: 'email', sources: ['page', 'ocr'] }],
        shown: [{ kind: 'payment-card', reason: 'not-what-it-seems' }],
        inspected: { pageWords: 120, readWords: 30, notInspected: [{ reason: 'canvas', count: 1 }] },
      }),
    },
  });
