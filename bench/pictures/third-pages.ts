import { id, neutral, type Page, times, v } from './marks.ts';
import type { Values } from './values.ts';

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('');
const quoted = (text: string) => `<span style="color:#3a9">"${text}"</span>`;
const line = (label: string, value: string) =>
  `<div style="display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px solid #8883"><span>${label}</span><span>${value}</span></div>`;
const bubble = (name: string, text: string, time: string) =>
  `<div style="display:flex;gap:10px;margin:12px 0"><div class=avatar style="border-radius:6px">${neutral(initials(name))}</div><div><b>${v('name', name)}</b> <span class=dim>${time}</span><div>${text}</div></div></div>`;
const clock = (x: Values) => `${x.r.int(8, 18)}:${x.r.int(10, 59)}`;

/** Layouts in which values stand in sentences, between others, or without a label. */
export const THIRD_PAGES: Record<string, Page> = {
  directory: (x) =>
    `<h1>People</h1><div style="display:grid;grid-template-columns:1fr 1fr;gap:10px 26px">${times(10, () => {
      const name = x.anyName();
      return `<div style="display:flex;gap:10px"><div class=avatar>${neutral(initials(name))}</div><div><div>${v('name', name)}</div><div class=dim style="font-size:.85em">${x.r.pick(['Head of Sales', 'Backend developer', 'Accounting', 'Legal counsel', 'Customer success'])}</div></div></div>`;
    }).join('')}</div>`,
  manifest: (x) =>
    `<pre class=card>apiVersion: v1
kind: Secret
metadata:
  name: checkout
  namespace: production
  labels: { team: payments, tier: backend }
stringData:
  api-key: ${v('secret', x.secretKey())}
  webhook: ${v('secret', x.webhookSecret())}
  smtp-user: ${v('email', x.email())}
  smtp-pass: ${v('password', x.password())}
  redis: ${v('conn', `redis://:${x.hex(24)}@${x.ip()}:6379/0`)}
  aws-access-key-id: ${v('secret', x.vendorKey())}
---
apiVersion: v1
kind: Service
spec:
  replicas: 3
  externalIPs: [${v('ip', x.ip())}]</pre>`,
  order: (x) => {
    const name = x.anyName();
    return `<h1>Order ${id(`order_${x.hex(8)}`)}</h1><div class=grid><div class=card><h2>Shipping</h2>${v('name', name)}<br>${v('address', x.street())}<br>${v('address', x.town())}<br>Phone: ${v('phone', x.phone())}</div><div class=card><h2>Payment</h2>Visa ending in ${neutral(String(x.r.int(1000, 9999)))}<br>Holder ${v('name', name)}<br>Invoice to ${v('email', x.email(name))}</div></div>${line('Subtotal', `${x.amount()} EUR`)}${line('Shipping', '4.90 EUR')}${line('Paid with', id(x.txId()))}<p class=dim>Left a note: please ring at ${v('name', x.last())}, second floor.</p>`;
  },
  statement: (x) =>
    `<h1>Account statement</h1><p>Holder: ${v('name', x.anyName())} &nbsp; IBAN: ${v('iban', x.iban())}</p><table><tr><th>Date</th><th>Text</th><th>Amount</th></tr>${times(7, () => `<tr><td>${x.time().slice(0, 10)}</td><td>${x.r.pick([`Transfer from ${v('name', x.anyName())}`, `Salary, ${v('name', x.anyName())}`, `Rent ${v('address', x.street())}`, 'Card payment, groceries', 'Fee for the month'])}</td><td>${x.r.pick(['-', '+'])}${x.amount()}</td></tr>`).join('')}</table>`,
  thread: (x) =>
    `<h2># payments-help</h2>${bubble(x.anyName(), `The webhook of ${v('name', x.anyName())} fails with 401`, clock(x))}${bubble(x.anyName(), `Which event? I only see ${id(x.eventId())}`, clock(x))}${bubble(x.anyName(), `That one. The secret is ${v('secret', x.webhookSecret())}`, clock(x))}${bubble(x.anyName(), `Do not paste secrets in here! Write to ${v('email', x.email())} instead`, clock(x))}${bubble(x.anyName(), `Her number is ${v('phone', x.phone())}, she lives in ${v('address', x.address())}`, clock(x))}${bubble(x.anyName(), `Log in with ${v('email', x.email())} / ${v('password', x.password())} until Friday`, clock(x))}`,
  crash: (x) =>
    `<h1>TypeError: cannot read properties of undefined</h1><p class=dim>checkout.js in handlePay, line ${x.r.int(20, 900)}. First seen 3 days ago, 12 users affected.</p><div class=grid><div class=card><h2>User</h2>${line('Id', id(`user_test_${x.hex(8)}`))}${line('Email', v('email', x.email()))}${line('IP address', v('ip', x.ip()))}${line('Browser', 'Chrome 126')}</div><div class=card><h2>Request</h2><code>POST https://shop.example/pay?session=${id(x.sessionId())}<br>Authorization: Bearer ${v('secret', x.secretKey())}<br>X-Request-Id: ${id(x.requestId())}</code></div></div><h2>Breadcrumbs</h2><pre class=card>console  user logged in as ${v('name', x.anyName())}
fetch    GET /v1/gate_sessions/${id(x.sessionId())} 200
fetch    POST /v1/quotes 409
navigate /checkout/pay</pre>`,
  company: (x) =>
    `<h1>Company verification</h1><div class=grid>${(
      [
        ['Registered name', neutral('Northwind Trading')],
        ['Registration number', v('number', `HRB ${x.r.int(10_000, 99_999)}`)],
        ['Registered address', v('address', x.address())],
        ['Director', v('name', x.anyName())],
        ['Shareholder above 25 %', v('name', x.anyName())],
        ['VAT number', v('tax', `DE${x.r.int(100_000_000, 999_999_999)}`)],
        ['Bank details', v('iban', x.iban())],
        ['Contact', v('email', x.email())],
        ['Industry', 'Online retail'],
        ['Expected volume', `${x.amount()} EUR a month`],
      ] as const
    )
      .map(([label, value]) => `<div><div class=dim style="font-size:.85em">${label}</div><b>${value}</b></div>`)
      .join('')}</div>`,
  csv: (x) =>
    `<pre class=card>id,name,email,phone,city,amount,status
${times(9, (i) => {
  const name = x.anyName();
  return `${1000 + i},${v('name', name)},${v('email', x.email(name))},${v('phone', x.phone())},${v('address', x.town())},${x.amount()},${x.status()}`;
}).join('\n')}</pre>`,
  headers: (x) => {
    const [from, to] = [x.anyName(), x.anyName()];
    return `<pre class=card>Return-Path: &lt;${v('email', x.email())}&gt;
Received: from ${v('host', x.internalHost())} (${v('ip', x.ip())})
From: ${v('name', from)} &lt;${v('email', x.email(from))}&gt;
To: ${v('name', to)} &lt;${v('email', x.email(to))}&gt;
Date: Tue, 3 Mar 2026 10:14:22 +0100
Subject: Your sign-in code
Content-Type: text/plain; charset=utf-8

Hello ${v('name', to.split(' ')[0]!)},

your one-time code is ${v('otp', String(x.r.int(100_000, 999_999)))}. It is valid for ten minutes.
Nobody from our team will ever ask you for it.

Best regards
${v('name', from)}</pre>`;
  },
  board: (x) =>
    `<h1>Leads</h1><div style="display:grid;grid-template-columns:repeat(4,1fr);gap:12px">${['New', 'Contacted', 'Offer sent', 'Won'].map((stage) => `<div><h3>${stage}</h3>${times(3, () => `<div class=card style="padding:9px 11px;margin:0 0 9px"><b>${v('name', x.anyName())}</b><div class=dim>${x.amount()} EUR</div><div>${v('email', x.email())}</div></div>`).join('')}</div>`).join('')}</div>`,
  vault: (x) =>
    `<h1>Secrets</h1>${(
      [
        ['Payments API', v('secret', x.secretKey())],
        ['Source control', v('secret', x.vendorKey())],
        ['Mail server', v('password', x.password())],
        ['Admin login', v('password', x.password())],
        ['Two-factor recovery', v('code', `${x.hex(5)}-${x.hex(5)}`)],
        ['Session token', v('jwt', x.jwt().slice(0, 80))],
        ['Wi-Fi office', v('password', x.password())],
      ] as const
    )
      .map(
        ([label, value]) =>
          `<div class=row><span style="width:200px">${label}</span><code style="flex:1">${value}</code><span class=dim>edited ${x.r.int(2, 30)} days ago</span></div>`,
      )
      .join('')}`,
  response: (x) =>
    `<h2>200 OK</h2><pre class=card>{ "object": ${quoted('customer')}, "id": ${quoted(id(`user_test_${x.hex(6)}`))},
  "name": ${quoted(v('name', x.anyName()))}, "email": ${quoted(v('email', x.email()))},
  "address": { "line1": ${quoted(v('address', x.street()))}, "city": ${quoted(v('address', x.town()))}, "country": "PT" },
  "bank": { "iban": ${quoted(v('iban', x.iban()))}, "bic": ${quoted(v('bic', `${x.r.chars('ABCDEFGH', 4)}DEFF${x.r.chars('0123456789', 3)}`))} },
  "dob": ${quoted(v('dob', x.date()))}, "phone": ${quoted(v('phone', x.phone()))},
  "wallet": ${quoted(v('wallet', x.wallet()))}, "tags": ["new", "mobile"],
  "created": ${quoted(id(x.time()))}, "livemode": false }</pre>`,
};
