import type { Layout } from './layouts-work.ts';
import { id, initials, list, n, rows, v } from './marks.ts';

/** A bill on paper in the middle of the window. */
export const invoice: Layout = (x, d) =>
  `<style>.sheet{background:#fff;color:#222;width:840px;margin:18px auto;padding:34px 42px;box-shadow:0 2px 14px #0004}.sheet th{border-bottom:2px solid #444;padding:6px 4px}.sheet td{padding:6px 4px;border-bottom:1px solid #ddd}.sheet .soft{color:#777}</style><div class=sheet><div class=between><div><h1>INVOICE</h1><div class=soft>No. 2026-${x.r.int(1000, 9999)}<br>Date ${x.day()}</div></div><div style="text-align:right"><b>${n('Northlight Payments')}</b><br><span class=soft>Terms: 14 days net</span></div></div>
<div class=flex style="margin:22px 0"><div class=grow><div class="soft small">BILL TO</div>${v('name', x.name())}<br>${v('address', x.street())}<br>${v('address', x.place())}<br>${v('email', x.email())}</div><div class=grow><div class="soft small">SHIP TO</div>${v('name', x.name())}<br>${v('address', x.street())}<br>${v('address', x.place())}<br>Tel. ${v('phone', x.phone())}</div></div>
<table>${rows([['Description', 'Quantity', 'Price', 'Total']], 'th')}${rows(Array.from({ length: 5 }, (_, i) => [['Checkout plan, monthly', 'Card processing', 'Onboarding workshop', 'Extra sandbox', 'Support hours'][i]!, String(x.r.int(1, 12)), x.money(), x.money()]))}</table><p style="text-align:right"><b>Total due: ${x.money()} EUR</b></p>
<p>Please pay to account ${v('iban', x.iban())}, holder ${v('name', x.name())}. Or we charge the card ${v('card', x.card())} on the first of the month.</p><p class=soft>Payment reference ${id(x.transaction())}. Questions? Write to billing at any time. ${n(d.name)}</p></div>`;

/** A phone's screen: large title, list, sheet. */
export const mobile: Layout = (x, d) =>
  `<style>.item{padding:11px 0;border-bottom:1px solid ${d.edge}}.bar{position:fixed;left:0;right:0;bottom:0;background:${d.panel};border-top:1px solid ${d.edge};display:flex;justify-content:space-around;padding:10px}</style><div style="padding:12px 16px 70px"><div class=between><span>9:41</span><span>5G 87%</span></div><h1 style="margin-top:12px">My account</h1><div class="panel flex" style="align-items:center"><div class=disc>${initials('Ab Cd')}</div><div><b>${v('name', x.name())}</b><div class="soft small">${v('email', x.email())}</div></div></div>
${(
  [
    ['Phone', v('phone', x.phone())],
    ['Date of birth', v('dob', x.born())],
    ['Home', v('address', x.address())],
    ['Card', v('card', x.card())],
    ['IBAN', v('iban', x.iban())],
    ['Wallet', v('wallet', x.wallet())],
    ['Document', v('passport', x.passport())],
  ] as const
)
  .map(
    ([label, value]) =>
      `<div class=item><div class="soft small">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`,
  )
  .join(
    '',
  )}<p class="soft small">Last payment ${id(x.transaction())} on ${x.day()}</p></div><div class=bar><span>Home</span><span>Pay</span><span>Card</span><span>More</span></div>`;

/** Figures and charts above a list of what happened. */
export const charts: Layout = (x, d) => {
  const bars = list(
    14,
    (i) =>
      `<rect x="${i * 26 + 6}" y="${140 - x.r.int(20, 130)}" width="16" height="140" fill="${d.tint}" opacity="${i % 3 ? 0.9 : 0.5}"/>`,
  );
  const tile = (label: string, value: string) =>
    `<div class="panel grow"><div class="soft small">${label}</div><div style="font-size:${d.size + 10}px;font-weight:700">${value}</div></div>`;
  return `<div class="pad gap"><div class=between><h1>Overview</h1><span class=soft>Signed in as ${v('email', x.email())}</span></div><div class=flex>${tile('Volume today', `€${x.money()}`)}${tile('Sessions', String(x.r.int(200, 4000)))}${tile('Success rate', `${x.r.int(80, 99)} %`)}${tile('Refunds', String(x.r.int(0, 40)))}</div><div class=flex><div class=panel><h3>Payments per day</h3><svg width=380 height=150>${bars}</svg></div><div class="panel grow"><h3>Top customers</h3><table>${rows(
    Array.from({ length: 5 }, () => [v('name', x.name()), `€${x.money()}`, `${x.r.int(2, 60)} orders`]),
  )}</table></div></div><div class=panel><h3>Latest activity</h3>${list(5, () => `<div class=between style="padding:5px 0"><span><b>${v('name', x.name())}</b> paid ${x.money()} EUR with ${v('email', x.email())}</span><span class=soft>${id(x.session())}</span></div>`)}</div></div>`;
};

