import { expect, test } from 'vitest';
import { parseTerms } from '@/components/settings/terms';
import { Policy, strictest } from '@/lib/policy/policy';

test('one word per line, trimmed, each once, blank lines ignored', () => {
  expect(parseTerms(' Northwind Rail \n\nAcme\r\nAcme\n')).toEqual({
    terms: ['Northwind Rail', 'Acme'],
    hasLeftOut: false,
  });
  expect(parseTerms('')).toEqual({ terms: [], hasLeftOut: false });
});

test('what no term can be is left out and said so, and never spoils the stored settings', () => {
  const parsed = parseTerms(`x\nAcme\n${'y'.repeat(101)}`);
  expect(parsed).toEqual({ terms: ['Acme'], hasLeftOut: true });
  expect(Policy.safeParse({ ...strictest, terms: parsed.terms }).success).toBe(true);
});

test('more terms than can be kept', () => {
  const parsed = parseTerms(Array.from({ length: 1001 }, (_, index) => `term ${index}`).join('\n'));
  expect(parsed.terms).toHaveLength(1000);
  expect(parsed.hasLeftOut).toBe(true);
  expect(Policy.safeParse({ ...strictest, terms: parsed.terms }).success).toBe(true);
});
