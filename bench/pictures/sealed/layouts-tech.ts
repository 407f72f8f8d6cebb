import type { Layout } from './layouts-work.ts';
import { field, id, list, n, rows, v } from './marks.ts';

/** Two terminal panes above each other. */
export const terminal: Layout = (x, d) =>
  `<style>body{background:#101418;color:#c8d3c5}.pane{padding:14px 18px;border-bottom:2px solid #3d4d44;min-height:48vh}.g{color:#7bd88f}.y{color:#e5c07b}.r{color:#ef6b73}</style>
<pre class=pane><span class=g>ops@bastion</span>:~$ kubectl get secret ramp-api -o yaml
kind: Secret
data:
  stripe_key: ${v('secret', x.key())}
  hook: ${v('secret', x.hookSecret())}
<span class=g>ops@bastion</span>:~$ psql "${v('conn', x.database())}" -c "select name, email from users limit 4"
        name         |              email
---------------------+--------------------------------
${list(4, () => {
  const name = x.name();
  return ` ${v('name', name)}${' '.repeat(Math.max(1, 20 - name.length))}| ${v('email', x.email(name))}\n`;
})}(4 rows)
</pre><pre class=pane><span class=g>ops@bastion</span>:~$ curl -s -u ${v('password', `admin:${x.password()}`)} http://${v('host', x.host())}/health
{"status":"degraded","request_id":"${id(x.request())}"}
<span class=g>ops@bastion</span>:~$ aws configure get aws_secret_access_key
${v('secret', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40))}
<span class=g>ops@bastion</span>:~$ journalctl -u gate -n 3
<span class=y>${id(x.stamp())}</span> gate[812]: created session ${id(x.session())}
<span class=r>${id(x.stamp())}</span> gate[812]: ${id(x.errorCode())} for ${v('email', x.email())} from ${v('ip', x.ip())}
<span class=y>${id(x.stamp())}</span> gate[812]: delivery ${id(x.delivery())} retried
<span style="opacity:.6">theme ${n(d.name)}</span></pre>`;

/** A code editor: tabs, tree, line numbers, coloured syntax. */
export const editor: Layout = (x, d) => {
  const dark = d.back < '#8';
  const c = dark ? { k: '#c792ea', s: '#c3e88d', m: '#676e95' } : { k: '#7c3aed', s: '#1a7f37', m: '#8c959f' };
  const string = (inner: string) => `<span style="color:${c.s}">'${inner}'</span>`;
  const key = (text: string) => `<span style="color:${c.k}">${text}</span>`;
  const lines = [
    `<span style="color:${c.m}">// Settings of the checkout service</span>`,
    `${key('import')} { Gate } ${key('from')} ${string('@0bit/gate')};`,
    '',
    `${key('const')} config = {`,
    `  apiKey: ${string(v('secret', x.key()))},`,
    `  webhookSecret: ${string(v('secret', x.hookSecret()))},`,
    `  database: ${string(v('conn', x.database()))},`,
    `  adminPassword: ${string(v('password', x.password()))},`,
    `  alerts: [${string(v('email', x.email()))}, ${string(v('email', x.email()))}],`,
    `  githubToken: ${string(v('secret', x.vendorKey()))},`,
    '  retries: 3,',
    '};',
    '',
    `${key('test')}(${string('refunds an order')}, ${key('async')} () => {`,
    `  ${key('const')} user = { name: ${string(v('name', x.name()))}, phone: ${string(v('phone', x.phone()))} };`,
    `  ${key('const')} session = ${key('await')} gate.sessions.get(${string(id(x.session()))});`,
    `  expect(session.client_secret).toBe(${string(v('secret', x.clientSecret()))});`,
    `  expect(session.wallet).toBe(${string(v('wallet', x.wallet()))});`,
    '});',
  ];
  return `<style>.tree{width:190px;padding:10px 14px;border-right:1px solid ${d.edge}}.tab{display:inline-block;padding:6px 14px;border-right:1px solid ${d.edge}}.no{display:inline-block;width:38px;color:${c.m};text-align:right;margin-right:16px;user-select:none}.row{white-space:pre-wrap;overflow-wrap:anywhere;padding-left:54px;text-indent:-54px;line-height:1.6}</style>
<div style="border-bottom:1px solid ${d.edge}"><span class=tab>config.ts</span><span class=tab style="opacity:.6">server.ts</span><span class=tab style="opacity:.6">README.md</span></div><div class=flex style="gap:0"><div class="tree soft">src<br>&nbsp; config.ts<br>&nbsp; server.ts<br>&nbsp; refund.test.ts<br>package.json<br>README.md</div><div class="grow mono" style="padding:10px 0">${lines.map((line, i) => `<div class=row><span class=no>${n(String(i + 1))}</span>${line}</div>`).join('')}</div></div>`;
};

