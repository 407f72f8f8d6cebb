import { id, neutral, type Page, times, v } from './marks.ts';
import { type Country, personIn } from './people.ts';
import type { Values } from './values.ts';

const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE58 = LETTERS.replace(/[0OIl]/g, '');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WORDS =
  'acorn basket candle desert eagle forest garlic hazel iron jacket kiwi ladder meadow nylon orbit pepper quarter river silver tunnel urban valley window yard'.split(
    ' ',
  );

const two = (n: number): string => String(n).padStart(2, '0');
/** One of the patterns, every `#` a digit. */
const fill = (x: Values, patterns: string) => x.r.pick(patterns.split('|')).replace(/#/g, () => String(x.r.int(0, 9)));
const anyone = (x: Values) => personIn(x, x.r.pick<Country>(['DE', 'ES', 'FR', 'GB', 'IT', 'PL']));
const spokenDate = (x: Values) => `${x.r.int(1, 28)} ${x.r.pick(MONTHS)} ${x.r.int(1958, 2004)}`;
const clock = (x: Values) => `${two(x.r.int(0, 23))}:${two(x.r.int(0, 59))}:${two(x.r.int(0, 59))}`;
const stamp = (x: Values) => `2026-${two(x.r.int(1, 12))}-${two(x.r.int(1, 28))} ${clock(x)}`;
const shortStamp = (x: Values) =>
  `${x.r.int(1, 28)} ${x.r.pick(MONTHS).slice(0, 3)}, ${two(x.r.int(0, 23))}:${two(x.r.int(0, 59))}`;
const coded = (x: Values, prefix: string, length = 12) => `${prefix}_${x.r.chars(LETTERS, length)}`;
const order = (x: Values) => fill(x, 'ORD-2026-######|ORD-########');
const quote = (x: Values) => coded(x, 'qt');
const trade = (x: Values) => coded(x, 'trd', 14);
const bitcoin = (x: Values) => `bc1q${x.r.chars('023456789acdefghjklmnpqrstuvwxyz', 38)}`;
const solana = (x: Values) => x.r.chars(BASE58, 44);
const anyWallet = (x: Values) => x.r.pick([() => x.wallet(), () => bitcoin(x), () => solana(x)])();
const ipv6 = (x: Values) => `2001:db8:${x.hex(4)}:${x.hex(4)}::${x.hex(3)}`;
const anyIp = (x: Values) => (x.r.chance(0.7) ? x.ip() : ipv6(x));
const provider = (x: Values) =>
  x.r.pick('Rampello|Cointide|Paylattice|Orbivex|Nordramp|Vaultline|Swaply Rails'.split('|'));
const merchant = (x: Values) =>
  x.r.pick('Blue Finch Games|Harbourlight Ltd|Tundra Tickets|Kestrel Cycles|Oakpoint Travel|Pixel Orchard'.split('|'));
const login = (x: Values) => fill(x, 'ops.lead##|kv_admin#|treasury-bot|l.desk##|nightshift#|pay_reader##');
const taxNumber = (x: Values) => fill(x, '## ### ### ###|#########|##/###/#####|###-##-####');
const cookie = (x: Values) => `s%3A${x.r.chars(LETTERS, 24)}.${x.r.chars(LETTERS, 18)}`;
const seed = (x: Values, count = 12) => times(count, () => x.r.pick(WORDS)).join(' ');
const secret = (x: Values, kind = 'live', length = 28) => x.key(['sk', kind, ''].join('_'), length);
const signing = (x: Values) => x.key(['wh', 'sec_'].join(''), 28);

interface Skin {
  readonly bg: string;
  readonly ink: string;
  readonly head: string;
  readonly headInk: string;
  readonly line: string;
  readonly pad: string;
  readonly stripe?: string;
  readonly headStyle?: string;
}

const grid = (skin: Skin, heads: readonly string[], rows: readonly (readonly string[])[], style = '') =>
  `<table style="width:100%;margin:0;border:0;border-collapse:collapse;font:inherit;background:${skin.bg};color:${skin.ink};${style}"><tr style="background:${skin.head}">${heads
    .map(
      (head) =>
        `<th style="background:${skin.head};color:${skin.headInk};text-align:left;font-weight:bold;padding:${skin.pad};border:0;border-bottom:1px solid ${skin.line};${skin.headStyle ?? ''}">${head}</th>`,
    )
    .join('')}</tr>${rows
    .map(
      (cells, i) =>
        `<tr style="background:${i % 2 === 1 ? (skin.stripe ?? skin.bg) : skin.bg}">${cells.map((cell) => `<td style="background:none;color:${skin.ink};padding:${skin.pad};border:0;border-bottom:1px solid ${skin.line};overflow-wrap:anywhere">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;
const pill = (text: string, bg: string, ink: string) =>
  `<span style="background:${bg};color:${ink};border-radius:10px;padding:1px 9px;font-size:12px;white-space:nowrap">${text}</span>`;

/** Set eleven. */
export const ELEVENTH_PAGES: Record<string, Page> = {
  /** Dashboard of checkout sessions with a column of links at the left. */
  checkouts: (x) => {
    const state = () =>
      x.r.pick([
        pill('Completed', '#dcfce7', '#166534'),
        pill('Awaiting payment', '#fef9c3', '#854d0e'),
        pill('Expired', '#f1f5f9', '#475569'),
        pill('Failed', '#fee2e2', '#991b1b'),
      ]);
    const skin = { bg: '#fff', ink: '#1e293b', head: '#f8fafc', headInk: '#64748b', line: '#e2e8f0', pad: '9px 12px' };
    const link = (text: string, on = false) =>
      `<div style="padding:8px 14px;margin:2px 10px;border-radius:6px;${on ? 'background:#4f46e5;color:#fff' : 'color:#c7d2fe'}">${text}</div>`;
    const stat = (label: string, value: string) =>
      `<div style="flex:1;background:#fff;border:1px solid #e2e8f0;border-radius:8px;padding:11px 16px"><div style="color:#64748b;font-size:12px">${label}</div><div style="font-size:20px;margin-top:2px">${value}</div></div>`;
    return `<div style="${SCREEN};background:#f1f5f9;color:#1e293b;font:13px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:178px minmax(0,1fr)">
<div style="background:#1e1b4b;padding-top:18px"><div style="color:#fff;font-size:17px;font-weight:bold;padding:0 22px 16px">Onramp Desk</div>${link('Overview')}${link('Sessions', true)}${link('Customers')}${link('Quotes')}${link('Payouts')}${link('Refunds')}${link('Reports')}${link('Developers')}${link('Settings')}<div style="margin:200px 22px 0;color:#a5b4fc;font-size:12px">Signed in as<br><span style="color:#fff">${v('name', x.anyName())}</span><br><br>Last sign-in from<br>${v('ip', x.ip())}</div></div>
<div style="padding:18px 24px"><div style="display:flex;align-items:center;gap:12px;margin-bottom:14px"><span style="font-size:21px;font-weight:bold">Sessions</span>${pill('Live mode', '#e0e7ff', '#3730a3')}<span style="margin-left:auto;border:1px solid #cbd5e1;background:#fff;border-radius:6px;padding:6px 12px">Last 24 hours ▾</span><span style="border:1px solid #cbd5e1;background:#fff;border-radius:6px;padding:6px 12px">Export</span><span style="background:#4f46e5;color:#fff;border-radius:6px;padding:7px 14px">New session</span></div>
<div style="display:flex;gap:12px;margin-bottom:14px">${stat('Opened', '1,284')}${stat('Completed', '946')}${stat('Conversion', '73.7 %')}${stat('Volume', '€ 218,430')}</div>
<div style="border:1px solid #e2e8f0;border-radius:8px;overflow:hidden">${grid(
      skin,
      ['Session', 'Customer', 'Destination wallet', 'Amount', 'Routed to', 'Status', 'Created'],
      times(7, () => [
        id(x.sessionId()),
        v('email', x.email(x.anyName())),
        `<span style="font-family:Liberation Mono,monospace;font-size:12px">${v('wallet', anyWallet(x))}</span>`,
        `${x.amount()} EUR`,
        v('provider', provider(x)),
        state(),
        id(shortStamp(x)),
      ]),
    )}</div><div style="display:flex;justify-content:space-between;color:#64748b;padding:11px 4px">Showing 1 to 7 of 1,284<span>‹ Previous &nbsp; <b>1</b> &nbsp; 2 &nbsp; 3 &nbsp; Next ›</span></div></div></div>`;
  },

  /** Customers as cards on a dark ground. */
  clientele: (x) => {
    const tier = () =>
      x.r.pick([
        pill('Verified', '#064e3b', '#6ee7b7'),
        pill('Basic', '#1f2937', '#9ca3af'),
        pill('In review', '#78350f', '#fcd34d'),
      ]);
    const card = () => {
      const person = anyone(x);
      const line = (label: string, text: string) =>
        `<div style="display:grid;grid-template-columns:92px minmax(0,1fr);margin-top:7px;overflow-wrap:anywhere"><span style="color:#7d8aa0">${label}</span><span>${text}</span></div>`;
      return `<div style="background:#161c28;border:1px solid #263044;border-radius:12px;padding:16px 18px"><div style="display:flex;align-items:center;gap:12px;margin-bottom:10px"><span style="width:38px;height:38px;flex:none;border-radius:50%;background:${x.r.pick(['#7c3aed', '#0891b2', '#c2410c', '#15803d'])}"></span><span style="font-size:15px;color:#fff">${v('name', person.name)}<br>${tier()}</span></div>${line('E-mail', v('email', person.email))}${line('Phone', v('phone', person.phone))}${line('Lives in', v('address', person.town))}${line('Bought', `${x.amount()} EUR in ${x.r.int(1, 40)} orders`)}${line('Last order', id(order(x)))}${line('Last seen', id(shortStamp(x)))}</div>`;
    };
    return `<div style="${SCREEN};background:#0b0f17;color:#d5dcea;font:13px/1.4 DejaVu Sans,sans-serif;padding:22px 34px">
<div style="display:flex;align-items:center;gap:22px;margin-bottom:18px"><span style="font-size:22px;color:#fff">Customers</span><span style="color:#7d8aa0">3,902 in total, 41 new this week</span><span style="margin-left:auto;background:#161c28;border:1px solid #263044;border-radius:8px;padding:7px 120px 7px 14px;color:#7d8aa0">Search by any field</span><span style="background:#2563eb;color:#fff;border-radius:8px;padding:8px 16px">Invite</span></div>
<div style="display:flex;gap:10px;margin-bottom:18px;font-size:12px"><span style="background:#1d4ed8;color:#fff;border-radius:14px;padding:4px 14px">All</span><span style="border:1px solid #263044;border-radius:14px;padding:3px 14px">Verified</span><span style="border:1px solid #263044;border-radius:14px;padding:3px 14px">In review</span><span style="border:1px solid #263044;border-radius:14px;padding:3px 14px">Blocked</span><span style="border:1px solid #263044;border-radius:14px;padding:3px 14px">Grace period</span></div>
<div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:18px">${times(6, card).join('')}</div>
<div style="margin-top:18px;color:#7d8aa0;display:flex;justify-content:space-between"><span>Cards show the most recent order only.</span><span>Page 1 of 651</span></div></div>`;
  },

  /** Payout run, dense, with the chosen payout beside it. */
  outgoings: (x) => {
    const land = x.r.pick<Country>(['DE', 'FR', 'IT']);
    const chosen = personIn(x, land);
    const skin = {
      bg: '#fffefb',
      ink: '#22301f',
      head: '#e4ecd9',
      headInk: '#3f5533',
      line: '#dde3d3',
      pad: '7px 9px',
      stripe: '#f7f9f1',
    };
    const rows = times(11, (i) => {
      const person = i === 2 ? chosen : anyone(x);
      return [
        id(x.txId()),
        v('name', person.name),
        i % 4 === 1 ? v('iban', x.iban()) : neutral(`•••• ${fill(x, '####')}`),
        `<span style="white-space:nowrap">${x.amount()} EUR</span>`,
        x.r.pick(['Queued', 'Sent', 'Returned', 'Held']),
        `<span style="white-space:nowrap">${id(shortStamp(x))}</span>`,
      ];
    });
    const part = (label: string, text: string) =>
      `<div style="margin-bottom:9px;overflow-wrap:anywhere"><div style="font-size:12px;color:#6b7a62">${label}</div>${text}</div>`;
    return `<div style="${SCREEN};background:#eef1e8;color:#22301f;font:12.5px/1.35 Liberation Sans,sans-serif">
<div style="background:#2f4a27;color:#e8f0e2;padding:12px 26px;display:flex;gap:28px;font-size:14px"><b>Treasury</b><span>Balances</span><span style="border-bottom:2px solid #b5d99c">Payouts</span><span>Limits</span><span>Reconciliation</span><span style="margin-left:auto">Run of ${id('2026-05-18')}</span></div>
<div style="padding:16px 26px;display:grid;grid-template-columns:minmax(0,1fr) 318px;gap:20px"><div><div style="display:flex;align-items:baseline;gap:16px;margin-bottom:10px"><span style="font-size:18px">Outgoing transfers</span><span style="color:#6b7a62">11 of 46, sum 31,204.77 EUR</span><span style="margin-left:auto">Mark as paid &nbsp; Hold &nbsp; Retry</span></div>${grid(skin, ['Payout', 'Beneficiary', 'Account', 'Amount', 'State', 'Updated'], rows, 'border:1px solid #d3dbc8')}<div style="margin-top:14px;background:#fff6dc;border-left:4px solid #d6a419;padding:9px 14px">The rail ${v('provider', provider(x))} is slow today. Two approvals are needed above 2,500 EUR: ${v('name', x.anyName())} and ${v('name', x.anyName())} are on call. Files go out through ${v('host', x.internalHost())} at full hours.</div></div>
<div style="background:#fffefb;border:1px solid #d3dbc8;padding:16px 18px"><div style="font-size:16px;margin-bottom:12px">Chosen payout</div>${part('Beneficiary', v('name', chosen.name))}${part('Account', v('iban', chosen.iban))}${part('Street', v('address', chosen.street))}${part('Postcode and town', v('address', chosen.town))}${part('Contact', v('email', chosen.email))}${part('Reference', id(order(x)))}${part('Trade', id(trade(x)))}${part('Debited from', `Operating account<br>${v('iban', x.iban('NL'))}`)}${part('Purpose', 'Sale of 0.0412 BTC')}<div style="border-top:1px solid #dde3d3;padding-top:10px;margin-top:4px">First approval by ${v('name', x.name())}<br><span style="color:#6b7a62">${id(stamp(x))}</span></div><div style="margin-top:14px;display:flex;gap:8px"><span style="background:#2f4a27;color:#fff;padding:7px 22px">Approve</span><span style="border:1px solid #2f4a27;padding:6px 18px">Send back</span></div></div></div></div>`;
  },

  /** Refunds above, disputes below. */
  reversals: (x) => {
    const skin = { bg: '#fff', ink: '#33272a', head: '#fff', headInk: '#9a7b82', line: '#f0e3e5', pad: '8px 14px' };
    const dispute = (reason: string, due: string, words: string) => {
      const person = anyone(x);
      return `<div style="background:#fff;border-top:4px solid #be3455;padding:14px 18px;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between"><b>${reason}</b><span style="color:#be3455">${due}</span></div><div style="margin:7px 0;font-size:13px;color:#7a6267">${id(order(x))} at ${neutral(merchant(x))}</div><div>${v('name', person.name)}<br>${v('email', person.email)}</div><div style="margin-top:8px;font-size:13px">${words}</div></div>`;
    };
    return `<div style="${SCREEN};background:#f8f0f1;color:#33272a;font:14px/1.42 Liberation Sans,sans-serif;padding:20px 40px">
<div style="display:flex;align-items:center;gap:30px;margin-bottom:14px"><span style="font:bold 24px Liberation Serif,serif">Reversals</span><span style="color:#be3455;border-bottom:2px solid #be3455">Everything</span><span>Refunds</span><span>Disputes</span><span>Returned transfers</span><span style="margin-left:auto;background:#be3455;color:#fff;padding:8px 18px;border-radius:20px">Start a refund</span></div>
<div style="background:#fff;border-radius:8px;padding:8px 6px;margin-bottom:18px"><div style="padding:8px 14px;font:bold 17px Liberation Serif,serif">Refunds waiting for release</div>${grid(
      skin,
      ['Order', 'Customer', 'Goes back to', 'Amount', 'Why', 'Asked for'],
      times(6, (i) => {
        const person = anyone(x);
        return [
          id(order(x)),
          v('name', i === 3 ? `${person.last.toUpperCase()}, ${person.first}` : person.name),
          i % 3 === 0 ? v('card', x.card()) : i % 3 === 1 ? v('iban', person.iban) : v('wallet', bitcoin(x)),
          `${x.amount()} EUR`,
          x.r.pick(['Paid twice', 'Quote ran out', 'Limit reached', 'Changed mind']),
          id(shortStamp(x)),
        ];
      }),
    )}</div>
<div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:18px">${dispute('Not recognised', 'due in 2 days', `Card ${v('card', x.card())} was present at sign-up. Device came from ${v('ip', anyIp(x))}.`)}${dispute('Goods not received', 'due in 5 days', `Coins went to ${v('wallet', x.wallet())} within the minute. Session ${id(x.sessionId())} has the proof.`)}${dispute('Wrong amount', 'due in 9 days', `Spoke on ${v('phone', x.phone())}, says the partner ${v('name', x.name())} placed the order. Quote was ${id(quote(x))}.`)}</div>
<div style="margin-top:16px;color:#7a6267;font-size:13px">Dispute rate this quarter is 0.31 %, well below the limit of 0.75 %. Refunds are released on working days at noon.</div></div>`;
  },

  /** Queue of identity checks as a board of four columns. */
  vetting: (x) => {
    const note = (body: (person: ReturnType<typeof anyone>) => string, colour: string) => {
      const person = anyone(x);
      return `<div style="background:#fff;border:1px solid #dcd8ee;border-left:4px solid ${colour};border-radius:5px;padding:10px 12px;margin-bottom:11px;overflow-wrap:anywhere"><div style="font-weight:bold;margin-bottom:4px">${v('name', person.name)}</div>${body(person)}<div style="margin-top:6px;font-size:12px;color:#7d769c">${id(coded(x, 'kyc', 10))} · ${id(shortStamp(x))}</div></div>`;
    };
    const column = (title: string, count: number, cards: string) =>
      `<div style="background:#ebe8f6;border-radius:8px;padding:12px"><div style="display:flex;justify-content:space-between;margin-bottom:10px;color:#4b4470"><b>${title}</b><span>${count}</span></div>${cards}</div>`;
    return `<div style="${SCREEN};background:#f7f5fd;color:#2a2542;font:15px/1.42 DejaVu Sans,sans-serif;padding:18px 24px">
<div style="display:flex;align-items:center;gap:18px;margin-bottom:16px"><span style="font-size:19px">Identity checks</span><span style="color:#7d769c">57 open, oldest 3 h 20 min</span><span style="margin-left:auto;color:#7d769c">Reviewer on duty: <span style="color:#2a2542">${v('name', x.anyName())}</span></span></div>
<div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px">${column(
      'New',
      24,
      note((p) => `Born ${v('dob', p.born)}<br>Passport ${v('passport', x.passport())}`, '#8b7fd1') +
        note((p) => `${v('address', p.street)}<br>${v('address', p.town)}<br>Utility bill, blurred`, '#8b7fd1') +
        note(() => `Tax number ${v('tax', taxNumber(x))}<br>Selfie taken twice`, '#8b7fd1'),
    )}${column(
      'Documents missing',
      11,
      note((p) => `Back of card not sent.<br>Reminder to ${v('email', p.email)}`, '#d9a520') +
        note((p) => `Video call fixed, dial ${v('phone', p.phone)}`, '#d9a520') +
        note(() => `Says born ${v('dob', spokenDate(x))}, the paper says otherwise`, '#d9a520'),
    )}${column(
      'Second look',
      9,
      note(
        () =>
          `Signed up from ${v('ip', anyIp(x))}, paper from elsewhere. ID card ${v('passport', fill(x, 'L#XC#K##T|AX ######|CA#####DE'))}`,
        '#cf4b3f',
      ) +
        note(
          () =>
            `Same phone as ${v('name', x.anyName())}. Vendor ${v('provider', x.r.pick(['Identara', 'Veriscope ID', 'Candora Checks']))} found no match.`,
          '#cf4b3f',
        ),
    )}${column(
      'Done today',
      13,
      note(() => `Approved at tier two, limit 15,000 EUR. Session ${id(x.sessionId())}`, '#3c9d62') +
        note((p) => `Approved. Payout account ${v('iban', p.iban)}`, '#3c9d62') +
        note(() => 'Declined, under the age of eighteen.', '#8c8c8c'),
    )}</div></div>`;
  },

  /** Settings of a webhook with its latest deliveries. */
  hooks: (x) => {
    const field = (label: string, text: string, hint = '') =>
      `<div style="margin-bottom:12px"><div style="font-weight:bold;margin-bottom:4px">${label}</div><div style="border:1px solid #b9c4d0;border-radius:4px;background:#fff;padding:7px 11px;overflow-wrap:anywhere;font-family:Liberation Mono,monospace;font-size:13px">${text}</div>${hint === '' ? '' : `<div style="font-size:12px;color:#66788a;margin-top:3px">${hint}</div>`}</div>`;
    const pair = (one: string, other: string) =>
      `<div style="display:grid;grid-template-columns:1fr 1fr;gap:14px">${one}${other}</div>`;
    const delivery = () =>
      `<div style="display:grid;grid-template-columns:52px minmax(0,1fr);padding:8px 0;border-bottom:1px solid #e3e9ef"><b style="color:${x.r.pick(['#12805c', '#12805c', '#c02b2b'])}">${x.r.pick(['200', '200', '204', '500', '408'])}</b><span>${x.r.pick(['session.completed', 'payout.sent', 'refund.created', 'quote.expired'])}<br><span style="color:#66788a;font-size:12px">${id(x.deliveryId())} for ${id(x.eventId())}<br>${id(x.time())}, ${x.r.int(40, 900)} ms</span></span></div>`;
    return `<div style="${SCREEN};background:#eef2f6;color:#17293b;font:14px/1.38 Liberation Sans,sans-serif">
<div style="background:#fff;border-bottom:1px solid #d3dce5;padding:13px 36px;color:#66788a">Developers &nbsp;›&nbsp; Webhooks &nbsp;›&nbsp; <span style="color:#17293b">Order updates</span><span style="float:right">Test mode off</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 380px;gap:28px;padding:18px 36px"><div>
${field('Endpoint', neutral('https://shop.example/hooks/ramp'), 'Must answer within ten seconds.')}
${pair(field('Signing secret', v('key', signing(x))), field('Previous secret, valid until tonight', v('key', signing(x))))}
${pair(field('Basic auth, user', v('user', login(x))), field('Basic auth, password', v('password', x.password())))}
${field('Extra header X-Partner-Token', v('jwt', x.jwt()))}
${pair(field('Send from', times(3, () => v('ip', x.ip())).join(', '), 'Add these to the allow list.'), field('Through relay', v('host', x.internalHost()), 'Only while the migration runs.'))}
${pair(field('Tell about failures', `${v('email', x.email(x.anyName()))}`), field('And by text message', v('phone', x.phone())))}
<div style="display:flex;gap:10px;margin-top:4px"><span style="background:#0b63ce;color:#fff;border-radius:4px;padding:8px 20px">Save</span><span style="border:1px solid #b9c4d0;background:#fff;border-radius:4px;padding:7px 16px">Send a sample</span><span style="border:1px solid #b9c4d0;background:#fff;border-radius:4px;padding:7px 16px">Roll secret</span></div></div>
<div><div style="background:#fff;border:1px solid #d3dce5;border-radius:6px;padding:14px 18px;font-size:13px"><b style="font-size:14px">Latest deliveries</b>${times(5, delivery).join('')}<div style="padding-top:9px;color:#0b63ce">All deliveries</div></div><div style="background:#fff;border:1px solid #d3dce5;border-radius:6px;padding:14px 18px;margin-top:16px;font-size:13px"><b style="font-size:14px">History</b><div style="margin-top:7px">${v('name', x.anyName())} rolled the secret<br><span style="color:#66788a">${id(stamp(x))}</span></div><div style="margin-top:7px">${v('name', x.name())} added the header<br><span style="color:#66788a">${id(stamp(x))}</span></div></div></div></div></div>`;
  },

  /** API keys on a dark page, one of them just made. */
  keyring: (x) => {
    const skin = {
      bg: '#1b1e23',
      ink: '#cfd3da',
      head: '#22262d',
      headInk: '#8b93a1',
      line: '#2e333c',
      pad: '11px 16px',
    };
    const mono = (text: string) => `<span style="font-family:DejaVu Sans Mono,monospace;font-size:12px">${text}</span>`;
    const row = (label: string, key: string, scope: string) => [
      `<span style="color:#fff">${label}</span>`,
      mono(key),
      scope,
      v('name', x.anyName()),
      `${v('ip', anyIp(x))}<br><span style="color:#8b93a1;font-size:12px">${id(shortStamp(x))}</span>`,
    ];
    return `<div style="${SCREEN};background:#121417;color:#cfd3da;font:14px/1.4 Liberation Sans,sans-serif;padding:26px 60px">
<div style="display:flex;align-items:center"><span style="font-size:24px;color:#fff">API keys</span><span style="margin-left:auto;background:#f5a524;color:#1a1200;border-radius:6px;padding:8px 18px;font-weight:bold">Create key</span></div><div style="color:#8b93a1;margin:4px 0 18px">Keys belong to the workspace of ${neutral(merchant(x))}. Requests without a key are turned away with status 401.</div>
<div style="background:#10291c;border:1px solid #1f6b43;border-radius:8px;padding:14px 18px;margin-bottom:18px"><b style="color:#7ee2a8">New key made. Copy it now, it is shown only once.</b><div style="margin-top:8px;display:flex;gap:12px;align-items:center"><span style="background:#0a1a12;border-radius:5px;padding:7px 12px;color:#e7fff1">${mono(v('key', secret(x, 'live', 48)))}</span><span style="border:1px solid #1f6b43;border-radius:5px;padding:5px 14px;color:#7ee2a8">Copy</span></div></div>
<div style="border:1px solid #2e333c;border-radius:8px;overflow:hidden">${grid(
      skin,
      ['Label', 'Key', 'May do', 'Made by', 'Last used'],
      [
        row('Backend', v('key', secret(x, 'live')), 'Everything'),
        row('Nightly report', v('key', x.key(['rk', 'live', ''].join('_'), 24)), 'Read only'),
        row('Staging', v('key', secret(x, 'test')), 'Everything'),
        row('Widget', neutral(x.publicKey()), 'Open sessions'),
        row('Old mobile app', `${neutral('sk_live_••••••••')}`, 'Revoked'),
      ],
    )}</div>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:18px"><div style="background:#1b1e23;border:1px solid #2e333c;border-radius:8px;padding:14px 18px;overflow-wrap:anywhere"><b style="color:#fff">Service accounts</b><div style="margin-top:8px">${v('user', login(x))} with password ${v('password', x.password())}</div><div style="margin-top:6px">${v('user', fill(x, 'svc-export##|svc_ledger#'))} with token<br>${mono(v('key', x.vendorKey()))}</div></div><div style="background:#1b1e23;border:1px solid #2e333c;border-radius:8px;padding:14px 18px;overflow-wrap:anywhere"><b style="color:#fff">Recent requests</b>${times(3, () => `<div style="display:flex;gap:14px;margin-top:8px"><span style="color:#7ee2a8">${x.r.pick(['200', '201', '429'])}</span><span>${x.r.pick(['POST /v2/sessions', 'GET /v2/quotes', 'GET /v2/orders'])}</span><span style="margin-left:auto;color:#8b93a1">${id(x.requestId())}</span></div>`).join('')}<div style="margin-top:9px;color:#f5a524">Limit of 600 requests a minute</div></div></div></div>`;
  },

  /** Settings of a workspace: members, firm, second factor. */
  workspace: (x) => {
    const skin = { bg: '#fff', ink: '#2b2b2b', head: '#fff', headInk: '#8a8174', line: '#eee7dc', pad: '8px 10px' };
    const box = (title: string, body: string) =>
      `<div style="background:#fff;border:1px solid #e6ddcf;border-radius:10px;padding:16px 20px;margin-bottom:16px;overflow-wrap:anywhere"><div style="font-size:16px;margin-bottom:9px;color:#1a1a1a">${title}</div>${body}</div>`;
    const line = (label: string, text: string) =>
      `<div style="display:flex;justify-content:space-between;gap:20px;padding:5px 0"><span style="color:#8a8174;flex:none">${label}</span><span style="text-align:right">${text}</span></div>`;
    const owner = anyone(x);
    const member = (role: string, name = x.anyName()) => [
      v('name', name),
      v('email', x.email(name)),
      role,
      v('ip', x.ip()),
      id(shortStamp(x)),
    ];
    return `<div style="${SCREEN};background:#faf6ef;color:#2b2b2b;font:14px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:230px minmax(0,1fr)">
<div style="padding:26px 26px;border-right:1px solid #e6ddcf"><div style="font:bold 22px Liberation Serif,serif;margin-bottom:22px">Settings</div>${['Profile', 'Members and firm', 'Branding', 'Checkout', 'Notifications', 'Taxes', 'Plan', 'Data export'].map((text, i) => `<div style="padding:7px 0;${i === 1 ? 'font-weight:bold;color:#b4531a' : ''}">${text}</div>`).join('')}<div style="margin-top:180px;font-size:12px;color:#8a8174">Need a hand? Write to the help desk from the menu at the top.</div></div>
<div style="padding:22px 30px">${box('Members (4 of 10 seats)', `${grid(skin, ['Name', 'E-mail', 'Role', 'Last address', 'Last seen'], [member('Owner', owner.name), member('Admin'), member('Developer'), member('Read only')])}<div style="margin-top:10px;color:#b4531a">Invite sent to ${v('email', x.email(x.anyName()))}, runs out tomorrow</div>`)}
<div style="display:grid;grid-template-columns:1fr 1fr;gap:16px"><div>${box('Firm', line('Trading as', neutral(merchant(x))) + line('Director', v('name', owner.name)) + line('Registered at', v('address', `${owner.street}, ${owner.town}`)) + line('Direct line', v('phone', owner.phone)) + line('Tax number', v('tax', taxNumber(x))) + line('Settles to', v('iban', owner.iban)) + line('Settles every', 'Monday'))}</div><div>${box(
      'Second factor',
      line('Method', 'Code from an app') +
        line('Set-up key', v('key', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16))) +
        `<div style="color:#8a8174;padding:5px 0">Recovery codes, each works once</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:4px 20px;font-family:Liberation Mono,monospace">${times(4, () => `<span>${v('otp', `${x.hex(4)}-${x.hex(4)}`)}</span>`).join('')}</div>` +
        line('Made at', id(stamp(x))),
    )}</div></div></div></div>`;
  },

  /** Audit log as a list of sentences. */
  trail: (x) => {
    let minute = x.r.int(1300, 1430);
    const when = () => {
      minute -= x.r.int(3, 70);
      return `2026-03-11 ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(x.r.int(0, 59))}`;
    };
    const entry = (kind: string, colour: string, text: string) =>
      `<div style="display:grid;grid-template-columns:168px 84px minmax(0,1fr) 128px;gap:16px;padding:8px 0;border-bottom:1px solid #e5e5e5"><span style="font-family:Liberation Mono,monospace;color:#555">${id(when())}</span><span style="color:${colour}">${kind}</span><span style="overflow-wrap:anywhere">${text}</span><span style="font-family:Liberation Mono,monospace;color:#555">${id(x.requestId().replace('test_', ''))}</span></div>`;
    const who = () => `<b>${v('name', x.anyName())}</b>`;
    const person = anyone(x);
    return `<div style="${SCREEN};background:#ffffff;color:#1c1c1c;font:12.5px/1.4 Liberation Sans,sans-serif;padding:20px 46px">
