import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { i18n } from '#i18n';
import { type Severity, severities } from '@/lib/escalation/draft';
import { severityAnchor } from './lint-view';
import './SeverityPicker.css';

interface Props {
  value: Severity | undefined;
  onChange: (severity: Severity) => void;
}

/** The seed's severity model, each with its "use when". */
export function SeverityPicker({ value, onChange }: Props) {
  return (
    <section className="severity" aria-labelledby="severity-title">
      <h2 id="severity-title">{i18n.t('composer.severity.legend')}</h2>
      <RadioGroup
        id={severityAnchor}
        className="severity__group"
        aria-labelledby="severity-title"
        aria-required
        data-chosen={value}
        value={value ?? ''}
        onValueChange={(next) => onChange(next as Severity)}
      >
        {severities.map((severity) => {
          const name = i18n.t(`composer.severity.${severity}.name`);
          return (
            <Radio.Root
              key={severity}
              value={severity}
              className="severity__item"
              aria-label={`${severity} ${name}`}
              aria-describedby={`use-when-${severity}`}
            >
              <span className="severity__code">{severity}</span>
              <span className="severity__name">{name}</span>
              <span className="severity__when" id={`use-when-${severity}`}>
                {i18n.t(`composer.severity.${severity}.useWhen`)}
              </span>
            </Radio.Root>
          );
        })}
      </RadioGroup>
    </section>
  );
}
