import { type Draft, type FieldValue, printedText, type RunbookStepId, runbookStepIds } from './draft';
import { type FieldId, fieldIds, fieldShapes } from './fields';

/** Where in the draft a text stands; `excerpt` is an excerpt's id. */
export type PartRef = { readonly field: FieldId } | { readonly step: RunbookStepId } | { readonly excerpt: string };

/** One text that a person wrote or that came from a page. Everything of that sort is in one part or another. */
export interface Part {
  readonly ref: PartRef;
  readonly text: string;
  /** What stands before the text in the draft, and so decides what the text may mean, e.g. `Request ids: `. */
  readonly lead: string;
  /** Each line is an identifier under its label: judged behind the lead, line by line, never alone. */
  readonly isList?: boolean;
  /** The same draft with another text in this place. */
  readonly replace: (draft: Draft, text: string) => Draft;
}

export const isSameRef = (a: PartRef, b: PartRef) =>
  ('field' in a && 'field' in b && a.field === b.field) ||
  ('step' in a && 'step' in b && a.step === b.step) ||
  ('excerpt' in a && 'excerpt' in b && a.excerpt === b.excerpt);

const withText = (value: FieldValue, text: string): FieldValue =>
  'value' in value ? { value: text } : { unavailable: text };

function fieldParts(draft: Draft): Part[] {
  return fieldIds.flatMap((field) => {
    const value = draft.fields[field];
    if (!value) return [];
    return {
      ref: { field },
      text: 'value' in value ? value.value : value.unavailable,
      lead: `${fieldShapes[field].label}: `,
      isList: fieldShapes[field].kind === 'lines' && 'value' in value,
      replace: (to: Draft, text: string) => ({ ...to, fields: { ...to.fields, [field]: withText(value, text) } }),
    };
  });
}

function stepParts(draft: Draft): Part[] {
  return runbookStepIds.flatMap((step) => {
    const answer = draft.runbook[step];
    if (typeof answer !== 'object') return [];
    return {
      ref: { step },
      text: answer.unavailable,
      lead: 'Not available, because ',
      replace: (to: Draft, text: string) => ({ ...to, runbook: { ...to.runbook, [step]: { unavailable: text } } }),
    };
  });
}

function excerptParts(draft: Draft): Part[] {
  return draft.evidence.flatMap((excerpt) => {
    const ref = { excerpt: excerpt.id };
    const patch = (to: Draft, change: object): Draft => ({
      ...to,
      evidence: to.evidence.map((other) => (other.id === excerpt.id ? { ...other, ...change } : other)),
    });
    const parts: Part[] = [{ ref, text: printedText(excerpt), lead: '', replace: (to, text) => patch(to, { text }) }];
    if (excerpt.title) {
      parts.push({ ref, text: excerpt.title, lead: 'Title: ', replace: (to, title) => patch(to, { title }) });
    }
    if (excerpt.notInspected?.length) {
      parts.push({
        ref,
        text: excerpt.notInspected.join('\n'),
        lead: 'Not inspected: ',
        replace: (to, text) => patch(to, { notInspected: text.split('\n') }),
      });
    }
    return parts;
  });
}

export function partsOf(draft: Draft): Part[] {
  const parts = [...fieldParts(draft), ...stepParts(draft), ...excerptParts(draft)];
  return parts.filter(({ text }) => text.trim() !== '');
}
