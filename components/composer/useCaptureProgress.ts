import { useEffect, useState } from 'react';
import { watchProgress } from '@/lib/capture/progress';

/** From 0 to 1 while the whole page of a tab is being taken, also where another popup began it; else undefined. */
export function useCaptureProgress(tabId: number | undefined): number | undefined {
  const [done, setDone] = useState<number>();
  useEffect(
    () =>
      watchProgress((progress) => {
        if (progress.tabId === tabId) setDone(progress.done < 1 ? progress.done : undefined);
      }),
    [tabId],
  );
  return done;
}
