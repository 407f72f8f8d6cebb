import type { Dress } from './look.ts';
import { field, id, initials, list, n, rows, v } from './marks.ts';
import type { SealedValues } from './values.ts';

export type Layout = (x: SealedValues, d: Dress) => string;

/** An administrator's list of users: icon rail, tool bar, tick boxes, striped rows. */
export const adminTable: Layout = (x, d) =>
  `<style>.rail{width:54px;background:${d.tint};padding:14px 15px;color:${d.onTint}}.rail div{width:24px;height:24px;border:2px solid ${d.onTint};border-radius:6px;margin-bottom:16px}
tbody tr:nth-child(odd){background:${d.panel}}td,th{padding:8px 12px}th{font-weight:600;border-bottom:2px solid ${d.edge}}.tick{width:14px;height:14px;border:1px solid ${d.soft};border-radius:3px}</style>
<div class=flex style="gap:0;min-height:100vh"><div class=rail>${list(6, () => '<div></div>')}</div><div class="grow pad"><div class=between><h1>User management</h1><span class=btn>Invite user</span></div>
<div class=flex style="margin-bottom:12px"><span class=chip>All 1,284</span><span class="chip full">Active</span><span class=chip>Suspended</span><span class=soft>Sort by last sign-in</span></div>
<table><thead>${rows([['', 'User', 'Contact', 'Role', 'Last IP', 'Joined', 'State']], 'th')}</thead><tbody>${rows(
    Array.from({ length: 9 }, () => {
      const name = x.name();
      return [
        '<div class=tick></div>',
        v('name', name),
        v('email', x.email(name)),
        x.r.pick(['Operator', 'Viewer', 'Finance']),
        v('ip', x.ip()),
        x.day(),
        `<span class=chip>${x.r.pick(['active', 'invited', 'locked'])}</span>`,
      ];
    }),
  )}</tbody></table><p class="soft small">Rows per page 9. Page 1 of 143. Changes are written to the audit trail.</p></div></div>`;

/** One customer, as pairs of label and value in a narrow and a wide column. */
export const detailCard: Layout = (x, d) => {
  const name = x.name();
  const pair = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
  return `<style>dl{display:grid;grid-template-columns:130px 1fr;gap:9px 14px;margin:0}dt{color:${d.soft}}dd{margin:0}.side{width:390px}</style>
<div class=pad><p class="soft small">Customers / Detail</p><div class=between><h1>${v('name', name)}</h1><span class="chip full">Verified</span></div>
<div class=flex><div class="side panel"><h2>About</h2><dl>${pair('E-mail', v('email', x.email(name)))}${pair('Telephone', v('phone', x.phone()))}${pair('Birthday', v('dob', x.born()))}${pair('Street', v('address', x.street()))}${pair('Town', v('address', x.place()))}${pair('Tax ID', v('tax', `${x.r.int(10, 99)} ${x.r.int(100, 999)} ${x.r.int(100, 999)} ${x.r.int(100, 999)}`))}${pair('Language', 'French')}${pair('Segment', 'Retail, monthly plan')}</dl></div>
<div class="grow panel"><h2>Payment methods</h2><dl>${pair('Card', v('card', x.card()))}${pair('Expires', '11/28')}${pair('Bank account', v('iban', x.iban()))}${pair('Payout wallet', v('wallet', x.wallet()))}</dl><h2 style="margin-top:18px">Recent payments</h2><table>${rows(
    Array.from({ length: 4 }, () => [
      id(x.transaction()),
      `${x.money()} EUR`,
      x.r.pick(['settled', 'pending', 'refunded']),
      id(x.stamp()),
    ]),
  )}</table></div></div><p class=soft>Risk score is low. The account was opened with the mobile app.</p></div>`;
};

/** A direct message thread in bubbles. */
export const chat: Layout = (x, d) => {
  const [mine, theirs] = [x.name(), x.name()];
  const say = (who: 0 | 1, text: string) =>
    `<div class=line style="justify-content:${who ? 'flex-end' : 'flex-start'}"><div class=bubble style="${who ? `background:${d.tint};color:${d.onTint}` : `background:${d.panel}`}">${text}<div class=small style="opacity:.75">${x.clock()}</div></div></div>`;
  return `<style>.line{display:flex;margin:9px 0}.bubble{max-width:62%;padding:8px 13px;border-radius:14px}</style><div class=flex style="gap:0;min-height:100vh">
<div style="width:250px;border-right:1px solid ${d.edge};padding:14px">${list(5, () => {
    const name = x.name();
    return `<div class=flex style="align-items:center;margin-bottom:13px"><div class=disc>${initials(name)}</div><div><b>${v('name', name)}</b><div class="soft small">${x.r.pick(['Thanks a lot', 'See you then', 'Typing', 'Sent a file'])}</div></div></div>`;
  })}</div><div class="grow pad"><h2>${v('name', theirs)}</h2>${say(0, 'Hello, checkout fails since this morning. Can you have a look?')}${say(1, `Sure. Which request was it, and is this your account: ${v('email', x.email(theirs))} ?`)}${say(0, `Yes. It is ${id(x.request())}, the answer was ${id(x.errorCode())}`)}${say(0, `My key is ${v('secret', x.key())} if that helps`)}${say(1, 'Please never send keys here. Rotate it in the settings now.')}${say(0, `Sorry! You can call me, ${v('phone', x.phone())}, and my login is the mail with password ${v('password', x.password())}`)}${say(1, `Got it. I wrote to ${v('name', mine)} from the bank team`)}${say(0, `The payout should go to ${v('iban', x.iban())}`)}<input placeholder="Write a message" style="margin-top:14px"></div></div>`;
};

