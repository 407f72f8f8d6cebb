import { toPhrase } from './fields.ts';
import { hasPlaceholder } from './placeholders.ts';
import { wordSet } from './word-set.ts';

/** What a label's last words say about its value. */
export interface Meaning<T> {
  readonly value: T;
  readonly isWeak: boolean;
}

/** Words at the end of a label that leave its meaning as it is. */
const TRAILERS = wordSet(
  'startowe startowy poczatkowe poczatkowy tymczasowe inicial iniziale provisoire provisional provisorio temporaire temporal temporary temporaneo tijdelijk tymczasowe initial neu neues nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuw nowe actuel actual value input field string str text plain plaintext raw old new current confirm confirmation repeat again prod production n num nummer numer numero numbers live test testing dev development staging stage sandbox local default primary secondary main backup number no nr here is as on file full for of the bps pct eur usd usdt usdc gbp brl mxn cop ngn 24h daily 1 2 3',
);

/** Prepositions between what a label names and whose it is. */
const OF = wordSet('of do da de del della di du des van der');

/** The same for what it is for. */
const FOR = wordSet('for fur zu zum zur pour para por per voor dla');

/** Endings of labels written without a break: `dbpassword`, `accesstoken`. */
const GLUED = [
  'password',
  'passwd',
  'passwort',
  'secretkey',
  'secret',
  'apikey',
  'privatekey',
  'accesskey',
  'authtoken',
  'token',
  'passphrase',
];

/** Last words after which the value of a vendor's label is public. */
const PUBLIC_ENDINGS = wordSet(
  'jid pid tid job url uri host hostname domain version id ids name region path port email user project app env org organization workspace channel bucket table sha commit image tag hash checksum digest integrity model cluster zone type release build revision ref branch date time timestamp count size status enabled endpoint base timeout account sid network chain address fingerprint public format provider mode plan locale lang integration',
);

/** What is longer is a sentence that ends in a label. */
const LONGEST_SHAPED = 36;

/** Labels of many detectors in many languages, looked up by their last words. */
export class Vocabulary<T> {
  readonly #phrases = new Map<string, Meaning<T> | undefined>();
  readonly #anywhere = new Map<string, Meaning<T>>();
  readonly #always = new Map<string, Meaning<T>>();
  readonly #shapes: { readonly shape: RegExp; readonly value: T }[] = [];
  readonly #weigh: (value: T) => boolean;
  readonly #cache = new Map<string, Meaning<T> | undefined>();

  /** @param weigh - is this meaning so light that a word ahead of it that always tells says more? */
  constructor(weigh: (value: T) => boolean = () => false) {
    this.#weigh = weigh;
  }

  /** Adds phrases, comma separated. The first meaning of a phrase stays. `undefined` makes a phrase harmless. */
  add(phrases: string, value: T | undefined, isWeak = false): void {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim();
      // `jeton d'accès`: the apostrophe joins two words.
      for (const spelling of new Set([words, words.replace(/\b([dl]) (?=[a-z])/g, '$1')]))
        if (spelling && !this.#phrases.has(spelling))
          this.#phrases.set(spelling, value === undefined ? undefined : { value, isWeak });
    }
  }

  /** Adds words, separated by spaces, that tell wherever they stand in a label. */
  addAnywhere(words: string, value: T): void {
    for (const word of words.split(' ')) this.#anywhere.set(word, { value, isWeak: true });
  }

  /** The same, whatever the label ends in: `psp_account`, `venue id`. */
  addAlways(words: string, value: T): void {
    for (const word of words.split(' ')) this.#always.set(word, { value, isWeak: true });
  }

  /** Adds labels by their form, which say more than the phrase that they end in. */
  addShape(shape: RegExp, value: T): void {
    this.#shapes.push({ shape, value });
  }

