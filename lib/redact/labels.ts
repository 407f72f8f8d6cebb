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
      return value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    default:
      return value.replace(/\s+/g, ' ');
  }
}

/** The labels of one draft: the same value gets the same label, numbers start at 1 for each kind. */
export class Labels {
  /** Keys the hashes; 32 bytes. Kept apart from {@link toJSON}, in storage that pages cannot read. */
  readonly key: Uint8Array;
  readonly #counts = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(key: Uint8Array = randomBytes(32)) {
    this.key = key;
  }

  /** @throws {TypeError} if the state is not one that {@link toJSON} made */
  static from(state: LabelsState, key: Uint8Array): Labels {
    const labels = new Labels(key);
    for (const [name, count] of Object.entries(state.counts)) labels.#counts.set(name, toCount(count));
    for (const [hash, number] of Object.entries(state.numbers)) labels.#numbers.set(hash, toCount(number));
    return labels;
  }

  /** The placeholder for a value, with the useful start of it: `sk_live_[secret-1]`, `[email-2]`. */
  labelFor({ kind }: Pick<Finding, 'kind'>, value: string): string {
    const name = SHORT[kind] ?? kind;
    const hash = bytesToHex(hmac(sha256, this.key, utf8ToBytes(`${name}\0${normalise(kind, value)}`)).subarray(0, 16));
    let number = this.#numbers.get(hash);
    if (number === undefined) {
      number = (this.#counts.get(name) ?? 0) + 1;
      this.#counts.set(name, number);
      this.#numbers.set(hash, number);
    }
    return `${keeps.get(kind)?.exec(value)?.[0] ?? ''}[${name}-${number}]`;
  }

  toJSON(): LabelsState {
    return { counts: Object.fromEntries(this.#counts), numbers: Object.fromEntries(this.#numbers) };
  }
}

function toCount(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError('not a table of labels');
}
