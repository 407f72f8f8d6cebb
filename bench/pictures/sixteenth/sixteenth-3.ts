import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import type { Values } from '../values.ts';
import { anyone, digits, order, pad, SCREEN, shape, signedQuote, stamp, token, trade, unix } from './sixteenth-1.ts';
import { lusophone, supplier } from './sixteenth-2.ts';

/** Words of a wallet's recovery phrase. */
const WORDS =
  'abandon|bright|canyon|drift|ember|forest|glance|hollow|ivory|jungle|kernel|ladder|meadow|nephew|orbit|pepper|quarter|ripple|silver|tunnel|upgrade|velvet|walnut|zebra'.split(
    '|',
  );
export const phrase = (x: Values, count = 12) => times(count, () => x.r.pick(WORDS)).join(' ');

export const PART_3: Record<string, Page> = {
  /** Polish page of a team: members, an invitation being written, what everybody did. */
  zespol: (x) => {
    const members = times(5, () => personIn(x, 'PL'));
    const guest = personIn(x, 'PL');
    const grid =
      'display:grid;grid-template-columns:40px 170px minmax(0,1fr) 134px 118px 120px;gap:10px;align-items:center;padding:9px 18px';
    const row = (i: number) => {
      const p = members[i]!;
      return `<div style="${grid};border-top:1px solid #f0dfe3"><span style="width:30px;height:30px;border-radius:50%;background:${['#c7566d', '#6d7fc7', '#62a37c', '#c79a4e', '#8b6bb0'][i]}"></span><b>${v('name', p.name)}</b><span style="overflow-wrap:anywhere">${v('email', p.email)}</span><span>${['administracja', 'programowanie', 'obsługa klienta', 'księgowość', 'tylko odczyt'][i]}</span><span>${v('ip', x.ip())}</span><span style="color:#8d6a72">${['przed chwilą', 'godzinę temu', 'wczoraj', 'w poniedziałek', 'w maju'][i]}</span></div>`;
    };
    const input = (label: string, value: string) =>
      `<div style="margin-top:10px"><div style="font-size:11.5px;color:#8d6a72">${label}</div><div style="border:1px solid #d9bcc3;border-radius:6px;padding:6px 10px;background:#fffafb;overflow-wrap:anywhere">${value}</div></div>`;
    const log = (text: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr) 176px;gap:12px;padding:6px 18px;border-top:1px solid #f0dfe3"><span style="color:#8d6a72">${id(stamp(x))}</span><span style="overflow-wrap:anywhere">${text}</span><span style="text-align:right;font:11.5px Liberation Mono,monospace">${id(x.requestId())}</span></div>`;
    return `<div style="${SCREEN};background:#fdf5f6;color:#351f25;font:13px/1.38 Liberation Sans,sans-serif;display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:22px;padding:20px 30px;align-content:start">
<div style="grid-column:1/3;display:flex;gap:24px;align-items:baseline"><span style="font-size:22px;color:#9b2f48">Zespół i dostęp</span><span style="color:#8d6a72">organizacja ${neutral('Młyn Północny')}, środowisko produkcyjne</span><span style="margin-left:auto">Pulpit</span><span>Płatności</span><span>Klucze</span><span style="color:#9b2f48;border-bottom:2px solid #9b2f48">Zespół</span><span>Rozliczenia</span></div>
<div><div style="background:#fff;border-radius:12px;box-shadow:0 1px 6px #9b2f4822"><div style="${grid};color:#8d6a72"><span></span><span>Osoba</span><span>Poczta</span><span>Rola</span><span>Ostatni adres</span><span>Logowanie</span></div>${times(5, row).join('')}</div>
<div style="background:#fff;border-radius:12px;box-shadow:0 1px 6px #9b2f4822;margin-top:18px;padding-bottom:8px"><div style="padding:11px 18px;font-size:15px">Dziennik zmian</div>${log(`${v('name', members[0]!.name)}: odwołanie klucza starego sklepu`)}${log(`${v('name', members[1]!.name)}: ponowne dostarczenie ${id(x.deliveryId())}`)}${log(`Nieudane logowanie na konto ${v('email', members[3]!.email)}, trzy złe hasła`)}${log(`${v('name', members[2]!.name)}: podgląd danych (${v('name', personIn(x, 'PL').name)}) w sesji ${id(x.sessionId())}`)}${log(`Zmieniono konto do wypłat na ${v('iban', x.iban('PL'))}`)}${log(`Dodano dozwolony adres ${v('ip', x.ip())}`)}</div>
<div style="color:#8d6a72;padding:12px 18px">Wpisy przechowujemy przez dwa lata. Dziennika nie można edytować ani usuwać, nawet z uprawnieniami właściciela.</div></div>
<div><div style="background:#fff;border:2px solid #9b2f48;border-radius:12px;padding:16px 20px"><b style="font-size:16px">Nowe zaproszenie</b>${input('Imię i nazwisko', v('name', guest.name))}${input('Adres poczty', v('email', guest.email))}${input('Telefon do kodów', v('phone', guest.phone))}${input('Nazwa użytkownika', v('user', shape(x, 'kasa.wschod##|obsluga-nocna#|magazyn_pl##')))}${input('Hasło tymczasowe', v('password', x.password()))}${input('Rola', 'obsługa klienta, bez zwrotów')}<div style="margin-top:14px;display:flex;gap:10px"><span style="background:#9b2f48;color:#fff;border-radius:6px;padding:7px 18px">Wyślij</span><span style="padding:7px 10px;color:#8d6a72">Anuluj</span></div></div>
<div style="margin-top:18px;padding:14px 20px;background:#fbe6ea;border-radius:12px;overflow-wrap:anywhere"><b>Wymagane dwa składniki</b><div style="margin-top:5px">Kod odzyskiwania dla ${v('name', members[4]!.name)}: ${v('otp', shape(x, '####-####|¤#¤#-#¤#¤'))}. Ważny do północy, można go użyć tylko raz.</div></div></div></div>`;
  },

  /** Log of calls on black: chart, lines, one line unfolded. */
  logs: (x) => {
    const tones = { INFO: '#7fd1b9', WARN: '#e9c46a', ERROR: '#f28482', DEBUG: '#8d99ae' };
    const day = x.time().slice(0, 10);
    const hour = x.r.int(10, 20);
    let second = x.r.int(0, 500);
    const now = () => {
      second += x.r.int(2, 190);
      return `${day}T${hour}:${pad(Math.floor(second / 60))}:${pad(second % 60)}.${digits(x, 3)}Z`;
    };
    const line = (level: keyof typeof tones, text: string) =>
      `<div style="display:grid;grid-template-columns:168px 48px minmax(0,1fr);gap:8px;padding:5px 16px;border-bottom:1px solid #1c1c1c"><span style="color:#777">${id(now())}</span><span style="color:${tones[level]}">${level}</span><span style="overflow-wrap:anywhere">${text}</span></div>`;
    const facet = (name: string, count: string, on = true) =>
      `<div style="display:flex;justify-content:space-between;padding:3px 16px"><span>${on ? '☑' : '☐'} ${name}</span><span style="color:#777">${count}</span></div>`;
    const pair = (key: string, value: string) =>
      `<span style="color:#89b4fa">${key}</span><span style="overflow-wrap:anywhere">${value}</span>`;
    const p = anyone(x);
    return `<div style="${SCREEN};background:#0c0c0c;color:#d0d0d0;font:11.5px/1.4 DejaVu Sans Mono,monospace;display:grid;grid-template-columns:196px minmax(0,1fr);grid-template-rows:84px minmax(0,1fr)">
<div style="grid-column:1/3;background:#161616;border-bottom:1px solid #2a2a2a;padding:9px 16px"><div style="display:flex;gap:20px"><b style="color:#fff">request log</b><span>saved searches</span><span>alerts (2)</span><span style="margin-left:auto;color:#777">tail: on, 48 lines per minute</span></div><div style="margin-top:9px;border:1px solid #3a3a3a;background:#0c0c0c;padding:6px 10px">service:gate status:&gt;=400 user_reference:"${v('email', p.email)}" <span style="color:#777">last 30 minutes</span></div></div>
<div style="border-right:1px solid #2a2a2a;padding-top:10px"><div style="padding:4px 16px;color:#777">LEVEL</div>${facet('info', '8,114')}${facet('warn', '392')}${facet('error', '57')}${facet('debug', '20k', false)}<div style="padding:14px 16px 4px;color:#777">ENDPOINT</div>${facet('gate_sessions', '2,840')}${facet('quotes', '1,771')}${facet('transactions', '903')}${facet('pools', '118', false)}<div style="padding:14px 16px 4px;color:#777">RESPONSE</div>${facet('2xx', '7,9k')}${facet('403', '31')}${facet('409', '44')}${facet('429', '12')}${facet('5xx', '9')}<div style="padding:14px 16px 4px;color:#777">HOST</div><div style="padding:2px 16px;overflow-wrap:anywhere">${v('host', x.internalHost())}<br>${v('host', x.internalHost())}</div></div>
<div><div style="display:flex;gap:2px;align-items:flex-end;height:46px;padding:8px 16px;border-bottom:1px solid #2a2a2a">${times(90, (i) => `<span style="flex:1;height:${x.r.int(4, 44)}px;background:${i % 17 === 5 ? '#f28482' : '#2f4f4f'}"></span>`).join('')}</div>
${line('INFO', `POST /v1/gate_sessions 201 req=${id(x.requestId())} session=${id(x.sessionId())} 84ms`)}${line('WARN', `POST /v1/gate_sessions 403 key_mode_mismatch req=${id(x.requestId())} key=${v('key', x.secretKey())}`)}${line('INFO', `kyc.required sent to ${v('email', x.email())}, event ${id(x.eventId())}`)}${line('ERROR', `webhook ${id(x.deliveryId())} signature_mismatch drift=412s v1=${v('secret', x.hex(64))}`)}${line('DEBUG', `retry after 409, read quote ${id(signedQuote(x))} first`)}${line('ERROR', `payout refused by bank: ${v('iban', x.iban())} does not belong to ${v('name', anyone(x).name)}`)}
<div style="background:#15191f;border-left:3px solid #f28482;margin:6px 16px;padding:9px 14px"><div style="display:grid;grid-template-columns:130px minmax(0,1fr) 110px minmax(0,1fr);gap:3px 12px">${pair('request_id', id(x.requestId()))}${pair('code', 'invalid_request')}${pair('order_id', id(order(x)))}${pair('refid', id(x.txId()))}${pair('client_ip', v('ip', x.ip()))}${pair('actor', v('user', shape(x, 'svc_checkout#|batch-runner##|till_backend#')))}${pair('customer', v('name', p.name))}${pair('phone', v('phone', p.phone))}${pair('date_of_birth', v('dob', x.date()))}${pair('city', v('address', p.town))}${pair('dest_address', v('wallet', x.wallet()))}${pair('card', v('card', x.card()))}${pair('cookie', `hub_sid=${v('cookie', token(x, 28))}`)}${pair('agent', 'gate-node/0.1.0')}</div><div style="margin-top:7px;overflow-wrap:anywhere"><span style="color:#89b4fa">x-embed-token</span> ${v('jwt', x.jwt())}</div></div>
${line('INFO', `db pool reopened ${v('conn', `postgres://gate_app:${token(x, 12)}@${x.internalHost()}:5432/sessions`)}`)}${line('INFO', `mail receipt to ${v('email', x.email())} for ${id(x.txId())} queued`)}${line('WARN', `429 slow down, caller ${v('ip', x.ip())} sent 61 calls in ten seconds`)}
<div style="padding:6px 16px 6px 240px;color:#999">TypeError: cannot read the property rate of a quote that has expired<br>&nbsp; at lockQuote (dist/quotes.js:118:21)<br>&nbsp; at async openSession (dist/sessions.js:64:9)<br>&nbsp; at async handle (dist/server.js:31:5)</div>
${line('INFO', `trade ${id(trade(x))} reserved on pool EUR-USDT, filled by ${v('provider', supplier(x))}`)}${line('DEBUG', `branding of the widget loaded from the cache for ${id(x.sessionId())}`)}
<div style="padding:7px 16px;color:#777">end of buffer, 2 lines were dropped because they were longer than 8 kB</div></div></div>`;
  },

  /** Terminal split in three: a call, a query, a log that runs. */
  terminal: (x) => {
    const secret = x.secretKey();
    const session = x.sessionId();
    const people = times(4, () => (x.r.chance(0.3) ? lusophone(x) : anyone(x)));
    const user = x.r.pick(['nils', 'ruta', 'odile', 'marek']);
    const prompt = `<span style="color:#859900">${v('user', user)}</span>@<span style="color:#2aa198">${v('host', shape(x, 'bastion-##.corp.internal|jump#.prod.internal|ws-##.corp.internal'))}</span>:<span style="color:#268bd2">~/gate</span>$`;
    const short = '<span style="color:#268bd2">~/gate</span> ❯';
    const pane = 'padding:10px 14px;overflow-wrap:anywhere';
    const dim = (text: string) => `<span style="color:#657b83">${text}</span>`;
    let tick = x.r.int(0, 60);
    const at = () => {
      tick += x.r.int(1, 70);
      return dim(`14:${pad(Math.floor(tick / 60))}:${pad(tick % 60)}`);
    };
    const column = 'display:grid;grid-template-columns:160px 200px 340px 200px;gap:10px';
    const result = (i: number) =>
      `<div style="${column}"><span>${id(x.sessionId())}</span><span>${v('name', people[i]!.name)}</span><span style="overflow-wrap:anywhere">${v('email', people[i]!.email)}</span><span>${v('phone', people[i]!.phone)}</span></div>`;
    return `<div style="${SCREEN};background:#002b36;color:#c5cfcf;font:12.5px/1.42 Liberation Mono,monospace;display:grid;grid-template-columns:1fr 1fr;grid-template-rows:minmax(0,1fr) 330px 24px">
<div style="${pane};border-right:1px solid #586e75">${short} export OBIT_SECRET_KEY=${v('key', secret)}<br>${short} curl -si -X POST https://gate-api.0bit.app/v1/gate_sessions \\<br>&nbsp; -H "Authorization: Bearer $OBIT_SECRET_KEY" \\<br>&nbsp; -H "Idempotency-Key: ${id(x.uuid())}" \\<br>&nbsp; -d @body.json<br><br>HTTP/2 201<br>${dim('content-type: application/json')}<br>${dim('x-request-id:')} ${id(x.requestId())}<br>${dim('set-cookie:')} gate_lb=${v('cookie', token(x, 24))}; Secure; HttpOnly<br><br>{"id": "${id(session)}", "object": "gate_session",<br>&nbsp;"status": "open", "amount": "${x.amount()}", "currency": "EUR",<br>&nbsp;"client_secret": "${v('secret', `gsec_${session}_${token(x, 20)}`)}",<br>&nbsp;"expires_at": ${id(unix(x))}, "metadata": {"order_id": "${id(order(x))}"}}<br>${short} echo $?<br>0<br>${short} grep -c completed today.log<br>418</div>
<div style="${pane}">${short} tail -f hooks.log<br>${at()} 200 ${id(x.eventId())} gate_session.completed<br>${at()} 200 ${id(x.eventId())} gate_session.created<br>${at()} <span style="color:#dc322f">401</span> ${id(x.eventId())} stale_signature from ${v('ip', x.ip())}<br>${at()} receipt sent to ${v('email', x.email())}<br>${at()} payout ${id(x.txId())} to ${v('wallet', x.wallet())}<br>${at()} refund to ${v('iban', x.iban())} accepted by the bank<br>${at()} <span style="color:#b58900">slow handler</span>, 3.2 seconds, still answered<br>^C<br>${short} cat .netrc<br>machine github.com<br>&nbsp; login ${v('user', shape(x, 'deploy-bot##|release_ci#'))}<br>&nbsp; password ${v('password', x.password())}<br>${short} aws configure get aws_access_key_id<br>${v('key', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`)}<br>${short} ssh -i deploy.pem ${v('ip', x.ip())} uptime<br>&nbsp;up 41 days, 3:12, load average: 0.31, 0.28, 0.22</div>
<div style="${pane};grid-column:1/3;border-top:1px solid #586e75">${prompt} psql ${v('conn', `postgresql://readonly:${token(x, 14)}@${x.internalHost()}:5432/gate`)}<br>psql (17.2) SSL connection, type "help" for help.<br><br>gate=&gt; select session_id, full_name, email, phone from customers order by created_at desc limit 4;<div style="${column};color:#93a1a1;border-bottom:1px dashed #586e75;margin-top:4px"><span>session_id</span><span>full_name</span><span>email</span><span>phone</span></div>${times(4, result).join('')}<div>(4 rows)</div><br>gate=&gt; select count(*) from deliveries where status = 'dead_lettered' and attempts &gt; 5;<br>&nbsp;count<br>-------<br>&nbsp;&nbsp;&nbsp;&nbsp;17</div>
<div style="grid-column:1/3;background:#586e75;color:#fdf6e3;padding:3px 14px;display:flex;gap:18px"><span>[gate] 0:call* 1:hooks- 2:psql</span><span style="margin-left:auto">battery 81% | Tue 14:22</span></div></div>`;
  },

  /** Light editor: settings of production, a test with made-up people, the panel below. */
  editor: (x) => {
    const numbered = (from: number, lines: string[]) =>
      lines
        .map(
          (text, i) =>
            `<div style="display:grid;grid-template-columns:40px minmax(0,1fr)"><span style="color:#a5adba;text-align:right;padding-right:14px">${from + i}</span><span style="overflow-wrap:anywhere;white-space:pre-wrap">${text}</span></div>`,
        )
        .join('');
    const blue = (text: string) => `<span style="color:#0b57a8">${text}</span>`;
    const red = (text: string) => `<span style="color:#a02c2c">${text}</span>`;
    const grey = (text: string) => `<span style="color:#6d7d62">${text}</span>`;
    const purple = (text: string) => `<span style="color:#7c2fa3">${text}</span>`;
    const p = anyone(x);
    const q = anyone(x);
    const file = (text: string, depth = 0, on = false) =>
      `<div style="padding:2px 12px 2px ${14 + depth * 16}px;background:${on ? '#d8e6f8' : 'none'}">${text}</div>`;
    const tab = (text: string, on = false) =>
      `<span style="padding:8px 18px;border-right:1px solid #dcdfe4;background:${on ? '#fff' : '#eceef1'}">${text}</span>`;
    return `<div style="${SCREEN};background:#f4f5f7;color:#22272e;font:12.5px/1.42 DejaVu Sans,sans-serif;display:grid;grid-template-columns:208px 500px minmax(0,1fr);grid-template-rows:34px minmax(0,1fr) 176px 24px">
