import { crc32 } from 'node:zlib';
import { ALNUM, BASE64, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from './random.ts';

/** A kind of credential. `shape` proves itself; `label` needs the vendor's name or the word beside it. */
export interface Credential {
  readonly id: string;
  readonly wave: 1 | 2;
  readonly proof: 'shape' | 'label';
  /** Words of the label that usually stands beside it, lower case. */
  readonly words: readonly string[];
  /** The start of the value that may stay readable, such as the host of a webhook's address. */
  readonly open?: RegExp;
  make(random: Random): string;
}

export const BASE62 = DIGITS + UPPER + LOWER;

/** GitHub's scheme: thirty random characters, then the CRC-32 of them in base 62, six characters. */
function github(prefix: string, length: number, random: Random): string {
  const body = random.chars(ALNUM, length - 6);
  let rest = crc32(body) >>> 0;
  let sum = '';
  while (sum.length < 6) {
    sum = BASE62[rest % 62] + sum;
    rest = Math.floor(rest / 62);
  }
  return prefix + body + sum;
}

export const encodeJson = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function jwt(random: Random, claims: Record<string, unknown> = {}): string {
  const header = random.pick([
    { alg: 'HS256', typ: 'JWT' },
    { alg: 'RS256', typ: 'JWT', kid: random.hex(8) },
    { typ: 'JWT', alg: 'ES256' },
  ]);
  const body = { sub: random.digits(10), iat: 1_790_000_000 + random.int(0, 9e6), ...claims };
  return `${encodeJson(header)}.${encodeJson(body)}.${random.chars(URL_SAFE, 43)}`;
}

const of = (
  id: string,
  wave: 1 | 2,
  proof: Credential['proof'],
  words: readonly string[],
  make: (random: Random) => string,
): Credential => ({ id, wave, proof, words, make });

const shaped = (id: string, wave: 1 | 2, words: string, prefix: string, alphabet: string, length: number): Credential =>
  of(id, wave, 'shape', [words], (random) => prefix + random.chars(alphabet, length));

const labelled = (id: string, wave: 1 | 2, words: readonly string[], alphabet: string, length: number): Credential =>
  of(id, wave, 'label', words, (random) => random.chars(alphabet, length));

const address = (credential: Credential): Credential => ({
  ...credential,
  open: /^https(?::|%3A)(?:\/|%2F){2}[^/%]+(?:\/|%2F)/,
});

const lowHex = '0123456789abcdef';

/** Formats as their vendors document them. Values are random. */
export const credentials: readonly Credential[] = [
  shaped('aws-access-key', 1, 'aws access key id', 'AKIA', `${UPPER}234567`, 16),
  shaped('aws-temporary-key', 1, 'aws access key id', 'ASIA', `${UPPER}234567`, 16),
  labelled('aws-secret-key', 1, ['aws secret access key'], BASE64, 40),
  of(
    'aws-session-token',
    1,
    'label',
    ['aws session token'],
    (r) => `IQoJb3JpZ2luX2Vj${r.chars(BASE64, r.int(180, 320))}==`,
  ),
  shaped('google-api-key', 1, 'google api key', 'AIza', URL_SAFE, 35),
  shaped('google-oauth-secret', 1, 'google client secret', 'GOCSPX-', URL_SAFE, 28),
  of('google-access-token', 1, 'shape', ['google access token'], (r) => `ya29.a0${r.chars(URL_SAFE, r.int(120, 180))}`),
  ...(['ghp_', 'gho_', 'ghu_', 'ghs_'] as const).map((prefix) =>
    of(`github-${prefix.slice(0, 3)}`, 1, 'shape', ['github token'], (r) => github(prefix, 36, r)),
  ),
  of('github-ghr', 1, 'shape', ['github refresh token'], (r) => github('ghr_', 76, r)),
  of(
    'github-fine-grained',
    1,
    'shape',
    ['github pat'],
    (r) => `github_pat_11${r.chars(ALNUM, 20)}_${r.chars(ALNUM, 59)}`,
  ),
  shaped('gitlab-personal', 1, 'gitlab token', 'glpat-', URL_SAFE, 20),
  shaped('gitlab-trigger', 1, 'gitlab trigger token', 'glptt-', lowHex, 40),
  shaped('gitlab-deploy', 1, 'gitlab deploy token', 'gldt-', URL_SAFE, 20),
  of(
    'stripe-secret',
    1,
    'shape',
    ['stripe secret key'],
    (r) => `sk_${r.pick(['live', 'test'])}_${r.chars(ALNUM, r.pick([24, 99]))}`,
  ),
  of(
    'stripe-restricted',
    1,
    'shape',
    ['stripe restricted key'],
    (r) => `rk_${r.pick(['live', 'test'])}_${r.chars(ALNUM, r.pick([24, 99]))}`,
  ),
  of('webhook-secret', 1, 'shape', ['webhook secret'], (r) => `whsec_${r.chars(ALNUM, 32)}`),
  of('slack-bot', 1, 'shape', ['slack bot token'], (r) => `xoxb-${r.number(12)}-${r.number(13)}-${r.chars(ALNUM, 24)}`),
  of(
    'slack-user',
    1,
    'shape',
    ['slack user token'],
    (r) => `xoxp-${r.number(12)}-${r.number(12)}-${r.number(13)}-${r.hex(32)}`,
  ),
  of(
    'slack-app',
    1,
    'shape',
    ['slack app token'],
    (r) => `xapp-1-A${r.chars(UPPER + DIGITS, 10)}-${r.number(13)}-${r.hex(64)}`,
  ),
  address(
    of(
      'slack-webhook',
      1,
      'shape',
      ['slack webhook url'],
      (r) =>
        `https://hooks.slack.com/services/T${r.chars(UPPER + DIGITS, 10)}/B${r.chars(UPPER + DIGITS, 10)}/${r.chars(ALNUM, 24)}`,
    ),
  ),
  of(
    'openai-project',
    1,
    'shape',
    ['openai api key'],
    (r) => `sk-proj-${r.chars(URL_SAFE, 74)}T3BlbkFJ${r.chars(URL_SAFE, 74)}`,
  ),
  of('openai-legacy', 1, 'shape', ['openai api key'], (r) => `sk-${r.chars(ALNUM, 20)}T3BlbkFJ${r.chars(ALNUM, 20)}`),
  of('anthropic', 1, 'shape', ['anthropic api key'], (r) => `sk-ant-api03-${r.chars(URL_SAFE, 93)}AA`),
  shaped('huggingface', 1, 'hf token', 'hf_', UPPER + LOWER, 34),
  of('jwt', 1, 'shape', ['id token', 'session jwt'], (r) => jwt(r)),
  of('password', 1, 'label', ['password', 'db password', 'admin password', 'smtp pass'], (r) => passwordOf(r)),
  labelled('client-secret', 1, ['client secret', 'oauth client secret'], ALNUM, 40),
  labelled('api-key', 1, ['api key', 'partner api key', 'service api key'], ALNUM, 32),
  labelled('access-token', 1, ['access token', 'refresh token', 'auth token'], URL_SAFE, 48),
  labelled('secret-hex', 1, ['signing secret', 'app secret', 'session secret', 'encryption key'], lowHex, 64),
  labelled('credential', 1, ['credential', 'master key', 'private token'], ALNUM, 28),
  of('azure-storage', 2, 'label', ['azure storage account key'], (r) => `${r.chars(BASE64, 86)}==`),
  of(
    'azure-ad-secret',
    2,
    'shape',
    ['azure client secret'],
    (r) => `${r.chars(ALNUM, 3)}${r.digits(1)}Q~${r.chars(`${URL_SAFE}.~`, 33)}${r.chars(ALNUM, 1)}`,
  ),
  of('sendgrid', 2, 'shape', ['sendgrid api key'], (r) => `SG.${r.chars(URL_SAFE, 22)}.${r.chars(URL_SAFE, 43)}`),
  shaped('twilio-key', 2, 'twilio api key', 'SK', lowHex, 32),
  labelled('twilio-auth', 2, ['twilio auth token'], lowHex, 32),
  shaped('mailgun', 2, 'mailgun api key', 'key-', lowHex, 32),
  of('mailchimp', 2, 'shape', ['mailchimp api key'], (r) => `${r.hex(32)}-us${r.int(1, 21)}`),
  of(
    'discord-bot',
    2,
    'shape',
    ['discord bot token'],
    (r) => `${Buffer.from(r.number(18)).toString('base64url')}.${r.chars(URL_SAFE, 6)}.${r.chars(URL_SAFE, 38)}`,
  ),
  address(
    of(
      'discord-webhook',
      2,
      'shape',
      ['discord webhook'],
      (r) => `https://discord.com/api/webhooks/${r.number(18)}/${r.chars(URL_SAFE, 68)}`,
    ),
  ),
  of('telegram-bot', 2, 'shape', ['telegram bot token'], (r) => `${r.number(10)}:AA${r.chars(URL_SAFE, 33)}`),
  of('npm', 2, 'shape', ['npm token'], (r) => github('npm_', 36, r)),
  of('pypi', 2, 'shape', ['pypi token'], (r) => `pypi-AgEIcHlwaS5vcmc${r.chars(URL_SAFE, r.int(100, 150))}`),
  shaped('docker-hub', 2, 'docker token', 'dckr_pat_', URL_SAFE, 27),
  shaped('digitalocean', 2, 'digitalocean token', 'dop_v1_', lowHex, 64),
  labelled('cloudflare', 2, ['cloudflare api token'], URL_SAFE, 40),
  of('heroku', 2, 'label', ['heroku api key'], (r) => r.uuid()),
  of('heroku-v2', 2, 'shape', ['heroku api key'], (r) => `HRKU-AA${r.chars(URL_SAFE, 58)}`),
  shaped('databricks', 2, 'databricks token', 'dapi', lowHex, 32),
  labelled('datadog-api', 2, ['datadog api key', 'dd api key'], lowHex, 32),
  labelled('datadog-app', 2, ['datadog app key', 'dd application key'], lowHex, 40),
  shaped('new-relic', 2, 'new relic api key', 'NRAK-', UPPER + DIGITS, 27),
  of(
    'sentry-org',
    2,
    'shape',
    ['sentry auth token'],
    (r) =>
      `sntrys_${Buffer.from(JSON.stringify({ iat: 1790000000.5, url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: r.chars(LOWER, 8) })).toString('base64')}_${r.chars(ALNUM, 43)}`,
  ),
  shaped('sentry-user', 2, 'sentry token', 'sntryu_', lowHex, 64),
  shaped('vault', 2, 'vault token', 'hvs.', URL_SAFE, 95),
  of('terraform', 2, 'shape', ['terraform token'], (r) => `${r.chars(ALNUM, 14)}.atlasv1.${r.chars(URL_SAFE, 67)}`),
  shaped('shopify-access', 2, 'shopify access token', 'shpat_', lowHex, 32),
  shaped('shopify-secret', 2, 'shopify shared secret', 'shpss_', lowHex, 32),
  shaped('square-access', 2, 'square access token', 'EAAA', URL_SAFE, 60),
  shaped('square-secret', 2, 'square application secret', 'sq0csp-', URL_SAFE, 43),
  of(
    'braintree',
    2,
    'shape',
    ['braintree access token'],
    (r) => `access_token$production$${r.chars(LOWER + DIGITS, 16)}$${r.hex(32)}`,
  ),
  labelled('paypal', 2, ['paypal client secret', 'paypal secret'], URL_SAFE, 80),
  of(
    'adyen',
    2,
    'label',
    ['adyen api key'],
    (r) => `AQE${r.chars(BASE64, r.int(90, 130))}-${r.chars(BASE64, 43)}=-${r.chars(ALNUM, 16)}`,
  ),
  of(
    'plaid-access',
    2,
    'shape',
    ['plaid access token'],
    (r) => `access-${r.pick(['sandbox', 'production'])}-${r.uuid()}`,
  ),
  of('okta', 2, 'label', ['okta api token'], (r) => `00${r.chars(URL_SAFE, 40)}`),
  of(
    'atlassian',
    2,
    'shape',
    ['jira api token'],
    (r) => `ATATT3xFfGF0${r.chars(URL_SAFE, 171)}=${r.chars('0123456789ABCDEF', 8)}`,
  ),
  shaped('linear', 2, 'linear api key', 'lin_api_', ALNUM, 40),
  of('notion', 2, 'shape', ['notion token'], (r) => `ntn_${r.number(11)}${r.chars(ALNUM, 35)}`),
  shaped('supabase', 2, 'supabase access token', 'sbp_', lowHex, 40),
  labelled('vercel', 2, ['vercel token'], ALNUM, 24),
  of('grafana-service', 2, 'shape', ['grafana token'], (r) => `glsa_${r.chars(ALNUM, 32)}_${r.hex(8)}`),
  of(
    'grafana-cloud',
    2,
    'shape',
    ['grafana cloud token'],
    (r) =>
      `glc_${Buffer.from(JSON.stringify({ o: r.digits(6), n: 'push', k: r.chars(ALNUM, 24), m: { r: 'eu' } })).toString('base64')}`,
  ),
  of(
    'firebase-server',
    2,
    'shape',
    ['fcm server key'],
    (r) => `AAAA${r.chars(URL_SAFE, 7)}:APA91b${r.chars(URL_SAFE, 134)}`,
  ),
  of('age', 2, 'shape', ['age key'], (r) => `AGE-SECRET-KEY-1${r.chars('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`),
  of('one-password-service', 2, 'shape', ['op service account token'], (r) => `ops_ey${r.chars(ALNUM, 260)}`),
  of(
    'one-password-key',
    2,
    'shape',
    ['1password secret key'],
    (r) =>
      `A3-${r.chars(UPPER + DIGITS, 6)}-${r.chars(UPPER + DIGITS, 6)}-${[1, 2, 3, 4].map(() => r.chars(UPPER + DIGITS, 5)).join('-')}`,
  ),
  of('postman', 2, 'shape', ['postman api key'], (r) => `PMAK-${r.hex(24)}-${r.hex(34)}`),
  shaped('pulumi', 2, 'pulumi access token', 'pul-', lowHex, 40),
  shaped('doppler', 2, 'doppler token', 'dp.pt.', ALNUM, 43),
  of('airtable', 2, 'shape', ['airtable token'], (r) => `pat${r.chars(ALNUM, 14)}.${r.hex(64)}`),
  shaped('rubygems', 2, 'gem host api key', 'rubygems_', lowHex, 48),
  of(
    'mapbox',
    2,
    'shape',
    ['mapbox secret token'],
    (r) => `sk.${encodeJson({ u: r.chars(LOWER, 8), a: r.chars(LOWER + DIGITS, 25) })}.${r.chars(URL_SAFE, 22)}`,
  ),
  of('password-hash', 2, 'shape', ['password hash'], (r) =>
    r.pick([
      `$2b$12$${r.chars(`./${ALNUM}`, 53)}`,
      `$argon2id$v=19$m=65536,t=3,p=4$${r.chars(BASE64, 22)}$${r.chars(BASE64, 43)}`,
      `$6$${r.chars(`./${ALNUM}`, 16)}$${r.chars(`./${ALNUM}`, 86)}`,
    ]),
  ),
];

const WORDS = ['Maple', 'river', 'Falcon', 'copper', 'Winter', 'lantern', 'Orchid', 'tunnel', 'Saturn', 'velvet'];

/** Passwords as people choose them and as managers draw them; never one that only a placeholder would be. */
export function passwordOf(random: Random): string {
  const style = random.int(0, 3);
  if (style === 0)
    return `${random.pick(WORDS)}${random.pick(WORDS)}${random.int(10, 9999)}${random.pick(['!', '#', '?', '*'])}`;
  if (style === 1) return random.chars(ALNUM, random.int(10, 20));
  if (style === 2) return `${random.chars(ALNUM, 6)}-${random.chars(ALNUM, 6)}-${random.chars(ALNUM, 6)}`;
  return `${random.chars(LOWER, 4)}${random.chars(UPPER, 2)}${random.chars('!#%*+_.~', 2)}${random.digits(3)}${random.chars(ALNUM, 4)}`;
}
