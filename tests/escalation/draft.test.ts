import { describe, expect, test } from 'vitest';
import { emptyDraft, isExpired, linesOf, maxEvidence, maxTextLength } from '@/lib/escalation/draft';
import { addExcerpt, removeExcerpt, setAnswer, setField, setSeverity } from '@/lib/escalation/edit-draft';
import { parseDraft } from '@/lib/escalation/parse-draft';
import { capture, excerpt, now, readyDraft, withEvidence, withFields } from './fakes';

const later = '2030-01-02T04:00:00Z';

describe('a stored draft', () => {
  test('comes back as it was stored', () => {
    const draft = withEvidence(readyDraft('S2'), excerpt('text'), capture('e2'));
    draft.runbook['raw-body'] = { unavailable: 'no webhook is used' };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)), later)).toEqual({ draft, dropped: [] });
  });

  test('that was never stored is empty, without a complaint', () => {
    expect(parseDraft(undefined, now)).toEqual({ draft: emptyDraft(now), dropped: [] });
  });

  test.each([['a string'], [7], [[]], [{ fields: {} }], [{ ...readyDraft('S1'), createdAt: 'yesterday' }]])(
    'that is no draft (%j) reads as an empty one',
    (stored) => expect(parseDraft(stored, now)).toEqual({ draft: emptyDraft(now), dropped: ['draft'] }),
  );

  test('loses its damaged parts only', () => {
    const draft = withEvidence(readyDraft('S1'), excerpt('kept', { id: 'good' }));
    const stored = {
      ...draft,
      severity: 'S9',
      fields: { ...draft.fields, partner: { value: 7 }, environment: { value: 'staging' }, unknown: { value: 'x' } },
      runbook: { response: 'perhaps', 'raw-body': 'yes', unknown: 'yes' },
      evidence: [{ id: 'bad' }, ...draft.evidence],
    };
    const { draft: read, dropped } = parseDraft(stored, now);
    expect([...dropped].sort()).toEqual([
      'evidence.0',
      'fields.environment',
      'fields.partner',
      'fields.unknown',
      'runbook.response',
      'runbook.unknown',
      'severity',
    ]);
    expect(read.evidence.map(({ id }) => id)).toEqual(['good']);
    expect(read.runbook).toEqual({ 'raw-body': 'yes' });
    expect(read.fields.requestIds).toEqual(draft.fields.requestIds);
    expect(read.severity).toBeUndefined();
  });

  test.each(['__proto__', 'constructor'])('with a field called %s keeps nothing of it', (name) => {
    const stored = JSON.parse(
      `{"fields":{"${name}":{"value":"x"}},"runbook":{},"evidence":[],"createdAt":"${now}","updatedAt":"${now}"}`,
    );
    const { draft } = parseDraft(stored, now);
    expect(Object.keys(draft.fields)).toEqual([]);
    expect(Object.getPrototypeOf(draft.fields)).toBe(Object.prototype);
  });
});

describe('a draft', () => {
  test('is over after 24 hours', () => {
    const draft = emptyDraft('2030-01-02T03:04:05Z');
    expect(isExpired(draft, '2030-01-03T03:04:04Z')).toBe(false);
    expect(isExpired(draft, '2030-01-03T03:04:05Z')).toBe(true);
    expect(isExpired(draft, 'no time')).toBe(true);
  });

  test('reads a list line by line, without blanks', () => {
    expect(linesOf(withFields(emptyDraft(now), { requestIds: ' a \r\n\n b\nc ' }), 'requestIds')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('changes by copies, with the time of the change', () => {
    const draft = emptyDraft(now);
    const changed = setAnswer(
      setField(setSeverity(draft, 'S1', later), 'partner', { value: 'p' }, later),
      'raw-body',
      'no',
      later,
    );
    expect(changed).toMatchObject({
      severity: 'S1',
      fields: { partner: { value: 'p' } },
      runbook: { 'raw-body': 'no' },
    });
    expect(changed).toMatchObject({ createdAt: now, updatedAt: later });
    expect(draft).toEqual(emptyDraft(now));
    expect(setField(changed, 'partner', undefined, later).fields).toEqual({});
    expect(setAnswer(changed, 'raw-body', undefined, later).runbook).toEqual({});
  });

  test('takes an excerpt once, and gives it back', () => {
    const draft = addExcerpt(addExcerpt(emptyDraft(now), excerpt('one'), later), excerpt('two'), later);
    expect(draft.evidence.map(({ text }) => text)).toEqual(['two']);
    expect(removeExcerpt(draft, 'e1', later).evidence).toEqual([]);
  });

  test('says when it is full', () => {
    const full = Array.from({ length: maxEvidence }, (_, index) => excerpt('x', { id: `e${index}` }));
    expect(() => addExcerpt(withEvidence(emptyDraft(now), ...full), excerpt('x', { id: 'more' }), now)).toThrow(
      RangeError,
    );
    expect(() => addExcerpt(emptyDraft(now), excerpt('x'.repeat(maxTextLength + 1)), now)).toThrow(RangeError);
  });
});
