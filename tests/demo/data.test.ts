import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, test } from 'vitest';
import { evmAddress } from '@/demo/data/checksums.ts';
import { terminalLines } from '@/demo/data/documents.ts';
import { logDocument } from '@/demo/data/log-document.ts';
import { toPlain } from '@/demo/data/marked.ts';
import { createRandom } from '@/demo/data/random.ts';
import { regions } from '@/demo/data/regions.ts';
import { createData, truth } from '@/demo/data.ts';

const SEEDS = [1, 2, 3, 7, 42, 1000, 2 ** 31, 2 ** 32 + 5];
const all = SEEDS.map((seed) => createData(seed));

const valuesOf = (seed: number) => {
  const { secrets, identifiers } = truth(createData(seed));
  return new Set([...secrets, ...identifiers].map(({ value }) => value));
};
const digitsOf = (text: string) => [...text.replace(/\D/g, '')].map(Number);

const isLuhn = (text: string) => {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
};

const ibanRemainder = (text: string) => {
  const compact = text.replaceAll(' ', '');
  const moved = compact.slice(4) + compact.slice(0, 4);
  return BigInt([...moved].map((character) => Number.parseInt(character, 36)).join('')) % 97n;
};

describe('the data of the demo', () => {
  test('is the same for the same seed', () => {
    expect(createData(42)).toEqual(createData(42));
    expect(toPlain(logDocument(createData(42)))).toBe(toPlain(logDocument(createData(42))));
  });

  test('shares no planted value between seeds', () => {
    const seen = new Map<string, number>();
    const shared = SEEDS.flatMap((seed) =>
      [...valuesOf(seed)].filter((value) => {
        const isKnown = seen.has(value);
        seen.set(value, seed);
        return isKnown;
      }),
    );
    expect(shared).toEqual([]);
  });

  test('plants at least 40 secrets of 15 kinds, and 10 identifiers', () => {
    for (const data of all) {
      const { secrets, identifiers } = truth(data);
      expect(new Set(secrets.map(({ value }) => value)).size).toBeGreaterThanOrEqual(40);
      expect(new Set(secrets.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
      expect(new Set(identifiers.map(({ value }) => value)).size).toBeGreaterThanOrEqual(10);
    }
  });

  test('plants nothing so short that it turns up by chance', () => {
    const short = all.flatMap((data) => truth(data).secrets.filter(({ value }) => value.length < 5));
    expect(short).toEqual([]);
  });

  test('never plants a value as secret and as identifier', () => {
    for (const data of all) {
      const { secrets, identifiers } = truth(data);
      const kept = new Set(identifiers.map(({ value }) => value));
      expect(secrets.filter(({ value }) => kept.has(value))).toEqual([]);
    }
  });

  test('draws names from pools of at least 60 given and 60 family names', () => {
    expect(new Set(regions.flatMap(({ given }) => given)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(regions.flatMap(({ family }) => family)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('the checksums', () => {
  const planted = (kind: string) =>
    all.flatMap((data) => truth(data).secrets.filter((entry) => entry.kind === kind)).map(({ value }) => value);

  test('of cards satisfy Luhn', () => {
    expect(planted('card').length).toBeGreaterThan(8);
    expect(planted('card').filter((value) => !isLuhn(value))).toEqual([]);
  });

  test('of IBANs satisfy mod 97, in groups of four', () => {
    expect(planted('iban').length).toBeGreaterThan(16);
    for (const value of planted('iban')) {
      expect(ibanRemainder(value)).toBe(1n);
      expect(value).toMatch(/^[A-Z]{2}\d{2}( [A-Z\d]{4})+( [A-Z\d]{1,3})?$/);
    }
  });

  test('of seed phrases satisfy BIP 39', () => {
    expect(planted('seed-phrase').length).toBe(all.length);
    expect(planted('seed-phrase').filter((phrase) => !validateMnemonic(phrase, wordlist))).toEqual([]);
  });

  test('of Tron addresses satisfy base58check', () => {
    for (const { credentials } of all) {
      expect(createBase58check(sha256).decode(credentials.tronWallet.value)[0]).toBe(0x41);
    }
  });

  test('of EVM addresses give the mixed case of EIP-55', () => {
    const digits = [...'5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'].map((digit) => Number.parseInt(digit, 16));
    const fixed = { ...createRandom(1), chars: () => digits.map((digit) => digit.toString(16)).join('') };
    expect(evmAddress(fixed)).toBe('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed');
  });

  test('of machine-readable passport lines fill 44 columns', () => {
    for (const value of planted('mrz')) expect(value).toMatch(/^[A-Z\d<]{44}$/);
  });
});

describe('the documents', () => {
  test('hold the structured log at about 5,000 lines of valid JSON', () => {
    const text = toPlain(logDocument(all[0]!));
    expect(text.split('\n').length).toBeGreaterThanOrEqual(5000);
    expect(JSON.parse(text)).toHaveProperty('entries.3.authorization');
  });

  test('hold every environment line of the terminal on a line of its own', () => {
    const lines = terminalLines(all[0]!).map(toPlain);
    expect(lines.filter((line) => /^[A-Z_]+=/.test(line)).length).toBe(11);
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });
});
