import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { send } from '@/lib/messaging/send';
import { useHeld } from './useHeld';

/** Pictures that were held on their way into a page. The page's notice takes no decision; here is the way to one. */
export function HeldPictures() {
  const [first, ...others] = useHeld();
  if (!first) return null;
  const count = 1 + others.length;
  return (
    <Notice tone="warn" role="status">
      <p>{i18n.t('held.sentence', count)}</p>
      <div>
        <Button
          icon="picture"
          onClick={() => void send('picture.review', { jobId: first.jobId }).catch(() => undefined)}
        >
          {i18n.t('held.review', count)}
        </Button>
      </div>
    </Notice>
  );
}
