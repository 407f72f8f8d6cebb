import { useCallback, useEffect, useRef, useState } from 'react';
import { OwnWrites } from '@/components/ui/own-writes';
import { draftItem } from '@/lib/drafts/draft-item';
import type { Draft } from '@/lib/escalation/draft';

export type Change = (draft: Draft, now: string) => Draft;

export interface DraftHandle {
  /** Undefined until it is read. */
  readonly draft: Draft | undefined;
  /** True when it could not be read. */
  readonly isUnreadable: boolean;
  /** False when the last change could not be stored: closing the window would lose it. */
  readonly isSaved: boolean;
  /** Applies a change and stores it at once: a popup closes without a last word. */
  readonly edit: (change: Change) => void;
}

/** The draft, shared live with every other open composer. */
export function useDraft(): DraftHandle {
  const [draft, setDraft] = useState<Draft>();
  const [isUnreadable, setUnreadable] = useState(false);
  const [isSaved, setSaved] = useState(true);
  const latest = useRef<Draft>(undefined);
  const ownWrites = useRef(new OwnWrites());

  const show = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
  }, []);

  useEffect(() => {
    const unwatch = [
      draftItem.watchFields((stored) => {
        if (!ownWrites.current.isEcho(writtenIn(stored))) show({ ...stored, evidence: latest.current?.evidence ?? [] });
      }),
      draftItem.watchEvidence((evidence) => {
        if (latest.current) show({ ...latest.current, evidence });
      }),
    ];
    draftItem.read().then(
      (stored) => latest.current ?? show(stored),
      () => setUnreadable(true),
    );
    return () => {
      for (const stop of unwatch) stop();
    };
  }, [show]);

  const edit = useCallback(
    (change: Change) => {
      if (!latest.current) return;
      const next = change(latest.current, new Date().toISOString());
      show(next);
      ownWrites.current.note(writtenIn(next));
      store(next).then(setSaved);
    },
    [show],
  );

  return { draft, isUnreadable, isSaved, edit };
}

/** What a user can write; times change with every write. */
const writtenIn = ({ severity, fields, runbook }: Draft) => ({ severity, fields, runbook });

async function store(draft: Draft): Promise<boolean> {
  try {
    await draftItem.writeFields(draft);
    return true;
  } catch {
    return false;
  }
}
