import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { findIdentifiers } from '@/lib/detect/identifiers';
import { applyFix } from '@/lib/escalation/apply-fix';
import { compose } from '@/lib/escalation/compose';
import { type Draft, type Excerpt, runbookStepIds } from '@/lib/escalation/draft';
import { productSurfaces } from '@/lib/escalation/fields';
import { toMarkdown } from '@/lib/escalation/formats/markdown';
import { toText } from '@/lib/escalation/formats/output';
import { toPlainText } from '@/lib/escalation/formats/plain-text';
import { handOver } from '@/lib/escalation/hand-over';
import { lint } from '@/lib/escalation/lint';
import { acceptOffers } from '@/lib/escalation/offers';
import { findUnsafeParts } from '@/lib/escalation/safety';
import { Labels } from '@/lib/redact/labels';
import { redactText } from '@/lib/redact/redact-text';
import { capture, excerpt, goodValues, now, readyDraft, withEvidence, withFields } from './fakes';

const secret = `sk_live_${'aB3dE5fG7hJ9kL1m'}${'N2pQ4rS6'}`;

const redact = (text: string) => redactText(text);

/** An excerpt as the copy path makes one. */
function collected(id: string, text: string): Excerpt {
  const { text: redacted, replaced } = redactText(text);
  const identifiers = findIdentifiers(redacted, detect(redacted)).map(({ kind, value }) => ({ kind, value }));
  return excerpt(redacted, { id, identifiers, replaced: replaced.map(({ kind }) => ({ kind, count: 1 })) });
}

describe.each(['S1', 'S2', 'S3', 'S4'] as const)('with the engine itself, %s', (severity) => {
  test.each([
    ['Jane Fake Payments', 'POST /v1/gate_sessions'],
    ['Acme Pay', 'EUR on-ramp route via checkout'],
    ['Northwind GmbH', 'Route: card checkout, EUR to USDT'],
    ['partner_123', '/v1/pools/EUR-USDT/transact'],
  ])('%s with the route "%s" is handed over', (partner, affectedRoute) => {
    const draft = withEvidence(
      withFields(readyDraft(severity), {
        ...goodValues,
        partner,
        affectedRoute,
        summary: `${partner}: checkout is down`,
        productSurface: '0Pools',
        approval: 'yes',
      }),
      collected('e1', `2030-01-02T03:04:05Z WARN gate 403 code=key_mode_mismatch req=req_test_FAKE1 key=${secret}`),
      capture('e2'),
    );
    const result = handOver(draft, redact);
    expect(result.ok ? [] : result.problems).toEqual([]);
    const { text, markdown, subject } = result as Extract<typeof result, { ok: true }>;
    for (const kept of [partner, affectedRoute, 'req_test_FAKE1', 'evt_test_FAKE9']) expect(text).toContain(kept);
    expect(text).not.toContain(secret);
    // A helpdesk is a destination: what is pasted there is looked at again, and has to arrive as it was handed over.
    for (const printed of [text, markdown, subject]) expect(redactText(printed).text).toBe(printed);
  });
});

test('a number behind its label in the draft is no number copied alone', () => {
  const part = { ref: { field: 'summary' as const }, text: '09171234567', replace: (draft: Draft) => draft };
  const kinds = (lead: string) => findUnsafeParts([{ ...part, lead }], detect).map(({ kind }) => kind);
  expect(kinds('Order reference: ')).toEqual([]);
  expect(kinds('')).toEqual(['lone-phone']);
});

const iban = `DE89${'370400440532013000'}`;

test.each([secret, iban, `jane.fake@${'mail'}.example`, `Authorization: Bearer ${'Zx9'.repeat(12)}`])(
  'a value of the kind of %s is held back, and leaves redacted once the fixes are applied',
  (value) => {
    let draft: Draft = withFields(readyDraft('S1'), { currentImpact: `seen with ${value} today` });
    const { findings } = lint(draft, detect);
    expect(findings.filter(({ severity }) => severity === 'blocks')).not.toEqual([]);
    expect(handOver(draft, redact).ok).toBe(false);
    const labels = new Labels();
    for (const finding of findings.filter(({ fix }) => fix === 'redact')) {
      draft = applyFix(draft, finding, (text) => redactText(text, { labels }), now);
    }
    const result = handOver(draft, redact);
    expect(result.ok && result.text).toContain('seen with');
    expect(JSON.stringify(result)).not.toContain(value);
  },
);

test.each([
  ['yes', 'yes'],
  ['no', 'yes'],
  ['no', 'no'],
] as const)('none of our own words is taken for something unsafe (steps %s, keys fit %s)', (answer, fits) => {
  const evidence = [
    collected('e1', `gate-api.0bit.app key=${fits === 'yes' ? secret : secret.replace('live', 'test')}`),
    collected('e2', 'HTTP/1.1 400 Bad Request\nX-Request-Id: req_test_FAKE1\n{"code":"invalid_request"}'),
    collected('e3', `Gate-Signature: t=1790000000,v1=${'0a1b2c3d'.repeat(8)}\nX-0bit-Event-Id: evt_test_FAKE9`),
  ];
  for (const severity of ['S1', 'S2', 'S3', 'S4'] as const) {
    for (const productSurface of productSurfaces) {
      const filled = withFields(readyDraft(severity), { ...goodValues, partner: 'partner_7', productSurface });
      const unfilled = { ...readyDraft(severity), fields: {} };
      for (const draft of [withEvidence(filled, ...evidence), withEvidence(unfilled, ...evidence, capture('e4'))]) {
        for (const step of runbookStepIds.slice(1, 6)) draft.runbook[step] = answer;
        const elements = compose(draft, lint(draft, detect).auto);
        for (const lines of [toMarkdown(elements), toPlainText(elements)]) {
          const text = toText(lines);
          expect(detect(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
        }
      }
    }
  }
});

test('the evidence fills the form: ids, error code and environment', () => {
  const request = [
    'POST https://gate-api-sandbox.0bit.app/v1/gate_sessions',
    'HTTP/1.1 403 Forbidden',
    'X-Request-Id: req_test_FAKE000000042',
    '{"code":"key_mode_mismatch","request_id":"req_test_FAKE000000042","session_id":"gs_test_FAKE7","statusCode":403}',
  ].join('\n');
  const draft = acceptOffers(withEvidence({ ...readyDraft('S3'), fields: {} }, collected('e1', request)), now);
  expect(draft.fields).toMatchObject({
    requestIds: { value: 'req_test_FAKE000000042' },
    sessionIds: { value: 'gs_test_FAKE7' },
    errorCode: { value: 'key_mode_mismatch' },
    environment: { value: 'sandbox' },
  });
});
