import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, shorten } from '@/lib/escalation/clean-text';
import { compose } from '@/lib/escalation/compose';
import { type Draft, emptyDraft } from '@/lib/escalation/draft';
import type { FieldId } from '@/lib/escalation/fields';
import { toEml } from '@/lib/escalation/formats/eml';
import { maxMailtoLength, toMailto } from '@/lib/escalation/formats/mailto';
import { toMarkdown } from '@/lib/escalation/formats/markdown';
import { toText } from '@/lib/escalation/formats/output';
import { toPlainText } from '@/lib/escalation/formats/plain-text';
import { maxSubjectLength, toSubject } from '@/lib/escalation/formats/subject';
import { answerFromEvidence } from '@/lib/escalation/runbook';
import { capture, excerpt, goodValues, now, png, readyDraft, withEvidence, withFields } from './fakes';

const markdown = (draft: Draft) => toText(toMarkdown(compose(draft, answerFromEvidence(draft, 0))));
const plain = (draft: Draft) => toText(toPlainText(compose(draft, answerFromEvidence(draft, 0))));

/** Pieces that mean something to a mail, an address or Markdown, among arbitrary text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\nBcc: x@evil.invalid',
        '\n',
        '\r',
        '%0d%0aBcc:x',
        '&bcc=x',
        '?body=',
        '![](https://evil.invalid/x.png)',
        '[a](https://evil.invalid)',
        '<img src=x>',
        '<https://evil.invalid>',
        '@everyone',
        '#1',
        '`',
        '``',
        '```',
        '~~~',
        '    ',
        '# ',
        '- ',
        '| a |',
        '--=_',
        '=?UTF-8?B?QQ==?=',
        '\u202E',
        '\u2028',
        '\uD800',
        '\0',
        '.\n',
        'From ',
        '日本語',
        '[email-1]',
        'sk_live_[secret-1]',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('the draft text', () => {
  const full = withEvidence(
    withFields(readyDraft('S2'), goodValues),
    excerpt('line one\nline two', { title: 'Sessions', replaced: [{ kind: 'email', count: 2 }] }),
    capture('e2'),
    excerpt('req_9', {
      id: 'e3',
      kind: 'page',
      replaced: [{ kind: 'email', count: 1 }],
      notInspected: ['a closed frame'],
    }),
  );

  test('says in plain text all that it holds, in order', () => {
    expect(
      plain({ ...full, runbook: { 'raw-body': 'yes', 'order-state': { unavailable: 'orders are archived' } } }),
    ).toBe(
      `Support escalation
==================

Summary: Card checkout answers 500
Severity: S2 degraded production
Use when: Some users or regions are affected, or webhook delivery is delayed but recoverable
Environment: production (live)
Product surface: 0Gate

First response data
-------------------
Partner id or account name: Jane Fake Payments
Affected route: POST /v1/gate_sessions
First seen time: 2030-01-02T03:00:00Z
Request ids: req_test_FAKE1, req_test_FAKE2
Session ids: gs_test_FAKE7
Event ids: evt_test_FAKE9
Affected count: 12 of 40
Timestamp window: 2030-01-02 03:00 to 03:30 UTC
Retry behavior: Three retries with the same idempotency key
Current partner-side state: Orders wait as processing

Also known
----------
Transaction or reference ids: tx_test_FAKE5
SDK package: @0bit/gate
SDK version: 0.1.4
Public docs URL being followed: https://0bit-docs.pages.dev/developers/docs/guides/embed-the-widget
Sanitized reproduction (fake keys, fake user data): curl with a fake key
Current impact: No new orders
Code path: server/checkout.ts createSession()
Endpoint: POST /v1/gate_sessions
Sanitized error code: invalid_request
Sanitized error message: amount is too small
Page URL: https://0bit-docs.pages.dev/developers/docs/0gate/quickstart
Question: Does the widget support two currencies?
Approval for 0Pools/0Base/0Link: not sure

Partner-side runbook (seven steps)
----------------------------------
1. Confirm the environment and key mode match. Not answered
2. Check the API response status, request id, and machine-readable error code. Not answered
3. Check whether the webhook endpoint received a signed event. Not answered
4. Verify raw-body signature handling before assuming delivery failure. Yes
5. Retrieve current product state from the API where supported. Not answered
6. Compare partner order state against session/event state. Not available, because orders are archived
7. Escalate with support-safe identifiers only. Yes: nothing else was found in this draft

Evidence
--------

1. Copied text, 2030-01-02T03:04:05Z
Title: Sessions
\`\`\`text
line one
line two
\`\`\`

2. Screenshot, 2030-01-02T03:04:05Z
Picture: screenshot-1.png, 640 x 480 pixels

3. Identifiers of a page, 2030-01-02T03:04:05Z
\`\`\`text
req_9
\`\`\`

What was inspected
------------------
Text: 2 excerpts, whole
screenshot-1.png: 3 areas covered with opaque fill; read again afterwards, nothing left to cover
Inspected: 120 words known from the page, 30 read from pixels (light); 1 drawing inspected as pixels only
Shown on purpose: 1 payment-card (not what it seems)
Checksum: sha256:32d7040c52613618f0683f65d47a82ba680ec775b2bd322a23ec9e212024f1df
Not inspected: a closed frame

What was redacted
-----------------
email: 3

Pages this follows
------------------
https://0bit-docs.pages.dev/developers/docs/operations/support-escalation
https://0bit-docs.pages.dev/developers/docs/guides/support-checklist
https://0bit-docs.pages.dev/developers/docs/guides/protect-customer-data
https://0bit-docs.pages.dev/developers/docs/guides/retry-failed-webhooks
https://0bit-docs.pages.dev/developers/docs/guides/debugging-sessions
`,
    );
  });

  test('says "not available, because" with the reason, in both formats', () => {
    const draft = readyDraft('S1');
    draft.fields.requestIds = { unavailable: 'the API does\nnot answer' };
    expect(plain(draft)).toContain('\nRequest ids: not available, because the API does not answer\n');
    expect(markdown(draft)).toContain('\n- **Request ids:** not available, because `the API does not answer`\n');
  });

  test('leaves the endpoint out where it has to stay out', () => {
    const draft = withFields(readyDraft('S3'), { productSurface: '0Link', endpoint: 'POST /v1/inner' });
    expect(plain(draft)).toContain('\nEndpoint: left out, as 0Link asks\n');
    expect(plain(draft)).not.toContain('/v1/inner');
  });

  test('prints a kind only where it is spelled like one', () => {
    const replaced = [
      { kind: 'Jane <b>', count: 2 },
      { kind: 'iban', count: 1 },
    ];
    expect(plain(withEvidence(readyDraft('S1'), excerpt('x', { replaced })))).toContain('\nother: 2\niban: 1\n');
  });

  test('puts each id into a span of its own, as it is', () => {
    expect(markdown(readyDraft('S1'))).toContain('- **Request ids:** `req_test_FAKE1`, `req_test_FAKE2`\n');
  });

  test('fences are longer than any inside', () => {
    const text = 'before\n```js\n`````\nafter';
    expect(markdown(withEvidence(readyDraft('S1'), excerpt(text)))).toContain(
      `\n\`\`\`\`\`\`text\n${text}\n\`\`\`\`\`\`\n`,
    );
  });
});

/** What a Markdown reader sees outside fences and code spans, by the CommonMark rules for both. */
function outsideCode(text: string): string {
  const outside: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const ticks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence !== undefined) {
      if (ticks && ticks[1]!.length >= fence.length && ticks[2]!.trim() === '') fence = undefined;
    } else if (ticks) fence = ticks[1]!;
    else outside.push(withoutSpans(line));
  }
  expect(fence).toBeUndefined();
  return outside.join('\n');
}

