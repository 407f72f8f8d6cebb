import { i18n } from '#i18n';
import type { RunbookAnswer, RunbookStepId } from '@/lib/escalation/draft';
import type { RunbookEntry } from '@/lib/escalation/runbook';
import { RunbookStep } from './RunbookStep';
import './Runbook.css';

interface Props {
  entries: readonly RunbookEntry[];
  /** The user's own answers. */
  answers: Readonly<Partial<Record<RunbookStepId, RunbookAnswer | undefined>>>;
  onAnswer: (step: RunbookStepId, answer: RunbookAnswer | undefined) => void;
}

export function Runbook({ entries, answers, onAnswer }: Props) {
  return (
    <ol className="runbook" aria-label={i18n.t('composer.runbook.title')}>
      {entries.map((entry, index) => (
        <RunbookStep
          key={entry.id}
          entry={entry}
          number={index + 1}
          said={answers[entry.id]}
          onAnswer={(answer) => onAnswer(entry.id, answer)}
        />
      ))}
    </ol>
  );
}
