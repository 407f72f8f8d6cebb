import { deliveryRequest, deliveryResponse } from '../../data/documents.ts';
import type { Planted } from '../../data/marked.ts';
import { h, icon, planted, text } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { badge, card, code, details, pre, stack, table } from '../parts.ts';
import type { View } from '../shell.ts';

const { credentials, ids } = data;

/** A signing secret behind dots; the button puts it on the page, as real hubs do. */
function hiddenSecret(value: Planted): HTMLElement {
  const shown = h('code', { id: 'signing-secret' }, '•'.repeat(24));
  const button = h('button', { id: 'reveal-secret', type: 'button', class: 'button' }, 'Reveal');
  button.addEventListener('click', () => {
    shown.replaceChildren(planted(value));
    button.remove();
  });
  return h('div', { class: 'inline' }, shown, button);
}

function endpoints(): HTMLElement {
  const { hookPassword, previousWebhookSecret, webhookSecret } = credentials;
  return h(
    'div',
    { class: 'columns' },
    card(
      'Production endpoint',
      'gate_session.* and kyc.required',
      [
        details(
          [
            ['URL', code('https://hooks.merchant.example/0bit')],
            ['Signing secret', hiddenSecret(webhookSecret)],
            ['Tolerance', '300 seconds'],
          ],
          'rows',
        ),
      ],
      [badge('enabled')],
    ),
    card(
      'Ledger relay',
      'pool.transaction.*',
      [
        details(
          [
            ['URL', h('code', {}, text`https://relay:${hookPassword}@eu.hooks.merchant.example/0bit`)],
            ['Previous secret', code(previousWebhookSecret)],
            ['Rolls over', 'in 24 hours'],
          ],
          'rows',
        ),
      ],
      [badge('enabled')],
    ),
  );
}

function deliveries(): HTMLElement {
  const { exportToken, hookToken } = credentials;
  const base = 'https://hooks.merchant.example';
  const target = (content: Node | string) => h('code', { class: 'clip' }, content);
  const rows = [
    [
      code(ids.deliveries[0]!),
      stack('gate_session.failed', ids.events[0]!),
      target(text`${base}/0bit?token=${hookToken}`),
      badge('dead_lettered'),
      '6 of 6',
      '–',
    ],
    [
      code(ids.deliveries[1]!),
      stack('gate_session.completed', ids.events[1]!),
      target(`${base}/0bit`),
      badge('succeeded'),
      '1 of 6',
      '–',
    ],
    [
      code(ids.deliveries[2]!),
      stack('pool.transaction.failed', ids.events[2]!),
      target(text`${base}/ledger?access_token=${exportToken}`),
      badge('pending'),
      '3 of 6',
      'in 8 min',
    ],
    [
      code(ids.deliveries[3]!),
      stack('kyc.required', ids.events[3]!),
      target(`${base}/0bit`),
      badge('succeeded'),
      '2 of 6',
      '–',
    ],
  ];
  return card('Deliveries', 'Last 24 hours', [
    table(['Delivery', 'Event', 'Target URL', 'Status', 'Attempts', 'Next retry'], rows, 'deliveries'),
  ]);
}

export function webhooks(): View {
  return {
    title: 'Webhooks',
    lead: 'Where events go, how they are signed, and what your server answered.',
    body: [
      h(
        'p',
        { class: 'banner' },
        icon('warning'),
        'One delivery used up its retries. Replay it once your endpoint answers with 2xx.',
      ),
      endpoints(),
      deliveries(),
      h(
        'div',
        { class: 'columns' },
        card('Attempt 6, request', 'Sent by 0Bit', [pre(deliveryRequest(data), 'attempt-request')]),
        card('Attempt 6, response', 'Answered by your server after 412 ms', [
          pre(deliveryResponse(data), 'attempt-response'),
        ]),
      ),
    ],
  };
}
