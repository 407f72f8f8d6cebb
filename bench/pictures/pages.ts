import { EIGHTEENTH_PAGES } from './eighteenth/eighteenth-pages.ts';
import { EIGHTH_PAGES } from './eighth-pages.ts';
import { ELEVENTH_PAGES } from './eleventh-pages.ts';
import { FIFTEENTH_PAGES } from './fifteenth/fifteenth-pages.ts';
import { FOURTEENTH_PAGES } from './fourteenth-pages.ts';
import { FOURTH_PAGES } from './fourth-pages.ts';
import { FRAGMENTS as FRAGMENTS_A } from './fragments-a/fragments.ts';
import { FRAGMENTS as FRAGMENTS_B } from './fragments-b/fragments.ts';
import { id, type Page, times, v } from './marks.ts';
import { MORE_PAGES } from './more-pages.ts';
import { NINTH_PAGES } from './ninth-pages.ts';
import { Random } from './random.ts';
import { SEVENTEENTH_PAGES } from './seventeenth/seventeenth-pages.ts';
import { SIXTEENTH_PAGES } from './sixteenth/sixteenth-pages.ts';
import { SIXTH_PAGES } from './sixth-pages.ts';
import { TENTH_PAGES } from './tenth-pages.ts';
import { THIRD_PAGES } from './third-pages.ts';
import { THIRTEENTH_PAGES } from './thirteenth-pages.ts';
import { TWELFTH_PAGES } from './twelfth-pages.ts';
import { Values } from './values.ts';

/** How a page looks. */
export interface Look {
  readonly name: string;
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly accent: string;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', page: '#f6f7f9', card: '#fff', text: '#1c2330', dim: '#6b7686', line: '#dfe3e9', accent: '#2857d9' },
  {
    name: 'dark',
    page: '#0e1117',
    card: '#171b23',
    text: '#e3e8ef',
    dim: '#8a95a5',
    line: '#2a313d',
    accent: '#5b8cff',
  },
  {
    name: 'slate',
    page: '#1f2937',
    card: '#273449',
    text: '#e5e7eb',
    dim: '#9ca3af',
    line: '#3b4a61',
    accent: '#34d399',
  },
  {
    name: 'cream',
    page: '#fbf5e6',
    card: '#fffaf0',
    text: '#4a4030',
    dim: '#93866b',
    line: '#e6dac0',
    accent: '#b4552d',
  },
  {
    name: 'pale',
    page: '#ffffff',
    card: '#fafafa',
    text: '#7d8590',
    dim: '#a9b0ba',
    line: '#eeeeee',
    accent: '#8aa4e8',
  },
  {
    name: 'gradient',
    page: 'linear-gradient(135deg,#3b2667,#bc78ec 60%,#f5b5fc)',
    card: 'rgba(255,255,255,.12)',
    text: '#fff',
    dim: '#eadcff',
    line: 'rgba(255,255,255,.25)',
    accent: '#2d1b55',
  },
];

const FONTS = [
  'Liberation Sans, sans-serif',
  'DejaVu Sans, sans-serif',
  'Liberation Serif, serif',
  'Liberation Sans Narrow, sans-serif',
];
const MONO = ['Liberation Mono, monospace', 'DejaVu Sans Mono, monospace'];

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const field = (label: string, value: string) => `<div class=f><label>${label}</label><div class=b>${value}</div></div>`;
const badge = (text: string, colour = 'ok') => `<span class="badge ${colour}">${text}</span>`;

