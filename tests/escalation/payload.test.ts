import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPayloads, summarisePayloads } from '@/lib/escalation/payload';

const hex = 'ab12'.repeat(16);

const session = {
  id: 'gs_test_FAKE7',
  object: 'gate_session',
  mode: 'test',
  status: 'open',
  amount: '75.00',
  currency: 'EUR',
  client_secret: '[client-secret-1]',
  user_reference: 'user_fake_7',
  metadata: { order_id: 'order_fake_7' },
};
const webhook = {
  id: 'evt_test_FAKE9',
  type: 'gate_session.failed',
  created_at: 1790000000,
  data: { id: 'gs_test_FAKE7', object: 'gate_session', status: 'open', metadata: { order_id: 'order_fake_7' } },
};
const customer = {
  id: 'cus_77',
  created_at: '2030-01-02T03:04:05Z',
  first_name: 'Jane',
  last_name: 'Fake',
  email: 'jane@mail.invalid',
  phone: '+44 20 7946 0000',
  address: { line1: '1 Fake Street', city: 'Nowhere', postal_code: 'N0 0NE' },
};
const kyc = {
  applicant: { id: '11111111-2222-4333-8444-555555555555', date_of_birth: '1990-01-01' },
  verification: { status: 'pending' },
  document: { type: 'passport', number: 'X000' },
};
const poolsPacket = {
  environment: 'sandbox',
  endpoint: 'POST /v1/pools/EUR-USDT/transact',
  partner_reference: 'partner_order_FAKE',
  pool_id: 'EUR-USDT',
  quote_id: 'pq_test_FAKE',
  transact_id: 'txn_test_FAKE',
  side: 'on_ramp',
  amount: '75.00',
  network: 'tron',
  status: 'reserved',
  request_id: 'req_test_FAKE',
  timestamp: '2030-01-02T03:04:05Z',
};
const delivery = {
  object: 'list',
  has_more: false,
  data: [
    {
      object: 'webhook_delivery',
      id: 'wd_test_FAKE3',
      event_id: 'evt_test_FAKE9',
      event_type: 'gate_session.failed',
      status: 'dead_lettered',
      attempts: 6,
    },
  ],
};

const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);

describe('payloads', () => {
  test.each([
    ['a webhook body', pretty(webhook), 'webhook'],
    ['a webhook body on one line', JSON.stringify(webhook), 'webhook'],
    [
      'a webhook body behind its headers',
      `POST /webhooks/0bit HTTP/1.1\nX-0bit-Event-Id: evt_test_FAKE9\n\n${JSON.stringify(webhook)}`,
      'webhook',
    ],
    [
      'a 0Pools event with its money',
      JSON.stringify({ eventId: hex, type: 'pool.transaction.failed', amount: '75.00' }),
      'webhook',
    ],
    ['a webhook body logged as a string', JSON.stringify({ level: 'warn', body: JSON.stringify(webhook) }), 'webhook'],
    ['a customer', pretty(customer), 'customer'],
    ['a list of customers', JSON.stringify([customer, customer]), 'customer'],
    [
      'a customer with placeholders for its values',
      pretty({ ...customer, email: '[email-1]', phone: '[phone-1]' }),
      'customer',
    ],
    [
      'a customer whose placeholders are no JSON',
      '{"email": [email-1], "phone": [phone-1], "first_name": [person-name-1]}',
      'customer',
    ],
    [
      'a customer in a session',
      pretty({ ...session, customer: { email: '[email-1]', phone: '[phone-1]' } }),
      'customer',
    ],
    ['a customer as a script writes it', "{ firstName: 'Jane', email: 'j@mail.invalid', phone: '1' }", 'customer'],
    ['a customer cut off in the middle', pretty(customer).slice(0, 170), 'customer'],
    ['a customer without its first lines', pretty(customer).split('\n').slice(2).join('\n'), 'customer'],
    ['a KYC case', pretty(kyc), 'kyc'],
  ])('%s is one', (_, text, shape) => {
    expect(findPayloads(text).map((payload) => payload.shape)).toEqual([shape]);
  });

  test.each([
    ['a session', pretty(session)],
    [
      'an error body',
      JSON.stringify({ type: 'x', code: 'key_mode_mismatch', message: 'm', request_id: 'req_1', statusCode: 403 }),
    ],
    ['the 0Pools support packet', pretty(poolsPacket)],
    ['a delivery record', JSON.stringify(delivery)],
    ['a firm quote', '{"available":true,"type":"firm","executable":true,"quoteId":"pq_test_FAKE","rate":"1.05"}'],
    ['an event that is its own summary', JSON.stringify({ eventId: hex, type: 'pool.transaction.failed' })],
    ['prose about customers', 'The customer says that the e-mail address and the phone number are right: {see above}'],
    ['a log line', '2030-01-02T03:04:05Z WARN gate create 403 code=key_mode_mismatch req=req_test_FAKE'],
    ['placeholders', '[email-1] paid [iban-1], {order_fake_7}'],
  ])('%s is none', (_, text) => {
    expect(findPayloads(text)).toEqual([]);
  });

  test('a webhook body is summarised by event id, type, time, session id and status', () => {
    const text = summarisePayloads(`before\n${pretty(webhook)}\nafter`);
    expect(text).toBe(
      'before\n(webhook body, left out: id evt_test_FAKE9, type gate_session.failed, created_at 1790000000, ' +
        'data.id gs_test_FAKE7, data.object gate_session, data.status open, data.metadata.order_id order_fake_7)\nafter',
    );
  });

  test.each([customer, kyc, { ...customer, applicantId: 'a1', userId: 'u1', document: { document_id: 'd1' } }])(
    'a summary names nobody (%#)',
    (payload) => {
      const summary = summarisePayloads(pretty(payload));
      expect(summary).toMatch(/^\(.+\)$/);
      expect(summary).not.toMatch(/Jane|Fake|mail|7946|Street|Nowhere|N0|1990|11111111|X000|\ba1\b|\bu1\b|\bd1\b/);
    },
  );

  test('a top-level id of a customer record stays, ids beneath do not', () => {
    expect(summarisePayloads(pretty(customer))).toBe(
      '(customer payload, left out: id cus_77, created_at 2030-01-02T03:04:05Z)',
    );
  });

  test('a made-up record says so by its values', () => {
    const fake = { first_name: 'Fake', last_name: 'Person', email: 'test@example.com', phone: '000000' };
    expect(findPayloads(JSON.stringify({ ...fake, last_name: 'Example' }))[0]).toMatchObject({ fake: true });
    expect(findPayloads(JSON.stringify({ ...fake, last_name: 'Miller' }))[0]).toMatchObject({ fake: false });
  });

  test('after summarising nothing is left, and no other text is lost', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        pretty(webhook),
        JSON.stringify(customer),
        pretty(kyc),
        JSON.stringify(session),
        '{',
        '}',
        '"',
        '\n',
        '[',
        '\\',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const once = summarisePayloads(text);
        expect(findPayloads(once)).toEqual([]);
        const found = findPayloads(text);
        for (const [index, payload] of found.entries()) {
          expect(payload.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
        if (found.length === 0) expect(once).toBe(text);
      }),
    );
  });

  test.each(['{', '[{', '"a":', '\\', '{"a":"', '\n"k": 1', "'"])('long runs of %j are read to their end', (piece) => {
    expect(findPayloads(piece.repeat(100_000 / piece.length))).toBeDefined();
  });
});
