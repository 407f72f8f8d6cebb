import { useCallback, useEffect, useState } from 'react';
import type { Policy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';

/** The settings, live; undefined until they are read. */
export function usePolicy() {
  const [policy, setPolicy] = useState<Policy>();

  useEffect(() => {
    policyItem.read().then(setPolicy);
    return policyItem.watch(setPolicy);
  }, []);

  const write = useCallback(async (next: Policy) => {
    setPolicy(next);
    await policyItem.write(next);
  }, []);

  return { policy, write };
}
