import {
  type Draft,
  Excerpt,
  type FieldValue,
  maxEvidence,
  maxTextLength,
  type RunbookAnswer,
  type RunbookStepId,
  type Severity,
} from './draft';
import type { FieldId } from './fields';

const touched = (draft: Draft, now: string, change: Partial<Draft>): Draft => ({ ...draft, ...change, updatedAt: now });

function withEntry<K extends string, V>(record: Partial<Record<K, V>>, key: K, value: V | undefined) {
  const next = { ...record };
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}

export function setSeverity(draft: Draft, severity: Severity | undefined, now: string): Draft {
  return touched(draft, now, { severity });
}

/** `undefined` forgets the field. */
export function setField(draft: Draft, field: FieldId, value: FieldValue | undefined, now: string): Draft {
  return touched(draft, now, { fields: withEntry(draft.fields, field, value) });
}

/** `undefined` takes the answer back, so that the evidence speaks again. */
export function setAnswer(draft: Draft, step: RunbookStepId, answer: RunbookAnswer | undefined, now: string): Draft {
  return touched(draft, now, { runbook: withEntry(draft.runbook, step, answer) });
}

/**
 * Adds an excerpt, or replaces the one with the same id.
 * @throws {RangeError} when the draft is full, or the text longer than a draft holds
 * @throws {z.ZodError} when the excerpt is not one
 */
export function addExcerpt(draft: Draft, excerpt: Excerpt, now: string): Draft {
  if (excerpt.text.length > maxTextLength) throw new RangeError(`An excerpt holds ${maxTextLength} characters.`);
  const parsed = Excerpt.parse(excerpt);
  const index = draft.evidence.findIndex(({ id }) => id === parsed.id);
  if (index >= 0) return touched(draft, now, { evidence: draft.evidence.with(index, parsed) });
  if (draft.evidence.length >= maxEvidence) throw new RangeError(`A draft holds ${maxEvidence} excerpts.`);
  return touched(draft, now, { evidence: [...draft.evidence, parsed] });
}

export function removeExcerpt(draft: Draft, id: string, now: string): Draft {
  return touched(draft, now, { evidence: draft.evidence.filter((excerpt) => excerpt.id !== id) });
}