<div style="display:flex;align-items:flex-end;border-bottom:3px solid #1c1c1c;padding-bottom:10px;margin-bottom:4px"><span style="font-size:26px">Audit log</span><span style="margin-left:20px;color:#777">Kept for seven years. Nobody can change an entry.</span><span style="margin-left:auto">All actors ▾ &nbsp;&nbsp; All actions ▾ &nbsp;&nbsp; This week ▾</span></div>
<div style="display:grid;grid-template-columns:168px 84px minmax(0,1fr) 128px;gap:16px;padding:7px 0;color:#777;border-bottom:1px solid #e5e5e5"><span>When</span><span>Action</span><span>What happened</span><span>Request</span></div>
${entry('Sign-in', '#0a6b3d', `${who()} signed in from ${v('ip', anyIp(x))} with a passkey`)}
${entry('Change', '#a15c00', `${who()} changed the payout account of ${v('name', person.name)} from ${v('iban', x.iban())} to ${v('iban', person.iban)}`)}
${entry('View', '#555', `${who()} opened the passport scan of ${v('name', x.anyName())}`)}
${entry('Change', '#a15c00', `${who()} raised the daily limit of order ${id(order(x))} to 5,000 EUR`)}
${entry('Sign-in', '#b3261e', `Wrong password three times for ${v('user', login(x))}, account locked until the next morning`)}
${entry('Export', '#3b4cc0', `${who()} exported 1,204 rows of the customer list and sent them to ${v('email', x.email())}`)}
${entry('Key', '#7b2fa0', `${who()} rolled the signing secret. Session ${id(x.sessionId())} was in flight`)}
${entry('Change', '#a15c00', `E-mail of a customer changed from ${v('email', x.email(person.name))} to ${v('email', person.email)} by the customer`)}
${entry('Wallet', '#3b4cc0', `Destination ${v('wallet', anyWallet(x))} was put on the block list, reason given: mixer`)}
${entry('Grant', '#7b2fa0', `${who()} was made an admin by ${v('name', x.anyName())}`)}
${entry('System', '#555', `Job on ${v('host', x.internalHost())} retried delivery ${id(x.deliveryId())} and it went through`)}
${entry('Refund', '#a15c00', `${who()} released a refund of ${x.amount()} EUR for ${id(x.txId())}`)}
${entry('Sign-in', '#0a6b3d', `${who()} asked for a new code by text message to ${v('phone', x.phone())}`)}
${entry('System', '#555', 'Retention job removed 318 records that had reached the end of their time')}
<div style="padding:12px 0;color:#777;display:flex;justify-content:space-between"><span>14 of 8,211 entries</span><span>Older ›</span></div></div>`;
  },

  /** Transactions in narrow rows, dark, wide tables of digits. */
  ledger: (x) => {
    const skin = {
      bg: '#0d1f1e',
      ink: '#c5dedb',
      head: '#123130',
      headInk: '#6fb3ab',
      line: '#17403e',
      pad: '7px 10px',
      stripe: '#102625',
    };
    const coin = () => x.r.pick(['BTC', 'ETH', 'USDC', 'SOL', 'USDT']);
    return `<div style="${SCREEN};background:#081514;color:#c5dedb;font:12px/1.4 DejaVu Sans,sans-serif;padding:16px 18px">
