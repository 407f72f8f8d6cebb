import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import {
  american,
  bitcoin,
  Clock,
  connection,
  day,
  desk,
  digits,
  draw,
  evm,
  hm,
  iso,
  localIp,
  login,
  machine,
  money,
  numeroFiscal,
  order,
  otp,
  plainTime,
  quote,
  rail,
  SCREEN,
  seedPhrase,
  shop,
  siren,
  solana,
  ssn,
  TABLE,
  token,
  trade,
  tron,
  two,
  txHash,
} from './seventeenth-tools.ts';

/** A paper, a database, two phones, a password manager. */
export const PAGES_5: Record<string, Page> = {
  /** French form of a new merchant, as a PDF in a viewer with its outline. */
  formulaire: (x) => {
    const clock = new Clock(x);
    const g = personIn(x, 'FR');
    const b = personIn(x, 'FR');
    const line = (label: string, value: string) =>
      `<div style="display:flex;gap:8px;padding:3.5px 0"><span style="white-space:nowrap">${label} :</span><span style="border-bottom:1px dotted #555;flex:1;overflow-wrap:anywhere">${value}</span></div>`;
    const head = (text: string) =>
      `<div style="font-weight:bold;margin:11px 0 3px;border-bottom:1px solid #222">${text}</div>`;
    const owner = (p: ReturnType<typeof personIn>, share: number) =>
      `<tr><td style="border:1px solid #666;padding:4px 7px">${v('name', p.name)}</td><td style="border:1px solid #666;padding:4px 7px">${v('dob', p.born)}</td><td style="border:1px solid #666;padding:4px 7px">${v('address', `${p.street}, ${p.town}`)}</td><td style="border:1px solid #666;padding:4px 7px;text-align:right">${share} %</td></tr>`;
    const firm = shop(x);
    const login2 = x.email(g.name);
    return `<div style="${SCREEN};background:#525659;color:#f1f1f1;font:13px/1.4 Liberation Sans,sans-serif">
<div style="background:#323639;padding:9px 18px;display:flex;gap:22px;align-items:center"><span>☰</span><span>entree_en_relation_signe.pdf</span><span style="margin:0 auto">2 / 5 &nbsp; | &nbsp; − &nbsp; 92 % &nbsp; +</span><span>Imprimer</span><span>Enregistrer</span></div>
<div style="position:absolute;left:0;top:38px;bottom:0;width:236px;background:#3b3f43;padding:14px 16px;box-sizing:border-box;overflow-wrap:anywhere"><b>Sommaire</b><div style="line-height:1.9;margin:4px 0 14px">1. Société<br>2. Représentant légal<br>3. Bénéficiaires effectifs<br>4. Compte de règlement<br>5. Signature</div><b>Annotations</b><div style="background:#fff3b0;color:#333;border-radius:4px;padding:8px 11px;margin-top:6px"><b>${v('name', personIn(x, 'FR').first)}</b>, conformité<br>Le second associé n'a pas joint sa pièce. Relancer ${v('email', x.email(b.name))} ou le ${v('phone', b.phone)}.</div><div style="background:#cfe8ff;color:#333;border-radius:4px;padding:8px 11px;margin-top:8px">Dossier ${id(`DOS-${x.r.int(10_000, 99_999)}`)} importé, requête ${id(x.requestId())}, événement ${id(x.eventId())}.</div><div style="margin-top:14px;color:#c3c7cb">Reçu le<br>${id(plainTime(clock.now()))}<br>de l'adresse ${v('ip', x.ip())}</div></div>
<div style="position:absolute;left:290px;top:54px;width:900px;height:746px;background:#fff;color:#111;box-sizing:border-box;padding:24px 54px;font:13.5px/1.36 DejaVu Serif,serif;font-size:12.5px;box-shadow:0 0 12px #000"><div style="display:flex;justify-content:space-between"><span style="font-size:18px"><b>Demande d'ouverture de compte marchand</b></span><span>Réf. ${id(`EER-2026-${digits(x, 5)}`)}</span></div><div style="color:#444">À remplir lisiblement. Les rubriques non remplies retardent l'examen du dossier.</div>
${head('1. Société')}<div style="display:grid;grid-template-columns:1fr 1fr;column-gap:26px">${line('Dénomination', neutral(firm))}${line('SIREN', v('tax', siren(x)))}${line('Activité', 'vente de billets en ligne')}${line('Volume mensuel', `${money(x, 20_000, 90_000, ' ', ',')} €`)}</div>
${head('2. Représentant légal')}<div style="display:grid;grid-template-columns:1fr 1fr;column-gap:26px">${line('Nom', v('name', g.last))}${line('Prénom', v('name', g.first))}${line('Né(e) le', v('dob', g.born))}${line('Numéro fiscal', v('tax', numeroFiscal(x)))}${line('Passeport', v('passport', `${digits(x, 2)}${x.r.chars('ABCDEFGHKL', 2)}${digits(x, 5)}`))}${line('Téléphone', v('phone', g.phone))}</div>${line('Domicile', `${v('address', g.street)}, ${v('address', g.town)}`)}${line('Courriel', v('email', login2))}
${head('3. Bénéficiaires effectifs (plus de 25 %)')}<table style="${TABLE};font-size:12px;margin-top:5px"><tr><td style="border:1px solid #666;padding:4px 7px">Nom et prénom</td><td style="border:1px solid #666;padding:4px 7px">Naissance</td><td style="border:1px solid #666;padding:4px 7px">Adresse complète</td><td style="border:1px solid #666;padding:4px 7px">Part</td></tr>${owner(g, 55)}${owner(b, 45)}</table>
${head('4. Compte de règlement')}${line('Titulaire', v('name', g.name))}<div style="display:grid;grid-template-columns:1.5fr 1fr;column-gap:26px">${line('IBAN', v('iban', g.iban))}${line('BIC', neutral(bic(x, 'FR')))}</div>${line('Portefeuille pour USDC', v('wallet', evm(x)))}
${head('5. Signature')}<div>Je certifie l'exactitude des renseignements ci-dessus et autorise la société 0Bit à les vérifier. Essai de paiement déjà effectué : transaction ${id(x.txId())}, session ${id(x.sessionId())}, commande ${id(order(x))}, statut ${id('manual_review')}.</div><div style="display:flex;justify-content:space-between;margin-top:9px"><span>Fait à Nantes, le ${day(clock.back(90_000, 400_000), '/')}</span><span><i style="font-size:19px">${v('name', g.name)}</i></span></div><div style="margin-top:8px;font-size:11px;color:#555">Signé électroniquement, empreinte ${id(x.uuid())}, horodatage ${id(iso(clock.now()))}.</div></div></div>`;
  },

  /** Client of a database: tree, query, rows, properties of one connection. */
  sqlClient: (x) => {
    const clock = new Clock(x);
    const host = machine(x);
    const user = login(x);
    const kw = (t: string) => `<b style="color:#00539c">${t}</b>`;
    const tree = (depth: number, text: string, on = false) =>
      `<div style="padding:2px 0 2px ${10 + depth * 15}px;${on ? 'background:#cfe3f7' : ''}">${text}</div>`;
    const td = (text: string) => `<td style="border:1px solid #ddd;padding:4px 7px;white-space:nowrap">${text}</td>`;
    const second = trade(x);
    const row = (i: number) => {
      const who = x.anyName();
      return `<tr style="background:${i % 2 ? '#f6f8fa' : '#fff'}">${td(`<span style="color:#888">${i + 1}</span>`)}${td(id(i === 1 ? second : trade(x)))}${td(v('name', who))}${td(v('email', x.email(who)))}${td(x.r.pick(['settled', 'reserved', 'failed', 'released']))}${td(x.amount())}</tr>`;
    };
    const prop = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:92px minmax(0,1fr);padding:3px 0"><span style="color:#666">${label}</span><span style="border:1px solid #ccc;background:#fff;padding:1px 6px;overflow-wrap:anywhere">${value}</span></div>`;
    return `<div style="${SCREEN};background:#f0f0f0;color:#222;font:12px/1.38 Liberation Sans,sans-serif">
<div style="background:#e3e3e3;border-bottom:1px solid #c4c4c4;padding:5px 12px;display:flex;gap:16px"><span>File</span><span>Edit</span><span>Navigate</span><span>SQL Editor</span><span>Database</span><span>Window</span><span>Help</span><span style="margin-left:auto;color:#666">read-only · auto commit</span></div>
<div style="display:grid;grid-template-columns:222px minmax(0,1fr) 318px;height:746px"><div style="background:#fff;border-right:1px solid #c4c4c4;padding-top:6px">${tree(0, '<b>Connections</b>')}${tree(0, `▾ ${v('host', host)}`)}${tree(1, '▾ Schemas')}${tree(2, '▾ public')}${tree(3, 'customers')}${tree(3, 'pool_trades', true)}${tree(3, 'payout_accounts')}${tree(3, 'webhook_events')}${tree(3, 'api_keys')}${tree(2, '▸ audit')}${tree(1, '▸ Roles')}${tree(1, '▸ Extensions')}${tree(0, `▸ ${v('host', machine(x))}`)}${tree(0, '▸ localhost')}<div style="padding:18px 10px 0;color:#666">Scripts<br>daily_report.sql<br>stuck_trades.sql<br>find_customer.sql</div></div>
<div style="border-right:1px solid #c4c4c4;background:#fff"><div style="background:#e9e9e9;padding:5px 12px">stuck_trades.sql ✕ &nbsp; <span style="color:#777">customers ✕</span></div><div style="padding:8px 12px;font:12.5px/1.5 Liberation Mono,monospace;overflow-wrap:anywhere;height:142px;box-sizing:border-box"><span style="color:#5a8a5a">-- ${v('note', x.r.pick([`reserved longer than ten minutes means ${desk(x)} did not fill, the hedge worker then retries via ${rail(x)}`, `ignore trades of the house account, treasury uses them to rebalance the euro pool at night`]))}</span><br>${kw('select')} t.trade_id, c.full_name, c.email, t.status, t.amount<br>${kw('from')} pool_trades t ${kw('join')} customers c ${kw('on')} c.id = t.customer_id<br>${kw('where')} c.phone = '${v('phone', x.phone())}' ${kw('or')} t.dest = '${v('wallet', x.wallet())}'<br>${kw('order by')} t.created_at ${kw('desc')} ${kw('limit')} 6;</div>
<div style="background:#e9e9e9;padding:4px 12px;border-top:1px solid #c4c4c4"><b>Result 1</b> &nbsp; Messages &nbsp; Plan <span style="float:right;color:#666">6 rows in 41 ms</span></div><table style="${TABLE};font-size:11.5px"><tr>${['', 'trade_id', 'full_name', 'email', 'status', 'amount'].map((t) => `<td style="border:1px solid #ddd;padding:4px 7px;background:#eef1f4">${t}</td>`).join('')}</tr>${times(6, row).join('')}</table><div style="padding:7px 12px;color:#666">Double-click a cell to open it. Values longer than the column are cut off in the grid but exported in full.</div>
<div style="border-top:1px solid #c4c4c4;padding:8px 12px;font:11.5px/1.5 Liberation Mono,monospace;overflow-wrap:anywhere"><span style="color:#666">Query log</span><br>${id(plainTime(clock.back(100, 900)))} connected as ${v('user', user)} from ${v('ip', localIp(x))}<br>${id(plainTime(clock.on(10, 40)))} ok, 6 rows, statement ${id(x.uuid())}<br>${id(plainTime(clock.on(10, 40)))} <span style="color:#b00">ERROR ${id('42501')} permission denied for table api_keys</span><br>${id(plainTime(clock.on(10, 40)))} reconnect ${v('conn', `postgresql://${user}:${token(x, 18)}@${host}:5432/pools_core`)}</div></div>
<div style="padding:10px 14px"><b>Connection settings</b>${prop('Host', v('host', host))}${prop('Port', '5432')}${prop('Database', 'pools_core')}${prop('User', v('user', user))}${prop('Password', v('password', x.password()))}${prop('Tunnel', `${v('user', draw(x, 'jump@@#|bastion-ro#'))} @ ${v('ip', x.ip())}`)}<div style="margin:12px 0 4px"><b>Record of line 2</b></div>${prop('trade_id', id(second))}${prop('quote_id', id(quote(x)))}${prop('request_id', id(x.requestId()))}${prop('tx_hash', id(txHash(x)))}${prop('created_at', id(iso(clock.now())))}${prop('dest', v('wallet', solana(x)))}${prop('source', v('provider', desk(x)))}<div style="margin-top:12px;color:#666">Press F3 to edit the record. The tunnel closes by itself after fifteen minutes without use.</div></div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#e3e3e3;border-top:1px solid #c4c4c4;padding:4px 12px;color:#555">UTC &nbsp; en &nbsp; Writable: no &nbsp; Smart insert &nbsp; 5 : 31</div></div>`;
  },

  /** Two phones mirrored on a desk, and the log of the device beside them. */
  phones: (x) => {
    const clock = new Clock(x);
    const me = american(x);
    const pal = american(x);
    const phone = (back: string, body: string) =>
      `<div style="width:318px;height:690px;border:9px solid #22262e;border-radius:34px;background:${back};box-sizing:border-box;overflow:hidden;position:relative">${body}</div>`;
    const bubble = (mine: boolean, text: string) =>
      `<div style="margin:0 12px 8px ${mine ? '54px' : '12px'};${mine ? 'background:#1f8f5f;color:#fff' : 'margin-right:54px;background:#eceff3'};border-radius:15px;padding:8px 13px;overflow-wrap:anywhere">${text}</div>`;
    const asset = (name: string, amount: string) =>
      `<div style="display:flex;justify-content:space-between;padding:8px 18px;border-bottom:1px solid #2b3550"><span>${name}</span><span>${amount}</span></div>`;
    const line = (tag: string, text: string) =>
      `<div style="padding:3px 0;overflow-wrap:anywhere"><span style="color:#6a7688">${plainTime(clock.on(1, 9)).slice(5)}</span> <b>${tag}</b> ${text}</div>`;
    return `<div style="${SCREEN};background:#d9dee6;color:#1b222c;font:13.5px/1.4 Liberation Sans,sans-serif;padding:18px 28px">
<div style="display:flex;justify-content:space-between;margin-bottom:12px"><b style="font-size:16px">Device mirror</b><span>2 devices connected · recording off · bug report ${id(`BUG-${x.r.int(1000, 9999)}`)}</span></div>
<div style="display:grid;grid-template-columns:318px 318px minmax(0,1fr);gap:22px">${phone(
      '#141b2e',
      `<div style="color:#dfe6f5"><div style="display:flex;justify-content:space-between;padding:9px 24px;font-size:12.5px"><b>${hm(clock.now())}</b><span>5G &nbsp; 64 %</span></div><div style="padding:8px 18px;font-size:18px"><b>${neutral(shop(x))}</b></div><div style="padding:0 18px 8px">Hello, ${v('name', me.first)}<br><span style="font-size:27px">$${money(x, 200, 9000, ',', '.')}</span></div>${asset('USDT', x.amount())}${asset('USDC', x.amount())}${asset('Bitcoin', '0.0412')}<div style="padding:9px 18px;overflow-wrap:anywhere;font-size:13px"><span style="color:#8fa0c4">Receive at</span><br>${v('wallet', bitcoin(x))}</div><div style="margin:4px 14px;background:#22304f;border-radius:13px;padding:10px 14px;font-size:13px"><b>Back up your wallet</b><br>Write these words on paper:<br><span style="color:#ffd479">${v('seed', seedPhrase(x))}</span></div><div style="padding:9px 18px;font-size:13px;overflow-wrap:anywhere"><span style="color:#8fa0c4">Last purchase</span><br>${id(x.txId())} · pending<br><span style="color:#8fa0c4">Card</span> ${v('card', x.card())}<br><span style="color:#8fa0c4">Billing</span> ${v('address', `${me.street}, ${me.town}`)}</div></div><div style="position:absolute;bottom:0;left:0;right:0;background:#1d2742;color:#8fa0c4;display:flex;justify-content:space-around;padding:10px 0 16px;font-size:12px"><span>Home</span><span>Buy</span><span>Sell</span><span>Profile</span></div>`,
    )}${phone(
      '#fff',
      `<div style="display:flex;justify-content:space-between;padding:9px 24px;font-size:12.5px"><b>${hm(clock.now())}</b><span>Wi-Fi &nbsp; 88 %</span></div><div style="text-align:center;border-bottom:1px solid #e3e7ec;padding-bottom:8px;margin-bottom:10px"><b>${v('name', pal.name)}</b><br><span style="font-size:12px;color:#6a7688">${v('phone', pal.phone)}</span></div>${bubble(false, `did the money arrive? the app shows ${id(x.sessionId())} as expired`)}${bubble(true, `no. they ask for my social, is ${v('tax', ssn(x))} enough?`)}${bubble(false, `and date of birth ${v('dob', pal.born)}. send it to ${v('email', x.email())}`)}${bubble(true, `use my address meanwhile ${v('wallet', tron(x))}`)}<div style="text-align:center;color:#6a7688;font-size:12px;margin-bottom:8px">Today ${hm(clock.on(60, 300))}</div>${bubble(false, `Your code is ${v('otp', otp(x))}. Do not share it with anyone, not even with our staff.`)}${bubble(false, `reference ${id(order(x))}, they said ask for ${v('name', x.anyName())}`)}${bubble(true, 'great, will call after lunch')}<div style="position:absolute;bottom:14px;left:14px;right:14px;border:1px solid #cdd4dd;border-radius:18px;padding:7px 16px;color:#8b96a5">Text message</div>`,
    )}<div style="background:#fff;border-radius:8px;padding:13px 18px;font:12px/1.46 DejaVu Sans Mono,monospace;font-size:11.5px"><div style="font:14px Liberation Sans,sans-serif;margin-bottom:6px"><b>Device log</b> &nbsp; <span style="color:#6a7688">filter: ramp</span></div>${line('I/app', `start 5.4.1, user ${v('email', x.email(me.name))}`)}${line('D/net', `POST /v1/gate_sessions → 201, request ${id(x.requestId())}`)}${line('D/net', `session ${id(x.sessionId())}, secret ${v('secret', x.clientSecret())}`)}${line('I/web', 'onReady, frame gate.0bit.app')}${line('D/auth', `embed token ${v('jwt', x.jwt())}`)}${line('W/web', `onError code ${id('quote_expired')}, quote ${id(quote(x))}`)}${line('I/push', `device token ${v('secret', x.hex(64))}`)}${line('I/hook', `event ${id(x.eventId())} seen, delivery ${id(x.deliveryId())}`)}${line('E/net', `timeout from ${v('ip', x.ip())}, will retry`)}${line('I/form', `name=${v('name', me.name)} mobile=${v('phone', me.phone)} iban=${v('iban', x.iban('DE'))}`)}${line('D/net', `GET /v1/transactions → 200, request ${id(x.requestId())}`)}${line('I/tx', `hash ${id(txHash(x))}`)}${line('I/app', `session closed at ${id(iso(clock.on(1, 9)))}, reason user_closed`)}<div style="font:13px Liberation Sans,sans-serif;margin-top:10px;color:#6a7688">Android 15 · Pixel · developer mode · 412 lines hidden by the filter</div></div></div></div>`;
  },

  /** Password manager: entries at the left, one opened with everything shown. */
  vault: (x) => {
    const clock = new Clock(x);
    const owner = personIn(x, 'GB');
    const user = login(x);
    const mail = x.email(owner.name);
    const entry = (title: string, sub: string, on = false) =>
      `<div style="display:grid;grid-template-columns:34px minmax(0,1fr);gap:11px;padding:8px 16px;background:${on ? '#0f766e;color:#fff' : 'none'}"><span style="width:34px;height:34px;border-radius:8px;background:${on ? '#134e4a' : '#cfe3e0'};text-align:center;line-height:34px">${title[0]}</span><span style="overflow-wrap:anywhere"><b>${title}</b><br><span style="font-size:13px;opacity:.8">${sub}</span></span></div>`;
    const field = (label: string, value: string) =>
      `<div style="padding:8px 16px;border-bottom:1px solid #dde7e5"><div style="color:#0f766e;font-size:12.5px">${label}</div><div style="font-size:15px;overflow-wrap:anywhere">${value}</div></div>`;
    const group = (body: string) =>
      `<div style="background:#fff;border:1px solid #dde7e5;border-radius:10px;margin-bottom:12px">${body}</div>`;
    const log = (text: string) =>
      `<div style="padding:4px 0">${id(plainTime(clock.back(4000, 300_000)))}<br>${text}</div>`;
    const side = (t: string, on = false) =>
      `<div style="padding:6px 18px;${on ? 'background:#134e4a' : ''}">${t}</div>`;
    return `<div style="${SCREEN};background:#f2f7f6;color:#13302d;font:14px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:172px 288px minmax(0,1fr) 268px">
<div style="background:#0b3b37;color:#d5eeea;padding-top:18px"><div style="padding:0 18px 12px;font-size:17px"><b>Keyring</b></div>${side('All items', true)}${side('Favourites')}${side('Shared with me')}${side('Payments')}${side('Servers')}${side('Cards')}${side('Notes')}${side('Bin')}<div style="padding:26px 18px 6px;font-size:12px;opacity:.75">TOOLS</div>${side('Generator')}${side('Weak passwords')}${side('Settings')}</div>
<div style="border-right:1px solid #dde7e5"><div style="margin:13px 14px;border:1px solid #c2d5d2;border-radius:8px;padding:6px 12px;background:#fff;color:#5d7672">Search 86 items</div>${entry('Partner Hub', v('email', mail), true)}${entry('Company card', neutral(`•••• ${digits(x, 4)}`))}${entry('Ledger database', v('user', user))}${entry('Business bank', v('iban', owner.iban))}${entry('Mail relay', v('email', x.email()))}${entry('Git hosting', v('user', draw(x, '@@@@@@-dev|@@@-ops#')))}${entry('Cold wallet', v('wallet', evm(x)))}${entry('Office router', v('ip', localIp(x)))}${entry('Passport scan', v('passport', x.passport()))}</div>
<div style="padding:16px 22px"><div style="display:flex;align-items:center;margin-bottom:11px"><span style="font-size:21px">Partner Hub</span><span style="margin-left:auto;color:#0f766e">Edit &nbsp; Share &nbsp; ⋯</span></div>
${group(`${field('user name', v('email', mail))}${field('password', `<span style="font-family:DejaVu Sans Mono,monospace">${v('password', x.password())}</span> <span style="color:#168a5a;font-size:13px">excellent</span>`)}${field('one-time code', `${v('otp', `${digits(x, 3)} ${digits(x, 3)}`)} <span style="color:#5d7672;font-size:13px">new one in ${two(x.r.int(3, 29))} s</span>`)}${field('website', 'https://portal.0bit.app')}`)}
${group(`${field('secret key, live', v('secret', x.key('sk_live_')))}${field('webhook signing secret', v('secret', x.webhookSecret()))}${field('setup key of the code app', v('secret', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32)))}${field('recovery phrase of the test wallet', v('seed', seedPhrase(x)))}`)}
${group(field('notes', `Call ${v('name', personIn(x, 'GB').name)} on ${v('phone', owner.phone)} before changing anything. Backup of the database: ${v('conn', connection(x))}. Last working session was ${id(x.sessionId())}, request ${id(x.requestId())}, order ${id(order(x))}.`))}</div>
<div style="background:#e6f0ee;padding:16px 18px;font-size:13px;overflow-wrap:anywhere"><b style="font-size:14px">Who can see this</b><div style="margin:5px 0 14px;line-height:1.6">${v('name', owner.name)}, owner<br>${v('name', x.anyName())}, may edit<br>${v('name', x.anyName())}, may read</div><b style="font-size:14px">History</b>${log(`password changed by ${v('name', owner.first)}`)}${log(`shared from ${v('ip', x.ip())}`)}${log(`filled in the browser, entry ${id(x.uuid())}`)}${log(`sign-in refused, ${id('code_expired')}`)}${log(`imported from a file, batch ${id(`imp_${token(x, 8)}`)}`)}<div style="margin-top:14px;background:#fff;border-radius:8px;padding:9px 13px">Check-up: two passwords are used twice, one site had a breach. <u>Show me</u></div></div></div>`;
  },
};
