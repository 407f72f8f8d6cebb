import { i18n } from '#i18n';
import { kindCount } from '@/components/ui/kind-count';
import type { UrlProblem } from '@/lib/escalation/docs-url';
import { type RunbookStepId, runbookStepIds } from '@/lib/escalation/draft';
import type { Environment } from '@/lib/escalation/fields';
import type { LintFix } from '@/lib/escalation/findings';
import type { HandOverProblem } from '@/lib/escalation/hand-over';
import type { AutoEvidence } from '@/lib/escalation/runbook';
import { choiceName, fieldName } from './field-words';

/** What is wrong and why, in one or two sentences. */
export function sentenceOf(finding: HandOverProblem): string {
  switch (finding.code) {
    case 'severity-missing':
      return i18n.t('lint.sentence.severityMissing');
    case 'field-missing':
      return i18n.t('lint.missing', [finding.params.severity]);
    case 'reason-missing':
      return i18n.t('lint.sentence.reasonMissing');
    case 'unsafe-content':
      return i18n.t(`lint.sentence.${finding.params.category}`, [kindCount(finding.params.kind, finding.params.count)]);
    case 'payload':
      return i18n.t(`lint.sentence.${finding.params.shape}`);
    case 'picture-unverified':
      return i18n.t('lint.sentence.pictureUnverified', [finding.params.picture]);
    case 'detector-failed':
      return i18n.t('lint.sentence.detectorFailed');
    case 'time-relative':
      return i18n.t('lint.sentence.timeRelative', [finding.params.words]);
    case 'time-without-zone':
      return i18n.t('lint.sentence.timeWithoutZone');
    case 'url-not-docs':
      return urlSentence(finding.params.problem);
    case 'url-query':
      return i18n.t('lint.sentence.urlQuery');
    case 'approval-missing':
      return i18n.t('lint.sentence.approvalMissing', [finding.params.surface]);
    case 'endpoint-detail':
      return i18n.t('lint.sentence.endpointDetail', [finding.params.surface]);
    case 'promise':
      return i18n.t('lint.sentence.promise', [finding.params.words]);
    case 'severity-environment':
      return i18n.t('lint.sentence.severityEnvironment', [
        finding.params.severity,
        environmentWords(finding.params.environment),
      ]);
    case 'environment-differs':
      return i18n.t('lint.sentence.environmentDiffers');
    case 'ids-look-alike':
      return i18n.t('lint.sentence.idsLookAlike', [finding.params.first, finding.params.second]);
    case 'sdk-package-missing':
      return i18n.t('lint.sentence.sdkPackageMissing');
    case 'runbook-open':
      return i18n.t('lint.sentence.runbookOpen', finding.params.steps.length);
    case 'runbook-contradicts':
      return i18n.t('lint.sentence.runbookContradicts', [
        choiceName(finding.params.answer),
        autoWords(finding.params.evidence),
      ]);
    case 'draft-damaged':
      return i18n.t('lint.sentence.draftDamaged');
    case 'picture-missing':
      return i18n.t('lint.sentence.pictureMissing', [finding.params.picture ?? '']);
    case 'picture-changed':
      return i18n.t('lint.sentence.pictureChanged', [finding.params.picture ?? '']);
  }
}

/** As it stands within a sentence. */
const environmentWords = (environment: Environment): string => i18n.t(`composer.environments.${environment}`);

function urlSentence(problem: UrlProblem): string {
  switch (problem) {
    case 'not-an-address':
      return i18n.t('lint.sentence.notAnAddress');
    case 'not-https':
      return i18n.t('lint.sentence.notHttps');
    case 'user-info':
      return i18n.t('lint.sentence.userInfo');
    case 'product-host':
      return i18n.t('lint.sentence.productHost');
    case 'other-host':
      return i18n.t('lint.sentence.otherHost');
    case 'other-path':
      return i18n.t('lint.sentence.otherPath');
  }
}

/** Where it is. */
export function placeOf(finding: HandOverProblem, excerptName: (id: string) => string): string {
  if (finding.field) return fieldName(finding.field);
  if (finding.step) return i18n.t('lint.place.step', [runbookStepIds.indexOf(finding.step) + 1]);
  if (finding.excerpt) return excerptName(finding.excerpt);
  if (finding.code === 'severity-missing') return i18n.t('composer.severity.legend');
  return finding.code === 'runbook-open' ? i18n.t('composer.runbook.title') : i18n.t('lint.place.draft');
}

/** The words on the button that fixes it. */
export function fixWords(fix: LintFix): string {
  switch (fix) {
    case 'redact':
      return i18n.t('lint.fix.redact');
    case 'summarise':
      return i18n.t('lint.fix.summarise');
    case 'strip-url':
      return i18n.t('lint.fix.stripUrl');
    case 'clear-field':
      return i18n.t('lint.fix.clearField');
    case 'remove-excerpt':
      return i18n.t('lint.fix.removeExcerpt');
    case 'choose-severity':
      return i18n.t('lint.fix.chooseSeverity');
    case 'fill-in':
      return i18n.t('lint.fix.fillIn');
    case 'edit':
      return i18n.t('lint.fix.edit');
    case 'answer-steps':
      return i18n.t('lint.fix.answerSteps');
    case 'review-picture':
      return i18n.t('lint.fix.reviewPicture');
    case 'try-again':
      return i18n.t('lint.fix.tryAgain');
  }
}

/** What the evidence says about a step of the runbook. */
export function autoWords({ code, params }: AutoEvidence): string {
  switch (code) {
    case 'modes-match':
      return i18n.t('composer.runbook.auto.modesMatch', [params.mode, environmentWords(params.environment)]);
    case 'modes-differ':
      return i18n.t('composer.runbook.auto.modesDiffer', [params.mode, environmentWords(params.environment)]);
    case 'mode-mismatch-error':
      return i18n.t('composer.runbook.auto.mismatchError', [params.errorCode]);
    case 'response-seen':
      return i18n.t('composer.runbook.auto.responseSeen', [params.status, params.requestId, params.errorCode]);
    case 'signed-event-seen':
      return i18n.t('composer.runbook.auto.signedEventSeen', [params.eventId]);
    case 'nothing-unsafe':
      return i18n.t('composer.runbook.auto.nothingUnsafe');
    case 'unsafe-content':
      return i18n.t('composer.runbook.auto.unsafeContent', params.count);
  }
}

const stepKeys = {
  'key-mode': 'keyMode',
  response: 'response',
  'signed-event': 'signedEvent',
  'raw-body': 'rawBody',
  'product-state': 'productState',
  'order-state': 'orderState',
  'safe-identifiers': 'safeIdentifiers',
} as const satisfies Record<RunbookStepId, string>;

export const stepWords = (step: RunbookStepId): string => i18n.t(`composer.runbook.steps.${stepKeys[step]}`);
