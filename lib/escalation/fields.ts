/** Every field of the draft. The seed text asks for all of them but `summary` and `currentImpact`. */
export const fieldIds = [
  'summary',
  'environment',
  'partner',
  'affectedRoute',
  'firstSeen',
  'requestIds',
  'sessionIds',
  'eventIds',
  'transactionIds',
  'affectedCount',
  'timestampWindow',
  'retryBehavior',
  'partnerState',
  'currentImpact',
  'codePath',
  'endpoint',
  'sdkPackage',
  'sdkVersion',
  'errorCode',
  'errorMessage',
  'pageUrl',
  'question',
  'productSurface',
  'approval',
  'docsUrl',
  'reproduction',
] as const;
export type FieldId = (typeof fieldIds)[number];

export const environments = ['sandbox', 'production', 'local'] as const;
export type Environment = (typeof environments)[number];

export const productSurfaces = ['0Gate', '0Pools', '0Base', '0Link', '0Pools Scan', 'API reference'] as const;
export type ProductSurface = (typeof productSurfaces)[number];

const approvals = ['yes', 'no', 'not sure'] as const;

/** Surfaces a partner may discuss only once approved; choosing one asks for `approval`. */
export const gatedSurfaces: readonly ProductSurface[] = ['0Pools', '0Base', '0Link'];

/**
 * `choice`: one of `choices`. `line`: one line. `lines`: a list, one entry a line. `text`: prose or code.
 * `label` is what support reads in the draft, always English; what the user reads is in the message catalogue.
 */
export interface FieldShape {
  readonly label: string;
  readonly kind: 'choice' | 'line' | 'lines' | 'text';
  readonly choices?: readonly string[];
}

export const fieldShapes: Readonly<Record<FieldId, FieldShape>> = {
  summary: { label: 'Summary', kind: 'line' },
  environment: { label: 'Environment', kind: 'choice', choices: environments },
  partner: { label: 'Partner id or account name', kind: 'line' },
  affectedRoute: { label: 'Affected route', kind: 'line' },
  firstSeen: { label: 'First seen time', kind: 'line' },
  requestIds: { label: 'Request ids', kind: 'lines' },
  sessionIds: { label: 'Session ids', kind: 'lines' },
  eventIds: { label: 'Event ids', kind: 'lines' },
  transactionIds: { label: 'Transaction or reference ids', kind: 'lines' },
  affectedCount: { label: 'Affected count', kind: 'line' },
  timestampWindow: { label: 'Timestamp window', kind: 'line' },
  retryBehavior: { label: 'Retry behavior', kind: 'text' },
  partnerState: { label: 'Current partner-side state', kind: 'text' },
  currentImpact: { label: 'Current impact', kind: 'text' },
  codePath: { label: 'Code path', kind: 'line' },
  endpoint: { label: 'Endpoint', kind: 'line' },
  sdkPackage: { label: 'SDK package', kind: 'line' },
  sdkVersion: { label: 'SDK version', kind: 'line' },
  errorCode: { label: 'Sanitized error code', kind: 'line' },
  errorMessage: { label: 'Sanitized error message', kind: 'text' },
  pageUrl: { label: 'Page URL', kind: 'line' },
  question: { label: 'Question', kind: 'text' },
  productSurface: { label: 'Product surface', kind: 'choice', choices: productSurfaces },
  approval: { label: 'Approval for 0Pools/0Base/0Link', kind: 'choice', choices: approvals },
  docsUrl: { label: 'Public docs URL being followed', kind: 'line' },
  reproduction: { label: 'Sanitized reproduction (fake keys, fake user data)', kind: 'text' },
};
