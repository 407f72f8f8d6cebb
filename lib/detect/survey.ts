import {
  DIGIT,
  FOLD_BITS,
  FOLD_MASK,
  foldsAndClasses,
  LETTER,
  SEPARATOR,
  TABLE_SIZE,
  TOKEN,
  UPPER,
} from './characters.ts';
import type { Span } from './detector.ts';
import { KeywordScanner } from './keyword-scanner.ts';

/** Tokens shorter than this are no blobs: shorter secrets have a prefix or a label. */
export const LONG_TOKEN = 20;

/** What one pass over a text saw; detectors look only where this says there is something. */
export interface Survey {
  readonly text: string;
  /** Start offsets by keyword index. */
  readonly hits: ReadonlyMap<number, number[]>;
  /** The words that stand anywhere in the text, folded. */
  readonly found: ReadonlySet<string>;
  /** Starts and ends, in turn, of the maximal runs of digits. */
  readonly digits: readonly number[];
  /** Starts and ends, in turn, of the runs of letters, digits and `_-+/` of at least {@link LONG_TOKEN}. */
  readonly tokens: readonly number[];
  /** Offsets of `:`, `=` and `>`. */
  readonly separators: readonly number[];
  /** Offsets where a word begins with a capital letter. */
  readonly capitals: readonly number[];
  readonly hasTabs: boolean;
  readonly isAscii: boolean;
  /** Values that a label says are support-safe identifiers; filled by the field pass before other detectors run. */
  readonly kept: Span[];
  /** Values that a label calls the name of a thing; filled in the same way. */
  readonly things: Span[];
}

/** Reads a text once. */
export function survey(text: string, scanner: KeywordScanner): Survey {
  const hits = new Map<number, number[]>();
  const found = new Set<string>();
  const digits: number[] = [];
  const tokens: number[] = [];
  const separators: number[] = [];
  const capitals: number[] = [];
  const { table } = scanner;
  const onHit = (word: number, start: number) => {
    const starts = hits.get(word);
    if (starts) starts.push(start);
    else {
      hits.set(word, [start]);
      found.add(scanner.words[word]!);
    }
  };
  let hash = 0;
  let previous = 0;
  let tokenStart = -1;
  let hasTabs = false;
  let isAscii = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let bits = 0;
    if (code < TABLE_SIZE) {
      const both = foldsAndClasses[code]!;
      bits = both >> FOLD_BITS;
      hash = KeywordScanner.next(hash, both & FOLD_MASK);
      if (code > 126) isAscii = false;
      else if (code === 9) hasTabs = true;
    } else {
      isAscii = false;
      hash = KeywordScanner.next(hash, code);
    }
    if (table[hash] === 1 && i >= 2) scanner.check(text, i - 2, hash, onHit);
    if (bits !== previous) {
      if ((bits & DIGIT) !== (previous & DIGIT)) digits.push(i);
      if ((bits & TOKEN) !== (previous & TOKEN)) {
        if (bits & TOKEN) tokenStart = i;
        else if (i - tokenStart >= LONG_TOKEN) tokens.push(tokenStart, i);
      }
      if (bits & UPPER && !(previous & LETTER)) capitals.push(i);
    }
    if (bits & SEPARATOR) separators.push(i);
    previous = bits;
  }
  if (previous & DIGIT) digits.push(text.length);
  if (previous & TOKEN && text.length - tokenStart >= LONG_TOKEN) tokens.push(tokenStart, text.length);
  return { text, hits, found, digits, tokens, separators, capitals, hasTabs, isAscii, kept: [], things: [] };
}
