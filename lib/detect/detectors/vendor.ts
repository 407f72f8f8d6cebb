import { entropy } from '../checksums.ts';
import type { Detector } from '../rule.ts';

/** Entropy of at least 3 bits: rows of one letter and plain words are no keys. */
export const isRandom = (value: string) => entropy(value) >= 3;

/**
 * A vendor's token in one line.
 *
 * @param keywords - separated by spaces, lower case; the pattern begins with one of them
 * @param example - a token, in the notation of `Detector.matches`
 * @param more - whatever else the record needs
 */
export function token(
  id: string,
  label: string,
  keywords: string,
  pattern: RegExp,
  source: string,
  example: string,
  more: Partial<Detector> = {},
): Detector {
  const first = keywords.split(' ')[0]!;
  return {
    id,
    label,
    category: 'secret',
    tier: 'certain',
    keywords: keywords.split(' '),
    pattern,
    validate: isRandom,
    source,
    matches: [example, `key: "${example}"`],
    ignores: [`${first}xxxxxxxxxxxxxxxx`, first],
    ...more,
  };
}

/** Letters and digits in turn, as made by chance: at least four changes between them. */
export function isMixed(value: string): boolean {
  return (
    (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 4 ||
    (/\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 20)
  );
}
