import { ALNUM, DIGITS, HEX, LOWER, type Random, two, UPPER, URL_SAFE } from '../corpus/random.ts';

export const lines = (...parts: readonly string[]): string => parts.join('\n');
export const tabs = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');
export const json = (value: unknown): string => JSON.stringify(value);
export const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
export const b64 = (text: string): string => Buffer.from(text).toString('base64');
export const b64url = (text: string): string => Buffer.from(text).toString('base64url');

const THINGS =
  'orchid harbour copper lantern meadow pebble falcon timber saffron glacier canyon thistle marble juniper ember walnut'.split(
    ' ',
  );
const ROLES = 'billing ledger payout checkout intake mailer exporter indexer notifier gateway reports webhooks'.split(
  ' ',
);

export const thing = (r: Random): string => r.pick(THINGS);
export const role = (r: Random): string => r.pick(ROLES);
/** A host of a shop that nobody owns. */
export const shop = (r: Random): string =>
  `${thing(r)}-${r.pick(['market', 'store', 'pay', 'goods'])}.${r.pick(['com', 'io', 'eu', 'co'])}`;
export const dbHost = (r: Random): string =>
  r.pick([
    `db-${r.int(1, 9)}.${shop(r)}`,
    `${role(r)}-pg.${shop(r)}`,
    `${thing(r)}.cluster-${r.chars(LOWER + DIGITS, 12)}.eu-west-1.rds.amazonaws.com`,
    `10.${r.int(1, 250)}.${r.int(1, 250)}.${r.int(2, 250)}`,
  ]);
export const account = (r: Random): string =>
  r.pick([`svc_${role(r)}`, `${role(r)}_rw`, `${thing(r)}-deploy`, 'app_user']);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export { upperFirst };

/** A password as people choose or generate them; free of quotes, blanks, commas and what ends a shell word. */
export const password = (r: Random): string =>
  r.pick([
    (): string =>
      `${upperFirst(thing(r))}${r.pick(['!', '#', '_', '.', '-'])}${r.int(1, 9)}${r.digits(3)}${r.chars(UPPER, 1)}`,
    (): string => `${r.chars(ALNUM, 7)}${r.chars('!#%*+=^~', 1)}${r.chars(ALNUM, 8)}`,
    (): string => `${thing(r)}-${thing(r)}-${thing(r)}-${r.digits(2)}`,
    (): string => `${r.chars(UPPER, 1)}${r.chars(LOWER, 4)}${r.digits(4)}${r.chars('!*+=', 1)}${r.chars(LOWER, 3)}`,
    (): string => r.chars(ALNUM, r.int(18, 28)),
  ])();
export const urlPassword = (r: Random): string =>
  r.pick([
    () => encodeURIComponent(password(r)),
    () => r.chars(ALNUM, r.int(14, 22)),
    () => `${r.chars(ALNUM, 6)}%40${r.chars(ALNUM, 7)}`,
  ])();
/** Random words of a service: what a console shows once after "create". */
export const opaque = (r: Random): string =>
  r.pick([
    () => r.chars(ALNUM, r.int(32, 44)),
    () => r.hex(40),
    () => r.chars(URL_SAFE, 43),
    () => r.base64(32),
    () => r.hex(64),
  ])();

export function jwt(r: Random, claims: Readonly<Record<string, unknown>> = {}): string {
  const alg = r.pick(['HS256', 'RS256', 'ES256']);
  const payload = {
    sub: r.digits(10),
    iat: 1_750_000_000 + r.int(0, 9_000_000),
    scope: r.pick(['read', 'orders:write', 'admin']),
    ...claims,
  };
  const signature = Buffer.from(r.bytes(alg === 'RS256' ? 256 : 64)).toString('base64url');
  return `${b64url(json({ alg, typ: 'JWT', kid: r.hex(8) }))}.${b64url(json(payload))}.${signature}`;
}

const rows = (text: string, width: number): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
export const pem = (r: Random, kind: string, bytes = 600): string =>
  `-----BEGIN ${kind}-----\n${rows(r.base64(bytes), 64)}\n-----END ${kind}-----`;

export const date = (r: Random): string => `2026-${two(r.int(1, 12))}-${two(r.int(1, 28))}`;
export const time = (r: Random): string => `${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}`;
export const stamp = (r: Random): string => `${date(r)}T${time(r)}.${r.digits(3)}Z`;
export const epoch = (r: Random): string => String(1_760_000_000 + r.int(0, 30_000_000));
export const version = (r: Random): string => `${r.int(0, 12)}.${r.int(0, 30)}.${r.int(0, 20)}`;
export const hexUpper = (r: Random, length: number): string => r.chars(HEX.toUpperCase(), length);
