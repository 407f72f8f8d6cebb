import { RE2JS } from 're2js';
import type { Finding } from '@/lib/detect/detector';
import { ordinaryText } from './ordinary-text';

/** Why a pattern cannot be a rule. */
export type PatternRefusal = 'too-long' | 'syntax' | 'empty' | 'too-broad';

const LONGEST_PATTERN = 200;
/** Of an ordinary text for support, a rule of one organisation's own words hides no more than this share. */
const BROADEST = 0.2;
/** Found in one text; where a pattern matches more often, the text stays here. */
const MOST_FINDINGS = 20_000;

const compile = (pattern: string): RE2JS => RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);

/** Visits what a pattern matches, empty matches left out. */
function forEachMatch(pattern: RE2JS, text: string, visit: (start: number, end: number) => void): void {
  const matcher = pattern.matcher(text);
  while (matcher.find()) if (matcher.end() > matcher.start()) visit(matcher.start(), matcher.end());
}

/**
 * Says why a pattern is refused, if it is: not of RE2's syntax (no look-around, no back-references, repetitions of at
 * most 1,000), able to match nothing at all, or so broad that a text for support would lose what it has to say.
 */
export function refusalOf(pattern: string): PatternRefusal | undefined {
  if (pattern.length > LONGEST_PATTERN) return 'too-long';
  let compiled: RE2JS;
  try {
    compiled = compile(pattern);
  } catch {
    return 'syntax';
  }
  if (compiled.matches('')) return 'empty';
  let hidden = 0;
  forEachMatch(compiled, ordinaryText, (start, end) => {
    hidden += end - start;
  });
  return hidden > BROADEST * ordinaryText.length ? 'too-broad' : undefined;
}

/**
 * The organisation's patterns as a rule, run by an engine that takes linear time whatever the pattern.
 *
 * @throws where a pattern does not compile: nothing may pass that a rule did not look at
 */
export function compilePatterns(patterns: readonly string[]): (text: string) => Finding[] {
  const compiled = patterns.map(compile);
  return (text) => {
    const findings: Finding[] = [];
    for (const pattern of compiled)
      forEachMatch(pattern, text, (start, end) => {
        if (findings.length >= MOST_FINDINGS) throw new RangeError('a pattern matches too often');
        findings.push({ kind: 'internal-term', category: 'internal', tier: 'certain', start, end });
      });
    return findings;
  };
}
