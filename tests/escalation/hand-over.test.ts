import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/escalation/draft';
import { fieldIds } from '@/lib/escalation/fields';
import { handOver } from '@/lib/escalation/hand-over';
import type { RedactFn } from '@/lib/escalation/safety';
import {
  broken,
  capture,
  email,
  excerpt,
  goodValues,
  png,
  readyDraft,
  redact,
  secret,
  withEvidence,
  withFields,
} from './fakes';

function handedOver(draft: Draft, by: RedactFn = redact) {
  const result = handOver(draft, by);
  if (!result.ok) throw new Error(`held back: ${result.problems.map(({ code }) => code).join()}`);
  return result;
}

const codes = (draft: Draft, by: RedactFn = redact) => {
  const result = handOver(draft, by);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

test.each(['S1', 'S2', 'S3', 'S4'] as const)('a ready %s leaves in every format', async (severity) => {
  const draft = withFields(readyDraft(severity), { requestIds: 'req_test_FAKE1' });
  const { subject, markdown, text, mailto, eml } = handedOver(draft);
  expect(subject).toMatch(new RegExp(`^\\[${severity} `));
  for (const format of [markdown, text]) expect(format).toContain('req_test_FAKE1');
  expect(mailto.href.length).toBeLessThanOrEqual(1900);
  const written = eml([]);
  const mail = await PostalMime.parse(written.ok ? written.eml : '');
  expect(mail.subject).toBe(subject);
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
});

test('the account name and the affected route leave as they are', () => {
  const draft = withFields(readyDraft('S1'), { partner: 'Jane Fake', affectedRoute: 'route priority 2' });
  const { markdown, text, subject } = handedOver(draft);
  expect(text).toContain('Partner id or account name: Jane Fake\n');
  expect(markdown).toContain('- **Affected route:** `route priority 2`\n');
  expect(subject).toContain('route priority 2');
});

describe('fails closed', () => {
  test('when something is missing', () => {
    const draft = readyDraft('S1');
    delete draft.fields.eventIds;
    expect(codes(draft)).toEqual(['field-missing']);
  });

  test('when what was given is no draft', () => {
    expect(codes({ ...readyDraft('S1'), evidence: [{ text: secret }] } as unknown as Draft)).toEqual(['draft-damaged']);
  });

  test('when the engine throws, at whichever call it does', () => {
    expect(codes(readyDraft('S1'), broken)).toEqual(['detector-failed']);
    let calls = 0;
    const counting: RedactFn = (text) => {
      calls++;
      return redact(text);
    };
    handedOver(readyDraft('S1'), counting);
    const total = calls;
    expect(total).toBeGreaterThan(10);
    for (let failing = 1; failing <= total; failing++) {
      calls = 0;
      const result = handOver(readyDraft('S1'), (text) => (++calls === failing ? broken() : redact(text)));
      expect(result).toEqual({
        ok: false,
        problems: [{ code: 'detector-failed', severity: 'blocks', params: {}, fix: 'try-again' }],
      });
    }
  });

  test('when the engine changes text without saying why', () => {
    const sly: RedactFn = (text) => ({ text: text.replaceAll('FAKE', '[x-1]'), findings: [], replaced: [] });
    expect(codes(readyDraft('S1'), sly)).toEqual(['detector-failed']);
  });

  test('when only the printed whole gives something away', () => {
    const whole: RedactFn = (text) => {
      const at = text.includes('Partner-side runbook') ? text.indexOf('req_test_FAKE1') : -1;
      if (at < 0) return redact(text);
      const finding = { kind: 'pin', category: 'secret', tier: 'likely', start: at, end: at + 5 } as const;
      return { text, findings: [finding], replaced: [{ label: '[pin-1]' }] };
    };
    expect(codes(readyDraft('S1'), whole)).toEqual(['unsafe-content']);
  });

  test('when removing invisible characters makes a secret whole', () => {
    const draft = withFields(readyDraft('S1'), { currentImpact: secret.replace('live', 'li\u202Eve') });
    expect(codes(draft)).toEqual(['unsafe-content']);
  });

  test('with a secret or an address in any place at all', () => {
    const place = fc.oneof(
      fc.constantFrom(...fieldIds).map((field) => (draft: Draft, text: string) => withFields(draft, { [field]: text })),
      fc.constant((draft: Draft, text: string) => withEvidence(draft, excerpt(text))),
      fc.constant((draft: Draft, text: string) => withEvidence(draft, excerpt('x', { title: text }))),
      fc.constant((draft: Draft, text: string) => withEvidence(draft, excerpt('x', { notInspected: [text] }))),
      fc.constant((draft: Draft, unavailable: string) => ({ ...draft, runbook: { response: { unavailable } } })),
      fc.constant((draft: Draft, unavailable: string) => ({
        ...draft,
        fields: { ...draft.fields, sessionIds: { unavailable } },
      })),
    );
    const around = fc.string({ maxLength: 20 }).filter((text) => !/\w$|^\w/.test(text));
    fc.assert(
      fc.property(place, fc.constantFrom(secret, email), around, around, (put, value, before, after) => {
        expect(handOver(put(readyDraft('S1'), `${before} ${value} ${after}`), redact).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('what is handed over holds nothing the engine would take away', () => {
    const anything = fc.record(
      Object.fromEntries(fieldIds.map((field) => [field, fc.oneof(fc.string(), fc.constant(goodValues[field]))])),
    );
    fc.assert(
      fc.property(anything, fc.string(), (values, text) => {
        // The fake engine knows two fields by what is exempt in them; here nothing is.
        const draft = withFields(readyDraft('S2'), { ...values, partner: 'partner_7' });
        const result = handOver(withEvidence(draft, excerpt(text)), redact);
        if (!result.ok) return;
        for (const printed of [result.markdown, result.text, result.subject])
          expect(redact(printed).findings).toEqual([]);
      }),
    );
  });
});

describe('pictures', () => {
  const draft = withEvidence(readyDraft('S1'), capture('a'), capture('b'));
  const files = [
    { id: 'picture-b', png },
    { id: 'picture-a', png },
  ];

  test('are attached under neutral names', async () => {
    const result = handedOver(draft).eml(files);
    const mail = await PostalMime.parse(result.ok ? result.eml : '');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['screenshot-1.png', 'screenshot-2.png']);
    expect(mail.text).not.toContain('anything.png');
  });

  test.each([
    ['missing', files.slice(0, 1), 'picture-missing', 'a'],
    ['other bytes', [{ id: 'picture-b', png: png.slice(1) }, files[1]!], 'picture-changed', 'b'],
  ])('hold the mail back when %s', (_, given, code, excerpt) => {
    expect(handedOver(draft).eml(given)).toMatchObject({ ok: false, problems: [{ code, excerpt }] });
  });

  test('that were not verified hold everything back', () => {
    expect(codes(withEvidence(readyDraft('S1'), capture('a', false)))).toEqual(['picture-unverified']);
  });
});
