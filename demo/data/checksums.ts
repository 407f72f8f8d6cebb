import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { createBase58check } from '@scure/base';
import { DIGITS, HEX, type Random } from './random.ts';

/** The digit that makes `digits` pass the Luhn check (ISO/IEC 7812-1). */
export function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** An IBAN without spaces whose check digits satisfy ISO 13616 (mod 97). */
export function toIban(country: string, account: string): string {
  const numeric = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  return `${country}${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${account}`;
}

/** A Brazilian CPF with valid check digits, as printed. */
export function cpf(random: Random): string {
  let digits = random.chars(DIGITS, 9);
  for (const weight of [10, 11]) {
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (weight - index), 0);
    digits += String(((sum * 10) % 11) % 10);
  }
  return digits.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
}

/** A Spanish NIF with its check letter. */
export function nif(random: Random): string {
  const digits = random.chars(DIGITS, 8);
  return `${digits}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
}

const bytes = (random: Random, length: number) => Uint8Array.from({ length }, () => random.int(0, 255));

/** A Tron address: base58check over the prefix byte 0x41 and 20 bytes. */
export function tronAddress(random: Random): string {
  return createBase58check(sha256).encode(Uint8Array.of(0x41, ...bytes(random, 20)));
}

/** An EVM address in mixed-case checksum form (EIP-55). */
export function evmAddress(random: Random): string {
  const address = random.chars(HEX, 40);
  const hash = keccak_256(new TextEncoder().encode(address));
  const isUpper = (index: number) => ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 8;
  return `0x${[...address].map((digit, index) => (isUpper(index) ? digit.toUpperCase() : digit)).join('')}`;
}

/** The check digit of machine-readable travel documents (ICAO 9303-3, 4.9). */
export function mrzDigit(field: string): string {
  const worth = (character: string) => (character === '<' ? 0 : Number.parseInt(character, 36));
  const sum = [...field].reduce((total, char, index) => total + worth(char) * ([7, 3, 1][index % 3] ?? 1), 0);
  return String(sum % 10);
}
