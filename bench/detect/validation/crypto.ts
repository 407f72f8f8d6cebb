import type { Random } from '../corpus/random.ts';
import { keep, personal, secret } from '../corpus/sample.ts';
import {
  bip38,
  bitcoin,
  cardano,
  cosmos,
  dogecoin,
  ethereum,
  extendedKey,
  keypairArray,
  litecoin,
  phrase,
  ripple,
  rippleSeed,
  solana,
  solanaSecret,
  tron,
  wif,
} from './coins.ts';
import type { Draw, Families } from './family.ts';
import { inCode, inFile, inTalk, inTerminal } from './forms.ts';
import { escaped, word } from './values.ts';

const words = (r: Random): string => secret(phrase(r));
const listed = (r: Random, between: (index: number) => string): string => {
  const all = phrase(r, r.pick([12, 24])).split(' ');
  return secret(all.map((one, index) => (index === 0 ? one : between(index) + one)).join(''));
};
const hexKey: Draw = (r) => secret(r.hex(64));
const prefixed: Draw = (r) => secret(`0x${r.hex(64)}`);
const eth: Draw = (r) => personal(ethereum(r));
const txHash: Draw = (r) => keep(`0x${r.hex(64)}`);

const keystore = (r: Random): string =>
  JSON.stringify({
    version: 3,
    id: r.uuid(),
    address: personal(r.hex(40)),
    crypto: {
      cipher: 'aes-128-ctr',
      ciphertext: secret(r.hex(64)),
      cipherparams: { iv: r.hex(32) },
      kdf: 'scrypt',
      kdfparams: { n: 262144, r: 8, p: 1, dklen: 32, salt: r.hex(64) },
      mac: secret(r.hex(64)),
    },
  });

const addressTexts = (draw: Draw, name: string): Draw[] => {
  const value: Draw = (r) => personal(draw(r));
  return [
    (r) => `${name} wallet: ${value(r)}`,
    (r) => `withdraw to my ${name} address ${value(r)} please`,
    (r) => JSON.stringify({ asset: name, destAddress: value(r), amount: '25.00' }),
    (r) => `Deposit address (${name})\n${value(r)}`,
    (r) => `ts=2027-03-04T05:06:07Z level=info wallet_address=${value(r)} network=${name.toLowerCase()}`,
    (r) => `| network | recipient address |\n|---|---|\n| ${name} | ${value(r)} |`,
  ];
};

