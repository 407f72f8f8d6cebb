import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  agent,
  american,
  Clock,
  connection,
  desk,
  draw,
  dutch,
  english,
  evm,
  hm,
  ipv6,
  iso,
  isoMs,
  localIp,
  login,
  machine,
  order,
  plainTime,
  rail,
  SCREEN,
  shop,
  token,
  trade,
  tron,
} from './seventeenth-tools.ts';

/** Members of a team, log of requests, terminal, editor. */
export const PAGES_3: Record<string, Page> = {
  /** Members and their doings: large friendly type, an invitation still open. */
  team: (x) => {
    const clock = new Clock(x);
    const people = [american(x), american(x), dutch(x), personIn(x, 'GB'), personIn(x, 'ES')];
    const member = (i: number, role: string, colour: string, extra: string) => {
      const p = people[i]!;
      return `<div style="display:grid;grid-template-columns:44px minmax(0,1fr) 116px;gap:14px;align-items:center;padding:9px 0;border-bottom:1px solid #f0e3da"><span style="width:42px;height:42px;border-radius:50%;background:${colour};color:#fff;text-align:center;line-height:42px">◕</span><span style="overflow-wrap:anywhere"><b>${v('name', p.name)}</b> <span style="color:#97806f;font-size:13px">${extra}</span><br><span style="font-size:14px">${v('email', p.email)}</span></span><span style="background:#fff1e6;border-radius:14px;padding:3px 0;text-align:center;font-size:13px">${role}</span></div>`;
    };
    const did = (i: number, text: string) =>
      `<div style="display:grid;grid-template-columns:18px minmax(0,1fr);gap:10px;padding:6px 0"><span style="color:#e8702a">◆</span><span><b>${v('name', people[i]!.first)}</b> ${text}<br><span style="color:#97806f;font-size:13px">${id(english(clock.back(400, 9000)))} from ${v('ip', x.ip())}</span></span></div>`;
    return `<div style="${SCREEN};background:#fffaf6;color:#3a2618;font:15px/1.42 Liberation Sans,sans-serif">
<div style="padding:15px 40px;display:flex;gap:28px;border-bottom:1px solid #f0e3da;align-items:center"><b style="font-size:18px;color:#e8702a">${neutral(shop(x))}</b><span>Home</span><span>Payments</span><span>Customers</span><span>Reports</span><b style="border-bottom:3px solid #e8702a">Settings</b><span style="margin-left:auto;color:#97806f">Plan: growth · 0Gate and 0Pools</span></div>
<div style="padding:18px 40px;display:grid;grid-template-columns:minmax(0,1fr) 520px;gap:38px"><div><div style="font-size:25px">People with access</div><div style="color:#97806f;margin-bottom:6px">Five of eight seats are taken. Owners can see keys and payouts, analysts can only read.</div>${member(0, 'Owner', '#e8702a', 'you')}${member(1, 'Developer', '#3b7ea1', 'two-step on')}${member(2, 'Finance', '#6d9b3a', 'two-step on')}${member(3, 'Analyst', '#8d5ea8', 'two-step off')}${member(4, 'Support', '#b0863c', 'last seen in May')}
<div style="margin-top:14px;background:#fff1e6;border-radius:14px;padding:13px 18px"><b>Invitation not yet accepted</b><div style="font-size:14px;overflow-wrap:anywhere">Sent to ${v('email', x.email())} with the role developer. You may also pass on this link, it works once:<br>https://portal.0bit.app/join?invite=${v('secret', token(x, 28))}</div><div style="margin-top:7px"><span style="background:#e8702a;color:#fff;border-radius:16px;padding:4px 16px">Send again</span> &nbsp; Withdraw</div></div></div>
<div><div style="font-size:19px;margin-bottom:4px">Recent activity</div>${did(1, `created the key <b>Warehouse</b> (request ${id(x.requestId())})`)}${did(2, `changed the payout account to ${v('iban', x.iban())} (request ${id(x.requestId())})`)}${did(0, `replayed delivery ${id(x.deliveryId())} of event ${id(x.eventId())}`)}${did(4, `reset the phone for codes to ${v('phone', people[4]!.phone)}`)}${did(3, `opened session ${id(x.sessionId())} and exported it`)}${did(1, `failed to sign in: ${id('otp_expired')}`)}
<div style="margin-top:12px;border:1px solid #f0e3da;border-radius:14px;padding:12px 18px;font-size:14px"><b>Your devices</b><br>Laptop in Tulsa, ${v('ip', x.ip())}, active now<br>Phone, ${v('ip', ipv6(x))}, yesterday <u>Sign out</u><br><b style="display:inline-block;margin-top:7px">Recovery codes</b><br><span style="font:14px Liberation Mono,monospace">${v('otp', `${token(x, 5).toLowerCase()}-${token(x, 5).toLowerCase()}`)} &nbsp; ${v('otp', `${token(x, 5).toLowerCase()}-${token(x, 5).toLowerCase()}`)} &nbsp; ${v('otp', `${token(x, 5).toLowerCase()}-${token(x, 5).toLowerCase()}`)}</span></div></div></div></div>`;
  },

  /** Log of requests: stripes of lines, one unfolded with everything it carried. */
  requestLog: (x) => {
    const clock = new Clock(x);
    const p = personIn(x, x.r.pick(['DE', 'PL', 'IT']));
    const paths = [
      'POST /v1/gate_sessions',
      'GET /v1/transactions',
      'POST /v1/quotes',
      'GET /v1/pools',
      'POST /v1/webhooks/test',
      'GET /v1/payment_methods',
    ];
    const line = (code: string) => {
      const bad = code > '399';
      return `<div style="display:grid;grid-template-columns:206px 42px 214px 176px minmax(0,1fr) 64px;gap:10px;padding:4px 16px;border-bottom:1px solid #e5e9ed;font:12px/1.45 Liberation Mono,monospace"><span style="color:#66727f">${id(isoMs(clock.back(1, 40)))}</span><b style="color:${bad ? '#c4321b' : '#18794e'}">${code}</b><span>${x.r.pick(paths)}</span><span>${id(x.requestId())}</span><span style="color:#66727f">${v('ip', x.ip())}</span><span style="text-align:right;color:#66727f">${x.r.int(11, 940)} ms</span></div>`;
    };
    const kv = (k: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);gap:10px"><span style="color:#66727f">${k}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const tab = (text: string, on = false) =>
      `<span style="padding:6px 14px;${on ? 'background:#fff;border:1px solid #cfd6dd;border-bottom:0;border-radius:5px 5px 0 0' : 'color:#66727f'}">${text}</span>`;
    return `<div style="${SCREEN};background:#eef1f4;color:#16202b;font:13px/1.4 Liberation Sans,sans-serif">
<div style="background:#16202b;color:#dfe6ee;padding:9px 20px;display:flex;gap:20px"><b>Logs &amp; usage</b><span>Requests</span><span>Receipts</span><span>Deliveries</span><span>Limits</span><span style="margin-left:auto">${neutral(shop(x))} · production · gate-api.0bit.app</span></div>
<div style="padding:10px 20px;display:flex;gap:10px;align-items:center"><span style="background:#fff;border:1px solid #cfd6dd;border-radius:4px;padding:5px 12px;font:12.5px Liberation Mono,monospace;width:520px;white-space:nowrap">status:&gt;=200 actor:${v('email', p.email)}</span><span style="background:#fff;border:1px solid #cfd6dd;border-radius:4px;padding:5px 12px">Last hour ▾</span><span style="background:#fff;border:1px solid #cfd6dd;border-radius:4px;padding:5px 12px">Columns ▾</span><span style="margin-left:auto;color:#66727f">312 lines, 9 errors, 2 warnings</span></div>
<div style="background:#fff;border-top:1px solid #cfd6dd">${line('200')}${line('201')}${line('200')}${line('403')}</div>
<div style="background:#e3e8ee;padding:8px 20px 0;display:flex">${tab('Request', true)}${tab('Response')}${tab('Timing')}${tab('Related')}<span style="margin-left:auto;color:#66727f;padding-top:6px">Share · Copy · Close ✕</span></div>
<div style="background:#fff;border-bottom:2px solid #cfd6dd;padding:10px 20px;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:26px;font:12px/1.5 Liberation Mono,monospace"><div>${kv('authorization', `Bearer ${v('secret', x.secretKey())}`)}${kv('cookie', `hub_session=${v('cookie', token(x, 40))}; theme=light; csrf=${v('cookie', x.hex(24))}`)}${kv('x-embed-token', v('jwt', x.jwt()))}${kv('x-forwarded-for', `${v('ip', x.ip())}, ${v('ip', localIp(x))}`)}${kv('idempotency-key', id(x.uuid()))}${kv('user-agent', agent(x))}${kv('served by', v('host', machine(x)))}${kv('error', id('pool_access_suspended'))}</div>
<div style="background:#f7f9fb;border:1px solid #e5e9ed;padding:8px 14px;overflow-wrap:anywhere">{<br>&nbsp; "amount": "${x.amount()}", "currency": "EUR",<br>&nbsp; "flow": "on_ramp", "target_network": "tron",<br>&nbsp; "client_reference": "${id(order(x))}",<br>&nbsp; "user_reference": "${v('email', p.email)}",<br>&nbsp; "customer": {"given_name": "${v('name', p.first)}", "family_name": "${v('name', p.last)}",<br>&nbsp; &nbsp; "mobile": "${v('phone', p.phone)}", "dob": "${v('dob', p.born)}",<br>&nbsp; &nbsp; "line1": "${v('address', p.street)}", "city": "${v('address', p.town)}"},<br>&nbsp; "destAddress": "${v('wallet', tron(x))}",<br>&nbsp; "session_id": "${id(x.sessionId())}"<br>}</div></div>
<div style="background:#fff">${line('404')}${line('200')}${line('429')}${line('200')}</div><div style="padding:10px 20px;color:#66727f">Older lines are kept for thirty days. Secrets are not filtered in this view. Contact support with the request id only.</div></div>`;
  },

  /** Terminal in three panes: environment, a call, a tail of logs. */
  terminal: (x) => {
    const clock = new Clock(x);
    const me = draw(x, 'dana|milos|jpark|svea|tobi');
    const deep = login(x);
    const prompt = (path: string) =>
      `<span style="color:#8ec07c">${v('user', me)}</span> <span style="color:#83a598">${path}</span> $ `;
    const log = (level: string, colour: string, text: string) =>
      `<div><span style="color:#928374">${id(iso(clock.on(1, 8)))}</span> <span style="color:${colour}">${level}</span> ${text}</div>`;
    const cust = x.anyName();
    const session = x.sessionId();
    return `<div style="${SCREEN};background:#1d2021;color:#ebdbb2;font:12.5px/1.42 DejaVu Sans Mono,monospace">
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);height:424px"><div style="padding:8px 12px;border-right:1px solid #504945;overflow-wrap:anywhere">${prompt('~/ramp-backend')}grep -v '^#' .env.production<br>OBIT_ENVIRONMENT=production<br>OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1<br>OBIT_SECRET_KEY=${v('secret', x.key('sk_live_'))}<br>OBIT_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}<br>NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${neutral(x.key('pk_live_'))}<br>DATABASE_URL=${v('conn', connection(x))}<br>MAIL_FROM=${v('email', x.email())}<br>ALERT_PHONE=${v('phone', x.phone())}<br>GITHUB_TOKEN=${v('key', `ghp_${token(x, 36)}`)}<br>HOT_WALLET=${v('wallet', evm(x))}<br>HOT_WALLET_PK=${v('key', `0x${x.hex(64)}`)}<br>LOG_LEVEL=info<br>${prompt('~/ramp-backend')}git log --oneline -2<br><span style="color:#fabd2f">${x.hex(7)}</span> retry deliveries after deploy<br><span style="color:#fabd2f">${x.hex(7)}</span> bump @0bit/gate to 0.1.4</div>
<div style="padding:8px 12px;overflow-wrap:anywhere">${prompt('~')}curl -si https://gate-api.0bit.app/v1/gate_sessions/${id(session)} \\<br>&nbsp; -H "Authorization: Bearer ${v('secret', x.key('sk_live_'))}"<br>HTTP/2 403<br>x-request-id: ${id(x.requestId())}<br>content-type: application/json<br>set-cookie: __gate=${v('cookie', token(x, 30))}; Secure<br><br>{"type":"permission","code":"${id('key_mode_mismatch')}","message":"The key does not fit this host.","statusCode":403}<br>${prompt('~')}ssh ${v('user', deep)}@${v('host', machine(x))}<br>${v('user', deep)}@${v('ip', localIp(x))}'s password:<br>Permission denied, please try again.<br>${prompt('~')}psql -c "select id, holder, status from payouts limit 2"<br>&nbsp; id &nbsp; &nbsp;| holder &nbsp; &nbsp; &nbsp; &nbsp; | status<br>-------+----------------+--------<br>${times(2, () => ` ${x.r.int(4000, 9999)} &nbsp;| ${v('name', x.name())} | ${x.r.pick(['paid', 'failed', 'pending'])}`).join('<br>')}<br>(2 rows)</div></div>
<div style="border-top:1px solid #504945;padding:8px 12px;overflow-wrap:anywhere;height:318px;box-sizing:border-box">${prompt('~')}kubectl logs -f deploy/gate-hooks --since=10m<br>${log('INFO ', '#8ec07c', `session opened id=${id(session)} customer="${v('name', cust)}" mail=${v('email', x.email(cust))} ip=${v('ip', x.ip())}`)}${log('INFO ', '#8ec07c', `transaction ${id(x.txId())} status=pending network=tron dest=${v('wallet', tron(x))}`)}${log('WARN ', '#fabd2f', `slow answer 4210 ms upstream=${v('host', machine(x))} attempt 2 of 5`)}${log('ERROR', '#fb4934', `webhook verify ${id('signature_mismatch')} evt=${id(x.eventId())} got v1=${v('secret', x.hex(64))}`)}${log('INFO ', '#8ec07c', `payout ${id(order(x))} to iban=${v('iban', x.iban('NL').replaceAll(' ', ''))} accepted`)}${log('ERROR', '#fb4934', `delivery ${id(x.deliveryId())} dead_lettered after 6 attempts, last status 502`)}^C<br>$ kubectl get pods<br>NAME &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; READY &nbsp; STATUS &nbsp; &nbsp; RESTARTS &nbsp; AGE<br>gate-hooks &nbsp; &nbsp; 1/1 &nbsp; &nbsp; Running &nbsp; &nbsp;0 &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;6d<br>gate-web &nbsp; &nbsp; &nbsp; 2/2 &nbsp; &nbsp; Running &nbsp; &nbsp;1 &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;6d<br>reports &nbsp; &nbsp; &nbsp; &nbsp;0/1 &nbsp; &nbsp; Pending &nbsp; &nbsp;0 &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;2m<br><span style="background:#ebdbb2;color:#1d2021">&nbsp;</span></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#3c3836;padding:3px 12px;display:flex"><span>[ramp] 0:env* 1:api- 2:logs</span><span style="margin-left:auto">load 0.42 &nbsp; battery 81% &nbsp; ${hm(clock.now())}</span></div></div>`;
  },

  /** Editor: tree, code of a handler with pasted values, settings file, problems. */
  editor: (x) => {
    const clock = new Clock(x);
    let n = 0;
    const c = (colour: string, text: string) => `<span style="color:${colour}">${text}</span>`;
    const k = (text: string) => c('#af3fbf', text);
    const s = (text: string) => c('#a04b00', `'${text}'`);
    const rem = (text: string) => c('#3f7f3f', `// ${text}`);
    const l = (depth: number, text: string) => {
      n += 1;
      return `<div style="display:grid;grid-template-columns:42px minmax(0,1fr)"><span style="color:#a9b0b8;text-align:right;padding-right:14px">${n}</span><span style="padding-left:${depth * 18}px;overflow-wrap:anywhere">${text}</span></div>`;
    };
    const p = personIn(x, 'GB');
    const file = (depth: number, text: string, on = false) =>
      `<div style="padding:2px 0 2px ${12 + depth * 14}px;${on ? 'background:#dbe7f5' : ''}">${text}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#24292f;font:13px/1.46 DejaVu Sans Mono,monospace;font-size:12px">
<div style="background:#e9ecf0;padding:5px 14px;font:12.5px Liberation Sans,sans-serif;display:flex;gap:16px;color:#444c56"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Run</span><span>Terminal</span><span>Help</span><span style="margin:0 auto">refunds.ts — ramp-backend</span></div>
<div style="display:grid;grid-template-columns:184px minmax(0,1fr) 392px;height:588px"><div style="background:#f4f6f8;border-right:1px solid #d8dde3;font:13px/1.5 Liberation Sans,sans-serif;padding-top:8px"><div style="padding:0 12px 4px;color:#6a737d;font-size:11px">EXPLORER</div>${file(0, '▾ ramp-backend')}${file(1, '▾ src')}${file(2, 'hooks.ts')}${file(2, 'refunds.ts', true)}${file(2, 'sessions.ts')}${file(1, '▸ test')}${file(1, '▸ node_modules')}${file(1, 'config.local.yaml')}${file(1, 'package.json')}${file(1, 'README.md')}<div style="padding:14px 12px 4px;color:#6a737d;font-size:11px">OUTLINE</div>${file(1, 'refundOne')}${file(1, 'SAMPLE')}<div style="padding:14px 12px 4px;color:#6a737d;font-size:11px">TIMELINE</div>${file(1, 'yesterday, saved')}${file(1, `by ${v('name', p.first)}`)}</div>
<div style="border-right:1px solid #d8dde3"><div style="background:#f4f6f8;border-bottom:1px solid #d8dde3"><span style="display:inline-block;background:#fff;padding:6px 16px;border-right:1px solid #d8dde3">refunds.ts ●</span><span style="display:inline-block;padding:6px 16px;color:#6a737d">hooks.ts</span></div><div style="padding-top:8px">${l(0, `${k('import')} { Gate } ${k('from')} ${s('@0bit/gate')};`)}${l(0, '')}${l(0, rem('remove before the review!'))}${l(0, `${k('const')} gate = ${k('new')} Gate({ secretKey: ${s(v('secret', x.secretKey()))} });`)}${l(0, `${k('const')} ADMIN = { user: ${s(v('user', login(x)))}, pass: ${s(v('password', x.password()))} };`)}${l(0, '')}${l(0, rem(`case of ${v('name', p.name)}, ${v('email', p.email)}, born ${v('dob', p.born)}`))}${l(0, `${k('const')} SAMPLE = {`)}${l(1, `session: ${s(id(x.sessionId()))},`)}${l(1, `refid: ${s(id(x.txId()))},`)}${l(1, `order: ${s(id(order(x)))},`)}${l(1, `holder: ${s(v('name', p.name))},`)}${l(1, `card: ${s(v('card', x.card()))},`)}${l(1, `iban: ${s(v('iban', p.iban))},`)}${l(1, `wallet: ${s(v('wallet', x.wallet()))},`)}${l(0, '};')}${l(0, '')}${l(0, rem(v('note', x.r.pick([`refunds go out through ${rail(x)} first, ${desk(x)} only when the reserve is below ten percent`, `the risk team blocks refunds above ${x.r.int(2, 9)}00 euro for this merchant until the audit ends`]))))}${l(0, `${k('export async function')} refundOne(id: string) {`)}${l(1, `${k('const')} found = ${k('await')} gate.transactions.retrieve(id);`)}${l(1, `${k('if')} (found.status !== ${s('completed')}) ${k('return')} ${k('null')};`)}${l(1, `${k('return')} gate.refunds.create({ refid: found.refid, idempotencyKey: ${s(id(x.uuid()))} });`)}${l(0, '}')}</div></div>
<div><div style="background:#f4f6f8;border-bottom:1px solid #d8dde3;padding:6px 16px;color:#6a737d">config.local.yaml</div><div style="padding:8px 14px;overflow-wrap:anywhere;line-height:1.55">environment: production<br>base_url: https://gate-api.0bit.app/v1<br>webhook:<br>&nbsp; path: /hooks/0bit<br>&nbsp; secret: ${v('secret', x.webhookSecret())}<br>&nbsp; tolerance: 300<br>database:<br>&nbsp; url: ${v('conn', connection(x))}<br>mail:<br>&nbsp; host: ${v('host', machine(x))}<br>&nbsp; login: ${v('user', login(x))}<br>&nbsp; password: ${v('password', x.password())}<br>aws:<br>&nbsp; access_key_id: ${v('key', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`)}<br>&nbsp; secret_access_key: ${v('secret', token(x, 40))}<br>notify:<br>&nbsp; - ${v('email', x.email())}<br>&nbsp; - ${v('phone', x.phone())}</div></div></div>
<div style="border-top:1px solid #d8dde3;padding:7px 16px;height:150px"><div style="font:12px Liberation Sans,sans-serif;color:#6a737d;margin-bottom:4px"><b style="color:#24292f;border-bottom:1px solid #24292f">DEBUG CONSOLE</b> &nbsp; PROBLEMS 2 &nbsp; OUTPUT &nbsp; TERMINAL &nbsp; PORTS</div><div style="overflow-wrap:anywhere">${id(plainTime(clock.back(20, 90)))} refundOne(${id(x.txId())}) started<br>${id(plainTime(clock.on(1, 3)))} 409 ${id('idempotency_conflict')} request ${id(x.requestId())} trade ${id(trade(x))}<br>${id(plainTime(clock.on(1, 3)))} retry in 2000 ms, event ${id(x.eventId())} acknowledged<br><span style="color:#c22">Unhandled rejection: connect ECONNREFUSED ${v('ip', localIp(x))}:5432</span></div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#0a64ad;color:#fff;font:12px Liberation Sans,sans-serif;padding:3px 14px;display:flex;gap:18px"><span>main*</span><span>2 problems</span><span style="margin-left:auto">Ln 14, Col 22</span><span>UTF-8</span><span>TypeScript</span></div></div>`;
  },
};
