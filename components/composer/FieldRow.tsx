import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { Toggle } from '@/components/ui/Toggle';
import type { FieldValue } from '@/lib/escalation/draft';
import { type FieldId, fieldShapes } from '@/lib/escalation/fields';
import type { LintFinding } from '@/lib/escalation/findings';
import type { Offer } from '@/lib/escalation/offers';
import { FieldControl } from './FieldControl';
import { fieldHint, fieldName } from './field-words';
import { LintItem } from './LintItem';
import { fieldAnchor } from './lint-view';
import { OfferChips } from './OfferChips';
import './FieldRow.css';

interface Props {
  field: FieldId;
  value: FieldValue | undefined;
  isRequired: boolean;
  offers: readonly Offer[];
  /** What is unsafe or doubtful in it. */
  findings: readonly LintFinding[];
  onChange: (value: FieldValue | undefined) => void;
  onOffer: (value: string) => void;
  onFix: (finding: LintFinding) => void;
}

export function FieldRow({ field, value, isRequired, offers, findings, onChange, onOffer, onFix }: Props) {
  const name = fieldName(field);
  const hint = fieldHint(field);
  const isList = fieldShapes[field].kind === 'lines';
  const reason = value && 'unavailable' in value ? value.unavailable : undefined;
  const isFilled = value !== undefined && 'value' in value && value.value.trim() !== '';
  const ids = {
    name: `${fieldAnchor(field)}-name`,
    hint: `${fieldAnchor(field)}-hint`,
    findings: `${fieldAnchor(field)}-findings`,
  };
  const describedBy = [hint ? ids.hint : '', findings.length > 0 ? ids.findings : ''].join(' ').trim() || undefined;

  return (
    <div className="field" data-field={field}>
      <div className="field__head">
        <label className="field__name" id={ids.name} htmlFor={fieldAnchor(field)}>
          {name}
        </label>
        {isRequired && !isFilled && reason === undefined && (
          <span className="field__mark" aria-hidden="true">
            {i18n.t('composer.required')}
          </span>
        )}
        {isRequired && isFilled && (
          <span className="field__mark" data-filled>
            <Icon name="check" size={12} />
          </span>
        )}
        {isList && reason === undefined && (
          <span className="field__mark" aria-hidden="true">
            {i18n.t('composer.onePerLine')}
          </span>
        )}
        {isRequired && (
          <Toggle
            small
            label={i18n.t('composer.notAvailableNamed', [name])}
            text={i18n.t('composer.notAvailable')}
            checked={reason !== undefined}
            onChange={(isOff) => onChange(isOff ? { unavailable: '' } : undefined)}
          />
        )}
      </div>
      {hint && reason === undefined && (
        <p className="field__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      <FieldControl
        field={field}
        labelledBy={ids.name}
        describedBy={describedBy}
        isRequired={isRequired}
        isInvalid={findings.some(({ severity }) => severity === 'blocks')}
        value={value}
        onChange={onChange}
      />
      {offers.length > 0 && reason === undefined && (
        <OfferChips name={name} isList={isList} offers={offers} onOffer={onOffer} />
      )}
      {findings.length > 0 && (
        <div id={ids.findings} role="status">
          {findings.map((finding) => (
            <LintItem
              key={`${finding.code} ${JSON.stringify(finding.params)}`}
              finding={finding}
              onFix={onFix}
              isInline
            />
          ))}
        </div>
      )}
    </div>
  );
}
