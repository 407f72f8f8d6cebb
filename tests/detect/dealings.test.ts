import { describe, expect, test } from 'vitest';
import { redactText } from '@/lib/redact/redact-text';

const clean = (text: string) => redactText(text).text;

describe('who stands behind the product, by what only such a firm does', () => {
  test.each([
    ['ok between us, Fakelvorsen stopped quoting at 9:40', 'Fakelvorsen'],
    ['so Mockbrixa, but only up to 50k a clip', 'Mockbrixa'],
    ['Not with Fakebridge in the chain', 'Fakebridge'],
    ['they are out, Mockphralux takes over the card leg', 'Mockphralux'],
    ['Cause: Fakemetra revoked the client certificate', 'Fakemetra'],
    ['USDT is supplied by Mockwick alone', 'Mockwick'],
    ['BRL inventory is with Fakixanto today', 'Fakixanto'],
    ['Die Auszahlungen laufen seit gestern über Fakestrell', 'Fakestrell'],
    ['les paiements SEPA passent par Mockstrell depuis midi', 'Mockstrell'],
  ])('%s', (text, firm) => {
    expect(clean(text)).not.toContain(firm);
  });

  test.each([
    'The React provider takes over the card form.',
    'We moved everything to Kubernetes over the weekend.',
    'The payout was supplied with the wrong reference.',
    'Half of the orders came from Germany.',
    'The Monday feed was late.',
    'AWS had an outage, we are waiting on Jenkins to approve.',
    'Customers buy USDT with Revolut and sell their tickets on Etsy.',
    'Our Kindle book and the Reuters feed.',
  ])('stays: %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

describe('what a desk does', () => {
  test.each([
    ['Desk was told to stay flat below 250k.', '250k'],
    ['the settlement worker for tron was paused, ops restarted it by hand', 'paused'],
    ['btw we widened to 65 bps while it was stale', '65'],
    ['Risk raised the block rule to 6 cards per device in 24h', '6 cards'],
    ['list match score 71, auto-release under 65', '65'],
  ])('%s', (text, told) => {
    expect(clean(text)).not.toContain(told);
  });

  test('identifiers in such a sentence stay', () => {
    expect(clean('the settlement worker for tron was paused for gs_live_4f7a91c2d3e8b605')).toContain(
      'gs_live_4f7a91c2d3e8b605',
    );
  });
});

test('a panel of a back office goes whole, an identifier of the product in its address stays', () => {
  expect(clean('see https://kibana.ops.fake.corp/view/11111111-2222-4333-8444-555555555555')).toBe(
    'see [internal-host-1]',
  );
  expect(clean('see https://kibana.ops.fake.corp/view/gs_live_4f7a91c2d3e8b605')).toContain('gs_live_4f7a91c2d3e8b605');
});
