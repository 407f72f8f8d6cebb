import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Check } from './checker';
import { useWaysOut } from './useWaysOut';
import './WaysOut.css';

interface Props {
  jobId: string;
  check: Check;
  mayAttach: boolean;
  onAttached: () => void;
}

/** The only ways a picture leaves; shut until exactly this picture was read again and nothing was left. */
export function WaysOut({ jobId, check, mayAttach, onAttached }: Props) {
  const { attach, save, copy, isBusy } = useWaysOut(jobId, onAttached);
  const png = check.state === 'verified' ? check.png : undefined;
  const shut = shutText(check, mayAttach);
  return (
    <section className="out" aria-label={i18n.t('review.out.label')}>
      <Button look="primary" disabled={!png || !mayAttach || isBusy} aria-describedby="out-shut" onClick={attach}>
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
        {shut ?? i18n.t('review.out.open')}
      </p>
    </section>
  );
}

function shutText(check: Check, mayAttach: boolean): string | undefined {
  switch (check.state) {
    case 'checking':
      return i18n.t('review.out.shutChecking');
    case 'held':
      return i18n.t('review.out.shutHeld');
    case 'failed':
      return i18n.t('review.out.shutFailed');
    case 'verified':
      return mayAttach ? undefined : i18n.t('review.out.shutOverride');
  }
}
