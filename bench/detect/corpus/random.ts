/** The two halves of the corpora of this folder: both are open, their misses may be read and learned from. */
export type Part = 'tuning' | 'development';

/** With the texts of `validation/` and `challenge/`, which were measured blind before they were opened, and those held out now. */
export type AnyPart = Part | 'validation' | 'challenge' | 'written' | 'written-held' | 'sealed';

export const DIGITS = '0123456789';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER = UPPER.toLowerCase();
export const HEX = '0123456789abcdef';
export const ALNUM = UPPER + LOWER + DIGITS;
export const URL_SAFE = `${ALNUM}-_`;
export const BASE64 = `${ALNUM}+/`;

/** A seeded source of values: the same seed and name give the same corpus, byte for byte. */
export class Random {
  #state: number;

  constructor(seed: number, name: string) {
    let hash = (seed ^ 0x9e3779b9) >>> 0;
    for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
    this.#state = hash;
  }

  /** mulberry32: from 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[this.int(0, list.length - 1)] as T;
  }

  chars(alphabet: string, length: number): string {
    let out = '';
    for (let index = 0; index < length; index += 1) out += alphabet[this.int(0, alphabet.length - 1)];
    return out;
  }

  digits(length: number): string {
    return this.chars(DIGITS, length);
  }

  /** Digits of which the first is not 0. */
  number(length: number): string {
    return this.int(1, 9) + this.digits(length - 1);
  }

  hex(length: number): string {
    return this.chars(HEX, length);
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.int(0, 255));
  }

  uuid(): string {
    const h = this.hex(32);
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${this.pick(['8', '9', 'a', 'b'])}${h.slice(17, 20)}-${h.slice(20)}`;
  }

  base64(length: number): string {
    return Buffer.from(this.bytes(length)).toString('base64');
  }

  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let index = out.length - 1; index > 0; index -= 1) {
      const other = this.int(0, index);
      [out[index], out[other]] = [out[other] as T, out[index] as T];
    }
    return out;
  }
}

/** Two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');
