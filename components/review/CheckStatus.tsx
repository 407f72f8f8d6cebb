import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Check, Problem } from './checker';
import type { Rect } from './geometry';
import { endingText, problemText, stageName } from './sentences';
import { toEnding } from './useJob';
import { useProgress } from './useReview';
import './CheckStatus.css';
import './Progress.css';

interface Props {
  jobId: string;
  check: Check;
  onShow: (rect: Rect) => void;
  onPaint: (rects: Rect[]) => void;
  onAgain: () => void;
  /** Ends the check; nothing can leave then. */
  onStop: () => void;
}

/** What the second reading says of the picture as it is now. */
export function CheckStatus({ jobId, check, onShow, onPaint, onAgain, onStop }: Props) {
  return (
    <section className="check" aria-label={i18n.t('review.check.label')}>
      <div role="status">
        <Sentence check={check} />
      </div>
      {check.state === 'checking' && <Working jobId={jobId} onStop={onStop} />}
      {check.state === 'held' && <Problems problems={check.problems} onShow={onShow} onPaint={onPaint} />}
      {(check.state === 'failed' || check.state === 'stopped') && (
        <div className="check__buttons">
          <Button icon="reload" onClick={onAgain}>
            {i18n.t('review.check.again')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Sentence({ check }: { check: Check }) {
  switch (check.state) {
    case 'checking':
      return (
        <Notice tone="info">
          <strong>{i18n.t('review.check.checking')}</strong>
        </Notice>
      );
    case 'verified':
      return (
        <Notice tone="ok">
          <strong>{i18n.t('review.check.verified')}</strong>
        </Notice>
      );
    case 'held':
      return (
        <Notice tone="block">
          <strong>{i18n.t('review.check.held')}</strong>
          <span>{heldText(check.problems)}</span>
        </Notice>
      );
    case 'stopped':
      return (
        <Notice tone="warn">
          <strong>{i18n.t('review.check.stopped')}</strong>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="block">
          <strong>{i18n.t('review.check.failed')}</strong>
          <span>{endingText(toEnding(check.error)).text}</span>
        </Notice>
      );
  }
}

function heldText(problems: readonly Problem[]): string {
  const places = problems.filter((problem) => problem.box).length;
  return places > 0 ? i18n.t('review.check.places', places) : i18n.t('review.check.whole');
}

function Working({ jobId, onStop }: Pick<Props, 'jobId' | 'onStop'>) {
  const progress = useProgress(jobId);
  return (
    <div className="check__work">
      <progress max={1} value={progress?.done} aria-label={i18n.t('review.check.checking')} />
      <span className="check__stage">
        {stageName(progress?.stage)}
        <Button look="plain" onClick={onStop}>
          {i18n.t('review.check.stop')}
        </Button>
      </span>
    </div>
  );
}

function Problems({ problems, onShow, onPaint }: { problems: readonly Problem[] } & Pick<Props, 'onShow' | 'onPaint'>) {
  const places = problems.flatMap(({ box }) => (box ? [box] : []));
  return (
    <>
      <ol className="check__problems">
        {problems.map((problem, index) => {
          const { box } = problem;
          const number = String(index + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of one check never changes
            <li key={index}>
              <span>{problemText(problem)}</span>
              {box && (
                <span className="check__buttons">
                  <Button
                    look="plain"
                    aria-label={i18n.t('review.check.showNumber', [number])}
                    onClick={() => onShow(box)}
                  >
                    {i18n.t('review.check.show')}
                  </Button>
                  <Button aria-label={i18n.t('review.check.paintNumber', [number])} onClick={() => onPaint([box])}>
                    {i18n.t('review.check.paint')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {places.length > 1 && (
        <div className="check__buttons">
          <Button look="soft" onClick={() => onPaint(places)}>
            {i18n.t('review.check.paintAll', places.length)}
          </Button>
        </div>
      )}
    </>
  );
}
