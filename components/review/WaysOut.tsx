import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Check } from './checker';
import type { WaysOutHandle } from './useWaysOut';
import './WaysOut.css';

export type Held = 'shown' | 'internal' | undefined;

interface Props {
  check: Check;
  /** Why it may be saved and not attached. */
  held: Held;
  ways: WaysOutHandle;
}

/** The only ways a picture leaves; shut until exactly this picture was read again and nothing was left. */
export function WaysOut({ check, held, ways }: Props) {
  const { attach, save, copy, isBusy } = ways;
  const png = check.state === 'verified' ? check.png : undefined;
  return (
    <section className="out" aria-label={i18n.t('review.out.label')}>
      <Button
        look="primary"
        disabled={!png || held !== undefined || isBusy}
        aria-describedby="out-shut"
        onClick={attach}
      >
        {i18n.t('review.out.attach')}
      </Button>
      <div className="out__more">
        <Button disabled={!png} icon="page" aria-describedby="out-shut" onClick={() => png && save(png)}>
          {i18n.t('review.out.save')}
        </Button>
        <Button disabled={!png} icon="copy" aria-describedby="out-shut" onClick={() => png && copy(png)}>
          {i18n.t('review.out.copy')}
        </Button>
      </div>
      <p id="out-shut" className="out__shut">
        {shutText(check, held)}
      </p>
    </section>
  );
}

function shutText(check: Check, held: Held): string {
  switch (check.state) {
    case 'checking':
      return i18n.t('review.out.shutChecking');
    case 'held':
      return i18n.t('review.out.shutHeld');
    case 'failed':
    case 'stopped':
      return i18n.t('review.out.shutFailed');
    case 'verified':
      if (held === 'internal') return i18n.t('review.out.shutInternal');
      return i18n.t(held === 'shown' ? 'review.out.shutOverride' : 'review.out.open');
  }
}