<div style="display:flex;gap:20px;align-items:center;margin-bottom:12px"><span style="font-size:17px;color:#e9fffc">Transactions</span><span>Buys</span><span>Sells</span><span>Swaps</span><span style="margin-left:auto;color:#6fb3ab">Filter: provider is ${v('provider', provider(x))}, or ${v('provider', provider(x))}</span><span style="border:1px solid #2a6662;padding:5px 12px">Columns</span></div>
${grid(
  skin,
  ['Time', 'Transaction', 'Side', 'Account', 'Wallet', 'Fiat', 'Crypto', 'State'],
  times(11, (i) => [
    `<span style="white-space:nowrap">${id(shortStamp(x))}</span>`,
    id(x.txId()),
    x.r.pick(['Buy', 'Sell']),
    i % 4 === 3 ? neutral(merchant(x)) : v('name', x.anyName()),
    `<span style="font-family:DejaVu Sans Mono,monospace">${v('wallet', [x.wallet(), bitcoin(x), solana(x)][i % 3]!)}</span>`,
    `${x.amount()} EUR`,
    `0.${fill(x, '#####')} ${coin()}`,
    x.status(),
  ]),
  'border:1px solid #17403e',
)}
<div style="display:grid;grid-template-columns:1.2fr 1fr 1fr;gap:14px;margin-top:14px"><div style="background:#0d1f1e;border:1px solid #17403e;padding:12px 14px;overflow-wrap:anywhere"><div style="color:#6fb3ab;margin-bottom:6px">Hot wallet</div>${v('wallet', bitcoin(x))}<br>Balance 4.1180 BTC, refilled twice this week</div><div style="background:#0d1f1e;border:1px solid #17403e;padding:12px 14px"><div style="color:#6fb3ab;margin-bottom:6px">Totals</div>In 48,220.10 EUR<br>Out 17,904.55 EUR</div><div style="background:#0d1f1e;border:1px solid #17403e;padding:12px 14px"><div style="color:#6fb3ab;margin-bottom:6px">Stuck</div>Trade ${id(trade(x))}<br>Quote ${id(quote(x))}</div></div>
<div style="margin-top:12px;color:#6fb3ab">Node ${v('host', x.internalHost())} is two blocks behind. Amounts are in the currency of the order.</div></div>`;
  },

  /** List of invoices and one of them on paper. */
  billing: (x) => {
    const land = x.r.pick<Country>(['DE', 'GB', 'FR', 'PL']);
    const payer = personIn(x, land);
    const seller = personIn(x, 'ES');
    const skin = { bg: '#fff', ink: '#222', head: '#fff', headInk: '#222', line: '#bbb', pad: '6px 4px' };
    const number = () => neutral(fill(x, 'INV-####-##|R2026/####'));
    const item = (on: boolean) =>
      `<div style="padding:11px 20px;border-bottom:1px solid #d9dfe6;background:${on ? '#e8f1fb' : '#fff'};border-left:3px solid ${on ? '#1d6fc4' : '#fff'}"><div style="display:flex;justify-content:space-between"><b>${v('name', on ? payer.name : x.anyName())}</b><span>${x.amount()} EUR</span></div><div style="color:#68778a;font-size:13px;display:flex;justify-content:space-between"><span>${number()}</span><span>${x.r.pick(['Paid', 'Open', 'Overdue', 'Draft'])}</span></div></div>`;
    return `<div style="${SCREEN};background:#cfd6de;color:#1f2a37;font:14px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:360px minmax(0,1fr)">