export const PAGES: Record<string, Page> = {
  keys: (x) =>
    `<h1>API keys</h1><p>Use secret keys on your server only. Rotate a key when someone leaves the team.</p>${table(
      ['Name', 'Key', 'Mode', 'Created', 'Last used'],
      times(5, (i) => [
        ['Production server', 'Checkout widget', 'Staging', 'Reporting job', 'Old backend'][i]!,
        `<code>${i % 2 ? v('public', x.publicKey()) : v('secret', x.secretKey())}</code>`,
        badge(x.r.pick(['live', 'test'])),
        x.time().slice(0, 10),
        `${x.r.int(2, 59)} minutes ago`,
      ]),
    )}<div class=card><h2>Signing secret</h2><code>${v('secret', x.webhookSecret())}</code> <button>Copy</button> <button>Rotate</button></div>`,
  customers: (x) =>
    `<h1>Customers</h1>${table(
      ['Customer', 'Email', 'Phone', 'Country', 'Sessions', 'Status'],
      times(9, () => {
        const name = x.name();
        return [
          v('name', name),
          v('email', x.email(name)),
          v('phone', x.phone()),
          x.r.pick(['Germany', 'Portugal', 'Austria']),
          String(x.r.int(1, 40)),
          badge(x.status()),
        ];
      }),
    )}<p>Showing 9 of 212 customers. Export is limited to administrators.</p>`,
  sessions: (x) =>
    `<h1>Sessions</h1>${table(
      ['Session', 'Customer', 'Amount', 'Token', 'Status', 'Updated'],
      times(8, () => [
        id(x.sessionId()),
        v('email', x.email()),
        `${x.amount()} EUR`,
        'USDT',
        badge(x.status()),
        id(x.time()),
      ]),
    )}<div class=card>Request ${id(x.requestId())} answered with status 403 and code key_mode_mismatch</div>`,
  kyc: (x) => {
    const name = x.name();
    return `<h1>Verification case</h1><div class=grid>${field('Full name', v('name', name))}${field('Date of birth', v('dob', x.date()))}${field('Nationality', 'Portuguese')}${field('Passport number', v('passport', x.passport()))}${field('Address', v('address', x.address()))}${field('Phone', v('phone', x.phone()))}${field('Email address', v('email', x.email(name)))}${field('Applicant id', v('uuid', x.uuid()))}</div><div class=card><h2>Decision</h2><p>Review is pending. The document was checked twice, the face match passed.</p>${badge('In review', 'warn')} ${badge('Level 2')}</div>`;
  },
  json: (x) =>
    `<h1>Session detail</h1><pre class=card>{
  "id": "${id(x.sessionId())}",
  "object": "gate_session",
  "mode": "test",
  "status": "open",
  "amount": "${x.amount()}",
  "currency": "EUR",
  "client_secret": "${v('secret', x.clientSecret())}",
  "customer": {
    "name": "${v('name', x.name())}",
    "email": "${v('email', x.email())}",
    "phone": "${v('phone', x.phone())}",
    "date_of_birth": "${v('dob', x.date())}"
  },
  "wallet_address": "${v('wallet', x.wallet())}",
  "request_id": "${id(x.requestId())}",
  "created_at": "${id(x.time())}"
}</pre>`,
  terminal: (x) =>
    `<pre class=term>$ tail -f gate.log
${id(x.time())} INFO gate create 201 req=${id(x.requestId())}
${id(x.time())} WARN gate create 403 code=key_mode_mismatch key=${v('secret', x.secretKey())}
${id(x.time())} ERROR webhook verify failed evt=${id(x.eventId())} sig=${v('sig', `t=1790000000,v1=${x.hex(64)}`)}
${id(x.time())} INFO user ${v('email', x.email())} paid from ${v('iban', x.iban())}
${id(x.time())} DEBUG upstream ${v('host', x.internalHost())} took 412 ms
$ curl -H "Authorization: Bearer ${v('secret', x.secretKey())}" https://gate-api.0bit.app/v1/gate_sessions
{"code":"rate_limited","request_id":"${id(x.requestId())}"}
$ export DATABASE_URL=${v('conn', `postgres://gate:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 14)}@db-${x.r.int(1, 9)}.prod.internal:5432/gate`)}
$ _</pre>`,
  env: (x) =>
    `<pre class=term># settings for the payment service
OBIT_ENVIRONMENT=production
OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1
OBIT_SECRET_KEY=${v('secret', x.secretKey())}
NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${v('public', x.publicKey())}
OBIT_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}
SMTP_PASSWORD=${v('password', x.password())}
SESSION_TOKEN=${v('jwt', x.jwt().slice(0, 90))}
PORT=8080
LOG_LEVEL=info</pre>`,
  payouts: (x) =>
    `<h1>Payouts</h1>${table(
      ['Reference', 'Beneficiary', 'IBAN', 'Amount', 'Status'],
      times(7, () => [id(x.txId()), v('name', x.name()), v('iban', x.iban()), `${x.amount()} EUR`, badge(x.status())]),
    )}<div class=card><b>Card on file</b> ${v('card', x.card())} expires 09/29</div>`,
  profile: (x) => {
    const name = x.name();
    return `<div class=card style="display:flex;gap:16px;align-items:center"><div class=avatar style="width:56px;height:56px;font-size:20px">${name
      .split(' ')
      .map((p) => p[0])
      .join(
        '',
      )}</div><div><div style="font-size:22px;font-weight:700">${v('name', name)}</div><div class=dim>${v('email', x.email(name))}</div></div></div><div class=grid>${field('Mobile', v('phone', x.phone()))}${field('Home address', v('address', x.address()))}${field('Born', v('dob', x.date()))}${field('Password', v('password', x.password()))}${field('Language', 'English')}${field('Time zone', 'Europe/Lisbon')}</div><h2>Recovery codes</h2><code>${times(6, () => v('code', `${x.hex(5)}-${x.hex(5)}`)).join(' &nbsp; ')}</code>`;
  },
  members: (x) =>
    `<h1>Team members</h1>${times(6, () => {
      const name = x.name();
      return `<div class=row><div class=avatar>${name
        .split(' ')
        .map((p) => p[0])
        .join(
          '',
        )}</div><div style="flex:1"><div><b>${v('name', name)}</b></div><div class=dim>${v('email', x.email(name))}</div></div>${badge(x.r.pick(['Owner', 'Developer', 'Support']))}<span class=dim>Active ${x.r.int(2, 20)} days ago</span></div>`;
    }).join('')}`,
  webhooks: (x) =>
    `<h1>Webhook endpoint</h1>${field('Endpoint URL', `https://shop.example/hooks?token=${v('token', x.r.chars(LETTERS_, 22))}`)}${field('Signing secret', `<code>${v('secret', x.webhookSecret())}</code>`)}<h2>Deliveries</h2>${table(
      ['Delivery', 'Event', 'Type', 'Status', 'Attempts'],
      times(6, () => [
        id(x.deliveryId()),
        id(x.eventId()),
        'gate_session.completed',
        badge(x.status()),
        String(x.r.int(1, 6)),
      ]),
    )}`,
  pools: (x) =>
    `<h1>Pool funding</h1><div class=grid>${field('Pool', 'EUR-USDT')}${field('Currency', 'EUR')}${field('IBAN', v('iban', x.iban()))}${field('Account holder', v('name', x.name()))}${field('Payment reference', v('ref', `FUND-${x.r.int(1000, 9999)}-${x.r.chars('ABCDEFGHJK', 4)}`))}${field('Deposit wallet', v('wallet', x.wallet()))}</div><div class=card><h2>Transfers</h2>${table(
      ['Trade', 'Amount', 'Network', 'Time'],
      times(4, () => [id(`txn_${x.r.chars(LETTERS_, 10)}`), `${x.amount()} USDT`, 'tron', id(x.time())]),
    )}</div>`,
};
const LETTERS_ = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export type PageSet =
  | 'base'
  | 'more'
  | 'third'
  | 'fourth'
  | 'sixth'
  | 'eighth'
  | 'tenth'
  | 'eleventh'
  | 'twelfth'
  | 'thirteenth'
  | 'fourteenth'
  | 'fifteenth'
  | 'sixteenth'
  | 'seventeenth'
  | 'eighteenth'
  | 'fragments-a'
  | 'fragments-b';
const SETS: Readonly<Record<PageSet, Record<string, Page>>> = {
  base: PAGES,
  more: MORE_PAGES,
  third: THIRD_PAGES,
  fourth: FOURTH_PAGES,
  sixth: SIXTH_PAGES,
  eighth: { ...EIGHTH_PAGES, ...NINTH_PAGES },
  tenth: TENTH_PAGES,
  eleventh: ELEVENTH_PAGES,
  twelfth: TWELFTH_PAGES,
  thirteenth: THIRTEENTH_PAGES,
  fourteenth: FOURTEENTH_PAGES,
  fifteenth: FIFTEENTH_PAGES,
  sixteenth: SIXTEENTH_PAGES,
  seventeenth: SEVENTEENTH_PAGES,
  eighteenth: EIGHTEENTH_PAGES,
  'fragments-a': FRAGMENTS_A,
  'fragments-b': FRAGMENTS_B,
};

/** One page of the corpus, ready to render. */
export interface Shot {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Draws page number `index` of a corpus: the page type goes round, everything else is chance. */
export function drawShot(
  seed: number,
  index: number,
  only?: { look?: string; page?: string; scale?: number; set?: PageSet; site?: number },
): Shot {
  const random = new Random(seed * 10_007 + index * 7919 + 13);
  const values = new Values(random);
  const pages = SETS[only?.set ?? 'base'];
  const names = Object.keys(pages);
  const page = only?.page ?? names[index % names.length]!;
  const look = LOOKS.find(({ name }) => name === only?.look) ?? random.pick(LOOKS);
  // Pages of one site share their dress.
  const dresser = only?.site === undefined ? random : new Random(only.site);
  const font = dresser.pick(FONTS);
  const mono = dresser.pick(MONO);
  const size = dresser.int(12, 16);
  const scale = only?.scale ?? random.pick([1, 1, 1, 1.25, 2]);
  const pad = random.int(6, 12);
  const body = pages[page]!(values);
  // Pieces of a screen, in a dress of their own.
  if (only?.set?.startsWith('fragments'))
    return {
      name: `${seed}-${index}-${page}`,
      width: 640,
      height: 260,
      scale: 1,
      html: `<!doctype html><meta charset=utf-8>${body}`,
    };
  const nav = ['Overview', 'Sessions', 'Payments', 'Customers', 'Webhooks', 'Developers', 'Settings'];
  const css = `*{box-sizing:border-box}body{margin:0;background:${look.page};color:${look.text};font:${size}px/1.5 ${font};display:flex;min-height:100vh}
