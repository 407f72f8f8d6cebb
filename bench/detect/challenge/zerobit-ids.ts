import { DIGITS, LOWER, type Random, UPPER } from '../corpus/random.ts';
import { keep } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import { clock, day, epoch, isoTime } from '../validation/values.ts';
import { json, on, type Ticket, txHash } from './partner.ts';

type IdOf = (t: Ticket) => string;
/** The identifiers that support asks for, each with what people and programs call it, languages apart. */
const LABELS: readonly (readonly [id: IdOf, names: string, languages: string])[] = [
  [
    (t) => t.request,
    'Request ID|request id|X-Request-Id|requestId|req_id|Request-ID|API request id|failing request',
    'Anfrage-ID|ID de requête|ID de la solicitud|ID da requisição|ID richiesta|Verzoek-ID|Identyfikator żądania',
  ],
  [
    (t) => t.session,
    'Session ID|session_id|gateSessionId|Gate session|sessionId|Session|checkout session',
    'Sitzungs-ID|ID de session|ID de sesión|ID da sessão|ID sessione|Sessie-ID|Identyfikator sesji',
  ],
  [
    (t) => t.event,
    'Event ID|event_id|X-0bit-Event-Id|Webhook event|eventId|Webhook event id|evt',
    'Ereignis-ID|ID de l’événement|ID del evento|ID do evento|ID evento|Gebeurtenis-ID|ID zdarzenia',
  ],
  [
    (t) => t.refid,
    'refid|Transaction ID|txId|Transaction reference|reference id|transaction|Ref.',
    'Transaktions-ID|Référence de transaction|ID de transacción|ID da transação|ID transazione|Transactie-ID|ID transakcji',
  ],
  [
    (t) => t.trade,
    'Trade ID|trade_id|transactId|transact_id|txnId|0Pools trade|trade',
    'Handels-ID|ID de l’échange|ID de la operación|ID da operação|ID operazione|Trade-ID|ID wymiany',
  ],
  [
    (t) => t.poolQuote,
    'Quote ID|quoteId|quote_id|Pool quote|quote|firm quote|expired quote',
    'Angebots-ID|ID du devis|ID de cotización|ID da cotação|ID quotazione|Offerte-ID|ID wyceny',
  ],
  [
    (t) => t.order,
    'Order ID|order_id|partner_order_id|Order no.|partner_reference|local attempt id|Shop order',
    'Bestellnummer|N° de commande|N.º de pedido|N.º do pedido|Numero ordine|Bestelnummer|Numer zamówienia',
  ],
  [
    (t) => t.idem,
    'Idempotency-Key|idempotency key|idempotencyKey|Idempotency key used|idem key|idempotency_key|Idempotency',
    'Idempotenz-Schlüssel|Clé d’idempotence|Clave de idempotencia|Chave de idempotência|Chiave di idempotenza|Idempotentiesleutel|Klucz idempotencji',
  ],
  [
    (t) => t.partner,
    'Partner ID|partner_id|partnerId|Partner|partner id|0Bit partner|Partner no.',
    'Partner-ID|ID partenaire|ID de socio|ID do parceiro|ID partner|Partnernummer|ID partnera',
  ],
];

/** A label, whose language is drawn, and its id, in the layout given. */
const id = (layout: (name: string, value: string, r: Random) => string, local = false): Draw =>
  on((t, r) => {
    const [of, names, languages] = r.pick(LABELS);
    return layout(r.pick((local ? languages : names).split('|')), of(t), r);
  });

