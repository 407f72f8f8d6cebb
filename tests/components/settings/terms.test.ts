import { expect, test } from 'vitest';
import { parseTerms, writeTerms } from '@/components/settings/terms';
import { Policy, strictest } from '@/lib/policy/policy';

test('one word per line, trimmed, each once, blank lines ignored', () => {
  expect(parseTerms(' Northwind Rail \n\nAcme\r\nAcme\n')).toEqual({
    terms: ['Northwind Rail', 'Acme'],
    patterns: [],
    refused: [],
    hasLeftOut: false,
  });
  expect(parseTerms('')).toEqual({ terms: [], patterns: [], refused: [], hasLeftOut: false });
});

test('what no term can be is left out and said so, and never spoils the stored settings', () => {
  const parsed = parseTerms(`x\nAcme\n${'y'.repeat(101)}`);
  expect(parsed).toMatchObject({ terms: ['Acme'], hasLeftOut: true });
  expect(Policy.safeParse({ ...strictest, terms: parsed.terms }).success).toBe(true);
});

test('more terms than can be kept', () => {
  const parsed = parseTerms(Array.from({ length: 1001 }, (_, index) => `term ${index}`).join('\n'));
  expect(parsed.terms).toHaveLength(1000);
  expect(parsed.hasLeftOut).toBe(true);
  expect(Policy.safeParse({ ...strictest, terms: parsed.terms }).success).toBe(true);
});

test('a line between slashes is a pattern; one that cannot be a rule is refused with the reason', () => {
  const parsed = parseTerms(`Acme\n/tkt-\\d{4}/\n/(tkt/\n/a*/\n/./\n/${'y'.repeat(201)}/\n/half`);
  expect(parsed).toEqual({
    terms: ['Acme', '/half'],
    patterns: ['tkt-\\d{4}'],
    refused: [
      { pattern: '(tkt', reason: 'syntax' },
      { pattern: 'a*', reason: 'empty' },
      { pattern: '.', reason: 'too-broad' },
      { pattern: 'y'.repeat(201), reason: 'too-long' },
    ],
    hasLeftOut: false,
  });
  expect(parseTerms(writeTerms(parsed))).toMatchObject({ terms: parsed.terms, patterns: parsed.patterns });
  expect(Policy.safeParse({ ...strictest, patterns: parsed.patterns }).success).toBe(true);
});
