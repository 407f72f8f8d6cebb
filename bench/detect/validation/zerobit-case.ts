import { ALNUM, DIGITS, LOWER, type Random } from '../corpus/random.ts';
import { internal, keep, personal, secret } from '../corpus/sample.ts';
import { ethereum, solana, tron } from './coins.ts';
import type { Draw } from './family.ts';
import { capital, jwt } from './values.ts';

/** One partner's integration: the identifiers that support needs, each marked to be kept. */
export interface Case {
  readonly mode: 'test' | 'live';
  readonly session: string;
  readonly request: string;
  readonly event: string;
  readonly delivery: string;
  readonly transaction: string;
  readonly quote: string;
  readonly poolQuote: string;
  readonly trade: string;
  readonly order: string;
  readonly pool: string;
  readonly idempotency: string;
}

const tail = (r: Random): string => r.chars(LOWER + DIGITS, r.int(8, 20));

export function drawCase(r: Random): Case {
  const mode = r.pick(['test', 'live'] as const);
  const id = (prefix: string): string => keep(r.next() < 0.8 ? `${prefix}_${mode}_${tail(r)}` : `${prefix}_${tail(r)}`);
  return {
    mode,
    session: id('gs'),
    request: id('req'),
    event: r.next() < 0.7 ? id('evt') : keep(r.uuid()),
    delivery: id('wd'),
    transaction: id('tx'),
    quote: id('qt'),
    poolQuote: id(r.pick(['pq', 'pool_quote'])),
    trade: id('txn'),
    order: keep(
      r.pick([() => `order_${r.number(5)}`, () => `partner_order_${r.number(6)}`, () => `ord-${r.hex(8)}`])(),
    ),
    pool: keep(r.pick(['EUR-USDT', 'BRL-USDC', 'MXN-USDT', 'NGN-USDT'])),
    idempotency: keep(r.uuid()),
  };
}

/** Draws the case that a text tells of, and writes the text. */
export const about =
  (write: (c: Case, r: Random) => string): Draw =>
  (r) =>
    write(drawCase(r), r);

export const secretKey = (r: Random, mode: string): string =>
  secret(`sk_${mode}_${r.chars(ALNUM, r.pick([24, 32, 32, 40]))}`);
/** Prefix and mode of a publishable key may stay; its body goes. */
export const publishable = (r: Random, mode: string): string => `pk_${mode}_${secret(r.chars(ALNUM, 32))}`;
export const hookSecret = (r: Random, mode: string): string =>
  secret(`wh${'sec_'}${r.pick(['', `${mode}_`])}${r.chars(ALNUM, r.pick([24, 28, 32]))}`);
/** Its middle repeats the session's id, which may stand elsewhere in the text. */
export const clientSecret = (r: Random, session: string): string =>
  secret(`gsec_${session.replace(/[\ue000-\ue004]/g, '')}_${r.chars(ALNUM, 24)}`);
export const embedToken = (r: Random, mode: string): string => secret(jwt(r, { aud: 'gate-embed', mode }));
export const signature = (r: Random): string => secret(r.hex(64));
export const wallet = (r: Random): string => personal(r.pick([tron, ethereum, solana])(r));

const FIRST = 'sol quill north bright tess kal verd lum arc hal ostr mer cind pel'.split(' ');
const LAST = 'vera bridge lane mere aro der ance ora way ton ava idian er ico'.split(' ');
const KIND = ['Pay', 'Markets', 'Liquidity', 'Capital', 'Rails', 'Exchange', ''];
/** A firm that no list holds. */
export const firm: Draw = (r) => internal(`${capital(r.pick(FIRST) + r.pick(LAST))} ${r.pick(KIND)}`.trim());
export const slug: Draw = (r) => `${r.pick(FIRST)}${r.pick(LAST)}`;
