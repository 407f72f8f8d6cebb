import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BASE58, decodeBase58, decodeBase58Check } from '../base58.ts';
import { isBech32 } from '../bech32.ts';
import type { Tier } from '../detector.ts';
import type { Detector, Verdict } from '../rule.ts';
import { isTouched } from '../spans.ts';
import type { Survey } from '../survey.ts';

const HASH_LABEL =
  /(?:events?(?: with)?(?: the)?(?:[_ -]?ids?)?|ereignis(?:ses|se)?|[ée]v[ée]nements?|eventos?|zdarzeni[aeu]|gebeurtenis(?:sen)?|transaktion(?:en)?|transacci[oó]n|transa[cç][aã]o|transazione|transactie|transakcj[aieę]|tx|txn|txid|tx[_ -]?id|txn?[_ -]?hash|hash|transaction|trx|trade|block|digest|sha-?\d{0,3}(?:sum)?|checksum|integrity|etag|fingerprint|empreinte|fingerabdruck|huella|impronta|vingerafdruk|odcisk|commit|revision|signature[_ ]?mismatch|(?:tx|txn|transaction)[_ ]signature|thumbprint|md5|root|eventid|image|layer|build|kid|ref|on[- ]?chain|explorer(?: shows?| says)?)[)\s"'`=:/@>#-]{1,6}(?:(?:is|was|ist|est|es) )?(?:id[\s"'=:]{1,4})?(?:0x)?$/i;
/** A label in the plural, and the entries of its list before this one: words of a sentence hold no digit. */
const LIST_LABEL =
  /(?:(?:event|transaction|trade|reference|request|session)[ _-]?ids|events|transactions|ereignisse|[ée]v[ée]nements|eventos|eventi)[\s"'`=:*[]{1,8}(?:(?=[\w-]{0,89}\d)[\w-]{3,90}["'`]{0,2}[,\s]{1,3}(?:(?:and|und|et|y|e|en|i) )?(?:[-*] )?["'`]{0,2}){0,30}(?:0x)?$/i;
const SECRET_LABEL =
  /(?:priv|secret|seed|password|token|key|sig|signature|v1|hmac|mnemonic)[\w -]{0,12}["'`\s=:>]{1,6}$/i;
const isHashPath = (text: string, start: number) =>
  /(?:\/tx\/|\/transaction\/|\/block\/|\/commit\/|\/txs?\/|\/blob\/|\/(?:docker|containers|overlay2|sha256|digests?)\/|@sha256:|(?<![\w])(?:zh|sha256):|ハッシュ[:：] ?)(?:0x)?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** `sha256sum` and its kin: the digest, two spaces, the file; and `SHA256 (file) = digest`. */
