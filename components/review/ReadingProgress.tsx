import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { PictureProgress } from '@/lib/messaging/picture-protocol';
import { stageName } from './sentences';
import './Progress.css';
import './Screen.css';

/** Shown from the moment the tab opens until the picture has been read. */
export function ReadingProgress({
  progress,
  onCancel,
}: {
  progress: PictureProgress | undefined;
  onCancel: () => void;
}) {
  return (
    <section className="screen" aria-labelledby="reading-title">
      <div className="reading__sheet" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
      <h2 id="reading-title">{i18n.t('review.reading.title')}</h2>
      <p>{i18n.t('review.reading.text')}</p>
      <progress max={1} value={progress?.done} aria-labelledby="reading-title" />
      <p role="status" className="reading__stage">
        {stageName(progress?.stage)}
      </p>
      <Button onClick={onCancel}>{i18n.t('review.reading.cancel')}</Button>
    </section>
  );
}
