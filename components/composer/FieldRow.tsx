import { i18n } from '#i18n';
import { ChipButton } from '@/components/ui/Chip';
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
import './FieldRow.css';

/** More chips than this under one field would bury the next one. */
const maxChips = 6;

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
  const ids = { name: `${fieldAnchor(field)}-name`, hint: `${fieldAnchor(field)}-hint`, findings: `${fieldAnchor(field)}-findings` };
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
        <div className="chips">
          {offers.slice(0, maxChips).map((offer) => (
            <ChipButton
              key={offer.value}
              icon="plus"
              label={i18n.t(isList ? 'composer.acceptList' : 'composer.acceptLine', [offer.value, name])}
              onClick={() => onOffer(offer.value)}
            >
              {offer.value}
            </ChipButton>
          ))}
          {offers.length > maxChips && (
            <span className="field__more">{i18n.t('composer.moreOffers', [offers.length - maxChips])}</span>
          )}
        </div>
      )}
      {findings.length > 0 && (
        <div id={ids.findings} role="status">
          {findings.map((finding) => (
            <LintItem key={`${finding.code} ${JSON.stringify(finding.params)}`} finding={finding} onFix={onFix} isInline />
          ))}
        </div>
      )}
    </div>
  );
}
