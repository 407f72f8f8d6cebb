import { describe, expect, test } from 'vitest';
import { applyFix, isAutomatic } from '@/lib/escalation/apply-fix';
import { type Draft, runbookStepIds } from '@/lib/escalation/draft';
import { type FieldId, fieldIds } from '@/lib/escalation/fields';
import type { LintCode, LintFinding } from '@/lib/escalation/findings';
import { lint } from '@/lib/escalation/lint';
import {
  broken,
  capture,
  detect,
  email,
  excerpt,
  goodValues,
  now,
  readyDraft,
  redact,
  secret,
  withEvidence,
  withFields,
} from './fakes';

const found = (draft: Draft, code: LintCode) => lint(draft, detect).findings.filter((finding) => finding.code === code);

describe('unsafe content', () => {
  test.each(fieldIds)('blocks in %s', (field) => {
    const [finding] = found(withFields(readyDraft('S1'), { [field]: `see ${secret}` }), 'unsafe-content');
    expect(finding).toMatchObject({
      severity: 'blocks',
      field,
      params: { kind: 'secret-key', category: 'secret', tier: 'certain', count: 1 },
      fix: 'redact',
    });
  });

  test('blocks in a reason, in a step, and in every text of an excerpt', () => {
    const base = readyDraft('S1');
    const drafts: Draft[] = [
      { ...base, fields: { ...base.fields, requestIds: { unavailable: `only ${email} knows` } } },
      { ...base, runbook: { 'raw-body': { unavailable: `ask ${email}` } } },
      withEvidence(base, excerpt(`from ${email}`)),
      withEvidence(base, excerpt('x', { title: `Mail of ${email}` })),
      withEvidence(base, excerpt('x', { notInspected: [`a frame of ${email}`] })),
    ];
    const places = drafts.map((draft) =>
      found(draft, 'unsafe-content').map(({ field, step, excerpt }) => field ?? step ?? excerpt),
    );
    expect(places).toEqual([['requestIds'], ['raw-body'], ['e1'], ['e1'], ['e1']]);
  });

  test('counts by kind and place', () => {
    const draft = withFields(readyDraft('S3'), { errorMessage: `${email} ${email} ${secret}` });
    expect(found(draft, 'unsafe-content').map(({ params }) => params)).toMatchObject([
      { kind: 'email', count: 2 },
      { kind: 'secret-key', count: 1 },
    ]);
  });

  test('that only the words before it give away blocks as well', () => {
    const draft = withFields(readyDraft('S1'), { affectedRoute: 'see PIN: 1234' });
    expect(found(draft, 'unsafe-content')).toMatchObject([{ field: 'affectedRoute', params: { kind: 'pin' } }]);
  });

  test('an account name may look like a person, an affected route like a routing note', () => {
    const draft = withFields(readyDraft('S1'), { partner: 'Jane Fake', affectedRoute: 'route priority 2' });
    expect(lint(draft, detect).isReady).toBe(true);
  });

  test.each<[FieldId, string, string]>([
    ['partner', `Jane Fake ${secret}`, 'secret-key'],
    ['partner', email, 'email'],
    ['affectedRoute', `route priority 2 ${secret}`, 'secret-key'],
    ['affectedRoute', 'via Acquirer One', 'organisation-term'],
    ['affectedRoute', 'route priority 3 of the treasury', 'internal-note'],
    ['affectedRoute', 'by Jane Fake', 'person-name'],
    ['summary', 'Jane Fake cannot pay', 'person-name'],
    ['question', 'Which route priority 2?', 'internal-note'],
  ])('but %s holds no "%s"', (field, value, kind) => {
    expect(found(withFields(readyDraft('S1'), { [field]: value }), 'unsafe-content')).toMatchObject([
      { field, params: { kind } },
    ]);
  });

  test('an engine that throws blocks with one code, and its words appear nowhere', () => {
    const { findings, isReady, auto } = lint(readyDraft('S1'), broken);
    expect(isReady).toBe(false);
    expect(findings.filter(({ severity }) => severity === 'blocks')).toEqual([
      { code: 'detector-failed', severity: 'blocks', params: {}, fix: 'try-again' },
    ]);
    expect(auto['safe-identifiers']).toBeUndefined();
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  test('findings never quote what was found', () => {
    const draft = withEvidence(
      withFields(readyDraft('S1'), { question: secret, partner: email }),
      excerpt(`${secret} ${email}`),
    );
    const { findings } = lint(draft, detect);
    expect(findings.filter(({ code }) => code === 'unsafe-content')).toHaveLength(4);
    expect(JSON.stringify(findings)).not.toContain(secret);
    expect(JSON.stringify(findings)).not.toContain(email);
  });
});

const customer = JSON.stringify({ email: '[email-1]', phone: '[phone-1]', first_name: '[person-name-1]', id: 'cus_7' });

describe('payloads and pictures', () => {
  test.each<[string, Draft]>([
    ['an excerpt', withEvidence(readyDraft('S1'), excerpt(`body: ${customer}`))],
    ['a field', withFields(readyDraft('S1'), { errorMessage: customer })],
    [
      'a reproduction with real values',
      withFields(readyDraft('S1'), { reproduction: customer.replace('[person-name-1]', 'Miller') }),
    ],
  ])('a full customer payload in %s blocks until it is summarised', (_, draft) => {
    const [finding] = found(draft, 'payload');
    expect(finding).toMatchObject({ severity: 'blocks', params: { shape: 'customer' }, fix: 'summarise' });
    const fixed = applyFix(draft, finding!, redact, now);
    expect(lint(fixed, detect).isReady).toBe(true);
    expect(JSON.stringify(fixed)).toContain('cus_7');
  });

  test('fake user data in a reproduction only warns', () => {
    const reproduction = JSON.stringify({ email: 'test@example.com', phone: '000000', first_name: 'Fake' });
    const draft = withFields(readyDraft('S3'), { reproduction });
    expect(found(draft, 'payload')).toMatchObject([{ severity: 'warns' }]);
    expect(lint(draft, detect).isReady).toBe(true);
  });

  test('a picture that was not verified blocks until it is gone', () => {
    const draft = withEvidence(readyDraft('S1'), capture('a'), capture('b', false));
    const [finding, ...others] = found(draft, 'picture-unverified');
    expect(finding).toMatchObject({ severity: 'blocks', excerpt: 'b', params: { picture: 'screenshot-2.png' } });
    expect(others).toEqual([]);
    expect(lint(applyFix(draft, { ...finding!, fix: 'remove-excerpt' }, redact, now), detect).isReady).toBe(true);
  });
});

describe('doubts', () => {
  test.each<[LintCode, Partial<Record<FieldId, string>>, Partial<Record<FieldId, string>>]>([
    ['time-relative', { firstSeen: 'yesterday 10:00 UTC' }, { firstSeen: '2030-01-02 10:00 UTC' }],
    ['time-relative', { timestampWindow: '3 hours ago' }, { timestampWindow: '2030-01-02T10:00Z, 3 hours' }],
    ['time-without-zone', { firstSeen: '2030-01-02 10:00' }, { firstSeen: '2030-01-02 10:00+02:00' }],
    ['time-without-zone', { timestampWindow: '10:00 to 11:00' }, { timestampWindow: '10:00 to 11:00 CET' }],
    ['url-not-docs', { docsUrl: 'https://portal.0bit.app/keys' }, { docsUrl: goodValues.docsUrl }],
    [
      'url-not-docs',
      { docsUrl: 'https://preview.0bit-docs.pages.dev/docs' },
      { docsUrl: 'https://docs.0pools.io/docs/0link' },
    ],
    ['url-not-docs', { pageUrl: 'the page on webhooks' }, { pageUrl: 'https://0bit.io/support' }],
    ['url-not-docs', { pageUrl: 'http://docs.0pools.io/docs/0link' }, { pageUrl: 'https://docs.0pools.io/docs/0link' }],
    ['url-query', { docsUrl: 'https://0bit.io/docs?code=1' }, { docsUrl: 'https://0bit.io/docs' }],
    ['approval-missing', { productSurface: '0Pools' }, { productSurface: '0Pools', approval: 'no' }],
    ['endpoint-detail', { productSurface: '0Link', endpoint: '/v1/x' }, { productSurface: '0Gate', endpoint: '/v1/x' }],
    [
      'promise',
      { currentImpact: 'You must reply within 2 hours' },
      { currentImpact: 'The retry comes within 2 hours' },
    ],
    ['promise', { summary: 'The SLA is broken' }, { summary: 'The slab is broken' }],
    ['severity-environment', { environment: 'sandbox' }, { environment: 'production' }],
    ['ids-look-alike', { requestIds: 'req_O1l\nreq_0lI' }, { requestIds: 'req_a\nreq_c\nreq_a' }],
    ['sdk-package-missing', { sdkVersion: '1.0.0' }, { sdkVersion: '1.0.0', sdkPackage: '@0bit/gate' }],
  ])('%s: %j, but not %j', (code, doubtful, fine) => {
    const [finding] = found(withFields(readyDraft('S1'), doubtful), code);
    expect(finding).toMatchObject({ code, severity: 'warns' });
    expect(found(withFields(readyDraft('S1'), fine), code)).toEqual([]);
  });

  test('a user and password in an address block', () => {
    const draft = withFields(readyDraft('S1'), { docsUrl: 'https://me:pw@0bit.io/docs' });
    const [finding] = found(draft, 'url-not-docs');
    expect(finding).toMatchObject({ severity: 'blocks', params: { problem: 'user-info' } });
    expect(applyFix(draft, finding!, redact, now).fields.docsUrl).toEqual({ value: 'https://0bit.io/docs' });
  });

  test('the evidence speaks of another environment than the one chosen', () => {
    const evidence = excerpt('GET https://gate-api-sandbox.0bit.app/v1 with sk_live_[secret-1]');
    expect(found(withEvidence(readyDraft('S1'), evidence), 'environment-differs')).toMatchObject([
      { params: { chosen: 'production', signs: { host: 'sandbox', key: 'production' } } },
    ]);
    expect(found(withEvidence(readyDraft('S1'), excerpt('sk_live_[secret-1]')), 'environment-differs')).toEqual([]);
  });

  test('open steps of the runbook warn, save for a question', () => {
    expect(found(readyDraft('S1'), 'runbook-open')).toMatchObject([{ params: { steps: runbookStepIds.slice(0, 6) } }]);
    expect(found(readyDraft('S4'), 'runbook-open')).toEqual([]);
  });

  test('an answer against the evidence warns', () => {
    const draft: Draft = {
      ...withEvidence(readyDraft('S1'), excerpt('sk_live_[secret-1]')),
      runbook: { 'key-mode': 'no' },
    };
    expect(found(draft, 'runbook-contradicts')).toMatchObject([{ step: 'key-mode', params: { answer: 'no' } }]);
  });
});

describe('fixes', () => {
  test('redacting clears every place, and keeps the name and the route', () => {
    let draft: Draft = withEvidence(
      withFields(readyDraft('S1'), {
        partner: `Jane Fake ${secret}`,
        affectedRoute: `route priority 2 ${email}`,
        question: `PIN: 1234 ${email}`,
      }),
      excerpt(`body ${secret}`, { title: email, notInspected: ['a canvas', email] }),
    );
    draft = { ...draft, runbook: { 'raw-body': { unavailable: secret } } };
    for (const finding of lint(draft, detect).findings) {
      if (finding.severity === 'blocks') draft = applyFix(draft, finding, redact, now);
    }
    expect(lint(draft, detect).isReady).toBe(true);
    expect(draft.fields.partner).toEqual({ value: 'Jane Fake [secret-key-2]' });
    expect(draft.fields.affectedRoute).toEqual({ value: 'route priority 2 [email-2]' });
    expect(draft.evidence[0]?.notInspected?.[0]).toBe('a canvas');
    expect(JSON.stringify(draft)).not.toContain(secret);
    expect(JSON.stringify(draft)).not.toContain(email);
  });

  test('strip-url and clear-field do what they say', () => {
    const draft = withFields(readyDraft('S3'), { productSurface: '0Link', docsUrl: 'https://0bit.io/docs?code=1#x' });
    const stripped = applyFix(draft, found(draft, 'url-query')[0]!, redact, now);
    expect(stripped.fields.docsUrl).toEqual({ value: 'https://0bit.io/docs' });
    expect(applyFix(draft, found(draft, 'endpoint-detail')[0]!, redact, now).fields.endpoint).toBeUndefined();
  });

  test('what needs the user changes nothing', () => {
    const draft = readyDraft('S1');
    const finding: LintFinding = { code: 'severity-missing', severity: 'blocks', params: {}, fix: 'choose-severity' };
    expect(isAutomatic(finding.fix)).toBe(false);
    expect(applyFix(draft, finding, redact, now)).toBe(draft);
  });
});