<div style="background:#fff;border-right:1px solid #b9c3ce"><div style="padding:18px 20px;font-size:20px;border-bottom:1px solid #d9dfe6">Invoices <span style="float:right;font-size:14px;color:#1d6fc4">+ New</span></div>${times(9, (i) => item(i === 1)).join('')}<div style="padding:14px 20px;color:#68778a;font-size:13px">9 of 132, sorted by date</div></div>
<div style="padding:22px 60px"><div style="display:flex;gap:18px;margin-bottom:12px;color:#33465c"><span>Print</span><span>Download</span><span>Send again to ${v('email', payer.email)}</span><span style="margin-left:auto">Sent ${id(shortStamp(x))}</span></div><div style="background:#fff;color:#222;box-shadow:0 2px 10px #0003;padding:38px 50px;height:640px;font:15px/1.4 Liberation Serif,serif;box-sizing:border-box;overflow-wrap:anywhere">
<div style="display:flex;justify-content:space-between"><div style="font-size:28px">Invoice</div><div style="text-align:right">${neutral(merchant(x))}<br>${v('address', seller.street)}<br>${v('address', seller.town)}<br>Contact ${v('name', seller.name)}<br>${v('phone', seller.phone)}</div></div>
<div style="margin:10px 0 20px"><div style="color:#777">Billed to</div>${v('name', payer.name)}<br>${v('address', payer.street)}<br>${v('address', payer.town)}<br>Tax number ${v('tax', taxNumber(x))}</div>
${grid(
  skin,
  ['Item', 'Count', 'Each', 'Sum'],
  [
    [`Ramp fee, order ${id(order(x))}`, '1', '24.90', '24.90'],
    ['Network fee', '3', '1.80', '5.40'],
    [`Express payout, ${neutral('EXP-02')}`, '1', '6.00', '6.00'],
    ['Rebate for volume', '1', '-2.10', '-2.10'],
  ],
)}
<div style="text-align:right;margin:10px 4px;font-size:18px">Total 34.20 EUR</div><div style="margin-top:14px">Please pay within fourteen days to ${v('iban', seller.iban)} and quote ${id(order(x))}. If you chose to pay by card, we charge ${v('card', x.card())} on the due day. Ask ${v('email', seller.email)} about anything that looks wrong.</div></div></div></div>`;
  },

  /** Results of a search over everything. */
  finder: (x) => {
    const person = anyone(x);
    const twin = x.email(person.name);
    const hit = (kind: string, title: string, text: string) =>
      `<div style="display:grid;grid-template-columns:110px minmax(0,1fr);gap:18px;padding:11px 0;border-bottom:1px solid #ece9f0"><span style="color:#7a5ea8;font-size:13px">${kind}</span><span style="overflow-wrap:anywhere"><span style="font-size:16px">${title}</span><br><span style="color:#635d6d;font-size:14px">${text}</span></span></div>`;
    const facet = (title: string, lines: string[]) =>
      `<div style="margin-bottom:20px"><b>${title}</b>${lines.map((text) => `<div style="color:#635d6d;padding:3px 0">☐ ${text}</div>`).join('')}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#26212e;font:15px/1.38 Liberation Sans,sans-serif">
