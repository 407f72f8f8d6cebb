import { ALNUM, LOWER, type Random, UPPER } from './random.ts';
import type { Trap } from './traps.ts';

const PARTS = [
  'get',
  'Session',
  'Token',
  'Key',
  'Handler',
  'Value',
  'Password',
  'Field',
  'Secret',
  'Manager',
  'Auth',
  'Provider',
  'Factory',
];
const camel = (r: Random): string => {
  const words = Array.from({ length: r.int(3, 6) }, () => r.pick(PARTS)).join('');
  return words[0]?.toLowerCase() + words.slice(1);
};
const letter = (r: Random): string => r.chars(LOWER, 1);
const constant = (r: Random): string =>
  `${r.pick(['APP', 'WEB', 'CI', 'DB'])}_${r.pick(['SECRET', 'TOKEN', 'PASSWORD', 'API_KEY'])}`;

/** Code, placeholders, labels without values, words that hold a telling word, and our own labels. */
export const codeTraps: Readonly<Record<string, Trap>> = {
  'minified-code': {
    tuning: [
      (r) =>
        `function ${letter(r)}(${letter(r)},${letter(r)}){return ${letter(r)}[${r.int(0, 99)}]||(${letter(r)}=${letter(r)}.${r.chars(LOWER, 4)}(${r.int(0, 999)}))}`,
      (r) =>
        `var ${letter(r)}=${r.int(1, 999)},${letter(r)}=!0,${letter(r)}={key:${letter(r)},token:${letter(r)}.token};`,
      (r) => `${letter(r)}.exports=${letter(r)}(${r.number(5)})("${r.chars(LOWER, 5)}")`,
    ],
    development: [
      (r) => `!function(${letter(r)}){${letter(r)}.password=${letter(r)}.value,${letter(r)}()}(${letter(r)});`,
      (r) =>
        `const ${letter(r)}=(${letter(r)},${letter(r)})=>${letter(r)}?.secret??${letter(r)}.at(-${r.int(1, 9)});export{${letter(r)} as ${r.chars(UPPER, 2)}}`,
      (r) =>
        `(self.webpackChunk=self.webpackChunk||[]).push([[${r.number(4)}],{${r.number(5)}:(${letter(r)},${letter(r)},n)=>{n.d(${letter(r)},{Z:()=>${letter(r)}})}}])`,
    ],
  },
  identifier: {
    tuning: [
      (r) => `${camel(r)}()`,
      (r) => `import { ${camel(r)} } from './${r.chars(LOWER, 6)}';`,
      (r) => `test_${r.chars(LOWER, 8)}_${r.chars(LOWER, 9)}_${r.chars(LOWER, 6)} PASSED`,
      (r) => `at ${camel(r)} (/srv/app/${r.chars(LOWER, 5)}.js:${r.int(1, 900)}:${r.int(1, 80)})`,
    ],
    development: [
      (r) => `this.${camel(r)} = ${camel(r)};`,
      (r) => `com.shop.auth.${camel(r)}.${camel(r)}`,
      (r) => `def test_${r.chars(LOWER, 10)}_${r.chars(LOWER, 10)}(self):`,
      (r) => `TypeError: ${camel(r)} is not a function`,
    ],
  },
  variable: {
    tuning: [
      (r) => `const key = process.env.${constant(r)};`,
      (r) => `token: \${{ secrets.${constant(r)} }}`,
      (r) => `password = os.getenv("${constant(r)}")`,
      (r) => `curl -H "Authorization: Bearer $${constant(r)}"`,
      (r) => `set PASS=%${constant(r)}%`,
    ],
    development: [
      (r) => `api_key: {{ vault_${constant(r).toLowerCase()} }}`,
      (r) => `secret = ENV.fetch('${constant(r)}')`,
      (r) => `-e ${constant(r)}="\${${constant(r)}:?missing}"`,
      (r) => `password: !Ref ${constant(r).replace('_', '')}Parameter`,
      (r) => `let token = std::env::var("${constant(r)}")?;`,
    ],
  },
  placeholder: {
    tuning: [
      (r) =>
        `API_KEY=${r.pick(['xxxxxxxxxxxxxxxx', 'your-api-key', '<token>', 'changeme', '****************', 'REDACTED'])}`,
      () => 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
      (r) => `"password": "${r.pick(['********', '<password>', '[hidden]', ''])}"`,
      (r) => `sk_${r.pick(['test', 'live'])}_${'x'.repeat(r.int(16, 32))}`,
      () => 'Authorization: Bearer <access_token>',
    ],
    development: [
      (r) => `token: "${r.pick(['REPLACE_ME', 'insert-token-here', 'TODO', '••••••••', 'dummy', '...'])}"`,
      (r) => `SECRET_KEY=${r.pick(['your_secret_key_here', '<your secret>', 'xxxx-xxxx-xxxx', 'redacted'])}`,
      () => 'whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      () => 'psql postgres://user:password@localhost:5432/db',
      (r) => `ghp_${'x'.repeat(r.int(20, 36))}`,
    ],
  },
  'telling-word': {
    tuning: [
      (r) =>
        `the ${r.pick(['keyboard', 'monkey', 'compass', 'author', 'capital', 'passenger', 'tokenizer'])}: ${r.chars(LOWER, 9)}${r.int(1, 99)}`,
      (r) => `monkey=${r.chars(LOWER, 11)}`,
      (r) => `public_key_version=${r.hex(12)}`,
      (r) => `hotkey: ctrl+${letter(r)}`,
    ],
    development: [
      (r) =>
        `${r.pick(['turkey', 'passage', 'secretary', 'authority', 'keynote', 'bypass', 'tokenized'])} = ${r.chars(LOWER, 10)}${r.int(1, 99)}`,
      (r) => `primary key: ${r.chars(LOWER, 8)}_id`,
      (r) => `sort_key=${r.chars(LOWER, 6)}.${r.chars(LOWER, 6)}`,
      (r) => `cache-key: node-modules-${r.int(1, 99)}-linux`,
    ],
  },
  'label-without-value': {
    tuning: [
      (r) => `Password: ${r.pick(['required', 'must have 12 characters', 'too short', '(not set)'])}`,
      (r) => `token: ${r.pick(['null', 'string', 'expired', 'true', 'undefined'])}`,
      () => 'Forgot your password? Reset it here.',
      () => 'secret rotation is due in May',
      (r) => `max_tokens: ${r.int(64, 9000)}`,
    ],
    development: [
      (r) => `password_changed_at: ${r.int(2020, 2030)}-0${r.int(1, 9)}-11`,
      (r) => `token_type=${r.pick(['bearer', 'Bearer', 'mac'])}`,
      () => 'Enter the code we sent and choose Continue',
      () => 'client secret: see the handbook, chapter 4',
      (r) => `"tokens_used": ${r.int(100, 99999)}, "secret": false`,
    ],
  },
  'own-label': {
    tuning: [
      (r) => `Bearer sk_live_[secret-${r.int(1, 9)}]`,
      (r) => `from [email-${r.int(1, 9)}] to [iban-${r.int(1, 9)}]`,
      (r) => `password=[password-${r.int(1, 9)}]`,
    ],
    development: [
      (r) => `Dear [name-${r.int(1, 9)}], card [card-${r.int(1, 9)}]`,
      (r) => `{"client_secret":"[client-secret-${r.int(1, 9)}]"}`,
      (r) => `whsec_[webhook-secret-${r.int(1, 9)}] and pk_test_[publishable-${r.int(1, 9)}]`,
    ],
  },
  path: {
    tuning: [
      (r) => `/srv/app/node_modules/@acme/${r.chars(LOWER, 8)}/dist/index.js`,
      (r) => `C:\\Users\\Public\\${r.chars(LOWER, 6)}\\${r.chars(LOWER, 9)}.log`,
      (r) => `GET /v1/pools/EUR-USDT/${r.chars(LOWER, 7)} 200 ${r.int(1, 999)}ms`,
    ],
    development: [
      (r) => `s3://builds/${r.chars(LOWER, 6)}/${r.int(2020, 2034)}/app-${r.hex(8)}.js`,
      (r) => `<link rel="stylesheet" href="/assets/main.${r.hex(8)}.css">`,
      (r) => `https://docs.kaufwerk.io/guide/${r.chars(LOWER, 8)}#${r.chars(LOWER, 6)}-tokens`,
    ],
  },
  'access-log': {
    tuning: [
      (r) => `"GET /${r.chars(LOWER, 5)}?page=${r.int(1, 99)} HTTP/1.1" ${r.pick([200, 301, 404])} ${r.number(4)}`,
      (r) => `level=info msg="served" status=200 bytes=${r.number(6)} dur=${r.int(1, 99)}ms id=${r.chars(ALNUM, 10)}`,
    ],
    development: [
      (r) => `INFO  worker finished batch=${r.number(5)} rows=${r.number(7)} took=${r.int(1, 900)}s`,
      (r) => `{"level":30,"pid":${r.number(5)},"msg":"ok","size":${r.number(8)},"code":"gate_session.completed"}`,
    ],
  },
};
