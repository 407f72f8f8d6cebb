import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xrp, bech32, bech32m, createBase58check } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Random } from '../corpus/random.ts';
import type { Draw } from './family.ts';

const check = createBase58check(sha256);
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const phrase = (r: Random, words: number = r.pick([12, 12, 12, 15, 18, 21, 24, 24])): string =>
  entropyToMnemonic(r.bytes((words / 3) * 4), wordlist);

export const wif: Draw = (r) =>
  check.encode(r.next() < 0.6 ? joined([0x80], r.bytes(32), [1]) : joined([0x80], r.bytes(32)));
export const bip38: Draw = (r) => check.encode(joined([0x01, 0x42, r.pick([0xc0, 0xe0])], r.bytes(36)));

const EXTENDED = {
  xprv: [0x04, 0x88, 0xad, 0xe4],
  yprv: [0x04, 0x9d, 0x78, 0x78],
  zprv: [0x04, 0xb2, 0x43, 0x0c],
} as const;
/** BIP-32: version, depth, fingerprint, child number, chain code, 0 and the key. */
export const extendedKey = (
  r: Random,
  kind: keyof typeof EXTENDED = r.pick(['xprv', 'xprv', 'yprv', 'zprv']),
): string =>
  check.encode(
    joined(EXTENDED[kind], [r.int(0, 5)], r.bytes(4), [0, 0, 0, r.int(0, 9)], r.bytes(32), [0], r.bytes(32)),
  );

export const solanaSecret: Draw = (r) => base58.encode(r.bytes(64));
export const keypairArray = (r: Random, by = ','): string => [...r.bytes(64)].join(by);
export const solana: Draw = (r) => base58.encode(r.bytes(32));

const bitcoinLegacy: Draw = (r) => check.encode(joined([r.pick([0, 5])], r.bytes(20)));
const segwit = (r: Random, prefix: string, size: number): string =>
  bech32.encode(prefix, [0, ...bech32.toWords(r.bytes(size))]);
const taproot: Draw = (r) => bech32m.encode('bc', [1, ...bech32m.toWords(r.bytes(32))]);
export const bitcoin: Draw = (r) =>
  r.pick([bitcoinLegacy, bitcoinLegacy, taproot, (x: Random) => segwit(x, 'bc', x.pick([20, 32]))])(r);
export const litecoin: Draw = (r) =>
  r.pick([(x: Random) => check.encode(joined([0x30], x.bytes(20))), (x: Random) => segwit(x, 'ltc', 20)])(r);
export const dogecoin: Draw = (r) => check.encode(joined([0x1e], r.bytes(20)));
export const tron: Draw = (r) => check.encode(joined([0x41], r.bytes(20)));
export const cosmos: Draw = (r) => bech32.encode('cosmos', bech32.toWords(r.bytes(20)));
export const cardano: Draw = (r) => bech32.encode('addr', bech32.toWords(joined([0x01], r.bytes(56))), 120);

const ripplePayload = (payload: Uint8Array): string =>
  base58xrp.encode(joined(payload, sha256(sha256(payload)).slice(0, 4)));
export const ripple: Draw = (r) => ripplePayload(joined([0], r.bytes(20)));
export const rippleSeed: Draw = (r) => ripplePayload(joined([0x21], r.bytes(16)));

/** EIP-55: a letter is upper case where the hash of the lower-case address has a nibble above 7. */
export function ethereum(r: Random): string {
  const lower = r.hex(40);
  const hash = Buffer.from(keccak_256(new TextEncoder().encode(lower))).toString('hex');
  return `0x${[...lower].map((char, index) => (Number.parseInt(hash.charAt(index), 16) > 7 ? char.toUpperCase() : char)).join('')}`;
}
