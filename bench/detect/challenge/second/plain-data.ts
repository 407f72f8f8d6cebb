import { keep } from '../../corpus/sample.ts';
import type { Families } from '../../validation/family.ts';
import { clock, day, escaped, isoTime } from '../../validation/values.ts';
import { json, on, txHash } from '../partner.ts';

/** Data of an integration in which nothing is to go and every id stays. */
export const plainDataFamilies: Families = {
  'support-packets': [
    on((t, r) =>
      json({
        environment: t.env,
        endpoint: `POST /v1/pools/${t.pool}/transact`,
        partner_reference: t.order,
        pool_id: t.pool,
        quote_id: t.poolQuote,
        transact_id: t.trade,
        side: 'on_ramp',
        amount: '75.00',
        network: 'tron',
        status: 'reserved',
        request_id: t.request,
        timestamp: isoTime(r),
      }),
    ),
    on(
      (t, r) =>
        `environment: ${t.env}\nlocalAttemptId: ${t.order}\nproductObjectId: ${t.session}\nrequestId: ${t.request}\neventIds: [${t.event}]\ndeliveryIds: [${t.delivery}]\nobservedStatus: processing\nexpectedStatus: completed\noccurredAt: ${isoTime(r)}`,
    ),
    on(
      (t, r) =>
        `S1 production stopped\n\nEnvironment: production\nPartner id: ${t.partner}\nAffected route: checkout\nFirst seen: ${day(r)} ${clock(r)} UTC\nRequest ids: ${t.request}\nSession ids: ${t.session}\nEvent ids: ${t.event}`,
    ),
    on(
      (t, r) =>
        `{'partner_order_id': '${t.order}', 'session_id': '${t.session}', 'refid': '${t.refid}', 'event_id': '${t.event}', 'token': 'USDT', 'network': 'arbitrum', 'fiat_amount': '${r.int(20, 400)}.00'}`,
    ),
    on(
      (t, r) =>
        `Severity: S3\nEndpoint: POST /v1/gate_sessions\nSDK: @0bit/0gate 0.1.${r.int(0, 9)}\nCode path: src/ramp/create.ts:${r.int(5, 200)}\nRequest: ${t.request}\nError: key_mode_mismatch (403)`,
    ),
    on(
      (t) =>
        `| field | value |\n|---|---|\n| Attempt | ${t.order} |\n| Session | ${t.session} |\n| Last event | ${t.event} |\n| Status | manual_review |\n| Request | ${t.request} |`,
    ),
    on(
      (t, r) =>
        `S2, webhook delivery delayed by about ${r.int(5, 40)} minutes, ${r.int(12, 90)} orders affected. Example: ${t.event}, delivery ${t.delivery}, session ${t.session}. Retry: 3 times with backoff. Partner-side state: processing.`,
    ),
    on(
      (t) =>
        `Surface: 0Pools (approved: yes)\nPool: ${t.pool}\nQuote: ${t.poolQuote}\nTrade: ${t.trade}\nIdempotency key: ${t.idem}\nStatus: released`,
    ),
  ],
  'error-objects': [
    on((t) =>
      json({
        type: 'invalid_request',
        code: 'key_mode_mismatch',
        message: 'The key does not match the host.',
        request_id: t.request,
        doc_url: null,
        statusCode: 403,
      }),
    ),
    on(
      (t) =>
        `HTTP/1.1 409 Conflict\nX-Request-Id: ${t.request}\nContent-Type: application/json\n\n${json({ code: 'invalid_request', statusCode: 409, request_id: t.request })}`,
    ),
    on(
      (t) =>
        `GateError: pools_not_enabled\n    at send (node_modules/@0bit/gate/dist/index.js:88:11)\n  statusCode: 403,\n  requestId: '${t.request}'`,
    ),
    on((t) => `{"error":${escaped({ code: 'pool_access_suspended', request_id: t.request, statusCode: 403 })}}`),
    on((t) => `zerobit.errors.ApiError: [402] insufficient balance (request_id=${t.request}, pool=${t.pool})`),
    on(
      (t, r) =>
        `${isoTime(r)} WARN pools quote 200 available=false unavailableReason=pool_dry pool=${t.pool} req=${t.request}`,
    ),
    on((t) => `["code" => "pool_not_allowed", "statusCode" => 403, "request_id" => "${t.request}"]`),
    on((t) => `onError { code: 'rate_unavailable', message: 'Try again later' } for session ${t.session}`),
  ],
  'webhook-facts': [
    on(
      (t, r) =>
        `event_id=${t.event} type=gate_session.completed at=${isoTime(r)} session=${t.session} status=completed order=${t.order}`,
    ),
    on((t, r) => json({ eventId: keep(r.hex(64)), type: 'pool.transaction.settled', txnId: t.trade }, 2)),
    on((t) =>
      json({
        object: 'webhook_delivery',
        id: t.delivery,
        event_id: t.event,
        event_type: 'gate_session.failed',
        status: 'dead_lettered',
        attempts: 6,
        last_response_status: 500,
        next_attempt_at: null,
      }),
    ),
    on((t) => `X-0bit-Event-Id: ${t.event}\nX-0bit-Event-Type: kyc.required`),
    on((t) => `webhook.test arrived as ${t.event} with livemode false, delivery ${t.delivery} succeeded`),
    on(
      (t, r) =>
        `event_id,event_type,delivery_id,status,attempts\n${t.event},gate_session.expired,${t.delivery},succeeded,${r.int(1, 5)}`,
    ),
    on((t) => `POST https://${t.host}/v1/webhooks/deliveries/${t.delivery}/replay → 202 (${t.request})`),
    on((t, r) => `pool.transaction.released, eventId ${keep(r.hex(64))}, trade ${t.trade}`),
  ],
  'quotes-and-pools': [
    on((t, r) =>
      json({
        available: true,
        type: 'firm',
        executable: true,
        quoteId: t.poolQuote,
        rate: `1.0${r.int(100, 999)}`,
        spreadBps: 20,
        feeBps: 30,
        expiresAt: isoTime(r),
      }),
    ),
    on((t) =>
      json(
        { pools: [{ id: t.pool, pair: 'EUR/USDT', fiatCurrency: 'EUR', cryptoCurrency: 'USDT', available: true }] },
        2,
      ),
    ),
    on((t) => json({ id: t.quote, object: 'signed_quote', status: 'consumed', amount: '120.00', currency: 'EUR' })),
    on(
      (t) =>
        `{'pool_id': '${t.pool}', 'available': False, 'unavailableReason': 'engine_unavailable', 'request_id': '${t.request}'}`,
    ),
    on(
      (t, r) =>
        `ref;reason;amount;currency\n${t.poolQuote};buy_debit;-${r.int(20, 90)}.00;EUR\n${t.trade};buy_refund;${r.int(20, 90)}.00;EUR`,
    ),
    on((t) =>
      json({ quote_id: t.poolQuote, spreadBps: 15, feeBps: 25, totalBps: 40, drawFeeBps: 5, spreadCapBps: 80 }),
    ),
    on((t) => `tier: standard\nallowedPools: [${t.pool}]\nrequest_id: ${t.request}`),
    on(
      (t, r) =>
        `| quote | pool | side | amount | status |\n|---|---|---|---|---|\n| ${t.poolQuote} | ${t.pool} | off_ramp | ${r.int(20, 900)}.00 | rejected |`,
    ),
  ],
  'transactions-and-scan': [
    on((t) =>
      json({
        refid: t.refid,
        session_id: t.session,
        action: 'buy',
        status: 'pending',
        token: 'USDT',
        network: 'tron',
        currency: 'EUR',
        fiat_amount: '75.00',
        token_amount: '80.12',
        exchange_rate: '1.0683',
        total_fees: '0.90',
      }),
    ),
    on((_t, r) => `GET /v1/explorer/ethereum/tx/${txHash(r)} → 404`),
    on((t, r) => `tx_hash: ${txHash(r)}\ntrade: ${t.trade}\nstatus: settled`),
    on((t, r) => `Refid\tToken\tNetwork\tStatus\tUpdated\n${t.refid}\tUSDC\tpolygon\tcompleted\t${isoTime(r)}`),
    on((t) => `onSuccess({ txId: '${t.refid}', sessionId: '${t.session}' })`),
    on(
      (t) =>
        ` refid | session_id | status\n-------+------------+--------\n ${t.refid} | ${t.session} | failed\n(1 row)`,
    ),
    on((t, r) => json({ transact_id: t.trade, network: 'bsc', tx_hash: txHash(r), status: 'settled' })),
    on((t) => `${t.refid} buy USDT tron 75.00 EUR pending\n${t.trade} on_ramp reserved`),
  ],
  'session-calls': [
    on((t) => `curl https://${t.host}/v1/gate_sessions/${t.session} -H "Authorization: Bearer $OBIT_SECRET_KEY"`),
    on((t) => `const s = await gate.sessions.retrieve('${t.session}');\nconsole.log(s.status); // 'open'`),
    on((t) => `client.sessions.cancel("${t.session}")  # 201, ${t.request}`),
    on(
      (t) =>
        `axios.get('/v1/transactions/${t.refid}', { headers: { Authorization: \`Bearer \${process.env.GATE_KEY}\` } })`,
    ),
    on(
      (t) =>
        `POST /v1/gate_sessions HTTP/1.1\nHost: ${t.host}\nIdempotency-Key: ${t.idem}\n\n${json({ amount: '75.00', currency: 'EUR', target_token: 'USDT', target_network: 'arbitrum', flow: 'on_ramp', metadata: { order_id: t.order } })}`,
    ),
    on((t) => `$session = $gate->sessions->retrieve('${t.session}'); // open`),
    on((t) =>
      json(
        {
          id: t.session,
          object: 'gate_session',
          mode: t.mode,
          status: 'cancelled',
          amount: '60.00',
          currency: 'EUR',
          flow: 'on_ramp',
          metadata: { order_id: t.order },
        },
        2,
      ),
    ),
    on((t) => `SELECT status FROM orders WHERE gate_session_id = '${t.session}' AND order_id = '${t.order}';`),
  ],
  'id-talk': [
    on(
      (t) =>
        `Can you look at ${t.request}? The session ${t.session} went to expired although the buyer was on the page.`,
    ),
    on(
      (t) =>
        `Trade ${t.trade} has been reserved since this morning, quote ${t.poolQuote}, pool ${t.pool}. Settlement pending on our side too.`,
    ),
    on((t) => `Event ${t.event} came twice, deliveries ${t.delivery}. We dedupe by event id, just letting you know.`),
    on((t) => `Die Sitzung ${t.session} steht auf completed, die Bestellung ${t.order} aber noch auf processing.`),
    on((t) => `La sesión ${t.session} está en open y el pedido ${t.order} en pending. ¿Qué estado manda?`),
    on((t) => `A transação ${t.refid} aparece como pending há duas horas, request ${t.request}.`),
    on((t) => `La requête ${t.request} renvoie 429, faut-il attendre avant de relire ${t.trade} ?`),
    on(
      (t) => `Partner ${t.partner}: replayed ${t.delivery}, got 200, order ${t.order} is fulfilled now. Please close.`,
    ),
  ],
};