/** Rows of a log viewer, one of them open. */
export const logs: Layout = (x, d) => {
  const level = (name: string, colour: string) =>
    `<span style="background:${colour};color:#fff;padding:0 6px;border-radius:3px">${name}</span>`;
  const row = (inner: string, chip: string) =>
    `<div style="padding:5px 10px;border-bottom:1px solid ${d.edge}"><span class=soft>${id(x.stamp())}</span> ${chip} ${inner}</div>`;
  const info = level('INFO', '#2563eb');
  const error = level('ERROR', '#dc2626');
  return `<div class=pad><div class=between><h2>Live tail</h2><span class=soft>last 15 minutes, 2,310 lines</span></div><input placeholder="Filter by service, level or text" style="margin-bottom:10px"><div class="mono panel" style="padding:0">
${row(`POST /v1/gate_sessions 201 ${id(x.request())} 182 ms`, info)}${row(`user=${v('email', x.email())} ip=${v('ip', x.ip())} action=login`, info)}${row(`upstream ${v('host', x.host())} answered 503 after 3 tries`, error)}${row(`auth failed token=${v('jwt', x.jwt())}`, error)}<div style="padding:8px 10px 8px 34px;border-bottom:1px solid ${d.edge}"><pre>{
  "event": "${id(x.event())}",
  "customer_name": "${v('name', x.name())}",
  "customer_email": "${v('email', x.email())}",
  "phone_number": "${v('phone', x.phone())}",
  "iban": "${v('iban', x.iban())}",
  "card": "${v('card', x.card())}",
  "authorization": "Bearer ${v('secret', x.key())}",
  "error": "${id(x.errorCode())}"
}</pre></div>${row(`payout to ${v('wallet', x.wallet())} queued`, info)}${row(`cookie sid=${v('cookie', x.r.chars('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 32))} expired`, info)}${row(`delivery ${id(x.delivery())} attempt 2`, info)}</div></div>`;
};

/** The network panel of a browser's developer tools. */
export const network: Layout = (x, d) => {
  const header = (name: string, value: string) =>
    `<div style="padding:2px 0;overflow-wrap:anywhere"><b>${name}:</b> ${value}</div>`;
  return `<div class=flex style="gap:0"><div style="width:320px;border-right:1px solid ${d.edge}"><table class=small>${rows([['Name', 'Status', 'Type', 'Time']], 'th')}${rows(
    Array.from({ length: 16 }, (_, i) => [
      ['gate_sessions', 'main.js', 'bootstrap', 'events', 'style.css', 'logo.svg'][i % 6]!,
      String(x.r.pick([200, 201, 304, 403])),
      x.r.pick(['fetch', 'script', 'font']),
      `${x.r.int(4, 900)} ms`,
    ]),
  )}</table></div><div class="grow mono" style="padding:10px 14px"><div class=flex style="margin-bottom:8px"><b>Headers</b><span class=soft>Payload</span><span class=soft>Response</span><span class=soft>Timing</span></div><h3>Request headers</h3>${header('Accept', 'application/json')}${header('Authorization', `Bearer ${v('secret', x.key())}`)}${header('Cookie', `session=${v('cookie', x.r.chars('abcdefghijklmnopqrstuvwxyz0123456789', 40))}; theme=dark`)}${header('X-Forwarded-For', v('ip', x.ip()))}${header('X-Embed-Token', v('jwt', x.jwt()))}<h3 style="margin-top:12px">Response headers</h3>${header('Content-Type', 'application/json')}${header('X-Request-Id', id(x.request()))}${header('Gate-Signature', v('sig', `t=17${x.r.int(10_000_000, 99_999_999)},v1=${x.r.chars('0123456789abcdef', 64)}`))}${header('Server', 'nginx')}<h3 style="margin-top:12px">Payload</h3><pre>{
  "amount": "${x.money()}",
  "customer": { "first_name": "${v('name', x.name().split(' ')[0]!)}", "email": "${v('email', x.email())}", "birth_date": "${v('dob', x.born())}" },
  "destination_address": "${v('wallet', x.wallet())}",
  "redirect": "https://shop.example/done",
  "client_secret": "${v('secret', x.clientSecret())}"
}</pre></div></div>`;
};

/** Keys and security of an account, in fields. */
export const settings: Layout = (x, d) => {
  const line = (label: string, hint: string, inner: string) =>
    `<div class=flex style="padding:13px 0;border-bottom:1px solid ${d.edge};align-items:center"><div style="width:270px"><b>${label}</b><div class="soft small">${hint}</div></div><div class=grow>${inner}</div></div>`;
  return `<div class=flex style="gap:0"><div style="width:180px;padding:20px 16px" class=gap>${['General', 'Security', 'API access', 'Webhooks', 'Billing', 'Team'].map((t, i) => `<div ${i === 2 ? 'style="font-weight:700"' : 'class=soft'}>${t}</div>`).join('')}</div><div class="grow pad"><h1>API access</h1>${line('Secret key', 'Server side only', field('secret', x.key()))}${line('Signing secret', 'Checks that events are ours', field('secret', x.hookSecret()))}${line('Slack token', 'Posts alerts to a channel', field('secret', x.vendorKey()))}${line('SMTP password', 'Sends receipts', field('password', x.password()))}${line('Alert e-mail', 'Gets a note when a key is used from a new place', field('email', x.email()))}${line('Account owner', 'Can close the account', v('name', x.name()))}${line('Allowed address', 'Requests from elsewhere are refused', v('ip', x.ip()))}${line('Backup codes', 'Each works once', `<code>${list(4, () => `${v('code', x.backupCode())} &nbsp; `)}</code>`)}${line('Environment', 'Switch to live when you are ready', '<span class="chip full">sandbox</span>')}<p style="margin-top:16px"><span class=btn>Save changes</span> &nbsp; Cancel</p></div></div>`;
};
