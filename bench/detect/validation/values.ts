import { crc32 } from 'node:zlib';
import { ALNUM, DIGITS, LOWER, type Random, two, UPPER } from '../corpus/random.ts';

export const WORDS =
  'amber anchor basil beacon birch cedar clover cobalt copper coral cypress dune ember fern fjord flint gable garnet glacier harbor hazel heron ivory jasper juniper kelp kestrel lagoon lantern larch linen lumen maple marble meadow mesa moss nimbus nutmeg oasis onyx opal orchard osprey otter pebble pepper pine plover poplar prairie quarry quartz quay raven reed ridge river rowan saffron sage sierra slate sparrow spruce stone summit tallow teak thicket thistle tide timber topaz tulip tundra umber velvet walnut willow wren yarrow zephyr'.split(
    ' ',
  );

export const word = (r: Random): string => r.pick(WORDS);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A domain that no documentation reserves. */
export const domain = (r: Random): string =>
  `${word(r)}${r.pick(['', '-'])}${word(r)}.${r.pick(['com', 'net', 'io', 'co', 'dev', 'eu', 'app'])}`;
export const host = (r: Random): string =>
  `${r.pick(['db', 'pg', 'data', 'sql', 'node', 'cache', 'primary'])}${r.pick(['', '-', '0'])}${r.int(1, 9)}.${domain(r)}`;
export const user = (r: Random): string =>
  r.pick(['app', 'deploy', 'reporting', 'svc_orders', 'etl', 'readonly', 'batch', 'worker', 'backend', 'rails']);
export const database = (r: Random): string =>
  r.pick(['orders', 'shop', 'billing', 'warehouse', 'crm_prod', 'ledger', 'analytics', 'app_production']);
export const base64url = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
export const base64of = (text: string): string => Buffer.from(text).toString('base64');
export const urlBytes = (r: Random, length: number): string => Buffer.from(r.bytes(length)).toString('base64url');

const SYMBOLS = '!#%*+-=?@_^~.';
const PASSWORDS: readonly ((r: Random) => string)[] = [
  (r) => r.chars(ALNUM, 1) + r.chars(ALNUM + SYMBOLS, r.int(10, 18)) + r.chars(ALNUM, 1),
  (r) => r.pick(ALNUM.split('')) + r.chars(ALNUM, r.int(13, 30)),
  (r) => `${word(r)}-${word(r)}-${r.int(10, 99)}-${word(r)}`,
  (r) => `${capital(word(r))}${r.pick(['!', '#', '_', '.', '@'])}${r.int(1950, 2039)}`,
  (r) => `${capital(word(r))}${capital(word(r))}${r.int(2, 999)}${r.pick(['!', '?', '+', '*'])}`,
  (r) => `${r.chars(UPPER, 1)}${r.chars(LOWER, 3)}${r.chars(SYMBOLS, 1)}${r.chars(DIGITS, 4)}${r.chars(LOWER, 4)}`,
];

/** A password as people and generators choose them; it begins and ends so that no context needs quotes. */
export const password = (r: Random): string => {
  const chosen = r.pick(PASSWORDS)(r);
  return /\W$/.test(chosen) ? chosen + r.chars(DIGITS, 1) : chosen;
};
export const urlPassword = (r: Random): string => encodeURIComponent(password(r));
export const strongPassword = (r: Random): string => `${r.chars(ALNUM, 8)}${r.chars('!#%*+=?', 1)}${r.chars(ALNUM, 9)}`;

const BASE62 = DIGITS + UPPER + LOWER;

/** 30 characters and the six of their CRC32 in base 62, as GitHub and npm end their tokens. */
export function withCrc(r: Random, prefix: string): string {
  const body = r.chars(BASE62, 30);
  let rest = crc32(body);
  let check = '';
  while (check.length < 6) {
    check = BASE62.charAt(rest % 62) + check;
    rest = Math.floor(rest / 62);
  }
  return prefix + body + check;
}

export function jwt(r: Random, claims: Readonly<Record<string, unknown>> = {}, alg = 'HS256'): string {
  const issued = r.int(1_700_000_000, 1_900_000_000);
  const body = { sub: r.number(7), iat: issued, exp: issued + 3600, ...claims };
  return `${base64url({ alg, typ: 'JWT' })}.${base64url(body)}.${urlBytes(r, alg === 'HS256' ? 32 : 256)}`;
}

export const pem = (r: Random, kind: string, lines: number): string => {
  const body = r.base64(lines * 48 - r.int(0, 2) * 3 - 4).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${kind}-----\n${body.join('\n')}\n-----END ${kind}-----`;
};

export const isoTime = (r: Random): string =>
  `${r.int(2024, 2031)}-${two(r.int(1, 12))}-${two(r.int(1, 28))}T${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}${r.pick(['Z', `.${r.digits(3)}Z`])}`;
export const clock = (r: Random): string => isoTime(r).slice(11, 19);
export const day = (r: Random): string => isoTime(r).slice(0, 10);
export const epoch = (r: Random): string => String(r.int(1_700_000_000, 1_950_000_000));

export const snake = (words: string): string => words.toLowerCase().replaceAll(' ', '_');
export const kebab = (words: string): string => words.toLowerCase().replaceAll(' ', '-');
export const upper = (words: string): string => snake(words).toUpperCase();
export const pascal = (words: string): string => words.toLowerCase().split(' ').map(capital).join('');
export const camel = (words: string): string => {
  const all = pascal(words);
  return all.charAt(0).toLowerCase() + all.slice(1);
};
export const title = (words: string): string => words.split(' ').map(capital).join(' ');

/** A document as one string inside another, the way log lines carry it. */
export const escaped = (value: unknown): string => JSON.stringify(JSON.stringify(value));
