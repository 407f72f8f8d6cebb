import { describe, expect, test } from 'vitest';
import { emptyDraft, runbookStepIds } from '@/lib/escalation/draft';
import {
  answerFromEvidence,
  describeEvidence,
  openSteps,
  runbookEntries,
  runbookSteps,
} from '@/lib/escalation/runbook';
import { excerpt, now, readyDraft, withEvidence, withFields } from './fakes';

test("the seven steps are the seed's, in its words and order", () => {
  expect(runbookSteps.map(({ text }) => text)).toEqual([
    'Confirm the environment and key mode match.',
    'Check the API response status, request id, and machine-readable error code.',
    'Check whether the webhook endpoint received a signed event.',
    'Verify raw-body signature handling before assuming delivery failure.',
    'Retrieve current product state from the API where supported.',
    'Compare partner order state against session/event state.',
    'Escalate with support-safe identifiers only.',
  ]);
  expect(runbookSteps.map(({ id }) => id)).toEqual(runbookStepIds);
});

const empty = emptyDraft(now);
const keyMode = (text: string, environment?: string) => {
  const draft = withEvidence(environment ? withFields(empty, { environment }) : empty, excerpt(text));
  return answerFromEvidence(draft, undefined)['key-mode']?.answer;
};

describe('environment against key mode', () => {
  test.each([
    ['production', 'sk_live_[secret-1]', 'yes'],
    ['production', 'sk_test_[secret-1]', 'no'],
    ['sandbox', 'pk_test_[secret-1]', 'yes'],
    ['sandbox', 'whsec_live_[secret-1]', 'no'],
    ['local', 'sk_test_[secret-1]', 'yes'],
    ['local', 'sk_live_[secret-1]', 'no'],
    ['production', 'sk_live_[secret-1] and pk_test_[secret-2]', undefined],
    ['production', 'no key', undefined],
    [undefined, 'sk_live_[secret-1]', 'yes'],
    [undefined, 'gate-api.0bit.app sk_test_[secret-1]', 'no'],
    [undefined, 'no key', undefined],
  ])('%s with "%s": %s', (environment, text, answer) => {
    expect(keyMode(text, environment)).toBe(answer);
  });

  test("the API's own word for it decides", () => {
    const evidence = excerpt('sk_live_[secret-1]', {
      identifiers: [{ kind: 'error-code', value: 'key_mode_mismatch' }],
    });
    const draft = withEvidence(withFields(empty, { environment: 'production' }), evidence);
    expect(answerFromEvidence(draft, undefined)['key-mode']).toMatchObject({ answer: 'no' });
  });
});

const status = { kind: 'http-status', value: '403' } as const;
const request = { kind: 'request-id', value: 'req_1' } as const;
const code = { kind: 'error-code', value: 'invalid_request' } as const;
const event = { kind: 'event-id', value: 'evt_1' } as const;

test('a response counts once status, request id and error code are there', () => {
  const of = (...identifiers: (typeof status | typeof request | typeof code)[]) =>
    answerFromEvidence(withEvidence(empty, excerpt('x', { identifiers })), undefined).response;
  const answer = of(status, request, code);
  expect(answer?.answer).toBe('yes');
  expect(describeEvidence(answer!.evidence)).toBe('status 403 with request id req_1 and error code invalid_request');
  for (const two of [
    [status, request],
    [status, code],
    [request, code],
  ])
    expect(of(...two)).toBeUndefined();
  const typed = withFields(withEvidence(empty, excerpt('x', { identifiers: [status] })), {
    requestIds: 'req_2',
    errorCode: 'c',
  });
  expect(answerFromEvidence(typed, undefined).response?.evidence.params).toEqual({
    status: '403',
    requestId: 'req_2',
    errorCode: 'c',
  });
});

test.each([
  ['Gate-Signature: t=1790000000,v1=[signature-1]', true, 'yes'],
  ['Gate-Signature: t=1790000000,v1=[signature-1]', false, undefined],
  ['X-0bit-Event-Id: evt_1', true, undefined],
  ['Gate-Signature: [signature-1] status dead_lettered', true, undefined],
])('a signed event: "%s" with its id %s: %s', (text, hasId, answer) => {
  const draft = withEvidence(empty, excerpt(text, { identifiers: hasId ? [event] : [] }));
  expect(answerFromEvidence(draft, undefined)['signed-event']?.answer).toBe(answer);
});

test.each([
  [0, 'yes'],
  [2, 'no'],
  [undefined, undefined],
])('%s unsafe places: only support-safe identifiers %s', (count, answer) => {
  expect(answerFromEvidence(empty, count)['safe-identifiers']?.answer).toBe(answer);
});

test('what needs a person stays open', () => {
  expect(openSteps(readyDraft('S1'), answerFromEvidence(readyDraft('S1'), 0))).toEqual([
    'key-mode',
    'response',
    'signed-event',
    'raw-body',
    'product-state',
    'order-state',
  ]);
});

test("the user's word stands before the evidence's, which stays readable beside it", () => {
  const draft = { ...empty, runbook: { 'safe-identifiers': { unavailable: 'not sure' } } };
  const entries = runbookEntries(draft, answerFromEvidence(draft, 0));
  expect(entries[6]).toMatchObject({ answer: { unavailable: 'not sure' }, auto: { answer: 'yes' } });
  expect(entries[0]).toMatchObject({ answer: undefined, auto: undefined });
});
