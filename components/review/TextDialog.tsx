import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSay } from '@/components/ui/Toasts';
import { longestText } from '@/lib/messaging/picture-edits';
import { send } from '@/lib/messaging/send';
import '@/components/ui/ConfirmDialog.css';
import './ReasonDialog.css';

interface Props {
  /** What stands there now; nothing keeps the dialog shut. */
  text: string | undefined;
  onDone: (text: string) => void;
  onClose: () => void;
}

/** Asks for words to put on the picture. They go through the engine first, as all text that leaves. */
export function TextDialog({ text, onDone, onClose }: Props) {
  return (
    <Dialog.Root open={text !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{i18n.t('review.write.title')}</Dialog.Title>
          <Dialog.Description>{i18n.t('review.write.text')}</Dialog.Description>
          <TextForm before={text ?? ''} onDone={onDone} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function TextForm({ before, onDone }: { before: string; onDone: (text: string) => void }) {
  const say = useSay();
  const [text, setText] = useState(before);
  const [state, setState] = useState<'typing' | 'checking' | 'refused'>('typing');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setState('checking');
    try {
      const clean = await send('text.clean', { text: text.trim() });
      if (clean.replaced.length > 0) say.done(i18n.t('review.write.replaced'));
      onDone(clean.text.slice(0, longestText));
    } catch {
      setState('refused');
    }
  }

  return (
    <form onSubmit={submit}>
      <label className="reason__note">
        {i18n.t('review.write.label')}
        <input
          type="text"
          className="input"
          maxLength={longestText}
          value={text}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
            setState('typing');
          }}
        />
      </label>
      {state === 'refused' && (
        <Notice tone="block" role="alert">
          {i18n.t('review.write.refused')}
        </Notice>
      )}
      <div className="dialog__buttons">
        <Dialog.Close render={<Button>{i18n.t('review.write.cancel')}</Button>} />
        <button
          type="submit"
          className="button"
          data-look="primary"
          disabled={text.trim() === '' || state === 'checking'}
        >
          {i18n.t('review.write.done')}
        </button>
      </div>
    </form>
  );
}
