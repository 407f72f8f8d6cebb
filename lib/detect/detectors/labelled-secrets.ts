import { entropy } from '../checksums.ts';
import type { Field } from '../fields.ts';
import { isVisiblyFake } from '../placeholders.ts';
import type { Detector, Report, Verdict } from '../rule.ts';
import { isPathLike, isRandomLike } from '../shape.ts';
import { isTouched } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { ALIGNED, toldAfter, toldBefore } from '../told-values.ts';
import { isColour, isWord, NO_SECRETS } from './no-secrets.ts';

const isPath = (value: string) =>
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)[\w./\\-]*$|^https?:\/\/[^@]*$/.test(value) && !/[A-Za-z0-9+/]{40}/.test(value);

/** The type of a column, `varchar(255)`. */
const COLUMN_TYPE =
  /^(?:n?(?:var)?char|n?(?:var)?binary|decimal|numeric|varchar2|text|blob|int|bigint)\(\d{1,5}(?:, ?\d{1,2})?\)?$/i;

/** `v16.12.16`, `main.9371e88c.js:1:79559`, `type:`, `ssh-ed25519`, `SHA256:…` of a fingerprint. */
const NO_TOKEN =
  /^v?\d{1,4}(?:\.\d{1,4}){2,3}$|^\(?[\w.-]{1,60}\.(?:m?js|css|ts|py|java|rb|go|php):\d{1,6}(?::\d{1,6})?$|^[a-z]{2,12}:$|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3})$|^SHA256:[A-Za-z\d+/]{43}=?$|^[a-z][\w/-]{1,40}:\d{1,3}(?:\.\d{1,4}){1,3}$/;

/** A library and its version, `jjwt-jackson-0.11.2`. */
const PACKAGE = /^[a-z][a-z.]{1,20}(?:-[a-z][a-z\d.]{1,20}){1,5}-\d{1,3}(?:\.\d{1,3}){1,3}$/;