export const cryptoFamilies: Families = {
  'seed-phrase': [
    words,
    (r) => `Recovery phrase: ${words(r)}`,
    (r) => `MNEMONIC="${words(r)}"`,
    (r) => `my wallet does not open with ${words(r)} any more`,
    (r) => `1. ${listed(r, (index) => `\n${index + 1}. `)}`,
    (r) => `1 ${listed(r, (index) => `  ${index + 1} `)}`,
    (r) => `Wiederherstellungsphrase:\n${listed(r, (index) => (index % 4 === 0 ? '\n' : ' '))}`,
    (r) => `accounts: { mnemonic: '${words(r)}', count: 5 }`,
    (r) => `{"seed":${escaped({ phrase: words(r) })}}`,
    (r) => listed(r, () => ', '),
    (r) => `Frase semilla: ${words(r)}`,
    (r) => `ganache --wallet.mnemonic "${words(r)}"`,
    (r) => listed(r, () => '\n'),
  ],
  wif: [
    (r) => `dumpprivkey\n${secret(wif(r))}`,
    (r) => secret(wif(r)),
    inTalk('private key', (r) => secret(wif(r))),
    (r) => `bitcoin-cli importprivkey "${secret(wif(r))}" "${word(r)}" false`,
    (r) => `paper wallet: ${secret(bip38(r))}`,
    inFile('wallet wif', (r) => secret(wif(r))),
  ],
  'extended-key': [
    (r) => `master: ${secret(extendedKey(r))}`,
    (r) => secret(extendedKey(r)),
    (r) => `{"descriptor":"wpkh(${secret(extendedKey(r, 'xprv'))}/84h/0h/0h/0/*)#${r.chars('qpzry9x8gf2tvdw0', 8)}"}`,
    inCode('account key', (r) => secret(extendedKey(r))),
    (r) => `address: ${secret(extendedKey(r))}`,
  ],
  'ethereum-key': [
    (r) => `PRIVATE_KEY=${prefixed(r)}`,
    (r) => `PRIVATE_KEY=${hexKey(r)}`,
    (r) => `new Wallet('${prefixed(r)}', provider)`,
    (r) => `cast send --private-key ${prefixed(r)} --rpc-url http://localhost:8545`,
    (r) => `Account #0 (10000 ETH)\nPrivate Key: ${prefixed(r)}`,
    (r) => `accounts: ["${prefixed(r)}"]`,
    hexKey,
    prefixed,
    (r) => `here it is: ${hexKey(r)}`,
    inTerminal('signer private key', hexKey),
  ],
  'solana-key': [
    (r) => `[${secret(keypairArray(r))}]`,
    (r) => `cat ~/.config/solana/id.json\n[${secret(keypairArray(r))}]`,
    (r) => `const secretKey = Uint8Array.from([${secret(keypairArray(r, ', '))}]);`,
    (r) => `SOLANA_PRIVATE_KEY=${secret(solanaSecret(r))}`,
    (r) => secret(solanaSecret(r)),
    (r) => `phantom export: ${secret(solanaSecret(r))}`,
  ],
  'other-keys': [
    (r) => `XRPL seed: ${secret(rippleSeed(r))}`,
    (r) => `tron private key: ${hexKey(r)}`,
    (r) => `validator key ${prefixed(r)} leaked?`,
    (r) => `spend key: ${hexKey(r)}\nview key: ${hexKey(r)}`,
    inCode('wallet private key', hexKey),
  ],
  keystore: [
    keystore,
    (r) => JSON.stringify(JSON.parse(keystore(r)), null, 2),
    (r) => `UTC--2027-01-02T03-04-05.678Z--${r.hex(4)}\n${keystore(r)}`,
    (r) => `geth account import failed for ${keystore(r)}`,
  ],
  'address-bitcoin': [
    ...addressTexts(bitcoin, 'Bitcoin'),
    (r) => `sent 0.01 BTC to ${personal(bitcoin(r))}`,
    (r) => personal(bitcoin(r)),
    (r) => `bitcoin:${personal(bitcoin(r))}?amount=0.02`,
  ],
  'address-ethereum': [
    ...addressTexts(ethereum, 'Ethereum'),
    (r) => `from ${eth(r)} to ${eth(r)}`,
    (r) => `I sent it to ${eth(r)} by mistake`,
    (r) => `https://etherscan.io/address/${eth(r)}`,
    (r) => `user wallet ${personal(`0x${r.hex(40)}`)} is not whitelisted`,
    eth,
  ],
  'address-tron': [
    ...addressTexts(tron, 'Tron'),
    (r) => `TRC20 USDT -> ${personal(tron(r))}`,
    (r) => personal(tron(r)),
  ],
  'address-solana': [...addressTexts(solana, 'Solana'), (r) => `SOL wallet ${personal(solana(r))} shows zero`],
  'address-others': [
    ...[addressTexts(litecoin, 'Litecoin'), addressTexts(ripple, 'XRP'), addressTexts(dogecoin, 'Dogecoin')].flatMap(
      (texts) => texts.slice(0, 3),
    ),
    ...[addressTexts(cosmos, 'Cosmos'), addressTexts(cardano, 'Cardano')].flatMap((texts) => texts.slice(1, 3)),
  ],
  'hashes-beside-keys': [
    (r) => `tx hash: ${txHash(r)}\nprivate key: ${prefixed(r)}`,
    (r) => `Transaction ${txHash(r)} from ${eth(r)} is pending`,
    (r) =>
      JSON.stringify({ transactionHash: txHash(r), blockHash: keep(`0x${r.hex(64)}`), from: eth(r), status: '0x1' }),
    (r) => `https://tronscan.org/#/transaction/${keep(r.hex(64))} -> ${personal(tron(r))}`,
    (r) => `txid=${keep(r.hex(64))} to=${personal(bitcoin(r))} conf=3`,
    (r) =>
      `{"eventId":"${keep(r.hex(64))}","type":"pool.transaction.settled","data":{"destAddress":"${personal(tron(r))}"}}`,
    (r) => `Solana tx signature: ${keep(solanaSecret(r))}\nwallet: ${personal(solana(r))}`,
    (r) => `GET /v1/explorer/ethereum/tx/${keep(`0x${r.hex(64)}`)} 200`,
  ],
};
