import { bareUrl, docsUrlProblem, hasQuery } from './docs-url';
import { type Draft, environmentOf, linesOf, runbookStepIds, surfaceOf, textOf } from './draft';
import { evidenceText, guessEnvironment } from './environment';
import { type FieldId, fieldIds } from './fields';
import type { LintFinding } from './findings';
import { isGated, requiredFields, withholdsEndpoint } from './severity';

/** Missing answers: what the severity asks for and nobody has given. */
export function lintMissing(draft: Draft): LintFinding[] {
  const { severity } = draft;
  const findings: LintFinding[] = [];
  if (!severity) findings.push({ code: 'severity-missing', severity: 'blocks', params: {}, fix: 'choose-severity' });
  for (const field of severity ? requiredFields(draft) : []) {
    const value = draft.fields[field];
    if ((value && 'unavailable' in value) || textOf(draft, field) !== '') continue;
    findings.push({
      code: 'field-missing',
      severity: 'blocks',
      field,
      params: { field, severity: severity! },
      fix: 'fill-in',
    });
  }
  for (const field of fieldIds) {
    const value = draft.fields[field];
    if (!value || !('unavailable' in value) || value.unavailable.trim() !== '') continue;
    findings.push({ code: 'reason-missing', severity: 'blocks', field, params: {}, fix: 'fill-in' });
  }
  for (const step of runbookStepIds) {
    const answer = draft.runbook[step];
    if (typeof answer !== 'object' || answer.unavailable.trim() !== '') continue;
    findings.push({ code: 'reason-missing', severity: 'blocks', step, params: {}, fix: 'fill-in' });
  }
  return findings;
}

const relative =
  /\b(?:today|yesterday|tonight|just now|right now|earlier|recently|lately|noon|midnight|(?:this|last|past)\s+(?:morning|afternoon|evening|night|week|weekend|month|hour|few\s+\w+|\d+\s+\w+)|(?:an?|\d+|few|couple of)\s*(?:s|sec\w*|m|min\w*|h|hours?|days?|weeks?)\s+ago|(?:since\s+|on\s+|last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const clockTime = /\d{1,2}:\d{2}/;
const zone = /\d\s?Z\b|[+-]\d{2}:?\d{2}\b|\b(?:UTC|GMT|[A-Z]{1,4}[SD]?T|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)\b/;

function lintTimes(draft: Draft): LintFinding[] {
  return (['firstSeen', 'timestampWindow'] as const).flatMap((field): LintFinding[] => {
    const text = textOf(draft, field);
    const words = relative.exec(text)?.[0];
    if (words) return [{ code: 'time-relative', severity: 'warns', field, params: { words }, fix: 'edit' }];
    if (!clockTime.test(text) || zone.test(text)) return [];
    return [{ code: 'time-without-zone', severity: 'warns', field, params: {}, fix: 'edit' }];
  });
}

function lintUrls(draft: Draft): LintFinding[] {
  return (['docsUrl', 'pageUrl'] as const).flatMap((field): LintFinding[] => {
    const text = textOf(draft, field);
    if (text === '') return [];
    const problem = docsUrlProblem(text);
    if (problem === 'user-info') {
      return [{ code: 'url-not-docs', severity: 'blocks', field, params: { problem }, fix: 'strip-url' }];
    }
    const findings: LintFinding[] = [];
    if (problem) findings.push({ code: 'url-not-docs', severity: 'warns', field, params: { problem }, fix: 'edit' });
    if (hasQuery(text) && bareUrl(text) !== text) {
      findings.push({ code: 'url-query', severity: 'warns', field, params: {}, fix: 'strip-url' });
    }
    return findings;
  });
}

function lintSurface(draft: Draft): LintFinding[] {
  const surface = surfaceOf(draft);
  if (!surface) return [];
  const findings: LintFinding[] = [];
  if (isGated(draft) && !draft.fields.approval && !requiredFields(draft).includes('approval')) {
    findings.push({
      code: 'approval-missing',
      severity: 'warns',
      field: 'approval',
      params: { surface },
      fix: 'fill-in',
    });
  }
  if (withholdsEndpoint(draft) && textOf(draft, 'endpoint') !== '') {
    findings.push({
      code: 'endpoint-detail',
      severity: 'warns',
      field: 'endpoint',
      params: { surface },
      fix: 'clear-field',
    });
  }
  return findings;
}

const proseFields: readonly FieldId[] = ['summary', 'question', 'currentImpact', 'partnerState', 'retryBehavior'];
const promise =
  /\b(?:SLAs?|guarante\w+|best[- ]price|zero[- ]cost|inventory is low|(?:respon\w+|repl\w+|answer\w*|fix\w*|resol\w+|refund\w*|pay\w*|settle\w*|solved?)(?:\s+\w+){0,4}\s+(?:within|in under|by tomorrow|in the next)(?:\s+\d+\s*\w+)?)\b/i;

function lintPromises(draft: Draft): LintFinding[] {
  return proseFields.flatMap((field): LintFinding[] => {
    const words = promise.exec(textOf(draft, field))?.[0];
    return words ? [{ code: 'promise', severity: 'warns', field, params: { words }, fix: 'edit' }] : [];
  });
}

function lintEnvironment(draft: Draft): LintFinding[] {
  const { severity } = draft;
  const chosen = environmentOf(draft);
  const field = 'environment';
  const findings: LintFinding[] = [];
  if ((severity === 'S1' || severity === 'S2') && chosen && chosen !== 'production') {
    const params = { severity, environment: chosen };
    findings.push({ code: 'severity-environment', severity: 'warns', field, params, fix: 'edit' });
  }
  const { environment, disagrees, signs } = guessEnvironment(evidenceText(draft));
  const isOther = chosen && environment && (chosen === 'production') !== (environment === 'production');
  if (disagrees || isOther) {
    const params = { ...(chosen && { chosen }), signs };
    findings.push({ code: 'environment-differs', severity: 'warns', field, params, fix: 'edit' });
  }
  return findings;
}

const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  '|': '1',
  s: '5',
  b: '8',
  z: '2',
  g: '9',
};
const folded = (id: string) => id.toLowerCase().replace(/[oli|sbzg]/g, (char) => lookAlikes[char]!);

/** Ids that differ in characters a reader of pictures mixes up: probably one id, once misread. */
function lintIds(draft: Draft): LintFinding[] {
  return (['requestIds', 'sessionIds', 'eventIds', 'transactionIds'] as const).flatMap((field) => {
    const seen = new Map<string, string>();
    return [...new Set(linesOf(draft, field))].flatMap((second): LintFinding[] => {
      const first = seen.get(folded(second));
      if (first === undefined) {
        seen.set(folded(second), second);
        return [];
      }
      return [{ code: 'ids-look-alike', severity: 'warns', field, params: { first, second }, fix: 'edit' }];
    });
  });
}

function lintSdk(draft: Draft): LintFinding[] {
  if (textOf(draft, 'sdkVersion') === '' || draft.fields.sdkPackage) return [];
  return [{ code: 'sdk-package-missing', severity: 'warns', field: 'sdkPackage', params: {}, fix: 'fill-in' }];
}

/** What is worth a second look in the fields. None of it needs the detector. */
export function lintFields(draft: Draft): LintFinding[] {
  const rules = [lintTimes, lintUrls, lintSurface, lintPromises, lintEnvironment, lintIds, lintSdk];
  return rules.flatMap((rule) => rule(draft));
}
