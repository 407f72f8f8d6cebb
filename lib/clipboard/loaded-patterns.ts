import type { CompilePatterns } from '@/lib/policy/rules';

/** Where the script with the engine for patterns leaves it: the isolated world is shared, and the page is not in it. */
const place = globalThis as { supportSafePatterns?: CompilePatterns };

export function offerPatterns(compile: CompilePatterns): void {
  place.supportSafePatterns = compile;
}

/** @throws where the script has not come yet: what the rules have not seen stays here */
export const loadedPatterns: CompilePatterns = (patterns) => {
  if (!place.supportSafePatterns) throw new Error('patterns not loaded');
  return place.supportSafePatterns(patterns);
};
