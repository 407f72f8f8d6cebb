import { useCallback, useEffect, useRef, useState } from 'react';
import type { Policy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import { OwnWrites } from './own-writes';

export type PolicyHandle = ReturnType<typeof usePolicy>;

/** The settings, live; undefined until they are read. */
export function usePolicy() {
  const [policy, setPolicy] = useState<Policy>();
  /** Grows when the settings were changed somewhere else. */
  const [revision, setRevision] = useState(0);
  const latest = useRef<Policy>(undefined);
  const ownWrites = useRef(new OwnWrites());

  const show = useCallback((next: Policy) => {
    latest.current = next;
    setPolicy(next);
  }, []);

  useEffect(() => {
    policyItem.read().then((stored) => latest.current ?? show(stored));
    return policyItem.watch((stored) => {
      if (ownWrites.current.isEcho(stored)) return;
      show(stored);
      setRevision((count) => count + 1);
    });
  }, [show]);

  /** Stores a change at once. @throws when it cannot be stored; what is shown then is what was tried */
  const change = useCallback(
    async (edit: (policy: Policy) => Policy) => {
      if (!latest.current) return;
      const next = edit(latest.current);
      show(next);
      ownWrites.current.note(next);
      await policyItem.write(next);
    },
    [show],
  );

  return { policy, revision, change };
}
