import { sessionJson } from '../../data/documents.ts';
import type { Person } from '../../data/people.ts';
import { h, planted } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { copyText } from '../copy.ts';
import { badge, card, code, details, mono, pre, stack, table, when } from '../parts.ts';
import { payoutAccount } from '../payout-account.ts';
import type { View } from '../shell.ts';
import { supportDetails } from '../support-details.ts';

const { credentials, ids, rows } = data;
const [first, second] = rows;

function sessionTable(): HTMLElement {
  const cells = rows.map((row) => [
    stack(row.customer.name, row.customer.email),
    planted(row.customer.phone),
    h('span', { class: 'amount' }, `${row.amount} EUR`),
    badge(row.status),
    code(row.id),
    when(row.created),
  ]);
  return table(['Customer', 'Phone', 'Amount', 'Status', 'Session', 'Created (UTC)'], cells, 'session-table');
}

function field(id: string, label: string, type: string, value: { kind: string; value: string }): HTMLElement {
  const input = h('input', { id, type, 'data-truth': value.kind, autocomplete: 'off' });
  input.value = value.value;
  return h('label', { class: 'field' }, h('span', {}, label), input);
}

function customerForm({ email, phone }: Person): HTMLElement {
  const draft = h('textarea', { id: 'note-draft', rows: 6, 'data-truth': 'mixed' });
  draft.value = [
    `Customer: ${first.customer.name.value}`,
    `Email: ${email.value}`,
    `Phone: ${phone.value}`,
    `Session ${first.id.value} was refused with key_mode_mismatch.`,
    'Asked whether the payment can be tried again today.',
  ].join('\n');
  return card('Contact', 'Changes are kept with the session.', [
    h(
      'form',
      { class: 'form', id: 'contact-form', onsubmit: (event: Event) => event.preventDefault() },
      h(
        'div',
        { class: 'fields' },
        field('customer-email', 'Email', 'email', email),
        field('customer-phone', 'Phone', 'tel', phone),
      ),
      h('label', { class: 'field' }, h('span', {}, 'Internal note draft'), draft),
    ),
  ]);
}

/** A receipt in a frame of its own, as a mail preview would be. */
function receipt(customer: Person): HTMLElement {
  const style = `:root{color-scheme:light} body{margin:0;padding:18px 20px;font:13px/1.6 "Segoe UI","Helvetica Neue",Arial,sans-serif;color:#1b2130}
    h1{font-size:15px;margin:0 0 10px} dl{margin:0;display:grid;grid-template-columns:90px 1fr;gap:4px 12px} dt{color:#5d6676} dd{margin:0}`;
  const pair = (label: string, value: Node | string) => [h('dt', {}, label), h('dd', {}, value)];
  const body = h(
    'body',
    {},
    h('h1', {}, 'Receipt'),
    h(
      'dl',
      {},
      ...pair('Name', planted(customer.name)),
      ...pair('Address', planted(customer.address)),
      ...pair('Email', planted(customer.email)),
      ...pair('Amount', `${second!.amount} EUR`),
      ...pair('Session', planted(second!.id)),
    ),
  );
  const markup = `<!doctype html><html lang="en"><head><title>Receipt</title>${h('style', {}, style).outerHTML}</head>${body.outerHTML}</html>`;
  return h('iframe', { id: 'receipt', title: 'Receipt preview', srcdoc: markup });
}

export function sessions(): View {
  const json = sessionJson(data);
  return {
    title: 'Sessions',
    lead: 'Every ramp your customers started.',
    body: [
      card(
        'All sessions',
        `${rows.length} of ${rows.length} shown`,
        [sessionTable()],
        [
          h('input', {
            id: 'session-filter',
            type: 'search',
            class: 'input',
            placeholder: 'Filter by customer',
            'aria-label': 'Filter by customer',
          }),
        ],
      ),
      h(
        'div',
        { class: 'columns wide-left' },
        h(
          'div',
          { class: 'pile' },
          card(
            'Session',
            'Object as created',
            [pre(json, 'session-json')],
            [copyText('copy-session', 'Copy JSON', json)],
          ),
          customerForm(first.customer),
        ),
        h(
          'div',
          { class: 'pile' },
          supportDetails(),
          card('Payment', '', [
            details(
              [
                ['Cardholder', first.customer.name],
                ['Card number', mono(data.card)],
                ['Billing address', first.customer.address],
                ['Wallet', code(credentials.tronWallet)],
                ['Embed token', h('code', { class: 'wrap' }, planted(credentials.embedToken))],
                ['Idempotency key', code(ids.idempotencyKey)],
              ],
              'rows',
            ),
            h('div', { class: 'pad' }, payoutAccount(data.payoutIban)),
          ]),
          card('Receipt', 'As mailed to the customer', [receipt(second!.customer)]),
        ),
      ),
    ],
  };
}