<div style="background:#f4f0fa;padding:18px 44px;display:flex;align-items:center;gap:20px"><b style="font-size:18px;color:#5b3a95">Lookup</b><span style="background:#fff;border:2px solid #7a5ea8;border-radius:24px;padding:8px 22px;width:620px">${v('email', person.email)}</span><span style="color:#635d6d">9 results in 0.21 s</span></div>
<div style="display:grid;grid-template-columns:200px minmax(0,1fr);gap:36px;padding:18px 44px"><div style="font-size:14px">${facet('Kind', ['Customer (2)', 'Order (2)', 'Session (1)', 'Ticket (1)', 'Payout (1)', 'Note (2)'])}${facet('Age', ['Today', 'This week', 'This year', 'Older'])}${facet('Country', ['Inside the union', 'Outside'])}<span style="color:#7a5ea8">Save this search</span></div>
<div>${hit('Customer', v('name', person.name), `${v('email', person.email)} · ${v('phone', person.phone)} · since 2023, tier two`)}${hit('Customer', v('name', `${person.first} ${x.last()}`), `Closed account, was ${v('email', twin)}, same street ${v('address', person.street)}`)}${hit('Order', id(order(x)), `Bought 0.2 ETH for ${x.amount()} EUR, paid with card ${v('card', x.card())}`)}${hit('Order', id(order(x)), `Sold 310 USDC, receipt sent to ${v('email', person.email)}`)}${hit('Session', id(x.sessionId()), `Opened ${id(x.time())} from ${v('ip', anyIp(x))}, wallet ${v('wallet', anyWallet(x))}`)}${hit('Ticket', 'Cannot finish the video check', `From ${v('name', person.name)}, answered by ${v('name', x.anyName())}, closed`)}${hit('Payout', id(x.txId()), `To ${v('iban', person.iban)}, arrived the same day`)}${hit('Note', 'Asked us to correct the birth date', `Should be ${v('dob', spokenDate(x))}, passport ${v('passport', x.passport())} seen`)}${hit('Note', 'Call back', `Prefers ${v('phone', anyone(x).phone)} in the evening, speaks little English`)}</div></div></div>`;
  },

  /** Profile of one customer in large type. */
  dossier: (x) => {
    const land = x.r.pick<Country>(['GB', 'PL', 'FR', 'ES']);
    const person = personIn(x, land);
    const cell = (label: string, text: string) =>
      `<div style="overflow-wrap:anywhere"><div style="font-size:13px;color:#5d7183">${label}</div><div>${text}</div></div>`;
    const panel = (title: string, cells: string, columns = 3) =>
      `<div style="background:#fff;border-radius:14px;padding:15px 24px;margin-bottom:14px"><div style="font-weight:bold;margin-bottom:9px">${title}</div><div style="display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));gap:11px 24px">${cells}</div></div>`;
    return `<div style="${SCREEN};background:#e3edf5;color:#102a43;font:16px/1.35 Liberation Sans,sans-serif;padding:20px 48px">
<div style="display:flex;align-items:center;gap:20px;margin-bottom:14px"><span style="width:62px;height:62px;border-radius:16px;background:linear-gradient(135deg,#2680c2,#84c5f4)"></span><span><span style="font-size:26px">${v('name', person.name)}</span><br><span style="color:#5d7183">Customer since March 2024 &nbsp; ${neutral(coded(x, 'cus', 10))}</span></span><span style="margin-left:auto;text-align:right">${pill('Tier two', '#c1eac5', '#0f5132')} ${pill('Low risk', '#dceefb', '#0a558c')}<br><span style="font-size:13px;color:#5d7183">Looked after by ${v('name', x.anyName())}</span></span></div>
<div style="display:flex;gap:28px;border-bottom:2px solid #bcd3e6;margin-bottom:14px;padding-bottom:8px"><b style="color:#0a558c">Details</b><span>Orders</span><span>Documents</span><span>Devices</span><span>Tickets</span><span>Notes</span></div>
${panel('Person', cell('Full name', v('name', `${person.first} ${x.first()} ${person.last}`)) + cell('Date of birth', v('dob', person.born)) + cell('Nationality', 'As on passport') + cell('E-mail', v('email', person.email)) + cell('Mobile', v('phone', person.phone)) + cell('Language', 'English') + cell('Street', v('address', person.street)) + cell('Town', v('address', person.town)) + cell('Former address', v('address', `${personIn(x, land).street}, ${personIn(x, land).town}`)))}
${panel('Papers', cell('Passport', v('passport', x.passport())) + cell('Valid until', neutral('11/2031')) + cell('Driving licence', v('passport', fill(x, 'DL ### ### ###|##AB#####|MORGA######SM#'))) + cell('Tax number', v('tax', taxNumber(x))) + cell('Checked at', id(stamp(x))) + cell('Checked through', v('provider', x.r.pick(['Identara', 'Veriscope ID', 'Candora Checks']))))}
${panel('Ways to pay', cell('Bank account', v('iban', person.iban)) + cell('Card', v('card', x.card())) + cell('Card on file before', neutral('Debit, ends in 4471')))}
<div style="display:grid;grid-template-columns:1.25fr 1fr;gap:14px">${panel('Wallets', cell('Main', v('wallet', x.wallet())) + cell('Second', v('wallet', bitcoin(x))), 1)}${panel('Last device', cell('Address', v('ip', anyIp(x))) + cell('Session', id(x.sessionId())) + cell('Seen', id(shortStamp(x))) + cell('Browser', 'Firefox on Linux'), 2)}</div></div>`;
  },

  /** Chat with support, seen by the agent. */
  helpchat: (x) => {
    const guest = anyone(x);
    const agent = x.anyName();
    const peer = (name: string, text: string, on = false) =>
      `<div style="padding:12px 18px;background:${on ? '#ffe9df' : 'none'};border-bottom:1px solid #f3ddd3"><b>${v('name', name)}</b><div style="color:#85695d;font-size:13px">${text}</div></div>`;
    const bubble = (mine: boolean, text: string) =>
      `<div style="display:flex;justify-content:${mine ? 'flex-end' : 'flex-start'};margin-bottom:9px"><div style="max-width:420px;background:${mine ? '#e8562a' : '#fff'};color:${mine ? '#fff' : '#3b2a22'};border-radius:16px;padding:8px 15px;overflow-wrap:anywhere">${text}</div></div>`;
    return `<div style="${SCREEN};background:#fff7f3;color:#3b2a22;font:14.5px/1.38 DejaVu Sans,sans-serif;display:grid;grid-template-columns:270px minmax(0,1fr) 270px">