function withoutSpans(line: string): string {
  let rest = line;
  let outside = '';
  for (let open = /`+/.exec(rest); open; open = /`+/.exec(rest)) {
    const after = rest.slice(open.index + open[0].length);
    const close = Array.from(after.matchAll(/`+/g)).find(([run]) => run.length === open![0].length);
    if (!close) return outside + rest;
    outside += `${rest.slice(0, open.index)}<code>`;
    rest = after.slice(close.index + close[0].length);
  }
  return outside + rest;
}

const lineFields: FieldId[] = ['summary', 'partner', 'requestIds', 'question', 'errorMessage', 'docsUrl'];

test('nothing that a user or a page wrote is Markdown', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const draft = withEvidence(
        withFields(readyDraft('S3'), Object.fromEntries(lineFields.map((field) => [field, text]))),
        excerpt(text, { title: text.slice(0, 100) || 'x', notInspected: [text.slice(0, 100)] }),
      );
      draft.runbook['raw-body'] = { unavailable: text };
      const seen = outsideCode(markdown(draft)).replaceAll(/^- <https:\/\/0bit-docs\.pages\.dev\/[\w/-]+>$/gm, '');
      expect(seen).not.toMatch(/evil|@everyone|\[a\]|<img|`|日本語|email-1/);
    }),
    { numRuns: 1000 },
  );
});

