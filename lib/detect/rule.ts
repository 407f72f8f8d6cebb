import type { Category, Tier } from './detector.ts';
import type { Field } from './fields.ts';
import type { Survey } from './survey.ts';

/** A detector's verdict: no, yes, or yes with this tier instead of the detector's own. */
export type Verdict = boolean | Tier;

/** Claims a span of the surveyed text for a detector. */
export type Report = (start: number, end: number, tier?: Tier) => void;

/** How a value beside a label, under a column head or in a `key=value` pair is recognised. */
export interface FieldRule {
  /** Label phrases, comma separated, in lower case without accents; compared with the last words of a label. */
  readonly words: string;
  /** Phrases that say little alone: `check` is told so by `field.isWeak`. */
  readonly weak?: string;
  /** Words that tell wherever they stand in a label whose last words say nothing else, separated by spaces. */
  readonly anywhere?: string;
  /** The same, also before the words that make other labels public (`account`, `status`). */
  readonly always?: string;
  /** Labels by their form, for what has too many to list. */
  readonly shape?: RegExp;
  /** Where an unquoted value ends: a sticky pattern tried at its start. Default: the next white space. */
  readonly value?: RegExp;
  /** Looks at the value (a cell, quoted content, or what `value` matched). Default: anything of 3 characters or more. */
  readonly check?: (value: string, field: Field) => Verdict;
}

/**
 * A rule that recognises one kind of sensitive text, as data with its proof beside it.
 * In `matches` and `ignores`, `{A24}` stands for 24 made-up characters: A letters and digits, L the same in lower
 * case, U in upper case, H hexadecimal, D digits, B base64; tests fill them in, so that secret scanners stay quiet.
 */
export interface Detector {
  /** The kind of its findings. */
  readonly id: string;
  /** What a reader calls it. */
  readonly label: string;
  readonly category: Category;
  readonly tier: Tier;
  /** Lower-case strings of 3 or more characters; without one of them in the text, `pattern` is never tried. */
  readonly keywords?: readonly string[];
  /** Tried where a keyword stands. It starts with the keyword unless `reach` is given. */
  readonly pattern?: RegExp;
  /** How many characters before and after a keyword `pattern` may match. */
  readonly reach?: number;
  /** The capturing group that holds the value; 0, the whole match, by default. */
  readonly group?: number;
  /** May the token begin inside a word? By default a letter or digit before it forbids the match. */
  readonly isGlued?: boolean;
  /** Is the address that it stands in a secret as a whole, scheme and host included? */
  readonly isAddress?: boolean;
  readonly validate?: (value: string, text: string, start: number) => Verdict;
  readonly field?: FieldRule;
  /** For what no pattern says: digits, long tokens, whole lines. Gets the offsets of the keywords. */
  readonly find?: (survey: Survey, report: Report, starts: readonly number[]) => void;
  /** Is `find` called only where a keyword stands? */
  readonly isFoundByKeyword?: boolean;
  /** The part at the start of a value that stays readable, such as `sk_live_`. */
  readonly keep?: RegExp;
  /** Where the format is documented. */
  readonly source: string;
  readonly matches: readonly string[];
  readonly ignores: readonly string[];
}
