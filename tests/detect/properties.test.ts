import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';
import { cases, progress } from './cases';
import { fill } from './examples';
import { plant } from './planted';

const RUNS = cases(12_500);
const timeoutMs = cases(120_000);

const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'password',
      'token',
      'name',
      'email',
      'key',
      'secret',
      'iban',
      'Authorization',
      'Bearer ',
      'address',
      'provider',
      'customer',
      'dob',
      'seed',
      'wallet',
      'tx hash',
      'eventId',
      'Jane',
      'Fake',
      'Jane Fake',
      'treasury',
      'refill',
      'venue',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ':',
      '=',
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      ',',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '\\n',
      '\\"',
      '/',
      '@',
      '.',
      '-',
      '_',
      '<',
      '>',
      '%3D',
      '&amp;',
      '…',
      '\u200b',
      '|',
      ';',
      '#',
      '//',
      '://',
      '[secret-1]',
      '[email-1]',
      '[name-2]',
    ),
  },
  { weight: 2, arbitrary: fc.nat(400).map((seed) => plant(seed).value) },
  {
    weight: 2,
    arbitrary: fc
      .nat(400)
      .map((seed) => fill(['{A8}', '{D4}', '{H64}', '{L12}', '{D16}', '{B24}', '0x{H40}'][seed % 7]!, seed)),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = RUNS): void {
  let done = 0;
  const counted = (value: T) => {
    done += 1;
    progress(expect.getState().currentTestName ?? '', done, numRuns);
    property(value);
  };
  fc.assert(fc.property(arbitrary, counted), { numRuns, seed: 7 });
}

test(
  'findings are sorted, apart, inside the text, and never throw',
  () => {
    check(texts, (text) => {
      let end = 0;
      for (const finding of detect(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
  },
  timeoutMs,
);

test(
  'redacting twice changes nothing',
  () => {
    check(texts, (text) => {
      const { text: clean } = redactText(text);
      expect(redactText(clean).text).toBe(clean);
    });
  },
  timeoutMs,
);

test(
  'no planted value survives between spaces, and what stands around it stays',
  () => {
    check(fc.tuple(fc.nat(1_000_000), fc.constantFrom('log line', 'see', 'a b c', 'GET /v1/x')), ([seed, around]) => {
      const { value } = plant(seed);
      const { text } = redactText(`${around} ${value} then`);
      expect(text).not.toContain(value.slice(0, 10));
      expect(text.startsWith(`${around} `)).toBe(true);
      expect(text.endsWith(' then')).toBe(true);
    });
  },
  timeoutMs,
);

test(
  'two different values of a kind in the same place give the same output',
  () => {
    check(
      fc.tuple(
        fc.nat(100_000),
        fc.constantFrom(' ', ' (', '\n"', '\t', 'key: '),
        fc.constantFrom(' ', ')', '"', ',\n', '\t'),
      ),
      ([seed, before, after]) => {
        const [a, b] = [plant(8 * seed), plant(8 * seed + 16)];
        expect(redactText(`${before}${a.value}${after}`).text).toBe(redactText(`${before}${b.value}${after}`).text);
      },
    );
  },
  timeoutMs,
);

test(
  'HTML comes out of the allow-list alone',
  () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b onclick=x>',
      '</b>',
      '<script>',
      '</script>',
      '<td>',
      '<a href="https://shop.example/">',
      '</a>',
      '<!--',
      '-->',
      '<img src=x onerror=y>',
      '<style>',
      '</style>',
      '<',
      '&lt;',
      '&#x3c;script&#x3e;',
    );
    check(
      fc.array(fc.oneof(tags, pieces), { maxLength: 12 }),
      (parts) => {
        const { html } = redactHtml(parts.join(''));
        expect(
          html.replace(
            /<\/?(?:p|div|br|b|strong|i|em|u|s|code|pre|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|h[1-6]|a)>|<a href="[^"<>]*">/g,
            '',
          ),
        ).not.toMatch(/[<>]/);
      },
      RUNS / 4,
    );
  },
  timeoutMs,
);
