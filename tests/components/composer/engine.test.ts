import { describe, expect, test, vi } from 'vitest';
import { createEngine, withDraftLabels } from '@/components/composer/engine';
import { applyFix } from '@/lib/escalation/apply-fix';
import { type Draft, emptyDraft } from '@/lib/escalation/draft';
import type { LintFinding } from '@/lib/escalation/findings';
import type { RedactFn } from '@/lib/escalation/safety';
import { allow } from '@/lib/policy/allowed-values';
import { strictest } from '@/lib/policy/policy';

const at = '2026-11-24T09:00:00Z';
const email = ['m.lopez', 'corp-mail.net'].join('@');
const other = ['b.okoro', 'corp-mail.net'].join('@');
const key = `sk_${'live'}_${'a8Kq2LmZp0Rt5Vx7Yb3N9cWe'}`;

describe('the engine', () => {
  test('knows the words of the organisation', () => {
    const engine = createEngine({ ...strictest, terms: ['Northwind Rail'] });
    expect(engine.detect('paid out by Northwind Rail today')).toHaveLength(1);
    expect(createEngine(strictest).detect('paid out by Northwind Rail today')).toEqual([]);
    expect(engine.redact('paid out by Northwind Rail today').text).not.toContain('Northwind');
  });

  test('lets an allowed value pass, but never a proved secret', () => {
    const engine = createEngine({ ...strictest, allowed: allow(strictest.allowed, key) });
    expect(engine.detect(`key ${key}`)).not.toEqual([]);
  });

  test('finds the same again in a text it has seen', () => {
    const engine = createEngine(strictest);
    expect(engine.detect(email)).toEqual(engine.detect(email));
    expect(engine.detect(email)).toHaveLength(1);
  });
});

describe('labels of the draft', () => {
  const engine = createEngine(strictest);
  const finding: LintFinding = {
    code: 'unsafe-content',
    severity: 'blocks',
    field: 'question',
    params: { kind: 'email', category: 'personal', tier: 'certain', count: 2 },
    fix: 'redact',
  };
  const draft: Draft = { ...emptyDraft(at), fields: { question: { value: `ask ${email}, ${other} or ${email}` } } };

  test('a fixed field takes the labels that the draft already gave', async () => {
    const known: Record<string, string> = { [email]: '[email-7]', [other]: '[email-8]' };
    const assign = vi.fn(async (values: { value: string }[]) => values.map(({ value }) => known[value]!));
    const fixed = await withDraftLabels((redact) => applyFix(draft, finding, redact, at), engine.redact, assign);
    expect(fixed.fields.question).toEqual({ value: 'ask [email-7], [email-8] or [email-7]' });
    expect(assign).toHaveBeenCalledTimes(1);
    expect(assign).toHaveBeenCalledWith([
      { kind: 'email', value: email },
      { kind: 'email', value: other },
    ]);
  });

  test('nothing to replace asks for no label', async () => {
    const assign = vi.fn();
    const clean: Draft = { ...emptyDraft(at), fields: { question: { value: 'which pool pairs exist?' } } };
    const fixed = await withDraftLabels((redact) => applyFix(clean, finding, redact, at), engine.redact, assign);
    expect(fixed.fields).toEqual(clean.fields);
    expect(assign).not.toHaveBeenCalled();
  });

  test('without labels nothing is changed: the failure is passed on', async () => {
    const assign = () => Promise.reject(new Error('nobody answers'));
    const fixing = withDraftLabels((redact) => applyFix(draft, finding, redact, at), engine.redact, assign);
    await expect(fixing).rejects.toThrow('nobody answers');
  });

  test('values that keep turning up end in a failure, not in a loop', async () => {
    let count = 0;
    const change = (redact: RedactFn): Draft => {
      count += 1;
      return { ...draft, fields: { question: { value: redact(`value ${count}`).text } } };
    };
    const redact = (text: string) => ({
      text: '[token-1]',
      findings: [{ kind: 'token', category: 'secret', tier: 'certain', start: 0, end: text.length } as const],
      replaced: [{ label: '[token-1]' }],
    });
    const assign = async (values: unknown[]) => values.map(() => '[token-1]');
    await expect(withDraftLabels(change, redact, assign)).rejects.toThrow(RangeError);
  });
});