<div style="grid-column:1/4;background:#e3e6ea;padding:8px 16px;display:flex;gap:18px;font-size:12px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Run</span><span style="margin-left:150px;color:#667080">checkout-server, workspace trusted</span></div>
<div style="grid-row:2/4;border-right:1px solid #dcdfe4;padding-top:10px;font-size:12px"><div style="padding:0 14px 6px;color:#667080">EXPLORER</div>${file('▾ checkout-server')}${file('▾ config', 1)}${file('.env.production', 2, true)}${file('.env.sandbox', 2)}${file('▾ src', 1)}${file('hooks.ts', 2)}${file('ramp.ts', 2)}${file('server.ts', 2)}${file('▾ test', 1)}${file('ramp.test.ts', 2)}${file('package.json', 1)}${file('README.md', 1)}<div style="padding:18px 14px 6px;color:#667080">TIMELINE</div><div style="padding:2px 14px">Rotate webhook secret<br><span style="color:#667080">${v('name', anyone(x).name)}, 2 days</span></div><div style="padding:8px 14px">Handle expired quotes<br><span style="color:#667080">${v('name', anyone(x).name)}, 5 days</span></div><div style="padding:8px 14px">First commit<br><span style="color:#667080;overflow-wrap:anywhere">${v('email', x.email())}</span></div></div>
<div style="background:#fff;border-right:1px solid #dcdfe4"><div style="display:flex;background:#eceef1;font-size:12px">${tab('.env.production ●', true)}${tab('server.ts')}</div><div style="padding-top:8px;font:12px/1.5 DejaVu Sans Mono,monospace">${numbered(
      1,
      [
        grey('# values of the live account, keep out of git'),
        `${blue('OBIT_ENVIRONMENT')}=production`,
        `${blue('OBIT_GATE_API_BASE_URL')}=https://gate-api.0bit.app/v1`,
        `${blue('OBIT_SECRET_KEY')}=${v('key', x.key('sk_live_'))}`,
        `${blue('VITE_GATE_PUBLISHABLE_KEY')}=${v('key', x.key('pk_live_'))}`,
        `${blue('OBIT_WEBHOOK_SECRET')}=${v('secret', x.webhookSecret())}`,
        `${blue('DATABASE_URL')}=${v('conn', `mysql://shop:${token(x, 12)}@${x.internalHost()}:3306/shop`)}`,
        `${blue('REDIS_PASSWORD')}=${v('password', x.password())}`,
        `${blue('SESSION_COOKIE_KEY')}=${v('secret', x.hex(32))}`,
        `${blue('GITHUB_TOKEN')}=${v('key', `ghp_${token(x, 36)}`)}`,
        `${blue('PAYOUT_WALLET')}=${v('wallet', x.wallet())}`,
        `${blue('ALERT_MAIL')}=${v('email', x.email())}`,
        `${blue('ALLOW_FROM')}=${v('ip', x.ip())}`,
        `${blue('LOG_LEVEL')}=warn`,
        '',
        grey('# how long we wait, in seconds'),
        `${blue('WEBHOOK_TOLERANCE')}=300`,
        `${blue('QUOTE_LIFETIME')}=30`,
        `${blue('RETRY_LIMIT')}=6`,
        `${blue('SHOW_NEW_RECEIPT')}=true`,
        '',
        grey('# order of the smoke test, never delete it'),
        `${blue('SMOKE_ORDER')}=${id(order(x))}`,
        `${blue('SMOKE_SESSION')}=${id(x.sessionId())}`,
      ],
    )}</div></div>
