import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { findIdentifiers } from '@/lib/detect/identifiers';
import { redactText } from '@/lib/redact/redact-text';
import { fill } from './examples';

const IBAN = ['DE89', '3704', '0044', '0532', '0130', '00'].join('');

test('the published 0Pools support packet comes through unchanged', () => {
  const packet =
    '{"environment":"sandbox","endpoint":"POST /v1/pools/EUR-USDT/transact","partner_reference":"partner_order_FAKE","pool_id":"EUR-USDT","quote_id":"pq_test_FAKE","transact_id":"txn_test_FAKE","side":"on_ramp","amount":"75.00","network":"tron","status":"reserved","request_id":"req_test_FAKE","timestamp":"2030-01-02T03:04:05Z"}';
  expect(redactText(packet)).toEqual({ text: packet, findings: [], replaced: [] });
  expect(findIdentifiers(packet).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'environment sandbox',
    'endpoint POST /v1/pools/EUR-USDT/transact',
    'order-id partner_order_FAKE',
    'pool-id EUR-USDT',
    'quote-id pq_test_FAKE',
    'transaction-id txn_test_FAKE',
    'status reserved',
    'request-id req_test_FAKE',
    'timestamp 2030-01-02T03:04:05Z',
  ]);
});

test.each([
  '{"available":false,"unavailableReason":"pool_dry"}',
  '{"pools":[{"id":"EUR-USDT","pair":"EUR/USDT","fiatCurrency":"EUR","cryptoCurrency":"USDT","available":true}]}',
  '{"available":true,"type":"firm","executable":true,"quoteId":"pq_test_FAKE","rate":"1.0500","spreadBps":20,"feeBps":30,"expiresAt":"2030-01-02T03:04:20Z"}',
  '{"eventId":"{H64}","type":"pool.transaction.failed"}',
  '{"object":"webhook_delivery","id":"wd_test_FAKE3","event_id":"evt_test_FAKE9","event_type":"gate_session.failed","status":"dead_lettered","attempts":6,"last_response_status":500,"next_attempt_at":null}',
  'X-Request-Id: req_test_FAKE000000042\n\n{"code":"key_mode_mismatch","message":"Invented text for a fixture.","request_id":"req_test_FAKE000000042","doc_url":null,"statusCode":403}',
  'Affected route: checkout\nPartner account: Blue Shop\nEnvironment: production',
  'https://gate-api.0bit.app/v1/gate_sessions/gs_test_FAKE7',
])('support-safe text stays: %s', (template) => {
  const text = fill(template);
  expect(redactText(text).text).toBe(text);
});

test('a session create request loses its key and keeps its terms', () => {
  const key = `sk_test_${'FAKE-'.repeat(6)}00`;
  const text = `POST /v1/gate_sessions HTTP/1.1
Host: gate-api-sandbox.0bit.app
Authorization: Bearer ${key}
Content-Type: application/json
Idempotency-Key: 11111111-2222-4333-8444-555555555555

{"amount":"75.00","currency":"EUR","return_url":"https://shop.example/done","cancel_url":"https://shop.example/stop","target_token":"USDT","target_network":"arbitrum","flow":"on_ramp","user_reference":"user_fake_7","metadata":{"order_id":"order_fake_7"}}`;
  expect(redactText(text).text).toBe(text.replace(key, 'sk_test_[secret-1]'));
});

test('a user reference that is an e-mail address goes', () => {
  expect(redactText('"user_reference":"jane.fake@mail.example"').text).toBe('"user_reference":"[email-1]"');
});

test('a client secret keeps its session id only where the id also stands on its own', () => {
  const secret = fill('gsec_gs_test_FAKE7_{A20}');
  expect(redactText(`{"id":"gs_test_FAKE7","client_secret":"${secret}"}`).text).toBe(
    '{"id":"gs_test_FAKE7","client_secret":"[client secret of session gs_test_FAKE7]"}',
  );
  expect(redactText(`{"client_secret":"${secret}"}`).text).toBe('{"client_secret":"[client-secret-1]"}');
});

test('a webhook keeps its ids and loses its signature', () => {
  const signature = fill('{H64}');
  const text = `Gate-Signature: t=1790000000,v1=${signature}\nX-0bit-Timestamp: 1790000000\nX-0bit-Event-Id: evt_test_FAKE9`;
  expect(redactText(text).text).toBe(text.replace(signature, '[webhook-signature-1]'));
});

