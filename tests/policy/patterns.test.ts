import { describe, expect, test } from 'vitest';
import { compilePatterns, refusalOf } from '@/lib/policy/patterns';
import { Policy, strictest } from '@/lib/policy/policy';
import { rulesMaker } from '@/lib/policy/rules';
import { redactText } from '@/lib/redact/redact-text';

const rules = rulesMaker(compilePatterns);

describe('patterns of the organisation', () => {
  test('are redacted like its words, in any case, beside everything that is built in', () => {
    const policy = { ...strictest, patterns: ['desk-\\d{2}', 'Rail[A-Z]{3}'] };
    const { text } = redactText('🙂 DESK-07 and railABC told jane@mail.example of req_test_1', {
      rules: rules(policy),
    });
    expect(text).toBe('🙂 [internal-term-1] and [internal-term-2] told [email-1] of req_test_1');
  });

  test('hide an identifier that stays otherwise, since the organisation says so', () => {
    const policy = { ...strictest, patterns: ['gs_live_\\w+'] };
    const text = 'session gs_live_4k2m9q7w1z and gs_test_123';
    expect(redactText(text, { rules: rules(policy) }).text).toBe('session [internal-term-1] and gs_test_123');
    expect(redactText(text, { rules: rules(strictest) }).text).toBe(text);
  });

  test.each([
    ['(desk', 'syntax'],
    ['desk(?=-)', 'syntax'],
    ['(desk)\\1', 'syntax'],
    ['(?:desk)?', 'empty'],
    ['\\w+', 'too-broad'],
    ['[a-z]', 'too-broad'],
    ['d'.repeat(201), 'too-long'],
  ])('%s is refused: %s', (pattern, reason) => expect(refusalOf(pattern)).toBe(reason));

  test.each(['desk-\\d{2}', 'order_\\d{4}', 'rail (?:one|two)'])('%s may be a rule', (pattern) =>
    expect(refusalOf(pattern)).toBeUndefined(),
  );

  test('a pattern that others take forever for takes twice the time for twice the text', () => {
    const find = compilePatterns(['(?:x+x+)+y']);
    const took = (length: number) => {
      const text = 'x'.repeat(length);
      const from = performance.now();
      expect(find(text)).toEqual([]);
      return performance.now() - from;
    };
    took(20_000);
    expect(took(200_000)).toBeLessThan(40 * Math.max(took(20_000), 5));
  });

  test('what does not compile lets nothing through', () => {
    expect(() => redactText('plain', { rules: rules({ ...strictest, patterns: ['(desk'] }) })).toThrow();
    const absent = rulesMaker(() => {
      throw new Error('patterns not loaded');
    });
    expect(() => absent({ ...strictest, patterns: ['desk'] })).toThrow();
    expect(absent(strictest).find).toBeUndefined();
  });

  test('settings of before there were patterns still read', () => {
    const { patterns: _, ...before } = strictest;
    expect(Policy.parse({ ...before, terms: ['Acme'] })).toEqual({ ...strictest, terms: ['Acme'] });
  });
});
