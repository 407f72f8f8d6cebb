import { passwordOf } from './credentials.ts';
import { ALNUM, type Part, type Random } from './random.ts';
import { secret } from './sample.ts';

/** A way in which people paste one labelled value. `words` is the label, lower case, separated by spaces. */
export interface Form {
  readonly id: string;
  /** False where no label stands beside the value. */
  readonly labelled: boolean;
  /** False where the value may hold no quotes, spaces or `;`. */
  write(words: string, value: string, random: Random): string;
}

export const toEnv = (words: string): string => words.toUpperCase().replaceAll(' ', '_');
export const toSnake = (words: string): string => words.replaceAll(' ', '_');
export const toKebab = (words: string): string => words.replaceAll(' ', '-');
export const toCamel = (words: string): string => words.replace(/ (.)/g, (_, c: string) => c.toUpperCase());
export const toTitle = (words: string): string => words.replace(/\b./g, (c) => c.toUpperCase());

const form = (id: string, write: Form['write']): Form => ({ id, labelled: true, write });
const bare = (id: string, write: Form['write']): Form => ({ id, labelled: false, write });
const s = secret;

const tuning: readonly Form[] = [
  form('env', (w, v) => `NODE_ENV=production\n${toEnv(w)}=${s(v)}\nPORT=8080`),
  form('env-export', (w, v) => `export ${toEnv(w)}="${s(v)}"`),
  form('json', (w, v) => JSON.stringify({ service: 'billing', [toSnake(w)]: s(v), retries: 3 }, null, 2)),
  form('json-camel', (w, v) => JSON.stringify({ enabled: true, [toCamel(w)]: s(v) })),
  form('json-escaped', (w, v) =>
    JSON.stringify({ level: 'warn', body: JSON.stringify({ [toSnake(w)]: s(v), ok: false }) }),
  ),
  form('yaml', (w, v) => `app:\n  ${toKebab(w)}: ${s(v)}\n  replicas: 2`),
  form('yaml-quoted', (w, v) => `config:\n  - name: ${toEnv(w)}\n    value: "${s(v)}"`),
  form('toml', (w, v) => `[service]\n${toSnake(w)} = "${s(v)}"\ntimeout = 30`),
  form(
    'header',
    (w, v) =>
      `GET /v2/items HTTP/1.1\nHost: api.shop-partner.eu\nX-${toTitle(w).replaceAll(' ', '-')}: ${s(v)}\nAccept: */*`,
  ),
  bare('bearer', (_, v) => `Authorization: Bearer ${s(v)}`),
  bare(
    'curl-header',
    (_, v) =>
      `curl -s https://api.shop-partner.eu/v1/me -H "Authorization: Bearer ${s(v)}" -H 'Accept: application/json'`,
  ),
  form('curl-data', (w, v) => `curl -X POST https://api.shop-partner.eu/login --data '{"${toSnake(w)}":"${s(v)}"}'`),
  bare('curl-user', (_, v) => `curl -u deploy:${s(v)} https://repo.shop-partner.eu/artifacts/`),
  form('har', (w, v) =>
    JSON.stringify({
      request: {
        method: 'GET',
        url: 'https://api.shop-partner.eu/',
        headers: [{ name: `X-${toTitle(w).replaceAll(' ', '-')}`, value: s(v) }],
      },
    }),
  ),
  form(
    'query',
    (w, v) => `https://api.shop-partner.eu/export?format=csv&${toSnake(w)}=${s(encodeURIComponent(v))}&page=2`,
  ),
  form('flag', (w, v) => `./sync --region eu --${toKebab(w)}=${s(v)} --verbose`),
  form('flag-space', (w, v) => `docker run app --${toKebab(w)} ${s(v)} --port 80`),
  form(
    'stack-trace',
    (w, v) =>
      `Error: request failed with status 401 (${toCamel(w)}=${s(v)})\n    at send (/srv/app/client.js:41:13)\n    at async run (/srv/app/index.js:9:3)`,
  ),
  form(
    'tsv',
    (w, v, r) =>
      `Service\t${toTitle(w)}\tRegion\nbilling\t${s(v)}\teu-west-1\nsearch\t${s(r.pick([v, v]))}\teu-central-1`,
  ),
  form('label-value', (w, v) => `${toTitle(w)}: ${s(v)}`),
  form('label-above', (w, v) => `Settings\n${toTitle(w)}\n${s(v)}\nCreated 3 days ago`),
  form('logfmt', (w, v) => `2031-04-05T06:07:08Z level=error msg="call failed" ${toSnake(w)}=${s(v)} attempt=2`),
  form('code', (w, v) => `const ${toCamel(w)} = '${s(v)}';\nconst client = create(${toCamel(w)});`),
  bare(
    'prose',
    (_, v) => `Hi team, it stopped working after the deploy. We call it with ${s(v)} from the backend. Any idea?`,
  ),
  bare('alone', (_, v) => s(v)),
];

