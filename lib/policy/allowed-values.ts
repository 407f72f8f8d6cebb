import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AllowedValues } from './policy';

/** Keyed, so that a stored list cannot be tested against guesses on another machine. */
const hashOf = (key: string, value: string) => bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(value.trim())));

export function isAllowed(allowed: AllowedValues, value: string): boolean {
  return allowed.hashes.length > 0 && allowed.hashes.includes(hashOf(allowed.key, value));
}

/** The list with `value` added; draws the key on first use. */
export function allow(allowed: AllowedValues, value: string): AllowedValues {
  const key = allowed.key || bytesToHex(randomBytes(32));
  return { key, hashes: [...new Set([...allowed.hashes, hashOf(key, value)])] };
}
