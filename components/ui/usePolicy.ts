import { useCallback, useEffect, useRef, useState } from 'react';
import type { Policy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';

/** The settings, live; undefined until they are read. */
export function usePolicy() {
  const [policy, setPolicy] = useState<Policy>();
  const latest = useRef<Policy>(undefined);

  const show = useCallback((next: Policy) => {
    latest.current = next;
    setPolicy(next);
  }, []);

  useEffect(() => {
    policyItem.read().then(show);
    return policyItem.watch(show);
  }, [show]);

  /** Stores a change at once. @throws when it cannot be stored; what is shown then is what was tried */
  const change = useCallback(
    async (edit: (policy: Policy) => Policy) => {
      if (!latest.current) return;
      const next = edit(latest.current);
      show(next);
      await policyItem.write(next);
    },
    [show],
  );

  return { policy, change };
}
