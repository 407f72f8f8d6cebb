import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldText } from '../detect/characters.ts';
import { unescapeAll } from '../detect/decode.ts';
import type { Finding } from '../detect/detector.ts';
import { detectors } from '../detect/detectors/index.ts';
import { normalise as normaliseText } from '../detect/normalise.ts';

/** What survives of a table of labels: keyed hashes and numbers, never a value. */
export interface LabelsState {
  /** How many labels each kind has. */
  readonly counts: Readonly<Record<string, number>>;
  /** Label number by keyed hash of kind and value. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Shorter words for the kinds that drafts name most often. */
const SHORT: Readonly<Record<string, string>> = {
  'secret-key': 'secret',
  'publishable-key': 'publishable',
  'payment-card': 'card',
  'person-name': 'name',
  'name-in-text': 'name',
  'postal-address': 'address',
  'wallet-address': 'wallet',
  'address-in-text': 'address',
  'identity-number-in-text': 'identity-number',
  'national-id': 'identity-number',
  'lone-identity-number': 'identity-number',
  'lone-phone': 'phone',
  'lone-plate': 'plate',
  'number-plate': 'plate',
};

const keeps = new Map(detectors.flatMap(({ id, keep }) => (keep ? [[id, keep] as const] : [])));

/** A value without the escapes and invisible characters of the place it stands in. */
function plain(value: string): string {
  const unescaped = unescapeAll(value)?.text ?? value;
  return normaliseText(unescaped)?.text ?? unescaped;
}

/** One spelling per value: case, separators and the order of names make no difference where they carry none. */
function normalise(kind: string, value: string): string {
  switch (kind) {
    case 'email':
      return plain(value).toLowerCase();
    case 'person-name':
    case 'name-in-text':
      return foldText(plain(value))
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .sort()
        .join(' ');
    case 'internal-term':
      return foldText(value).replaceAll('0', 'o');
    case 'payment-card':
    case 'iban':
    case 'phone':
    case 'lone-phone':
      return value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    default:
      return value.replace(/\s+/g, ' ');
  }
}

const nameOf = (kind: string) => SHORT[kind] ?? kind;

/** The labels of one draft: the same value gets the same label, numbers start at 1 for each kind. */
export class Labels {
  /** Keys the hashes; 32 bytes. Kept apart from {@link toJSON}, in storage that pages cannot read. */
  get key(): Uint8Array {
    this.#key ??= randomBytes(32);
    return this.#key;
  }

  #key: Uint8Array | undefined;
  #keyed: ReturnType<typeof hmac.create> | undefined;
  readonly #counts = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(key?: Uint8Array) {
    this.#key = key;
  }

  /** @throws {TypeError} if the state is not one that {@link toJSON} made */
  static from(state: LabelsState, key: Uint8Array): Labels {
    const labels = new Labels(key);
    for (const [name, count] of Object.entries(state.counts)) labels.#counts.set(name, toCount(count));
    for (const [hash, number] of Object.entries(state.numbers)) labels.#numbers.set(hash, toCount(number));
    return labels;
  }

  /** Names this table without saying anything about its key. */
  get id(): string {
    return bytesToHex(sha256(this.key).subarray(0, 8));
  }

  /** The placeholder for a value, with the useful start of it: `sk_live_[secret-1]`, `[email-2]`. */
  labelFor({ kind }: Pick<Finding, 'kind'>, value: string): string {
    return `${keeps.get(kind)?.exec(value)?.[0] ?? ''}[${nameOf(kind)}-${this.numberFor(kind, value)}]`;
  }

  /** The number a value has, or else the next free one of its kind, which it has from now on. */
  numberFor(kind: string, value: string): number {
    const hash = this.#hash(kind, value);
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    const number = (this.#counts.get(nameOf(kind)) ?? 0) + 1;
    this.#numbers.set(hash, number);
    this.reserve({ [nameOf(kind)]: number });
    return number;
  }

  /** The number a value has already. */
  find(kind: string, value: string): number | undefined {
    return this.#numbers.get(this.#hash(kind, value));
  }

  /** Takes over a number that another table gave to a value. */
  adopt(kind: string, value: string, number: number): void {
    this.#numbers.set(this.#hash(kind, value), number);
    this.reserve({ [nameOf(kind)]: number });
  }

  /** Numbers up to these, by the word of a label, are given elsewhere. */
  reserve(counts: Readonly<Record<string, number>>): void {
    for (const [name, count] of Object.entries(counts))
      this.#counts.set(name, Math.max(this.#counts.get(name) ?? 0, count));
  }

  /** No value has this number of the kind. */
  isFree(kind: string, number: number): boolean {
    return number > (this.#counts.get(nameOf(kind)) ?? 0);
  }

  #hash(kind: string, value: string): string {
    const named = utf8ToBytes(`${nameOf(kind)}\0${normalise(kind, value)}`);
    // The key is read once: what it makes of the hash is copied for each value.
    this.#keyed ??= hmac.create(sha256, this.key);
    return bytesToHex(this.#keyed.clone().update(named).digest().subarray(0, 16));
  }

  toJSON(): LabelsState {
    return { counts: Object.fromEntries(this.#counts), numbers: Object.fromEntries(this.#numbers) };
  }
}

function toCount(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError('not a table of labels');
}
