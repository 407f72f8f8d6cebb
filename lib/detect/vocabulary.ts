import { toPhrase } from './fields.ts';

/** What a label's last words say about its value. */
export interface Meaning<T> {
  readonly value: T;
  readonly isWeak: boolean;
}

/** Words at the end of a label that leave its meaning as it is. */
const TRAILERS = new Set(
  'value input field string str text plain plaintext raw old new current confirm confirmation repeat again prod production live test testing dev development staging stage sandbox local default primary secondary main backup number no nr here is as on file full for of the 1 2 3'.split(
    ' ',
  ),
);

/** Labels of many detectors in many languages, looked up by their last words. */
export class Vocabulary<T> {
  readonly #phrases = new Map<string, Meaning<T> | undefined>();
  readonly #cache = new Map<string, Meaning<T> | undefined>();

  /** Adds phrases, comma separated. The first meaning of a phrase stays. `undefined` makes a phrase harmless. */
  add(phrases: string, value: T | undefined, isWeak = false): void {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim();
      if (words && !this.#phrases.has(words))
        this.#phrases.set(words, value === undefined ? undefined : { value, isWeak });
    }
  }

  /** The meaning of a label in any spelling (`customerName`, `CUSTOMER_NAME`, `Customer name`). */
  meaning(label: string): Meaning<T> | undefined {
    if (this.#cache.has(label)) return this.#cache.get(label);
    const meaning = this.#lookUp(toPhrase(label));
    if (this.#cache.size > 4000) this.#cache.clear();
    this.#cache.set(label, meaning);
    return meaning;
  }

  #lookUp(phrase: string): Meaning<T> | undefined {
    let words = phrase.split(' ');
    for (let trailers = 0; trailers < 4 && words.length > 0; trailers++) {
      for (let count = Math.min(5, words.length); count > 0; count--) {
        const tail = words.slice(-count).join(' ');
        if (this.#phrases.has(tail)) return this.#phrases.get(tail);
        const bare = tail.replace(/\d+$/, '').trim();
        if (bare !== tail && bare && this.#phrases.has(bare)) return this.#phrases.get(bare);
      }
      const last = words.at(-1)!;
      if (!TRAILERS.has(last) && !/^\d+$/.test(last)) return undefined;
      words = words.slice(0, -1);
    }
    return undefined;
  }
}
