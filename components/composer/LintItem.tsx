import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { toneIcons } from '@/components/ui/Notice';
import { isAutomatic } from '@/lib/escalation/apply-fix';
import type { LintFinding } from '@/lib/escalation/findings';
import { fixWords, placeOf, sentenceOf } from './lint-words';
import './LintItem.css';

interface Props {
  finding: LintFinding;
  /** Name of an excerpt by its id; only needed where excerpts can turn up. */
  excerptName?: (id: string) => string;
  /** Stands under its field: the place is plain, and only what can be done for the user is offered. */
  isInline?: boolean;
  onFix: (finding: LintFinding) => void;
}

/** One finding: where, what and why, and the way to fix it. */
export function LintItem({ finding, excerptName, isInline, onFix }: Props) {
  const tone = finding.severity === 'blocks' ? 'block' : 'warn';
  const place = placeOf(finding, excerptName ?? (() => ''));
  const fix = fixWords(finding.fix);
  return (
    <div className="lint-item" data-tone={tone} data-code={finding.code} data-inline={isInline || undefined}>
      <Icon name={toneIcons[tone]} size={14} />
      <p className="lint-item__words">
        {!isInline && <span className="lint-item__place">{place}</span>}
        {sentenceOf(finding)}
      </p>
      {(!isInline || isAutomatic(finding.fix)) && (
        <Button aria-label={i18n.t('lint.fixNamed', [fix, place])} onClick={() => onFix(finding)}>
          {fix}
        </Button>
      )}
    </div>
  );
}
