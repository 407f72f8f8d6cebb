import type { Category, Tier } from '@/lib/detect/detector';
import type { UrlProblem } from './docs-url';
import type { RunbookStepId, Severity } from './draft';
import type { EnvironmentBasis } from './environment';
import type { Environment, FieldId, ProductSurface } from './fields';
import type { PayloadShape } from './payload';
import type { AutoEvidence } from './runbook';

type None = Record<string, never>;

/** Every code a lint finding can have, with what a sentence about it needs. Sentences are in the message catalogue. */
export interface LintParams {
  'severity-missing': None;
  /** The severity asks for it, and it is neither filled in nor said to be not available. */
  'field-missing': { field: FieldId; severity: Severity };
  /** "Not available, because" without a reason. */
  'reason-missing': None;
  'unsafe-content': { kind: string; category: Category; tier: Tier; count: number };
  payload: { shape: PayloadShape };
  'picture-unverified': { picture: string };
  /** Looking for unsafe content failed, so nothing may be handed over. */
  'detector-failed': None;
  /** A time like "yesterday", which means another day to the reader. */
  'time-relative': { words: string };
  'time-without-zone': None;
  'url-not-docs': { problem: UrlProblem };
  'url-query': None;
  'approval-missing': { surface: ProductSurface };
  /** Endpoint names stay out on this surface; the draft leaves the field out. */
  'endpoint-detail': { surface: ProductSurface };
  /** Words that promise an answer, a payout or a price by some time. */
  promise: { words: string };
  /** S1 and S2 are about production. */
  'severity-environment': { severity: Severity; environment: Environment };
  'environment-differs': { chosen?: Environment; signs: Partial<Record<EnvironmentBasis, Environment>> };
  'ids-look-alike': { first: string; second: string };
  'sdk-package-missing': None;
  'runbook-open': { steps: readonly RunbookStepId[] };
  'runbook-contradicts': { answer: 'yes' | 'no'; evidence: AutoEvidence };
}

export type LintCode = keyof LintParams;

/**
 * What would help. `redact`, `summarise`, `strip-url`, `clear-field` and `remove-excerpt` are done by `applyFix`;
 * the others need the user: fill in (or say why not), choose, edit, answer, review the picture, try again.
 */
export type LintFix =
  | 'redact'
  | 'summarise'
  | 'strip-url'
  | 'clear-field'
  | 'remove-excerpt'
  | 'choose-severity'
  | 'fill-in'
  | 'edit'
  | 'answer-steps'
  | 'review-picture'
  | 'try-again';

interface Place {
  readonly field?: FieldId;
  readonly step?: RunbookStepId;
  /** An excerpt's id. */
  readonly excerpt?: string;
}

/** `blocks`: no hand-over while it stands. `warns`: worth a look. At most one of field, step and excerpt is set. */
export type LintFinding = {
  [Code in LintCode]: Place & {
    readonly code: Code;
    readonly severity: 'blocks' | 'warns';
    readonly params: LintParams[Code];
    readonly fix: LintFix;
  };
}[LintCode];
