import { Policy } from '@/lib/policy/policy';

const { element: term } = Policy.shape.terms;
const maxTerms = 1000;

export interface ParsedTerms {
  readonly terms: string[];
  /** Whether lines were left out, because no term can be that short or long, or there are too many. */
  readonly hasLeftOut: boolean;
}

/** The organisation's words, one per line. */
export function parseTerms(text: string): ParsedTerms {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const typed = [...new Set(lines.filter((line) => line !== ''))];
  const terms = typed.filter((line) => term.safeParse(line).success).slice(0, maxTerms);
  return { terms, hasLeftOut: terms.length < typed.length };
}
