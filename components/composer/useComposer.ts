import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { usePolicy } from '@/components/ui/usePolicy';
import { isAutomatic } from '@/lib/escalation/apply-fix';
import type { LintFinding } from '@/lib/escalation/findings';
import { send } from '@/lib/messaging/send';
import { createEngine } from './engine';
import { anchorOf, toLintView } from './lint-view';
import { useDraft } from './useDraft';
import { useFix } from './useFix';
import { useGoTo } from './useGoTo';
import { useHandOver } from './useHandOver';
import { useLint } from './useLint';

const lintAnchor = 'lint';

/** Everything the composer shows and does, apart from the tab. */
export function useComposer() {
  const say = useSay();
  const handle = useDraft();
  const { policy } = usePolicy();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt forgets what the engine remembers
  const engine = useMemo(() => policy && createEngine(policy), [policy, attempt]);
  const checked = useLint(handle.draft, engine);
  const sections = useGoTo();
  const applyFix = useFix(handle, engine);
  const handOver = useHandOver(handle.draft, engine, () => sections.goTo(lintAnchor));

  async function attemptTo(work: () => Promise<unknown>, done: string | undefined, failed: string): Promise<void> {
    try {
      await work();
      if (done) say.done(done);
    } catch {
      say.failed(failed);
    }
  }

  return {
    ...handle,
    policy,
    lint: checked?.result,
    lintView: checked && toLintView(checked.result.findings),
    sections,
    handOver,
    fix: (finding: LintFinding) => {
      if (isAutomatic(finding.fix)) return void applyFix(finding);
      if (finding.fix === 'try-again') return setAttempt((count) => count + 1);
      const anchor = anchorOf(finding);
      if (anchor) sections.goTo(anchor);
    },
    showProblems: () => sections.goTo(lintAnchor),
    removeExcerpt: (id: string) =>
      attemptTo(() => send('evidence.remove', { id }), undefined, i18n.t('composer.evidence.removeFailed')),
    includeExcerpt: (id: string, isIncluded: boolean) =>
      attemptTo(
        () => send('evidence.change', { id, change: { isIncluded } }),
        undefined,
        i18n.t('composer.evidence.includeFailed'),
      ),
    movePicture: (id: string, by: -1 | 1) =>
      attemptTo(() => send('picture.move', { id, by }), undefined, i18n.t('composer.pictures.moveFailed')),
    clear: () =>
      attemptTo(() => send('draft.clear', {}), i18n.t('composer.clear.done'), i18n.t('composer.clear.failed')),
  };
}

export type ComposerHandle = ReturnType<typeof useComposer>;
