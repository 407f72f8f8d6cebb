import { type Draft, linesOf, type RunbookAnswer, type RunbookStepId, runbookStepIds, textOf } from './draft';
import { evidenceText, isModeOf, type KeyMode, keyModesIn, knownEnvironment } from './environment';
import type { Environment } from './fields';

/** The partner-side runbook, in the seed's words and order. */
export const runbookSteps: readonly { readonly id: RunbookStepId; readonly text: string }[] = [
  { id: 'key-mode', text: 'Confirm the environment and key mode match.' },
  { id: 'response', text: 'Check the API response status, request id, and machine-readable error code.' },
  { id: 'signed-event', text: 'Check whether the webhook endpoint received a signed event.' },
  { id: 'raw-body', text: 'Verify raw-body signature handling before assuming delivery failure.' },
  { id: 'product-state', text: 'Retrieve current product state from the API where supported.' },
  { id: 'order-state', text: 'Compare partner order state against session/event state.' },
  { id: 'safe-identifiers', text: 'Escalate with support-safe identifiers only.' },
];

/** Why a step could answer itself; `params` are the values a sentence about it needs. */
export type AutoEvidence =
  | { readonly code: 'modes-match' | 'modes-differ'; readonly params: { environment: Environment; mode: KeyMode } }
  | { readonly code: 'mode-mismatch-error'; readonly params: { errorCode: string } }
  | { readonly code: 'response-seen'; readonly params: { status: string; requestId: string; errorCode: string } }
  | { readonly code: 'signed-event-seen'; readonly params: { eventId: string } }
  | { readonly code: 'nothing-unsafe' | 'unsafe-content'; readonly params: { count: number } };

export interface AutoAnswer {
  readonly answer: 'yes' | 'no';
  readonly evidence: AutoEvidence;
}

/** What support reads behind an answer that the evidence gave. No commas: several such lines would read as a table. */
export function describeEvidence({ code, params }: AutoEvidence): string {
  switch (code) {
    case 'modes-match':
      return `the evidence shows ${params.mode} keys in ${params.environment}`;
    case 'modes-differ':
      return `the evidence shows ${params.mode} keys and the environment is ${params.environment}`;
    case 'mode-mismatch-error':
      return `the API answered ${params.errorCode}`;
    case 'response-seen':
      return `status ${params.status} with request id ${params.requestId} and error code ${params.errorCode}`;
    case 'signed-event-seen':
      return `a Gate-Signature header came with event ${params.eventId}`;
    case 'nothing-unsafe':
      return 'nothing else was found in this draft';
    case 'unsafe-content':
      return `unsafe content was found ${params.count === 1 ? 'in one place' : `in ${params.count} places`}`;
  }
}

const mismatchCode = 'key_mode_mismatch';

function keyMode(draft: Draft): AutoAnswer | undefined {
  const codes = [...identifiersOf(draft, 'error-code'), textOf(draft, 'errorCode')];
  if (codes.includes(mismatchCode)) {
    return { answer: 'no', evidence: { code: 'mode-mismatch-error', params: { errorCode: mismatchCode } } };
  }
  const environment = knownEnvironment(draft);
  const [mode, ...others] = keyModesIn(evidenceText(draft));
  // Both modes at once is what a page that lists all keys shows; it says nothing about the one in use.
  if (!environment || !mode || others.length > 0) return undefined;
  if (isModeOf(mode, environment)) {
    return { answer: 'yes', evidence: { code: 'modes-match', params: { environment, mode } } };
  }
  return { answer: 'no', evidence: { code: 'modes-differ', params: { environment, mode } } };
}

const identifiersOf = (draft: Draft, wanted: string) =>
  draft.evidence.flatMap(({ identifiers }) =>
    identifiers.filter(({ kind }) => kind === wanted).map(({ value }) => value),
  );

function response(draft: Draft): AutoAnswer | undefined {
  const [status] = identifiersOf(draft, 'http-status');
  const [requestId] = [...linesOf(draft, 'requestIds'), ...identifiersOf(draft, 'request-id')];
  const [errorCode] = [...linesOf(draft, 'errorCode'), ...identifiersOf(draft, 'error-code')];
  if (!status || !requestId || !errorCode) return undefined;
  return { answer: 'yes', evidence: { code: 'response-seen', params: { status, requestId, errorCode } } };
}

const signatureHeader = /\bGate-Signature\b/i;
/** A record of a delivery that did not get through shows a signature that was sent, not one that arrived. */
const undelivered = /\b(?:dead_lettered|in_flight|pending)\b/;

function signedEvent(draft: Draft): AutoAnswer | undefined {
  const excerpt = draft.evidence.find(
    ({ text, identifiers }) =>
      signatureHeader.test(text) && !undelivered.test(text) && identifiers.some(({ kind }) => kind === 'event-id'),
  );
  const eventId = excerpt?.identifiers.find(({ kind }) => kind === 'event-id')?.value;
  if (eventId === undefined) return undefined;
  return { answer: 'yes', evidence: { code: 'signed-event-seen', params: { eventId } } };
}

function safeIdentifiers(unsafeCount: number | undefined): AutoAnswer | undefined {
  if (unsafeCount === undefined) return undefined;
  const isSafe = unsafeCount === 0;
  const code = isSafe ? 'nothing-unsafe' : 'unsafe-content';
  return { answer: isSafe ? 'yes' : 'no', evidence: { code, params: { count: unsafeCount } } };
}

export type AutoAnswers = Readonly<Partial<Record<RunbookStepId, AutoAnswer>>>;

/**
 * Steps that the draft's evidence answers by itself.
 *
 * @param unsafeCount - from `countUnsafe`; undefined while that is not known, and the last step stays open
 */
export function answerFromEvidence(draft: Draft, unsafeCount: number | undefined): AutoAnswers {
  const answers: Record<RunbookStepId, AutoAnswer | undefined> = {
    'key-mode': keyMode(draft),
    response: response(draft),
    'signed-event': signedEvent(draft),
    'raw-body': undefined,
    'product-state': undefined,
    'order-state': undefined,
    'safe-identifiers': safeIdentifiers(unsafeCount),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

export interface RunbookEntry {
  readonly id: RunbookStepId;
  readonly text: string;
  /** The user's word where there is one, else the evidence's; undefined while the step is open. */
  readonly answer: RunbookAnswer | undefined;
  /** What the evidence says, whether or not the user said something else. */
  readonly auto: AutoAnswer | undefined;
}

/** The checklist as it stands. */
export function runbookEntries(draft: Draft, auto: AutoAnswers): RunbookEntry[] {
  return runbookSteps.map(({ id, text }) => ({
    id,
    text,
    answer: draft.runbook[id] ?? auto[id]?.answer,
    auto: auto[id],
  }));
}

/** Steps that nobody and nothing has answered. */
export function openSteps(draft: Draft, auto: AutoAnswers): RunbookStepId[] {
  return runbookStepIds.filter((id) => draft.runbook[id] === undefined && auto[id] === undefined);
}
