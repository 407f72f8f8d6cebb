import { useEffect, useState } from 'react';
import { type Held, heldItem } from '@/lib/pictures/held-item';

/** Pictures that wait for a review, oldest first. */
export function useHeld(): readonly Held[] {
  const [held, setHeld] = useState<readonly Held[]>([]);
  useEffect(() => {
    void heldItem.read().then(setHeld);
    return heldItem.watch(setHeld);
  }, []);
  return held;
}