<div style="border-right:1px solid #f3ddd3"><div style="padding:18px;font-size:18px">Conversations</div>${peer(guest.name, 'it still says pending', true)}${peer(x.anyName(), 'Thank you, that worked!')}${peer(x.anyName(), 'Where do I see the fee?')}${peer(x.anyName(), 'You: we will look into it')}${peer(x.anyName(), 'photo sent')}<div style="padding:14px 18px;color:#85695d;font-size:13px">12 waiting, about four minutes</div></div>
<div style="padding:18px 24px"><div style="text-align:center;color:#85695d;font-size:12px;margin-bottom:10px">Today · chat opened ${id(x.time())}</div>
${bubble(true, `Hello ${v('name', guest.first)}, this is ${v('name', agent.split(' ')[0]!)} from support. How can I help?`)}
${bubble(false, `hi, i bought eth but nothing arrives. order is ${id(order(x))}`)}
${bubble(true, 'Thanks. Which wallet did you use, and what is the name on the card?')}
${bubble(false, `${v('wallet', `0x${x.hex(40)}`)}<br>the card is in another name, ${v('name', `${x.first()} ${guest.last}`)}`)}
${bubble(false, `${v('card', x.card())} if you need it`)}
${bubble(true, 'Please do not send full card numbers here. May I have your date of birth to confirm it is you?')}
${bubble(false, `${v('dob', spokenDate(x))}. and the code i got is ${v('otp', fill(x, '######'))}`)}
${bubble(false, `my friend said to give you the words too: ${v('seed', seed(x))}`)}
${bubble(true, `Never share those words with anybody, move your coins to a new wallet now. I have restarted session ${id(x.sessionId())}.`)}
<div style="background:#fff;border:1px solid #f3ddd3;border-radius:20px;padding:9px 18px;color:#b79c90">Write an answer</div></div>
<div style="background:#fff;border-left:1px solid #f3ddd3;padding:18px 20px;font-size:13px;overflow-wrap:anywhere"><div style="font-size:16px;margin-bottom:10px">About the visitor</div>${[
      ['Name', v('name', guest.name)],
      ['E-mail', v('email', guest.email)],
      ['Phone', v('phone', guest.phone)],
      ['Comes from', v('ip', anyIp(x))],
      ['Lives at', `${v('address', guest.street)}<br>${v('address', guest.town)}`],
      ['Browser', 'Safari on iPhone'],
      ['Page', '/help/pending-orders'],
      ['Shop', neutral(merchant(x))],
      ['Last request', id(x.requestId())],
      ['Orders', '6 completed, 1 pending'],
    ]
      .map(([label, text]) => `<div style="color:#85695d">${label}</div><div style="margin-bottom:9px">${text}</div>`)
      .join('')}</div></div>`;
  },

  /** Mail from a partner's developer, dark reader. */
  letter: (x) => {
    const sender = anyone(x);
    const reader = anyone(x);
    const code = (text: string) =>
      `<div style="background:#0f1013;border-radius:6px;padding:9px 14px;margin:9px 0;font:13px/1.5 DejaVu Sans Mono,monospace;color:#d8d4c4;overflow-wrap:anywhere">${text}</div>`;
    return `<div style="${SCREEN};background:#1d1e22;color:#dfdcd2;font:15px/1.45 Liberation Sans,sans-serif">
<div style="background:#27282e;padding:12px 30px;display:flex;gap:24px;color:#a5a297;font-size:14px"><span>← Inbox</span><span>Archive</span><span>Spam</span><span>Delete</span><span>Mark as unread</span><span style="margin-left:auto">3 of 211</span></div>
<div style="padding:20px 150px 0 110px"><div style="font-size:23px;color:#fff">Sandbox works, production answers 403</div><div style="display:flex;gap:14px;margin:14px 0;align-items:center"><span style="width:44px;height:44px;border-radius:50%;background:#5d8a66"></span><span><b>${v('name', sender.name)}</b> <span style="color:#a5a297">&lt;${v('email', sender.email)}&gt;</span><br><span style="color:#a5a297;font-size:13px">to ${v('email', reader.email)}, copy to ${v('name', x.anyName())}</span></span><span style="margin-left:auto;color:#a5a297;font-size:13px">${id(shortStamp(x))}</span></div>
<div style="margin-bottom:9px">Hello ${v('name', reader.first)},</div><div>we went live at ${neutral(merchant(x))} this morning and every call is refused. This is what we send, copied from our server:</div>
${code(`POST /v2/sessions<br>Authorization: Bearer ${v('key', secret(x))}<br>X-Partner-Jwt: ${v('jwt', x.jwt())}<br>Idempotency-Key: ${id(x.uuid())}`)}
<div>The answer carries request ${id(x.requestId())}. Our traffic leaves from ${v('ip', x.ip())} and ${v('ip', ipv6(x))}, so please check the allow list. You can sign in to our portal as ${v('user', login(x))}, the password is ${v('password', x.password())}, to see the same screen.</div>
<div style="margin-top:9px">One customer is already affected: ${v('name', x.anyName())}, ${v('phone', x.phone())}, quote ${id(quote(x))}. The coins should have gone to ${v('wallet', anyWallet(x))}.</div>
<div style="margin-top:9px">Should we switch to ${v('provider', provider(x))} until this is solved?</div>
<div style="margin-top:12px;color:#a5a297">-- <br>${v('name', sender.name)}, integration lead<br>${v('address', `${sender.street}, ${sender.town}`)}<br>${v('phone', sender.phone)}</div>
<div style="margin-top:16px;display:flex;gap:12px;font-size:14px"><span style="border:1px solid #55565c;border-radius:18px;padding:6px 20px">Reply</span><span style="border:1px solid #55565c;border-radius:18px;padding:6px 20px">Forward</span></div></div></div>`;
  },

  /** Ticket with a customer's message, a colleague's note and the fields at the side. */
  incident: (x) => {
    const person = anyone(x);
    const post = (who: string, when: string, text: string, bg: string, tag = '') =>
      `<div style="background:${bg};border:1px solid #d8dde3;border-radius:4px;padding:12px 16px;margin-bottom:12px;overflow-wrap:anywhere"><div style="display:flex;gap:10px;margin-bottom:5px"><b>${who}</b><span style="color:#68737d">${when}</span><span style="margin-left:auto;color:#8a6100">${tag}</span></div>${text}</div>`;
    const field = (label: string, text: string) =>
      `<div style="margin-bottom:10px;overflow-wrap:anywhere"><div style="color:#68737d;font-size:12px">${label}</div>${text}</div>`;
    return `<div style="${SCREEN};background:#f8f9f9;color:#2f3941;font:15px/1.42 Liberation Sans,sans-serif">
<div style="background:#03363d;color:#d1e8df;padding:10px 22px;display:flex;gap:22px"><span>${v('name', person.name)} &nbsp;›&nbsp; Ticket ${id(String(x.r.int(20_000, 99_999)))}</span><span style="background:#c72a1c;color:#fff;border-radius:3px;padding:0 8px">Open</span><span style="margin-left:auto">Next ticket</span></div>
<div style="display:grid;grid-template-columns:240px minmax(0,1fr) 260px;height:760px"><div style="padding:18px 22px;border-right:1px solid #d8dde3">${field('Requester', v('name', person.name))}${field('Assignee', v('name', x.anyName()))}${field('Followers', `${v('name', x.anyName())}<br>${v('name', x.name())}`)}${field('Form', 'Money is missing')}${field('Priority', 'High')}${field('Tags', 'payout, bank, second_line')}${field('Order', id(order(x)))}${field('Session', id(x.sessionId()))}${field('Event', id(x.eventId()))}</div>
<div style="padding:18px 24px"><div style="font-size:19px;margin-bottom:12px">Payout sent to an old account</div>${post(
      v('name', person.name),
      id(shortStamp(x)),
      `Good morning, on Friday I sold coins and the money went to ${v('iban', x.iban())}, but I closed that account in April. My new one is ${v('iban', person.iban)}. I live at ${v('address', `${person.street}, ${person.town}`)} now, in case you need to write. My wallet is still ${v('wallet', x.wallet())}.<br><br>Regards, ${v('name', person.first)}`,
      '#fff',
    )}${post(
      v('name', x.anyName()),
      id(shortStamp(x)),
      `Payout ${id(x.txId())} left through ${v('provider', provider(x))}. Look at ${v('host', x.internalHost())} for the return file. I could repeat it with the cookie <span style="font-family:Liberation Mono,monospace;font-size:13px">sid=${v('cookie', cookie(x))}</span> from the recording, the account on the form was really the old one. Log in as ${v('user', login(x))} to see it.`,
      '#fff7ed',
      'Internal note',
    )}${post(
      v('name', x.name()),
      id(shortStamp(x)),
      `The bank returns it within five days. Customer can be reached on ${v('phone', person.phone)} until six. Please compare the birth date ${v('dob', person.born)} before you change the account.`,
      '#fff7ed',
      'Internal note',
    )}<div style="background:#fff;border:1px solid #d8dde3;border-radius:4px;padding:12px 16px;height:88px"><span style="color:#1f73b7">Public reply ▾</span><div style="color:#87929d;margin-top:8px">Write your answer, or pick a template</div></div></div>
