import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { JobView } from '@/lib/messaging/picture-protocol';
import type { Rect } from './geometry';
import { isVisible, type Layout } from './layout';
import './InternalBanner.css';

interface Props {
  internal: NonNullable<JobView['internal']>;
  layout: Layout;
  onCover: (rects: Rect[]) => void;
  onShow: (rect: Rect) => void;
}

/** Says why this looks like an internal dashboard, and what has to go before it may join a draft. */
export function InternalBanner({ internal, layout, onCover, onShow }: Props) {
  const left = internal.areas.filter((area) => isVisible(area, layout));
  const [first] = left;
  return (
    <section className="internal" aria-label={i18n.t('review.internal.label')}>
      <Notice tone={first ? 'block' : 'ok'} role="status">
        <strong>{i18n.t(first ? 'review.internal.title' : 'review.internal.clear')}</strong>
        {first && <span>{i18n.t('review.internal.reasons', { reasons: internal.reasons.join(', ') })}</span>}
        {first && <span>{i18n.t('review.internal.left', left.length)}</span>}
      </Notice>
      {first && (
        <div className="check__buttons">
          <Button look="plain" onClick={() => onShow(first)}>
            {i18n.t('review.check.show')}
          </Button>
          <Button look="soft" onClick={() => onCover(left)}>
            {i18n.t('review.internal.cover')}
          </Button>
        </div>
      )}
    </section>
  );
}
