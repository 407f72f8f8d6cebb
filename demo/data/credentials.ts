import { base58, base64, base64urlnopad } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { evmAddress, tronAddress } from './checksums.ts';
import { joinMarked, type Marked, marked, type Planted, secret } from './marked.ts';
import { ALNUM, BASE64URL, HEX, LOWER, LOWER_ALNUM, type Random, UPPER } from './random.ts';

const text = (value: string) => new TextEncoder().encode(value);

// Prefixes are put together at run time, so that scanners of source code have nothing to find.
const prefix = (...parts: string[]) => parts.join('_');

const token = (random: Random, kind: string, start: string, length: number) =>
  secret(kind, `${start}_${random.chars(ALNUM, length)}`);

/** A passphrase as people and password managers make them. */
function password(random: Random): string {
  const symbols = ['!', '$', '%', '^', '&', '*', '='];
  return random.pick([
    () => random.chars(ALNUM, 14) + random.pick(symbols) + random.chars(ALNUM, 5),
    () => [5, 6, 4, 7].map((length) => random.chars(LOWER, length)).join('-') + random.int(10, 99),
    () => `${random.chars(UPPER, 1)}${random.chars(LOWER, 7)}${random.pick(symbols)}${random.int(1000, 9999)}`,
  ])();
}

function embedToken(random: Random, session: string, now: number): Planted {
  const part = (value: object) => base64urlnopad.encode(text(JSON.stringify(value)));
  const claims = { iss: '0bit-gate', sub: session, scope: 'embed', iat: now, exp: now + 3600 };
  return secret('embed-token', `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${random.chars(BASE64URL, 43)}`);
}

/** A private key in PEM form; the lines between the armour are planted one by one. */
function pem(random: Random): Marked {
  const der = Uint8Array.from({ length: 234 }, (_, at) => (at < 4 ? [0x30, 0x81, 0xe7, 2][at]! : random.int(0, 255)));
  const lines = base64.encode(der).match(/.{1,64}/g) ?? [];
  const body = joinMarked(
    lines.map((line) => [secret('private-key', line)]),
    '\n',
  );
  const armour = (edge: string) => `-----${edge} ${['PRIVATE', 'KEY'].join(' ')}-----`;
  return marked`${armour('BEGIN')}\n${body}\n${armour('END')}`;
}

export function drawCredentials(random: Random, session: string, now: number) {
  const walletKey = random.chars(HEX, 64);
  const basic = `hook-relay:${password(random)}`;
  return {
    secretKey: token(random, 'secret-key', prefix('sk', 'live'), 32),
    testKey: token(random, 'secret-key', prefix('sk', 'test'), 32),
    oldKey: token(random, 'secret-key', prefix('sk', 'live'), 32),
    publishableKey: token(random, 'publishable-key', prefix('pk', 'live'), 32),
    testPublishableKey: token(random, 'publishable-key', prefix('pk', 'test'), 32),
    webhookSecret: token(random, 'webhook-secret', prefix('whsec', 'live'), 24),
    previousWebhookSecret: token(random, 'webhook-secret', 'whsec', 28),
    clientSecret: secret('client-secret', `gsec_${session}_${random.chars(ALNUM, 24)}`),
    embedToken: embedToken(random, session, now),
    signatures: [0, 1, 2].map(() => secret('signature', random.chars(HEX, 64))),
    quoteSignature: secret('signature', random.chars(HEX, 64)),
    bearer: secret('bearer', random.chars(BASE64URL, 44)),
    basic: secret('basic', base64.encode(text(basic))),
    hookToken: secret('url-token', random.chars(LOWER_ALNUM, 24)),
    exportToken: secret('url-token', random.chars(BASE64URL, 32)),
    hookPassword: secret('password', random.chars(ALNUM, 16)),
    databasePassword: secret('password', random.chars(ALNUM, 18)),
    smtpPassword: secret('password', password(random)),
    adminPassword: secret('password', password(random)),
    sessionCookie: secret('cookie', random.chars(ALNUM, 40)),
    privateKey: pem(random),
    cloudKeyId: secret('cloud-key', ['AK', 'IA'].join('') + random.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)),
    cloudSecret: secret('cloud-secret', random.chars(`${ALNUM}+/`, 40)),
    deployToken: token(random, 'deploy-token', ['gh', 'p'].join(''), 36),
    tronWallet: secret('wallet-address', tronAddress(random)),
    evmWallet: secret('wallet-address', evmAddress(random)),
    solanaWallet: secret('wallet-address', base58.encode(Uint8Array.from({ length: 32 }, () => random.int(1, 255)))),
    walletKey: secret('wallet-private-key', random.chance(0.5) ? `0x${walletKey}` : walletKey),
    seedPhrase: secret(
      'seed-phrase',
      entropyToMnemonic(
        Uint8Array.from({ length: 16 }, () => random.int(0, 255)),
        wordlist,
      ),
    ),
  };
}

export type Credentials = ReturnType<typeof drawCredentials>;
