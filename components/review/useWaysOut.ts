import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { type Receipt, receiptText } from '@/lib/escalation/receipt';
import { askPictures } from '@/lib/messaging/picture-channel';
import { MessageError, send } from '@/lib/messaging/send';

/** Attaching, saving and copying. Only ever given the bytes of a verified picture. */
export function useWaysOut(jobId: string, onAttached: () => void) {
  const say = useSay();
  const [isBusy, setIsBusy] = useState(false);
  const saved = useRef(0);

  async function attach(): Promise<void> {
    setIsBusy(true);
    try {
      await send('picture.attach', { jobId });
    } catch (error) {
      say.failed(attachFailure(error));
      return;
    } finally {
      setIsBusy(false);
    }
    // The draft has the picture; a host that does not answer has nothing left to drop.
    void askPictures('close', { jobId }, 5000).catch(() => undefined);
    onAttached();
  }

  function save(png: Blob): void {
    saved.current += 1;
    download(`${savedName()}.png`, png);
  }

  /** Beside the picture that was saved last, under its name. */
  function saveReceipt(receipt: Receipt, format: 'json' | 'text'): void {
    const text = format === 'json' ? `${JSON.stringify(receipt, null, 2)}\n` : receiptText(receipt);
    const type = format === 'json' ? 'application/json' : 'text/plain';
    download(`${savedName()}-receipt.${format === 'json' ? 'json' : 'txt'}`, new Blob([text], { type }));
  }

  /** Says nothing about the page. */
  const savedName = () => `screenshot-${Math.max(1, saved.current)}`;

  function download(name: string, file: Blob): void {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    say.done(i18n.t('review.out.saved', { name }));
  }

  async function copy(png: Blob): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      say.done(i18n.t('review.out.copied'));
    } catch {
      say.failed(i18n.t('review.out.copyFailed'));
    }
  }

  return { attach, save, saveReceipt, copy, isBusy };
}

export type WaysOutHandle = ReturnType<typeof useWaysOut>;

function attachFailure(error: unknown): string {
  const reason = error instanceof MessageError ? error.reason : '';
  if (reason === 'full') return i18n.t('review.out.attachFull');
  if (reason === 'shown') return i18n.t('review.out.shutOverride');
  if (reason === 'internal') return i18n.t('review.out.shutInternal');
  return reason === 'unverified' ? i18n.t('review.out.attachUnverified') : i18n.t('review.out.attachFailed');
}