test('the subject is one line with the severity first, and never holds half a placeholder', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('S1', 'S2', 'S3', 'S4'), (text, severity) => {
      const subject = toSubject(withFields(readyDraft(severity as 'S1'), { summary: text.repeat(4) }));
      expect(subject).toMatch(new RegExp(`^\\[${severity} [a-z/ ]+\\] \\S`));
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
      expect(subject.length).toBeLessThanOrEqual(maxSubjectLength);
      expect(subject.isWellFormed()).toBe(true);
      if (text === '[email-1]') expect(subject).toContain('[email-1]');
    }),
    { numRuns: 1000 },
  );
  const long = toSubject(withFields(readyDraft('S4'), { summary: 'word sk_live_[secret-1] '.repeat(20) }));
  expect(long.replaceAll('sk_live_[secret-1]', '')).not.toMatch(/sk_|secret-/);
});

test('without a summary the subject tells what the severity is about', () => {
  expect(toSubject(readyDraft('S1'))).toBe('[S1 production stopped] POST /v1/gate_sessions (production)');
  expect(toSubject(readyDraft('S3'))).toBe('[S3 integration blocked] invalid_request (production)');
  expect(toSubject(readyDraft('S4'))).toBe(
    '[S4 documentation/product question] Does the widget support two currencies?',
  );
  expect(toSubject(emptyDraft(now))).toBe('[Support] escalation');
});

