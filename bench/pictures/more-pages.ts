import { id, type Page, times, v } from './marks.ts';
import type { Values } from './values.ts';

/** Label left, value right, dotted leaders or none. */
const pairs = (rows: readonly (readonly [string, string])[], dotted: boolean) =>
  `<div style="display:grid;grid-template-columns:190px 1fr;row-gap:9px">${rows
    .map(
      ([label, value]) =>
        `<div style="opacity:.65;${dotted ? 'border-bottom:1px dotted #8888' : ''}">${label}</div><div>${value}</div>`,
    )
    .join('')}</div>`;

const headers = (x: Values): [string, string][] => [
  ['Host', 'gate-api-sandbox.0bit.app'],
  ['Authorization', `Bearer ${v('secret', x.secretKey())}`],
  ['Content-Type', 'application/json'],
  ['X-Request-Id', id(x.requestId())],
  ['X-Embed-Token', v('jwt', x.jwt().slice(0, 70))],
  ['Gate-Signature', v('sig', `t=1790000000,v1=${x.hex(64)}`)],
  ['Cookie', v('cookie', `session=${x.r.chars('abcdefghijklmnopqrstuvwxyz0123456789', 28)}`)],
];

/** Layouts that differ from the first set in how labels and values stand to each other. */
export const MORE_PAGES: Record<string, Page> = {
  request: (x) =>
    `<h1>Request ${id(x.requestId())}</h1><div class=card><span class=badge>POST</span> /v1/gate_sessions <span style="float:right;color:#d33">403</span></div>${pairs(headers(x), false)}<h2>Response</h2><pre class=card>{"code":"key_mode_mismatch","message":"The key does not fit this host","request_id":"${id(x.requestId())}"}</pre>`,
  applicant: (x) => {
    const name = x.name();
    return `<div style="display:flex;gap:24px"><div style="flex:1"><h1>Applicant</h1>${pairs(
      [
        ['Legal name', v('name', name)],
        ['Date of birth', v('dob', x.date())],
        ['Place of birth', v('town', x.r.pick(['Lisbon', 'Graz', 'Tallinn', 'Verona']))],
        ['Residential address', v('address', x.address())],
        ['Mobile', v('phone', x.phone())],
        ['Document', 'Passport'],
        ['Document number', v('passport', x.passport())],
        ['Tax number', v('tax', x.r.chars('0123456789', 9))],
        ['Source of funds', 'Salary'],
        ['Risk level', 'Low'],
      ],
      true,
    )}</div><div style="width:300px;height:190px;border-radius:12px;background:linear-gradient(120deg,#c9d6ff,#e2f0cb);color:#223;padding:16px;font-size:12px"><b>PASSPORT</b><br>Surname<br><b>${v('name', name.split(' ')[1]!.toUpperCase())}</b><br>Given names<br><b>${v('name', name.split(' ')[0]!.toUpperCase())}</b><div style="font:12px monospace;margin-top:18px;letter-spacing:1px">${v('mrz', `P&lt;UTO${name.split(' ')[1]!.toUpperCase()}&lt;&lt;${name.split(' ')[0]!.toUpperCase()}`.replace(/&lt;/g, '<').padEnd(36, '<'))}</div></div></div>`;
  },
  inbox: (x) =>
    `<h1>Messages</h1>${times(7, () => {
      const name = x.name();
      return `<div class=row><b style="width:170px">${v('name', name)}</b><span style="flex:1;white-space:nowrap;overflow:hidden">${x.r.pick([`Payment for order ${id(`order_${x.hex(6)}`)} is missing`, `Please call me back at ${v('phone', x.phone())}`, `My new address is ${v('address', x.address())}`, `Webhook ${id(x.eventId())} was delivered twice`, `You can reach me under ${v('email', x.email(name))}`])}</span><span class=dim>${x.r.int(1, 12)}:${x.r.int(10, 59)}</span></div>`;
    }).join('')}`,
  chat: (x) =>
    `<h1>Conversation</h1>${[
      [0, `Hi, this is ${v('name', x.name())}. My transfer has not arrived.`],
      [1, `Hello! Which session was it?`],
      [0, `It was ${id(x.sessionId())} and the reference ${id(x.txId())}`],
      [1, `Thank you. Which account did you pay from?`],
      [0, `From ${v('iban', x.iban())}`],
      [1, `And your e-mail address?`],
      [0, `${v('email', x.email())}`],
      [1, `We use the key ${v('secret', x.secretKey())} in production`],
    ]
      .map(
        ([mine, text]) =>
          `<div style="margin:8px 0;display:flex;justify-content:${mine ? 'flex-end' : 'flex-start'}"><div style="max-width:70%;padding:8px 14px;border-radius:14px;background:${mine ? '#2563eb' : '#7c8aa533'};color:${mine ? '#fff' : 'inherit'}">${text}</div></div>`,
      )
      .join('')}`,
  modal: (x) =>
    `<h1>Webhooks</h1>${times(5, () => `<div class=row><span style="flex:1">${id(x.deliveryId())}</span><span>gate_session.completed</span><span class=dim>succeeded</span></div>`).join('')}<div style="position:fixed;inset:0;background:#0008"></div><div style="position:fixed;left:340px;top:150px;width:620px;background:#fff;color:#222;border-radius:12px;padding:24px;box-shadow:0 20px 60px #0006"><h2 style="margin-top:0">New secret key</h2><p>Copy this key now. You will not be able to see it again.</p><div style="border:1px solid #bbb;border-radius:6px;padding:9px 12px;font-family:monospace;background:#f5f5f5">${v('secret', x.secretKey())}</div><p style="color:#777">Created for ${v('email', x.email())}</p><button>Done</button></div>`,
  editor: (x) =>
    `<pre style="background:#1e1e2e;color:#cdd6f4;padding:12px;margin:0;border-radius:8px">${[
      `<span style="color:#cba6f7">import</span> { GateClient } <span style="color:#cba6f7">from</span> <span style="color:#a6e3a1">'@0bit/gate'</span>;`,
      ``,
      `<span style="color:#6c7086">// TODO: move to the environment</span>`,
      `<span style="color:#cba6f7">const</span> secretKey = <span style="color:#a6e3a1">'${v('secret', x.secretKey())}'</span>;`,
      `<span style="color:#cba6f7">const</span> client = <span style="color:#cba6f7">new</span> GateClient({ apiKey: secretKey });`,
      `<span style="color:#cba6f7">const</span> session = <span style="color:#cba6f7">await</span> client.sessions.create({`,
      `  amount: <span style="color:#fab387">'75.00'</span>, currency: <span style="color:#a6e3a1">'EUR'</span>,`,
      `  user_reference: <span style="color:#a6e3a1">'${v('email', x.email())}'</span>,`,
      `});`,
      `<span style="color:#cba6f7">const</span> db = connect(<span style="color:#a6e3a1">'${v('conn', `mysql://root:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 10)}@10.0.${x.r.int(1, 9)}.${x.r.int(2, 250)}/gate`)}'</span>);`,
      `webhook.verify(body, header, <span style="color:#a6e3a1">'${v('secret', x.webhookSecret())}'</span>);`,
    ]
      .map((line, i) => `<span style="color:#585b70">${String(i + 1).padStart(3)}  </span>${line}`)
      .join('\n')}</pre>`,
  cards: (x) =>
    `<h1>Accounts</h1><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px">${times(6, () => {
      const name = x.name();
      return `<div class=card style="margin:0"><div style="display:flex;gap:10px;align-items:center"><div class=avatar>${name[0]}</div><b>${v('name', name)}</b></div><div class=dim style="margin-top:8px">${v('email', x.email(name))}</div><div style="margin-top:6px">${v('phone', x.phone())}</div><div style="margin-top:6px">Balance <b>${x.amount()} EUR</b></div></div>`;
    }).join('')}</div>`,
  invoice: (x) =>
    `<div class=card style="background:#fff;color:#222"><div style="display:flex;justify-content:space-between"><div><h1>Invoice</h1>Order ${id(`order_${x.hex(8)}`)}<br>Issued 2026-0${x.r.int(1, 9)}-1${x.r.int(0, 9)}</div><div style="text-align:right"><div style="color:#888">Billed to</div><b>${v('name', x.name())}</b><br>${v('address', x.address())}<br>${v('email', x.email())}</div></div><table><tr><th>Item</th><th>Quantity</th><th>Price</th></tr><tr><td>Ramp fee</td><td>1</td><td>${x.amount()}</td></tr><tr><td>Network fee</td><td>2</td><td>${x.amount()}</td></tr></table><p>Please transfer to ${v('iban', x.iban())}, holder ${v('name', x.name())}</p></div>`,
  form: (x) => {
    const name = x.name();
    const box = (label: string, value: string) =>
      `<div style="margin-bottom:12px"><div style="font-size:.85em;font-weight:600;letter-spacing:.04em;text-transform:uppercase;opacity:.7">${label}</div><div style="margin-top:4px;border:1px solid #8886;border-radius:6px;padding:7px 11px;height:36px">${value}</div></div>`;
    return `<h1>Edit customer</h1><div class=grid><div>${box('First name', v('name', name.split(' ')[0]!))}${box('Last name', v('name', name.split(' ')[1]!))}${box('Email', v('email', x.email(name)))}${box('Phone', v('phone', x.phone()))}</div><div>${box('Street', v('address', x.address().split(',')[0]!))}${box('Postcode and city', v('address', x.address().split(', ')[1]!))}${box('Birthday', v('dob', x.date()))}${box('Country', 'Portugal')}</div></div><button>Save changes</button>`;
  },
  operations: (x) =>
    `<h1>Trade ${id(`txn_${x.r.chars('ABCDEFGHJKabcdefghjk23456789', 10)}`)}</h1><div class=grid><div class=card>${pairs(
      [
        ['Status', 'reserved'],
        ['Pool', 'EUR-USDT'],
        ['Amount', `${x.amount()} EUR`],
        ['Quote', id(`pq_test_${x.r.chars('ABCDEFabcdef23456789', 8)}`)],
      ],
      false,
    )}</div><div class=card><h2 style="margin-top:0">Internal</h2>${pairs(
      [
        ['Provider', v('provider', x.r.pick(['Northgate Rail', 'Bluefin Markets', 'Kestrel Liquidity']))],
        ['Treasury', v('treasury', `Move ${x.amount()} from ${x.r.pick(['Harbor', 'Summit'])} account`)],
        ['Route', v('route', `priority 2 via ${x.r.pick(['Kestrel', 'Bluefin'])}`)],
        ['Worker', v('host', x.internalHost())],
        ['Wallet', v('wallet', x.wallet())],
      ],
      false,
    )}</div></div>`,
  photo: (x) =>
    `<div style="position:absolute;left:170px;top:0;right:0;bottom:0;background:repeating-linear-gradient(45deg,#1d3557,#1d3557 9px,#24426b 9px,#24426b 18px);color:#fff;padding:40px"><h1>Welcome back, ${v('name', x.first())}</h1><p>Signed in as ${v('email', x.email())}</p><p>Your recovery code is ${v('code', `${x.hex(4)}-${x.hex(4)}-${x.hex(4)}`)}</p><p>Keep it somewhere safe and never share it</p></div>`,
  tilted: (x) =>
    `<div style="transform:rotate(${x.r.pick([-2, -1, 1, 2])}deg);padding:40px 30px"><h1>Customer card</h1><p>Name: ${v('name', x.name())}</p><p>Account: ${v('iban', x.iban())}</p><p>Phone: ${v('phone', x.phone())}</p><p>Session ${id(x.sessionId())} is open</p><p>Key: ${v('secret', x.secretKey())}</p></div>`,
};
