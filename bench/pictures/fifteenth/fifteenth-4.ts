import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  american,
  clock,
  day,
  fill,
  hm,
  ident,
  login,
  money,
  num,
  one,
  plain,
  provider,
  SCREEN,
  unlike,
} from './fifteenth-tools.ts';

const SEED_WORDS =
  'abandon|basket|candle|desert|elbow|forest|giant|hammer|insect|jelly|kingdom|lamp|maple|needle|orbit|pigeon|rocket|salmon|tunnel|vessel|window|zone';
export const seedPhrase = (x: Parameters<Page>[0]) => times(12, () => one(x, SEED_WORDS)).join(' ');

export const FOURTH_PAGES: Record<string, Page> = {
  /** Light editor with two files side by side and a panel of output. */
  editor: (x) => {
    const who = personIn(x, x.r.pick(['DE', 'GB', 'FR']));
    const dev = x.name();
    const [gs, evt]: [string, string] = [ident(x, 'gs_test_', 8), ident(x, 'evt_test_', 10)];
    const file = (name: string, deep = 0, on = false) =>
      `<div style="padding:2px 0 2px ${14 + deep * 14}px;${on ? 'background:#dcd6c0' : ''}">${name}</div>`;
    const lines = (rows: string[], from = 1) =>
      rows
        .map(
          (row, i) =>
            `<div style="display:grid;grid-template-columns:34px minmax(0,1fr)"><span style="color:#b3ab92;text-align:right;padding-right:12px">${from + i}</span><span style="white-space:pre-wrap;overflow-wrap:anywhere">${row || ' '}</span></div>`,
        )
        .join('');
    const say = (text: string) => `<span style="color:#8d8a73">${text}</span>`;
    const word = (text: string) => `<span style="color:#8a5a00">${text}</span>`;
    const str = (text: string) => `<span style="color:#2b7a78">'${text}'</span>`;
    const tab = (name: string, on = false) =>
      `<span style="padding:7px 16px;${on ? 'background:#fdf6e3' : 'color:#8d8a73'}">${name}</span>`;
    return `<div style="${SCREEN};background:#fdf6e3;color:#3f4a4d;font:12px/1.5 DejaVu Sans Mono,monospace">
<div style="background:#e6dfc8;padding:6px 14px;font-family:Liberation Sans,sans-serif;display:flex;gap:18px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Run</span><span>Help</span><span style="margin:0 auto">webhook.test.ts – checkout-backend</span></div>
<div style="display:grid;grid-template-columns:186px minmax(0,1fr) minmax(0,1fr);height:546px"><div style="background:#eee8d5;font-family:Liberation Sans,sans-serif;padding-top:8px"><div style="padding:0 14px 6px;font-size:11px">EXPLORER</div>${file('▾ checkout-backend')}${file('▸ .github', 1)}${file('▸ node_modules', 1)}${file('▾ src', 1)}${file('gate-client.ts', 2)}${file('orders.ts', 2)}${file('webhook.ts', 2)}${file('▾ test', 1)}${file('webhook.test.ts', 2, true)}${file('.env.production', 1, true)}${file('docker-compose.yml', 1)}${file('package.json', 1)}${file('README.md', 1)}<div style="padding:16px 14px 4px;font-size:11px">TIMELINE</div><div style="padding:0 14px;font-size:11.5px">${v('name', dev)}<br>retry dead lettered events, 3 days ago</div></div>
<div style="border-right:1px solid #dcd6c0"><div style="background:#eee8d5;display:flex">${tab('.env.production', true)}${tab('webhook.ts')}</div><div style="padding:10px 8px">${lines(
      [
        say('# production, ask ops before you touch it'),
        'OBIT_ENVIRONMENT=production',
        'OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1',
        `OBIT_SECRET_KEY=${v('key', ident(x, 'sk_live_', 32))}`,
        `OBIT_PUBLISHABLE_KEY=${neutral(ident(x, 'pk_live_', 32))}`,
        `OBIT_WEBHOOK_SECRET=${v('secret', ident(x, 'whsec_live_', 24))}`,
        '',
        say('# storage'),
        `DATABASE_URL=${v('conn', `postgres://checkout:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 12)}@db-${x.r.int(1, 6)}.prod.internal:5432/orders`)}`,
        `REDIS_URL=${v('conn', `redis://:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 14)}@cache-${x.r.int(1, 4)}.prod.internal:6379/0`)}`,
        `AWS_ACCESS_KEY_ID=${v('key', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`)}`,
        `AWS_SECRET_ACCESS_KEY=${v('secret', ident(x, '', 40))}`,
        '',
        say('# mail'),
        `SMTP_HOST=${v('host', `smtp-${x.r.int(1, 3)}.corp.internal`)}`,
        `SMTP_USER=${v('user', one(x, 'mailer|checkout-mail|noreply') + x.r.int(1, 9))}`,
        `SMTP_PASSWORD=${v('password', x.password())}`,
        `ALERT_TO=${v('email', x.email())}`,
        'LOG_LEVEL=info',
        '',
        say(`# asked for by ${v('name', x.anyName())}, remove after the audit`),
        `GITHUB_TOKEN=${v('key', ident(x, 'ghp_', 36))}`,
      ],
    )}</div></div>
<div><div style="background:#eee8d5;display:flex">${tab('webhook.test.ts', true)}${tab('orders.ts')}</div><div style="padding:10px 8px">${lines(
      [
        `${word('import')} { handle } ${word('from')} ${str('../src/webhook.ts')};`,
        '',
        `test(${str('marks a failed session')}, ${word('async')} () => {`,
        `  ${word('const')} event = {`,
        `    id: ${str(id(evt))},`,
        `    type: ${str('gate_session.failed')},`,
        `    data: { id: ${str(id(gs))}, status: ${str('failed')} },`,
        '  };',
        `  ${say('// copied from a real case, replace before merging')}`,
        `  ${word('const')} customer = {`,
        `    name: ${str(v('name', who.name.replace("'", '’')))},`,
        `    email: ${str(v('email', who.email))},`,
        `    phone: ${str(v('phone', who.phone))},`,
        `    iban: ${str(v('iban', who.iban))},`,
        `    wallet: ${str(v('wallet', x.wallet()))},`,
        '  };',
        `  ${word('const')} answer = ${word('await')} handle(event, customer);`,
        `  expect(answer.code).toBe(${str(id(one(x, 'pay_in_returned|quote_expired|kyc_rejected')))});`,
        `  expect(answer.order).toBe(${str(id(fill(x, 'order_#####')))});`,
        '});',
      ],
    )}</div></div></div>
<div style="border-top:1px solid #dcd6c0;height:186px;padding:8px 16px;box-sizing:border-box;background:#f7f0dc"><div style="font-family:Liberation Sans,sans-serif;display:flex;gap:22px;margin-bottom:5px"><span>Problems 2</span><span style="border-bottom:2px solid #b58900">Output</span><span>Debug console</span><span>Ports</span></div><div style="overflow-wrap:anywhere;font-size:11.5px">✗ marks a failed session (142 ms)<br>&nbsp; expected 200 but got 401, request ${id(x.requestId())}, code ${id('invalid_signature')}<br>&nbsp; at ${id(x.time())}, attempt ${id(ident(x, 'wd_test_', 9))}, session ${id(gs)}<br>&nbsp; sent header X-Embed-Token: ${v('jwt', x.jwt())}<br>✓ ignores event ${id(ident(x, 'evt_test_', 10))} the second time (9 ms)<br>✓ writes order ${id(fill(x, 'order_#####'))} once (21 ms)<br>✓ takes transaction ${id(ident(x, 'tx_test_', 8))} from the queue (4 ms)<br>1 failed, 11 passed, finished in 2.4 s</div></div>
<div style="background:#b58900;color:#fff;font:12px Liberation Sans,sans-serif;padding:6px 14px;display:flex;gap:20px;position:absolute;bottom:0;left:0;right:0"><span>⎇ fix/dead-letter</span><span>⊗ 1 ⚠ 1</span><span style="margin-left:auto">${v('name', dev)}, 3 days ago</span><span>Ln 12, Col 24</span><span>UTF-8</span><span>TypeScript</span></div></div>`;
  },

  /** Italian web mail: a conversation with a customer, and what is known of the sender. */
  posta: (x) => {
    const who = personIn(x, 'IT');
    const me = unlike(() => personIn(x, 'IT'), who);
    const fiscal = `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${num(x, 2)}${x.r.chars('ABCDEHLMPRST', 1)}${x.r.int(10, 31)}${x.r.chars('ABCDEFGHL', 1)}${num(x, 3)}${x.r.chars('ABCDEFGHKLMN', 1)}`;
    const tx = ident(x, 'tx_', 10);
    const folder = (name: string, count = '', on = false) =>
      `<div style="padding:8px 22px;border-radius:0 18px 18px 0;display:flex;justify-content:space-between;${on ? 'background:#fce0e0;font-weight:bold' : ''}"><span>${name}</span><span>${count}</span></div>`;
    const side = (label: string, value: string) =>
      `<div style="padding:7px 0;border-bottom:1px solid #eee"><div style="font-size:11.5px;color:#777">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${SCREEN};background:#f6f6f8;color:#222;font:14.5px/1.52 Liberation Sans,sans-serif;display:grid;grid-template-columns:200px minmax(0,1fr) 258px">
<div style="padding-top:18px"><div style="padding:0 22px 14px;font-size:19px;color:#a11d2e">PostaPiù</div><div style="margin:0 22px 14px;background:#a11d2e;color:#fff;border-radius:22px;padding:10px 20px;text-align:center">Scrivi</div>${folder('Posta in arrivo', '23', true)}${folder('Speciali')}${folder('Inviati')}${folder('Bozze', '1')}${folder('Reclami', '4')}${folder('Fatture')}${folder('Archivio')}${folder('Cestino')}<div style="padding:26px 22px;font-size:12px;color:#777">3,1 GB occupati su 15 GB. Ultimo accesso alla casella alle ${id(hm(x))} da ${v('ip', x.ip())}</div></div>
<div style="background:#fff;margin:14px 0;border-radius:14px;padding:16px 28px"><div style="display:flex;gap:20px;color:#777;font-size:13px"><span>← Indietro</span><span>Archivia</span><span>Segna come spam</span><span>Elimina</span><span>Sposta</span><span style="margin-left:auto">1 di 318</span></div>
<div style="font-size:20px;margin:12px 0 10px">Accredito mai arrivato, ordine ${id(fill(x, 'IT-######'))} <span style="background:#eee;border-radius:4px;font-size:12px;padding:2px 8px;vertical-align:middle">Reclami</span></div>
<div style="color:#777;border:1px solid #e4e4e8;border-radius:10px;padding:8px 14px;margin-bottom:14px">${v('name', me.first)}, tre giorni fa: Gentile cliente, abbiamo ricevuto la sua richiesta …</div>
<div style="display:flex;gap:12px;align-items:center"><span style="width:38px;height:38px;border-radius:50%;background:#5b8c85"></span><span><b>${v('name', who.name)}</b> <span style="color:#777">&lt;${v('email', who.email)}&gt;</span><br><span style="color:#777;font-size:12.5px">a ${v('email', me.email)}, per conoscenza ${v('email', personIn(x, 'IT').email)}</span></span><span style="margin-left:auto;color:#777;font-size:12.5px">${id(`${day(x, '/')}, ${hm(x)}`)}</span></div>
<div style="margin-top:12px;overflow-wrap:anywhere"><div>Buongiorno ${v('name', me.first)},</div><div style="margin-top:8px">come chiesto vi mando di nuovo i miei dati. Sono nato o nata il ${v('dob', who.born)}, codice fiscale ${v('tax', fiscal)}, residente in ${v('address', who.street)}, ${v('address', who.town)}. Il documento è la carta d’identità ${v('passport', `C${x.r.chars('ABCDEFGH', 1)}${num(x, 5)}${x.r.chars('ABCDEFGH', 2)}`)}.</div><div style="margin-top:8px">Ho pagato ${money(x, 90, 1900, true)} euro con la carta ${v('card', x.card())} e il sito mi ha mostrato la transazione ${id(tx)} come completata. I token dovevano arrivare a ${v('wallet', x.wallet())}, ma il portafoglio è ancora vuoto. Se preferite rimborsare, il conto è ${v('iban', who.iban)}, cointestato con ${v('name', unlike(() => personIn(x, 'IT'), who, me).name)}.</div><div style="margin-top:8px">Potete chiamarmi al ${v('phone', who.phone)} dopo le sei di sera. Grazie e buona giornata.</div><div style="margin-top:8px">${v('name', who.first)}</div></div>
<div style="margin-top:16px;border:1px solid #d9b5ba;border-radius:10px;padding:12px 16px;overflow-wrap:anywhere"><span style="color:#777;font-size:12.5px">Risposta, bozza salvata alle ${id(hm(x))}</span><div style="margin-top:5px">Gentile ${v('name', who.last)}, la sessione ${id(ident(x, 'gs_', 10))} si è chiusa regolarmente e l’evento ${id(ident(x, 'evt_'))} risulta consegnato. Ho aperto una verifica con la richiesta ${id(x.requestId())}; le scrivo appena la rete conferma il trasferimento. Nel frattempo conservi il numero della pratica, ${id(fill(x, 'PR-2026-#####'))}, e la ricevuta con l’impronta ${id(`0x${x.hex(64)}`)}.</div><div style="margin-top:10px"><span style="background:#a11d2e;color:#fff;border-radius:18px;padding:6px 22px;display:inline-block">Invia</span> &nbsp; <span style="color:#777">Allega file &nbsp; Firma &nbsp; Modelli</span></div></div></div>
<div style="padding:22px 22px 0 20px;font-size:13px"><b>Scheda del mittente</b>${side('Cliente dal', 'marzo dello scorso anno')}${side('Nome nel portale', v('user', login(x, who.first, who.last)))}${side('Cellulare', v('phone', who.phone))}${side('Ordini', '14, di cui uno contestato')}${side('Verifica', 'superata, livello base')}${side('Ultima operazione', id(tx))}${side('Codice di errore', id(one(x, 'payout_unconfirmed|address_unreachable')))}${side('Negozio', neutral(one(x, 'Girasole Giochi|Molo Nove Viaggi')))}${side('Lingua', 'italiano')}<div style="margin-top:14px;color:#777;font-size:12px">I dati vengono dal gestionale e sono aggiornati ogni ora. Per correggerli aprire la scheda completa.</div></div></div>`;
  },

  /** Team chat: channel, thread, a snippet, what somebody should not have pasted. */
  chat: (x) => {
    const next = clock(x, 500);
    const names = times(5, () => x.name());
    const who = personIn(x, x.r.pick(['ES', 'DE', 'PL']));
    const [tx, gs] = [ident(x, 'tx_', 10), ident(x, 'gs_', 10)];
    const clockTime = () => next().slice(0, 5);
    const post = (name: string, text: string, small = false) =>
      `<div style="display:flex;gap:11px;padding:7px 0"><span style="width:${small ? 28 : 36}px;height:${small ? 28 : 36}px;border-radius:7px;flex:none;background:${['#f28f3b', '#588b8b', '#c8553d', '#7d80da', '#93b7be'][names.indexOf(name)]}"></span><span style="min-width:0;overflow-wrap:anywhere"><b>${v('name', name)}</b> <span style="color:#7d8a97;font-size:12px">${id(clockTime())}</span><br>${text}</span></div>`;
    const room = (name: string, on = false) =>
      `<div style="padding:4px 18px;${on ? 'background:#2f7f79;color:#fff' : ''}"># ${name}</div>`;
    const code = (text: string) =>
      `<span style="display:block;background:#f3f5f7;border:1px solid #d9dfe4;border-radius:5px;padding:7px 11px;margin-top:4px;font:12px/1.5 Liberation Mono,monospace">${text}</span>`;
    return `<div style="${SCREEN};background:#fff;color:#1d2730;font:15px/1.45 Liberation Sans,sans-serif;display:grid;grid-template-columns:210px minmax(0,1fr) 352px">
<div style="background:#0f3d3e;color:#b7d3d0;padding-top:16px"><div style="padding:0 18px 14px;color:#fff;font-size:17px"><b>${neutral(one(x, 'Kitepay|Northlight Pay|Rivermint'))}</b> ▾</div><div style="padding:3px 18px">Threads</div><div style="padding:3px 18px">Mentions 2</div><div style="padding:14px 18px 3px;font-size:12px">Channels</div>${room('announcements')}${room('gate-support', true)}${room('incidents')}${room('integration-help')}${room('lunch')}${room('release-train')}<div style="padding:14px 18px 3px;font-size:12px">Direct messages</div>${names
      .slice(0, 2)
      .map((name) => `<div style="padding:4px 18px">● ${v('name', name)}</div>`)
      .join('')}</div>
<div style="padding:0 22px;border-right:1px solid #d9dfe4"><div style="padding:14px 0;border-bottom:1px solid #d9dfe4"><b style="font-size:16px"># gate-support</b> &nbsp; <span style="color:#7d8a97">Anything a partner or customer asks. Ids please, no screenshots of cards.</span></div>
${post(names[0]!, `Morning all. A customer says ${id(tx)} never paid out. Session is ${id(gs)}, the hub says completed. Can somebody look?`)}
${post(names[1]!, `That one is ${v('name', who.name)}, ${v('email', who.email)}. Rang twice from ${v('phone', who.phone)}. The bank gave us ${v('iban', who.iban)} but the form has another account.`)}
${post(names[2]!, `The call I made, with the answer:${code(`curl https://gate-api.0bit.app/v1/transactions/${id(tx)} \\<br>&nbsp; -H "Authorization: Bearer ${v('key', ident(x, 'sk_live_', 32))}"<br>{"code":"${id('beneficiary_mismatch')}","request_id":"${id(x.requestId())}","statusCode":409}`)}`)}
${post(names[3]!, `Please rotate that key and delete the message. For the rest: ${v('note', one(x, `we switched EUR to the backup route at noon because the first desk ran out of cover, back on Thursday|treasury moves ${x.r.int(150, 700)}k to the EUR side tonight, until then payouts over ${x.r.int(3, 9)}k wait in the manual queue|risk raised the velocity limit on this corridor to ${x.r.int(5, 14)} per hour, so part of the queue is held on purpose`))}`)}
${post(names[0]!, 'Done, key revoked. Thanks! I tell the customer it is under review and that we write back before the end of the day.')}
${post(names[2]!, `For the handover: the second webhook was ${id(ident(x, 'wd_', 10))}, answered with 200 after four seconds. Order on the side of the shop is ${id(fill(x, 'order_######'))}, payout address is ${v('wallet', x.wallet())}.`)}
<div style="border:1px solid #aab5bf;border-radius:9px;padding:11px 15px;margin-top:10px;color:#7d8a97">Message #gate-support<div style="margin-top:8px">B &nbsp; I &nbsp; ≡ &nbsp; ☺ &nbsp; @ &nbsp; +</div></div></div>
<div style="padding:14px 20px;background:#fafbfc;font-size:13.5px"><b style="font-size:15px">Thread</b> &nbsp;<span style="color:#7d8a97">gate-support</span><div style="height:6px"></div>${post(names[1]!, `Who holds the money at the moment?`, true)}${post(names[3]!, `${v('provider', provider(x))}. Their reference is ${id(fill(x, 'RF########'))}.`, true)}${post(names[4]!, `I can restart the poller on ${v('host', x.internalHost())} if that helps. It stopped a quarter of an hour ago.`, true)}${post(names[1]!, `Yes please. Login is still ${v('user', one(x, 'poller-admin|ops-shared|deskroot'))} / ${v('password', x.password())}, right?`, true)}${post(names[4]!, `Right. Restarted, event ${id(ident(x, 'evt_'))} just went out.`, true)}<div style="border-top:1px solid #d9dfe4;margin-top:8px;padding-top:9px;color:#7d8a97">Reply to thread … <br>☐ also send to the channel</div></div></div>`;
  },

  /** Support desk of an American partner: ticket with a private comment. */
  ticket: (x) => {
    const who = american(x);
    const agent = unlike(() => american(x), who);
    const [tx, gs] = [ident(x, 'tx_', 10), ident(x, 'gs_', 10)];
    const side = (label: string, value: string) =>
      `<div style="margin-bottom:9px"><div style="font-size:11px;color:#68737d">${label}</div><div style="border:1px solid #d8dcde;border-radius:4px;padding:4px 9px;background:#fff;overflow-wrap:anywhere">${value}</div></div>`;
    const item = (title: string, sub: string, on = false) =>
      `<div style="padding:9px 14px;border-bottom:1px solid #e9ebed;background:${on ? '#edf7ff' : '#fff'}"><div style="overflow-wrap:anywhere">${title}</div><div style="font-size:11.5px;color:#68737d;overflow-wrap:anywhere">${sub}</div></div>`;
    const bubble = (name: string, when: string, text: string, ground = '#fff') =>
      `<div style="background:${ground};border:1px solid #e9ebed;border-radius:8px;padding:11px 16px;margin-bottom:11px;overflow-wrap:anywhere"><div style="display:flex;margin-bottom:4px"><b>${name}</b><span style="margin-left:auto;color:#68737d;font-size:12px">${when}</span></div>${text}</div>`;
    return `<div style="${SCREEN};background:#f8f9f9;color:#2f3941;font:13px/1.46 Liberation Sans,sans-serif">
<div style="background:#03363d;color:#cfe0e2;padding:9px 18px;display:flex;gap:20px"><b style="color:#fff">Helping Hand</b><span>Views</span><span>Customers</span><span>Reports</span><span>Admin</span><span style="margin-left:auto">${v('name', agent.name)} · online</span></div>
<div style="display:grid;grid-template-columns:232px minmax(0,1fr) 262px;height:764px"><div style="background:#fff;border-right:1px solid #d8dcde"><div style="padding:11px 14px"><b>Unsolved in my groups</b> (11)</div>${item('Sent coins to the wrong chain', `#${id(fill(x, '#####'))} · ${v('name', american(x).name)}`)}${item('Charged twice, no receipt', `#${id(fill(x, '#####'))} · ${v('name', who.name)}`, true)}${item('Widget stays white on Safari', `#${id(fill(x, '#####'))} · ${v('email', x.email())}`)}${item('How long does the identity step take?', `#${id(fill(x, '#####'))} · ${v('name', american(x).name)}`)}${item('Change of mobile number', 'waiting for the customer')}${item('Partner asks for monthly totals', 'due tomorrow')}<div style="padding:14px;color:#68737d;font-size:12px">Answer the oldest first. Tickets without a reply for two days go to the lead.</div></div>
<div style="padding:16px 22px"><div style="font-size:18px;margin-bottom:12px">Charged twice, no receipt</div>
${bubble(v('name', who.name), `via e-mail, ${id(`Nov ${x.r.int(10, 28)}, ${hm(x)}`)}`, `Hi, I bought ${money(x, 50, 800)} dollars of USDC yesterday and my card ${v('card', x.card())} was charged two times. Only one shows up in my account, ${id(tx)}. My bank wants a letter from you. Please mail it to ${v('address', who.street)}, ${v('address', who.town)}, or call me at ${v('phone', who.phone)}. You already have my social, ${v('tax', `${num(x, 3)}-${num(x, 2)}-${num(x, 4)}`)}, and my birthday is ${v('dob', `${x.r.int(1, 12)}/${x.r.int(1, 28)}/${x.r.int(1960, 2003)}`)}. Thanks, ${v('name', who.first)}`)}
${bubble(v('name', agent.name), `public reply, ${id(hm(x))}`, `Thank you for writing in, ${v('name', who.first)}. I see one completed session, ${id(gs)}, and one that expired, ${id(ident(x, 'gs_', 10))}. The second charge is a hold that your bank releases within five business days. I sent the letter to ${v('email', who.email)} as well.`)}
${bubble(`${v('name', agent.name)} (private comment)`, id(hm(x)), `Second attempt died with ${id('issuer_timeout')}, request ${id(x.requestId())}. ${v('note', one(x, `Acquirer two is over its monthly cap, so the router sends cards to the fallback until the first of the month.|Fraud score was ${x.r.int(62, 91)}, the rule for repeated cards held it, do not mention the rule.|The reserve for card refunds is short by ${x.r.int(20, 90)}k this week, finance wants refunds batched on Friday.`))}`, '#fff7e8')}
<div style="border:1px solid #d8dcde;border-radius:8px;background:#fff;padding:12px 16px"><span style="color:#1f73b7">Public reply ▾</span> &nbsp; To: ${v('email', who.email)}<div style="margin-top:7px">Hello ${v('name', who.first)}, one more thing: the hold on the second charge has the bank reference ${id(num(x, 15))}. Give that number to</div><div style="margin-top:12px;color:#68737d">T &nbsp; ☺ &nbsp; + &nbsp; Apply macro &nbsp; <span style="float:right;background:#1f73b7;color:#fff;border-radius:4px;padding:5px 16px">Submit as pending</span></div></div></div>
<div style="padding:14px 18px;border-left:1px solid #d8dcde">${side('Requester', v('email', who.email))}${side('Assignee', `Payments / ${v('name', agent.first)}`)}${side('Priority', 'Normal')}${side('Product', neutral('0Gate card checkout'))}${side('Transaction', id(tx))}${side('Session', id(gs))}${side('Webhook event', id(ident(x, 'evt_')))}${side('Portal login', v('user', `${plain(who.first)}${x.r.int(70, 99)}`))}${side('Signed in from', v('ip', x.ip()))}${side('Account to refund', v('iban', `${num(x, 9)} / ${num(x, 10)}`))}${side('Time zone', 'Central, UTC-6')}<div style="color:#68737d;font-size:12px">Two earlier tickets, both solved within a day. Satisfaction: good.</div></div></div></div>`;
  },
};
