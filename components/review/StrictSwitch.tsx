import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import type { Mode } from './layout';
import { stageName } from './sentences';
import { useProgress } from './useReview';
import './Progress.css';

interface Props {
  jobId: string;
  mode: Mode;
  /** The reading that runs. */
  rereading: Mode | undefined;
  /** A picture that no page explains is read strictly anyway. */
  hasPage: boolean;
  onReread: (mode: Mode) => void;
  onStop: () => void;
}

/** Reads the picture again so that everything that does not prove harmless is covered; what was drawn by hand stays. */
export function StrictSwitch({ jobId, mode, rereading, hasPage, onReread, onStop }: Props) {
  if (!hasPage) return <p className="strict__text">{i18n.t('review.strict.always')}</p>;
  return (
    <div className="strict">
      <Toggle
        small
        label={i18n.t('review.strict.label')}
        checked={(rereading ?? mode) === 'strict'}
        onChange={(isOn) => !rereading && onReread(isOn ? 'strict' : 'light')}
      />
      {rereading ? (
        <Rereading jobId={jobId} onStop={onStop} />
      ) : (
        <p className="strict__text">{i18n.t('review.strict.text')}</p>
      )}
    </div>
  );
}

function Rereading({ jobId, onStop }: Pick<Props, 'jobId' | 'onStop'>) {
  const progress = useProgress(jobId);
  return (
    <div className="check__work" role="status">
      <progress max={1} value={progress?.done} aria-label={i18n.t('review.strict.label')} />
      <span className="check__stage">
        {stageName(progress?.stage)}
        <Button look="plain" onClick={onStop}>
          {i18n.t('review.reading.cancel')}
        </Button>
      </span>
    </div>
  );
}
