import type { Draft, FieldValue } from '@/lib/escalation/draft';
import type { FieldId } from '@/lib/escalation/fields';
import { acceptOffers, type Offers } from '@/lib/escalation/offers';

/** How many of the fields have a value, or a reason why there is none. */
export function countAnswered(draft: Draft, fields: readonly FieldId[]): number {
  return fields.filter((field) => isAnswered(draft.fields[field])).length;
}

function isAnswered(value: FieldValue | undefined): boolean {
  if (!value) return false;
  return ('value' in value ? value.value : value.unavailable).trim() !== '';
}

/** How many values "fill in from the evidence" would put into the draft. */
export function countAcceptable(draft: Draft, open: Offers): number {
  const filled = acceptOffers(draft, draft.updatedAt);
  const entries = Object.entries(open) as [FieldId, Offers[FieldId]][];
  return entries.reduce((count, [field, offers]) => {
    const value = filled.fields[field];
    const lines = value && 'value' in value ? value.value.split('\n') : [];
    return value === draft.fields[field] ? count : count + offers.filter((offer) => lines.includes(offer.value)).length;
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
