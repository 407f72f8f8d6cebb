import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import '@/components/ui/Input.css';
import { maxTextLength, type RunbookAnswer } from '@/lib/escalation/draft';
import type { RunbookEntry } from '@/lib/escalation/runbook';
import { choiceName } from './field-words';
import { stepAnchor } from './lint-view';
import { autoWords, stepWords } from './lint-words';

interface Props {
  entry: RunbookEntry;
  number: number;
  /** The user's own word; undefined while the evidence speaks. */
  said: RunbookAnswer | undefined;
  onAnswer: (answer: RunbookAnswer | undefined) => void;
}

const unavailable = 'unavailable';

export function RunbookStep({ entry: { id, answer, auto }, number, said, onAnswer }: Props) {
  const words = `${stepAnchor(id)}-words`;
  const note = `${stepAnchor(id)}-note`;
  const options = [
    { value: 'yes', label: i18n.t('composer.runbook.yes') },
    { value: 'no', label: i18n.t('composer.runbook.no') },
    { value: unavailable, label: i18n.t('composer.runbook.unavailable') },
  ];
  const isOverridden = said !== undefined && said !== auto?.answer;
  return (
    <li className="step" data-step={id}>
      <span className="step__number">{number}.</span>
      <div className="step__body">
        <p className="step__words" id={words}>
          {stepWords(id)}
        </p>
        <Choice
          id={stepAnchor(id)}
          labelledBy={words}
          describedBy={auto && note}
          value={typeof answer === 'object' ? unavailable : (answer ?? '')}
          options={options}
          onChange={(next) => onAnswer(next === unavailable ? { unavailable: '' } : (next as 'yes' | 'no'))}
        />
        {typeof answer === 'object' && (
          <input
            className="input"
            aria-label={i18n.t('composer.runbook.because', [number])}
            placeholder={i18n.t('composer.because')}
            aria-required
            autoComplete="off"
            maxLength={maxTextLength}
            value={answer.unavailable}
            onChange={(event) => onAnswer({ unavailable: event.target.value })}
          />
        )}
        {auto && (
          <div className="step__evidence" id={note} data-tone={isOverridden || auto.answer === 'no' ? 'warn' : 'ok'}>
            <span>
              {isOverridden
                ? i18n.t('composer.runbook.evidenceSays', [choiceName(auto.answer), autoWords(auto.evidence)])
                : i18n.t('composer.runbook.fromEvidence', [autoWords(auto.evidence)])}
            </span>
            {isOverridden && (
              <Button look="plain" onClick={() => onAnswer(undefined)}>
                {i18n.t('composer.runbook.useEvidence')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