<div style="background:#fff"><div style="display:flex;background:#eceef1;font-size:12px">${tab('ramp.test.ts', true)}${tab('hooks.ts')}</div><div style="padding-top:8px;font:12px/1.5 DejaVu Sans Mono,monospace">${numbered(
      41,
      [
        `${purple('test')}(${red("'a returning buyer keeps the quote'")}, ${purple('async')} () =&gt; {`,
        `  ${purple('const')} buyer = {`,
        `    fullName: '${v('name', p.name)}',`,
        `    email: '${v('email', p.email)}',`,
        `    phone: '${v('phone', p.phone)}',`,
        `    born: '${v('dob', x.date())}',`,
        `    street: '${v('address', p.street)}',`,
        `    iban: '${v('iban', p.iban)}',`,
        '  };',
        `  ${purple('const')} quote = ${purple('await')} lock('${id(signedQuote(x))}');`,
        `  ${purple('const')} s = ${purple('await')} open(buyer, '${id(order(x))}');`,
        `  expect(s.id).toBe('${id(x.sessionId())}');`,
        `  expect(quote.status).toBe(${red("'consumed'")});`,
        `  ${grey('// fails since the report of')} ${v('name', q.name)}`,
        `  expect(s.refid).toBe('${id(x.txId())}');`,
        '});',
        '',
        `${purple('test')}(${red("'an old event is not counted twice'")}, ${purple('async')} () =&gt; {`,
        `  ${purple('const')} first = ${purple('await')} deliver('${id(x.eventId())}');`,
        `  ${purple('const')} again = ${purple('await')} deliver(first.id);`,
        '  expect(first.handled).toBe(true);',
        '  expect(again.handled).toBe(false);',
        `  expect(first.order).toBe('${id(order(x))}');`,
        `  ${grey('// keep the queue empty for the next test')}`,
        `  ${purple('await')} queue.drain();`,
        '});',
      ],
    )}</div></div>