test('funding instructions go whole', () => {
  const { text } = redactText(
    `{"currency":"EUR","iban":"${IBAN}","reference":"FAKE-REF-1","instructions":"invented transfer text"}`,
  );
  expect(text).toBe(
    '{"currency":"EUR","iban":"[iban-1]","reference":"[funding-instructions-1]","instructions":"[funding-instructions-2]"}',
  );
});

test('log lines keep codes, ids, host and drift', () => {
  const key = fill('sk_test_{A32}');
  const hex = fill('{H64}');
  const log = `2030-01-02T03:04:05Z WARN gate create 403 code=key_mode_mismatch req=req_test_FAKE host=gate-api.0bit.app key=${key}
2030-01-02T03:04:06Z ERROR webhook verify signature_mismatch evt=evt_test_FAKE9 drift=412s sig=t=1790000000,v1=${hex}
2030-01-02T03:04:07Z INFO settle worker=settle-eu-1 provider=fakerails route_priority=2 trade=txn_test_FAKE status=reserved
2030-01-02T03:04:08Z INFO user jane.fake@mail.example wallet=${fill('T{A33}')} paid IBAN ${IBAN} order=order_fake_7`;
  expect(
    redactText(log).text,
  ).toBe(`2030-01-02T03:04:05Z WARN gate create 403 code=key_mode_mismatch req=req_test_FAKE host=gate-api.0bit.app key=sk_test_[secret-1]
2030-01-02T03:04:06Z ERROR webhook verify signature_mismatch evt=evt_test_FAKE9 drift=412s sig=t=1790000000,v1=[webhook-signature-1]
2030-01-02T03:04:07Z INFO settle worker=[internal-note-1] provider=[internal-note-2] route_priority=[internal-note-3] trade=txn_test_FAKE status=reserved
2030-01-02T03:04:08Z INFO user [email-1] wallet=[wallet-1] paid IBAN [iban-1] order=order_fake_7`);
});

test('an environment file keeps hosts and key modes', () => {
  const env = fill(`OBIT_ENVIRONMENT=production
OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1
OBIT_SECRET_KEY=sk_live_{A32}
NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=pk_live_{A32}
OBIT_WEBHOOK_SECRET=whsec_live_{A24}`);
  expect(redactText(env).text).toBe(`OBIT_ENVIRONMENT=production
OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1
OBIT_SECRET_KEY=sk_live_[secret-1]
NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=pk_live_[publishable-1]
OBIT_WEBHOOK_SECRET=whsec_live_[webhook-secret-1]`);
});

test('a table copied as text loses the cells under telling heads', () => {
  const table =
    'Session\tCustomer\tEmail\tAmount\ngs_test_1\tJane Fake\tjane@mail.example\t75.00\ngs_test_2\tOmar Unreal\tomar@mail.example\t80.00';
  expect(redactText(table).text).toBe(
    'Session\tCustomer\tEmail\tAmount\ngs_test_1\t[name-1]\t[email-1]\t75.00\ngs_test_2\t[name-2]\t[email-2]\t80.00',
  );
});

test('labels above values, and a name again elsewhere in any order and case', () => {
  expect(redactText('Applicant\nJane Fake\nDate of birth\n1987-04-12\nnote: FAKE, JANE called').text).toBe(
    'Applicant\n[name-1]\nDate of birth\n[birth-date-1]\nnote: [name-1] called',
  );
});

test("the organisation's terms, allowed values and values known from elsewhere", () => {
  expect(redactText('Sent via Acmé Rails and ACME RA1LS', { rules: { terms: ['acme rails'] } }).text).toBe(
    'Sent via [internal-term-1] and ACME RA1LS',
  );
  expect(redactText('the 0BIT desk and the obit desk', { rules: { terms: ['0Bit'] } }).text).toBe(
    'the [internal-term-1] desk and the [internal-term-1] desk',
  );
  const rules = { terms: [], isAllowed: () => true };
  expect(redactText('password=hunter22', { rules }).text).toBe('password=hunter22');
  expect(redactText('mail jane@mail.example', { rules }).text).toBe('mail [email-1]');
  const known = [{ kind: 'person-name', category: 'personal', tier: 'likely', value: 'Jane Fake' }] as const;
  expect(redactText('fake jane wrote', { rules: { terms: [], known } }).text).toBe('[name-1] wrote');
});

test('nothing of a value is left beside its placeholder', () => {
  expect(redactText('(4242 4242 4242 4242)').text).toBe('([card-1])');
  expect(detect('x')).toEqual([]);
});
