import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allow, isAllowed } from '@/lib/policy/allowed-values';
import { type Policy, rolesOf, strictest, toPattern } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';

beforeEach(() => fakeBrowser.reset());

describe('roles', () => {
  const policy = { ...strictest, sites: { 'http://localhost/*': { source: false, destination: true } } };

  test('a site that is not listed has both', () => {
    expect(rolesOf(policy, 'https://portal.0bit.app')).toEqual({ source: true, destination: true });
  });

  test('a listed site keeps its roles on every port', () => {
    expect(rolesOf(policy, 'http://localhost:8123')).toEqual({ source: false, destination: true });
  });

  test('a pattern has no port', () => {
    expect(toPattern('http://127.0.0.1:4173')).toBe('http://127.0.0.1/*');
  });
});

describe('the stored policy', () => {
  test('reads back what was written', async () => {
    const policy: Policy = { ...strictest, terms: ['Northwind Liquidity'] };
    await policyItem.write(policy);
    expect(await policyItem.read()).toEqual(policy);
  });

  test.each([['a string'], [{ sites: 7 }], [{ ...strictest, terms: [3] }]])(
    'damaged (%j) reads as the strictest',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ policy: damaged });
      expect(await policyItem.read()).toEqual(strictest);
    },
  );
});

describe('allowed values', () => {
  const once = allow(strictest.allowed, 'ORDER-77');
  const twice = allow(once, 'ticket-5');

  test('are recognised, blanks at the ends aside', () => {
    expect(isAllowed(twice, ' ORDER-77 ')).toBe(true);
    expect(isAllowed(twice, 'ticket-5')).toBe(true);
    expect(isAllowed(twice, 'ORDER-78')).toBe(false);
  });

  test('are kept as hashes under a key of their own', () => {
    expect(JSON.stringify(twice)).not.toContain('ORDER-77');
    expect(allow(strictest.allowed, 'ORDER-77').hashes).not.toEqual(once.hashes);
    expect(twice.key).toBe(once.key);
  });
});
