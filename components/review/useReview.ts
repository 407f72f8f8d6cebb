import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { askPictures, watchPictures } from '@/lib/messaging/picture-channel';
import type { PictureProgress } from '@/lib/messaging/picture-protocol';
import { type Check, createChecker, type Plan } from './checker';
import { heldBy, type Layout, type Mode, toFinish } from './layout';
import { reviewReducer, toReviewState } from './review-state';
import type { View } from './useJob';

const DEBOUNCE_MS = 400;

/** What is under review, and what the check says of exactly that. */
export function useReview(jobId: string, view: View) {
  const say = useSay();
  const [state, dispatch] = useReducer(reviewReducer, view, toReviewState);
  const [rereading, setRereading] = useState<Mode>();
  const check = useCheck(jobId, state.layout, rereading !== undefined);

  async function reread(mode: Mode): Promise<void> {
    setRereading(mode);
    try {
      const { boxes } = await askPictures('reread', { jobId, mode });
      dispatch({ type: 'reread', mode, boxes });
    } catch {
      say.failed(i18n.t('review.strict.failed'));
    } finally {
      setRereading(undefined);
    }
  }

  return {
    state,
    dispatch,
    ...check,
    held: heldBy(state.layout, view.internal),
    /** The reading that runs, while another one was asked for. */
    rereading,
    reread,
    /** Stops the second reading or the reading anew. */
    stop: () => {
      if (rereading) void askPictures('stop', { jobId, work: 'reread' }, 5000).catch(() => undefined);
      else check.stopCheck();
    },
  };
}

/** Where a change has not reached the check yet, the check has nothing to say. */
function useCheck(jobId: string, layout: Layout, isPaused: boolean) {
  const plan = useMemo(() => toFinish(layout), [layout]);
  const [latest, setLatest] = useState<Check>({ plan, state: 'checking' });
  const [round, setRound] = useState(0);
  const checker = useMemo(
    () =>
      createChecker(
        (current: Plan) => askPictures('finish', { jobId, ...current }),
        setLatest,
        () => void askPictures('stop', { jobId, work: 'finish' }, 5000).catch(() => undefined),
      ),
    [jobId],
  );
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for another check of the same plan
  useEffect(() => {
    if (isPaused) {
      setLatest({ plan, state: 'checking' });
      return;
    }
    checker.check(plan, isFirst.current ? 0 : DEBOUNCE_MS);
    isFirst.current = false;
    return () => checker.stop();
  }, [checker, plan, round, isPaused]);

  return {
    check: latest.plan === plan ? latest : ({ plan, state: 'checking' } as const),
    checkAgain: () => setRound(round + 1),
    stopCheck: () => {
      checker.stop();
      setLatest({ plan, state: 'stopped' });
    },
  };
}

/** How far the check is; undefined while nothing was heard. */
export function useProgress(jobId: string): PictureProgress | undefined {
  const [progress, setProgress] = useState<PictureProgress>();
  useEffect(() => watchPictures((next) => next.jobId === jobId && setProgress(next)), [jobId]);
  return progress;
}