  /** The meaning of a label in any spelling (`customerName`, `CUSTOMER_NAME`, `Customer name`). */
  meaning(label: string): Meaning<T> | undefined {
    if (this.#cache.has(label)) return this.#cache.get(label);
    const meaning = hasPlaceholder(label) ? undefined : this.#find(toPhrase(label));
    if (this.#cache.size > 4000) this.#cache.clear();
    this.#cache.set(label, meaning);
    return meaning;
  }

  /** Is this a label as it is, word for word? */
  isPhrase(text: string): boolean {
    const phrase = toPhrase(text);
    return (
      this.#phrases.has(phrase) ||
      (phrase.length <= LONGEST_SHAPED && this.#shapes.some(({ shape }) => shape.test(phrase)))
    );
  }

  #find(phrase: string): Meaning<T> | undefined {
    const shaped = this.#phrases.has(phrase) ? undefined : this.#shapes.find(({ shape }) => shape.test(phrase));
    return shaped ? { value: shaped.value, isWeak: false } : this.#lookUp(phrase);
  }

  #lookUp(phrase: string): Meaning<T> | undefined {
    let words = phrase.split(' ');
    // A token before the label falls into many words.
    if (words.length > 12) words = words.slice(-6);
    for (let trailers = 0; trailers < 4 && words.length > 0; trailers++) {
      for (let count = Math.min(5, words.length); count > 0; count--) {
        const tail = words.slice(-count).join(' ');
        // `CPF do titular` is a CPF: what stands before the preposition says what it is.
        if (OF.has(words.at(-count - 1) ?? '') && this.#phrases.has(tail)) {
          const head = this.#lookUp(words.slice(0, -count - 1).join(' '));
          if (head && !head.isWeak) return head;
        }
        if (this.#phrases.has(tail)) {
          const found = this.#phrases.get(tail);
          // `rebalance_amount`: what is harmless alone tells of what stands before it.
          const ahead = found && this.#weigh(found.value) ? this.#alwaysIn(words.slice(0, -count)) : undefined;
          return ahead ?? this.#surer(found, phrase);
        }
        const bare = tail.replace(/(?<!\d)\d+$/, '').trim();
        if (bare !== tail && bare && this.#phrases.has(bare)) return this.#phrases.get(bare);
      }
      const last = words.at(-1)!;
      const stem = /^(.{3,})nummer$/.exec(last)?.[1];
      if (stem && this.#phrases.has(stem)) return this.#phrases.get(stem);
      const glued = GLUED.find((ending) => last.length > ending.length && last.endsWith(ending));
      if (glued) return this.#phrases.get(glued);
      if (!TRAILERS.has(last) && !/^v?\d+$/.test(last)) {
        // `numer rachunku do zwrotu`: what it is for leaves what it is.
        const of = words.findLastIndex((word, index) => index > 0 && (OF.has(word) || FOR.has(word)));
        const head = of > 0 && words.length - of < 6 ? this.#phrases.get(words.slice(0, of).join(' ')) : undefined;
        return head && !head.isWeak ? head : this.#tellingWord(phrase, last);
      }
      words = words.slice(0, -1);
    }
    return this.#tellingWord(phrase, '');
  }

  /** `snyk_key`: a word that tells by itself says more than a weak ending. */
  #surer(meaning: Meaning<T> | undefined, phrase: string): Meaning<T> | undefined {
    return meaning?.isWeak && phrase.includes(' ') ? (this.#tellingWord(phrase, '') ?? meaning) : meaning;
  }

  #alwaysIn(words: readonly string[]): Meaning<T> | undefined {
    for (const word of words) {
      const meaning = this.#always.get(word);
      if (meaning) return meaning;
    }
    return undefined;
  }

  #tellingWord(phrase: string, last: string): Meaning<T> | undefined {
    const isPublic = PUBLIC_ENDINGS.has(last);
    for (const word of phrase.split(' ')) {
      const meaning = this.#always.get(word) ?? (isPublic ? undefined : this.#anywhere.get(word));
      if (meaning) return meaning;
    }
    return undefined;
  }
}
