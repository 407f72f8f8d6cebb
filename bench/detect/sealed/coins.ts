import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xrp, bech32, bech32m, createBase58check, hex } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Random } from '../corpus/random.ts';

const check = createBase58check(sha256);
const bytes = (...parts: readonly (number | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));

export const phrase = (r: Random, words: number = r.pick([12, 12, 15, 18, 24])): string =>
  entropyToMnemonic(r.bytes((words * 4) / 3), wordlist);
export const wif = (r: Random): string =>
  check.encode(r.int(0, 1) ? bytes(0x80, r.bytes(32), 1) : bytes(0x80, r.bytes(32)));
const VERSIONS = {
  xprv: [0x04, 0x88, 0xad, 0xe4],
  yprv: [0x04, 0x9d, 0x78, 0x78],
  zprv: [0x04, 0xb2, 0x43, 0x0c],
} as const;
export const extendedKey = (r: Random): string =>
  check.encode(
    bytes(...VERSIONS[r.pick(['xprv', 'yprv', 'zprv'] as const)], r.int(0, 4), r.bytes(8), r.bytes(32), 0, r.bytes(32)),
  );
export const solanaKey = (r: Random): string => base58.encode(r.bytes(64));
export const solana = (r: Random): string => base58.encode(r.bytes(32));
/** As long as a key: only its label tells. */
export const signature = (r: Random): string => base58.encode(r.bytes(64));

export const bitcoin = (r: Random): string =>
  r.pick([
    () => check.encode(bytes(r.pick([0, 5]), r.bytes(20))),
    () => bech32.encode('bc', [0, ...bech32.toWords(r.bytes(20))]),
    () => bech32m.encode('bc', [1, ...bech32m.toWords(r.bytes(32))]),
  ])();
export const litecoin = (r: Random): string =>
  r.int(0, 1) ? bech32.encode('ltc', [0, ...bech32.toWords(r.bytes(20))]) : check.encode(bytes(0x30, r.bytes(20)));
export const tron = (r: Random): string => check.encode(bytes(0x41, r.bytes(20)));
export const ripple = (r: Random): string => {
  const body = bytes(0, r.bytes(20));
  return base58xrp.encode(bytes(body, sha256(sha256(body)).slice(0, 4)));
};
/** Mixed case after EIP-55. */
export function ethereum(r: Random): string {
  const plain = r.hex(40);
  const digest = hex.encode(keccak_256(new TextEncoder().encode(plain)));
  return `0x${[...plain].map((char, at) => (Number.parseInt(digest[at] as string, 16) > 7 ? char.toUpperCase() : char)).join('')}`;
}