nav{width:170px;padding:18px 14px;border-right:1px solid ${look.line}}nav div{padding:5px 8px;border-radius:6px;color:${look.dim}}nav div:nth-child(3){background:${look.accent};color:#fff}
main{flex:1;padding:22px 28px}h1{font-size:${size + 9}px;margin:0 0 12px}h2{font-size:${size + 3}px;margin:12px 0 8px}
table{width:100%;border-collapse:collapse;background:${look.card};margin:8px 0}th{font-size:${size - 2}px;text-align:left;color:${look.dim};${random.chance(0.4) ? 'text-transform:uppercase;letter-spacing:.05em;' : ''}}th,td{padding:${pad}px 10px;border-bottom:1px solid ${look.line}}
code,pre{font-family:${mono};font-size:${size - 1}px}pre{white-space:pre-wrap;word-break:break-all}.term{background:${random.chance(0.7) ? '#0b0f14;color:#d4e0d4' : `${look.card};color:${look.text}`};padding:16px;border-radius:8px;margin:0}
.card{background:${look.card};border:1px solid ${look.line};border-radius:8px;padding:14px 16px;margin:12px 0}.grid{display:grid;grid-template-columns:1fr 1fr;gap:12px 24px}
label{display:block;font-size:${size - 2}px;color:${look.dim}}.b{${random.chance(0.5) ? `border:1px solid ${look.line};border-radius:6px;padding:6px 10px;background:${look.card}` : ''}}.dim{color:${look.dim}}
.badge{display:inline-block;padding:1px 8px;border-radius:10px;font-size:${size - 2}px;background:${look.accent};color:#fff}.badge.warn{background:#d97706}
.row{display:flex;gap:12px;align-items:center;padding:9px 0;border-bottom:1px solid ${look.line}}.avatar{width:34px;height:34px;border-radius:50%;background:${look.accent};color:#fff;display:flex;align-items:center;justify-content:center;font-size:13px}
button{font:inherit;padding:3px 12px;border-radius:6px;border:1px solid ${look.line};background:${look.accent};color:#fff}${only?.set === 'tenth' ? 'table{background:none}th{color:inherit}' : ''}`;
  return {
    name: `${seed}-${index}-${page}-${look.name}-${size}px@${scale}`,
    width: 1280,
    height: 800,
    scale,
    html: `<!doctype html><meta charset=utf-8><style>${css}</style><nav>${nav.map((n) => `<div>${n}</div>`).join('')}</nav><main>${body}</main>`,
  };
}
