import { expect, test } from 'vitest';
import { isPageMessage } from '@/lib/messaging/page-messages';

test.each([
  { type: 'policyChanged' },
  { type: 'hideNotice' },
  { type: 'probe' },
  { type: 'passThrough', seconds: 60 },
  { type: 'passThrough', seconds: 0 },
])('%o is a message', (message) => {
  expect(isPageMessage(message)).toBe(true);
});

test.each([
  undefined,
  null,
  'probe',
  {},
  { type: 'other' },
  { type: 'passThrough' },
  { type: 'passThrough', seconds: '60' },
  { type: 'passThrough', seconds: 3600 },
  { type: 'passThrough', seconds: -1 },
  { type: 'passThrough', seconds: Number.NaN },
])('%o is none', (message) => {
  expect(isPageMessage(message)).toBe(false);
});