const SUMMED =
  /^(?: [ *])(?![^\n]{0,80}(?:key|wallet|secret|seed|\.pem))[\w./-]{1,120}\.\w{1,8}(?:["'*]{0,3}| -->|["'] \| \w{4,10}sum.{0,12})[ \t]*(?:\r?\n|$)/i;
const CHECK_SUM =
  /(?:sha\d{1,3}sums?|check ?sum\w{0,6}|digest|pr[üu]fsumme|somme de contr[ôo]le|soma de verifica[cç][aã]o|suma de (?:verificaci[oó]n|control)|somma di controllo|controlesom|suma kontrolna|(?<![\w])etag)(?!\w)[^\n]{0,60}$|"checksum [^"\n]{1,120}" = "$|(?:expected|computed|actual|got|want)(?: sha-?256)? [\da-f]{40,128},? (?:but )?(?:got|actual|want|expected|was|found)[: ]{1,2}$|\[?\{:hex, [^\n]{0,160}$|<sha(?:1|256|512) value="$|\bIN (?:SSHFP|TLSA|DS)(?: \d{1,5}){2,3} $|[\w-] \(\d[\w.+-]{0,20}\) sha256=$/i;
const SUM_OF = /(?:^|\n)[;# ]{0,4}(?:SHA|BLAKE|MD)\w{1,8} ?\([^()\n]{1,120}\) ?= ?$/i;

/** A check sum of a file, or a transaction between its chain and its amount; nowhere near a word for keys. */
function isSummedOrListed(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 200), start);
  if (/priv|key|secret|seed|mnemonic/i.test(left)) return false;
  return (
    CHECK_SUM.test(left) ||
    (CHAIN.test(left) && /^[ \t|,;]{1,12}[\d.,]{1,20} ?[A-Z]{3,5}(?![a-z])/.test(text.slice(end, end + 40))) ||
    SUMMED.test(text.slice(end, end + 140)) ||
    SUM_OF.test(left)
  );
}

/** A word or two between the word for a transaction and its hash, and what says so behind it. */
const NEAR_HASH =
  /(?:(?:tx|txn|transaction)[ _-]?(?:hash|id|receipt|signature)[^\n.:]{0,24}|getTransaction\w{0,12}\(["'`]?|(?:on[- ]?chain|block ?chain)[^\n.]{0,24})$/i;
/** `{"id":"…","type":"pool.transaction.settled"}`: the identifier of an event. */
const OF_EVENT = /(?:^|[^\p{L}])id["'\s]{0,3}[:=]["'\s]{0,3}$/iu;
const EVENT_TYPE = /^["'\s,]{1,4}type["']?\s?[:=]\s?["']?[a-z_]{3,20}\.[a-z_]/i;
/** What was paid out or confirmed in a transaction, which begins with `0x`. */
const PAID_IN =
  /(?:went out|paid out|arrived|settled|broadcast|mined|confirmed)(?: on(?: the)? [\w-]{2,12})? (?:in|as|under)(?: transaction)? $|(?<![\p{L}])(?:transfer|payment|payout|withdrawal|deposit|refund)(?: (?:is|was|went|came))?(?: out| through)?(?: in| as| under)? $/iu;
const HASH_BEHIND =
  /^["')\s,]{0,4}(?:\(event[ _-]?ids?\)|\(?(?:(?:tx|transaction|block)(?![a-z])|(?:has|had|with|at|after|needs|got)? ?(?:\d{1,5}|no|enough) confirmations?(?![a-z])))/i;

/** Does the text on the left say that this long value is a public reference? */
function isReference(survey: Survey, start: number, end: number): boolean {
  if (isTouched(survey.kept, { start, end })) return true;
  const left = survey.text.slice(Math.max(0, start - 32), start);
  return (
    (HASH_LABEL.test(left) &&
      (!SECRET_LABEL.test(left) || /(?:txn?|transaction)[_ ]signature[^\w]{1,4}$/i.test(left))) ||
    LIST_LABEL.test(survey.text.slice(Math.max(0, start - 1000), start)) ||
    isHashPath(survey.text, start) ||
    (!SECRET_LABEL.test(left) &&
      (NEAR_HASH.test(survey.text.slice(Math.max(0, start - 60), start)) ||
        (survey.text.startsWith('0x', start) && PAID_IN.test(survey.text.slice(Math.max(0, start - 60), start))) ||
        (OF_EVENT.test(left) && EVENT_TYPE.test(survey.text.slice(end, end + 40))) ||
        HASH_BEHIND.test(survey.text.slice(end, end + 36)))) ||
    isSummedOrListed(survey.text, start, end)
  );
}

/** Whose transaction it is; an amount stands behind it. */
const CHAIN =
  /(?:ethereum|polygon|bsc|bnb|arbitrum|optimism|base|avalanche|tron|bitcoin|gnosis|eth|matic)[ \t|,;:]{1,12}(?:0x)?$/i;

const isBase58 = (value: string) => /^[1-9A-HJ-NP-Za-km-z]+$/.test(value);

const RIPPLE = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const toBitcoinAlphabet = (value: string) =>
  value.replace(/./g, (character) => BASE58[RIPPLE.indexOf(character)] ?? '0');

/** Base58 with a right check sum and one of these first bytes. */
function isCheckedBase58(value: string, versions: readonly number[]): boolean {
  const bytes = decodeBase58Check(value);
  return bytes !== undefined && versions.includes(bytes[0]!);
}

/** Check sums computed for one text; what lies beyond is taken for right. */
const CHECKS = 2000;

/** EIP-55: the case of each letter follows the hash of the address in lower case. */
export function isEip55(address: string): boolean {
  const body = address.slice(2);
  const hash = bytesToHex(keccak_256(utf8ToBytes(body.toLowerCase())));
  for (let i = 0; i < 40; i++) {
    const character = body[i]!;
    if (/[a-f]/i.test(character) && (character === character.toUpperCase()) !== Number.parseInt(hash[i]!, 16) > 7)
      return false;
  }
  return true;
}

/** Words in running text that say an address follows, whatever its check sum says. */
const WALLET_BEFORE =
  /(?:wallet|address|adresse|indirizzo|direcci[oó]n|endere[cç]o|adres|deposit|withdraw\w{0,10}|payout|paid|sent|tron|trc-?20|erc-?20|usdt|usdc|btc|bitcoin|eth|ethereum|solana|polygon|arbitrum)(?: (?:to|is|at|an|a|was))?[ :=]{1,3}$/i;

/** 32 bytes in base58, in mixed case: an address of Solana, which has no check sum. */
const isSolana = (token: string) =>
  /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(token) &&
  /\d/.test(token) &&
  /[A-Z]/.test(token) &&
  /[a-z]/.test(token) &&
  decodeBase58(token)?.length === 32;

const ADDRESS_KEY = /address\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?$/i;

const SOLANA_BEFORE =
  /(?:wallet|address|adresse|carteira|cartera|portefeuille|portafoglio|portemonnee|portfel|indirizzo|direcci[oó]n|endere[cç]o|solana|\bsol\b|\bspl\b|deposit|withdraw\w{0,10}|payout|paid|sent|send|pay|refund\w*|transfer\w*)[^\n]{0,40}\n?$/i;

const SOLANA_AFTER = /^[\s|,;:]{1,6}[\d.,]{1,16} SOL(?![a-z])/;
const NEAR_SOLANA = /(?:network|chain|on)\W{1,4}solana|solana:|token account|\bspl\b|phantom/i;

/** A check sum proves an address; without one only a label tells; a wrong one says it is something else. */
function judgeAddress(value: string): Tier | undefined {
  if (value.startsWith('0x')) {
    if (!/[a-f]/.test(value.slice(2)) || !/[A-F]/.test(value)) return 'likely';
    return isEip55(value) ? 'certain' : undefined;
  }
  const versions = value.startsWith('T') ? [0x41] : value.startsWith('r') ? [0] : [0, 5, 0x30, 0x32, 0x1e, 0x4c];
  const checked = value.startsWith('r') ? toBitcoinAlphabet(value) : value;
  return isCheckedBase58(checked, versions) ? 'certain' : undefined;
}

/** Secrets and addresses of wallets. */
export const wallet: Detector[] = [
  {
    id: 'unlabelled-key',
    label: 'Possible private key or signature',
    category: 'secret',
    tier: 'likely',
    find(survey, report) {
      const { text, tokens } = survey;
      for (let i = 0; i < tokens.length; i += 2) {
        const start = tokens[i]!;
        const end = tokens[i + 1]!;
        if (end - start < 64) continue;
        const token = text.slice(start, end);
        const hex = /(?<![0-9a-zA-Z])(?:0x)?[0-9a-fA-F]{64}(?![0-9a-zA-Z])/.exec(token);
        if (hex && /\d/.test(hex[0]) && /[a-f]/i.test(hex[0])) {
          const from = start + hex.index;
          if (!isReference(survey, from, from + hex[0].length)) report(from, from + hex[0].length);
          continue;
        }
        const base58 = /(?<![0-9a-zA-Z+/])[1-9A-HJ-NP-Za-km-z]{87,88}(?![0-9a-zA-Z+/])/.exec(token);
        if (base58 && /\d/.test(base58[0]) && /[A-Z]/.test(base58[0]) && /[a-z]/.test(base58[0])) {
          const from = start + base58.index;
          if (!isReference(survey, from, from + base58[0].length)) report(from, from + base58[0].length);
        }
      }
    },
    source:
      '0Bit docs, api-reference/0pools/webhooks (eventId); secp256k1 keys; Solana keypairs: told apart by label only',
    matches: ['{H64}', 'value 0x{H64}', '{A87}'],
    ignores: [
      '"eventId":"{H64}"',
      'Event ids: evt_fake_1, {H64}',
      'tx hash: 0x{H64}',
      'https://scan.example/tx/0x{H64}',
      '{H40}',
      '{H32}',
      '11111111-2222-4333-8444-555555555555',
      'sha256:{H64}',
      'checksum mismatch: expected {H64} actual {H64}',
      '"zh:{H64}",',
      'example.com. IN SSHFP 4 2 {H64}',
      '/var/lib/docker/overlay2/{H64}/merged',
      '"plug": {:hex, :plug, "1.2.3", "{H64}", [:mix], [], "hexpm", "{H64}"},',
      '{H64}  release.tar.gz',
      'SHA256 (app-1.2.zip) = {H64}',
      'The transfer 0x{H64} has 14 confirmations.',
      'Event {H64} was delivered twice.',
      'events {H64} and {H64} are missing',
      'Duplicate delivery of {H64} (eventId)',
      '{"id":"{H64}","type":"pool.transaction.settled"}',
      'Transaktion 0x{H64}',
      'The payout went out in 0x{H64} at 10:02.',
    ],
  },
  {
    id: 'wallet-address',
    label: 'Wallet address',
    category: 'personal',
    tier: 'likely',
    keywords: ['bc1', 'tb1', 'ltc1', 'addr1', 'stake1', 'cosmos1', 'osmo1', 'inj1', 'bitcoincash:'],
    pattern:
      /(?:bc1|tb1|ltc1|addr1|stake1|cosmos1|osmo1|inj1)[ac-hj-np-z02-9]{25,110}|bitcoincash:[qp][ac-hj-np-z02-9]{41}/i,
    validate: (value, text, start) =>
      isBech32(value) || /^(?:addr|stake)1.{45}/i.test(value)
        ? 'certain'
        : WALLET_BEFORE.test(text.slice(Math.max(0, start - 32), start)) && 'likely',
    find({ text, tokens }, report) {
      let checks = CHECKS;
      for (let i = 0; i < tokens.length; i += 2) {
        const start = tokens[i]!;
        if (tokens[i + 1]! - start > 60) continue;
        const token = text.slice(start, tokens[i + 1]!);
        if (
          isSolana(token) &&
          (SOLANA_AFTER.test(text.slice(start + token.length, start + token.length + 40)) ||
            NEAR_SOLANA.test(text.slice(Math.max(0, start - 240), start + 240)))
        )
          report(start, start + token.length);
        if (isSolana(token) && SOLANA_BEFORE.test(text.slice(Math.max(0, start - 60), start)))
          report(start, start + token.length);
        // A key store writes its address without `0x`.
        if (
          token.length === 40 &&
          /^[0-9a-f]{40}$/i.test(token) &&
          ADDRESS_KEY.test(text.slice(Math.max(0, start - 24), start))
        )
          report(start, start + 40, 'likely');
        const match =
          /(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[13LMDX][1-9A-HJ-NP-Za-km-z]{25,34}|r[1-9A-HJ-NP-Za-km-z]{24,34})(?![0-9A-Za-z])/.exec(
            token,
          );
        if (!match) continue;
        const value = match[0];
        if (!value.startsWith('0x') && !(/[A-Z]/.test(value.slice(1)) && /[a-z]/.test(value.slice(1)))) continue;
        const judged = checks-- > 0 ? judgeAddress(value) : 'likely';
        const left = text.slice(Math.max(0, start + match.index - 32), start + match.index);
        const tier = judged ?? (WALLET_BEFORE.test(left) ? 'likely' : undefined);
        if (tier) report(start + match.index, start + match.index + value.length, tier);
      }
    },
    field: {
      words:
        'wallet, wallet address, deposit address, dest address, destination address, withdrawal address, crypto address, btc address, eth address, tron address, solana address, usdt address, payout address, receiving address, refund address, walletadresse, adresse du portefeuille, direccion de la cartera, endereco da carteira, indirizzo del wallet, portemonnee adres, adres portfela, destaddress, from address, to address, payout wallet, customer wallet',
      value: /[A-Za-z0-9]{20,110}/y,
      check: (value): Verdict =>
        /^(?:0x[0-9a-fA-F]{40}|[a-z]{2,10}1[a-z0-9]{20,90}|[1-9A-HJ-NP-Za-km-z]{24,106}|(?:EQ|UQ)[\w-]{46}|addr1[a-z0-9]{40,110})$/.test(
          value,
        ) ||
        (isBase58(value) && value.length >= 24),
    },
    source: 'EIP-55; BIP-173; Bitcoin base58check; Tron and XRP Ledger documentation',
    matches: [
      '0x{H40}',
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'wallet=T{A33}',
      'destAddress: {A44}',
      'payout 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV failed',
      'to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    ],
    ignores: [
      'commit {H40}',
      'wallet: connected',
      'wallet=metamask',
      '[wallet-1]',
      'T{A33}',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    ],
  },
  {
    id: 'wallet-private-key',
    label: 'Private key of a wallet',
    category: 'secret',
    tier: 'certain',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
    pattern: /[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{100,112}/,
    find({ text, tokens }, report) {
      for (let i = 0; i < tokens.length; i += 2) {
        const start = tokens[i]!;
        const length = tokens[i + 1]! - start;
        if (length < 29 || length > 80) continue;
        const match = /(?<![0-9A-Za-z])[5KL9c][1-9A-HJ-NP-Za-km-z]{50,51}(?![0-9A-Za-z])/.exec(
          text.slice(start, start + length),
        );
        const seed = /(?<![0-9A-Za-z])s(?:[1-9A-HJ-NP-Za-km-z]{28}|Ed[1-9A-HJ-NP-Za-km-z]{28})(?![0-9A-Za-z])/.exec(
          text.slice(start, start + length),
        );
        if (seed && isCheckedBase58(toBitcoinAlphabet(seed[0]), [0x21, 1]))
          report(start + seed.index, start + seed.index + seed[0].length);
        if (match && isCheckedBase58(match[0], [0x80, 0xef])) {
          report(start + match.index, start + match.index + match[0].length);
        }
      }
    },
    source:
      'Bitcoin wallet import format (base58check, versions 0x80 and 0xef); BIP-32, serialised keys; XRP Ledger docs, base58 encodings: seeds',
    matches: [
      '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    ],
    ignores: ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK', 'xprv', 'xpub661MyMwAqRbcF'],
  },
];
