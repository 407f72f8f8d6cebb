import { jwt, passwordOf } from './credentials.ts';
import { ethereum, tron } from './crypto.ts';
import { card, iban } from './numbers.ts';
import { email, person } from './people.ts';
import { ALNUM, DIGITS, LOWER, type Part, Random, two } from './random.ts';
import { internal as i, keep as k, personal as p, type Sample, secret as s, toSample } from './sample.ts';

/** The identifiers of one invented case, as support needs to read them. */
export interface Case {
  readonly mode: 'test' | 'live';
  readonly request: string;
  readonly session: string;
  readonly event: string;
  readonly transaction: string;
  readonly trade: string;
  readonly quote: string;
  readonly delivery: string;
  readonly order: string;
  readonly pool: string;
  readonly key: string;
  readonly at: string;
}

const token = (r: Random, length: number): string => r.chars(LOWER + DIGITS, length);

export function drawCase(r: Random, part: Part): Case {
  const mode = r.pick(['test', 'live'] as const);
  const id = (prefix: string): string => `${prefix}_${mode}_${token(r, part === 'tuning' ? 12 : r.int(9, 18))}`;
  return {
    mode,
    request: id('req'),
    session: id('gs'),
    event: id('evt'),
    transaction: id('tx'),
    trade: id('txn'),
    quote: id('pq'),
    delivery: id('wd'),
    order: part === 'tuning' ? `order_${r.number(6)}` : `partner_order_${token(r, 7)}`,
    pool: `${r.pick(['EUR', 'BRL', 'MXN', 'NGN'])}-${r.pick(['USDT', 'USDC'])}`,
    key: r.uuid(),
    at: `2031-${two(r.int(1, 12))}-${two(r.int(1, 28))}T${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}Z`,
  };
}

const VENDORS: Readonly<Record<Part, readonly string[]>> = {
  tuning: ['Northgate Capital', 'Kestrel OTC', 'Payvanta', 'Brightrail'],
  development: ['Halden Markets', 'Osprey Liquidity', 'Monetiq', 'Transferra'],
};
export const vendor = (r: Random, part: Part): string => r.pick(VENDORS[part]);
export const secretKey = (r: Random, mode: string): string => `sk_${mode}_${r.chars(ALNUM, 32)}`;
export const clientSecret = (r: Random, session: string): string => `gsec_${session}_${r.chars(ALNUM, 24)}`;

interface Shape {
  readonly id: string;
  write(random: Random, part: Part, c: Case): string;
}
const of = (id: string, write: Shape['write']): Shape => ({ id, write });
const apiHost = (c: Case): string => (c.mode === 'test' ? 'gate-api-sandbox.0bit.app' : 'gate-api.0bit.app');
const json = (part: Part, value: unknown): string => JSON.stringify(value, null, part === 'tuning' ? 0 : 2);

