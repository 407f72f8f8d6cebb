import { expect, test } from 'vitest';
import { decodeBase58Check } from '@/lib/detect/base58';
import { isIban, luhn, mrzDigit, verhoeff } from '@/lib/detect/checksums';

test('published numbers pass and one changed digit fails', () => {
  expect(luhn('4539 1488 0343 6467')).toBe(true);
  expect(luhn('4539 1488 0343 6468')).toBe(false);
  expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
  expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
  expect(verhoeff('2363')).toBe(true);
  expect(verhoeff('2364')).toBe(false);
  expect(mrzDigit('L898902C3')).toBe(6);
  expect(decodeBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')?.length).toBe(21);
  expect(decodeBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toBeUndefined();
});
