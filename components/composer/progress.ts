import type { Draft, FieldValue } from '@/lib/escalation/draft';
import { type FieldId, fieldIds, fieldShapes } from '@/lib/escalation/fields';
import type { Offers } from '@/lib/escalation/offers';

/** How many of the fields have a value, or a reason why there is none. */
export function countAnswered(draft: Draft, fields: readonly FieldId[]): number {
  return fields.filter((field) => isAnswered(draft.fields[field])).length;
}

function isAnswered(value: FieldValue | undefined): boolean {
  if (!value) return false;
  return ('value' in value ? value.value : value.unavailable).trim() !== '';
}

/**
 * How many values `acceptOffers` would put into the draft: lists take all of theirs, an untouched field takes the one
 * that is offered. Counted without doing it, because this runs at every keystroke.
 */
export function countAcceptable(draft: Draft, open: Offers): number {
  return fieldIds.reduce((count, field) => {
    const value = draft.fields[field];
    const offered = open[field].length;
    const isList = fieldShapes[field].kind === 'lines';
    if (isList) return value && 'unavailable' in value ? count : count + offered;
    return !value && offered === 1 ? count + 1 : count;
  }, 0);
}

/** Nothing chosen, written or collected yet. */
export function isUntouched({ severity, fields, runbook, evidence }: Draft): boolean {
  return (
    severity === undefined &&
    Object.keys(fields).length === 0 &&
    Object.keys(runbook).length === 0 &&
    evidence.length === 0
  );
}
