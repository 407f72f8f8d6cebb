import type { FieldId } from '@/lib/escalation/fields';
import type { LintFinding } from '@/lib/escalation/findings';

export interface LintView {
  /** Fields the severity asks for and nobody has filled in: one line in place of many. */
  readonly missing: readonly FieldId[];
  readonly blocks: readonly LintFinding[];
  readonly warnings: readonly LintFinding[];
  /** How many things keep the draft back. */
  readonly blocking: number;
}

export function toLintView(findings: readonly LintFinding[]): LintView {
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const isMissing = (finding: LintFinding) => finding.code === 'field-missing';
  return {
    missing: blocking.flatMap(({ code, field }) => (code === 'field-missing' && field ? [field] : [])),
    blocks: blocking.filter((finding) => !isMissing(finding)),
    warnings: findings.filter(({ severity }) => severity === 'warns'),
    blocking: blocking.length,
  };
}

/** What stands under a field while it is typed: the unsafe and the doubtful, not that it is still empty. */
export function findingsOfField(findings: readonly LintFinding[], field: FieldId): LintFinding[] {
  return findings.filter((finding) => finding.field === field && finding.code !== 'field-missing');
}

/** Element a finding leads to; undefined where it is about the whole draft. */
export function anchorOf(finding: Pick<LintFinding, 'code' | 'field' | 'step' | 'excerpt'>): string | undefined {
  if (finding.field) return fieldAnchor(finding.field);
  if (finding.step) return stepAnchor(finding.step);
  if (finding.excerpt) return excerptAnchor(finding.excerpt);
  if (finding.code === 'severity-missing') return severityAnchor;
  return finding.code === 'runbook-open' ? runbookAnchor : undefined;
}

export const severityAnchor = 'severity';
export const runbookAnchor = 'runbook';
export const fieldAnchor = (field: FieldId) => `field-${field}`;
export const stepAnchor = (step: string) => `step-${step}`;
export const excerptAnchor = (id: string) => `excerpt-${id}`;
