import { id, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import { clock, digits, form, frame, supplier } from './fragments-kit.ts';

/** Terminals, logs and editors. */
export const FRAGMENTS_4: Record<string, Page> = {
  curlCall: (x) =>
    frame(
      'background:#0c0c0c;color:#ccc;font:13px/1.45 Liberation Mono,monospace;padding:12px 16px',
      `<span style="color:#16c60c">~/shop</span> $ curl -s https://api.0bit.example/v1/sessions \\<br>&nbsp; -H "Authorization: Bearer ${v('key', x.secretKey())}" \\<br>&nbsp; -d email=${v('email', x.email())} \\<br>&nbsp; -d destination=${v('wallet', x.wallet())}<br>{"error":{"code":"${id('destination_not_supported')}","message":"This network is not enabled for your account","request_id":"${id(x.requestId())}"}}<br><span style="color:#16c60c">~/shop</span> $ tail -n 3 notes.txt<br>ask support to switch the second network on<br><span style="color:#16c60c">~/shop</span> $ ▌`,
    ),

  envFile: (x) => {
    const host = form(x, 'pg-main-#.db.internal|ledger-rw.prod.internal|10.##.#.2##');
    const lines = [
      `# copy to .env and restart the workers, release ${id(`${x.r.int(3, 9)}.${x.r.int(0, 40)}.${x.r.int(0, 9)}+${x.hex(7)}`)}`,
      `DATABASE_URL=${v('conn', `postgres://${form(x, 'app_rw|payments|svc_ledger')}:${x.password().replace(/[#%]/g, 'x')}@${host}:5432/ramp`)}`,
      `SESSION_SECRET=${v('secret', x.hex(40))}`,
      `SMTP_USER=${v('user', form(x, 'mailer-prod#|notify.bot##'))}`,
      `SMTP_PASSWORD=${v('password', x.password())}`,
      `REDIS_HOST=${v('host', x.internalHost())}`,
      'LOG_LEVEL=debug',
      'FEATURE_NEW_CHECKOUT=true',
    ];
    return frame(
      'background:#fff;color:#1f2328;font:13px/1.6 DejaVu Sans Mono,monospace',
      `<div style="background:#eceff3;padding:5px 14px;font:13px/1.4 Liberation Sans,sans-serif"><span style="background:#fff;padding:5px 14px">.env.production ●</span> &nbsp; server.ts &nbsp; README.md</div><div style="padding:5px 10px">${lines.map((l, i) => `<div style="display:flex"><span style="width:26px;color:#9aa4b0">${i + 1}</span><span style="flex:1">${l}</span></div>`).join('')}</div>`,
    );
  },

  accessLog: (x) => {
    const line = (request: string, code: number) =>
      `<div style="padding:2px 0">${v('ip', x.ip())} - - [${id(x.time())}] "${request} HTTP/1.1" ${code} ${x.r.int(90, 9000)} "-" "okhttp/4.12"</div>`;
    return frame(
      'background:#002b36;color:#93a1a1;font:12px/1.45 DejaVu Sans Mono,monospace;padding:12px 16px',
      `<div style="color:#268bd2">==&gt; access.log, follow mode, press q to leave &lt;==</div>${line(`GET /v1/customers?email=${v('email', x.email().replace('@', '%40'))}`, 200)}${line(`POST /v1/orders/${id(x.uuid())}/confirm`, 402)}${line(`GET /reset?token=${v('secret', x.hex(24))}`, 302)}<div style="color:#cb4b16">upstream timed out while reading response header from client, retrying once</div>`,
    );
  },

  psqlSelect: (x) => {
    const rows = times(2, () => {
      const p = personIn(x, x.r.pick(['GB', 'IT', 'DE'] as const));
      return `<tr>${[id(x.uuid().slice(0, 8)), v('name', p.name), v('email', p.email), v('phone', p.phone), x.r.pick(['t', 'f'])].map((c) => `<td style="white-space:nowrap;padding:1px 6px;border-right:1px solid #555">${c}</td>`).join('')}</tr>`;
    }).join('');
    return frame(
      'background:#300a24;color:#eee;font:12px/1.5 Liberation Mono,monospace;padding:14px',
      `ramp=# select left(id, 8), full_name, mail, mobile, ok<br>ramp-# from users where created &gt; now() - interval '1 hour' limit 2;<table style="border-collapse:collapse;margin:8px 0;background:#300a24;color:#eee;font-size:11px"><tr>${['id', 'full_name', 'mail', 'mobile', 'ok'].map((h) => `<td style="white-space:nowrap;padding:1px 6px;border-right:1px solid #555;border-bottom:1px solid #555;text-align:center">${h}</td>`).join('')}</tr>${rows}</table>(2 rows)<br><br>Time: ${x.r.int(2, 90)}.${digits(x, 3)} ms<br>ramp=# \\q`,
    );
  },

  sshLogin: (x) => {
    const [user, host] = [form(x, 'deploy|ops-##|hkrueger|mfalk'), x.internalHost()];
    const prompt = `<span style="color:#5af78e">${v('user', user)}@${v('host', host)}</span>:<span style="color:#57c7ff">/srv/payouts</span>$`;
    return frame(
      'background:#282a36;color:#f8f8f2;font:14px/1.45 DejaVu Sans Mono,monospace;padding:14px 18px',
      `Last login: Tue Mar ${x.r.int(1, 28)} ${clock(x)} from ${v('ip', x.ip())}<br>4 updates can be applied immediately.<br>${prompt} systemctl status worker<br><span style="color:#5af78e">●</span> worker.service - payout worker, active (running)<br>&nbsp; picked job ${id(`job_${x.hex(8)}`)}, attempt 2<br>${prompt} sudo -s<br>Sorry, try again.`,
    );
  },

  jwtDecoder: (x) => {
    const p = personIn(x, 'PL');
    return frame(
      'background:#fff;color:#222;font:12px/1.35 DejaVu Sans Mono,monospace',
      `<div style="background:#000;color:#fff;padding:7px 16px;font:14px/1.4 Liberation Sans,sans-serif">Token debugger &nbsp; <span style="color:#aaa">decode and verify in the browser</span></div><div style="display:grid;grid-template-columns:1fr 1.3fr;height:225px"><div style="padding:12px 16px;border-right:1px solid #ddd;color:#b0126e"><div style="color:#888;font-size:11px">ENCODED</div>${v('jwt', x.jwt())}</div><div style="padding:12px 16px"><div style="color:#888;font-size:11px">PAYLOAD</div>{<br>&nbsp;"name": "${v('name', p.name)}",<br>&nbsp;"email": "${v('email', p.email)}",<br>&nbsp;"jti": "${id(x.uuid())}",<br>&nbsp;"scope": "orders:read",<br>&nbsp;"iat": ${id(String(x.r.int(1_770_000_000, 1_790_000_000)))}<br>}<div style="color:#0a0;margin-top:4px">✓ signature valid</div></div></div>`,
    );
  },

  workerLog: (x) => {
    const line = (level: string, colour: string, text: string) =>
      `<div style="padding:3px 0;border-bottom:1px solid #21262d"><span style="color:#8b949e">${id(x.time())}</span> <span style="color:${colour}">${level}</span> ${text}</div>`;
    return frame(
      'background:#0d1117;color:#c9d1d9;font:12px/1.4 Liberation Mono,monospace;padding:10px 16px',
      `<div style="font:13px/1.5 Liberation Sans,sans-serif;color:#8b949e">Live tail &nbsp; service:router &nbsp; last 15 minutes</div>${line('INFO', '#3fb950', `quote accepted order=${id(x.uuid())} provider=${v('provider', supplier(x).replaceAll(' ', '-').toLowerCase())}`)}${line('WARN', '#d29922', `failover from ${v('host', x.internalHost())} to ${v('host', x.internalHost())}`)}${line('WARN', '#d29922', `limits: ${v('note', form(x, 'prefunded balance below ##k, routing to secondary desk|daily cap for corridor EUR-NGN reached, spread widened to #.#%|risk score threshold lowered to 0.## for new partners'))}`)}${line('ERROR', '#f85149', `payout ${id(x.txId())} rejected code=${id(`AC0${x.r.int(1, 6)}`)} creditor=${v('iban', x.iban().replaceAll(' ', ''))}`)}`,
    );
  },

  gitDiff: (x) => {
    const who = x.name();
    return frame(
      'background:#fff;color:#24292f;font:12.5px/1.5 DejaVu Sans Mono,monospace;padding:12px 18px',
      `<span style="color:#9a6700">commit ${id(x.hex(40))}</span><br>Author: ${v('name', who)} &lt;${v('email', x.email(who))}&gt;<br><br>&nbsp; &nbsp; do not ship the token with the image<div style="margin-top:8px;background:#f6f8fa">@@ -14,3 +14,3 @@ jobs:</div><div style="background:#ffebe9">-&nbsp; TOKEN: ${v('key', x.vendorKey())}</div><div style="background:#dafbe1">+&nbsp; TOKEN: \${{ vault.read.token }}</div><div>&nbsp;&nbsp; REGION: eu-central-1</div><div style="background:#dafbe1">+&nbsp; RUNNER: ${v('host', x.internalHost())}</div>`,
    );
  },

  requestHeaders: (x) => {
    const row = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:130px minmax(0,1fr);padding:2px 0"><span style="color:#9aa0a6">${name}</span><span>${value}</span></div>`;
    return frame(
      'background:#202124;color:#e8eaed;font:12px/1.4 DejaVu Sans,sans-serif;padding:0 14px',
      `<div style="border-bottom:1px solid #494c50;padding:7px 0;margin-bottom:5px">Elements &nbsp; Console &nbsp; <span style="color:#8ab4f8">Network</span> &nbsp; Application &nbsp; Preserve log ☑</div><div style="color:#9aa0a6">▾ Request Headers</div>${row('authority', 'widget.0bit.example')}${row('authorization', `Bearer ${v('jwt', x.jwt())}`)}${row('cookie', `theme=dark; ${v('cookie', `${x.r.pick(['session', '_auth', 'ramp_sid'])}=${x.key('s%3A', 28)}`)}`)}${row('x-real-ip', v('ip', x.ip()))}${row('x-client-secret', v('secret', x.clientSecret()))}${row('x-request-id', id(x.requestId()))}`,
    );
  },

  fehlerprotokoll: (x) => {
    const p = personIn(x, 'DE');
    return frame(
      'background:#f5f5dc;color:#333;font:13px/1.5 Liberation Mono,monospace;padding:14px 20px',
      `[FEHLER] ${id(x.time())} Lastschrift abgelehnt, Code ${id(x.r.pick(['MS03', 'AM04', 'AG01']))}<br>&nbsp; Zahler: ${v('name', p.name)}, geb. ${v('dob', p.born)}<br>&nbsp; Konto&nbsp;: ${v('iban', p.iban)}<br>&nbsp; Steuer: ${v('tax', form(x, '## ### ### ###|##/###/#####'))}<br>[INFO]&nbsp;&nbsp; Rückmeldung an ${v('phone', p.phone)} konnte nicht zugestellt werden<br>[INFO]&nbsp;&nbsp; nächster Versuch in 30 Sekunden (2 von 5)<br>[WARN]&nbsp;&nbsp; Warteschlange voll, ${x.r.int(12, 90)} Einträge warten`,
    );
  },
};
