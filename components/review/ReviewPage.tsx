import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { Toasts } from '@/components/ui/Toasts';
import { EndScreen } from './EndScreen';
import { PictureIntake } from './PictureIntake';
import { ReadingProgress } from './ReadingProgress';
import { ReviewDesk } from './ReviewDesk';
import { useJob } from './useJob';
import './ReviewPage.css';

interface Props {
  /** `''` where a picture is still to come. */
  jobId: string;
  readsClipboard: boolean;
  onOpen: (jobId: string) => void;
  /** Closes the tab. */
  onClose: () => void;
}

/** Shows a captured picture before it may leave. */
export function ReviewPage({ jobId, readsClipboard, onOpen, onClose }: Props) {
  const { job, cancel, end } = useJob(jobId);
  return (
    <Toasts>
      <header className="top">
        <Icon name="shield" size={20} />
        <h1>{i18n.t(jobId ? 'review.title' : 'intake.title')}</h1>
        <p>{i18n.t('review.subtitle')}</p>
      </header>
      <main className="main">
        {!jobId && <PictureIntake readsClipboard={readsClipboard} onOpen={onOpen} />}
        {job.phase === 'reading' && <ReadingProgress progress={job.progress} onCancel={cancel} />}
        {job.phase === 'ready' && <ReviewDesk jobId={jobId} view={job.view} onEnd={end} />}
        {jobId && job.phase === 'ended' && <EndScreen ending={job.ending} onClose={onClose} />}
      </main>
      <p className="print-only">{i18n.t('review.noPrint')}</p>
    </Toasts>
  );
}
