import { ALNUM, DIGITS, LOWER, type Random } from '../corpus/random.ts';
import { internal, keep, personal, secret } from '../corpus/sample.ts';
import { ethereum, solana, tron } from '../validation/coins.ts';
import type { Draw } from '../validation/family.ts';
import { capital, jwt } from '../validation/values.ts';

/** What one partner's ticket is about; every identifier is marked to be kept. */
export interface Ticket {
  readonly mode: 'test' | 'live';
  /** `sandbox` or `production`, as the mode has it. */
  readonly env: string;
  readonly host: string;
  readonly session: string;
  readonly request: string;
  readonly event: string;
  readonly delivery: string;
  readonly refid: string;
  readonly quote: string;
  readonly poolQuote: string;
  readonly trade: string;
  readonly order: string;
  readonly pool: string;
  readonly idem: string;
  readonly partner: string;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The part of an id after its prefix: zeros and a counter, a ULID, hex, or letters and digits. */
const body = (r: Random): string =>
  r.pick([
    () => r.number(r.int(3, 5)).padStart(12, '0'),
    () => `01J${r.chars(CROCKFORD, 23)}`,
    () => r.hex(16),
    () => r.chars(ALNUM, r.int(14, 22)),
    () => r.chars(LOWER + DIGITS, r.int(9, 24)),
  ])();

function drawTicket(r: Random): Ticket {
  const mode = r.pick(['test', 'live'] as const);
  const id = (prefix: string): string => keep(`${prefix}_${r.next() < 0.7 ? `${mode}_` : ''}${body(r)}`);
  return {
    mode,
    env: mode === 'test' ? 'sandbox' : 'production',
    host: mode === 'test' ? 'gate-api-sandbox.0bit.app' : 'gate-api.0bit.app',
    session: id('gs'),
    request: id('req'),
    event: r.next() < 0.75 ? id('evt') : keep(r.uuid()),
    delivery: id('wd'),
    refid: id('tx'),
    quote: id('qt'),
    poolQuote: id(r.pick(['pq', 'pool_quote'])),
    trade: id('txn'),
    order: keep(
      r.pick([
        () => `order_${r.number(4)}`,
        () => `ORD-${r.int(2024, 2030)}-${r.number(6)}`,
        () => `partner_order_${r.number(5)}`,
        () => `SO${r.number(8)}`,
        () => `cart-${r.hex(10)}`,
      ])(),
    ),
    pool: keep(r.pick(['EUR-USDT', 'EUR-USDC', 'BRL-USDT', 'NGN-USDC', 'COP-USDT', 'MXN-USDC'])),
    idem: keep(r.uuid()),
    partner: keep(r.pick([() => `ptr_${r.number(6)}`, () => `partner_${r.hex(8)}`, () => `P-${r.number(5)}`])()),
  };
}

/** Draws the ticket that a text tells of, and writes the text. */
export const on =
  (write: (t: Ticket, r: Random) => string): Draw =>
  (r) =>
    write(drawTicket(r), r);

export const json = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent);
/** Without its marks. */
const bare = (text: string): string => text.replace(/[\ue000-\ue004]/g, '');

export const rawKey = (r: Random, mode: string): string => `sk_${mode}_${r.chars(ALNUM, r.pick([24, 28, 32, 36, 48]))}`;
export const apiKey = (r: Random, mode: string): string => secret(rawKey(r, mode));
export const hookKey = (r: Random, mode: string): string =>
  secret(`wh${'sec_'}${r.pick(['', '', `${mode}_`])}${r.chars(ALNUM, r.pick([24, 28, 32, 40]))}`);
/** Holds the id of its session, which may also stand alone in the text. */
export const sessionSecret = (r: Random, session: string): string =>
  secret(`gsec_${bare(session)}_${r.chars(ALNUM, r.pick([16, 24, 32]))}`);
export const embedJwt = (r: Random): string =>
  secret(jwt(r, { iss: r.pick(['gate', 'gate.0bit.app']), scope: 'embed' }));
export const hmac: Draw = (r) => secret(r.hex(64));

export const wallet: Draw = (r) => personal(r.pick([tron, ethereum, solana])(r));
export const tronWallet: Draw = (r) => personal(tron(r));
/** A hash that only its label or place tells from a key. */
export const txHash: Draw = (r) => keep(`0x${r.hex(64)}`);

const HEADS = 'vel kor ost pela nord tam rho zan bri lum hex mar quen tolv sabi ardu'.split(' ');
const TAILS = 'trano dax bru gia vik ber dian sett lix onde rix mont alto fex novo harn'.split(' ');
const KINDS = ['', '', ' OTC', ' Payments', ' Trading', ' Clearing', ' Bank', ' Digital', ' FX', ' Settlement'];
const stem: Draw = (r) => r.pick(HEADS) + r.pick(TAILS);
/** A firm behind the curtain, as people write it. */
export const firm: Draw = (r) => internal(capital(stem(r)) + r.pick(KINDS));
/** The same as programs write it. */
export const code: Draw = (r) => internal(stem(r) + r.pick(['', '', '_sepa', '-otc', '_eu', '-pix']));
export const plainStem = stem;
export const worker: Draw = (r) =>
  internal(
    `${r.pick(['settler', 'payout-runner', 'refiller', 'ledger-sync', 'hedger'])}-${r.pick(['eu', 'sa', 'b'])}${r.int(1, 9)}`,
  );
export const route: Draw = (r) =>
  internal(
    `${r.pick(['sepa-inst', 'pix-direct', 'spei', 'nip', 'pse'])}-${r.pick(['a', 'b', 'backup', 'cold'])}${r.int(1, 9)}`,
  );
export const sum: Draw = (r) =>
  internal(
    r.pick([
      () => `${r.int(20, 950)}k ${r.pick(['USDT', 'USDC', 'EUR'])}`,
      () => `EUR ${r.int(1, 9)}.${r.int(1, 9)}m`,
      () => `${r.int(20, 900)}.000 EUR`,
      () => `$${r.int(100, 900)},000`,
    ])(),
  );
export const rank: Draw = (r) => internal(String(r.int(1, 6)));
export const percent: Draw = (r) => internal(`${r.int(3, 45)}%`);
export const bps: Draw = (r) => internal(`${r.int(2, 60)} bps`);