/** Cells under letters, beside numbers. */
export const sheet: Layout = (x, d) =>
  `<style>td,th{border:1px solid ${d.edge};padding:3px 7px;white-space:nowrap;font-weight:400}.h{background:${d.panel};color:${d.soft};text-align:center}</style><div style="padding:8px 12px;border-bottom:1px solid ${d.edge}"><b>Refunds Q3</b> <span class=soft>File Edit View Insert Format Data</span></div><div style="padding:4px 12px" class=soft>fx &nbsp; =SUM(F2:F18)</div><table class=small><tr><td class=h></td>${['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `<td class=h>${n(letter)}</td>`).join('')}</tr><tr><td class=h>${n('1')}</td>${['Client', 'Mail', 'Account number', 'Mobile', 'Reference', 'Amount'].map((h) => `<td><b>${h}</b></td>`).join('')}</tr>${list(
    14,
    (i) => {
      const name = x.name();
      return `<tr><td class=h>${n(String(i + 2))}</td><td>${v('name', name)}</td><td>${v('email', x.email(name))}</td><td>${v('iban', x.iban())}</td><td>${v('phone', x.phone())}</td><td>${id(x.transaction())}</td><td>${x.money()}</td></tr>`;
    },
  )}</table>`;

/** A dialogue above a dimmed table. */
export const modal: Layout = (x, d) => {
  const name = x.name();
  return `<style>.veil{position:fixed;inset:0;background:#000a;display:flex;align-items:center;justify-content:center}.box{width:520px;background:${d.panel};border-radius:${d.round}px;padding:22px 26px;box-shadow:0 10px 40px #000a}.under td,.under th{padding:9px 12px;border-bottom:1px solid ${d.edge}}</style><div class=pad><h1>Payout requests</h1><table class=under>${rows([['Recipient', 'Account', 'Sum', 'State']], 'th')}${rows(
    Array.from({ length: 12 }, () => [
      v('name', x.name()),
      v('iban', x.iban()),
      `${x.money()} EUR`,
      x.r.pick(['waiting', 'approved', 'declined']),
    ]),
  )}</table></div><div class=veil><div class="box gap"><h2>Approve this payout?</h2><p>The money leaves the account at once and cannot be called back.</p><div class=between><span class=soft>Recipient</span><span>${v('name', name)}</span></div><div class=between><span class=soft>E-mail</span><span>${v('email', x.email(name))}</span></div><div class=between><span class=soft>Account</span><span>${v('iban', x.iban())}</span></div><div class=between><span class=soft>Reference</span><span>${id(x.transaction())}</span></div><div class=between><span class=soft>Confirmation code</span><span>${v('otp', x.otp())}</span></div><div class=between><span>Cancel</span><span class=btn>Approve payout</span></div></div></div>`;
};

/** People as cards in a grid, with a banner in a gradient. */
export const contacts: Layout = (x, d) =>
  `<style>.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.banner{background:linear-gradient(100deg,${d.tint},${d.edge});color:${d.onTint};padding:18px 26px}</style><div class=banner><h1>Partner contacts</h1>Who to call when something is down</div><div class="pad cards">${list(
    9,
    () => {
      const name = x.name();
      return `<div class=panel><div class=flex style="align-items:center"><div class=disc>${initials(name)}</div><div><b>${v('name', name)}</b><div class="soft small">${x.r.pick(['Engineering', 'Compliance', 'Treasury', 'On call'])}</div></div></div><div style="margin-top:9px">${v('email', x.email(name))}</div><div>${v('phone', x.phone())}</div></div>`;
    },
  )}</div>`;
