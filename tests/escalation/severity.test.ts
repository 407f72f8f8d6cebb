import { describe, expect, test } from 'vitest';
import { emptyDraft, type Severity } from '@/lib/escalation/draft';
import type { FieldId } from '@/lib/escalation/fields';
import { lint } from '@/lib/escalation/lint';
import { optionalFields, requiredFields, severityModel } from '@/lib/escalation/severity';
import { detect, now, readyDraft, withFields } from './fakes';

const identifiers: FieldId[] = [
  'environment',
  'partner',
  'affectedRoute',
  'firstSeen',
  'requestIds',
  'sessionIds',
  'eventIds',
];

/** Straight from the seed, typed a second time on purpose. */
const seed: [Severity, string, string, FieldId[]][] = [
  [
    'S1',
    'production stopped',
    'Live checkout, ramp, webhook intake, or reconciliation is unavailable for a production partner',
    identifiers,
  ],
  [
    'S2',
    'degraded production',
    'Some users or regions are affected, or webhook delivery is delayed but recoverable',
    [...identifiers, 'affectedCount', 'timestampWindow', 'retryBehavior', 'partnerState'],
  ],
  [
    'S3',
    'integration blocked',
    'Sandbox setup, allowed origin, API auth, idempotency, SDK, or webhook verification blocks launch',
    ['codePath', 'endpoint', 'sdkVersion', 'requestIds', 'errorCode', 'errorMessage', 'environment'],
  ],
  [
    'S4',
    'documentation/product question',
    'A partner needs clarification before implementation',
    ['pageUrl', 'question', 'productSurface', 'approval'],
  ],
];

describe.each(seed)('%s', (severity, name, useWhen, fields) => {
  test('has the name, the use and the fields of the seed, in its order', () => {
    expect(severityModel[severity]).toMatchObject({ name, useWhen });
    expect(requiredFields({ ...emptyDraft(now), severity })).toEqual(fields);
  });

  test('is ready when they are filled in', () => {
    const { findings, isReady } = lint(readyDraft(severity), detect);
    expect(findings.filter((finding) => finding.severity === 'blocks')).toEqual([]);
    expect(isReady).toBe(true);
  });

  test.each(fields.filter((field) => field !== 'approval'))('is not ready without %s', (field) => {
    const draft = readyDraft(severity);
    delete draft.fields[field];
    const { findings, isReady } = lint(draft, detect);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'field-missing', field, params: { field, severity } }),
    );
    expect(isReady).toBe(false);
  });

  test.each(fields)('takes a reason in place of %s, but not an empty one', (field) => {
    const draft = readyDraft(severity);
    const said = (unavailable: string) => ({ ...draft, fields: { ...draft.fields, [field]: { unavailable } } });
    expect(lint(said('the service was down'), detect).isReady).toBe(true);
    expect(lint(said('  '), detect).findings[0]).toMatchObject({ code: 'reason-missing', severity: 'blocks', field });
  });
});

test('before a severity is chosen nothing is required but to choose one', () => {
  const { findings } = lint(emptyDraft(now), detect);
  expect(findings.filter(({ severity }) => severity === 'blocks')).toMatchObject([{ code: 'severity-missing' }]);
});

test.each(['0Pools', '0Base', '0Link'])('a question about %s asks for approval', (productSurface) => {
  const draft = withFields(readyDraft('S4'), { productSurface });
  delete draft.fields.approval;
  expect(lint(draft, detect).findings[0]).toMatchObject({ code: 'field-missing', field: 'approval' });
});

test.each(['0Gate', '0Pools Scan', 'API reference'])('a question about %s does not', (productSurface) => {
  const draft = withFields(readyDraft('S4'), { productSurface });
  delete draft.fields.approval;
  expect(lint(draft, detect).isReady).toBe(true);
});

test('0Link takes no endpoint, and 0Base only from an approved partner', () => {
  const about = (productSurface: string, approval: string) =>
    withFields(readyDraft('S3'), { productSurface, approval });
  expect(requiredFields(about('0Link', 'yes'))).not.toContain('endpoint');
  expect(requiredFields(about('0Base', 'not sure'))).not.toContain('endpoint');
  expect(requiredFields(about('0Base', 'yes'))).toContain('endpoint');
  expect(requiredFields(about('0Pools', 'no'))).toContain('endpoint');
  expect(lint(about('0Link', 'yes'), detect).findings).toContainEqual(
    expect.objectContaining({ code: 'endpoint-detail' }),
  );
});

test('what the seed says to include is offered whatever the severity, and nothing twice', () => {
  for (const severity of ['S1', 'S2', 'S3', 'S4'] as const) {
    const draft = { ...emptyDraft(now), severity };
    const all = [...requiredFields(draft), ...optionalFields(draft)];
    expect(new Set(all).size).toBe(all.length);
    const include: FieldId[] = [
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
    ];
    expect(all).toEqual(expect.arrayContaining(include));
  }
});

test('a field that was filled in under another severity stays in reach', () => {
  expect(optionalFields(withFields(readyDraft('S4'), { codePath: 'a.ts' }))).toContain('codePath');
});
