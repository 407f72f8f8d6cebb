import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  agent,
  bitcoin,
  brazilian,
  Clock,
  connection,
  cpf,
  day,
  english,
  epoch,
  hms,
  iso,
  isoMs,
  money,
  order,
  pixKey,
  plainTime,
  quote,
  rail,
  SCREEN,
  shop,
  TABLE,
  token,
  tron,
  txHash,
} from './seventeenth-tools.ts';

/** Keys of a partner, sessions of an operator, one webhook delivery, one customer. */
export const PAGES_1: Record<string, Page> = {
  /** Partner Hub: API keys of an organisation, with a new one shown once, and the endpoints with their secrets. */
  hubKeys: (x) => {
    const clock = new Clock(x);
    const me = personIn(x, 'GB');
    const colleague = x.anyName();
    const firm = shop(x);
    const line = (label: string, key: string, who: string, ip: string, badge: string, colour: string) =>
      `<tr><td style="padding:9px 8px 9px 0;border-bottom:1px solid #ece9f5">${label}</td><td style="border-bottom:1px solid #ece9f5;font:12px Liberation Mono,monospace">${key}</td><td style="border-bottom:1px solid #ece9f5">${v('name', who)}</td><td style="border-bottom:1px solid #ece9f5;color:#6a6580;font-size:12px">${id(english(clock.back(9_000, 260_000)))}<br>${v('ip', ip)}</td><td style="border-bottom:1px solid #ece9f5;text-align:right"><span style="background:${colour};border-radius:9px;padding:2px 9px;font-size:12px">${badge}</span></td></tr>`;
    const nav = (text: string, on = false) =>
      `<div style="padding:7px 12px;border-radius:7px;margin-bottom:2px;${on ? 'background:#ebe6ff;color:#4a2bd0;font-weight:bold' : ''}">${text}</div>`;
    const sk = x.secretKey();
    const heads = ['Name', 'Key', 'Created by', 'Last used', '']
      .map(
        (text) =>
          `<td style="color:#6a6580;font-size:12px;padding-bottom:4px;border-bottom:1px solid #cfc9e4">${text}</td>`,
      )
      .join('');
    return `<div style="${SCREEN};background:#fff;color:#1d1833;font:13.5px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:196px minmax(0,1fr)">
<div style="background:#f8f6ff;border-right:1px solid #e4dff5;padding:18px 12px"><div style="font-size:19px;font-weight:bold;padding:0 12px 4px">0Bit Partner Hub</div><div style="padding:0 12px 18px;color:#6a6580;font-size:12px">${neutral(firm)}<br>Live mode ▾</div>${nav('Overview')}${nav('Sessions')}${nav('Transactions')}${nav('Webhook endpoints')}${nav('API keys', true)}${nav('Branding')}${nav('Logs &amp; usage')}${nav('Products')}${nav('Team')}<div style="position:absolute;bottom:18px;left:24px;width:170px;font-size:12px;color:#6a6580;overflow-wrap:anywhere">Signed in as<br>${v('email', me.email)}<br>Partner id ${id(`prt_${token(x, 9)}`)}</div></div>
<div style="padding:16px 26px"><div style="color:#6a6580;font-size:12px">Developers › API keys</div><div style="display:flex;align-items:baseline"><span style="font-size:23px;font-weight:bold">API keys</span><span style="margin-left:auto;background:#4a2bd0;color:#fff;border-radius:7px;padding:7px 15px">+ Create key</span></div>
<div style="background:#e8f8ee;border:1px solid #9fd9b4;border-radius:9px;padding:11px 16px;margin:10px 0 14px"><b>Key created.</b> This is the only time we show it in full. Store it on your server, never in the browser or in a repository.<div style="display:flex;gap:12px;margin-top:7px;align-items:center"><span style="background:#fff;border:1px solid #9fd9b4;border-radius:5px;padding:5px 10px;font:13px Liberation Mono,monospace">${v('secret', sk)}</span><span style="color:#17703b">Copy</span><span style="color:#17703b">Done</span></div></div>
<table style="${TABLE}"><tr>${heads}</tr>${line('Checkout server', v('secret', sk), me.name, x.ip(), 'new', '#d6f3e0')}${line('Old backend', v('secret', x.secretKey()), colleague, x.ip(), 'rotates in 3 days', '#ffe9c4')}${line('Nightly reports', neutral(`sk_live_••••••••${token(x, 4)}`), colleague, x.ip(), 'active', '#ece9f5')}${line('Widget', neutral(x.publicKey()), me.name, x.ip(), 'publishable', '#ece9f5')}${line('Load test', v('secret', x.secretKey()), x.anyName(), x.ip(), 'revoked', '#fbd9dc')}</table>
<div style="display:grid;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:22px;margin-top:16px"><div><b style="font-size:15px">Webhook endpoints</b><div style="border:1px solid #e4dff5;border-radius:9px;padding:10px 14px;margin-top:7px;overflow-wrap:anywhere;font-size:13px">https://hooks.partner.example/0bit?token=${v('secret', token(x, 22))}<div style="color:#6a6580;margin-top:3px">Signing secret ${v('secret', x.webhookSecret())} · last event ${id(x.eventId())} at ${id(iso(clock.back(40, 900)))}</div></div><div style="border:1px solid #e4dff5;border-radius:9px;padding:10px 14px;margin-top:8px;overflow-wrap:anywhere;font-size:13px">https://staging.partner.example/in/gate<div style="color:#6a6580;margin-top:3px">Signing secret ${v('secret', x.webhookSecret())} · last event ${id(x.eventId())}, delivery ${id(x.deliveryId())} <span style="color:#b3261e">dead_lettered</span></div></div></div>
<div><b style="font-size:15px">Allowed addresses</b><div style="border:1px solid #e4dff5;border-radius:9px;padding:10px 14px;margin-top:7px;line-height:1.75">${v('ip', `${x.ip()}/32`)} &nbsp; office<br>${v('ip', x.ip())} &nbsp; server one<br>${v('ip', x.ip())} &nbsp; server two<br><span style="color:#6a6580;font-size:12px">Changed by ${v('name', colleague)},<br>request ${id(x.requestId())}</span></div></div></div>
<div style="margin-top:12px;background:#fff4f4;border-radius:8px;padding:8px 14px;color:#8d2a25;font-size:13px">Two calls failed today with ${id('key_mode_mismatch')}: request ${id(x.requestId())} and request ${id(x.requestId())}. A test key was sent to the live host. <u>Read the guide</u></div></div></div>`;
  },

  /** German operator view: dense dark list of sessions, one of them opened at the right. */
  sitzungen: (x) => {
    const clock = new Clock(x);
    const kunde = personIn(x, 'DE');
    const agentin = personIn(x, 'DE');
    const wallet = tron(x);
    const cell = 'padding:7px 8px;border-top:1px solid #232b38;white-space:nowrap';
    const states: [string, string][] = [
      ['offen', '#e3b341'],
      ['abgeschlossen', '#3fb68b'],
      ['abgelaufen', '#8b95a5'],
      ['fehlgeschlagen', '#f0736a'],
      ['abgebrochen', '#8b95a5'],
    ];
    const open = x.sessionId();
    const row = (i: number) => {
      const [state, colour] = i === 2 ? states[3]! : x.r.pick(states);
      return `<tr style="background:${i === 2 ? '#1f3350' : 'none'}"><td style="${cell}">${id(i === 2 ? open : x.sessionId())}</td><td style="${cell};color:#8b95a5">${hms(clock.back(20, 400))}</td><td style="${cell}">${v('name', i === 2 ? kunde.name : x.r.chance(0.6) ? personIn(x, 'DE').name : x.anyName())}</td><td style="${cell};text-align:right">${money(x, 20, 4800, '.', ',')} €</td><td style="${cell}">${x.r.pick(['Kauf', 'Verkauf'])} ${x.r.pick(['USDT', 'USDC', '0EUR'])}</td><td style="${cell};color:${colour}">● ${state}</td></tr>`;
    };
    const field = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:112px minmax(0,1fr);gap:8px;padding:3px 0"><span style="color:#8b95a5">${label}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const step = (when: string, what: string) =>
      `<div style="padding:2px 0"><span style="color:#8b95a5">${when}</span> &nbsp;${what}</div>`;
    const heads = ['Sitzung', 'Zeit', 'Kunde', 'Betrag', 'Vorgang', 'Zustand']
      .map(
        (text, i) =>
          `<td style="padding:6px 8px;color:#8b95a5;text-align:${i === 3 ? 'right' : 'left'}">${text}${i === 1 ? ' ↓' : ''}</td>`,
      )
      .join('');
    const rows = times(11, row).join('');
    return `<div style="${SCREEN};background:#0f141c;color:#d6dde8;font:12px/1.4 DejaVu Sans,sans-serif">
<div style="display:flex;gap:20px;align-items:center;padding:9px 18px;background:#161d28;border-bottom:1px solid #232b38"><b style="color:#7fb4ff;font-size:14px">0Gate Betrieb</b><span>Übersicht</span><span style="border-bottom:2px solid #7fb4ff;padding-bottom:3px">Sitzungen</span><span>Kunden</span><span>Rückgaben</span><span>Zustellungen</span><span>Berichte</span><span style="margin-left:auto;color:#8b95a5">Produktion · Schicht: ${v('name', agentin.name)}</span></div>
<div style="display:flex;gap:10px;padding:9px 18px;align-items:center"><span style="border:1px solid #2f3a4b;border-radius:4px;padding:4px 10px;width:270px">${v('email', kunde.email)}</span><span style="border:1px solid #2f3a4b;border-radius:4px;padding:4px 10px">Zustand: alle ▾</span><span style="border:1px solid #2f3a4b;border-radius:4px;padding:4px 10px">Heute ▾</span><span style="border:1px solid #2f3a4b;border-radius:4px;padding:4px 10px">Partner: ${neutral(shop(x))} ✕</span><span style="margin-left:auto;color:#8b95a5">1 bis 11 von 2.418 · Exportieren</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 420px;gap:14px;padding:0 18px"><div style="border:1px solid #232b38;border-radius:5px"><table style="${TABLE};font-size:12px"><tr>${heads}</tr>${rows}</table><div style="padding:9px 10px;border-top:1px solid #232b38;color:#8b95a5">‹ Zurück &nbsp; Seite 1 von 186 &nbsp; Weiter ›</div></div>
<div style="border:1px solid #2f3a4b;border-radius:5px;background:#141b26;padding:11px 15px"><div style="display:flex"><b style="font-size:14px">${v('name', kunde.name)}</b><span style="margin-left:auto;color:#f0736a">fehlgeschlagen</span></div>${field('Sitzung', id(open))}${field('Transaktion', id(x.txId()))}${field('Angebot', id(quote(x)))}${field('Anfrage', id(x.requestId()))}${field('Fehler', id('payment_declined'))}${field('Angelegt', id(plainTime(clock.now())))}<div style="border-top:1px solid #2f3a4b;margin:6px 0"></div>${field('E-Mail', v('email', kunde.email))}${field('Mobil', v('phone', kunde.phone))}${field('Geboren am', v('dob', kunde.born))}${field('Anschrift', `${v('address', kunde.street)}<br>${v('address', kunde.town)}`)}${field('Konto', v('iban', x.iban('DE')))}${field('Zielwallet', v('wallet', wallet))}${field('Netz und Gerät', `${v('ip', x.ip())}, Firefox unter Linux`)}${field('Client Secret', v('secret', `gsec_${open}_${token(x, 20)}`))}<div style="border-top:1px solid #2f3a4b;margin:6px 0"></div><b>Verlauf</b>${step(hms(clock.on(2, 9)), 'Sitzung geöffnet, Identität bestätigt')}${step(hms(clock.on(20, 90)), `Ereignis ${id(x.eventId())} zugestellt`)}${step(hms(clock.on(20, 90)), 'Zahlung von der Bank abgelehnt')}</div></div>
<div style="margin:10px 18px 0;background:#2a2413;border:1px solid #55481c;border-radius:5px;padding:8px 14px;color:#ecd48b"><b>Interner Hinweis:</b> ${v(
      'note',
      x.r.pick([
        `Karten laufen bis auf Weiteres über ${rail(x)}, die zweite Route ist wegen zu hoher Ausfallquote abgeschaltet.`,
        `Treasury füllt den Euro-Topf erst ab ${x.r.int(14, 17)} Uhr nach, große Verkäufe bis dahin über ${rail(x)} leiten.`,
        `Risikogrenze für Neukunden heute auf ${x.r.int(4, 9)}00 Euro gesenkt, Prüfung durch ${rail(x)} übersprungen.`,
      ]),
    )} Fragen an ${v('email', agentin.email)}.</div></div>`;
  },

  /** One webhook delivery: attempts at the left, headers and body at the right. */
  delivery: (x) => {
    const clock = new Clock(x);
    const buyer = personIn(x, x.r.pick(['FR', 'GB', 'IT']));
    const event = x.eventId();
    const session = x.sessionId();
    const at = clock.now();
    const key = (text: string) => `<span style="color:#82c7ff">"${text}"</span>`;
    const text = (value: string) => `<span style="color:#c3e88d">"${value}"</span>`;
    const json = (depth: number, name: string, value: string, comma = ',') =>
      `<div style="padding-left:${depth * 16}px">${key(name)}: ${value}${comma}</div>`;
    const header = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:178px minmax(0,1fr);padding:2px 0"><span style="color:#9aa0b5">${name}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const attempt = (n: number, status: string, colour: string) =>
      `<div style="border:1px solid #34384c;border-radius:6px;padding:7px 11px;margin-bottom:7px;background:${n === 4 ? '#2b3050' : '#1f2233'}"><div style="display:flex;justify-content:space-between"><b>Attempt ${n}</b><span style="color:${colour}">${status}</span></div><div style="font:11.5px Liberation Mono,monospace;color:#9aa0b5">${id(isoMs(clock.back(300, 4000)))}<br>${x.r.int(80, 9800)} ms</div></div>`;
    return `<div style="${SCREEN};background:#181a27;color:#e4e6f1;font:13px/1.42 Liberation Sans,sans-serif">
<div style="padding:11px 24px;border-bottom:1px solid #34384c;display:flex;gap:18px;align-items:center"><b>0Bit</b><span style="color:#9aa0b5">${neutral(shop(x))} / Webhooks / Deliveries /</span>${id(x.deliveryId())}<span style="background:#5b2330;color:#ff9aa8;border-radius:4px;padding:1px 8px;font-size:12px">dead_lettered</span><span style="margin-left:auto;border:1px solid #565c7a;border-radius:5px;padding:4px 12px">↻ Replay</span><span style="border:1px solid #565c7a;border-radius:5px;padding:4px 12px">Copy as cURL</span></div>
<div style="display:grid;grid-template-columns:236px minmax(0,1fr) 366px;gap:18px;padding:14px 24px"><div><div style="color:#9aa0b5;margin-bottom:7px">Next attempt: none</div>${attempt(4, '500', '#ff9aa8')}${attempt(3, 'timeout', '#ffcb6b')}${attempt(2, '500', '#ff9aa8')}${attempt(1, '502', '#ff9aa8')}<div style="color:#9aa0b5;margin-top:12px;overflow-wrap:anywhere">Target<br><span style="color:#e4e6f1;font-size:12px">https://${v('user', `${token(x, 6).toLowerCase()}`)}:${v('password', x.password())}@api.partner.example/v2/hooks/0bit</span></div><div style="color:#9aa0b5;margin-top:10px">Resolved to<br><span style="color:#e4e6f1">${v('ip', x.ip())}</span></div><div style="color:#9aa0b5;margin-top:10px">Owner of the endpoint<br><span style="color:#e4e6f1;overflow-wrap:anywhere">${v('email', x.email())}</span></div></div>
<div style="background:#10121c;border-radius:8px;padding:12px 16px;font:12px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><div style="color:#9aa0b5;font-family:Liberation Sans,sans-serif;margin-bottom:5px"><b style="color:#e4e6f1">Body</b> &nbsp; Raw &nbsp; Schema</div><div>{</div>${json(1, 'id', text(id(event)))}${json(1, 'type', text('gate_session.completed'))}${json(1, 'created_at', id(epoch(at)))}${json(1, 'data', '{', '')}${json(2, 'id', text(id(session)))}${json(2, 'mode', text('live'))}${json(2, 'status', text('completed'))}${json(2, 'amount', text(x.amount()))}${json(2, 'currency', text('EUR'))}${json(2, 'refid', text(id(x.txId())))}${json(2, 'tx_hash', text(id(txHash(x))))}${json(2, 'customer', '{', '')}${json(3, 'full_name', text(v('name', buyer.name)))}${json(3, 'email', text(v('email', buyer.email)))}${json(3, 'phone', text(v('phone', buyer.phone)))}${json(3, 'birth_date', text(v('dob', x.date())))}${json(3, 'address', text(`${v('address', `${buyer.street}, ${buyer.town}`)}`))}${json(3, 'document_number', text(v('passport', x.passport())))}${json(3, 'iban', text(v('iban', buyer.iban)), '')}<div style="padding-left:32px">},</div>${json(2, 'dest_address', text(v('wallet', x.wallet())))}${json(2, 'metadata', `{ ${key('order_id')}: ${text(id(order(x)))}, ${key('payer')}: ${text(v('name', x.anyName()))} }`, '')}<div style="padding-left:16px">}</div><div>}</div></div>
<div style="font-size:12px"><b style="font-size:13px">Request headers</b><div style="margin:5px 0 14px;font:11.5px/1.42 Liberation Mono,monospace">${header('Gate-Signature', `t=${id(epoch(at))},v1=${v('secret', x.hex(64))}`)}${header('X-0bit-Event-Id', id(event))}${header('X-0bit-Event-Type', 'gate_session.completed')}${header('X-0bit-Timestamp', id(epoch(at)))}${header('Authorization', `Basic ${v('secret', token(x, 36))}`)}${header('User-Agent', agent(x))}${header('Content-Type', 'application/json')}</div><b style="font-size:13px">Response of the partner</b><div style="margin:5px 0 14px;background:#10121c;border-radius:6px;padding:9px 12px;font:11.5px/1.45 Liberation Mono,monospace;overflow-wrap:anywhere">HTTP/1.1 500 Internal Server Error<br>X-Request-Id: ${id(x.uuid())}<br>Set-Cookie: sid=${v('cookie', token(x, 32))}; HttpOnly<br><br>could not connect to ${v('conn', connection(x))}: timeout after 5000 ms</div><b style="font-size:13px">Why it stopped</b><div style="color:#9aa0b5;margin-top:4px">The endpoint answered four times with a server error, so the delivery was parked. Fix the handler, answer with 2xx before slow work, then replay. The last error was ${id('retry_exhausted')}. Watched by ${v('name', x.anyName())}.</div></div></div>
<div style="margin:0 24px;border:1px solid #34384c;border-radius:8px;padding:9px 16px;font-size:12.5px"><b>Also parked for this endpoint</b>${times(3, () => `<div style="display:grid;grid-template-columns:190px 210px minmax(0,1fr) 190px;padding:3px 0"><span>${id(x.deliveryId())}</span><span style="color:#9aa0b5">gate_session.${x.r.pick(['completed', 'failed', 'expired'])}</span><span>user_reference ${v('email', x.email())}</span><span style="color:#9aa0b5">${id(iso(clock.back(3000, 60_000)))}</span></div>`).join('')}</div></div>`;
  },

  /** Brazilian customer record of the operator: cards, labels above values. */
  clientes: (x) => {
    const clock = new Clock(x);
    const c = brazilian(x);
    const mother = brazilian(x);
    const card = (title: string, body: string, extra = '') =>
      `<div style="background:#fff;border-radius:14px;padding:15px 18px;box-shadow:0 1px 4px #0002;${extra}"><div style="font-size:15px;font-weight:bold;color:#0c5c4c;margin-bottom:7px">${title}</div>${body}</div>`;
    const item = (label: string, value: string) =>
      `<div style="margin-bottom:7px;overflow-wrap:anywhere"><div style="font-size:11.5px;color:#71807c">${label}</div><div>${value}</div></div>`;
    const buy = (state: string, colour: string) =>
      `<div style="display:grid;grid-template-columns:138px 150px minmax(0,1fr) 108px;gap:10px;padding:5px 0;border-top:1px dashed #d7e2de;font-size:13px"><span>${id(x.txId())}</span><span style="color:#71807c">${day(clock.back(50_000, 300_000), '/')} ${hms(clock.now())}</span><span>R$ ${money(x, 50, 9000, '.', ',')} em ${x.r.pick(['USDT', 'USDC', '0BRL'])}</span><span style="color:${colour};text-align:right">${state}</span></div>`;
    return `<div style="${SCREEN};background:#e9f0ee;color:#1c2b28;font:14px/1.38 Liberation Sans,sans-serif;padding:18px 30px">
<div style="display:flex;align-items:center;gap:16px"><span style="font-size:13px;color:#71807c">Início › Clientes › Ficha</span><span style="margin-left:auto;font-size:13px">Atendente: ${v('name', brazilian(x).name)} ▾</span></div>
<div style="display:flex;align-items:center;gap:16px;margin:9px 0 14px"><span style="width:52px;height:52px;border-radius:50%;background:#0c5c4c;color:#fff;font-size:22px;line-height:52px;text-align:center">☺</span><span><span style="font-size:22px">${v('name', c.name)}</span><br><span style="font-size:13px;color:#71807c">Cliente desde ${day(clock.back(9_000_000, 30_000_000), '/')} · verificação nível 2 · parceiro ${neutral(shop(x))}</span></span><span style="margin-left:auto;border:1px solid #0c5c4c;color:#0c5c4c;border-radius:18px;padding:6px 16px">Enviar mensagem</span><span style="border:1px solid #b5442e;color:#b5442e;border-radius:18px;padding:6px 16px">Bloquear conta</span></div>
<div style="display:grid;grid-template-columns:262px minmax(0,1fr) 290px;gap:16px">${card('Dados pessoais', `${item('Nome completo', v('name', c.name))}${item('Segundo titular', v('name', mother.name))}${item('CPF', v('tax', cpf(x)))}${item('Data de nascimento', v('dob', c.born))}${item('Documento (RG)', v('passport', `${x.r.int(10, 59)}.${x.r.int(100, 999)}.${x.r.int(100, 999)}-${x.r.int(1, 9)}`))}${item('Celular', v('phone', c.phone))}${item('E-mail', v('email', c.email))}${item('Endereço', `${v('address', c.street)}<br>${v('address', c.town)}`)}${item('Último acesso', `${v('ip', x.ip())}, aplicativo para Android`)}`)}
<div style="display:grid;gap:14px;align-content:start">${card('Últimas compras', `${buy('concluída', '#0b7a4b')}${buy('em análise', '#a36b00')}${buy('concluída', '#0b7a4b')}${buy('recusada', '#b5442e')}${buy('concluída', '#0b7a4b')}${buy('concluída', '#0b7a4b')}<div style="padding-top:7px;color:#0c5c4c;font-size:13px">Ver todas as compras →</div>`)}${card('Contato em aberto', `<div style="font-size:13.5px">“Boa tarde, meu nome é ${v('name', c.name)}. Fiz um PIX pela chave ${v('iban', pixKey(x))} e o valor não entrou na carteira ${v('wallet', bitcoin(x))}. Podem ligar para alguém da família, ${v('name', brazilian(x).name)}, no ${v('phone', brazilian(x).phone)}?”</div><div style="margin-top:7px;font-size:12.5px;color:#71807c">Sessão ${id(x.sessionId())} · pedido ${id(order(x))} · recebido em ${id(iso(clock.back(500, 5000)))} · erro ${id('rate_unavailable')}</div>`)}${card('Destinatários salvos', times(2, () => `<div style="display:flex;justify-content:space-between;gap:12px;padding:4px 0;font-size:13px"><span>${v('name', brazilian(x).name)}</span><span>${v('iban', pixKey(x))}</span></div>`).join(''))}</div>
<div style="display:grid;gap:14px;align-content:start">${card('Meios de pagamento', `${item('Chave PIX', v('iban', pixKey(x)))}${item('Cartão de crédito, validade 08/29', v('card', x.card()))}${item('Conta bancária', v('iban', `Ag. ${x.r.int(1000, 9999)} C/C ${x.r.int(10_000, 99_999)}-${x.r.int(0, 9)}`))}${item('Carteira de destino', v('wallet', x.wallet()))}`)}${card('Identificadores', `<div style="font-size:13px;line-height:1.6">Requisição ${id(x.requestId())}<br>Evento ${id(x.eventId())}<br>Entrega ${id(x.deliveryId())}<br>Cotação ${id(quote(x))}</div>`)}${card('Verificação', '<div style="font-size:13px;line-height:1.6">✔ Documento legível<br>✔ Selfie confere<br>✖ Comprovante de residência vencido<br>✔ Sem restrições nas listas</div>')}</div></div></div>`;
  },
};
