import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  american,
  anyone,
  clock,
  dmy,
  FULL,
  form,
  hash,
  login,
  order,
  provider,
  random,
  ticker,
  trade,
} from './eighteenth-tools.ts';

const SEED =
  'orbit velvet candle rhythm tunnel maple sudden fiction glory walnut empty puzzle drift lantern copper salmon unfold tragic hazard ivory nephew cradle'.split(
    ' ',
  );

export const THIRD_PAGES: Record<string, Page> = {
  /** Polish: team, invitations, single sign-on and the audit trail. */
  zespol: (x) => {
    const boss = personIn(x, 'PL');
    const c = 'padding:8px 12px;background:none;color:#22223b;border:0;border-bottom:1px solid #ececf4;text-align:left';
    const row = (role: string, two: boolean) => {
      const p = personIn(x, 'PL');
      return `<tr><td style="${c}"><b>${v('name', p.name)}</b></td><td style="${c}">${v('email', p.email)}</td><td style="${c}">${role}</td><td style="${c};color:${two ? '#1b7f5c' : '#c2410c'}">${two ? 'włączone' : 'wyłączone'}</td><td style="${c}">${id(`${dmy(x, '.')} ${clock(x)}`)}</td></tr>`;
    };
    const trail = (text: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #ececf4;overflow-wrap:anywhere"><span style="color:#8a8aa3">${id(`${dmy(x, '.').slice(0, 5)} ${clock(x)}`)}</span> ${text}</div>`;
    return `<div style="${FULL};background:#fff;color:#22223b;font:13.5px/1.42 DejaVu Sans,sans-serif;display:grid;grid-template-columns:64px minmax(0,1fr)">
<div style="background:#4338ca;color:#c7c9ff;text-align:center;font-size:19px;padding-top:18px;line-height:2.6">◆<br>⌂<br>⇅<br>☰<br><span style="color:#fff">☻</span><br>⚙</div>
<div style="padding:18px 30px"><div style="display:flex;align-items:center"><span style="font-size:22px;font-weight:700">Zespół i uprawnienia</span><span style="margin-left:auto;color:#8a8aa3;font-size:12px">Firma ${neutral('Bursztyn Pay')} · identyfikator ${id(form(x, 'org_~~####~~'))}</span></div>
<div style="display:flex;gap:26px;margin:10px 0 6px;border-bottom:2px solid #ececf4"><span style="color:#4338ca;border-bottom:2px solid #4338ca;margin-bottom:-2px;padding-bottom:7px">Użytkownicy</span><span>Role</span><span>Logowanie jednokrotne</span><span>Dziennik zmian</span><span>Rozliczenia</span></div>
<table style="border-collapse:collapse;width:100%;background:#fff;font-size:13px"><tr>${['Imię i nazwisko', 'Adres e-mail', 'Rola', 'Drugi składnik', 'Ostatnie logowanie'].map((t) => `<th style="${c};color:#8a8aa3;font-weight:400;font-size:12px">${t}</th>`).join('')}</tr>${row('Właściciel', true)}${row('Programista', true)}${row('Obsługa klienta', false)}${row('Księgowość', true)}${row('Tylko odczyt', false)}</table>
<div style="display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:34px;margin-top:16px"><div><b style="font-size:15px">Oczekujące zaproszenia</b><div style="border:1px solid #dcdcec;border-radius:10px;padding:11px 16px;margin-top:6px;overflow-wrap:anywhere">${v('email', x.email(personIn(x, 'PL').name))}, rola: programista<br><span style="color:#8a8aa3">Odnośnik ważny przez dwa dni:</span> https://portal.0bit.app/join?invite=${v('secret', random(x, 28))}</div>
<div style="margin-top:14px"><b style="font-size:15px">Logowanie firmowe</b></div><div style="display:grid;grid-template-columns:170px minmax(0,1fr);gap:5px 12px;margin-top:6px;overflow-wrap:anywhere"><span style="color:#8a8aa3">Serwer tożsamości</span><span>https://${v('host', form(x, 'sso.bursztyn.lan|idp#.intra.bursztyn.lan'))}/oidc</span><span style="color:#8a8aa3">Client ID</span><span>${id(form(x, 'hub-prod-####'))}</span><span style="color:#8a8aa3">Client secret</span><span>${v('secret', random(x, 34))}</span><span style="color:#8a8aa3">Konto awaryjne</span><span>${v('user', form(x, 'admin-break##|root.hub#'))}, hasło ${v('password', x.password())}</span><span style="color:#8a8aa3">Kontakt dyżurny</span><span>${v('name', boss.name)}, ${v('phone', boss.phone)}</span></div>
<div style="margin-top:14px;background:#eef0ff;border-radius:10px;padding:10px 16px">Zalecamy, aby każda osoba z dostępem do kluczy produkcyjnych miała włączony drugi składnik logowania. Konta nieużywane dłużej niż pół roku są blokowane automatycznie.</div></div>
<div><b style="font-size:15px">Dziennik zmian</b><div style="font-size:12.5px;margin-top:4px">${trail(`${v('name', personIn(x, 'PL').name)} zmieniła rolę konta ${v('user', login(x, personIn(x, 'PL').name))} na „tylko odczyt”.`)}${trail(`Nieudane logowanie z adresu ${v('ip', x.ip())}, zdarzenie ${id(x.uuid())}.`)}${trail(`Utworzono klucz ${v('key', x.key('sk_live_'))} w środowisku produkcyjnym, żądanie ${id(x.requestId())}.`)}${trail(`${v('name', boss.name)} pobrał raport ${id(form(x, 'RAP-26-####'))} z listą wypłat.`)}${trail(`Sesja przeglądarki zakończona (${v('ip', x.ip())}), powód: zmiana hasła.`)}${trail(`Kod zapasowy ${v('otp', form(x, '####-####'))} został wykorzystany przez ${v('email', boss.email)}.`)}</div></div></div></div></div>`;
  },

  /** Viewer of request logs in small letters, one line opened. */
  logs: (x) => {
    const dev = anyone(x);
    const req = x.requestId();
    const lp = provider(x);
    const t = ticker(x, 6);
    const colours: Record<string, string> = { INFO: '#1769aa', WARN: '#9a6700', ERROR: '#b42318', DEBUG: '#6b7280' };
    const line = (level: string, service: string, text: string) =>
      `<div style="display:grid;grid-template-columns:92px 46px 92px minmax(0,1fr);gap:10px;padding:2.5px 18px;border-bottom:1px solid #f0f0f0"><span>${id(`${t()}.${x.r.int(100, 999)}`)}</span><b style="color:${colours[level]}">${level}</b><span style="color:#6b7280">${service}</span><span style="overflow-wrap:anywhere">${text}</span></div>`;
    const facet = (name: string, entries: [string, number][]) =>
      `<div style="margin-bottom:14px"><b>${name}</b>${entries.map(([e, n]) => `<div style="display:flex;justify-content:space-between"><span>☐ ${e}</span><span style="color:#9aa0a6">${n}</span></div>`).join('')}</div>`;
    const p = american(x);
    const q = anyone(x);
    return `<div style="${FULL};background:#fff;color:#202124;font:12px/1.4 Liberation Sans,sans-serif">
<div style="background:#f8f9fa;border-bottom:1px solid #dadce0;padding:9px 18px;display:flex;gap:18px;align-items:center"><b style="font-size:15px">Logs &amp; usage</b><span style="border:1px solid #dadce0;border-radius:4px;background:#fff;padding:4px 12px;flex:1;font-family:Liberation Mono">level:(WARN OR ERROR OR INFO) AND mode:live AND email:${v('email', p.email)}</span><span>Last 15 minutes ▾</span><span style="background:#1a73e8;color:#fff;border-radius:4px;padding:4px 16px">Run query</span><span>${v('email', dev.email)}</span></div>
<div style="display:grid;grid-template-columns:166px minmax(0,1fr);height:756px"><div style="border-right:1px solid #dadce0;padding:14px 16px">${facet(
      'Severity',
      [
        ['Error', 41],
        ['Warning', 118],
        ['Info', 2204],
        ['Debug', 9317],
      ],
    )}${facet('Service', [
      ['gate-api', 4410],
      ['webhooks', 1302],
      ['kyc', 286],
      ['settle', 940],
      ['payouts', 377],
    ])}${facet('Status code', [
      ['200', 3900],
      ['201', 812],
      ['401', 22],
      ['403', 17],
      ['409', 9],
      ['500', 6],
    ])}<div style="color:#9aa0a6">Entries are kept for thirty days, then they are moved to cold storage.</div></div>
<div style="font:11px/1.4 Liberation Mono,monospace"><div style="height:46px;display:flex;align-items:flex-end;gap:3px;padding:0 18px 6px">${times(60, () => `<span style="flex:1;background:#aecbfa;height:${x.r.int(4, 38)}px"></span>`).join('')}</div>
${line('INFO', 'gate-api', `POST /v1/gate_sessions 201 ${id(x.requestId())} session=${id(x.sessionId())} ip=${v('ip', x.ip())}`)}${line('INFO', 'kyc', `applicant created name="${v('name', p.name)}" born=${v('dob', x.date())} phone="${v('phone', p.phone)}"`)}${line('DEBUG', 'settle', `picked source=${v('provider', lp)} trade=${id(trade(x))}`)}${line('WARN', 'gate-api', `403 code=key_mode_mismatch ${id(x.requestId())} auth="Bearer ${v('key', x.secretKey())}"`)}${line('INFO', 'payouts', `queued payout to iban=${v('iban', q.iban)} holder="${v('name', q.name)}" order=${id(order(x))}`)}${line('ERROR', 'webhooks', `signature_mismatch ${id(x.eventId())} got v1=${v('secret', x.hex(64))}`)}${line('WARN', 'settle', v('note', x.r.pick([`${lp} is short of inventory, shifting flow to the second venue at 40 %`, `treasury float under ${x.r.int(80, 300)}k, pausing sweeps to ${lp} until refill`])))}${line('INFO', 'gate-api', `embed token issued ${v('jwt', x.jwt())}`)}
<div style="background:#fef7f6;border-left:4px solid #b42318;padding:6px 18px 8px;margin:2px 0;overflow-wrap:anywhere"><div>▾ ${id(x.time())} <b style="color:#b42318">ERROR</b> gate-api: could not create pay-out, duplicate key value violates unique constraint</div><div style="display:grid;grid-template-columns:190px minmax(0,1fr);gap:1px 12px;padding:5px 0 0 18px"><span>request_id</span><span>${id(req)}</span><span>quote_id</span><span>${id(`qt_${x.hex(12)}`)}</span><span>http.method</span><span>POST, body of 1.2 kB</span><span>user.email</span><span>${v('email', p.email)}</span><span>user.address</span><span>${v('address', p.street)}, ${v('address', p.town)}</span><span>card.number</span><span>${v('card', x.card())}</span><span>dest_wallet</span><span>${v('wallet', x.wallet())}</span><span>http.cookie</span><span>${v('cookie', `hub_session=${x.hex(32)}; csrf=${random(x, 16)}`)}</span><span>db.url</span><span>${v('conn', `postgresql://gate_rw:${random(x, 14)}@ledger-${x.r.int(1, 9)}.prod.internal:5432/gate`)}</span><span>release</span><span>gate-api 4.18.2</span></div></div>
${line('INFO', 'webhooks', `delivered ${id(x.deliveryId())} in 211 ms, status succeeded, attempt 1 of 6`)}${line('INFO', 'gate-api', `GET /v1/transactions/${id(x.txId())} 200 17 ms from cache`)}${line('WARN', 'kyc', `document expired, asking the applicant for another upload`)}${line('INFO', 'payouts', `chain receipt ${id(hash(x))} confirmed after 12 blocks`)}${line('INFO', 'gate-api', `rate limit for the publishable key reset, 600 calls per minute allowed again`)}<div style="padding:8px 18px;color:#9aa0a6;font-family:Liberation Sans">Showing 13 of 2,363 entries. Scroll to load older ones, or narrow the time range to speed up the search.</div></div></div></div>`;
  },

  /** Client for databases: tree, query, result grid, one record. */
  sqlgrid: (x) => {
    const c =
      'border:1px solid #cfcfcf;padding:3px 5px;background:#fff;color:#111;white-space:nowrap;overflow:hidden;text-overflow:clip';
    const h = `${c};background:#e8e8e8;font-weight:400;text-align:left`;
    const row = (i: number) => {
      const p = anyone(x);
      return `<tr><td style="${c};color:#777;background:#f2f2f2">${i + 1}</td><td style="${c}">${id(x.sessionId())}</td><td style="${c}">${v('name', p.name)}</td><td style="${c}">${v('email', p.email)}</td><td style="${c};text-align:right">${x.amount()}</td><td style="${c}">${x.status()}</td><td style="${c}">${id(x.time().replace('T', ' ').slice(0, 16))}</td></tr>`;
    };
    const tree = (depth: number, text: string, on = false) =>
      `<div style="padding:2px 0 2px ${10 + depth * 16}px;${on ? 'background:#cde3ff' : ''}">${text}</div>`;
    const kw = (text: string) => `<b style="color:#7a1fa2">${text}</b>`;
    const who = american(x);
    const host = form(x, 'pg-replica-#.prod.internal|db-read#.eu.corp.internal');
    const field = (k: string, val: string) =>
      `<div style="display:grid;grid-template-columns:104px minmax(0,1fr);border-bottom:1px solid #ddd;padding:4px 10px;overflow-wrap:anywhere"><span style="color:#666">${k}</span><span>${val}</span></div>`;
    return `<div style="${FULL};background:#ececec;color:#111;font:12px/1.35 DejaVu Sans,sans-serif">
<div style="padding:6px 12px;border-bottom:1px solid #bbb">File &nbsp; Edit &nbsp; Navigate &nbsp; SQL Editor &nbsp; Database &nbsp; Window &nbsp; Help</div><div style="padding:6px 12px;border-bottom:1px solid #bbb">▶ Execute &nbsp; ■ Stop &nbsp; | &nbsp; Commit &nbsp; Rollback &nbsp; | &nbsp; Auto ▾ &nbsp; | &nbsp; Connection: <span style="background:#ffd9d9;padding:1px 8px">production, read only</span> &nbsp; ${v('user', form(x, 'support_ro|~~~~_readonly|analyst##'))}@${v('host', host)}</div>
<div style="display:grid;grid-template-columns:212px minmax(0,1fr) 262px;height:702px"><div style="background:#fff;border-right:1px solid #bbb;padding-top:6px">${tree(0, '▾ Databases')}${tree(1, '▾ gate')}${tree(2, '▾ public')}${tree(3, '▾ Tables')}${tree(4, '▦ customers')}${tree(4, '▦ gate_sessions', true)}${tree(4, '▦ quotes')}${tree(4, '▦ transactions')}${tree(4, '▦ webhook_events')}${tree(4, '▦ webhook_deliveries')}${tree(3, '▸ Views')}${tree(3, '▸ Indexes')}${tree(3, '▸ Functions')}${tree(2, '▸ audit')}${tree(1, '▸ pools')}${tree(1, '▸ reporting')}${tree(0, '▸ Administer')}${tree(0, '▸ System info')}</div>
<div style="background:#fff;min-width:0;overflow:hidden"><div style="background:#ececec;padding:5px 10px 0"><span style="background:#fff;padding:5px 14px;border:1px solid #bbb;border-bottom:0">*Script-7</span> <span style="padding:5px 14px">customers</span> <span style="padding:5px 14px">Script-3</span></div>
<div style="font:12.5px/1.5 DejaVu Sans Mono,monospace;padding:10px 14px;height:180px;border-bottom:1px solid #bbb"><span style="color:#6a8759">-- complaint of ${v('name', who.name)}, ticket ${id(form(x, 'SUP-####'))}</span><br>${kw('SELECT')} s.id, c.full_name, c.email, s.amount, s.status, s.created_at<br>${kw('FROM')} gate_sessions s ${kw('JOIN')} customers c ${kw('ON')} c.id = s.customer_id<br>${kw('WHERE')} c.email = '${v('email', who.email)}'<br>&nbsp; ${kw('OR')} c.phone = '${v('phone', who.phone)}'<br>&nbsp; ${kw('OR')} s.payer_iban = '${v('iban', x.iban())}'<br>&nbsp; ${kw('OR')} s.last_ip = '${v('ip', x.ip())}'::inet<br>${kw('ORDER BY')} s.created_at ${kw('DESC LIMIT')} 200;<br><span style="color:#6a8759">-- do not forget to close the tunnel afterwards</span></div>
<div style="padding:5px 10px;background:#f5f5f5;border-bottom:1px solid #bbb">Results 1 &nbsp; Messages &nbsp; Plan &nbsp; <span style="color:#777">Enter an SQL expression to filter the results</span></div><table style="border-collapse:collapse;background:#fff;font-size:10.8px"><tr><th style="${h}"></th>${['id', 'full_name', 'email', 'amount', 'status', 'created_at'].map((t) => `<th style="${h}">${t}</th>`).join('')}</tr>${times(6, row).join('')}</table><div style="padding:8px 10px;color:#555">6 rows fetched in 0.041 s (0.009 s fetch). Sorted by the server. Values are read from a replica which may lag by some seconds.</div><div style="margin:8px 10px;background:#fff6cf;border:1px solid #e5d17a;padding:8px 12px">Tip: press Ctrl and space to complete the names of columns, or drag a table into the editor to insert a whole statement.</div></div>
<div style="background:#fff;border-left:1px solid #bbb"><div style="background:#ececec;padding:6px 10px;border-bottom:1px solid #bbb">Record of customers</div>${field('id', id(form(x, 'cus_~#~#~#~#')))}${field('full_name', v('name', who.name))}${field('birth_date', v('dob', x.date()))}${field('ssn', v('tax', form(x, '###-##-####')))}${field('street', v('address', who.street))}${field('city', v('address', who.town))}${field('wallet', v('wallet', x.wallet()))}${field('password_hash', v('secret', `$2b$12$${random(x, 53)}`))}${field('kyc_status', 'approved')}${field('locale', 'en_US')}${field('currency', 'EUR')}${field('last_event', id(x.eventId()))}${field('marketing', 'false')}${field('created_at', id(x.time()))}<div style="padding:10px;color:#555">Double click a value to edit it. Editing is switched off on this connection.</div></div></div>
<div style="border-top:1px solid #bbb;padding:6px 12px;overflow:hidden;white-space:nowrap">● Connected &nbsp; ${v('conn', `postgres://support_ro:${random(x, 12)}@${host}:5432/gate?sslmode=require`)} &nbsp; UTC &nbsp; en &nbsp; Writable: no</div></div>`;
  },

  /** Password manager: vaults, entries, one of them opened. */
  tresor: (x) => {
    const me = personIn(x, 'GB');
    const entry = (title: string, sub: string, on = false) =>
      `<div style="display:flex;gap:12px;align-items:center;padding:9px 16px;border-radius:10px;${on ? 'background:#2f6fed;color:#fff' : ''}"><span style="width:34px;height:34px;border-radius:8px;background:${on ? '#fff3' : '#33384a'};text-align:center;line-height:34px">${title[0]}</span><span style="overflow-wrap:anywhere;min-width:0">${title}<br><span style="font-size:12.5px;opacity:.75">${sub}</span></span></div>`;
    const row = (label: string, value: string, mono = true) =>
      `<div style="padding:5px 18px;border-bottom:1px solid #33384a"><div style="font-size:12.5px;color:#7aa2ff">${label}</div><div style="${mono ? 'font-family:DejaVu Sans Mono;font-size:15px' : ''};overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${FULL};background:#1b1e29;color:#e4e7f2;font:15px/1.38 Liberation Sans,sans-serif;display:grid;grid-template-columns:206px 318px minmax(0,1fr)">
<div style="background:#14161f;padding:18px 14px"><div style="padding:0 8px 14px">${v('name', me.name)}<br><span style="font-size:12.5px;color:#8b91a8;overflow-wrap:anywhere">${v('email', me.email)}</span></div><div style="line-height:2.1;padding-left:8px"><span style="color:#8b91a8;font-size:12.5px">VAULTS</span><br>All items<br>Favourites<br><b>Payments team</b><br>Private<br>Shared with me<br><span style="color:#8b91a8;font-size:12.5px">TYPES</span><br>Logins<br>Secure notes<br>Credit cards<br>Identities<br>API credentials<br>Documents<br><span style="color:#8b91a8;font-size:12.5px">TOOLS</span><br>Watchtower (3)<br>Generator<br>Archive<br>Bin</div></div>
<div style="border-right:1px solid #33384a;padding:14px 10px"><div style="background:#262a38;border-radius:8px;padding:7px 14px;color:#8b91a8;margin-bottom:8px">Search in Payments team</div>${entry('Partner Hub, live', v('email', me.email), true)}${entry('Staging bastion', v('user', form(x, 'deploy##|ec2-~~~~')))}${entry('Company card', v('name', personIn(x, 'GB').name))}${entry('Support inbox', v('email', x.email()))}${entry('Office network', v('user', form(x, 'wifi-guest##|LAN-#####')))}${entry('Bank, dual control', v('user', form(x, 'BB########')))}${entry('Cold wallet recovery', 'Secure note')}${entry('Issue tracker', v('user', login(x, me.name)))}${entry('Domain registrar', v('email', x.email(me.name)))}${entry('Passport copy', 'Document, 2 pages')}<div style="padding:14px 16px;font-size:12.5px;color:#8b91a8">Ten items. Last synchronised a minute ago on three devices.</div></div>
<div style="padding:16px 26px"><div style="display:flex;align-items:center;gap:14px;margin-bottom:10px"><span style="font-size:24px">Partner Hub, live</span><span style="margin-left:auto;color:#8b91a8;font-size:13px">Share &nbsp; Edit &nbsp; ⋯</span></div><div style="border:1px solid #33384a;border-radius:12px;background:#212533">${row('username', v('email', me.email))}${row('password', v('password', x.password()))}${row('one-time password', `${v('otp', form(x, '### ###'))} <span style="color:#8b91a8;font-size:13px">· 17 seconds left</span>`)}${row('website', `https://portal.0bit.app/login`)}${row('secret key', v('key', x.key('sk_live_')))}${row('webhook signing', v('secret', x.webhookSecret()))}${row('recovery phrase of the payout wallet', v('seed', times(12, () => x.r.pick(SEED)).join(' ')))}${row('payout wallet', v('wallet', x.wallet()))}${row('security question, first teacher', v('secret', x.last() + x.r.int(10, 99)))}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px;margin-top:14px;font-size:13.5px"><div style="background:#212533;border-radius:12px;padding:12px 18px;overflow-wrap:anywhere"><span style="color:#7aa2ff">notes</span><br>Account number for support is ${id(form(x, 'acct_#######'))}. Their case ${id(form(x, 'CAS-#####-####'))} about ${id(x.requestId())} is still open. Call ${v('name', personIn(x, 'GB').name)} on ${v('phone', me.phone)} before the password is changed. Product: ${neutral('Foxglove Checkout')}.</div><div style="background:#212533;border-radius:12px;padding:12px 18px;overflow-wrap:anywhere"><span style="color:#7aa2ff">history</span><br>Item ${id(x.uuid())}<br>created ${id(x.time())}<br>password changed ${id(x.time())}<br>viewed by ${v('user', login(x, personIn(x, 'GB').name))} at ${id(x.time())}<br>version ${id(form(x, 'v1#.#'))}, device ${id(form(x, 'DEV-^^####'))}<br>exported ${id(`${dmy(x, '/')} ${clock(x)}`)}, log ${id(x.eventId())}</div></div></div></div>`;
  },
};
