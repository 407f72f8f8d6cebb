import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, bech32, bech32m, createBase58check } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { type Part, Random } from './random.ts';
import { keep, personal as p, type Sample, secret as s, toSample } from './sample.ts';

const base58check = createBase58check(sha256);
const prefixed = (bytes: readonly number[], rest: Uint8Array): Uint8Array => Uint8Array.from([...bytes, ...rest]);
const phrase = (r: Random): string => entropyToMnemonic(r.bytes(r.pick([16, 20, 24, 28, 32])), wordlist);
const wif = (r: Random): string =>
  base58check.encode(prefixed([0x80], r.next() < 0.5 ? r.bytes(32) : Uint8Array.from([...r.bytes(32), 1])));
const xprv = (r: Random): string =>
  base58check.encode(
    prefixed(
      r.pick([
        [4, 0x88, 0xad, 0xe4],
        [4, 0x9d, 0x78, 0x78],
        [4, 0xb2, 0x43, 0x0c],
      ]),
      prefixed([0, 0, 0, 0, 0, 0, 0, 0, 0], prefixed([...r.bytes(32), 0], r.bytes(32))),
    ),
  );

export function ethereum(r: Random): string {
  const hex = r.hex(40);
  const hash = Buffer.from(keccak_256(new TextEncoder().encode(hex))).toString('hex');
  return `0x${[...hex].map((char, index) => (Number.parseInt(hash[index] as string, 16) >= 8 ? char.toUpperCase() : char)).join('')}`;
}
export const tron = (r: Random): string => base58check.encode(prefixed([0x41], r.bytes(20)));
export const bitcoin = (r: Random): string =>
  r.pick([
    () => base58check.encode(prefixed([0], r.bytes(20))),
    () => base58check.encode(prefixed([5], r.bytes(20))),
    () => bech32.encode('bc', [0, ...bech32.toWords(r.bytes(20))]),
    () => bech32m.encode('bc', [1, ...bech32m.toWords(r.bytes(32))], 90),
  ])();
const litecoin = (r: Random): string =>
  r.pick([
    () => base58check.encode(prefixed([0x30], r.bytes(20))),
    () => bech32.encode('ltc', [0, ...bech32.toWords(r.bytes(20))]),
  ])();
export const solana = (r: Random): string => base58.encode(r.bytes(32));
const solanaPair = (r: Random): string => base58.encode(r.bytes(64));

interface Kind {
  readonly id: string;
  write(random: Random): string;
}
const kind = (id: string, write: Kind['write']): Kind => ({ id, write });

const numbered = (words: string): string =>
  words
    .split(' ')
    .map((word, index) => `${index + 1}. ${word}`)
    .join('\n');
const rows = (words: string): string => words.replace(/((?:\S+ ){3}\S+) /g, '$1\n');

