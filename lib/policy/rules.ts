import type { Finding, KnownValue, Rules } from '@/lib/detect/detector';
import { isAllowed } from './allowed-values';
import type { Policy, SitePolicy } from './policy';
import { throwIfAsked } from './throw-if-asked';

/** Makes a finder of the organisation's patterns; {@link compilePatterns} of `patterns.ts`, where that is loaded. */
export type CompilePatterns = (patterns: readonly string[]) => (text: string) => Finding[];

/**
 * What the user and the organisation add to the built-in rules, as the engine takes it. One for each policy: patterns
 * are compiled once, when first asked for.
 *
 * @throws when asked, where there are patterns that cannot be compiled: without its rules the engine must not answer
 */
export function rulesMaker(compile: CompilePatterns) {
  let compiled: { key: string; find: (text: string) => Finding[] } | undefined;
  return ({ terms, patterns, allowed }: Policy | SitePolicy, known?: readonly KnownValue[]): Rules => {
    throwIfAsked(terms);
    const key = patterns.join('\n');
    if (compiled?.key !== key) compiled = patterns.length > 0 ? { key, find: compile(patterns) } : undefined;
    return {
      terms,
      isAllowed: (value) => isAllowed(allowed, value),
      ...(known ? { known } : {}),
      ...(compiled ? { find: compiled.find } : {}),
    };
  };
}
