import type { Random } from '../corpus/random.ts';
import { keep } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { capital, clock, day, epoch, isoTime, word } from '../validation/values.ts';
import { json, on } from './partner.ts';

const docs = (r: Random): string =>
  `https://0bit-docs.pages.dev/developers/docs/${r.pick(['operations/support-escalation', 'guides/support-checklist', '0gate/webhook-event-delivery', '0pools/pool-availability', 'api-reference/errors', 'guides/retry-failed-webhooks', 'configuration/api-keys', '0pools/route-selection-boundaries', '0pools/market-maker-terms-review', 'guides/server-side-keys'])}`;
const sdk = (r: Random): string =>
  r.pick(['@0bit/gate', '@0bit/0gate', '0bit-gate', '0bit-0gate']) +
  r.pick(['@', ' ', ' v', '==']) +
  `0.1.${r.int(0, 9)}`;
/** A partner's own account name, which support must be told. */
const accountName = (r: Random): string =>
  keep(`${capital(word(r))}${word(r)} ${r.pick(['Exchange', 'Ramp', 'Pay', 'Wallet'])}`);

/** Tickets filled in as the escalation page asks, and the words that the documentation publishes. */
export const zerobitTickets: Families = {
  'severity-tickets': [
    on(
      (t, r) =>
        `S1 production stopped\nEnvironment: production\nPartner id: ${t.partner}\nAffected route: /v1/gate_sessions\nFirst seen: ${isoTime(r)}\nRequest ids: ${t.request}\nSession ids: ${t.session}\nEvent ids: ${t.event}`,
    ),
    on(
      (t, r) =>
        `S2 degraded production\nAccount name: ${accountName(r)}\nAffected count: ${r.int(3, 400)}\nWindow: ${isoTime(r)} / ${isoTime(r)}\nRetry behaviour: three tries, 30 s apart\nCurrent partner-side state: ${r.pick(['manual_review', 'processing', 'fulfilled'])}\nRequest id: ${t.request}`,
    ),
    on(
      (t, r) =>
        `S3 integration blocked\nCode path: src/server/gate/create-session.ts\nEndpoint: POST /v1/gate_sessions\nSDK version: ${sdk(r)}\nRequest id: ${t.request}\nError code: ${r.pick(['key_mode_mismatch', 'invalid_request', 'stale_signature'])}\nEnvironment: sandbox`,
    ),
    on(
      (_, r) =>
        `S4 documentation question\nPage: ${docs(r)}\nQuestion: does a cancelled session still send gate_session.expired?\nProduct surface: 0Gate\nApproved for 0Pools: no`,
    ),
    on((t, r) =>
      json(
        {
          severity: 'S2',
          environment: t.env,
          surface: '0Pools',
          poolId: t.pool,
          requestIds: [t.request],
          affectedCount: r.int(2, 80),
          approved: true,
        },
        2,
      ),
    ),
    on((t, r) => `Severity\tEnvironment\tRequest\tFirst seen\nS3\tsandbox\t${t.request}\t${isoTime(r)}`),
    on(
      (t, r) =>
        `Gravité : S1\nEnvironnement : production\nCompte partenaire : ${accountName(r)}\nRoute touchée : /checkout\nID de session : ${t.session}`,
    ),
    on(
      (t, r) =>
        `Schweregrad: S2\nUmgebung: Produktion\nZeitfenster: ${day(r)}, ${clock(r)} bis ${clock(r)} UTC\nBetroffene Sitzungen: ${t.session}\nErwarteter Status: completed`,
    ),
  ],
  'reason-codes': [
    on((t) => json({ available: false, unavailableReason: 'engine_unavailable', poolId: t.pool })),
    on((t) => `403 pool_not_allowed on ${t.pool}; before that 403 pools_not_enabled (${t.request})`),
    on((t) => `ledger reason buy_refund, ref ${t.poolQuote}; trade ${t.trade} went reserved → released`),
    on((t, r) =>
      json({
        rate: '5.4210',
        spreadBps: r.int(4, 60),
        feeBps: r.int(4, 60),
        totalBps: r.int(60, 120),
        spreadCapBps: 150,
        quoteId: t.poolQuote,
      }),
    ),
    on((t) => json({ tier: 'standard', allowedPools: [t.pool], drawFeeBps: 12, route_label: 'standard' })),
    'onUnavailable { reason: "pool_dry" } and later onUnavailable { reason: "rate_unavailable" }',
    on((t) => `501 capability not enabled for off_ramp, request ${t.request}, doc_url null`),
    on((t) =>
      json({
        type: 'invalid_request',
        code: 'invalid_request',
        message: 'only EUR funding is supported',
        request_id: t.request,
        doc_url: null,
        statusCode: 400,
      }),
    ),
    on(
      (t) =>
        `settlement pending; ${t.trade} is returned, the quote was rejected, kyc_not_approved for our organisation`,
    ),
  ],
  'hosts-and-docs': [
    (r) => `Docs page: ${docs(r)}`,
    on((t) => `OBIT_ENVIRONMENT=${t.env}\nOBIT_GATE_API_BASE_URL=https://${t.host}/v1\nOBIT_TIMEOUT_MS=8000`),
    'Hosts we allow: gate.0bit.app, gate-sandbox.0bit.app, pools-api.0bit.app, base-api-sandbox.0bit.app, portal.0bit.app',
    (r) => `curl -sI ${docs(r)} | head -1\nHTTP/2 200`,
    'For production partner support, write to support@0bit.io.',
    "Content-Security-Policy: frame-src https://gate.0bit.app https://gate-sandbox.0bit.app; script-src 'self' https://cdn.jsdelivr.net",
    'openapi: https://0bit-docs.pages.dev/openapi/pools-v1.yaml, mirrored at https://docs.0pools.io/developers/docs/core-concepts/glossary',
    (r) => `We followed ${docs(r)} step by step with ${sdk(r)}.`,
  ],
  'status-tables': [
    on(
      (t, r) =>
        `Session\tStatus\tFlow\tAmount\tUpdated\n${t.session}\texpired\ton_ramp\t${r.number(3)}.00 EUR\t${isoTime(r)}`,
    ),
    on(
      (t, r) =>
        `| Delivery | Event | Attempts | State |\n|---|---|---|---|\n| ${t.delivery} | ${t.event} | ${r.int(1, 8)} | dead_lettered |`,
    ),
    on((t, r) => `trade;pool;side;amount;status\n${t.trade};${t.pool};off_ramp;${r.number(3)}.50;settled`),
    on((t) => `Pool        Available   Reason\n${t.pool}    no          pool_dry\n`),
    on(
      (t, r) => `payment intent\trequires_payment\t${day(r)}\nsettlement\tpaid\t${day(r)}\nclientReference\t${t.order}`,
    ),
    on(
      (t, r) => `quote       expires     state\n${t.poolQuote}  ${clock(r)}  consumed\n${t.quote}  ${clock(r)}  active`,
    ),
    on((t) => `observed: open\nexpected: completed\nclassification: mismatched\nids: ${t.session}, ${t.event}`),
    on(
      (t, r) =>
        `0Pools Scan\nTransaction\n${keep(`0x${r.hex(64)}`)}\nChain\npolygon\nStatus\nsettled\nTrade\n${t.trade}`,
    ),
  ],
  'runbook-of-partners': [
    on(
      (t) =>
        `1. Key mode and host agree (${t.env}).\n2. Status 403, ${t.request}, key_mode_mismatch.\n3. Signed event ${t.event} arrived.\n4. Raw body is verified before parsing.\n5. ${t.session} is open at the API.\n6. ${t.order} is processing with us.\n7. Escalated with ids only.`,
    ),
    on((t) => `We replayed ${t.delivery} once; the endpoint answers 2xx before slow work and dedupes on ${t.event}.`),
    on((t, r) => `local attempt ${t.order}, product object ${t.session}, last event ${t.event}, created ${isoTime(r)}`),
    'No response-time promise is needed, we only ask which status is final.',
    on(
      (t) =>
        `Did the browser get only browser-safe values? Yes. Allowed origin? Yes. Worker applied the terminal transition? No, ${t.session} is still open.`,
    ),
    on(
      (t, r) =>
        `backoff ${r.int(2, 60)} s, same Idempotency-Key ${t.idem}, then 200 with the first body (${t.request})`,
    ),
    on((t) => `Reconciliation: API says settled, Scan says settled, our order ${t.order} says pending. Case: delayed.`),
    on(
      (t, r) =>
        `X-0bit-Timestamp ${epoch(r)} is ${r.int(301, 900)} s old, tolerance is 300, so ${t.event} was refused as stale_signature.`,
    ),
  ],
};
