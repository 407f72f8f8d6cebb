import { type PatternRefusal, refusalOf } from '@/lib/policy/patterns';
import { Policy } from '@/lib/policy/policy';

const { element: term } = Policy.shape.terms;
const maxTerms = 1000;
const maxPatterns = 100;

export interface RefusedPattern {
  readonly pattern: string;
  readonly reason: PatternRefusal;
}

export interface ParsedTerms {
  readonly terms: string[];
  readonly patterns: string[];
  readonly refused: readonly RefusedPattern[];
  /** Whether lines were left out, because no term can be that short or long, or there are too many. */
  readonly hasLeftOut: boolean;
}

const PATTERN = /^\/(.+)\/$/;

/** The organisation's words, one per line; a line between slashes is a pattern. */
export function parseTerms(text: string): ParsedTerms {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const typed = [...new Set(lines.filter((line) => line !== ''))];
  const written = typed.flatMap((line) => PATTERN.exec(line)?.[1] ?? []);
  const judged = written.map((pattern) => ({ pattern, reason: refusalOf(pattern) }));
  const refused = judged.flatMap(({ pattern, reason }) => (reason ? [{ pattern, reason }] : []));
  const fit = judged.flatMap(({ pattern, reason }) => (reason ? [] : [pattern]));
  const words = typed.filter((line) => !PATTERN.test(line));
  const terms = words.filter((line) => term.safeParse(line).success).slice(0, maxTerms);
  const patterns = fit.slice(0, maxPatterns);
  return { terms, patterns, refused, hasLeftOut: terms.length < words.length || patterns.length < fit.length };
}

/** What {@link parseTerms} reads back. */
export const writeTerms = ({ terms, patterns }: Pick<ParsedTerms, 'terms' | 'patterns'>): string =>
  [...terms, ...patterns.map((pattern) => `/${pattern}/`)].join('\n');
