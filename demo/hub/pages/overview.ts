import { createRandom } from '../../data/random.ts';
import { h } from '../../shared/dom.ts';
import { data, linkTo } from '../context.ts';
import { badge, card, code, table, when } from '../parts.ts';
import type { View } from '../shell.ts';
import { supportDetails } from '../support-details.ts';

function figure(label: string, value: string, change: string, tone: string): HTMLElement {
  return h(
    'div',
    { class: 'figure' },
    h('span', {}, label),
    h('strong', {}, value),
    h('small', { class: tone }, change),
  );
}

/** Thirty bars without any text: a shape to look at, drawn from the seed. */
function volume(): HTMLElement {
  const random = createRandom(data.seed + 2);
  const bars = Array.from({ length: 30 }, (_, day) =>
    h('i', { style: `height:${38 + random.int(0, 34) + Math.round(day * 0.9)}%` }),
  );
  return h('div', { class: 'bars', role: 'img', 'aria-label': 'Volume of the last thirty days, rising' }, ...bars);
}

export function overview(): View {
  const random = createRandom(data.seed + 3);
  const rows = data.rows
    .slice(0, 5)
    .map((row) => [code(row.id), `${row.amount} EUR`, row.flow, badge(row.status), when(row.created)]);
  return {
    title: 'Overview',
    lead: 'How your integration is doing today.',
    body: [
      h(
        'div',
        { class: 'figures' },
        figure('Volume, 30 days', `€${random.int(210, 890)}k`, `+${random.int(3, 18)}%`, 'up'),
        figure('Sessions today', String(random.int(140, 900)), `+${random.int(2, 9)}%`, 'up'),
        figure('Completion', `${random.int(81, 93)}%`, `−${random.int(1, 4)}%`, 'down'),
        figure('Webhooks delivered', `${random.int(94, 98)}%`, '1 endpoint failing', 'down'),
      ),
      h(
        'div',
        { class: 'columns wide-left' },
        card('Volume', 'Completed sessions, all currencies', [volume()]),
        supportDetails(),
      ),
      card(
        'Latest sessions',
        '',
        [table(['Session', 'Amount', 'Flow', 'Status', 'Created (UTC)'], rows, 'latest-sessions')],
        [h('a', { class: 'button', href: linkTo('sessions') }, 'All sessions')],
      ),
    ],
  };
}
