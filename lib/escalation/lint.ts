import { compose, pictureNames } from './compose';
import type { Draft } from './draft';
import type { LintFinding } from './findings';
import { toText } from './formats/output';
import { toPlainText } from './formats/plain-text';
import { lintFields, lintMissing } from './lint-fields';
import { type Part, partsOf } from './parts';
import { findPayloads } from './payload';
import { type AutoAnswers, answerFromEvidence, openSteps } from './runbook';
import { type DetectFn, findUnsafeLines, findUnsafeParts, type Unsafe } from './safety';

export interface LintResult {
  /** What blocks first, then what warns. */
  readonly findings: readonly LintFinding[];
  /** What the evidence answers by itself, for the checklist. */
  readonly auto: AutoAnswers;
  /** Nothing blocks. */
  readonly isReady: boolean;
}

function lintPayloads(parts: readonly Part[]): LintFinding[] {
  return parts.flatMap(({ ref, text }) =>
    findPayloads(text).map(({ shape, fake }): LintFinding => {
      // The seed asks for a reproduction with fake user data; anywhere else the shape alone is too much.
      const isReproduction = 'field' in ref && ref.field === 'reproduction' && fake;
      return {
        code: 'payload',
        severity: isReproduction ? 'warns' : 'blocks',
        ...ref,
        params: { shape },
        fix: 'summarise',
      };
    }),
  );
}

function lintPictures(draft: Draft): LintFinding[] {
  const names = pictureNames(draft);
  return draft.evidence.flatMap(({ id, picture }): LintFinding[] => {
    if (!picture || picture.verified) return [];
    const params = { picture: names.get(id)! };
    return [{ code: 'picture-unverified', severity: 'blocks', excerpt: id, params, fix: 'review-picture' }];
  });
}

function lintRunbook(draft: Draft, auto: AutoAnswers): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const [step, said] of Object.entries(auto) as [
    keyof AutoAnswers,
    NonNullable<AutoAnswers[keyof AutoAnswers]>,
  ][]) {
    const answer = draft.runbook[step];
    if ((answer !== 'yes' && answer !== 'no') || answer === said.answer) continue;
    const params = { answer, evidence: said.evidence };
    findings.push({ code: 'runbook-contradicts', severity: 'warns', step, params, fix: 'answer-steps' });
  }
  const steps = openSteps(draft, auto);
  // A question before implementation has nothing to run the runbook on.
  if (draft.severity !== 'S4' && steps.length > 0) {
    findings.push({ code: 'runbook-open', severity: 'warns', params: { steps }, fix: 'answer-steps' });
  }
  return findings;
}

export const toFinding = ({ ref, kind, category, tier, count }: Unsafe): LintFinding => ({
  code: 'unsafe-content',
  severity: 'blocks',
  ...ref,
  params: { kind, category, tier, count },
  fix: 'redact',
});

/** All that is unsafe; excerpts are looked at alone, the rest also as it will be printed. */
function findUnsafe(draft: Draft, parts: readonly Part[], detect: DetectFn): Unsafe[] {
  const inParts = findUnsafeParts(parts, detect);
  const lines = toPlainText(compose({ ...draft, evidence: [] }, {}));
  const inLines = findUnsafeLines(lines, detect(toText(lines)));
  const isNew = (unsafe: Unsafe) => !inParts.some(({ ref }) => JSON.stringify(ref) === JSON.stringify(unsafe.ref));
  return [...inParts, ...inLines.filter(isNew)];
}

/**
 * What is missing, unsafe or doubtful in a draft, with a way to fix each.
 *
 * @param detect - the engine with the user's rules; when it throws, that blocks the hand-over and is all it says
 */
export function lint(draft: Draft, detect: DetectFn): LintResult {
  const parts = partsOf(draft);
  const payloads = lintPayloads(parts);
  let unsafe: Unsafe[] | undefined;
  try {
    unsafe = findUnsafe(draft, parts, detect);
  } catch {
    unsafe = undefined;
  }
  const blockingPayloads = payloads.filter(({ severity }) => severity === 'blocks').length;
  const auto = answerFromEvidence(draft, unsafe && unsafe.length + blockingPayloads);
  const content: LintFinding[] = unsafe
    ? unsafe.map(toFinding)
    : [{ code: 'detector-failed', severity: 'blocks', params: {}, fix: 'try-again' }];
  const findings = [
    ...content,
    ...payloads,
    ...lintPictures(draft),
    ...lintMissing(draft),
    ...lintFields(draft),
    ...lintRunbook(draft, auto),
  ];
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const warning = findings.filter(({ severity }) => severity === 'warns');
  return { findings: [...blocking, ...warning], auto, isReady: blocking.length === 0 };
}
