import type { Random } from '../corpus/random.ts';
import { keep, personal, secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import * as coins from './coins.ts';
import { json, lines, pretty, stamp, tabs } from './draw.ts';

const phrase = (r: Random, words?: number): string => coins.phrase(r, words);
const address = (r: Random): string => personal(r.pick([coins.bitcoin, coins.ethereum, coins.tron, coins.litecoin])(r));
const network = (r: Random): string => r.pick(['ethereum', 'polygon', 'arbitrum', 'bsc']);

/** Wallet secrets and addresses that go, hashes that stay. */
export const cryptoFamilies: Families = {
  'seed phrase': [
    (r) => `my recovery phrase is ${secret(phrase(r))} and the wallet shows zero`,
    (r) => `MNEMONIC="${secret(phrase(r))}"`,
    (r) => secret(phrase(r)),
    (r) => lines('Seed:', secret(phrase(r, 24).replaceAll(' ', '\n'))),
    (r) => json({ wallet: 'hot', mnemonic: secret(phrase(r)), path: "m/44'/60'/0'/0" }),
    (r) =>
      lines(
        ...phrase(r, 12)
          .split(' ')
          .map((word, at) => `${at + 1}. ${secret(word)}`),
      ),
    (r) => `Wiederherstellungsphrase: ${secret(phrase(r, 12))}`,
    (r) => `accounts: { mnemonic: '${secret(phrase(r))}', count: 10 },`,
  ],
  'bitcoin key': [
    (r) => `dumpprivkey -> ${secret(coins.wif(r))}`,
    (r) => `importing ${secret(coins.wif(r))} fails with code -5`,
    (r) => json({ label: 'cold', wif: secret(coins.wif(r)) }),
    (r) => `${secret(coins.wif(r))} 2026-03-01T00:00:00Z reserve=1`,
  ],
  'extended key': [
    (r) => `wpkh(${secret(coins.extendedKey(r))}/0/*)`,
    (r) => `root key: ${secret(coins.extendedKey(r))}`,
    (r) => json({ keystore: { type: 'bip32', xprv: secret(coins.extendedKey(r)) } }),
  ],
  'evm key': [
    (r) => `DEPLOYER_PRIVATE_KEY=0x${secret(r.hex(64))}`,
    (r) => `private key: ${secret(r.hex(64))}`,
    (r) => `const wallet = new ethers.Wallet("${secret(`0x${r.hex(64)}`)}");`,
    (r) => `cast send --private-key ${secret(`0x${r.hex(64)}`)} --rpc-url https://rpc.ankr.com/eth`,
    (r) => `the export gave me ${secret(r.hex(64))}, is this right`,
    (r) => lines('accounts: [', `  '${secret(r.hex(64))}',`, ']'),
    (r) => `0x${secret(r.hex(64))}`,
  ],
  'solana key': [
    (r) => `SOLANA_KEYPAIR=[${secret([...r.bytes(64)].join(','))}]`,
    (r) => `phantom secret key ${secret(coins.solanaKey(r))}`,
    (r) => `Keypair.fromSecretKey(bs58.decode("${secret(coins.solanaKey(r))}"))`,
    (r) => secret(coins.solanaKey(r)),
  ],
  'key store': [
    (r) =>
      pretty({
        version: 3,
        crypto: {
          cipher: 'aes-128-ctr',
          ciphertext: secret(r.hex(64)),
          cipherparams: { iv: r.hex(32) },
          kdf: 'scrypt',
          mac: r.hex(32),
        },
      }),
    (r) => json({ version: 3, id: r.uuid(), Crypto: { ciphertext: secret(r.hex(64)), kdf: 'pbkdf2', mac: r.hex(32) } }),
    (r) => lines('Keystore password', secret(`Wal-${r.chars('abcdefgh', 6)}!${r.digits(3)}`), 'Unlock'),
  ],
  address: [
    (r) => `Customer wallet ${address(r)} got nothing`,
    (r) => json({ destAddress: address(r), destNetwork: 'tron', amount: '40.00' }),
    (r) => `payout to ${address(r)} is pending`,
    (r) => tabs(['Asset', 'Address', 'State'], ['USDT', address(r), 'pending']),
    (r) => `${stamp(r)} withdrawal dest=${address(r)} status=queued`,
    (r) => `bitcoin:${personal(coins.bitcoin(r))}?amount=0.004`,
  ],
  'address by label': [
    (r) => `Solana address: ${personal(coins.solana(r))}`,
    (r) => json({ wallet_address: personal(coins.solana(r)), network: 'solana' }),
    (r) => `XRP wallet: ${personal(coins.ripple(r))}`,
    (r) => lines('Wallet address', personal(coins.ethereum(r).toLowerCase()), 'Network', 'Polygon'),
    (r) => `Adresse du portefeuille : ${personal(coins.tron(r))}`,
  ],
  'transaction hash': [
    (r) => `tx hash ${keep(`0x${r.hex(64)}`)} on ${network(r)}`,
    (r) => `https://etherscan.io/tx/${keep(`0x${r.hex(64)}`)}`,
    (r) => json({ txHash: keep(`0x${r.hex(64)}`), status: 'confirmed' }),
    (r) => `https://solscan.io/tx/${keep(coins.signature(r))}`,
    (r) => `Transaction hash: ${keep(r.hex(64))} (tron)`,
    (r) => lines('Transaction signature', keep(coins.signature(r)), 'Slot', r.number(9)),
    (r) => `${stamp(r)} broadcast txid=${keep(r.hex(64))} fee=0.0001`,
  ],
  'event id': [
    (r) => json({ eventId: keep(r.hex(64)), type: 'pool.transaction.settled' }),
    (r) => `duplicate eventId ${keep(r.hex(64))}, skipped`,
    (r) => `event_id=${keep(r.hex(64))} type=pool.transaction.failed`,
    (r) => tabs(['Event id', 'Type'], [keep(r.hex(64)), 'pool.transaction.released']),
    (r) => json({ eventId: keep(r.uuid()), attempt: 2 }),
  ],
};
