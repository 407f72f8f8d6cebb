import fc from 'fast-check';
import type { Sample } from './corpus/sample.ts';
import { toSample } from './corpus/sample.ts';
import { findLeaks, type LeakRule } from './gitleaks.ts';
import type { PublicExamples } from './public-rules.ts';

/** A rule for a bare value goes by the words before it; these are the forms in which people paste such a value. */
const labelled: readonly ((word: string, value: string) => string)[] = [
  (word, value) => `${word.toUpperCase()}_TOKEN=${value}`,
  (word, value) => `${word.toLowerCase()}_api_key = "${value}"`,
  (word, value) => `  "${word}Secret": "${value}",`,
  (word, value) => `${word.toLowerCase()}-token: ${value}`,
];
const bare: readonly ((value: string) => string)[] = [
  (value) => `found ${value} in the log`,
  (value) => `["${value}"]`,
  (value) => value,
];

const afterWords = '(?:[ \\t\\w.-]{0,20})';
const beforeValue = '[\\x60\'"\\s=]{0,5}';
const afterValue = '(?:[\\x60\'"\\s;]|\\\\[nr]|$)';

/**
 * Examples of public rules where their authors' own are not at hand: values drawn from the rules' patterns, each
 * claimed by its own rule. How many rules no value could be drawn for is left to the caller to say.
 */
export function drawRuleExamples(rules: readonly LeakRule[], seed: number, each: number): PublicExamples {
  const positives: Sample[] = [];
  for (const rule of rules) {
    const draw = drawer(rule.pattern.source, seed);
    for (let index = 0, drawn = 0; draw && index < 8 * each && drawn < each; index += 1) {
      const text = draw(index);
      const [span] = text === undefined ? [] : findLeaks(text, [rule]);
      if (text === undefined || !span) continue;
      drawn += 1;
      const sample = toSample('tuning', `gitleaks/${rule.id}`, 'drawn', '');
      positives.push({ ...sample, text, planted: [{ ...span, sensitivity: 'secret' }] });
    }
  }
  return { source: 'gitleaks, drawn from its patterns', positives, negatives: [] };
}

function drawer(source: string, seed: number): ((index: number) => string | undefined) | undefined {
  const isLabelled = source.includes(afterWords);
  const words = isLabelled ? wordsOf(source.slice(0, source.indexOf(afterWords))) : [];
  const from = isLabelled ? source.indexOf(beforeValue) + beforeValue.length : 0;
  const values = matching(source.slice(from).replaceAll(afterValue, ''));
  if (!values || (isLabelled && words.length === 0)) return undefined;
  const drawn = fc.sample(values, { seed, numRuns: 64 });
  return (index) => {
    const value = drawn[index % drawn.length]?.trim();
    if (!value) return undefined;
    if (!isLabelled) return bare[index % bare.length]?.(value);
    return labelled[index % labelled.length]?.(words[index % words.length] ?? '', value);
  };
}

/** The words of `(?:(?-i:[Mm]eraki|MERAKI))`, each once. */
function wordsOf(source: string): string[] {
  const list = source.slice(source.lastIndexOf('{0,50}?') + '{0,50}?'.length);
  const plain = list.replace(/\(\?[-i]*:|[()]/g, '').replace(/\[(\w)\w*\]\??/g, '$1');
  return [...new Set(plain.split('|').filter((word) => /^[\w -]{2,30}$/.test(word)))];
}

/** Nothing where the pattern uses what cannot be drawn from. Letters of any case are drawn as they are written. */
function matching(source: string): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(new RegExp(`^${source.replace(/\(\?-?i:/g, '(?:').replaceAll('\\b', '')}$`));
  } catch {
    return undefined;
  }
}
