import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { fill, random } from './examples';

/** Harmless lines by family: what a redactor must leave alone. A list is one line per entry; a function makes one from a seed. */
const families: Readonly<Record<string, readonly string[] | ((seed: number) => string)>> = {
  uuid: (seed) => fill('id {H8}-{H4}-4{H3}-a{H3}-{H12} done', seed),
  'cut uuid': (seed) => fill('…{H4}-4{H3}-a{H3}-{H12}', seed),
  'git hash': (seed) => fill('commit {H40} (tag: v1.{D2}.0)', seed),
  'short hash': (seed) => fill('fix: merge {H7} into {H8}', seed),
  'sha-256': (seed) => fill('sha256:{H64}  image digest', seed),
  md5: (seed) => fill('ETag: "{H32}"', seed),
  sri: (seed) => fill('integrity="sha512-{B86}=="', seed),
  'lock file': (seed) => fill('    "integrity": "sha512-{B86}==",', seed),
  'request id': (seed) => fill('X-Request-Id: req_{A20} cf-ray: {H16}-FRA', seed),
  traceparent: (seed) => fill('traceparent: 00-{H32}-{H16}-01', seed),
  'css colour': (seed) => fill('.a { color: #{H6}; background: #{H8}; border: 1px solid #{H3}; }', seed),
  semver: (seed) => fill('"react": "^19.{D2}.{D1}", "wxt": "0.21.{D1}-beta.{D2}"', seed),
  'user agent': (seed) =>
    fill(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1{D2}.0.{D4}.{D2} Safari/537.36',
      seed,
    ),
  'ISO time': (seed) => fill('2030-01-0{D1}T1{D1}:2{D1}:3{D1}.{D3}Z INFO started', seed),
  epoch: (seed) => fill('"created_at": 17{D8}, "ts": 17{D11}', seed),
  'minified code': (seed) =>
    fill('function {W3}(e,t){var n=e.length;return t.{W2}({W3}=>n+{W3}.{W4}(r)),n?{W2}(e):null}', seed),
  'camel case': (seed) => fill('getUserAccountBalance{W4}ForCurrentPeriod().then(handleResponse)', seed),
  'test names': (seed) => fill('test_returns_{L4}_when_the_list_has_{D1}_items PASSED', seed),
  'order number': (seed) => fill('Order {D9} shipped, invoice 2030-{D5}', seed),
  'number table': (seed) => fill('{D4}\t{D5}\t0.{D4}\t1{D2}.{D2}\t-{D3}', seed),
  amounts: (seed) => fill('"amount":"{D3}.00","rate":"1.0{D3}","total_fees":"0.{D2}","spreadBps":2{D1}', seed),
  variables: [
    'token: process.env.API_TOKEN',
    'password: ${{ secrets.DB_PASSWORD }}',
    'api_key = os.getenv("API_KEY")',
    'secret: "{{ vault.secret }}"',
    'set PASS=%DB_PASS%',
    'Authorization: Bearer $TOKEN',
    'const secret = config.get("secret")',
    'password=$(cat /run/secrets/pw)',
    'client_secret: ${OBIT_SECRET_KEY}',
  ],
  placeholders: [
    'api_key=your_api_key_here',
    'token=<token>',
    'password=changeme',
    'password: ********',
    'key: REDACTED',
    'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx',
    'sk_live_...',
    'Bearer YOUR_TOKEN',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'AKIAIOSFODNN7EXAMPLE',
    'secret = "insert-secret-here"',
    'whsec_xxxxxxxxxxxxxxxx',
    'password: [password-1]',
    'DATABASE_URL=postgres://user:password@localhost:5432/db',
  ],
  documentation: [
    'mail user@example.com or info@example.org',
    'curl http://localhost:4000/v1/pools',
    'ping 127.0.0.1 and 192.0.2.15 and 198.51.100.7',
    'dig 2001:db8::1',
    'call +1 202 555 0143',
    'see https://0bit-docs.pages.dev/developers/docs/operations/support-escalation',
    'For production partner support, email support@0bit.io.',
  ],
  'public keys': (seed) => fill('ssh-rsa AAAAB3NzaC1yc2E{B200} host', seed),
  'key words inside words': [
    'keyboard layout: qwertz',
    'monkey business: none',
    'compass heading: 270deg',
    'author: the team',
    'capital: Lisbon',
    'passage: 12 lines',
    'tokenizer: gpt2-large-v2',
    'secretary: none',
    'public_key: required',
    'max_tokens: 4096',
    'the licence is public, the clinic is closed',
    'authenticate first',
  ],
  'images in text': (seed) => fill('src="data:image/png;base64,iVBORw0KGgo{B120}="', seed),
  'letter runs': (seed) => fill('>seq1\nACGTTGCAACGTACGTTAGCACGTTGCAACGTACGTTAGCACGT{L1}', seed),
  'domain words': [
    'status=reserved settlement=pending tier=2',
    '{"available":false,"unavailableReason":"pool_dry"}',
    'route_label=standard spreadBps=20 feeBps=30 drawFeeBps=5',
    'affected route: EUR checkout',
    'key_mode_mismatch: test key on a live host',
    '{"token":"USDT","network":"tron","side":"on_ramp","target_token":"0EUR"}',
    'gate_session.completed delivered, wd_test_123 succeeded after 2 attempts',
    'kyc_not_approved returned by POST /v1/pools/EUR-USDT/quote',
    'Product surface: 0Pools Scan; SDK: @0bit/gate@0.1.4; gate-node/0.1.0',
    'allowedPools: EUR-USDT, BRL-USDT',
    'The provider is available again, treasury of ideas aside.',
  ],
  prose: [
    'The password must have at least twelve characters.',
    'Enter your password and click Next.',
    'Your token has expired, please sign in again.',
    'Secret management is hard: rotate early, rotate often.',
    'Forgot password? Reset it in Settings.',
    'Please provide the request id and the session id.',
    'The Gate Widget shows a Payment Link in Safari and Chrome.',
    'In March we moved to Amazon Web Services in Frankfurt.',
    'Jordan and Georgia are countries; Paris and Charlotte are cities.',
    'Will the Grace Period end in May or June?',
    'Mark Complete, then Bill Customers from the Settings page.',
    'Basic authentication is not supported, bearer tokens are.',
    'Address the issue before the release.',
    'Name the pool and state the currency.',
    'Call the endpoint at 10:30 and again at 11:45.',
    'Contact support with the trade id.',
    'Phone support is closed on Sunday.',
    'From: the beginning. To: the end.',
    'Note: this is a draft.',
    'Error: invalid signature, code 401',
    'The session was created at 2030-01-02 03:04:05 and expired 900 seconds later.',
  ],
  code: [
    'const token = await getToken(user);',
    'if (password === confirmPassword) return true;',
    'provider: new ethers.JsonRpcProvider(url),',
    'const worker = new Worker(new URL("./w.ts", import.meta.url));',
    'import { createHmac, timingSafeEqual } from "node:crypto";',
    'export function verify(rawBody: string, signature: string, secret: string): boolean {',
    'headers: { Authorization: `Bearer ${apiKey}` },',
    'this.name = name; this.email = email;',
    'type User = { name: string; email: string; phone?: string };',
    'SELECT name, email FROM users WHERE id = 7;',
    '<input type="password" name="password" placeholder="Password">',
    'git clone git@github.com:shop/app.git',
    'npm install @0bit/gate@0.1.4 --save-exact',
    'GateJS.GateRamp({ publishableKey, clientSecret })',
    'from zerobit.gate import GateClient',
    'assert response.status_code == 403',
    'key: value',
    'for (const [key, value] of Object.entries(map)) {',
    '@media (min-width: 600px) { .token { color: red } }',
    'docker run -p 8080:80 -e NODE_ENV=production shop/app:1.2.3',
  ],
};

describe.each(Object.entries(families))('%s', (_, family) => {
  const lines =
    typeof family === 'function' ? Array.from({ length: 150 }, (_unused, seed) => family(seed + 1)) : family;
  test('stays as it is', () => {
    const flagged = lines.filter((line) => detect(line).length > 0);
    expect(
      flagged.map(
        (line) => `${line} -> ${detect(line).map(({ kind, start, end }) => `${kind} ${line.slice(start, end)}`)}`,
      ),
    ).toEqual([]);
  });
});

test('the families together make a page that stays as it is', () => {
  const next = random(5);
  const lines = Object.values(families).flatMap((family) =>
    typeof family === 'function' ? [family(Math.floor(next() * 1000))] : family,
  );
  const page = lines.join('\n');
  expect(detect(page).map(({ kind, start, end }) => `${kind} ${page.slice(start, end)}`)).toEqual([]);
});