<div style="grid-column:2/4;background:#fafbfc;border-top:1px solid #dcdfe4;padding:8px 16px"><div style="display:flex;gap:20px;font-size:11.5px;color:#667080;margin-bottom:6px"><span>PROBLEMS 2</span><span>OUTPUT</span><b style="color:#22272e">TERMINAL</b><span>PORTS</span></div><div style="font:12px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere">✗ a returning buyer keeps the quote (214 ms)<br>&nbsp; GateError: quote has expired, code=invalid_request, request_id=${id(x.requestId())}<br>&nbsp; sent with Idempotency-Key ${id(x.uuid())} at ${id(x.time())}<br>&nbsp; event ${id(x.eventId())} arrived before the answer, delivery ${id(x.deliveryId())}<br>Tests: 1 failed, 37 passed, 38 total<br>$ <span style="background:#22272e">&nbsp;</span></div></div>
<div style="grid-column:1/4;background:#0b57a8;color:#fff;font-size:11.5px;padding:4px 14px;display:flex;gap:20px"><span>⎇ fix/expired-quotes</span><span>⊘ 0 ⚠ 2</span><span style="margin-left:auto">Ln 54, Col 12</span><span>Spaces: 2</span><span>UTF-8</span><span>TypeScript</span></div></div>`;
  },
};