const development: readonly Form[] = [
  form('env-comment', (w, v) => `# copied from the server\nLOG=info\n${toEnv(w)}='${s(v)}' # rotate later`),
  form('env-powershell', (w, v) => `$env:${toEnv(w)} = "${s(v)}"`),
  form('json-nested', (w, v) =>
    JSON.stringify({ env: 'prod', auth: { [toCamel(w)]: s(v), scope: ['read', 'write'] } }),
  ),
  form('json-list', (w, v) => JSON.stringify([{ key: toEnv(w), value: s(v), scope: 'all' }])),
  form('json-double-escaped', (w, v) =>
    JSON.stringify({ log: JSON.stringify({ inner: JSON.stringify({ [toCamel(w)]: s(v) }) }) }),
  ),
  form('compose', (w, v) => `services:\n  web:\n    image: web:2.4.1\n    environment:\n      - ${toEnv(w)}=${s(v)}`),
  form('properties', (w, v) => `app.name=checkout\napp.${w.replaceAll(' ', '.')}=${s(v)}`),
  form('toml-table', (w, v) => `title = "jobs"\n\n[auth.remote]\n${toKebab(w)} = '${s(v)}'`),
  form('ini', (w, v) => `[default]\n${toSnake(w)} = ${s(v)}\nregion = eu-north-1`),
  form('xml', (w, v) => `<settings><server id="main"/><${toCamel(w)}>${s(v)}</${toCamel(w)}></settings>`),
  bare('token-header', (_, v) => `POST /hook HTTP/2\nauthorization: token ${s(v)}\ncontent-length: 91`),
  bare(
    'curl-long',
    (_, v) =>
      `curl --request GET \\\n  --url https://data.kaufwerk.io/v3/jobs \\\n  --header 'authorization: Bearer ${s(v)}'`,
  ),
  form(
    'curl-form',
    (w, v) => `curl https://id.kaufwerk.io/oauth/token -d grant_type=client_credentials -d ${toSnake(w)}=${s(v)}`,
  ),
  bare('curl-user-long', (_, v) => `curl --user 'ci-runner:${s(v)}' -T build.zip https://files.kaufwerk.io/drop/`),
  form('har-post', (w, v) =>
    JSON.stringify({
      postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: toSnake(w), value: s(v) }] },
    }),
  ),
  form(
    'fragment',
    (w, v) => `Redirected to https://app.kaufwerk.io/cb#state=ok&${toSnake(w)}=${s(encodeURIComponent(v))}`,
  ),
  form('flag-quoted', (w, v) => `kubectl create secret generic app --from-literal=${toKebab(w)}='${s(v)}'`),
  form(
    'python-trace',
    (w, v) =>
      `Traceback (most recent call last):\n  File "jobs/run.py", line 12, in main\n    connect(${toSnake(w)}="${s(v)}")\nRuntimeError: refused`,
  ),
  form('table-psql', (w, v) => ` id | ${toSnake(w)} | active\n----+------+--------\n 17 | ${s(v)} | t`),
  form('markdown', (w, v) => `| Setting | Value |\n|---|---|\n| ${toTitle(w)} | \`${s(v)}\` |`),
  form('label-dash', (w, v) => `${toTitle(w)} - ${s(v)}`),
  form('ui-copy', (w, v) => `Your ${w}\n\n${s(v)}\n\nCopy\nRevoke`),
  form('log-json', (w, v) =>
    JSON.stringify({ ts: 1_790_000_123, lvl: 'ERR', ctx: { [toSnake(w)]: s(v), path: '/v1/jobs' } }),
  ),
  form('ruby', (w, v) => `client = Client.new(${toSnake(w)}: "${s(v)}", timeout: 5)`),
  form('prose-label', (w, v) => `Could you check why it fails? The ${w} is ${s(v)} and it worked yesterday.`),
  bare(
    'quoted-reply',
    (_, v) => `> On Tuesday support wrote:\n> please send the exact call\n\nWe send ${s(v)}, see above.`,
  ),
  bare('list-item', (_, v) => `Steps:\n1. open the console\n2. paste ${s(v)}\n3. press Run`),
];

export const secretForms: Readonly<Record<Part, readonly Form[]>> = { tuning, development };

/** Words put before or after a vendor's own label, so that both parts spell labels differently. */
export const labelStyles: Readonly<Record<Part, readonly ((words: string) => string)[]>> = {
  tuning: [(w) => w, (w) => `my ${w}`, (w) => `prod ${w}`],
  development: [(w) => w, (w) => `live ${w}`, (w) => `${w} v2`, (w) => `backend ${w}`],
};

/** A pronounceable user or host name. */
export const handle = (random: Random): string =>
  random.pick(['svc', 'app', 'etl', 'web', 'jobs']) +
  random.pick(['-', '_', '']) +
  random.pick(['reader', 'writer', 'main', 'sync']);

export const strong = (random: Random): string =>
  random.next() < 0.5 ? passwordOf(random).replace(/[^\w-]/g, 'x') : random.chars(ALNUM, 18);
