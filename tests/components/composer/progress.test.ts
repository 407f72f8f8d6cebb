import { expect, test } from 'vitest';
import { countAcceptable, countAnswered, isUntouched } from '@/components/composer/progress';
import { type Draft, type Excerpt, emptyDraft } from '@/lib/escalation/draft';
import { acceptOffers, offers } from '@/lib/escalation/offers';

const at = '2026-11-24T09:00:00Z';
const empty = emptyDraft(at);
const excerpt: Excerpt = {
  id: 'e1',
  kind: 'copy',
  text: '',
  at,
  identifiers: [
    { kind: 'request-id', value: 'req_test_1' },
    { kind: 'request-id', value: 'req_test_2' },
    { kind: 'partner-id', value: 'prt_1' },
    { kind: 'error-code', value: 'invalid_request' },
    { kind: 'error-code', value: 'rate_limited' },
  ],
  replaced: [],
};

test('a field is answered by a value or by a reason, not by blanks', () => {
  const draft: Draft = {
    ...empty,
    fields: {
      partner: { value: 'Acme' },
      firstSeen: { value: ' ' },
      eventIds: { unavailable: 'none' },
      endpoint: { unavailable: '' },
    },
  };
  expect(countAnswered(draft, ['partner', 'firstSeen', 'eventIds', 'endpoint', 'sdkVersion'])).toBe(2);
});

test('filling in from the evidence counts what it would really put in: lists whole, a line only where there is no choice', () => {
  const draft: Draft = { ...empty, evidence: [excerpt] };
  expect(countAcceptable(draft, offers(draft))).toBe(3);
  const filled = acceptOffers(draft, at);
  expect(countAcceptable(filled, offers(filled))).toBe(0);
});

test('a field that is said to be not available is left alone', () => {
  const draft: Draft = { ...empty, evidence: [excerpt], fields: { requestIds: { unavailable: 'none' } } };
  expect(countAcceptable(draft, offers(draft))).toBe(1);
});

test.each([
  ['severity', { severity: 'S1' }],
  ['a field', { fields: { summary: { value: 'x' } } }],
  ['an answer', { runbook: { response: 'yes' } }],
  ['evidence', { evidence: [excerpt] }],
] as const)('a draft with %s is touched', (_, change) => {
  expect(isUntouched(empty)).toBe(true);
  expect(isUntouched({ ...empty, ...(change as Partial<Draft>) })).toBe(false);
});