/** Texts of identifiers alone, which all stay. */
export const zerobitIds: Families = {
  'id-labels': [
    id((l, v) => `${l}: ${v}`),
    id((l, v) => `${l} = ${v}`),
    id((l, v) => `- **${l}** \`${v}\``),
    id((l, v) => `${l}\t${v}\tcopied`),
    id((l, v) => `The ${l} is ${v}.`),
    id((l, v) => `${l} → ${v} (open)`),
    id((l, v) => `${l}:\n    ${v}`),
    id((l, v) => `"${l}" : "${v}",`),
    id((l, v, r) => `${isoTime(r)} [${l}=${v}] retry ${r.int(1, 6)}`),
  ],
  'id-labels-languages': [
    id((l, v) => `${l}: ${v}`, true),
    id((l, v) => `${l} ${v}`, true),
    id((l, v) => `${l} – ${v}`, true),
    id((l, v) => `| ${l} | ${v} |`, true),
    id((l, v) => `${l}\n${v}`, true),
    id((l, v) => `• ${l} (${v})`, true),
    id((l, v) => `${l};${v};offen`, true),
    id((l, v) => `<b>${l}</b> <code>${v}</code>`, true),
  ],
  'id-paths': [
    on((t) => `GET https://${t.host}/v1/gate_sessions/${t.session} 404`),
    on((t) => `POST /v1/webhooks/deliveries/${t.delivery}/replay`),
    on((_, r) => `GET /v1/explorer/${r.pick(['ethereum', 'polygon', 'bsc'])}/tx/${txHash(r)}`),
    on((t) => `https://pools-api-sandbox.0bit.app/v1/pools/${t.pool}/transact?quoteId=${t.poolQuote}`),
    on((t) => `open https://portal.0bit.app and search for ${t.request}`),
    on((t, r) => `/checkout/return?session=${t.session}&order=${t.order}&t=${epoch(r)}`),
    on((_, r) => `https://tronscan.org/#/transaction/${keep(r.hex(64))}`),
    on((t) => `PATCH /v1/transactions/${t.refid}/cancel → 501 capability not enabled`),
    on(
      (t, r) =>
        `https://${r.pick(['polygonscan.com', 'bscscan.com', 'arbiscan.io'])}/tx/${txHash(r)} settles ${t.trade}`,
    ),
  ],
  'id-logs': [
    on((t, r) => `${isoTime(r)} gate.create 201 session=${t.session} request=${t.request} took=${r.number(3)}ms`),
    on((t, r) => `[${clock(r)}] webhook ${t.event} duplicate, first seen as ${t.delivery}`),
    on(
      (t, r) =>
        `{"level":30,"time":${epoch(r)}${r.digits(3)},"req":{"id":"${t.request}"},"msg":"quote ${t.poolQuote} consumed"}`,
    ),
    on((t, r) => `queue: dedupe hit ${t.event} (${r.int(2, 40)} rows)`),
    on((t) => `kafka key=${t.order} value={"refid":"${t.refid}","status":"settled"}`),
    on((t, r) => `WARN idempotent replay key=${t.idem} original=${t.request} status=${r.pick(['200', '409'])}`),
    on(
      (t, r) =>
        `${day(r)} ${clock(r)}.${r.digits(3)} ERROR OrderSync:${r.number(3)} - ${t.order} differs from ${t.trade}: reserved != settled`,
    ),
    on((t, r) => `trace_id=${r.hex(32)} span_id=${r.hex(16)} session.id=${t.session} http.status_code=504`),
  ],
  'id-objects': [
    on((t, r) =>
      json({
        eventId: keep(r.hex(64)),
        type: 'pool.transaction.settled',
        occurredAt: isoTime(r),
        transactId: t.trade,
        amount: '75.00',
      }),
    ),
    on((t, r) =>
      json(
        {
          object: 'rail_pay_out',
          id: keep(`po_${r.chars(LOWER + DIGITS, 14)}`),
          local_rail_transaction_id: keep(`rail-${r.number(8)}`),
          status: 'settled',
          refid: t.refid,
        },
        2,
      ),
    ),
    on((t, r) =>
      json({
        id: t.quote,
        object: 'signed_quote',
        status: 'consumed',
        rate: `1.0${r.number(3)}`,
        expires_at: Number(epoch(r)),
      }),
    ),
    on((t, r) => json({ merchant_id: keep(`M${r.number(9)}`), terminal: r.number(4), session_id: t.session })),
    on((t, r) =>
      json(
        {
          event_id: keep(r.uuid()),
          event_type: 'gate_session.cancelled',
          created_at: Number(epoch(r)),
          data: { id: t.session, status: 'cancelled' },
        },
        2,
      ),
    ),
    on((t, r) => json({ chain: 'tron', txHash: keep(r.hex(64)), status: 'settled', poolId: t.pool })),
    on(
      (t, r) =>
        `event_id: ${t.event}\nrelease: ramp@${r.int(1, 9)}.${r.int(0, 30)}.${r.int(0, 9)}+${r.hex(7)}\nsession_id: ${t.session}\nreason_code: ${r.pick(['retry_exhausted', 'unknown_gate_session', 'pool_not_allowed'])}`,
    ),
    on((t, r) =>
      json({
        ref: t.poolQuote,
        reason: r.pick(['payin_credit', 'buy_debit', 'buy_refund']),
        amount: `-${r.number(3)}.00`,
        balance_after: `${r.number(4)}.00`,
      }),
    ),
    on(
      (t, r) =>
        `transaction:\n  refid: ${t.refid}\n  hash: ${txHash(r)}\n  block: ${r.number(8)}\n  confirmations: ${r.int(1, 90)}`,
    ),
    on((t, r) => `Merchant ID\t${keep(r.chars(UPPER, 3) + r.number(6))}\nStore\t${r.number(3)}\nSession\t${t.session}`),
  ],
};
