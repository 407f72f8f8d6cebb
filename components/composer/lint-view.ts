import type { FieldId } from '@/lib/escalation/fields';
import type { LintFinding } from '@/lib/escalation/findings';

export interface LintView {
  /** Fields the severity asks for and nobody has filled in: one line in place of many. */
  readonly missing: readonly FieldId[];
  readonly blocks: readonly LintFinding[];
  readonly warnings: readonly LintFinding[];
  readonly blocking: Blocking;
}

/** How many things keep the draft back: answers that are missing, and what must not leave. */
export interface Blocking {
  readonly missing: number;
  readonly unsafe: number;
}

const missingCodes: readonly LintFinding['code'][] = ['severity-missing', 'field-missing', 'reason-missing'];

export function toLintView(findings: readonly LintFinding[]): LintView {
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const missing = blocking.filter(({ code }) => missingCodes.includes(code)).length;
  const isMissing = (finding: LintFinding) => finding.code === 'field-missing';
  return {
    missing: blocking.flatMap(({ code, field }) => (code === 'field-missing' && field ? [field] : [])),
    blocks: blocking.filter((finding) => !isMissing(finding)),
    warnings: findings.filter(({ severity }) => severity === 'warns'),
    blocking: { missing, unsafe: blocking.length - missing },
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