describe('the mail link', () => {
  /** Reads a mailto address as RFC 6068 says. */
  function read(href: string) {
    const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(href)!;
    const pairs = query!.split('&').map((pair) => pair.split('='));
    return { to, names: pairs.map(([name]) => name), values: pairs.map((pair) => decodeURIComponent(pair[1]!)), pairs };
  }

  test('has a subject and a body and nothing else, whatever they hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (subject, text) => {
        const { href } = toMailto(subject, text);
        const { to, names, values, pairs } = read(href);
        expect(to).toBe('support@0bit.io');
        expect(names).toEqual(['subject', 'body']);
        expect(pairs.every((pair) => pair.length === 2)).toBe(true);
        expect(href).toMatch(/^mailto:support@0bit\.io\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        expect(values[0]).not.toMatch(/[\r\n]/);
        expect(values[1]!.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([0, 500, 1000, 1500, 2000, 5000, 20_000, 50_000])(
    'stays within 1,900 characters for a text of %i',
    (length) => {
      for (const unit of ['word ', 'é', '日', '[email-1]\n', '\n']) {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const { href, isComplete } = toMailto('[S1] subject', text);
        expect(href.length).toBeLessThanOrEqual(maxMailtoLength);
        expect(isComplete).toBe(read(href).values[1] === text.replaceAll('\n', '\r\n'));
      }
    },
  );

  test.each(['日本語'.repeat(50), '😀'.repeat(75), '"'.repeat(150)])('keeps to it with a subject of %s', (subject) => {
    expect(toMailto(subject, 'x'.repeat(5000)).href.length).toBeLessThanOrEqual(maxMailtoLength);
  });

  test('when short says so and repeats whole lines, none of the fenced ones', () => {
    const line = (index: number) => `Request ids: sk_live_[secret-${index}]`;
    const lines = Array.from({ length: 200 }, (_, index) => line(index));
    const { href, isComplete } = toMailto('subject', ['Support escalation', ...lines].join('\n'));
    expect(isComplete).toBe(false);
    const [note, blank, ...rest] = read(href).values[1]!.split('\r\n');
    expect([note, blank, rest[0]]).toEqual([
      'The full text is on the clipboard: please paste it here.',
      '',
      'Support escalation',
    ]);
    expect(rest.slice(1).length).toBeGreaterThan(10);
    expect(rest.slice(1)).toEqual(lines.slice(0, rest.length - 1));
    const fencedText = `Summary: a\n\`\`\`text\n${'inside\n'.repeat(1000)}\`\`\`\n`;
    expect(read(toMailto('subject', fencedText).href).values[1]).not.toContain('inside');
  });
});

describe('the unsent mail', () => {
  const parse = (eml: string) => PostalMime.parse(eml);

  test('comes out of an independent parser as it went in', async () => {
    const text = 'Summary: ünïcode 日本語\n.\nFrom here\n--=_x\n';
    const eml = toEml('[S1 production stopped] Ünïcode 日本語', text, [{ name: 'screenshot-1.png', png }]);
    const mail = await parse(eml);
    expect(mail.headers.map(({ key }) => key)).toEqual(['x-unsent', 'to', 'subject', 'mime-version', 'content-type']);
    expect(mail.headers[0]).toMatchObject({ value: '1' });
    expect(mail.to).toEqual([{ address: 'support@0bit.io', name: '' }]);
    expect(mail.subject).toBe('[S1 production stopped] Ünïcode 日本語');
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe(text);
    expect(mail.html).toBeUndefined();
    expect(mail.attachments).toMatchObject([
      { filename: 'screenshot-1.png', mimeType: 'image/png', disposition: 'attachment' },
    ]);
    expect(new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)).toEqual(png);
  });

  test('keeps its headers, its parts and its lines, whatever subject and text hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.integer({ min: 0, max: 3 }), async (subject, text, count) => {
        const attachments = Array.from({ length: count }, (_, index) => ({ name: `screenshot-${index + 1}.png`, png }));
        const eml = toEml(subject, text, attachments);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]|[^\t\x20-\x7E]/);
        expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
        const mail = await parse(eml);
        expect(mail.headers.map(({ key }) => key)).toEqual([
          'x-unsent',
          'to',
          'subject',
          'mime-version',
          'content-type',
        ]);
        expect(mail.subject ?? '').toBe(cleanLine(subject));
        expect(mail.attachments.map(({ filename }) => filename)).toEqual(attachments.map(({ name }) => name));
        const body = text.toWellFormed().replace(/\r\n?/g, '\n');
        expect((mail.text ?? '').replaceAll('\r\n', '\n').trimEnd()).toBe(body.trimEnd());
      }),
      { numRuns: 1000 },
    );
  });

  test('is readable as it is while the text is plain, and folded while it is not', () => {
    expect(toEml('Plain', 'Request ids: req_test_FAKE1', [])).toContain('\r\nRequest ids: req_test_FAKE1\r\n');
    const long = toEml('日本語'.repeat(40), 'x'.repeat(2000), []);
    expect(Math.max(...long.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  test.each(['a b.png', 'a".png', '../a.png', 'a\r\nX: 1.png', ''])('takes no attachment called %j', (name) => {
    expect(() => toEml('s', 't', [{ name, png }])).toThrow(RangeError);
  });
});

describe('clean text', () => {
  test('has no control or direction characters and no other line ends', () => {
    expect(cleanText('\n \n a\r\nb\u2028c\0d\u202Ee\uFEFF \n\n')).toBe(' a\nb\ncde');
    expect(cleanLine(' a\n b\t c ')).toBe('a b c');
    expect(cleanText('\uD800x').isWellFormed()).toBe(true);
  });

  test('is shortened at a word, never within a placeholder or a character', () => {
    expect(shorten('one two three', 10)).toBe('one two…');
    expect(shorten('aaaa sk_live_[secret-1] b', 15)).toBe('aaaa…');
    expect(shorten('aaaa [client secret of session gs_1] b', 20)).toBe('aaaa…');
    expect(shorten(`${'x'.repeat(8)}😀tail`, 10)).toBe(`${'x'.repeat(8)}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const short = shorten(text.toWellFormed(), length);
        expect(short.length).toBeLessThanOrEqual(Math.max(length, 1));
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
