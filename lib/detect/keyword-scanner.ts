import { classes, DIGIT, fold, LETTER, TABLE_SIZE } from './characters.ts';

const BITS = 5;
const MASK = (1 << (3 * BITS)) - 1;

const hashOf = (a: number, b: number, c: number) => ((((a << BITS) ^ b) << BITS) ^ c) & MASK;

/**
 * Finds many words in one pass: the last three characters seen index a table, and only where a word could begin
 * is it compared. Words are folded (lower case, no accents) and at least 3 characters long.
 */
export class KeywordScanner {
  readonly words: readonly string[];
  /** 1 where some word begins with these three characters. */
  readonly table = new Uint8Array(MASK + 1);
  /** Which fourth characters follow them, by their last five bits: most places end here. */
  readonly #fourths = new Uint32Array(MASK + 1);
  /** The words that begin with three characters, by their hash. */
  readonly #buckets: (readonly number[] | undefined)[] = new Array(MASK + 1);

  constructor(words: readonly string[]) {
    this.words = words;
    for (const [index, word] of words.entries()) {
      if (word.length < 3) throw new RangeError(`keyword too short: ${word}`);
      const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
      this.table[hash] = 1;
      this.#fourths[hash]! |= word.length > 3 ? 1 << (word.charCodeAt(3) & 31) : -1;
      this.#buckets[hash] = [...(this.#buckets[hash] ?? []), index];
    }
  }

  /** The hash after one more folded code unit. */
  static next(hash: number, folded: number): number {
    return ((hash << BITS) ^ folded) & MASK;
  }

  /** Reports every word that begins at `start`, where the table said one could. */
  check(text: string, start: number, hash: number, onHit: (word: number, start: number) => void): void {
    const fourth = text.charCodeAt(start + 3);
    const folded = fourth < TABLE_SIZE ? fold[fourth]! : fourth;
    if (((this.#fourths[hash]! >>> (folded & 31)) & 1) === 0) return;
    const bucket = this.#buckets[hash];
    if (bucket === undefined) return;
    for (let n = 0; n < bucket.length; n++) {
      const index = bucket[n]!;
      const word = this.words[index]!;
      if (word.length > 3 && word.charCodeAt(3) !== folded) continue;
      let i = 0;
      for (; i < word.length; i++) {
        const code = text.charCodeAt(start + i);
        if ((code < TABLE_SIZE ? fold[code] : code) !== word.charCodeAt(i)) break;
      }
      if (i === word.length) onHit(index, start);
    }
  }

  /** One pass over a text for these words alone, where no letter or digit stands before them. */
  scan(text: string, onHit: (word: number, start: number) => void): void {
    const read = (index: number) => {
      const code = text.charCodeAt(index);
      return code < TABLE_SIZE ? fold[code]! : code;
    };
    const last = text.length - 3;
    let isInside = false;
    for (let i = 0; i <= last; i++) {
      const code = text.charCodeAt(i);
      const isWord = code < TABLE_SIZE ? (classes[code]! & (LETTER | DIGIT)) !== 0 : true;
      if (isWord && isInside) continue;
      isInside = code < TABLE_SIZE && isWord;
      const hash = hashOf(code < TABLE_SIZE ? fold[code]! : code, read(i + 1), read(i + 2));
      if (this.table[hash]) this.check(text, i, hash, onHit);
    }
  }
}