<div style="padding:18px 22px;border-left:1px solid #d8dde3"><div style="font-size:16px;margin-bottom:12px">Customer</div>${field('E-mail', v('email', person.email))}${field('Local time', id('Tue 10:14'))}${field('Language', 'English')}${field('Tier', 'Two')}<div style="font-size:16px;margin:16px 0 10px">Earlier tickets</div>${['Fee looks too high', 'Code did not arrive', 'Change of e-mail'].map((text) => `<div style="padding:6px 0;border-bottom:1px solid #e9ebed">${text}<br><span style="color:#68737d;font-size:12px">${id(shortStamp(x))}, solved</span></div>`).join('')}</div></div></div>`;
  },

  /** Terminal: environment, a call, a query, a bit of log. */
  shell: (x) => {
    const user = x.r.pick(['deploy', 'oncall7', 'rampops', 'kbuild2']);
    const host = x.internalHost();
    const prompt = (command: string, where = '') =>
      `<div>${where}<span style="color:#729fcf">~/ramp</span>$ ${command}</div>`;
    const dim = (text: string) => `<div style="color:#a9a9a0">${text}</div>`;
    const cells = (items: string[]) =>
      `<div style="display:grid;grid-template-columns:185px 225px 370px minmax(0,1fr)">${items.map((text) => `<span>${text}</span>`).join('')}</div>`;
    const customer = () => {
      const person = anyone(x);
      return cells([id(x.txId()), v('name', person.name), v('email', person.email), v('iban', person.iban)]);
    };
    return `<div style="${SCREEN};background:#2e3436;color:#eeeeec;font:14px/1.5 DejaVu Sans Mono,monospace">
