import { keep } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { day, epoch, isoTime, word } from './values.ts';
import { about } from './zerobit-case.ts';

/** Texts about 0Bit that go to support unchanged, with every identifier in them. */
export const zerobitHarmless: Families = {
  'support-packet': [
    about((c, r) =>
      JSON.stringify({
        environment: 'sandbox',
        endpoint: `POST /v1/pools/${c.pool}/transact`,
        partner_reference: c.order,
        pool_id: c.pool,
        quote_id: c.poolQuote,
        transact_id: c.trade,
        side: 'on_ramp',
        amount: '75.00',
        network: 'tron',
        status: 'reserved',
        request_id: c.request,
        timestamp: isoTime(r),
      }),
    ),
    about(
      (c, r) =>
        `environment: production\nendpoint: POST /v1/pools/${c.pool}/quote\npartner_reference: ${c.order}\nquote_id: ${c.poolQuote}\nstatus: expired\nrequest_id: ${c.request}\ntimestamp: ${isoTime(r)}`,
    ),
    about((c, r) =>
      JSON.stringify(
        {
          attemptId: c.order,
          productObjectId: c.session,
          lastEventId: c.event,
          status: 'processing',
          requestId: c.request,
          createdAt: isoTime(r),
        },
        null,
        2,
      ),
    ),
    about(
      (c, r) =>
        `Local attempt id: ${c.order}\nProduct object id: ${c.session}\nRequest ids: ${c.request}\nWebhook event ids: ${c.event}\nWebhook delivery ids: ${c.delivery}\nObserved status: open\nExpected status: completed\nTimestamp range: ${isoTime(r)} to ${isoTime(r)}`,
    ),
  ],
  'errors-and-quotes': [
    about(
      (c, r) =>
        `HTTP/1.1 403 Forbidden\nX-Request-Id: ${c.request}\n\n{"type":"invalid_request","code":"key_mode_mismatch","message":"Key mode does not match host.","request_id":"${c.request}","doc_url":null,"statusCode":${r.pick([400, 403, 409])}}`,
    ),
    about(
      (c, r) =>
        `{"available":true,"type":"firm","executable":true,"quoteId":"${c.poolQuote}","rate":"1.0${r.digits(3)}","spreadBps":${r.int(5, 90)},"feeBps":${r.int(5, 90)},"expiresAt":"${isoTime(r)}"}`,
    ),
    '{"available":false,"unavailableReason":"pool_dry"}',
    about((c, r) =>
      JSON.stringify({ pools: [{ id: c.pool, pair: c.pool.replace('-', '/'), available: r.next() < 0.5 }] }),
    ),
    about(
      (c, r) => `{"id":"${c.quote}","object":"signed_quote","status":"${r.pick(['active', 'consumed', 'expired'])}"}`,
    ),
    about(
      (c, r) =>
        `402 insufficient balance on ${c.pool}, request ${c.request}, drawFeeBps ${r.int(5, 50)}, totalBps ${r.int(50, 99)}`,
    ),
    about((c) => `pool_access_suspended for ${c.pool} (request ${c.request}); engine_unavailable before that`),
  ],
  events: [
    about(
      (c, r) => `X-0bit-Event-Id: ${c.event}\nX-0bit-Event-Type: gate_session.expired\nX-0bit-Timestamp: ${epoch(r)}`,
    ),
    about((_, r) => `{"eventId":"${keep(r.hex(64))}","type":"pool.transaction.failed"}`),
    about((c, r) =>
      JSON.stringify({
        object: 'webhook_delivery',
        id: c.delivery,
        event_id: c.event,
        event_type: 'gate_session.completed',
        status: 'dead_lettered',
        attempts: r.int(1, 8),
        last_response_status: 500,
      }),
    ),
    about((c, r) => `evt=${c.event} session=${c.session} attempt=${r.int(1, 6)} status=in_flight`),
    about((c) => `onSuccess {"txId":"${c.transaction}","sessionId":"${c.session}"}`),
    about(
      (c, r) =>
        `{"id":"${c.event}","type":"gate_session.created","created_at":${epoch(r)},"data":{"id":"${c.session}","object":"gate_session","status":"open","metadata":{"order_id":"${c.order}"}}}`,
    ),
  ],
  transactions: [
    about((c, r) =>
      JSON.stringify({
        refid: c.transaction,
        session_id: c.session,
        action: 'buy',
        status: 'pending',
        token: 'USDT',
        network: 'tron',
        currency: 'EUR',
        fiat_amount: '75.00',
        exchange_rate: '1.0683',
        local_rail_transaction_id: keep(`rail_${r.number(6)}`),
      }),
    ),
    about((_, r) => `GET /v1/explorer/polygon/tx/${keep(`0x${r.hex(64)}`)} 200`),
    about((c, r) => `Ledger: ref ${c.poolQuote}, reason payin_credit, amount ${r.number(3)}.00`),
    about((c) => `Trade ${c.trade} is reserved since the quote ${c.poolQuote} was consumed.`),
    about((c, r) => `tx hash ${keep(`0x${r.hex(64)}`)} belongs to ${c.transaction}`),
  ],
  'tickets-and-talk': [
    about((c) => `Which route does the partner see for ${c.pool}? The docs say the route label is generic.`),
    about(
      (c, r) =>
        `Affected route: /checkout/pay\nFirst seen: ${isoTime(r)}\nAffected count: ${r.int(2, 90)}\nRequest ids: ${c.request}`,
    ),
    about((c) => `Session ${c.session} stays open although the widget called onClose.`),
    about(
      (c, r) => `Retried ${c.request} with the same idempotency key ${c.idempotency} after ${r.int(2, 60)} seconds.`,
    ),
    'Our account is approved for 0Pools. Is swap available in production?',
    'The settlement status stays pending in the partner dashboard, is that expected?',
    'The provider of our CMS blocks the iframe, which header do we need?',
    'We keep a small reserve of test tokens for the demo, nothing else.',
    about((c) => `Le statut de ${c.transaction} reste en attente depuis hier.`),
    about((c) => `Welcher Status gilt für ${c.trade} nach einem Timeout?`),
    'KYC of our organization: kyc_not_approved. What is missing?',
    'Docs followed: https://0bit-docs.pages.dev/developers/docs/guides/verify-webhook-signatures',
  ],
  'sdk-and-settings': [
    (r) => `User-Agent: gate-node/0.1.${r.int(0, 9)}`,
    'from zerobit.gate import GateClient',
    (r) => `npm install @0bit/0gate@0.1.${r.int(0, 9)}`,
    'OBIT_SECRET_KEY=$OBIT_SECRET_KEY',
    'apiKey: process.env.OBIT_SECRET_KEY,',
    'Use an sk_test_ key with the sandbox host and an sk_live_ key with production.',
    (r) => `pip install "0bit-0gate[fastapi]==0.1.${r.int(0, 9)}"`,
    '<script src="https://cdn.jsdelivr.net/npm/@0bit/gate/dist/browser/gate.iife.js"></script>',
    'OBIT_GATE_API_BASE_URL=https://gate-api-sandbox.0bit.app/v1',
    'Authorization: Bearer sk_test_...',
    (r) => `const session = await gate.sessions.create({ amount: '${r.number(3)}.00', currency: 'EUR' });`,
  ],
  prose: [
    'Check the environment and key mode first, then the request id and the machine-readable code. Verify the raw body before you assume that delivery failed.',
    'A quote lives for a few seconds. If it has expired, ask for a new one and do not retry the old id.',
    'Live checkout is down for some users in two regions. Retries succeed after about a minute, and no webhook was lost so far.',
    'We would like to know whether 0Link is open to partners in sandbox, and which products need an approval before we build.',
    'Each event is delivered at least once. Answer with 200 before slow work, and drop what you have seen by its event id.',
    'Support needs the environment, the affected product surface, ids and a time window; it does not need secrets or customer data.',
    'The session expires after an hour. A cancelled session cannot be opened again, so create a new one with a fresh idempotency key.',
    'Nach dem Update auf die neue SDK-Version bleibt das Widget leer, in der Konsole steht nur onUnavailable.',
    'Le tableau de bord affiche le solde du pool, mais la liste des transactions reste vide.',
    'El webhook llega dos veces y el identificador del evento es el mismo en las dos entregas.',
    (r) =>
      `Window: ${day(r)}, between 09:00 and 11:30 UTC. About ${r.int(2, 60)} sessions were affected and ${r.int(1, 9)} are still open.`,
    (r) => `Branch release/${word(r)} is deployed to sandbox; production follows on ${day(r)}.`,
  ],
};
