import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import type { Values } from '../values.ts';

export const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const digits = (x: Values, count: number) => x.r.chars('0123456789', count);
/** One of the patterns, each `#` a digit and each `¤` a capital letter. */
export const shape = (x: Values, patterns: string) =>
  x.r
    .pick(patterns.split('|'))
    .replace(/[#¤]/g, (c) => (c === '#' ? String(x.r.int(1, 9)) : x.r.chars('ABCDEFGHKLMNPRSTUVWXYZ', 1)));
export const pad = (n: number) => String(n).padStart(2, '0');
export const clock = (x: Values) => `${pad(x.r.int(7, 20))}:${pad(x.r.int(0, 59))}:${pad(x.r.int(0, 59))}`;
/** Day and time as written on the continent, or with slashes. */
export const stamp = (x: Values, mark = '.', gap = ' ') =>
  `${pad(x.r.int(1, 28))}${mark}${pad(x.r.int(1, 12))}${mark}2026${gap}${clock(x)}`;
export const unix = (x: Values) => String(x.r.int(1_770_000_000, 1_795_000_000));
export const order = (x: Values) => shape(x, 'order_####|ord_######|PO-2026-####|W-#####|order_1###_b');
export const signedQuote = (x: Values) => `qt_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
export const poolQuote = (x: Values) => `pq_${x.r.pick(['', 'test_'])}${x.r.chars(ALNUM, 9)}`;
export const trade = (x: Values) => `txn_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
export const token = (x: Values, length: number) => x.r.chars(ALNUM, length);
export const anyone = (x: Values) => personIn(x, x.r.pick(['DE', 'ES', 'FR', 'GB', 'IT', 'PL'] as const));
export const pill = (text: string, ink: string, paper: string, radius = 9) =>
  `<span style="background:${paper};color:${ink};border-radius:${radius}px;padding:1px 8px;white-space:nowrap">${text}</span>`;

export const PART_1: Record<string, Page> = {
  /** Operator's list of card and bank payments, a drawer with one of them open. */
  payments: (x) => {
    const p = anyone(x);
    const tx = x.txId();
    const paid = `${x.amount()} EUR`;
    const ago = [
      '2 min ago',
      '9 min ago',
      '26 min ago',
      '41 min ago',
      '1 hour ago',
      '3 hours ago',
      'yesterday',
      'yesterday',
      'on Monday',
    ];
    const states: [string, string, string][] = [
      ['completed', '#11643b', '#d7f2e2'],
      ['pending', '#7a5200', '#fdefc8'],
      ['failed', '#96202a', '#fbdfe1'],
      ['refunded', '#46506b', '#e4e8f2'],
    ];
    const grid = 'display:grid;grid-template-columns:140px 96px minmax(0,1fr) 70px 96px 84px;gap:10px;padding:0 14px';
    const row = (i: number) => {
      const [label, ink, paper] = i === 2 ? states[1]! : x.r.pick(states);
      const buyer = i === 2 ? p : anyone(x);
      return `<div style="${grid};padding-top:6px;padding-bottom:6px;background:${i === 2 ? '#e3ecff' : i % 2 ? '#f6f8fb' : '#fff'}"><span style="font-family:Liberation Mono,monospace;font-size:11px">${id(i === 2 ? tx : x.txId())}</span><span style="color:#58627a">${ago[i]}</span><span style="overflow-wrap:anywhere">${v('name', buyer.name)}<br><span style="color:#58627a">${v('email', buyer.email)}</span></span><span>${x.r.pick(['card', 'SEPA', 'instant', 'open bank'])}</span><span style="text-align:right">${i === 2 ? paid : `${x.amount()} ${x.r.pick(['EUR', 'GBP', 'USD'])}`}</span><span style="text-align:right;font-size:11px">${pill(label, ink, paper)}</span></div>`;
    };
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:8px"><div style="color:#6a748c;font-size:11px">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${SCREEN};background:#eef1f6;color:#1b2438;font:12px/1.35 Liberation Sans,sans-serif;display:grid;grid-template-columns:58px minmax(0,1fr) 352px">
<div style="background:#1c2a4d;color:#a9b8dd;text-align:center;padding-top:16px;font-size:19px;line-height:46px">◆<br>▤<br>⇄<br>☷<br>⚙<br>?</div>
<div><div style="display:flex;align-items:center;gap:16px;padding:12px 16px;background:#fff;border-bottom:1px solid #d9dfea"><span style="font-size:18px">Transactions</span><span style="color:#58627a">0Gate · production</span><span style="margin-left:auto;border:1px solid #c4cddd;border-radius:5px;padding:5px 60px 5px 10px;color:#58627a">Search by reference, order or customer</span><span style="border:1px solid #c4cddd;border-radius:5px;padding:5px 12px">Export</span></div>
<div style="display:flex;gap:10px;padding:10px 16px">${['All 1,284', 'Completed 1,102', 'Waiting 97', 'Failed 61', 'Refunded 24'].map((t, i) => `<span style="padding:4px 12px;border-radius:14px;background:${i ? '#fff' : '#1c2a4d'};color:${i ? '#1b2438' : '#fff'};border:1px solid #c4cddd">${t}</span>`).join('')}<span style="margin-left:auto;color:#58627a;padding-top:4px">Last thirty days, newest first</span></div>
<div style="margin:0 16px;background:#fff;border:1px solid #d9dfea;border-radius:8px;overflow:hidden"><div style="${grid};padding-top:9px;padding-bottom:9px;color:#58627a;border-bottom:2px solid #d9dfea"><span>Reference</span><span>When</span><span>Customer</span><span>Method</span><span style="text-align:right">Amount</span><span style="text-align:right">State</span></div>${times(9, row).join('')}</div>
<div style="padding:12px 20px;color:#58627a;display:flex;gap:22px"><span>Showing 1 to 9</span><span>‹ Previous</span><span>Next ›</span><span style="margin-left:auto">Volume of this view is without refunds and disputed payments.</span></div>
<div style="margin:0 16px;background:#fff;border:1px solid #d9dfea;border-radius:8px;padding:10px 14px">Completed payments per day, this month<div style="display:flex;gap:6px;align-items:flex-end;height:74px;margin-top:8px">${times(30, () => `<span style="flex:1;background:#9fb4e6;height:${x.r.int(15, 74)}px"></span>`).join('')}</div></div></div>
<div style="background:#fff;border-left:1px solid #d9dfea;padding:14px 20px;box-shadow:-6px 0 16px #1c2a4d18"><div style="display:flex;justify-content:space-between;margin-bottom:8px"><b style="font-size:15px">Payment details</b><span>✕</span></div>
<div style="font-size:24px">${paid}</div><div style="margin:3px 0 12px">${pill('pending', '#7a5200', '#fdefc8')} <span style="color:#6a748c">bought USDT on polygon</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr;column-gap:14px">${field('Reference', id(tx))}${field('Session', id(x.sessionId()))}${field('Locked quote', id(signedQuote(x)))}${field('Your order', id(order(x)))}${field('Last request', id(x.requestId()))}${field('Last event', id(x.eventId()))}</div>
<div style="border-top:1px solid #e5e9f1;margin:4px 0 10px"></div><b>Customer</b><div style="height:7px"></div>${field('Full name', v('name', p.name))}${field('E-mail', v('email', p.email))}${field('Mobile', v('phone', p.phone))}${field('Billing address', `${v('address', p.street)}<br>${v('address', p.town)}`)}
<div style="border-top:1px solid #e5e9f1;margin:4px 0 10px"></div><b>Funds</b><div style="height:7px"></div>${field('Paid from', v('iban', p.iban))}${field('Card on file', `${neutral(`•••• ${digits(x, 4)}`)}, expires next year`)}${field('Delivered to', v('wallet', x.wallet()))}${field('Address of the device', v('ip', x.ip()))}
<div style="display:flex;gap:10px;margin-top:12px"><span style="background:#2f55c8;color:#fff;border-radius:6px;padding:7px 16px">Send receipt</span><span style="border:1px solid #c4cddd;border-radius:6px;padding:6px 16px">Refund</span><span style="border:1px solid #c4cddd;border-radius:6px;padding:6px 16px">Open session</span></div></div></div>`;
  },

  /** German view of one session: facts in columns far apart, what happened, metadata. */
  sitzung: (x) => {
    const p = personIn(x, 'DE');
    const clerk = personIn(x, 'DE');
    const session = x.sessionId();
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:30px;padding:6px 0;border-bottom:1px dotted #cfc6ba"><span style="color:#7a6d5d;white-space:nowrap">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`;
    const step = (title: string, text: string, colour = '#5f8f3e') =>
      `<div style="border-left:2px solid #d8cfc3;padding:0 0 12px 16px;position:relative"><span style="position:absolute;left:-6px;top:4px;width:10px;height:10px;border-radius:50%;background:${colour}"></span><b>${title}</b><div style="color:#5e5346;overflow-wrap:anywhere">${text}</div></div>`;
    const nav = (text: string, on = false) =>
      `<div style="padding:8px 20px;${on ? 'background:#fff;border-right:4px solid #d2691e;color:#a44f12' : ''}">${text}</div>`;
    const card = 'background:#fff;border-radius:4px;padding:12px 20px;margin-bottom:12px;border-top:3px solid #d2691e';
    return `<div style="${SCREEN};background:#f4efe8;color:#2c251d;font:12px/1.4 DejaVu Sans,sans-serif;display:grid;grid-template-columns:176px minmax(0,1fr) 400px">
<div style="background:#e9e1d6;padding-top:18px"><div style="padding:0 20px 16px;font-size:16px">Händlerportal</div>${nav('Übersicht')}${nav('Sitzungen', true)}${nav('Umsätze')}${nav('Ereignisse')}${nav('Kundschaft')}${nav('Auszahlungen')}${nav('Entwicklung')}${nav('Einstellungen')}<div style="padding:36px 20px 0;font-size:11px;color:#7a6d5d">Angemeldet als<br><span style="overflow-wrap:anywhere">${v('email', clerk.email)}</span><br>Rolle: Kundendienst</div></div>
<div style="padding:16px 22px"><div style="font-size:11px;color:#7a6d5d">Start › Sitzungen › ${id(session)}</div><div style="display:flex;align-items:center;gap:14px;margin:6px 0 12px"><span style="font-size:19px">Kauf von ${x.amount()} USDT</span>${pill('abgebrochen', '#8a1f11', '#f6d9d3', 3)}</div>
<div style="${card}"><b>Person</b>${line('Vor- und Nachname', v('name', p.name))}${line('Geboren am', v('dob', p.born))}${line('Anschrift', `${v('address', p.street)}, ${v('address', p.town)}`)}${line('Telefon', v('phone', p.phone))}${line('Steuernummer', v('tax', shape(x, '##/###/#####|### ### #####')))}${line('Personalausweis', v('passport', x.passport()))}</div>
<div style="${card}"><b>Zahlung</b>${line('Betrag und Gebühr', '250,00 EUR, davon 2,40 EUR Gebühr')}${line('Überweisung von', v('iban', x.iban('DE')))}${line('Kontoinhaber', v('name', personIn(x, 'DE').name))}${line('Empfangsadresse', v('wallet', x.wallet()))}${line('Vorgang', id(x.txId()))}${line('Bestellnummer', id(order(x)))}${line('Angelegt', id(stamp(x)))}${line('Läuft ab', id(stamp(x)))}</div>
<div style="background:#2c251d;color:#f0e6d8;border-radius:4px;padding:11px 20px;font:11.5px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><span style="color:#b8a58d">// metadata und letzte Antwort</span><br>"id": "${id(session)}",<br>"client_secret": "${v('secret', `gsec_${session}_${token(x, 20)}`)}",<br>"user_reference": "${v('email', p.email)}",<br>"client_ip": "${v('ip', x.ip())}", "status": "cancelled",<br>"request_id": "${id(x.requestId())}"</div></div>
<div style="background:#fbf8f4;padding:18px 22px;border-left:1px solid #ddd2c4"><div style="font-size:15px;margin-bottom:12px">Verlauf</div>${step('Sitzung eröffnet', `über die Schnittstelle, Aufruf ${id(x.requestId())} um ${id(clock(x))}`)}${step('Kurs bestätigt', `Angebot ${id(signedQuote(x))} war dreißig Sekunden gültig`)}${step('Ausweis geprüft', `Die Angaben von ${v('name', p.name)} stimmen mit dem Ausweis überein.`)}${step('Rückfrage nötig', `Das Konto gehört ${v('name', personIn(x, 'DE').name)}. Die Bank hat den Namen gemeldet, die Zahlung ruht.`, '#d2a01e')}${step('Nachricht verschickt', `an ${v('email', p.email)}, Zustellung ${id(x.deliveryId())}`)}${step('Angerufen', `unter ${v('phone', personIn(x, 'DE').phone)}, niemand ging an den Apparat`, '#d2a01e')}${step('Abgebrochen', `von ${v('name', clerk.name)}, Ereignis ${id(x.eventId())}`, '#b8301c')}
<div style="border:1px solid #ddd2c4;background:#fff;padding:10px 14px;margin-top:4px"><b>Bemerkung schreiben</b><div style="color:#7a6d5d;margin:6px 0 12px">Bitte keine Ausweisdaten in dieses Feld eintragen. Die Bemerkung ist für alle im Händlerkonto sichtbar.</div><span style="background:#d2691e;color:#fff;padding:5px 14px;border-radius:3px">Speichern</span> <span style="padding:5px 10px;color:#7a6d5d">Verwerfen</span></div></div></div>`;
  },

  /** Dark viewer of webhooks: endpoints, deliveries, headers and body of one. */
  hooks: (x) => {
    const p = anyone(x);
    const event = x.eventId();
    const kinds = [
      'gate_session.created',
      'gate_session.completed',
      'gate_session.failed',
      'kyc.required',
      'gate_session.expired',
      'webhook.test',
    ];
    const grey = (text: string) => `<span style="color:#7d8793">${text}</span>`;
    const delivery = (i: number) => {
      const code = x.r.pick(['200', '200', '204', '401', '500', '504']);
      return `<div style="padding:7px 14px;border-bottom:1px solid #1d2530;background:${i === 1 ? '#1b2738' : 'none'}"><div style="display:flex;justify-content:space-between"><span style="color:#d6dde6">${x.r.pick(kinds)}</span><span style="color:${code < '300' ? '#4cc38a' : '#f2777a'}">${code}</span></div><div style="display:flex;justify-content:space-between;font-size:11px;color:#7d8793"><span>${id(x.deliveryId())}</span><span>${id(x.time())}</span></div></div>`;
    };
    const json = (depth: number, key: string, value: string, quote = '"', end = ',') =>
      `<div style="padding-left:${depth * 18}px;overflow-wrap:anywhere"><span style="color:#79b8ff">"${key}"</span>: <span style="color:#e6c07b">${quote}${value}${quote}</span>${end}</div>`;
    const open = (depth: number, key: string) =>
      `<div style="padding-left:${depth * 18}px"><span style="color:#79b8ff">"${key}"</span>: {</div>`;
    const close = (depth: number, end = '') => `<div style="padding-left:${depth * 18}px">}${end}</div>`;
    const header = (name: string, value: string) =>
      `<div style="overflow-wrap:anywhere">${grey(`${name}:`)} ${value}</div>`;
    const endpoint = (host: string, mode: string, on = false) =>
      `<div style="padding:10px 14px;border-left:3px solid ${on ? '#4c9aff' : '#0d131b'};background:${on ? '#151e2a' : 'none'};overflow-wrap:anywhere">https://${host}/hooks/0bit?token=${v('secret', token(x, 18))}<div style="font-size:11px;color:#7d8793;margin-top:3px">${mode}</div></div>`;
    return `<div style="${SCREEN};background:#0d131b;color:#c3ccd6;font:12px/1.38 Liberation Mono,monospace;display:grid;grid-template-columns:238px 352px minmax(0,1fr);grid-template-rows:44px minmax(0,1fr)">
<div style="grid-column:1/4;display:flex;gap:24px;align-items:center;padding:0 16px;border-bottom:1px solid #273140;background:#111923"><b style="color:#fff">webhooks</b><span>endpoints</span>${grey('event types')}${grey('replay queue (3)')}${grey('settings')}<span style="margin-left:auto">mode: live</span><span>${v('user', shape(x, 'dev.hooks##|hub-reader#|ci_deploy##'))}</span></div>
<div style="border-right:1px solid #273140"><div style="padding:12px 14px 6px;color:#7d8793">ENDPOINTS</div>${endpoint(neutral('api.copperkettle.example'), 'live, 14 event types, healthy', true)}${endpoint(neutral('stage.copperkettle.example'), 'test, all event types, paused')}<div style="padding:16px 14px 6px;color:#7d8793">SIGNING SECRET</div><div style="padding:0 14px;overflow-wrap:anywhere;color:#fff">${v('secret', x.webhookSecret())}</div><div style="padding:4px 14px;font-size:11px;color:#7d8793">shown for one minute, hide now</div><div style="padding:12px 14px 6px;color:#7d8793">PREVIOUS SECRET</div><div style="padding:0 14px;overflow-wrap:anywhere">${v('secret', x.webhookSecret())}</div><div style="padding:4px 14px;font-size:11px;color:#7d8793">both are accepted until the end of the day</div><div style="padding:16px 14px 6px;color:#7d8793">WHO HEARS OF FAILURES</div><div style="padding:0 14px;overflow-wrap:anywhere">${v('email', x.email())}<br>${v('email', x.email())}</div><div style="padding:12px 14px 6px;color:#7d8793">CALLS COME FROM</div><div style="padding:0 14px">${v('ip', x.ip())}<br>${v('ip', x.ip())}</div></div>
<div style="border-right:1px solid #273140"><div style="padding:10px 14px;color:#7d8793;border-bottom:1px solid #273140">status: any ▾ &nbsp; type: any ▾ &nbsp; today ▾</div>${times(9, delivery).join('')}<div style="padding:9px 14px;color:#4c9aff">load older deliveries</div><div style="padding:12px 14px;color:#7d8793;border-top:1px solid #273140">DELIVERIES PER HOUR<div style="display:flex;gap:4px;align-items:flex-end;height:90px;margin:10px 0">${times(24, (i) => `<span style="flex:1;background:${i % 7 === 4 ? '#f2777a' : '#2f5d8f'};height:${x.r.int(8, 90)}px"></span>`).join('')}</div>96.4 percent were answered within two seconds. Six deliveries wait for another attempt.</div></div>
<div style="padding:12px 18px"><div style="display:flex;gap:18px;padding-bottom:8px"><b style="color:#fff">Attempt 3 of 6</b>${grey('took 412 ms')}<span style="color:#f2777a">401 signature_mismatch</span><span style="margin-left:auto;border:1px solid #4c9aff;color:#4c9aff;padding:0 12px">replay</span></div>
<div style="background:#111923;padding:9px 14px;font-size:11.5px"><div>POST /hooks/0bit HTTP/1.1</div>${header('Gate-Signature', `t=${id(unix(x))},v1=${v('secret', x.hex(64))}`)}${header('X-0bit-Event-Id', id(event))}${header('X-0bit-Event-Type', 'gate_session.completed')}${header('User-Agent', '0bit-hooks/2.4')}${header('Authorization', `Bearer ${v('jwt', x.jwt())}`)}</div>
<div style="padding:10px 14px;font-size:11.5px">{${json(1, 'id', id(event))}${json(1, 'type', 'gate_session.completed')}${json(1, 'created_at', id(unix(x)), '')}${open(1, 'data')}${json(2, 'id', id(x.sessionId()))}${json(2, 'amount', x.amount())}${json(2, 'user_reference', v('email', p.email))}${open(2, 'customer')}${json(3, 'full_name', v('name', p.name))}${json(3, 'phone', v('phone', p.phone))}${json(3, 'date_of_birth', v('dob', x.date()))}${json(3, 'line1', v('address', p.street))}${json(3, 'city', v('address', p.town), '"', '')}${close(2, ',')}${json(2, 'payer_iban', v('iban', x.iban()))}${json(2, 'dest_address', v('wallet', x.wallet()))}${json(2, 'refid', id(x.txId()), '"', '')}${close(1)}}</div>
<div style="background:#111923;padding:9px 14px;font-size:11.5px">${grey('response body')}<br>{"error":"signature_mismatch","hint":"raw body was parsed before the check"}</div></div></div>`;
  },

  /** Keys of an account on a wide, calm page; a new one just made. */
  apikeys: (x) => {
    const secret = x.secretKey();
    const owner = anyone(x);
    const makers = times(3, () => anyone(x));
    const cell = 'padding:8px 10px;border-bottom:1px solid #ece8f5;text-align:left;background:#fff';
    const head = 'padding:6px 10px;font-weight:normal;color:#776d92;text-align:left;background:#fff;font-size:13px';
    const row = (label: string, prefix: string, scope: string) => {
      const maker = x.r.pick(makers);
      return `<tr><td style="${cell}">${label}</td><td style="${cell};font:13px Liberation Mono,monospace">${neutral(`${prefix}…${token(x, 4)}`)}</td><td style="${cell}">${scope}</td><td style="${cell}">${v('name', maker.name)}</td><td style="${cell}">${v('ip', x.ip())}</td><td style="${cell};font:13px Liberation Mono,monospace">${id(x.requestId())}</td></tr>`;
    };
    const box = 'background:#fff;border:1px solid #e2dcf0;border-radius:14px;padding:14px 22px';
    const past = (text: string) =>
      `<div style="padding:5px 0;border-top:1px solid #f0ecf8;overflow-wrap:anywhere">${text}</div>`;
    return `<div style="${SCREEN};background:#f7f5fc;color:#2a2140;font:14px/1.42 Liberation Sans,sans-serif;padding:0 40px">
<div style="display:flex;gap:30px;align-items:center;height:58px"><b style="font-size:18px;color:#5b34c4">Partner Hub</b><span>Home</span><span>Payments</span><span style="border-bottom:2px solid #5b34c4;padding:4px 0">Developers</span><span>Team</span><span>Billing</span><span style="margin-left:auto">${neutral('Juniper & Rye Market')}</span><span>${v('email', owner.email)}</span></div>
<div style="background:#2a2140;color:#fff;border-radius:14px;padding:13px 22px;display:flex;align-items:center;gap:20px;margin-bottom:14px"><span style="font-size:22px">✓</span><span>Your new key is ready. Copy it now, we will not show it again.<br><span style="font:15px Liberation Mono,monospace;color:#d9c9ff">${v('key', secret)}</span></span><span style="margin-left:auto;background:#5b34c4;border-radius:8px;padding:7px 18px">Copy</span></div>
<div style="display:flex;align-items:baseline;gap:16px;margin-bottom:8px"><span style="font-size:23px">API keys</span><span style="color:#776d92">Use test keys against the sandbox only. A key sent to the wrong host is answered with key_mode_mismatch.</span></div>
<div style="${box};padding:6px 14px;margin-bottom:14px"><table style="border-collapse:collapse;width:100%;background:#fff;color:#2a2140"><tr><th style="${head}">Label</th><th style="${head}">Key</th><th style="${head}">May</th><th style="${head}">Made by</th><th style="${head}">Last used from</th><th style="${head}">Last request</th></tr>${row('Checkout server', 'sk_live_', 'read, write')}${row('Nightly report', 'sk_live_', 'read')}${row('Support tools', 'sk_live_', 'read')}${row('Continuous tests', 'sk_test_', 'read, write')}${row('Old shop', 'sk_test_', 'nothing, revoked')}</table></div>
<div style="display:grid;grid-template-columns:1.25fr 1fr 1fr;gap:16px"><div style="${box};overflow-wrap:anywhere"><b>Try it</b><div style="background:#f3effb;border-radius:8px;padding:10px 12px;margin:8px 0;font:12.5px/1.5 Liberation Mono,monospace">curl https://gate-api.0bit.app/v1/gate_sessions \\<br>&nbsp; -H "Authorization: Bearer ${v('key', secret)}" \\<br>&nbsp; -H "Idempotency-Key: ${id(x.uuid())}" \\<br>&nbsp; -d amount=75.00 -d currency=EUR \\<br>&nbsp; -d user_reference=${v('email', x.email())}</div><span style="color:#776d92">Answer from one minute ago: session ${id(x.sessionId())}, quote ${id(signedQuote(x))}, request ${id(x.requestId())}.</span></div>
<div style="${box};overflow-wrap:anywhere"><b>Other credentials</b><div style="color:#776d92;margin-top:8px">Publishable key of the widget</div><span style="font:13px Liberation Mono,monospace">${v('key', x.publicKey())}</span><div style="color:#776d92;margin-top:8px">Webhook signing secret</div><span style="font:13px Liberation Mono,monospace">${v('secret', x.webhookSecret())}</span><div style="color:#776d92;margin-top:8px">Allowed addresses</div>${v('ip', x.ip())}, ${v('ip', x.ip())}<div style="color:#776d92;margin-top:8px">Contact for leaks</div>${v('name', owner.name)}, ${v('phone', owner.phone)}</div>
<div style="${box}"><b>Recent changes</b><div style="height:6px"></div>${past(`${v('name', owner.name)} made a key<br><span style="color:#776d92">${id(x.time())}</span>`)}${past(`${v('name', makers[0]!.name)} revoked Old shop<br><span style="color:#776d92">${id(x.time())}</span>`)}${past(`Signed in from ${v('ip', x.ip())}<br><span style="color:#776d92">${id(x.time())}</span>`)}${past(`${v('email', makers[1]!.email)} asked for write access<br><span style="color:#776d92">${id(x.time())}</span>`)}</div></div></div>`;
  },
};
