import { useDeferredValue, useMemo } from 'react';
import type { Draft } from '@/lib/escalation/draft';
import { type LintResult, lint } from '@/lib/escalation/lint';
import type { Engine } from './engine';

export interface LintHandle {
  readonly result: LintResult;
  /** The draft it speaks of: typing runs ahead of it. */
  readonly draft: Draft;
}

/** What is missing or unsafe, a moment after each change. */
export function useLint(draft: Draft | undefined, engine: Engine | undefined): LintHandle | undefined {
  const settled = useDeferredValue(draft);
  return useMemo(() => {
    if (!settled || !engine) return undefined;
    return { result: lint(settled, engine.detect), draft: settled };
  }, [settled, engine]);
}
