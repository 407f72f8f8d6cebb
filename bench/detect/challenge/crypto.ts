import type { Random } from '../corpus/random.ts';
import { keep, personal, secret } from '../corpus/sample.ts';
import {
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
} from '../validation/coins.ts';
import type { Draw, Families } from '../validation/family.ts';
import { epoch, escaped, isoTime, word } from '../validation/values.ts';

const seed = (r: Random): string => secret(phrase(r));
const hexKey: Draw = (r) => secret(r.pick(['', '0x']) + r.hex(64));
const keptHash: Draw = (r) => keep(`0x${r.hex(64)}`);
const COINS: readonly (readonly [name: string, draw: Draw])[] = [
  ['BTC', bitcoin],
  ['LTC', litecoin],
  ['XRP', ripple],
  ['DOGE', dogecoin],
  ['ADA', cardano],
  ['ATOM', cosmos],
  ['TRX', tron],
  ['ETH', ethereum],
];
const coin =
  (layout: (name: string, value: string, r: Random) => string): Draw =>
  (r) => {
    const [name, draw] = r.pick(COINS);
    return layout(name, personal(draw(r)), r);
  };
/** Words with their numbers, as wallets print them. */
const numbered = (r: Random, between: (index: number) => string): string =>
  secret(
    phrase(r, r.pick([12, 24]))
      .split(' ')
      .map((one, index) => (index === 0 ? one : between(index + 1) + one))
      .join(''),
  );

export const cryptoFamilies: Families = {
  'seed-phrases': [
    (r) => `restored the wallet from "${seed(r)}" and it is empty`,
    (r) => `seed_phrase: ${seed(r)}\nderivation: m/44'/195'/0'/0/0`,
    (r) => `#1 ${numbered(r, (index) => `\n#${index} `)}`,
    (r) => `01) ${numbered(r, (index) => ` ${String(index).padStart(2, '0')}) `)}`,
    (r) => `{"backup":${escaped({ words: seed(r), created: isoTime(r) })}}`,
    (r) => `Meine zwölf Wörter sind ${secret(phrase(r, 12))}, was nun?`,
    (r) => `HDWallet.fromMnemonic("${seed(r)}");`,
  ],
  'private-keys': [
    (r) => `DEPLOYER_PRIVATE_KEY=${hexKey(r)}`,
    (r) => `private key (hex): ${hexKey(r)}`,
    (r) => `signer = Account.from_key("${hexKey(r)}")`,
    (r) => `my metamask key is ${hexKey(r)} can you import it`,
    (r) => `tronWeb.setPrivateKey('${secret(r.hex(64))}')`,
    (r) => `wallet_private_key\n${hexKey(r)}\n`,
    (r) => `  "privateKey" : "${hexKey(r)}",`,
  ],
  'encoded-keys': [
    (r) => `importprivkey ${secret(wif(r))} "" false`,
    (r) => `electrum restore ${secret(extendedKey(r))}`,
    (r) => `solana-keygen recovered [${secret(keypairArray(r))}]`,
    (r) => `SOL_SECRET="${secret(solanaSecret(r))}"`,
    (r) => `rippled: seed ${secret(rippleSeed(r))} accepted`,
    (r) => `paper backup (WIF): ${secret(wif(r))}`,
  ],
  'addresses-of-coins': [
    coin((name, value) => `Send ${name} to ${value} only.`),
    coin((name, value) => `${name} deposit address: ${value}`),
    coin((name, value, r) => JSON.stringify({ coin: name, to: value, amount: `0.0${r.number(3)}` })),
    coin((name, value) => `Receiver (${name})\n${value}`),
    coin((name, value) => `Guthaben der ${name}-Adresse ${value} ist null`),
    coin((name, value, r) => `ts=${epoch(r)} coin=${name} dest_address=${value} status=sent`),
    coin((name, value) => `${name}\t${value}\twhitelisted`),
  ],
  'addresses-of-customers': [
    (r) => `my wallet ${personal(ethereum(r))} shows nothing`,
    (r) => `USDT (TRC20) went to ${personal(tron(r))} instead`,
    (r) => `wallet_address: ${personal(solana(r))}\nnetwork: solana`,
    (r) => `https://polygonscan.com/address/${personal(ethereum(r))}`,
    (r) => `from=${personal(ethereum(r))} to=${personal(ethereum(r))} value=12.5`,
    (r) => `endereço da carteira: ${personal(tron(r))}`,
  ],
  'hashes-and-keys': [
    (r) => `txHash ${keptHash(r)} sent by ${personal(ethereum(r))}`,
    (r) => `tx_hash=${keptHash(r)}\nprivate_key=${hexKey(r)}`,
    (r) => `https://bscscan.com/tx/${keptHash(r)} paid to ${personal(ethereum(r))}`,
    (r) => `{"transaction_hash":"${keptHash(r)}","recipient":"${personal(tron(r))}"}`,
    (r) => `Transaction: ${keptHash(r)}\nWallet: ${personal(ethereum(r))}\nNote: ${word(r)}`,
    (r) => `eventId ${keep(r.hex(64))} carries destAddress ${personal(tron(r))}`,
  ],
};
