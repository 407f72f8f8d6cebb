import { poolEvent, supportPacket } from '../../data/documents.ts';
import { h, planted, text } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { copyText } from '../copy.ts';
import { badge, card, code, details, mono, pre } from '../parts.ts';
import type { View } from '../shell.ts';

const { internal } = data;

function pool(pair: string, isAvailable: boolean, note: string): HTMLElement {
  return h(
    'div',
    { class: 'figure' },
    h('span', {}, pair, badge(isAvailable ? 'available' : 'unavailable')),
    h('strong', {}, isAvailable ? 'Quotes open' : 'No quotes'),
    h('small', {}, note),
  );
}

function funding(): HTMLElement {
  return card('Funding instructions', 'Top up by bank transfer, EUR only.', [
    details(
      [
        ['Account holder', '0Bit client funds'],
        ['IBAN', mono(data.fundingIban)],
        ['BIC', mono(internal.bic)],
        ['Payment reference', mono(internal.fundingReference)],
        ['Arrives', 'Usually within one business day'],
      ],
      'rows',
    ),
  ]);
}

/** Left switched on for this account by mistake: nothing in it may reach a ticket. */
function operations(): HTMLElement {
  const note = (value: Parameters<typeof planted>[0]) => h('li', {}, planted(value));
  return card(
    'Operations',
    'For 0Bit staff only',
    [
      details(
        [
          ['Liquidity provider', internal.bank],
          ['Backup venue', internal.venue],
          ['Treasury account', mono(internal.treasury)],
          ['Reserve wallet', mono(internal.coldWallet)],
          ['Route name', code(internal.route)],
          ['Settlement worker', code(internal.worker)],
          ['Refill job', code(internal.refillWorker)],
          ['Host', code(internal.settleHost)],
          ['Runbook', h('a', { href: '#runbook' }, planted(internal.runbook))],
        ],
        'rows',
      ),
      h(
        'div',
        { class: 'notes' },
        h('h3', {}, 'Routing and treasury notes'),
        h(
          'ul',
          {},
          note(internal.routingNote),
          note(internal.treasuryNote),
          note(internal.incidentNote),
          h('li', {}, text`Escalate to ${internal.bank} first; ${internal.venue} answers only by phone.`),
        ),
      ),
    ],
    [badge('internal')],
  );
}

export function pools(): View {
  const packet = supportPacket(data);
  return {
    title: 'Pools',
    lead: 'Liquidity you can quote against, and how to fund it.',
    body: [
      h(
        'div',
        { class: 'figures' },
        pool('EUR-USDT', true, 'spread 20 bps, fee 30 bps'),
        pool('EUR-USDC', true, 'spread 18 bps, fee 30 bps'),
        pool('BRL-USDT', false, 'pool_dry'),
      ),
      h('div', { class: 'columns' }, h('div', { class: 'pile' }, funding(), trade(packet)), operations()),
    ],
  };
}

function trade(packet: ReturnType<typeof supportPacket>): HTMLElement {
  return card(
    'Support packet',
    'Trade under review. Safe to send as it is.',
    [pre(packet, 'support-packet'), pre(poolEvent(data), 'pool-event')],
    [copyText('copy-packet', 'Copy', packet)],
  );
}
