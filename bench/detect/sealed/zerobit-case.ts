import { ALNUM, LOWER, type Random } from '../corpus/random.ts';
import { keep, secret } from '../corpus/sample.ts';
import { jwt, shop, stamp, thing, upperFirst } from './draw.ts';

/** The identifiers of one support case; support needs every one of them. */
export interface Case {
  readonly mode: 'test' | 'live';
  readonly request: string;
  readonly session: string;
  readonly tx: string;
  readonly quote: string;
  readonly trade: string;
  readonly event: string;
  readonly delivery: string;
  readonly order: string;
  readonly partner: string;
  readonly gate: string;
  readonly pools: string;
  readonly at: string;
}

export function drawCase(r: Random): Case {
  const mode = r.pick(['test', 'live'] as const);
  const tail = (length: number): string =>
    r.pick([() => r.hex(length), () => r.digits(length), () => r.chars(`${LOWER}0123456789`, length)])();
  const id = (prefix: string, length = 12): string => `${prefix}_${mode === 'test' ? 'test_' : ''}${tail(length)}`;
  const side = mode === 'test' ? '-sandbox' : '';
  return {
    mode,
    request: keep(id('req')),
    session: keep(id('gs')),
    tx: keep(id('tx')),
    quote: keep(id('pq')),
    trade: keep(id('txn')),
    event: keep(r.int(0, 3) ? id('evt') : r.uuid()),
    delivery: keep(id('wd', 10)),
    order: keep(`order_${r.digits(6)}`),
    partner: keep(`${thing(r)}-${r.pick(['exchange', 'pay', 'wallet'])}`),
    gate: `https://gate-api${side}.0bit.app/v1`,
    pools: `https://pools-api${side}.0bit.app/v1`,
    at: stamp(r),
  };
}

/** A template that gets a case of its own. */
export const about =
  (write: (c: Case, r: Random) => string) =>
  (r: Random): string =>
    write(drawCase(r), r);

const body = (r: Random): string => r.chars(ALNUM, r.pick([24, 28, 32, 40]));
export const secretKey = (r: Random, mode: string): string => secret(`sk_${mode}_${body(r)}`);
/** Its prefix and mode stay readable. */
export const publishable = (r: Random, mode: string): string => `pk_${mode}_${secret(body(r))}`;
export const hookSecret = (r: Random, mode: string): string =>
  secret(r.int(0, 1) ? `whsec_${body(r)}` : `whsec_${mode}_${body(r)}`);
/** What stands behind the last underscore must go; the session may be named. */
export const clientSecret = (r: Random, session: string): string =>
  `gsec_${session.replace(/[\ue000-\ue004]/g, '')}_${secret(r.chars(ALNUM, 24))}`;
export const embedToken = (r: Random, mode: string): string => secret(jwt(r, { aud: 'gate', mode, sid: r.hex(6) }));
export const gateSignature = (r: Random): string => secret(r.hex(64));

const FIRST = 'Brav Kess Olun Tarr Vel Quor Meri Zand Pyx Halv'.split(' ');
const LAST = 'ento ixa ord ara ium eka ost ulo'.split(' ');
/** A provider that does not exist. */
export const firm = (r: Random): string => `${upperFirst(r.pick(FIRST))}${r.pick(LAST)}`;
export const slug = (r: Random): string => firm(r).toLowerCase();
export const shopUrl = (r: Random): string => `https://${shop(r)}`;