/** The payloads that partners meet, with values planted where people leave them. */
export const payloads: readonly Shape[] = [
  of(
    'session-create',
    (r, part, c) =>
      `POST /v1/gate_sessions HTTP/1.1\nHost: ${k(apiHost(c))}\nAuthorization: Bearer ${s(secretKey(r, c.mode))}\nContent-Type: application/json\nIdempotency-Key: ${k(c.key)}\n\n${json(part, { amount: '75.00', currency: 'EUR', return_url: 'https://shop.example/done', target_token: 'USDT', flow: k('on_ramp'), user_reference: p(email(r, part)), metadata: { order_id: k(c.order) } })}`,
  ),
  of('session-reply', (r, part, c) =>
    json(part, {
      id: k(c.session),
      object: 'gate_session',
      mode: c.mode,
      status: k('open'),
      amount: '75.00',
      currency: 'EUR',
      client_secret: s(clientSecret(r, c.session)),
      expires_at: 1_790_000_000 + r.int(0, 9e6),
      user_reference: 'user_7731',
      metadata: { order_id: k(c.order) },
    }),
  ),
  of(
    'error',
    (r, part, c) =>
      `HTTP/1.1 403 Forbidden\nX-Request-Id: ${k(c.request)}\n\n${json(part, { type: 'invalid_request', code: k('key_mode_mismatch'), message: `The key ${s(secretKey(r, c.mode))} belongs to another mode`, request_id: c.request, doc_url: null, statusCode: 403 })}`,
  ),
  of(
    'webhook',
    (r, part, c) =>
      `POST /webhooks/0bit HTTP/1.1\nGate-Signature: t=1790000000,v1=${s(r.hex(64))}\nX-0bit-Timestamp: 1790000000\nX-0bit-Event-Id: ${k(c.event)}\nX-0bit-Event-Type: ${k('gate_session.failed')}\n\n${json(part, { id: c.event, type: 'gate_session.failed', created_at: 1_790_000_000, data: { id: k(c.session), object: 'gate_session', status: 'open', metadata: { order_id: k(c.order) } } })}`,
  ),
  of('pools-webhook', (r, part) => json(part, { eventId: k(r.hex(64)), type: k('pool.transaction.failed') })),
  of('deliveries', (r, part, c) =>
    json(part, {
      object: 'list',
      has_more: false,
      url: '/v1/webhooks/deliveries',
      data: [
        {
          object: 'webhook_delivery',
          id: k(c.delivery),
          event_id: k(c.event),
          event_type: 'gate_session.failed',
          target_url: `https://shop.kaufwerk.io/hooks?token=${s(r.chars(ALNUM, 22))}`,
          status: k('dead_lettered'),
          attempts: 6,
          last_response_status: 500,
          next_attempt_at: null,
        },
      ],
    }),
  ),
  of('transaction', (r, part, c) =>
    json(part, {
      refid: k(c.transaction),
      session_id: k(c.session),
      action: 'buy',
      status: k('pending'),
      token: 'USDT',
      network: 'tron',
      fiat_amount: '75.00',
      exchange_rate: '1.0683',
      local_rail_transaction_id: k(`rail_${token(r, 8)}`),
      [`${i(part === 'tuning' ? 'facilita' : 'monetiq')}_transaction_id`]: `rail_${token(r, 8)}`,
    }),
  ),
  of('support-packet', (_, part, c) =>
    json(part, {
      environment: k('sandbox'),
      endpoint: k(`POST /v1/pools/${c.pool}/transact`),
      partner_reference: k(c.order),
      pool_id: k(c.pool),
      quote_id: k(c.quote),
      transact_id: k(c.trade),
      side: 'on_ramp',
      amount: '75.00',
      network: 'tron',
      status: k('reserved'),
      request_id: k(c.request),
      timestamp: k(c.at),
    }),
  ),
  of('funding', (r, part) =>
    json(part, {
      currency: 'EUR',
      iban: p(iban(r, 'DE')),
      reference: p(`${r.chars('BCDFGH', 4)}-${r.digits(7)}`),
      instructions: p(`Send from an account of ${person(r, part).full} before ${r.int(1, 28)} May`),
    }),
  ),
  of('firm-quote', (_, part, c) =>
    json(part, {
      available: true,
      type: 'firm',
      executable: true,
      quoteId: k(c.quote),
      rate: k('1.0500'),
      spreadBps: 20,
      feeBps: 30,
      expiresAt: k(c.at),
    }),
  ),
  of('unavailable', (_, part) => json(part, { available: false, unavailableReason: k('pool_dry') })),
  of(
    'env',
    (r, _, c) =>
      `OBIT_ENVIRONMENT=${k('production')}\nOBIT_GATE_API_BASE_URL=${k('https://gate-api.0bit.app/v1')}\nOBIT_SECRET_KEY=${s(secretKey(r, c.mode))}\nNEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${s(`pk_${c.mode}_${r.chars(ALNUM, 32)}`)}\nOBIT_WEBHOOK_SECRET=${s(`whsec_${c.mode}_${r.chars(ALNUM, 24)}`)}`,
  ),
  of(
    'log-create',
    (r, _, c) =>
      `${k(c.at)} WARN gate create 403 code=${k('key_mode_mismatch')} req=${k(c.request)} host=${k('gate-api.0bit.app')} key=${s(secretKey(r, c.mode))}`,
  ),
  of(
    'log-verify',
    (r, _, c) =>
      `${k(c.at)} ERROR webhook verify ${k('signature_mismatch')} evt=${k(c.event)} drift=412s sig=t=1790000000,v1=${s(r.hex(64))}`,
  ),
  of(
    'log-settle',
    (r, part, c) =>
      `${c.at} INFO settle worker=${i(`settle-${r.pick(['fast', 'bulk'])}-${r.int(1, 9)}`)} provider=${i(vendor(r, part).replaceAll(' ', '-').toLowerCase())} route_priority=${i(String(r.int(1, 9)))} trade=${k(c.trade)} status=${k('reserved')}`,
  ),
  of(
    'log-user',
    (r, part, c) =>
      `${c.at} INFO user ${p(email(r, part))} wallet=${p(tron(r))} paid IBAN ${p(iban(r))} order=${k(c.order)}`,
  ),
  of(
    'embed-token',
    (r, _, c) =>
      `GET /embed/bootstrap HTTP/1.1\nX-Embed-Token: ${s(jwt(r, { sid: c.session }))}\nX-Request-Id: ${k(c.request)}\nUser-Agent: ${k('gate-node/0.1.0')}`,
  ),
  of(
    'snippet',
    (r, _, c) =>
      `GateJS.GateRamp({ publishableKey: '${s(`pk_${c.mode}_${r.chars(ALNUM, 32)}`)}', clientSecret: '${s(clientSecret(r, c.session))}' })`,
  ),
  of(
    'python',
    (r, _, c) =>
      `from zerobit.gate import GateClient\nclient = GateClient(api_key="${s(secretKey(r, c.mode))}")\nclient.sessions.retrieve("${k(c.session)}")  # ${k('0bit-0gate')} 0.1.4`,
  ),
  of('kyc', (r, part, c) =>
    json(part, {
      object: 'kyc_session',
      session_id: k(c.session),
      status: k('approved'),
      first_name: p(person(r, part).given),
      last_name: p(person(r, part).family),
      date_of_birth: p(`19${r.int(50, 99)}-0${r.int(1, 9)}-1${r.int(0, 9)}`),
      document_number: p(r.chars('CFGHJK0123456789', 9)),
      email: p(email(r, part)),
    }),
  ),
  of('internal-json', (r, part, c) =>
    json(part, {
      trade_id: k(c.trade),
      status: k('reserved'),
      liquidity_source: i(vendor(r, part)),
      treasury_wallet: i(ethereum(r)),
      route_name: i(`eu-${r.pick(['primary', 'hedge'])}-${r.int(1, 9)}`),
      operator_note: i(`refill ${vendor(r, part)} before noon`),
    }),
  ),
  of(
    'internal-links',
    (r, part, c) =>
      `${c.at} alert ${k(c.trade)} see ${i(`https://runbooks.${part === 'tuning' ? 'corp' : 'ops'}.internal/settlement/${r.int(10, 99)}`)} and http://${i(`10.${r.int(1, 200)}.${r.int(1, 200)}.${r.int(2, 200)}`)}:${r.pick([3000, 8080, 9090])}/d/treasury`,
  ),
  of(
    'internal-host',
    (r, _, c) =>
      `upstream ${i(`${r.pick(['router', 'ledger', 'settler'])}-${r.int(0, 9)}.pools.svc.cluster.local`)} timed out for ${k(c.request)}`,
  ),
  of('payment', (r, part, c) =>
    json(part, {
      payment_intent: k(`pi_${token(r, 14)}`),
      status: k('requires_payment'),
      payer: { name: p(person(r, part).full), card: p(card(r)), password: s(passwordOf(r)) },
      order_id: k(c.order),
    }),
  ),
];

