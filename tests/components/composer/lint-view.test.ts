import { describe, expect, test } from 'vitest';
import { anchorOf, findingsOfField, toLintView } from '@/components/composer/lint-view';
import { emptyDraft } from '@/lib/escalation/draft';
import type { LintFinding } from '@/lib/escalation/findings';
import { lint } from '@/lib/escalation/lint';

const none = () => [];
const empty = emptyDraft('2026-11-24T09:00:00Z');

const unsafe: LintFinding = {
  code: 'unsafe-content',
  severity: 'blocks',
  field: 'question',
  params: { kind: 'email', category: 'personal', tier: 'certain', count: 1 },
  fix: 'redact',
};

describe('what keeps a draft back', () => {
  test('an empty draft misses its severity and nothing else', () => {
    const view = toLintView(lint(empty, none).findings);
    expect(view.blocking).toEqual({ missing: 1, unsafe: 0 });
    expect(view.blocks.map(({ code }) => code)).toEqual(['severity-missing']);
  });

  test('missing fields become one list in the order of the severity', () => {
    const view = toLintView(lint({ ...empty, severity: 'S4' }, none).findings);
    expect(view.missing).toEqual(['pageUrl', 'question', 'productSurface', 'approval']);
    expect(view.blocks).toEqual([]);
    expect(view.blocking).toEqual({ missing: 4, unsafe: 0 });
  });

  test('an unavailable field without a reason is missing, not unsafe', () => {
    const fields = { question: { unavailable: ' ' } };
    const view = toLintView(lint({ ...empty, severity: 'S4', fields }, none).findings);
    expect(view.blocking).toEqual({ missing: 4, unsafe: 0 });
    expect(view.blocks.map(({ code }) => code)).toEqual(['reason-missing']);
  });

  test('unsafe content is counted apart from what is missing, and warnings keep nothing back', () => {
    const open: LintFinding = { code: 'runbook-open', severity: 'warns', params: { steps: [] }, fix: 'answer-steps' };
    const view = toLintView([unsafe, open]);
    expect(view.blocking).toEqual({ missing: 0, unsafe: 1 });
    expect(view.warnings).toEqual([open]);
  });
});

test('under a field stands what is wrong with its text, not that it is empty', () => {
  const missing: LintFinding = {
    code: 'field-missing',
    severity: 'blocks',
    field: 'question',
    params: { field: 'question', severity: 'S4' },
    fix: 'fill-in',
  };
  expect(findingsOfField([missing, unsafe, { ...unsafe, field: 'pageUrl' }], 'question')).toEqual([unsafe]);
});

test.each([
  [{ code: 'unsafe-content', field: 'question' }, 'field-question'],
  [{ code: 'reason-missing', step: 'raw-body' }, 'step-raw-body'],
  [{ code: 'payload', excerpt: 'e1' }, 'excerpt-e1'],
  [{ code: 'severity-missing' }, 'severity'],
  [{ code: 'runbook-open' }, 'runbook'],
  [{ code: 'detector-failed' }, undefined],
] as const)('%j leads to %s', (finding, anchor) => {
  expect(anchorOf(finding)).toBe(anchor);
});
