import { expect, test } from 'vitest';
import { redactText } from '@/lib/redact/redact-text';

/** Twenty characters as an identifier or a key may have them. */
const BODY = ['3z8x', 'rp10', 'kq7w', '2m9d', 'h4tj'].join('');

test.each(['req_live_', 'gs_test_', 'txn_live_', 'tx_test_', 'evt_live_', 'wd_live_', 'pool_quote_test_'])(
  'an identifier that begins with %s is no key, however its rest was drawn',
  (prefix) => {
    for (const text of [`{"id":"${prefix}${BODY}"}`, `Trade ${prefix}${BODY} is reserved.`, `id=${prefix}${BODY}`])
      expect(redactText(text).text).toBe(text);
  },
);

test('a key stays a key', () => {
  expect(redactText(`auth_prod_${BODY}${BODY}`).text).not.toContain(BODY);
  expect(redactText(`acme_live_${BODY}`).text).not.toContain(BODY);
});

test('a sentence about operations goes, the identifiers in it stay', () => {
  const { text } = redactText(
    `Settlement worker rebalance-worker-3 picked the fallback route mxn-hedge-3 for trade txn_test_${BODY} of MXN-USDT.`,
  );
  expect(text).toContain(`txn_test_${BODY}`);
  expect(text).toContain('MXN-USDT');
  for (const gone of ['rebalance-worker-3', 'mxn-hedge-3', 'Settlement']) expect(text).not.toContain(gone);
  expect(redactText(text).text).toBe(text);
});
