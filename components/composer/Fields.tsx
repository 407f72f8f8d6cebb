import type { Draft } from '@/lib/escalation/draft';
import { setField } from '@/lib/escalation/edit-draft';
import type { FieldId } from '@/lib/escalation/fields';
import { acceptOffer, type Offers } from '@/lib/escalation/offers';
import { FieldRow } from './FieldRow';
import { findingsOfField } from './lint-view';
import type { ComposerHandle } from './useComposer';

interface Props {
  composer: ComposerHandle;
  draft: Draft;
  fields: readonly FieldId[];
  offers: Offers;
  isRequired: boolean;
}

export function Fields({ composer, draft, fields, offers, isRequired }: Props) {
  return fields.map((field) => (
    <FieldRow
      key={field}
      field={field}
      value={draft.fields[field]}
      isRequired={isRequired}
      offers={offers[field]}
      findings={findingsOfField(composer.lint?.findings ?? [], field)}
      onChange={(value) => composer.edit((current, now) => setField(current, field, value, now))}
      onOffer={(value) => composer.edit((current, now) => acceptOffer(current, field, value, now))}
      onFix={composer.fix}
    />
  ));
}