const conversations: Readonly<Record<Part, readonly Shape[]>> = {
  tuning: [
    of(
      'talk-key',
      (r, _, c) =>
        `Hi support, POST /v1/gate_sessions answers 401 for request ${k(c.request)}. We use ${s(secretKey(r, c.mode))} on gate-api. What is wrong?`,
    ),
    of(
      'talk-customer',
      (r, part, c) =>
        `Customer ${p(person(r, part).full)} (${p(email(r, part))}) paid twice in session ${k(c.session)}, order ${k(c.order)}.`,
    ),
    of(
      'talk-iban',
      (r, _, c) =>
        `The pay-out for ${k(c.transaction)} went to ${p(iban(r))} but never arrived. Event ${k(c.event)} says failed.`,
    ),
    of(
      'talk-wallet',
      (r, _, c) =>
        `User wants ${k('USDT')} on tron to ${p(tron(r))}, refid ${k(c.transaction)}, still pending since ${k(c.at)}.`,
    ),
    of(
      'talk-provider',
      (r, part, c) =>
        `Ops says the liquidity source for ${k(c.pool)} is ${i(vendor(r, part))}, trade ${k(c.trade)} stays reserved.`,
    ),
    of(
      'talk-secret',
      (r, _, c) =>
        `Our signing secret is ${s(`whsec_${r.chars(ALNUM, 28)}`)}, yet event ${k(c.event)} fails with ${k('invalid_signature')}.`,
    ),
    of(
      'talk-client-secret',
      (r, _, c) =>
        `onError fired with code session_expired; clientSecret was ${s(clientSecret(r, c.session))}. Request ${k(c.request)}.`,
    ),
    of(
      'ticket',
      (r, part, c) =>
        `Environment: ${k('production')}\nPartner id: ${k(`partner_${token(r, 6)}`)}\nRequest ids: ${k(c.request)}\nSession ids: ${k(c.session)}\nEvent ids: ${k(c.event)}\nContact: ${p(person(r, part).full)}, ${p(email(r, part))}\nObserved: ${k('gate_session.failed')} at ${k(c.at)}`,
    ),
  ],
  development: [
    of(
      'talk-key',
      (r, _, c) =>
        `We rotated to ${s(secretKey(r, c.mode))} an hour ago and now see 403 key_mode_mismatch (${k(c.request)}).`,
    ),
    of(
      'talk-customer',
      (r, part, c) =>
        `Our user ${p(person(r, part).full)} wrote from ${p(email(r, part))}: nothing arrived for ${k(c.order)}. Session is ${k(c.session)}.`,
    ),
    of(
      'talk-card',
      (r, _, c) =>
        `She used the card ${p(card(r))} and the screen showed error ${k('invalid_request')}; delivery ${k(c.delivery)} is dead_lettered.`,
    ),
    of(
      'talk-wallet',
      (r, _, c) =>
        `Destination ${p(ethereum(r))} on polygon, trade ${k(c.trade)}, quote ${k(c.quote)}, status returned.`,
    ),
    of(
      'talk-provider',
      (r, part, c) =>
        `They told us that provider ${i(vendor(r, part))} rejected it. Pool ${k(c.pool)}, trade ${k(c.trade)}.`,
    ),
    of(
      'talk-password',
      (r, _, c) => `To reproduce, log in to the portal with password ${s(passwordOf(r))} and open ${k(c.session)}.`,
    ),
    of(
      'talk-curl',
      (r, _, c) =>
        `curl https://pools-api.0bit.app/v1/pools/${k(c.pool)}/quote -H "Authorization: Bearer ${s(secretKey(r, c.mode))}" -H "Idempotency-Key: ${k(c.key)}" returns 409`,
    ),
    of(
      'ticket',
      (r, part, c) =>
        `environment = ${k('sandbox')}\nlocal attempt id = ${k(c.order)}\nproduct object id = ${k(c.session)}\nwebhook event ids = ${k(c.event)}\nwebhook delivery ids = ${k(c.delivery)}\nobserved status = ${k('processing')}\nnotes = user ${p(person(r, part).full)} called twice`,
    ),
  ],
};

export function zerobitSamples(seed: number, part: Part, each: number): Sample[] {
  return [...payloads, ...conversations[part]].flatMap(({ id, write }) => {
    const random = new Random(seed, `${part}/zerobit/${id}`);
    return Array.from({ length: each }, () =>
      toSample(part, `zerobit/${id}`, id, write(random, part, drawCase(random, part))),
    );
  });
}
