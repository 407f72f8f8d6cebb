import { isVisiblyFake } from '../placeholders.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { NO_SECRETS } from './no-secrets.ts';

const REACH = 4000;
const DATA = /(?:^|\n)([ \t]*)(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]+[^\n]{1,4000}(?:\r?\n|$)){1,60})/g;
const PAIR = /^([ \t]+[\w.-]{1,80}:[ \t]+["']?)([^\s"'|>#][^\s"']{2,3000})/gm;

const NEXT_DOCUMENT = /\n---(?=\s)/g;

/** Every value of a Kubernetes Secret is one, whatever its key is called. */
function findKubernetesSecrets({ text }: Survey, report: Report, starts: readonly number[]): void {
  let done = 0;
  for (const start of starts) {
    if (start < done || /\w/.test(text.charAt(start + 12))) continue;
    // Three dashes end a document of YAML.
    const first = Math.max(0, start - REACH);
    const above = [...text.slice(first, start).matchAll(NEXT_DOCUMENT)].at(-1);
    const below = text.slice(start, start + REACH).search(NEXT_DOCUMENT);
    const from = first + (above?.index ?? 0);
    done = start + (below < 0 ? REACH : below);
    for (const block of text.slice(from, done).matchAll(DATA)) {
      const at = from + block.index + block[0].length - block[2]!.length;
      for (const pair of block[2]!.matchAll(PAIR)) {
        const value = at + pair.index + pair[1]!.length;
        if (!isVisiblyFake(pair[2]!)) report(value, value + pair[2]!.length);
      }
    }
  }
}

/** Secrets in the files that keep them. */
export const storedSecrets: Detector[] = [
  {
    id: 'kubernetes-secret',
    label: 'Value of a Kubernetes Secret',
    category: 'secret',
    tier: 'likely',
    keywords: ['kind: secret'],
    isFoundByKeyword: true,
    find: findKubernetesSecrets,
    source: 'Kubernetes documentation, Secrets',
    matches: ['apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\nstringData:\n  DB: {A12}\n'],
    ignores: [
      'kind: Secret\nmetadata:\n  name: app\n---\nkind: ConfigMap\ndata:\n  DB: postgres',
      'kind: ConfigMap\ndata:\n  DB: postgres',
      'kind: SecretStore\ndata:\n  DB: postgres',
    ],
  },
  {
    id: 'jwk-private-key',
    label: 'Private JSON Web Key',
    category: 'secret',
    tier: 'certain',
    keywords: ['"kty"'],
    reach: 900,
    pattern: /(?<=(?:^|[{,\n])\s{0,8})"(?:d|k|p|q)"\s?:\s?"([\w-]{20,700})"/g,
    group: 1,
    source: 'RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1',
    matches: ['{"kty":"EC","crv":"P-256","d":"{A43}"}', '{"k": "{A43}", "kty": "oct"}'],
    ignores: ['{"kty":"EC","crv":"P-256","x":"{A43}","y":"{A43}"}', '{"d":"{A43}"}'],
  },
  {
    id: 'database-verifier',
    label: 'Password verifier of a database',
    category: 'secret',
    tier: 'certain',
    keywords: ['scram-sha-', '"md5'],
    pattern:
      /SCRAM-SHA-(?:1|256)\$\d{1,9}:[A-Za-z0-9+/=]{8,100}\$[A-Za-z0-9+/=]{20,120}:[A-Za-z0-9+/=]{20,120}|(?<=^"[\w.-]{1,60}" |\n"[\w.-]{1,60}" )"md5[0-9a-f]{32}"/i,
    source: 'PostgreSQL documentation, pg_authid; PgBouncer documentation, userlist.txt',
    matches: ['"fees" "md5{H32}"', 'SCRAM-SHA-256$4096:{A22}==${A43}=:{A43}='],
    ignores: ['"md5{H32}"', 'SCRAM-SHA-256 is used'],
  },
  {
    id: 'netrc-password',
    label: 'Password in a .netrc file',
    category: 'secret',
    tier: 'likely',
    keywords: ['machine '],
    pattern:
      /machine\s{1,8}\S{1,200}\s{1,40}login\s{1,8}\S{1,200}\s{1,40}(?:account\s{1,8}\S{1,200}\s{1,40})?password\s{1,8}(\S{3,200})/i,
    group: 1,
    validate: (value) => !NO_SECRETS.has(value.toLowerCase()),
    source: 'GNU Inetutils manual, the .netrc file',
    matches: ['machine api.shop.example\n  login app\n  password {W12}'],
    ignores: ['machine learning login page password reset', 'machine a login b'],
  },
];
