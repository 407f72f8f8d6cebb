import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';

/** What goes as a detail of operations, in order. */
const internalIn = (text: string) =>
  detect(text)
    .filter(({ category }) => category === 'internal')
    .map(({ start, end }) => text.slice(start, end));

describe('an object, a line or a card that tells of operations twice', () => {
  test('gives the values of unknown labels too, and keeps identifiers, moments and states', () => {
    const text = [
      'Rebalancing card, EUR-USDT',
      '  state             waiting',
      '  trigger           below 180,000 USDT',
      '  refill amount     400,000 USDT',
      '  affected trades   txn_test_7EcQBiWpASecnFfd',
    ].join('\n');
    const [trigger, amount, ...others] = internalIn(text);
    expect([trigger, others]).toEqual(['below 180,000 USDT', []]);
    expect(amount).toContain('400,000 USDT');
  });

  test('in JSON, where one key names who stands behind it', () => {
    const text =
      '{"venue":"Fakevenue Markets","venue_account":"vx-88120","corridor":"north-2","trade":"txn_test_1a2b3c4d","status":"returned"}';
    expect(internalIn(text)).toEqual(['Fakevenue Markets', 'vx-88120', 'north-2']);
  });

  test('but one such detail makes nothing of its neighbours', () => {
    expect(internalIn('worker=settler-eu3 attempt=7 shape=round')).toEqual(['settler-eu3']);
    expect(internalIn('B3   Orders against sessions\nB4   Runbook: webhook silence')).not.toContain(
      'Orders against sessions',
    );
  });
});

describe('a table of operations', () => {
  test('gives what stands under its heads, and keeps pools and trades', () => {
    const text =
      'Route\tPriority\tSource\tPool\tQuote\neur-inst-a\tprimary-1\tFakebergh Markets\tMXN-USDC\tpq_live_000000000643';
    expect(internalIn(text)).toEqual(['eur-inst-a', 'primary-1', 'Fakebergh Markets']);
  });

  test('as a database prints it, with a rule under the heads', () => {
    const text = ' venue    | account  | balance\n----------+----------+--------\n fakeelle | CRV-MM-2 | 402118.07\n';
    expect(internalIn(text)).toEqual(['fakeelle', 'CRV-MM-2', '402118.07']);
  });

  test('but not how many workers a queue has', () => {
    expect(internalIn('queue    jobs   wait   workers\nhooks      12   1 s    3\nmail        0   0 s    1')).toEqual(
      [],
    );
  });
});

describe('a fact in its own form', () => {
  test.each([
    ['AML screening score: 0.87; auto-decline threshold 0.85', ['0.87', '0.85']],
    ['declined by rule CNT-12', ['rule CNT-12']],
    ['moved to route fakedax at noon', ['fakedax']],
    ['route eur-sepa-slow-d instead of eur-inst-a', ['eur-sepa-slow-d', 'eur-inst-a']],
    // Told of more than once, a sentence goes as a whole.
    [
      'today we were on the route eur-sepa-slow-d instead of eur-inst-a. Fine now.',
      ['today we were on the route eur-sepa-slow-d instead of eur-inst-a'],
    ],
    ['Incident INC-3107 began at 06:58', ['INC-3107']],
    ['the inventory_skew_bps: -14.5', ['-14.5']],
    ['{"state":"waiting_for_venue_refill"}', ['waiting_for_venue_refill']],
    ['withdrawals need 3-of-5 signers', ['3-of-5']],
  ])('%s', (text, found) => {
    expect(internalIn(text)).toEqual(found);
  });

  test.each([
    'the route label is generic',
    'route us-east-1 to the new cluster',
    'net weight 0.210 kg',
    'La ruta afectada es la del checkout',
    '<Route path="/checkout" element={<Checkout />} />',
    'provider: memoize RampProvider value and more',
    'Frequently Asked Questions',
    'threshold_note: 30 minutes without an event',
  ])('none in %s', (text) => {
    expect(detect(text)).toEqual([]);
  });
});
