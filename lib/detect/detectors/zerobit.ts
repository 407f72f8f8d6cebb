import type { Detector } from '../rule.ts';
import { isToken } from './labelled-secrets.ts';

/** Scanned and photographed keys: `5k_1ive`, `sk-live`; 1, l, I and i look alike. */
const MODE = '(?:[l1|I!i][i1l!I|]ve|test)';
const BODY =
  '(?:[A-Za-z0-9](?:[A-Za-z0-9]|[-_.~+/=](?=[A-Za-z0-9=])){7,400}(?:(?:…|\\.{3}|[•*]{2,40})[A-Za-z0-9]{2,8})?|[A-Za-z0-9_-]{0,8}(?:…|\\.{3}|[•*·∙●]{2,80}|x{4,80})[A-Za-z0-9]{2,400})';

const hasBody = (value: string) => !/^[a-z5]{2,5}[_-][a-z1|I!]{4}[_-](?:[a-z]{3,9}_){1,3}[a-z]{3,9}$/.test(value);

/** Keys and secrets of 0Bit, as its public documentation shows them. */
export const zerobit: Detector[] = [
  {
    id: 'secret-key',
    label: 'Secret API key',
    category: 'secret',
    tier: 'certain',
    keywords: [
      'sk_live',
      'sk_test',
      'sk-live',
      'sk-test',
      'sk_1ive',
      'sk_iive',
      'sk_llve',
      'sk_l1ve',
      '5k_live',
      '5k_test',
      '5k_1ive',
      'rk_live',
      'rk_test',
      'sk live',
      'sk_ live',
    ],
    pattern: new RegExp(`[sr5]k[_ -]{1,2}${MODE}[_-]${BODY}`, 'i'),
    isGlued: true,
    validate: hasBody,
    keep: /^[sr]k_(?:live|test)_/,
    source: '0Bit docs, get-started/authentication; Stripe docs, API keys (same shape)',
    matches: [
      'sk_live_{A32}',
      'sk_test_{A24}',
      'STRIPE=rk_live_{A24}',
      '5k_1ive_{A32}',
      'sk_live_…{A4}',
      'sk_test_FAKE-FAKE-FAKE-FAKE-FAKE-FAKE-00',
    ],
    ignores: [
      'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx',
      'sk_live_...',
      'sk_*',
      '$OBIT_SECRET_KEY',
      'task_test_runner',
      'sk_live_[secret-1]',
    ],
  },
  {
    id: 'publishable-key',
    label: 'Publishable key',
    category: 'secret',
    tier: 'likely',
    keywords: ['pk_live', 'pk_test', 'pk_1ive', 'pk-live', 'pk-test'],
    pattern: new RegExp(`pk[_-]${MODE}[_-]${BODY}`, 'i'),
    isGlued: true,
    validate: hasBody,
    keep: /^pk_(?:live|test)_/,
    source: '0Bit docs, get-started/authentication',
    matches: ['pk_live_{A32}', 'key: pk_test_{A32}'],
    ignores: ['pk_test_xxxxxxxxxxxx', 'pk_live_[publishable-1]', 'pk_test_...'],
  },
  {
    id: 'webhook-secret',
    label: 'Webhook signing secret',
    category: 'secret',
    tier: 'certain',
    keywords: ['whsec_', 'whsec-'],
    pattern: new RegExp(`whsec[_-](?:(?:live|test)[_-])?${BODY}`, 'i'),
    isGlued: true,
    validate: hasBody,
    keep: /^whsec_(?:(?:live|test)_)?/,
    source: '0Bit docs, 0gate/keys-environments; Stripe docs, webhook signatures (same shape)',
    matches: ['whsec_{A28}', 'whsec_live_{A24}', 'OBIT_WEBHOOK_SECRET=whsec_test_{A24}'],
    ignores: ['whsec_xxxxxxxxxxxx', 'whsec_[webhook-secret-1]', 'whsec_*'],
  },
  {
    id: 'client-secret',
    label: 'Session client secret',
    category: 'secret',
    tier: 'certain',
    keywords: ['gsec_', 'gsec-'],
    pattern: /gsec[_-][A-Za-z0-9][A-Za-z0-9_-]{7,400}/i,
    isGlued: true,
    field: {
      words:
        'client secret, session client secret, clientsecret, session secret, secret du client, secreto del cliente, secreto de cliente, segredo do cliente, segreto client, segreto del client, clientgeheimnis, client geheimnis, clientgeheim, sekret klienta',
      check: isToken,
    },
    source: '0Bit docs, core-concepts/glossary: gsec_<session id>_<random>',
    matches: ['gsec_gs_test_{A6}_{A24}', '{"client_secret":"gsec_{A30}"}', 'clientSecret: "{A20}"'],
    ignores: [
      '[client secret of session gs_test_1]',
      'client_secret: process.env.X',
      '"client_secret":"[client-secret-1]"',
    ],
  },
  {
    id: 'webhook-signature',
    label: 'Webhook signature',
    category: 'secret',
    tier: 'certain',
    keywords: ['v1=', 'v0=', 'v1%3d', 'sha256=', 'sha1=', 'v1,'],
    pattern: /(?:v[01]|sha256|sha1)(?:=|%3D)([0-9a-fA-F]{32,256})|(?<![\w.])v1,([A-Za-z0-9+/]{43}=)/,
    group: 1,
    // `sidekiq (7.1.2) sha256=…`, `checksum sha256=…`: the digest of a file.
    validate: (_value, text, start) =>
      !/(?:check ?sum|digest|integrity|dataset)[^\n]{0,40}sha(?:1|256)=$|[\w-] \(\d[\w.+-]{0,20}\) sha(?:1|256)=$/i.test(
        text.slice(Math.max(0, start - 80), start),
      ),
    field: {
      words:
        'gate signature, webhook signature, x signature, x hub signature, x hub signature 256, signature, hmac, stripe signature, x webhook signature, x 0bit signature',
      check: isSignature,
    },
    source: '0Bit docs, guides/verify-webhook-signatures: t=<unix>,v1=<hex>; Standard Webhooks: v1,<base64>',
    matches: ['t=1790000000,v1={H64}', '"signature": "{H64}"', 'webhook-signature: v1,{A43}='],
    ignores: [
      'v1=2',
      'sidekiq (7.1.2) sha256={H64}',
      'signature: invalid_signature',
      'signature_mismatch',
      'signature = sign(body)',
    ],
  },
];

/** Long hexadecimal or base64 text with digits; a header's `t=…,v1=…` is left to the pattern. */
function isSignature(value: string): boolean {
  // So many characters of base58 are the signature of a transaction on Solana, which other rules judge.
  return /^[A-Za-z0-9+/_=~-]{24,}$/.test(value) && /\d/.test(value) && !/^[1-9A-HJ-NP-Za-km-z]{86,88}$/.test(value);
}
