import { compilePatterns } from './patterns';
import { rulesMaker } from './rules';

/** {@link rulesMaker} for the extension's own contexts, which carry the engine for patterns with them. */
export const toRules = rulesMaker(compilePatterns);
