import { z } from 'zod';
import { Draft, Excerpt, emptyDraft, FieldValue, maxEvidence, RunbookAnswer, runbookStepIds, Severity } from './draft';
import { fieldIds, fieldShapes } from './fields';

export interface ParsedDraft {
  readonly draft: Draft;
  /** Paths of the parts that were damaged and left out, e.g. `fields.partner`, `evidence.2`; `draft` for all of it. */
  readonly dropped: readonly string[];
}

const Outline = z.object({
  severity: z.unknown().optional(),
  fields: z.record(z.string(), z.unknown()),
  runbook: z.record(z.string(), z.unknown()),
  evidence: z.array(z.unknown()),
  createdAt: Draft.shape.createdAt,
  updatedAt: Draft.shape.updatedAt,
});

/**
 * Reads a stored draft. Damaged entries are dropped one by one; damaged from the ground up, it reads as an empty draft.
 *
 * @param now - ISO 8601 time with zone, for the empty draft
 */
export function parseDraft(stored: unknown, now: string): ParsedDraft {
  if (stored === undefined || stored === null) return { draft: emptyDraft(now), dropped: [] };
  const outline = Outline.safeParse(stored);
  if (!outline.success) return { draft: emptyDraft(now), dropped: ['draft'] };

  const { createdAt, updatedAt } = outline.data;
  const draft: Draft = { fields: {}, runbook: {}, evidence: [], createdAt, updatedAt };
  const dropped: string[] = [];
  const take = <T>(schema: z.ZodType<T>, value: unknown, path: string, keep: (value: T) => void): void => {
    const parsed = schema.safeParse(value);
    if (parsed.success) keep(parsed.data);
    else dropped.push(path);
  };

  if (outline.data.severity !== undefined) {
    take(Severity, outline.data.severity, 'severity', (severity) => {
      draft.severity = severity;
    });
  }
  for (const [key, value] of Object.entries(outline.data.fields)) {
    const field = fieldIds.find((id) => id === key);
    if (field === undefined) dropped.push(`fields.${key}`);
    else {
      take(storedValueOf(fieldShapes[field].choices), value, `fields.${key}`, (parsed) => {
        draft.fields[field] = parsed;
      });
    }
  }
  for (const [key, value] of Object.entries(outline.data.runbook)) {
    const step = runbookStepIds.find((id) => id === key);
    if (step === undefined) dropped.push(`runbook.${key}`);
    else {
      take(RunbookAnswer, value, `runbook.${key}`, (parsed) => {
        draft.runbook[step] = parsed;
      });
    }
  }
  for (const [index, value] of outline.data.evidence.entries()) {
    if (draft.evidence.length >= maxEvidence) dropped.push(`evidence.${index}`);
    else take(Excerpt, value, `evidence.${index}`, (parsed) => draft.evidence.push(parsed));
  }
  return { draft, dropped };
}

/** A choice holds one of its choices, or nothing yet. */
const storedValueOf = (choices: readonly string[] | undefined) =>
  FieldValue.refine((field) => !choices || !('value' in field) || field.value === '' || choices.includes(field.value));
