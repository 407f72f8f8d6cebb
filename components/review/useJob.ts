import { useEffect, useState } from 'react';
import { askPictures, watchPictures } from '@/lib/messaging/picture-channel';
import type { PictureProgress, PictureResponse } from '@/lib/messaging/picture-protocol';
import { MessageError, send } from '@/lib/messaging/send';

export type View = PictureResponse<'view'>;

/** Why there is nothing (more) to review. */
export type Ending = 'attached' | 'cancelled' | 'gone' | 'unanswered' | 'slow' | 'large' | 'format' | 'failed';

export type Job =
  | { readonly phase: 'reading'; readonly progress?: PictureProgress }
  | { readonly phase: 'ready'; readonly view: View }
  | { readonly phase: 'ended'; readonly ending: Ending };

/** The picture host's reasons. */
const endings: Readonly<Record<string, Ending>> = {
  gone: 'gone',
  'ocr-aborted': 'cancelled',
  'ocr-timeout': 'slow',
  'too-large': 'large',
  'too-many-pixels': 'large',
  empty: 'format',
  damaged: 'format',
  svg: 'format',
  pdf: 'format',
  office: 'format',
  unknown: 'format',
};

export function toEnding(error: unknown): Ending {
  if (!(error instanceof MessageError)) return 'failed';
  if (error.code === 'unanswered') return 'unanswered';
  return Object.hasOwn(endings, error.reason) ? endings[error.reason]! : 'failed';
}

/** Follows a job of the picture host from reading to its end. */
export function useJob(jobId: string) {
  const [job, setJob] = useState<Job>(jobId ? { phase: 'reading' } : { phase: 'ended', ending: 'gone' });

  useEffect(() => {
    if (!jobId) return;
    let isMounted = true;
    const set = (next: (now: Job) => Job) => isMounted && setJob(next);
    const unwatch = watchPictures((progress) => {
      if (progress.jobId === jobId) set((now) => (now.phase === 'reading' ? { phase: 'reading', progress } : now));
    });
    open(jobId).then(
      (view) => set((now) => (now.phase === 'reading' ? { phase: 'ready', view } : now)),
      (error) => set((now) => (now.phase === 'reading' ? { phase: 'ended', ending: toEnding(error) } : now)),
    );
    return () => {
      isMounted = false;
      unwatch();
    };
  }, [jobId]);

  return {
    job,
    /** Stops the reading. Nothing of the picture is kept. */
    cancel: () => {
      setJob({ phase: 'ended', ending: 'cancelled' });
      void askPictures('cancel', { jobId }, 5000).catch(() => undefined);
    },
    end: (ending: Ending) => setJob({ phase: 'ended', ending }),
  };
}

/** A host that was stopped is started first, so that it says "gone" rather than nothing. */
async function open(jobId: string): Promise<View> {
  await send('pictures.ready', {}).catch(() => undefined);
  return askPictures('view', { jobId });
}
