import { type Draft, type Severity, surfaceOf, textOf } from './draft';
import { type FieldId, fieldIds, gatedSurfaces } from './fields';

interface SeverityModel {
  /** As the seed names it, without its code. */
  readonly name: string;
  readonly useWhen: string;
  /** First response data to collect, in the seed's order. */
  readonly collect: readonly FieldId[];
}

const identifiers: readonly FieldId[] = [
  'environment',
  'partner',
  'affectedRoute',
  'firstSeen',
  'requestIds',
  'sessionIds',
  'eventIds',
];

/** The seed's severity model, word for word. S2 collects the "same identifiers plus" its own. */
export const severityModel: Readonly<Record<Severity, SeverityModel>> = {
  S1: {
    name: 'production stopped',
    useWhen: 'Live checkout, ramp, webhook intake, or reconciliation is unavailable for a production partner',
    collect: identifiers,
  },
  S2: {
    name: 'degraded production',
    useWhen: 'Some users or regions are affected, or webhook delivery is delayed but recoverable',
    collect: [...identifiers, 'affectedCount', 'timestampWindow', 'retryBehavior', 'partnerState'],
  },
  S3: {
    name: 'integration blocked',
    useWhen: 'Sandbox setup, allowed origin, API auth, idempotency, SDK, or webhook verification blocks launch',
    collect: ['codePath', 'endpoint', 'sdkVersion', 'requestIds', 'errorCode', 'errorMessage', 'environment'],
  },
  S4: {
    name: 'documentation/product question',
    useWhen: 'A partner needs clarification before implementation',
    collect: ['pageUrl', 'question', 'productSurface', 'approval'],
  },
};

/** "What to include" of the seed: offered whatever the severity, with a summary and the impact. */
const alwaysOffered: readonly FieldId[] = [
  'summary',
  'environment',
  'productSurface',
  'requestIds',
  'sessionIds',
  'transactionIds',
  'eventIds',
  'timestampWindow',
  'sdkPackage',
  'sdkVersion',
  'docsUrl',
  'reproduction',
  'currentImpact',
];

/** Whether the chosen surface may be discussed only with approval. */
export function isGated(draft: Draft): boolean {
  const surface = surfaceOf(draft);
  return surface !== undefined && gatedSurfaces.includes(surface);
}

/** Whether endpoint names stay out: always for 0Link, for 0Base unless the partner is approved (domain, section 8). */
export function withholdsEndpoint(draft: Draft): boolean {
  const surface = surfaceOf(draft);
  return surface === '0Link' || (surface === '0Base' && textOf(draft, 'approval') !== 'yes');
}

/**
 * What the severity asks for, in the seed's order; nothing before a severity is chosen. Approval has no subject on a
 * surface that needs none, and an endpoint that has to stay out is not asked for.
 */
export function requiredFields(draft: Draft): FieldId[] {
  if (draft.severity === undefined) return [];
  return severityModel[draft.severity].collect.filter(
    (field) =>
      !(field === 'approval' && surfaceOf(draft) !== undefined && !isGated(draft)) &&
      !(field === 'endpoint' && withholdsEndpoint(draft)),
  );
}

/** What can be filled in beside the required fields: always offered ones, approval on gated surfaces, and what is filled. */
export function optionalFields(draft: Draft): FieldId[] {
  const required = new Set(requiredFields(draft));
  const offered = (field: FieldId) =>
    alwaysOffered.includes(field) || (field === 'approval' && isGated(draft)) || draft.fields[field] !== undefined;
  const rest = [...alwaysOffered, ...fieldIds.filter((field) => !alwaysOffered.includes(field))];
  return rest.filter((field) => !required.has(field) && offered(field));
}
