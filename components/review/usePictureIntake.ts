import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '@/lib/messaging/refusal';
import { askForClipboard } from '@/lib/pictures/clipboard-right';
import { openOutsidePicture, readClipboardPicture } from '@/lib/pictures/outside-picture';

/** Why nothing was taken in; each has a sentence. */
export type IntakeRefusal =
  | 'none'
  | 'clipboardEmpty'
  | 'clipboardDenied'
  | 'svg'
  | 'pdf'
  | 'office'
  | 'large'
  | 'damaged'
  | 'unknown'
  | 'failed';

const refusals: Readonly<Record<string, IntakeRefusal>> = {
  svg: 'svg',
  pdf: 'pdf',
  office: 'office',
  'too-large': 'large',
  'too-many-pixels': 'large',
  empty: 'damaged',
  damaged: 'damaged',
  unknown: 'unknown',
};

export interface PictureIntake {
  readonly refusal: IntakeRefusal | undefined;
  /** Something is dragged over the page. */
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly take: (files: Iterable<Blob>) => void;
  /** Takes the picture on the clipboard; call it in a click. */
  readonly takeFromClipboard: () => void;
}

/**
 * Takes a picture in from outside: given, pasted, dropped anywhere on the page, or read from the clipboard.
 *
 * @param readsClipboard - reads the clipboard at once; the right to do so was asked for before
 * @param onOpen - given the job under which the picture host reads it
 */
export function usePictureIntake(readsClipboard: boolean, onOpen: (jobId: string) => void): PictureIntake {
  const [refusal, setRefusal] = useState<IntakeRefusal>();
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const run = useCallback(
    async (find: () => Promise<Blob | IntakeRefusal>) => {
      setBusy(true);
      setRefusal(undefined);
      const found = await find();
      if (typeof found === 'string') setRefusal(found);
      else await openOutsidePicture(found).then(onOpen, (error) => setRefusal(toRefusal(error)));
      setBusy(false);
    },
    [onOpen],
  );
  const take = useCallback((files: Iterable<Blob>) => void run(async () => [...files][0] ?? 'none'), [run]);

  const hasRead = useRef(false);
  useEffect(() => {
    if (!readsClipboard || hasRead.current) return;
    hasRead.current = true;
    void whenFocused().then(() => run(fromClipboard));
  }, [readsClipboard, run]);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => take(event.clipboardData?.files ?? []);
    const onDrag = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') take(event.dataTransfer?.files ?? []);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('paste', onPaste, { signal });
    for (const type of ['dragover', 'dragleave', 'drop'] as const) window.addEventListener(type, onDrag, { signal });
    return () => stop.abort();
  }, [take]);

  return {
    refusal,
    isOver,
    isBusy,
    take,
    takeFromClipboard: () => {
      const asked = askForClipboard();
      void run(async () => ((await asked.catch(() => false)) ? fromClipboard() : 'clipboardDenied'));
    },
  };
}

async function fromClipboard(): Promise<Blob | IntakeRefusal> {
  try {
    return (await readClipboardPicture()) ?? 'clipboardEmpty';
  } catch {
    return 'clipboardDenied';
  }
}

function toRefusal(error: unknown): IntakeRefusal {
  return (error instanceof Refusal && refusals[error.reason]) || 'failed';
}

/** The clipboard is read by the page in front alone. */
function whenFocused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('focus', () => resolve(), { once: true }));
}
