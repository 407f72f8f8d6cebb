import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { askPictures, watchPictures } from '@/lib/messaging/picture-channel';
import type { PictureProgress } from '@/lib/messaging/picture-protocol';
import { type Check, createChecker } from './checker';
import { mayAttach, reviewReducer, toBoxes, toReviewState, toUncovered } from './review-state';
import type { View } from './useJob';

const DEBOUNCE_MS = 400;

/** The boxes under review, and what the check says of exactly those boxes. */
export function useReview(jobId: string, view: View) {
  const [state, dispatch] = useReducer(reviewReducer, view, toReviewState);
  const { items } = state.layout;
  const boxes = useMemo(() => toBoxes(items, state.printsLabels), [items, state.printsLabels]);
  const { check, checkAgain } = useCheck(jobId, boxes, toUncovered(items));
  return { state, dispatch, check, checkAgain, mayAttach: mayAttach(state) };
}

/** Where a change has not reached the check yet, the check has nothing to say. */
function useCheck(jobId: string, boxes: Check['boxes'], uncovered: readonly string[]) {
  const [latest, setLatest] = useState<Check>({ boxes, state: 'checking' });
  const [round, setRound] = useState(0);
  // Belongs to the newest boxes, the only ones the checker ever runs for.
  const newestUncovered = useRef(uncovered);
  const checker = useMemo(
    () =>
      createChecker(
        (current) =>
          askPictures('finish', {
            jobId,
            boxes: [...current],
            uncovered: [...newestUncovered.current],
            drawLabels: true,
          }),
        setLatest,
      ),
    [jobId],
  );
  useEffect(() => {
    newestUncovered.current = uncovered;
  }, [uncovered]);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for another check of the same boxes
  useEffect(() => {
    checker.check(boxes, isFirst.current ? 0 : DEBOUNCE_MS);
    isFirst.current = false;
    return () => checker.stop();
  }, [checker, boxes, round]);

  return {
    check: latest.boxes === boxes ? latest : ({ boxes, state: 'checking' } as const),
    checkAgain: () => setRound(round + 1),
  };
}

/** How far the check is; undefined while nothing was heard. */
export function useProgress(jobId: string): PictureProgress | undefined {
  const [progress, setProgress] = useState<PictureProgress>();
  useEffect(() => watchPictures((next) => next.jobId === jobId && setProgress(next)), [jobId]);
  return progress;
}
