import { keep } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { json, lines, pretty, tabs, version } from './draw.ts';
import { about, shopUrl } from './zerobit-case.ts';

/** Texts that come through unchanged. */
export const zerobitHarmless: Families = {
  'support packet': [
    about((c) =>
      json({
        environment: 'sandbox',
        endpoint: 'POST /v1/pools/EUR-USDT/transact',
        partner_reference: c.order,
        pool_id: 'EUR-USDT',
        quote_id: c.quote,
        transact_id: c.trade,
        side: 'on_ramp',
        amount: '75.00',
        network: 'tron',
        status: 'reserved',
        request_id: c.request,
        timestamp: c.at,
      }),
    ),
    about((c) =>
      lines(
        'environment: production',
        'endpoint: POST /v1/pools/EUR-USDT/transact',
        `partner_reference: ${c.order}`,
        'pool_id: EUR-USDT',
        `quote_id: ${c.quote}`,
        `transact_id: ${c.trade}`,
        'side: off_ramp',
        'amount: "120.00"',
        'network: polygon',
        'status: returned',
        `request_id: ${c.request}`,
        `timestamp: ${c.at}`,
      ),
    ),
    about((c) =>
      tabs(
        ['quote_id', 'transact_id', 'side', 'network', 'status'],
        [c.quote, c.trade, 'on_ramp', 'solana', 'settled'],
      ),
    ),
  ],
  'error answer': [
    about((c, r) =>
      lines(
        'HTTP/1.1 403 Forbidden',
        `X-Request-Id: ${c.request}`,
        '',
        json({
          type: 'invalid_request',
          code: r.pick([
            'key_mode_mismatch',
            'pools_not_enabled',
            'pool_access_suspended',
            'kyc_not_approved',
            'pool_not_allowed',
          ]),
          message: 'Not allowed',
          request_id: c.request,
          doc_url: null,
          statusCode: 403,
        }),
      ),
    ),
    about((c, r) =>
      json({
        available: false,
        unavailableReason: keep(r.pick(['pool_dry', 'engine_unavailable', 'rate_unavailable'])),
        request_id: c.request,
      }),
    ),
    about((c) => `${c.at} 429 ${c.request} retry-after 12`),
    about((c) => `400 only EUR funding is supported (${c.request})`),
    about((c) => `signature_mismatch for ${c.event}, drift 412 s, retry_exhausted`),
  ],
  escalation: [
    about((c) =>
      lines(
        'Severity: S1 production stopped',
        `Partner: ${c.partner}`,
        'Affected route: hosted checkout',
        `First seen: ${c.at}`,
        `Request id: ${c.request}`,
        `Session id: ${c.session}`,
        `Event id: ${c.event}`,
      ),
    ),
    about((c, r) =>
      lines(
        'S2 degraded production',
        `Affected count: ${r.int(3, 90)} sessions`,
        `Webhook delivery ${c.delivery} delayed, retries continue`,
        `Window: ${c.at} to ${c.at}`,
      ),
    ),
    about((c, r) =>
      lines(
        'S3 integration blocked',
        'Endpoint: POST /v1/gate_sessions',
        `SDK: @0bit/0gate ${version(r)}`,
        'Code path: src/checkout/create-session.ts',
        `Request id: ${c.request}`,
      ),
    ),
    () =>
      lines(
        'S4 question',
        'Page: https://0bit-docs.pages.dev/developers/docs/guides/listen-for-webhooks',
        'Is the account approved for 0Pools? Not yet.',
      ),
  ],
  summary: [
    about((c) => `Event ${c.event}, gate_session.completed, session ${c.session}, status completed`),
    about((c) => `delivery ${c.delivery} of ${c.event} is dead_lettered after 6 attempts`),
    about((c) =>
      pretty({
        localAttemptId: keep('attempt_7'),
        productObjectId: c.session,
        requestId: c.request,
        eventIds: [c.event],
        deliveryIds: [c.delivery],
        observedStatus: 'open',
        expectedStatus: 'completed',
        occurredAt: c.at,
      }),
    ),
    about((c) => `refid ${c.tx}: on_ramp, USDT on tron, 75.00 EUR, pending`),
    about((c) => `ledger ref ${c.quote} reason buy_debit, then buy_refund; trade ${c.trade} released`),
  ],
  quote: [
    about((c) =>
      json({
        available: true,
        type: 'firm',
        executable: true,
        quoteId: c.quote,
        rate: '1.0500',
        spreadBps: 20,
        feeBps: 30,
        expiresAt: c.at,
      }),
    ),
    () =>
      json({
        pools: [{ id: 'EUR-USDT', pair: 'EUR/USDT', fiatCurrency: 'EUR', cryptoCurrency: 'USDT', available: true }],
      }),
    about((c) =>
      json({
        id: c.trade,
        pool: 'EUR-USDT',
        totalBps: 50,
        drawFeeBps: 10,
        spreadCapBps: 80,
        tier: 'standard',
        status: 'settled',
      }),
    ),
    about((c) => `quote ${c.quote} rejected: insufficient balance, please top up first`),
  ],
  hosts: [
    about((c) => `GET ${keep(c.gate)}/gate_sessions 200, ${c.request}`),
    about((c) => `${keep(c.pools)} answers, ${keep('https://gate.0bit.app')} does not (${c.request})`),
    () => 'Portal: https://portal.0bit.app, docs: https://docs.0pools.io/docs/core-concepts/webhooks',
    () => 'Local: http://localhost:4000/v1 with OBIT_ENVIRONMENT=sandbox',
    () => `For production partner support, email ${keep('support@0bit.io')} or open https://0bit.io/support`,
    () => '<script src="https://cdn.jsdelivr.net/npm/@0bit/gate/dist/browser/gate.iife.js"></script>',
  ],
  questions: [
    about((c) => `Why is ${c.session} still open although ${c.event} arrived?`),
    about((c) => `Warum bleibt ${c.trade} auf reserved? Anfrage ${c.request}.`),
    about((c) => `Pourquoi la session ${c.session} a-t-elle expiré avant le paiement ?`),
    about((c) => `¿Por qué ${c.order} no tiene transacción? Petición ${c.request}.`),
    about((c) => `Dlaczego ${c.session} ma status expired?`),
    about((c) => `Perché la consegna ${c.delivery} risulta dead_lettered?`),
    about((c) => `Waarom krijgen wij 409 op ${c.request}?`),
    about((c) => `Por que ${c.tx} continua pending?`),
  ],
  'common words': [
    () => 'Which route does the callback take after the payment page?',
    () => 'Our hosting provider had an outage, we switched the region.',
    () => 'The settlement report for October is complete.',
    () => 'A background worker in our shop retries the webhook three times.',
    () => 'We keep a runbook of our own for refunds.',
    about((c) => `${c.trade} is reserved and will be released or returned.`),
    () => 'Please reserve a call slot for the review of our pool page.',
    () => 'The inventory of the shop shows zero shoes.',
    () => 'The venue of the partner event is the same as last year.',
  ],
  placeholders: [
    () => `OBIT_SECRET_KEY=sk_test_${'x'.repeat(32)}`,
    () => 'Never send sk_* keys or whsec_* webhook secrets to support.',
    () => 'Authorization: Bearer $OBIT_SECRET_KEY',
    () => 'new GateClient({ secretKey: process.env.OBIT_SECRET_KEY })',
    () => 'Gate-Signature: t=<unix>,v1=<hex>',
    () => 'client_secret: gsec_… is returned once and must not be logged',
  ],
  code: [
    (r) => `User-Agent: gate-node/${version(r)}`,
    (r) => `pip install "0bit-0gate[django]==${version(r)}"`,
    () => "gate.on('success', ({ txId, sessionId }) => console.log(txId, sessionId));",
    () => 'onUnavailable({ reason }) is called when the pool list is empty',
    about((c) => `await gate.sessions.cancel('${c.session}'); // 201`),
    about((c, r) =>
      lines(
        `fetch('${shopUrl(r)}/api/attempts', { method: 'POST' })`,
        `// idempotency key ${keep(r.uuid())}, then ${c.session}`,
      ),
    ),
  ],
  runbook: [
    () => 'Confirm that environment and key mode match, then read the error code.',
    () => 'Check that the endpoint received a signed event and answers 2xx before slow work.',
    about((c) => `1. 0Pools key mode: ok 2. quote ${c.quote}: expired 3. trade ${c.trade}: reserved`),
    about((c) => `Retrieved ${c.session} again: status completed, our order ${c.order} was pending.`),
    about((c, r) => `Scan: tron, hash ${keep(r.hex(64))}, trade ${c.trade}`),
  ],
};
