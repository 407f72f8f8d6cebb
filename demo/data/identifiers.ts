import { identifier, type Planted } from './marked.ts';
import { DIGITS, HEX, LOWER_ALNUM, type Random } from './random.ts';

const FIRST =
  'Harborline Meridian Copperfield Larkspur Bluestone Fernway Tidewater Saltmarsh Oakline Greyfriars Hollybank Swiftwater Elmgate Riverbend Northgate Ashmere Wavecrest Pinefield Seabrook Stonewell Highmoor Foxglove Windermead Clearwater'.split(
    ' ',
  );
const SECOND = 'Pay Exchange Remit Wallets Markets Checkout Money Transfer Commerce Digital'.split(' ');
const THIRD = ['Ltd', 'GmbH', 'S.A.', 'B.V.', 'Inc.', 'AB', 'Limited', 'Group'];

const id = (random: Random, kind: string, prefix: string, length = 14) =>
  identifier(kind, `${prefix}_${random.chars(LOWER_ALNUM, length)}`);

const uuid = (random: Random) =>
  `${random.chars(HEX, 8)}-${random.chars(HEX, 4)}-4${random.chars(HEX, 3)}-a${random.chars(HEX, 3)}-${random.chars(HEX, 12)}`;

/** The moment the demo's story happens: some second of early 2026, in Unix time. */
export const drawMoment = (random: Random): number => Date.UTC(2026, 0, 5) / 1000 + random.int(0, 120 * 86400);

/** ISO 8601 in UTC without fractions. */
export const toIso = (unixSeconds: number): string => `${new Date(unixSeconds * 1000).toISOString().slice(0, 19)}Z`;

/** Everything a ticket may keep. */
export function drawIdentifiers(random: Random, now: number) {
  const sessions: [Planted, ...Planted[]] = [id(random, 'session-id', 'gs')];
  for (let count = 1; count < 9; count++) sessions.push(id(random, 'session-id', 'gs'));
  return {
    sessions,
    requests: [0, 1, 2, 3].map(() => id(random, 'request-id', 'req', 16)),
    events: [0, 1, 2, 3].map(() => id(random, 'event-id', 'evt')),
    deliveries: [0, 1, 2, 3].map(() => id(random, 'delivery-id', 'wd', 12)),
    transaction: id(random, 'transaction-ref', 'tx'),
    trade: id(random, 'trade-id', 'txn'),
    quote: id(random, 'quote-id', 'qt', 12),
    poolQuote: id(random, 'pool-quote-id', 'pq', 12),
    order: identifier('order-id', `order_${random.chars(DIGITS, 7)}`),
    partnerOrder: identifier('order-id', `partner_order_${random.chars(DIGITS, 6)}`),
    partnerId: identifier('partner-id', `prt_${random.chars(LOWER_ALNUM, 10)}`),
    account: identifier('account-name', `${random.pick(FIRST)} ${random.pick(SECOND)} ${random.pick(THIRD)}`),
    userReference: identifier('user-reference', `user_${random.chars(LOWER_ALNUM, 10)}`),
    idempotencyKey: identifier('idempotency-key', uuid(random)),
    poolEvent: identifier('pool-event-id', random.chars(HEX, 64)),
    firstSeen: identifier('timestamp', toIso(now - random.int(900, 5000))),
    failedAt: identifier('timestamp', toIso(now)),
  };
}

export type Identifiers = ReturnType<typeof drawIdentifiers>;
