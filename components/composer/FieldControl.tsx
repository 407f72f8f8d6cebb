import type { ComponentProps } from 'react';
import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { type FieldValue, maxTextLength } from '@/lib/escalation/draft';
import { type FieldId, fieldShapes } from '@/lib/escalation/fields';
import { choiceName, fieldName } from './field-words';
import { fieldAnchor } from './lint-view';
import '@/components/ui/Input.css';

interface Props {
  field: FieldId;
  labelledBy: string;
  describedBy: string | undefined;
  isRequired: boolean;
  isInvalid: boolean;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

/** What a field is written with: pills, a line, lines, or the reason why there is nothing to write. */
export function FieldControl({ field, labelledBy, describedBy, isRequired, isInvalid, value, onChange }: Props) {
  const { kind, choices = [] } = fieldShapes[field];
  const id = fieldAnchor(field);
  const common = {
    id,
    className: 'input',
    maxLength: maxTextLength,
    autoComplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
  } satisfies ComponentProps<'input'>;

  if (value && 'unavailable' in value) {
    return (
      <div className="field__because">
        <span aria-hidden="true">{i18n.t('composer.because')}</span>
        <input
          {...common}
          aria-label={i18n.t('composer.becauseNamed', [fieldName(field)])}
          aria-required
          value={value.unavailable}
          onChange={(event) => onChange({ unavailable: event.target.value })}
        />
      </div>
    );
  }
  const text = value?.value ?? '';
  const onText = (next: string) => onChange(next === '' ? undefined : { value: next });
  if (kind === 'choice') {
    return (
      <Choice
        id={id}
        labelledBy={labelledBy}
        describedBy={describedBy}
        required={isRequired}
        value={text}
        options={choices.map((choice) => ({ value: choice, label: choiceName(choice) }))}
        onChange={onText}
      />
    );
  }
  if (kind === 'line') {
    return (
      <input {...common} aria-required={isRequired} value={text} onChange={(event) => onText(event.target.value)} />
    );
  }
  return (
    <textarea
      {...common}
      aria-required={isRequired}
      data-mono={kind === 'lines' || field === 'reproduction' || undefined}
      rows={2}
      spellCheck={kind === 'text'}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
