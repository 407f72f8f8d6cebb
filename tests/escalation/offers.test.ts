import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '@/lib/escalation/draft';
import { guessEnvironment } from '@/lib/escalation/environment';
import { acceptOffer, acceptOffers, offers } from '@/lib/escalation/offers';
import { excerpt, now, withEvidence, withFields } from './fakes';

const log = excerpt('2030-01-02T03:04:05Z 403 gate-api.0bit.app sk_live_[secret-1]', {
  id: 'log',
  identifiers: [
    { kind: 'timestamp', value: '2030-01-02T03:04:05Z' },
    { kind: 'timestamp', value: '1893553505' },
    { kind: 'timestamp', value: '2030-01-02 03:04' },
    { kind: 'request-id', value: 'req_1' },
    { kind: 'error-code', value: 'key_mode_mismatch' },
    { kind: 'endpoint', value: 'POST /v1/gate_sessions' },
    { kind: 'sdk', value: '@0bit/gate@0.1.4' },
  ],
});
const page = excerpt('sessions', {
  id: 'page',
  kind: 'page',
  identifiers: [
    { kind: 'request-id', value: 'req_1' },
    { kind: 'request-id', value: 'req_2' },
    { kind: 'session-id', value: 'gs_1' },
    { kind: 'event-id', value: 'evt_1' },
    { kind: 'transaction-id', value: 'tx_1' },
    { kind: 'quote-id', value: 'pq_1' },
    { kind: 'order-id', value: 'order_1' },
    { kind: 'delivery-id', value: 'wd_1' },
    { kind: 'partner-id', value: 'partner_7' },
    { kind: 'docs-url', value: 'https://docs.0pools.io/docs/0link' },
    { kind: 'status', value: 'open' },
  ],
});
const draft = withEvidence(emptyDraft(now), log, page);

const values = (of: Draft) =>
  Object.fromEntries(
    Object.entries(offers(of))
      .filter(([, list]) => list.length > 0)
      .map(([field, list]) => [field, list.map(({ value }) => value)]),
  );

describe('the evidence', () => {
  test('offers its identifiers to the fields they belong to', () => {
    expect(values(draft)).toEqual({
      requestIds: ['req_1', 'req_2'],
      sessionIds: ['gs_1'],
      eventIds: ['evt_1'],
      transactionIds: ['tx_1', 'pq_1', 'order_1', 'wd_1'],
      partner: ['partner_7'],
      errorCode: ['key_mode_mismatch'],
      endpoint: ['POST /v1/gate_sessions'],
      affectedRoute: ['POST /v1/gate_sessions'],
      sdkPackage: ['@0bit/gate'],
      sdkVersion: ['0.1.4'],
      docsUrl: ['https://docs.0pools.io/docs/0link'],
      pageUrl: ['https://docs.0pools.io/docs/0link'],
      environment: ['production'],
      firstSeen: ['2030-01-02T03:04:05Z'],
      timestampWindow: ['2030-01-02T03:04:05Z to 2030-01-02T03:05:05Z'],
    });
  });

  test('says where a value was seen', () => {
    expect(offers(draft).requestIds).toEqual([
      { value: 'req_1', excerpts: ['log', 'page'] },
      { value: 'req_2', excerpts: ['page'] },
    ]);
  });

  test('offers nothing that is in its field already', () => {
    const filled = withFields(draft, { requestIds: 'req_2\nreq_1', partner: 'partner_7' });
    expect(offers(filled).requestIds).toEqual([]);
    expect(offers(filled).partner).toEqual([]);
  });

  test('an offer is added to a list and replaces any other value', () => {
    const filled = acceptOffer(withFields(draft, { requestIds: 'req_0\n', partner: 'x' }), 'requestIds', 'req_1', now);
    expect(filled.fields.requestIds).toEqual({ value: 'req_0\nreq_1' });
    expect(acceptOffer(filled, 'requestIds', 'req_1', now)).toBe(filled);
    expect(acceptOffer(filled, 'partner', 'partner_7', now).fields.partner).toEqual({ value: 'partner_7' });
  });

  test('all at once fills lists and what is empty, and overrides no one', () => {
    const said = { ...withFields(draft, { partner: 'mine' }) };
    said.fields = { ...said.fields, eventIds: { unavailable: 'no webhooks' } };
    const filled = acceptOffers(said, now);
    expect(filled.fields).toMatchObject({
      partner: { value: 'mine' },
      eventIds: { unavailable: 'no webhooks' },
      requestIds: { value: 'req_1\nreq_2' },
      transactionIds: { value: 'tx_1\npq_1\norder_1\nwd_1' },
      environment: { value: 'production' },
    });
    expect(acceptOffers(filled, now)).toEqual(filled);
  });

  test.each([
    ['gate-node/0.1.0', 'gate-node', '0.1.0'],
    ['0bit-gate==0.1.0', '0bit-gate', '0.1.0'],
    ['"@0bit/0gate": "^0.1.4"', '@0bit/0gate', '0.1.4'],
    ['@0bit/gate', '@0bit/gate', undefined],
  ])('splits the SDK %s', (value, name, version) => {
    const of = offers(withEvidence(emptyDraft(now), excerpt('x', { identifiers: [{ kind: 'sdk', value }] })));
    expect(of.sdkPackage.map((offer) => offer.value)).toEqual([name]);
    expect(of.sdkVersion.map((offer) => offer.value)).toEqual(version ? [version] : []);
  });

  test('two times make a window from the earlier to the later', () => {
    const times = ['2030-01-02T05:00:00+02:00', '1893553445000'];
    const identifiers = times.map((value) => ({ kind: 'timestamp' as const, value }));
    const of = offers(withEvidence(emptyDraft(now), excerpt('x', { identifiers })));
    expect(of.firstSeen.map(({ value }) => value)).toEqual(['2030-01-02T03:00:00Z']);
    expect(of.timestampWindow.map(({ value }) => value)).toEqual(['2030-01-02T03:00:00Z to 2030-01-02T03:04:05Z']);
  });
});

describe('the environment', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['https://gate-api.0bit.app/v1', 'production', 'host', false],
    ['https://pools-api-sandbox.0bit.app/v1', 'sandbox', 'host', false],
    ['http://localhost:4000/v1 sk_test_[secret-1]', 'local', 'host', false],
    ['http://localhost:5173/orders', undefined, undefined, false],
    ['pk_test_[secret-1]', 'sandbox', 'key', false],
    ['pk_test_[secret-1] sk_live_[secret-2]', undefined, undefined, false],
    ['{"mode":"live"}', 'production', 'mode', false],
    ['"livemode": false', 'sandbox', 'mode', false],
    ['OBIT_ENVIRONMENT=production', 'production', 'mode', false],
    ['gate-api.0bit.app sk_test_[secret-1]', 'production', 'host', true],
    ['sk_live_[secret-1] "livemode": false', 'production', 'key', true],
    ['https://portal.0bit.app and notgate.0bit.app', undefined, undefined, false],
    ['nothing', undefined, undefined, false],
  ])('of "%s" is %s by %s', (text, environment, basis, disagrees) => {
    expect(guessEnvironment(text)).toMatchObject({ environment, basis, disagrees });
  });
});
