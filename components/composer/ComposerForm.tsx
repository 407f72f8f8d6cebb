import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { Draft } from '@/lib/escalation/draft';
import { setAnswer, setSeverity } from '@/lib/escalation/edit-draft';
import { acceptOffers, offers } from '@/lib/escalation/offers';
import { openSteps, runbookEntries, runbookSteps } from '@/lib/escalation/runbook';
import { optionalFields, requiredFields } from '@/lib/escalation/severity';
import { EvidenceList } from './EvidenceList';
import { excerptName } from './excerpt-name';
import { Fields } from './Fields';
import { LintPanel } from './LintPanel';
import { runbookAnchor } from './lint-view';
import { countAcceptable, countAnswered } from './progress';
import { Runbook } from './Runbook';
import { SeverityPicker } from './SeverityPicker';
import type { ComposerHandle } from './useComposer';

interface Props {
  composer: ComposerHandle;
  draft: Draft;
}

/** What the user writes and answers. */
export function ComposerFields({ composer, draft }: Props) {
  const { sections, edit } = composer;
  const required = requiredFields(draft);
  const optional = optionalFields(draft);
  const open = useMemo(() => offers(draft), [draft]);
  const acceptable = countAcceptable(draft, open);
  const auto = composer.lint?.auto ?? {};
  const answered = runbookSteps.length - openSteps(draft, auto).length;
  const section = (id: Parameters<typeof sections.isOpen>[0]) => ({
    open: sections.isOpen(id),
    onOpen: (isOpen: boolean) => sections.setOpen(id, isOpen),
  });

  return (
    <>
      <SeverityPicker
        value={draft.severity}
        onChange={(severity) => edit((current, now) => setSeverity(current, severity, now))}
      />
      {acceptable > 0 && draft.severity && (
        <div className="composer__fill">
          <Button look="soft" icon="tags" onClick={() => edit(acceptOffers)}>
            {i18n.t('composer.fillFromEvidence', acceptable)}
          </Button>
        </div>
      )}
      {draft.severity && (
        <Section
          title={i18n.t('composer.needed', [draft.severity])}
          count={i18n.t('composer.neededCount', [countAnswered(draft, required), required.length])}
          {...section('needed')}
        >
          <Fields composer={composer} draft={draft} fields={required} offers={open} isRequired />
        </Section>
      )}
      <Section title={i18n.t('composer.always')} {...section('always')}>
        <Fields composer={composer} draft={draft} fields={optional} offers={open} isRequired={false} />
      </Section>
      <Section
        id={runbookAnchor}
        title={i18n.t('composer.runbook.title')}
        count={i18n.t('composer.runbook.count', [answered, runbookSteps.length])}
        {...section('runbook')}
      >
        <Runbook
          entries={runbookEntries(draft, auto)}
          answers={draft.runbook}
          onAnswer={(step, answer) => edit((current, now) => setAnswer(current, step, answer, now))}
        />
      </Section>
    </>
  );
}

/** What came from pages, and what the check says of it all. */
export function ComposerSide({ composer, draft }: Props) {
  const { sections, lintView } = composer;
  const nameOf = (id: string) => {
    const excerpt = draft.evidence.find((candidate) => candidate.id === id);
    return excerpt ? excerptName(excerpt) : i18n.t('composer.evidence.title');
  };
  return (
    <>
      <Section
        title={i18n.t('composer.evidence.title')}
        count={String(draft.evidence.length)}
        open={sections.isOpen('evidence')}
        onOpen={(isOpen) => sections.setOpen('evidence', isOpen)}
      >
        <EvidenceList
          evidence={draft.evidence}
          onRemove={composer.removeExcerpt}
          onCopyPicture={composer.handOver.picture}
          onInclude={composer.includeExcerpt}
          onMove={composer.movePicture}
        />
      </Section>
      {lintView && (
        <LintPanel
          view={lintView}
          severity={draft.severity}
          excerptName={nameOf}
          onGoTo={sections.goTo}
          onFix={composer.fix}
        />
      )}
    </>
  );
}
