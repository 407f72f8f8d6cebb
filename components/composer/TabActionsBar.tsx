import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { CaptureButton, CaptureProgress } from './CaptureButton';
import type { TabActions } from './useTabActions';
import './TabActionsBar.css';

interface Props {
  actions: TabActions;
  canLetThrough: boolean;
  /** Seconds left of a way round that is running, 0 when none. */
  secondsLeft: number;
}

/** What can be taken from the page, and the one deliberate way round. */
export function TabActionsBar({ actions, canLetThrough, secondsLeft }: Props) {
  return (
    <section className="actions" aria-label={i18n.t('tab.actions')}>
      <div className="actions__row">
        <CaptureButton actions={actions} />
        <Button
          icon="tags"
          aria-label={i18n.t('tab.collectNamed')}
          disabled={actions.busy !== undefined}
          onClick={actions.collect}
        >
          {i18n.t('tab.collect')}
        </Button>
      </div>
      {actions.captureDone !== undefined && (
        <CaptureProgress done={actions.captureDone} onCancel={actions.cancelCapture} />
      )}
      {canLetThrough && secondsLeft === 0 && (
        <div className="actions__once">
          <Button
            look="plain"
            icon="key"
            aria-describedby="let-through-hint"
            disabled={actions.busy !== undefined}
            onClick={actions.letThrough}
          >
            {i18n.t('tab.letThrough')}
          </Button>
          <p className="actions__hint" id="let-through-hint">
            {i18n.t('tab.letThroughHint')}
          </p>
        </div>
      )}
      {secondsLeft > 0 && (
        <Notice tone="warn" role="status">
          <p>
            {i18n.t('tab.armed')}{' '}
            <strong className="actions__countdown" aria-hidden="true">
              {i18n.t('tab.secondsLeft', [secondsLeft])}
            </strong>
          </p>
        </Notice>
      )}
    </section>
  );
}