const texts: Readonly<Record<Part, readonly Kind[]>> = {
  tuning: [
    kind('phrase', (r) => `My recovery phrase is ${s(phrase(r))}`),
    kind('phrase', (r) => s(phrase(r))),
    kind('phrase-numbered', (r) => `Backup\n1. ${s(numbered(phrase(r)).slice(3))}`),
    kind('phrase-json', (r) => JSON.stringify({ mnemonic: s(phrase(r)) })),
    kind('wif', (r) => `imported ${s(wif(r))} into the old wallet`),
    kind('extended-key', (r) => `descriptor wpkh(${s(xprv(r))})`),
    kind('hex-key', (r) => `PRIVATE_KEY=${s(r.hex(64))}`),
    kind('hex-key', (r) => `wallet key ${s(`0x${r.hex(64)}`)}`),
    kind('hex-unlabelled', (r) => `what is ${s(r.hex(64))} ?`),
    kind('solana-key', (r) => `secretKey: "${s(solanaPair(r))}"`),
    kind('solana-array', (r) => `[${s([...r.bytes(64)].join(','))}]`),
    kind('keystore', (r) =>
      JSON.stringify({
        version: 3,
        crypto: { cipher: 'aes-128-ctr', ciphertext: s(r.hex(64)), kdf: 'scrypt', mac: s(r.hex(64)) },
      }),
    ),
    kind('address-ethereum', (r) => `Sent to ${p(ethereum(r))} yesterday`),
    kind('address-bitcoin', (r) => `Deposit address: ${p(bitcoin(r))}`),
    kind('address-tron', (r) => JSON.stringify({ network: 'tron', destAddress: p(tron(r)) })),
    kind('address-litecoin', (r) => `payout ${p(litecoin(r))} failed`),
    kind('address-solana', (r) => `wallet address: ${p(solana(r))}`),
    kind('keep-hash', (r) => `tx hash: ${keep(`0x${r.hex(64)}`)}`),
    kind('keep-event', (r) => JSON.stringify({ eventId: keep(r.hex(64)), type: 'pool.transaction.failed' })),
    kind('keep-solana', (r) => `solana tx: ${keep(solanaPair(r))}`),
  ],
  development: [
    kind('phrase', (r) => `he typed "${s(phrase(r))}" into the chat`),
    kind('phrase-rows', (r) => `Secret words:\n${s(rows(phrase(r)))}`),
    kind('phrase-upper', (r) => `SEED: ${s(phrase(r).toUpperCase())}`),
    kind('phrase-comma', (r) => `words = ${s(phrase(r).replaceAll(' ', ', '))}`),
    kind('wif', (r) => `dumpprivkey\n${s(wif(r))}`),
    kind('extended-key', (r) => JSON.stringify({ account: s(xprv(r)) })),
    kind('hex-key', (r) => `const signer = new Wallet('${s(`0x${r.hex(64)}`)}');`),
    kind('hex-key', (r) => `privkey: ${s(r.hex(64))}`),
    kind('hex-unlabelled', (r) => `>> ${s(r.hex(64))}`),
    kind('solana-key', (r) => `keypair=${s(solanaPair(r))}`),
    kind('solana-array', (r) => `id.json contains [${s([...r.bytes(64)].join(', '))}]`),
    kind('keystore', (r) =>
      JSON.stringify({
        address: p(r.hex(40)),
        Crypto: { kdfparams: { n: 8192 }, ciphertext: s(r.hex(64)), mac: s(r.hex(64)) },
        version: 3,
      }),
    ),
    kind('address-ethereum', (r) => `0 USDT on ${p(ethereum(r))}?`),
    kind('address-bitcoin', (r) => `he paid from ${p(bitcoin(r))}`),
    kind('address-tron', (r) => `the TRC20 wallet ${p(tron(r))} is empty`),
    kind('address-litecoin', (r) => `LTC\t${p(litecoin(r))}`),
    kind('address-solana', (r) => JSON.stringify({ chain: 'solana', address: p(solana(r)) })),
    kind('keep-hash', (r) => `https://tronscan.org/#/transaction/${keep(r.hex(64))}`),
    kind('keep-hash', (r) => JSON.stringify({ transactionHash: keep(`0x${r.hex(64)}`), status: 'settled' })),
    kind('keep-event', (r) => `event_id=${keep(r.hex(64))} type=pool.transaction.released`),
  ],
};

export function cryptoSamples(seed: number, part: Part, each: number): Sample[] {
  return texts[part].flatMap(({ id, write }, index) => {
    const random = new Random(seed, `${part}/crypto/${index}`);
    return Array.from({ length: each }, () => toSample(part, `crypto/${id}`, `text-${index + 1}`, write(random)));
  });
}

const breakOne = (r: Random, value: string): string => {
  const at = r.int(8, value.length - 8);
  const other = r.pick([...'abcdefghjkmnpqrstuvwxyz23456789'].filter((char) => char !== value[at]?.toLowerCase()));
  return value.slice(0, at) + other + value.slice(at + 1);
};

/** Runs of letters that are no address, for their check fails, and that no word calls one. */
export function cryptoMisses(seed: number, part: Part, each: number): Sample[] {
  const random = new Random(seed, `${part}/near-miss/crypto`);
  const write = part === 'tuning' ? (v: string): string => `build ${v} done` : (v: string): string => `ref=${v};`;
  return Array.from({ length: each }, () => {
    const make = random.pick([tron, (r: Random) => bech32.encode('bc', [0, ...bech32.toWords(r.bytes(20))]), litecoin]);
    return toSample(part, 'near-miss/crypto', 'miss', write(breakOne(random, make(random))));
  });
}
