import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { applyFix } from '@/lib/escalation/apply-fix';
import type { Draft } from '@/lib/escalation/draft';
import type { LintFinding } from '@/lib/escalation/findings';
import { send } from '@/lib/messaging/send';
import { type Engine, withDraftLabels } from './engine';
import type { DraftHandle } from './useDraft';

/** Applies a lint finding's fix, with the labels that the draft already gave. */
export function useFix({ draft, edit }: DraftHandle, engine: Engine | undefined) {
  const say = useSay();
  return async (finding: LintFinding): Promise<void> => {
    if (!draft || !engine) return;
    try {
      if (finding.fix === 'remove-excerpt' && finding.excerpt) {
        await send('evidence.remove', { id: finding.excerpt });
        return;
      }
      const now = new Date().toISOString();
      const assign = async (values: { kind: string; value: string }[]) => {
        const { labels } = await send('labels.assign', { values });
        return labels;
      };
      const fixed = await withDraftLabels((redact) => applyFix(draft, finding, redact, now), engine.redact, assign);
      if (finding.excerpt) await replaceExcerpt(finding.excerpt, fixed);
      // Only what the fix is about: something else may have been typed meanwhile.
      else edit((current) => withFixed(current, fixed, finding));
    } catch {
      say.failed(i18n.t('lint.fixFailed'));
    }
  };
}

async function replaceExcerpt(id: string, fixed: Draft): Promise<void> {
  const replacement = fixed.evidence.find((excerpt) => excerpt.id === id);
  if (!replacement) return;
  const { text, title, notInspected } = replacement;
  await send('evidence.change', {
    id,
    change: { text, ...(title && { title }), ...(notInspected && { notInspected }) },
  });
}

function withFixed(current: Draft, fixed: Draft, { field, step }: LintFinding): Draft {
  if (step) return { ...current, runbook: { ...current.runbook, [step]: fixed.runbook[step] } };
  if (!field) return current;
  const { [field]: _, ...others } = current.fields;
  const value = fixed.fields[field];
  return { ...current, fields: value ? { ...others, [field]: value } : others };
}
