import { data } from './context.ts';
import { card, code, details } from './parts.ts';

/** What support asks for, and nothing else: identifiers, code, status, time. */
export function supportDetails(): HTMLElement {
  const { events, firstSeen, order, requests, transaction } = data.ids;
  return card('Support details', 'Safe to share with support as they are.', [
    details(
      [
        ['Environment', 'Production'],
        ['Request id', code(requests[0]!)],
        ['Session id', code(data.rows[0].id)],
        ['Webhook event id', code(events[0]!)],
        ['Transaction reference', code(transaction)],
        ['Order id', code(order)],
        ['Error code', code('key_mode_mismatch')],
        ['HTTP status', '403 Forbidden'],
        ['First seen', code(firstSeen)],
      ],
      'compact support',
    ),
  ]);
}