/** A value that a token, secret or key label makes a secret: it must look like one, unless the syntax says so. */
export function isToken(value: string, field: Field): Verdict {
  // `(event_id)=(evt_…)`: brackets of the text around.
  const bare = value.replace(/(?<![,;])[,;]+$|^\((?=[^()]*$)/g, '');
  if (bare.length < 4 || isVisiblyFake(bare) || NO_SECRETS.has(bare.toLowerCase())) return false;
  if (isPath(bare) || isPathLike(bare) || isColour(bare) || COLUMN_TYPE.test(bare) || PACKAGE.test(bare)) return false;
  // A version, a place in a script, the key of the next pair, a public key, an image and its tag.
  if (NO_TOKEN.test(bare)) return false;
  if (field.style === 'query') return true;
  if (/^[a-z][a-z_]{2,20}=[^=]/i.test(bare)) return false; // another pair begins here
  // `$this->csrf`, and the label of the next pair between two placeholders in angle brackets.
  if (/^\$\w+-$/.test(bare) || /^[A-Z]+(?:_[A-Z]+)+=$/.test(bare)) return false;
  if (/^t=\d+$/.test(bare)) return false; // the time of a signature header, whose value has a pattern of its own
  if (/^0?[A-Z][A-Z0-9]{1,7}$/.test(bare)) return false; // an asset symbol: `"token": "USDT"`
  if (/^\d{1,7}(?:\.\d+)?$/.test(bare) || /\s/.test(bare)) return false;
  if (field.isWeak) return bare.length >= 16 && /\d/.test(bare) && entropy(bare) > 3 && !isIdentifierLike(bare);
  if (isWord(bare) || /^[a-z]+(?:[-_. ][a-z]+)+$/i.test(bare))
    return bare.length >= 20 && entropy(bare) > 3.7 && !/^[a-z]{2,12}(?:[-_.][a-z]{2,12})+$/i.test(bare);
  return bare.length >= 8 || /\d/.test(bare) || /[^\w.-]/.test(bare);
}

const isIdentifierLike = (value: string) =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^[a-z]+(?:[_-][a-z0-9]+){1,6}$|^(?:\.[\w-]*|[\w-]+)[./][\w./-]+$|^\d+$/i.test(
    value,
  );

/** What makes a key or a token of something else: `cache key`, `page token`. */
const PUBLIC =
  /(?:cache|public|publishable|primary|foreign|sort|partition|row|object|s3|idempotency|rsa|dsa|gpg|pgp|host|routing|message|translation|react|map|item|page|next|continuation|cancel\w{0,7}|design|öffentliche[rn]?)[ _-]$/i;

/** Finds keys that a sentence tells some words behind the word for one. */
const findTold =
  (label: RegExp) =>
  ({ text, kept }: Survey, report: Report, starts: readonly number[]): void => {
    for (const start of starts) {
      label.lastIndex = start;
      const word = label.exec(text)?.[0];
      if (!word || PUBLIC.test(text.slice(Math.max(0, start - 20), start))) continue;
      for (const span of toldAfter(text, start + word.length, isTold, ALIGNED)) {
        // `gpg: key 4AEE18F8…`
        const isBare = span.start === start + word.length + 1 && /^[0-9a-f]+$/i.test(text.slice(span.start, span.end));
        if (!isBare && !isTouched(kept, span)) report(span.start, span.end);
      }
      for (const span of toldBefore(text, start, isTold)) if (!isTouched(kept, span)) report(span.start, span.end);
    }
  };

/** An identifier, the name of a host, code: drawn at random, but no key. */
const REFERENCE =
  /^(?:[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}|[a-z]+(?:[_-][a-z0-9]+){1,6}|[\w-]+\.[\w.-]+|(?:[\da-fA-F]{2}:){7,40}[\da-fA-F]{2})$|^[a-z]{2,8}_|[(){}<>]|^https?:\/\/[^\s@?]+$/;

const isTold = (word: string) =>
  word.length >= 16 && isRandomLike(word) && !REFERENCE.test(word) && !NO_TOKEN.test(word) && !isVisiblyFake(word);

/** What a link opens whose last part is a token. */
const LINKS = ['/reset/', '/reset-password/', '/invite/', '/verify/', '/activate/', '/confirm/', '/magic/', '/unlock/'];

/** Secrets that only their label gives away. */
export const labelledSecrets: Detector[] = [
  {
    id: 'api-key',
    label: 'API key',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'api key, apikey, api token, api secret, app key, app secret, application key, access key, secret access key, access key secret, account key, auth key, encryption key, signing key, master key, service key, license key, subscription key, storage key, shared access key, consumer key, consumer secret, deploy key, admin key, server key, api schluessel, api schlussel, cle api, cle d api, clave api, clave de api, chave de api, chave api, chiave api, api sleutel, klucz api, x api key, api key secret, primary key secret, key secret, hmac key, jwt key, session key, cookie key, private api key, ssh key passphrase, obit secret key, gate key, secret key base, functions key, x functions key, ocp apim subscription key, dsn key, webhook key, integration key, routing key, ingest key, write key, unseal key, unseal keys, x honeycomb team, sdk key, mobile key, client key data, client side id secret, key data',
      weak: 'key',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isToken,
    },
    keywords: [
      'key ',
      'key, ',
      'key. ',
      'key? ',
      'schlussel',
      'cle ',
      "cle d'",
      'clave ',
      'chave ',
      'chiave ',
      'sleutel',
      'klucz ',
    ],
    isFoundByKeyword: true,
    find: findTold(
      /(?:key|schl(?:ü|ue)ssel|cl[eé](?: d['’ ]?)? ?api|clave(?: de)? api|chave(?: de)? api|chiave api|sleutel|klucz(?: api)?)(?![\p{L}\p{N}_])/iuy,
    ),
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: [
      'api_key={A32}',
      'X-Api-Key: {H32}',
      '"accessKey": "{A20}"',
      'SERVICE_KEY={B40}',
      'the integration key was wrong, replaced with {H32}',
      'Der API-Schlüssel, den ihr uns geschickt habt, ist {A20}',
      'La clave de API que nos disteis es {A20}',
      'Klucz API od was to {A20}',
      'API key ....... {A20}',
      "['--api-key', '{A20}']",
      'client.setApiKey("{A20}")',
      'args:\n  - --api-key\n  - {A20}',
    ],
    ignores: [
      'api_key=${API_KEY}',
      'keyboard=qwerty12345',
      'public_key: {B44}',
      'key: value',
      'primary key: id',
      'key_id={A20}',
      'monkey={A24}',
      'api_key: your_api_key_here',
      'pk_live_[publishable-1]',
      'cache key is {H32}',
      'gpg: key 4AEE18F83AFDEB23 marked as trusted',
      'with that key the trace id is {H32}',
      '--spacing-key: clamp(1rem, 2vw, 3rem);',
      'API_KEY=abcd1234...',
      'api_key=TU_API_KEY',
    ],
  },
  {
    id: 'token',
    label: 'Token',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'token, csrf, xsrf, csrf cookie, access token, refresh token, auth token, authentication token, id token, bearer token, session token, csrf token, xsrf token, security token, embed token, x embed token, x auth token, x access token, x csrf token, x xsrf token, x vault token, x amz security token, private token, personal access token, pat, jwt, bot token, push token, device token, login token, reset token, verification token, invite token, magic link token, bearer, authtoken, accesstoken, zugriffstoken, jeton, jeton d acces, token de acceso, token de acesso, token di accesso, toegangstoken, token dostepu, credential, credentials, oauth token, npm token, authtoken, session id, sessionid, session key, sid, phpsessid, jsessionid, connect sid, auth, sig, x amz signature, x goog signature, x amz credential, nonce secret, assertion, samlresponse, ok access sign, access sign, kc api sign, erlang cookie, cookie secret, nonce salt, auth salt, logged in salt, secure auth salt, nonce key, logged in key, secure auth key, code verifier, authorization code, auth code',
      weak: 'access, session, hash, signature',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isCredential,
    },
    keywords: [
      '?code=',
      '&code=',
      ';code=',
      '?k=',
      '&k=',
      '?t=',
      '&t=',
      '/v2/',
      '/v3/',
      'token ',
      'token, ',
      'token. ',
      'jeton ',
      ...LINKS,
    ],
    isFoundByKeyword: true,
    find: findTold(/(?:token|jeton)(?![\p{L}\p{N}_])/iuy),
    pattern:
      /[?&;](?:code|k|t)=([A-Za-z0-9_/.~%-]{24,400}={0,2})|\/v[23]\/([A-Za-z0-9_-]{32,40})(?![\w/.-])|\/(?:reset(?:-password)?|invite|verify|activate|confirm|magic|unlock)\/(?![a-z]{2,8}_)([\w~%-]{24,400})(?![\w/])/,
    group: 1,
    isGlued: true,
    validate: (value) =>
      /\d/.test(value) &&
      !/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}/i.test(value) &&
      entropy(value) > (/^[0-9a-f]+$/.test(value) ? 3.2 : 3.5),
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: [
      'access_token={A32}',
      'https://shop.example/hooks?token=FAKE',
      '"refreshToken":"{A40}"',
      'X-Embed-Token: {A40}',
      'tried with {A24} as the api token, to no avail',
      'https://auth.shop.example/cb?state=x&code=4/0Ab{A40}',
      "Jeton d'accès : {A24}",
      'https://shop.example/reset/{A32}',
    ],
    ignores: [
      '"token":"USDT"',
      'target_token=0EUR',
      'token_type=bearer',
      'max_tokens=4096',
      'token: expired',
      'tokenizer=gpt2base123',
      'session_id=gs_test_FAKE7',
      '/errors?code=quote_expired_for_the_session',
      'token = getToken()',
      ':root { --ease-token: cubic-bezier(.2, .8, .2, 1); }',
      'POST /v1/webhooks/deliveries/wd_test_000000055951/replay',
      '/confirm/order_2024_{D20}',
      'token=[FILTERED]',
    ],
  },
  {
    id: 'secret',
    label: 'Secret',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'secret, secret key, secretkey, signing secret, webhook secret, shared secret, app secret, client secret key, partner secret, hmac secret, jwt secret, session secret key, cookie secret, auth secret, totp secret, mfa secret, otp secret, 2fa secret, encryption secret, internal secret, service secret, geheimnis, secreto, segredo, segreto, geheim, sekret, cle secrete, clave secreta, chave secreta, chiave segreta, geheimer schlussel, geheimer schluessel, tajny klucz, geheime sleutel, salt, signing material, signing key material, service credential, service credentials, provider credential, provider credentials, internal service credential, partner secrets',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isToken,
    },
    keywords: ['secret '],
    isFoundByKeyword: true,
    find: findTold(/secret(?![\p{L}\p{N}_])/iuy),
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: [
      'the shared secret you gave us in May is {A32} – valid?',
      'OBIT_WEBHOOK_SECRET={A24}',
      'secret: {A16}',
      '"signing_secret": "{H32}"',
      'geheimnis = {A20}',
    ],
    ignores: [
      'secret: true',
      'secret_name=prod-db',
      'secrets: inherit',
      'secret=${{ secrets.TOKEN }}',
      'secretary: Jane',
      'secret=<your secret>',
      'secret: kv/data/app2024',
      'SECRET_KEY=replace-me-with-a-long-random-string',
    ],
  },
  {
    id: 'private-key',
    label: 'Private key',
    category: 'secret',
    tier: 'certain',
    keywords: ['-----begin', 'putty-user-key-file', 'age-secret-key-1'],
    pattern:
      /(-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,16000}?-----END[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[\sA-Za-z0-9+/=\\:,.()-]{0,16000}))|PuTTY-User-Key-File-\d:[\s\S]{0,4000}?Private-Lines:\s*\d+\s+([A-Za-z0-9+/=\s\\]{16,16000})(?=\s|\\n|$)|(AGE-SECRET-KEY-1[0-9A-Z]{50,60})/i,
    group: 1,
    isGlued: true,
    validate: hasKey,
    field: {
      words:
        'private key, privatekey, wallet private key, priv key, privkey, wallet key, spending key, seed key, privater schluessel, privater schlussel, cle privee, clave privada, chave privada, chiave privata, klucz prywatny, prive sleutel',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: (value) =>
        value.length >= 16 &&
        !isIdentifierLike(value) &&
        !isPath(value) &&
        !isVisiblyFake(value) &&
        !/^-----BEGIN PUBLIC/.test(value) &&
        // A sentence under the last line of a key.
        !/(?:^| )[A-Za-z]?[a-z]{1,14} [a-z]{2,14} [a-z]{2,14} [a-z]{1,14} /.test(value),
    },
    source: 'RFC 7468; OpenSSH PROTOCOL.key; PuTTY manual, appendix C; age specification',
    matches: [
      '-----BEGIN PRIVATE KEY-----\n{B64}\n{B64}\n-----END PRIVATE KEY-----',
      '-----BEGIN OPENSSH PRIVATE KEY-----\n{B70}\n',
      'private_key = "0x{H64}"',
    ],
    ignores: [
      '-----BEGIN PUBLIC KEY-----\n{B64}\n-----END PUBLIC KEY-----',
      '-----BEGIN CERTIFICATE-----\n{B64}',
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nanything\n-----END OPENSSH PRIVATE KEY-----',
      'private_key_path=/etc/ssl/private/server.key',
      'private_key_id={H40}',
      'Private key\nChanges to variables start a rolling deployment.',
    ],
  },
];

/** Stands something between the first and the last line of a key? The first alone says that one follows elsewhere. */
function hasKey(block: string): boolean {
  const body = block.replace(/-----(?:BEGIN|END)[A-Z0-9 ]{0,50}-----/gi, '').replace(/\\+[nrt]|[^A-Za-z0-9/=]/g, '');
  return body.length >= 20 || (body === '' && !block.includes('-----END'));
}

function isCredential(value: string, field: Field): Verdict {
  if (/^(?:gs|tx|txn|req|evt|qt|pq|wd|order|user|sess)_/.test(value) && !/^\S{60}/.test(value)) return false;
  // What a cookie holds is longer than the identifier of a session that support asks for.
  const bare = /^session[ _]?id$/i.test(field.label) && (value.length < 16 || /^[0-9a-f-]{36}$/.test(value));
  // The code by which a bank approves a payment.
  if (/^auth$/i.test(field.label) && /^[A-Z\d]{6}$/.test(value)) return false;
  return !bare && isToken(value, field);
}
