import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { endingText } from './sentences';
import type { Ending } from './useJob';
import './Screen.css';

/** One sentence on how it ended, and the way to close the tab. */
export function EndScreen({ ending, onClose }: { ending: Ending; onClose: () => void }) {
  const { title, text } = endingText(ending);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="screen" data-ending={ending} aria-labelledby="ending-title">
      <span className="screen__mark">
        <Icon name={ending === 'attached' ? 'check' : ending === 'cancelled' ? 'info' : 'stop'} size={28} />
      </span>
      <h2 id="ending-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <Button look="primary" onClick={onClose}>
        {i18n.t('review.close')}
      </Button>
    </section>
  );
}