<div style="background:#1f2426;padding:6px 14px;display:flex;gap:4px;font-size:12px"><span style="background:#2e3436;padding:3px 18px">ramp</span><span style="padding:3px 18px;color:#888">logs</span><span style="padding:3px 18px;color:#888">notes</span></div><div style="padding:10px 16px;overflow-wrap:anywhere">
${prompt("env | grep -E 'RAMP|DB'", `<span style="color:#8ae234">${v('user', user)}@${v('host', host)}</span>:`)}
<div>RAMP_SECRET=${v('key', secret(x))}</div><div>RAMP_WEBHOOK_SECRET=${v('key', signing(x))}</div><div>RAMP_MODE=live</div><div>DB_URL=postgres://${v('user', login(x))}:${v('password', x.r.chars(LETTERS, 14))}@${v('host', x.internalHost())}:5432/ramp</div>
${prompt(`curl -s -H "Authorization: Bearer ${v('jwt', x.jwt())}" https://api.ramp.example/v2/me`)}
<div>{"request":"${id(x.requestId())}","mode":"live","limit":600}</div>
${prompt('psql "$DB_URL" -c \'select tx, holder, mail, account from payouts limit 4\'')}
${cells(['tx', 'holder', 'mail', 'account'])}${dim('-'.repeat(130))}${times(4, customer).join('')}<div>(4 rows)</div>
${prompt('git push origin main')}
${dim(`remote: pushed with token ${v('key', x.vendorKey())}, revoke it soon`)}${dim('To the mirror: 4 files changed, 31 insertions, 7 deletions')}
${prompt(`ssh ${v('ip', x.ip())} tail -2 worker.log`)}
<div>${id(x.time())} INFO delivered ${id(x.deliveryId())} in 84 ms</div><div>${id(x.time())} WARN session ${id(x.sessionId())} slow, wallet ${v('wallet', `0x${x.hex(40)}`)}</div>
${prompt('<span style="background:#eeeeec">&nbsp;</span>')}</div></div>`;
  },

  /** Viewer of JSON: one session as a tree, details at the right. */
  payload: (x) => {
    const person = anyone(x);
    let line = 0;
    const put = (depth: number, text: string) => {
      line += 1;
      return `<div style="display:grid;grid-template-columns:40px minmax(0,1fr)"><span style="color:#a0a7b0;text-align:right;padding-right:12px">${line}</span><span style="padding-left:${depth * 20}px">${text}</span></div>`;
    };
    const key = (name: string) => `<span style="color:#0451a5">"${name}"</span>: `;
    const text = (inner: string) => `<span style="color:#a31515">"${inner}"</span>`;
    const pair = (depth: number, name: string, inner: string, last = false) =>
      put(depth, `${key(name)}${text(inner)}${last ? '' : ','}`);
    const lines = [
      put(0, '{'),
      pair(1, 'id', id(x.sessionId())),
      pair(1, 'event', id(x.eventId())),
      pair(1, 'created_at', id(x.time())),
      put(1, `${key('livemode')}<span style="color:#098658">true</span>,`),
      put(1, `${key('customer')}{`),
      pair(2, 'given_name', v('name', person.first)),
      pair(2, 'family_name', v('name', person.last)),
      pair(2, 'email', v('email', person.email)),
      pair(2, 'phone', v('phone', person.phone)),
      pair(2, 'birth_date', v('dob', x.date())),
      pair(2, 'line1', v('address', person.street)),
      pair(2, 'city', v('address', person.town)),
      pair(2, 'document_number', v('passport', x.passport())),
      pair(2, 'tax_id', v('tax', taxNumber(x)), true),
      put(1, '},'),
      put(1, `${key('payment')}{`),
      pair(2, 'method', 'card'),
      pair(2, 'pan', v('card', x.card())),
      put(2, `${key('amount')}<span style="color:#098658">${x.amount()}</span>,`),
      pair(2, 'currency', 'EUR'),
      pair(2, 'refund_iban', v('iban', person.iban.replaceAll(' ', '')), true),
      put(1, '},'),
      put(1, `${key('destination')}{`),
      pair(2, 'chain', 'ethereum'),
      pair(2, 'address', v('wallet', `0x${x.hex(40)}`)),
      pair(2, 'quote', id(quote(x)), true),
      put(1, '},'),
      pair(1, 'provider', v('provider', provider(x).toLowerCase().replace(' ', '_'))),
      pair(1, 'client_secret', v('key', x.clientSecret())),
      pair(1, 'client_ip', v('ip', anyIp(x))),
      pair(1, 'callback', `https://${v('host', x.internalHost())}/cb`),
      pair(1, 'trade', id(trade(x)), true),
      put(0, '}'),
    ].join('');
    return `<div style="${SCREEN};background:#fff;color:#24292f;font:13px/1.5 Liberation Mono,monospace">
<div style="background:#f3f3f3;border-bottom:1px solid #ddd;padding:10px 20px;font-family:Liberation Sans,sans-serif;display:flex;gap:22px"><b>session.json</b><span>Tree</span><span>Text</span><span>Raw</span><span style="margin-left:auto;color:#666">34 lines, 1.4 KB</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 370px"><div style="padding:10px 14px;overflow-wrap:anywhere">${lines}</div>
<div style="border-left:1px solid #ddd;padding:16px 20px;height:760px;font-family:Liberation Sans,sans-serif;overflow-wrap:anywhere;background:#fafafa"><b>Headers</b><div style="font:12px/1.6 Liberation Mono,monospace;margin:8px 0 18px">content-type: application/json<br>x-request-id: ${id(x.requestId())}<br>x-signature: t=${id(String(x.r.int(1_770_000_000, 1_798_000_000)))}<br>set-cookie: sid=${v('cookie', cookie(x))}; Secure<br>server: ramp/5.2</div><b>Timing</b><div style="margin:8px 0 18px">Waiting 112 ms<br>Download 4 ms</div><b>Path at the cursor</b><div style="margin:8px 0 18px;font-family:Liberation Mono,monospace">$.customer.email</div><b>Value</b><div style="background:#fff;border:1px solid #ddd;padding:9px 12px;margin-top:8px">${v('email', person.email)}</div></div></div></div>`;
  },

  /** Viewer of logs: bars above, dense lines, facets at the left. */
  logbook: (x) => {
    const day = x.r.int(10, 28);
    const hour = x.r.int(0, 23);
    let second = x.r.int(3200, 3590);
    const when = () => {
      second -= x.r.int(1, 190);
      return `2026-06-${day}T${two(hour)}:${two(Math.floor(second / 60))}:${two(second % 60)}.${fill(x, '###')}Z`;
    };
    const entry = (level: 'INFO' | 'WARN' | 'ERROR', service: string, text: string) =>
      `<div style="display:grid;grid-template-columns:190px 52px 76px minmax(0,1fr);padding:4px 12px;border-bottom:1px solid #272038;border-left:3px solid ${{ INFO: '#3fa7d6', WARN: '#e9b44c', ERROR: '#e4572e' }[level]}"><span style="color:#8f86a8">${id(when())}</span><span style="color:${{ INFO: '#3fa7d6', WARN: '#e9b44c', ERROR: '#e4572e' }[level]}">${level}</span><span style="color:#b7a9e0">${service}</span><span style="overflow-wrap:anywhere">${text}</span></div>`;
    const facet = (title: string, lines: string[]) =>
      `<div style="margin-bottom:16px"><div style="color:#8f86a8;margin-bottom:4px">${title}</div>${lines.map((text) => `<div style="padding:2px 0;overflow-wrap:anywhere">▪ ${text}</div>`).join('')}</div>`;
    const person = anyone(x);
    return `<div style="${SCREEN};background:#17121f;color:#e2dcf0;font:12px/1.42 Liberation Mono,monospace">
<div style="background:#211a2e;padding:11px 18px;font:14px Liberation Sans,sans-serif;display:flex;gap:18px;align-items:center"><b>Logs</b><span style="background:#17121f;border:1px solid #43365f;border-radius:5px;padding:6px 14px;flex:1;font-family:Liberation Mono,monospace;font-size:13px">env:live AND customer:"${v('email', person.email)}"</span><span>Past hour ▾</span><span style="background:#7c4dff;color:#fff;border-radius:5px;padding:6px 16px">Run</span></div>
<div style="display:flex;align-items:flex-end;gap:4px;height:54px;padding:8px 18px;border-bottom:1px solid #272038">${times(70, () => `<span style="flex:1;height:${x.r.int(4, 46)}px;background:${x.r.pick(['#3fa7d6', '#3fa7d6', '#3fa7d6', '#e9b44c', '#e4572e'])}"></span>`).join('')}</div>
<div style="display:grid;grid-template-columns:190px minmax(0,1fr)"><div style="padding:14px 16px;border-right:1px solid #272038;height:680px">${facet('Host', [v('host', x.internalHost()), v('host', x.internalHost()), v('host', x.internalHost())])}${facet('Service', ['api 412', 'router 120', 'kyc 61', 'hooks 33', 'ledger 19'])}${facet('Level', ['info 580', 'warn 51', 'error 14'])}${facet('Upstream', [v('provider', provider(x)), 'none'])}</div><div>
${entry('INFO', 'api', `POST /v2/sessions 201 ip=${v('ip', x.ip())} request=${id(x.requestId())} session=${id(x.sessionId())}`)}
${entry('INFO', 'api', `customer matched name="${v('name', person.name)}" phone="${v('phone', person.phone)}"`)}
${entry('WARN', 'kyc', `birth date differs declared=${v('dob', x.date())} document=${v('dob', x.date())} number=${v('passport', x.passport())}`)}
${entry('INFO', 'router', `quote ${id(quote(x))} priced at ${x.amount()} EUR, upstream=${v('provider', provider(x).toLowerCase())} chosen of 4`)}
${entry('ERROR', 'router', `upstream refused: 401 with api_key=${v('key', x.key(['ro', 'live', ''].join('-'), 32))} retry in 2 s`)}
${entry('INFO', 'hooks', `delivery ${id(x.deliveryId())} of ${id(x.eventId())} answered 204 after 91 ms`)}
${entry('INFO', 'ledger', `debit trade=${id(trade(x))} holder="${v('name', x.anyName())}" iban=${v('iban', x.iban().replaceAll(' ', ''))}`)}
${entry('WARN', 'api', `old session cookie sid=${v('cookie', cookie(x))} from ${v('ip', ipv6(x))} turned away`)}
${entry('INFO', 'api', `text message with code ${v('otp', fill(x, '######'))} sent to ${v('phone', x.phone())}`)}
${entry('ERROR', 'api', `token check failed: ${v('jwt', x.jwt())} has run out`)}
${entry('INFO', 'ledger', `broadcast to ${v('wallet', anyWallet(x))} fee 0.00004 BTC order=${id(order(x))}`)}
${entry('WARN', 'ledger', `pool for user ${v('user', login(x))} is nearly full, 46 of 50 in use`)}
${entry('INFO', 'api', 'health check passed, 12 workers ready, queue empty')}
${entry('INFO', 'hooks', `delivery ${id(x.deliveryId())} waits for its third attempt`)}
${entry('INFO', 'api', `GET /v2/orders 200 rows=25 request=${id(x.requestId())}`)}
${entry('INFO', 'kyc', 'rules reloaded, version 88, no change in limits')}</div></div></div>`;
  },

  /** Editor of code with a tree of files, a settings file and a fixture beside it. */
  editor: (x) => {
    let line = 0;
    const row = (text: string) => {
      line += 1;
      return `<div style="display:grid;grid-template-columns:38px minmax(0,1fr)"><span style="color:#93a1a1;text-align:right;padding-right:12px">${line}</span><span>${text === '' ? '&nbsp;' : text}</span></div>`;
    };
    const note = (text: string) => row(`<span style="color:#93a1a1"># ${text}</span>`);
    const set = (name: string, value: string) => row(`<span style="color:#268bd2">${name}</span>=${value}`);
    const file = (text: string, depth: number, on = false) =>
      `<div style="padding:3px 0 3px ${14 + depth * 16}px;${on ? 'background:#e0dbc4;color:#073642' : ''}">${text}</div>`;
    const person = anyone(x);
    const left = [
      note('live settings, never commit'),
      set('MODE', 'live'),
      set('PORT', '8080'),
      set('API_SECRET', v('key', secret(x))),
      set('API_PUBLIC', neutral(x.key(['pk', 'live', ''].join('_'), 24))),
      set('WEBHOOK_SECRET', v('key', signing(x))),
      set('REPO_TOKEN', v('key', x.vendorKey())),
      row(''),
      note('data stores'),
      set('DB_HOST', v('host', x.internalHost())),
      set('DB_USER', v('user', login(x))),
      set('DB_PASSWORD', v('password', x.password())),
      set('CACHE_URL', `redis://:${v('password', x.r.chars(LETTERS, 16))}@${v('host', x.internalHost())}:6379`),
      row(''),
      note(`ask ${v('name', x.anyName())} before you touch these`),
      set('HOT_WALLET', v('wallet', `0x${x.hex(40)}`)),
      set('HOT_WALLET_SEED', `"${v('seed', seed(x))}"`),
      set('ALERT_MAIL', v('email', x.email())),
      set('ALLOW_FROM', v('ip', x.ip())),
      set('PRIMARY_RAIL', v('provider', provider(x).toLowerCase().replace(' ', '_'))),
    ].join('');
    line = 0;
    const word = (text: string) => `<span style="color:#859900">${text}</span>`;
    const string = (text: string) => `<span style="color:#2aa198">'${text}'</span>`;
    const field = (name: string, inner: string) => row(`&nbsp;&nbsp;${name}: ${string(inner)},`);
    const right = [
      row(`${word('import')} { open } ${word('from')} ${string('./open')};`),
      row(''),
      row(`<span style="color:#93a1a1">// copied from a real order, clean up</span>`),
      row(`${word('export const')} buyer = {`),
      field('name', v('name', person.name.replace("'", '’'))),
      field('email', v('email', person.email)),
      field('phone', v('phone', person.phone)),
      field('born', v('dob', person.born)),
      field('street', v('address', person.street)),
      field('card', v('card', x.card())),
      field('session', id(x.sessionId())),
      field('order', id(order(x))),
      row('};'),
      row(''),
      row(`${word('await')} open(buyer, {`),
      field('quote', id(quote(x))),
      row('&nbsp;&nbsp;amount: 120,'),
      row('});'),
    ].join('');
    return `<div style="${SCREEN};background:#fdf6e3;color:#586e75;font:13px/1.55 DejaVu Sans Mono,monospace">
<div style="background:#eee8d5;padding:8px 16px;font:13px Liberation Sans,sans-serif;display:flex;gap:20px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Run</span><span>Help</span></div>
<div style="display:grid;grid-template-columns:178px minmax(0,1.15fr) minmax(0,1fr);height:580px"><div style="background:#eee8d5;font:13px Liberation Sans,sans-serif;padding-top:10px">${file('▾ ramp-backend', 0)}${file('▸ config', 1)}${file('▾ src', 1)}${file('api.ts', 2)}${file('open.ts', 2)}${file('routes.ts', 2)}${file('▾ fixtures', 1)}${file('buyer.ts', 2)}${file('.env.live', 1, true)}${file('.gitignore', 1)}${file('package.json', 1)}${file('README.md', 1)}</div>
<div style="overflow-wrap:anywhere"><div style="background:#eee8d5;font:13px Liberation Sans,sans-serif"><span style="display:inline-block;background:#fdf6e3;padding:7px 18px;color:#073642">.env.live</span></div><div style="padding:8px 10px 0 0">${left}</div></div>
<div style="overflow-wrap:anywhere;border-left:1px solid #d9d2bd"><div style="background:#eee8d5;font:13px Liberation Sans,sans-serif"><span style="display:inline-block;background:#fdf6e3;padding:7px 18px;color:#073642">buyer.ts</span></div><div style="padding:8px 10px 0 0">${right}</div></div></div>
<div style="border-top:1px solid #d9d2bd;padding:8px 16px;background:#f7f0db;height:150px;overflow-wrap:anywhere"><div style="font:13px Liberation Sans,sans-serif;margin-bottom:4px">Problems &nbsp; Output &nbsp; <b style="color:#073642">Console</b></div><div>$ node src/open.ts</div><div>opened ${id(x.sessionId())}, request ${id(x.requestId())}</div><div>waiting for ${id(x.eventId())}</div><div style="color:#cb4b16">warning: slow answer, 2.4 s</div></div></div>`;
  },
};
