import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import '@/components/ui/ConfirmDialog.css';
import type { Reason } from './layout';
import { reasonText } from './sentences';
import './ReasonDialog.css';

const reasons: readonly Reason[] = ['not-what-it-seems', 'needed-by-support', 'other'];

interface Props {
  /** How many certain findings the change would uncover; 0 keeps the dialog shut. */
  count: number;
  onExplain: (reason: Reason, note: string) => void;
  onKeep: () => void;
}

/** Asks why a certain finding may be seen. The answer is kept by kind, never with the value. */
export function ReasonDialog({ count, onExplain, onKeep }: Props) {
  return (
    <Dialog.Root open={count > 0} onOpenChange={(isOpen) => !isOpen && onKeep()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{i18n.t('review.reason.title', Math.max(1, count))}</Dialog.Title>
          <Dialog.Description>{i18n.t('review.reason.text')}</Dialog.Description>
          <ReasonForm onExplain={onExplain} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Mounted anew with each question, so that no answer is carried over. */
function ReasonForm({ onExplain }: Pick<Props, 'onExplain'>) {
  const [reason, setReason] = useState<Reason>();
  const [note, setNote] = useState('');
  const isReady = reason !== undefined && (reason !== 'other' || note.trim() !== '');
  return (
    <>
      <span id="reason-label" className="visually-hidden">
        {i18n.t('review.reason.label')}
      </span>
      <Choice
        labelledBy="reason-label"
        value={reason ?? ''}
        options={reasons.map((value) => ({ value, label: reasonText(value) }))}
        onChange={(value) => setReason(reasons.find((known) => known === value))}
      />
      {reason === 'other' && (
        <label className="reason__note">
          {i18n.t('review.reason.note')}
          <textarea rows={2} maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
      )}
      <div className="dialog__buttons">
        <Dialog.Close render={<Button>{i18n.t('review.reason.keep')}</Button>} />
        <Button
          look="danger"
          disabled={!isReady}
          onClick={() => reason && onExplain(reason, reason === 'other' ? note : '')}
        >
          {i18n.t('review.reason.uncover')}
        </Button>
      </div>
    </>
  );
}
