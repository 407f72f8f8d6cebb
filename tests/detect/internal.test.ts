import { expect, test } from 'vitest';
import { findInternalWords, isInternalDashboard } from '@/lib/detect/internal';
import { redactText } from '@/lib/redact/redact-text';

const PANEL = `Operations panel
Provider	Fakepay
Treasury note	refill EUR reserve from hot wallet
Route priority	2
Liquidity source	Fake Prime
Settlement worker	settle-eu-1`;

test('an operations panel is an internal dashboard, with reasons and without values', () => {
  const { internal, reasons } = isInternalDashboard(PANEL);
  expect(internal).toBe(true);
  expect(reasons).toContain('operations panel');
  expect(reasons.join()).not.toContain('Fakepay');
});

test('what a partner sees is none, and neither is a panel whose details are gone', () => {
  expect(isInternalDashboard('Pools\nEUR-USDT available, settlement pending, affected route: checkout')).toEqual({
    internal: false,
    reasons: [],
  });
  expect(isInternalDashboard('The provider is available. Treasury is a word.').internal).toBe(false);
});

test('values beside internal labels and sentences of internal vocabulary go', () => {
  const { text } = redactText(PANEL);
  for (const value of ['Fakepay', 'refill EUR', 'Fake Prime', 'settle-eu-1']) expect(text).not.toContain(value);
  expect(redactText('Market maker Fakex pulled quotes, hedge moved to another venue.').text).toBe('[internal-note-1]');
});

test('the words behind the class are found where they stand', () => {
  const words = findInternalWords(PANEL).map(({ start, end }) => PANEL.slice(start, end));
  expect(words).toEqual(expect.arrayContaining(['Treasury', 'Operations panel', 'Route priority', 'Liquidity source']));
  expect(findInternalWords('A quiet page about payments.')).toEqual([]);
});