/** Three panes: folders, messages, one open message. */
export const mail: Layout = (x, d) => {
  const sender = x.name();
  return `<style>.col{border-right:1px solid ${d.edge};padding:14px;min-height:100vh}.msg{padding:9px 0;border-bottom:1px solid ${d.edge}}</style><div class=flex style="gap:0"><div class=col style="width:150px">${['Inbox 12', 'Starred', 'Sent', 'Drafts', 'Archive', 'Spam', 'Bin'].map((folder) => `<div style="padding:5px 0">${folder}</div>`).join('')}</div>
<div class=col style="width:330px">${list(7, () => {
    const name = x.name();
    return `<div class=msg><div class=between><b>${v('name', name)}</b><span class="soft small">${x.clock()}</span></div><div>${x.r.pick(['Your monthly report is ready', 'Question about a payout', 'New sign-in from a device', 'Contract for next year'])}</div></div>`;
  })}</div><div class="grow pad gap"><h1>Access for the new integration</h1><div class=flex style="align-items:center"><div class=disc>${initials(sender)}</div><div><b>${v('name', sender)}</b> <span class=soft>&lt;${v('email', x.email(sender))}&gt;</span><div class="soft small">to ${v('email', x.email())}, cc ${v('email', x.email())}</div></div></div>
<p>Hi ${v('name', x.name().split(' ')[0]!)},</p><p>here is what you need to start. The sandbox is open from Monday, and the docs explain the first request.</p><p>User name: ${v('email', x.email())}<br>Temporary password: ${v('password', x.password())}<br>Code for the first sign-in: ${v('otp', x.otp())}</p><p>If a call fails, please send us the request id, for example ${id(x.request())}, and the time.</p><p>Kind regards<br>${v('name', sender)}<br><span class=soft>Mobile ${v('phone', x.phone())}<br>${v('address', x.address())}</span></p></div></div>`;
};

/** Identity check with fields to fill. */
export const kycForm: Layout = (x, d) => {
  const name = x.name();
  const one = (label: string, inner: string) =>
    `<div><div class="soft small" style="margin-bottom:4px">${label}</div>${inner}</div>`;
  return `<style>.two{display:grid;grid-template-columns:1fr 1fr;gap:14px 22px}.step{border-bottom:3px solid ${d.edge};padding-bottom:6px;flex:1}.step.on{border-color:${d.tint}}</style><div class=pad style="max-width:960px;margin:auto"><h1>Verify your identity</h1><div class=flex style="margin-bottom:18px">${['1 Personal details', '2 Documents', '3 Selfie', '4 Review'].map((s, i) => `<div class="step ${i === 0 ? 'on' : ''}">${s}</div>`).join('')}</div>
<div class="panel two">${one('Given and family name', field('name', name))}${one('Date of birth', field('dob', x.born()))}${one('E-mail address', field('email', x.email(name)))}${one('Mobile number', field('phone', x.phone()))}${one('Home address', field('address', x.address()))}${one('Country', n('Portugal'))}${one('Passport or ID number', field('passport', x.passport()))}${one('Tax number', field('tax', `${x.r.int(100, 999)}${x.r.int(100, 999)}${x.r.int(100, 999)}`))}${one('Bank account (IBAN)', field('iban', x.iban()))}${one('Occupation', n('Engineer'))}</div>
<p class=soft>We compare these details with your document. Nothing is shared with the shop.</p><div class=between><span>Save and continue later</span><span class=btn>Continue to documents</span></div></div>`;
};

/** A support ticket with comments and a side column. */
export const ticket: Layout = (x, d) => {
  const [customer, agent] = [x.name(), x.name()];
  const comment = (who: string, text: string) =>
    `<div class=panel style="margin-bottom:12px"><div class=between><b>${v('name', who)}</b><span class="soft small">${x.day()}, ${x.clock()}</span></div><div>${text}</div></div>`;
  return `<div class="pad flex"><div class=grow><div class=between><h1>Widget stays empty after payment</h1><span class="chip full">High</span></div>${comment(customer, `Since the last release the widget is blank for some users. Session ${id(x.session())}, event ${id(x.event())}. Affected user is ${v('name', x.name())} (${v('email', x.email())}).`)}${comment(agent, `Thank you. The delivery ${id(x.delivery())} ended with ${id(x.errorCode())}. Please check the signing secret on your side.`)}${comment(customer, `It is ${v('secret', x.hookSecret())} in our vault, did that change?`)}<textarea rows=3 placeholder="Reply to the customer"></textarea></div>
<div style="width:300px" class="panel gap"><h3>Requester</h3><div>${v('name', customer)}</div><div>${v('email', x.email(customer))}</div><div>${v('phone', x.phone())}</div><h3>Assignee</h3><div>${v('name', agent)}</div><h3>Address</h3><div>${v('address', x.street())}<br>${v('address', x.place())}</div><h3>Environment</h3><div>production</div><h3>Tags</h3><div><span class=chip>checkout</span> <span class=chip>widget</span></div><div class="soft small">First answer within four hours. Background ${d.round > 4 ? 'tasks' : 'jobs'} run hourly.</div></div></div>`;
};
