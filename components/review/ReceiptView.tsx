import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Receipt } from '@/lib/escalation/receipt';
import { kindTitle } from './kind-title';
import { reasonText, sourceNames } from './sentences';
import './ReceiptView.css';

interface Props {
  /** Of the picture as it is now; absent until it was checked. */
  receipt: Receipt | undefined;
  onSave: (receipt: Receipt, format: 'json' | 'text') => void;
}

/** What goes with the picture: counts, reasons and its fingerprint, and nothing of what is covered. */
export function ReceiptView({ receipt, onSave }: Props) {
  return (
    <section className="panel" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{i18n.t('review.receipt.title')}</h2>
      {receipt ? (
        <>
          <dl className="receipt">
            {receipt.covered.map(({ kind, sources, count }) => (
              <div key={`${kind} ${sources.join()}`}>
                <dt>
                  {kindTitle(kind)} <span>{sourceNames(sources)}</span>
                </dt>
                <dd>{count}</dd>
              </div>
            ))}
            {receipt.shown.map(({ kind, reason, note, count }) => (
              <div key={`${kind} ${reason} ${note}`} data-tone="warn">
                <dt>{i18n.t('review.receipt.shown', { kind: kindTitle(kind), reason: note ?? reasonText(reason) })}</dt>
                <dd>{count}</dd>
              </div>
            ))}
            <div>
              <dt>{i18n.t('review.receipt.rules')}</dt>
              <dd className="receipt__code">{receipt.rules}</dd>
            </div>
            <div>
              <dt>SHA-256</dt>
              <dd className="receipt__code">{receipt.picture.sha256}</dd>
            </div>
          </dl>
          <div className="receipt__buttons">
            <Button look="plain" icon="page" onClick={() => onSave(receipt, 'text')}>
              {i18n.t('review.receipt.saveText')}
            </Button>
            <Button look="plain" icon="page" onClick={() => onSave(receipt, 'json')}>
              {i18n.t('review.receipt.saveJson')}
            </Button>
          </div>
        </>
      ) : (
        <p className="findings__empty">{i18n.t('review.receipt.later')}</p>
      )}
    </section>
  );
}
