import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
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
    const url = URL.createObjectURL(png);
    const link = document.createElement('a');
    link.href = url;
    // The name says nothing about the page.
    link.download = `screenshot-${saved.current}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    say.done(i18n.t('review.out.saved', { name: link.download }));
  }

  async function copy(png: Blob): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      say.done(i18n.t('review.out.copied'));
    } catch {
      say.failed(i18n.t('review.out.copyFailed'));
    }
  }

  return { attach, save, copy, isBusy };
}

function attachFailure(error: unknown): string {
  const reason = error instanceof MessageError ? error.reason : '';
  if (reason === 'full') return i18n.t('review.out.attachFull');
  return reason === 'unverified' ? i18n.t('review.out.attachUnverified') : i18n.t('review.out.attachFailed');
}
