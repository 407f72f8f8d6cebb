import { expect, test } from 'vitest';
import { failureOf } from '@/lib/messaging/failure';
import { MessageError } from '@/lib/messaging/send';

test.each([
  [new MessageError('failed', 'not-allowed'), 'notAllowed'],
  [new MessageError('failed', 'hidden'), 'hidden'],
  [new MessageError('failed', 'full'), 'full'],
  [new MessageError('failed', 'unverified'), 'unverified'],
  [new MessageError('failed', 'something new'), 'failed'],
  [new MessageError('failed', 'toString'), 'failed'],
  [new MessageError('invalid'), 'failed'],
  [new MessageError('unanswered', 'full'), 'unanswered'],
  [new Error('the page said: secret'), 'failed'],
  [undefined, 'failed'],
])('%s is said as %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
