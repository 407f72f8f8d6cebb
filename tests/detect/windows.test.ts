import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import type { Finding } from '@/lib/detect/detector';
import { detectInWindows } from '@/lib/detect/windows';
import { cases } from './cases';
import { fill } from './examples';
import { plant } from './planted';

/** Far smaller than in use, so that a few kilobytes are many windows; around as far as a rule looks. */
const sizes = { whole: 0, core: 700, around: 4608 };

function inWindows(text: string): { findings: Finding[]; pauses: number } {
  const steps = detectInWindows(text, undefined, sizes);
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done) return { findings: step.value, pauses };
  }
}

const letters = (count: number, seed: number) => fill(`{W${count}}`, seed).toLowerCase();
const person = (seed: number) => `Xa${letters(5, seed)} Quill${letters(6, seed)}`;

/** Blocks of what logs, files and pages are made of; some are longer than a window's core. */
const blocks = fc.oneof(
  fc.nat(9999).map((seed) => `2030-01-02T03:04:05Z INFO request ${fill('req_{A20}', seed)} took 12 ms`),
  fc
    .nat(9999)
    .map(
      (seed) => `{"level":"info","session":"gs_test_${fill('{A12}', seed)}","email":"${plant(8 * seed + 5).value}"}`,
    ),
  fc.nat(9999).map((seed) => `password=${fill('{A16}', seed)} retry=3 user=ci`),
  fc.nat(40).map((seed) => `Customer: ${person(seed)}`),
  fc.nat(40).map((seed) => `the file of ${person(seed)} was closed`),
  fc.nat(9999).map((seed) => `see ${plant(seed).value} there`),
  fc
    .nat(9999)
    .map((seed) => `"customer": {\n  "id": "cus_${fill('{A12}', seed)}",\n  "name": "${person(seed % 40)}"\n}`),
  fc
    .nat(99)
    .map((seed) => `-----BEGIN PRIVATE KEY-----\n${fill('{B64}\n{B64}\n{B64}', seed)}\n-----END PRIVATE KEY-----`),
  fc
    .tuple(fc.nat(99), fc.constantFrom('\t', ',', ';'), fc.integer({ min: 2, max: 60 }))
    .map(([seed, tab, rows]) =>
      [
        '',
        ['Order', 'Customer', 'Status'].join(tab),
        ...Array.from({ length: rows }, (_, row) =>
          [`${fill('{D6}', seed + row)}`, person(seed + row), 'open'].join(tab),
        ),
        '',
      ].join('\n'),
    ),
);
const texts = fc.array(blocks, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('\n'));

test(
  'a text is found the same in windows as in one piece',
  () => {
    let most = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, pauses } = inWindows(text);
        most = Math.max(most, pauses);
        expect(findings).toEqual(detect(text));
      }),
      { numRuns: cases(250), seed: 11 },
    );
    expect(most).toBeGreaterThan(8);
  },
  cases(120_000),
);

test.each(['\t', ',', ';'])(
  'a table whose head is many windows away, with %j between cells',
  (tab) => {
    const rows = Array.from({ length: 300 }, (_, row) => [fill('{D6}', row), person(row), 'open'].join(tab));
    const text = ['Order', 'Customer', 'Status'].join(tab).concat('\n', rows.join('\n'));
    const { findings } = inWindows(text);
    expect(findings).toHaveLength(300);
    expect(findings).toEqual(detect(text));
  },
  60_000,
);

test('a minified document without a line break, too', () => {
  const rows = Array.from({ length: 80 }, (_, seed) => ({
    id: fill('evt_{A16}', seed),
    customer: { name: person(seed % 7), email: plant(8 * seed + 5).value },
    note: `ring ${person((seed + 3) % 7)} back`,
  }));
  const text = JSON.stringify(rows);
  const { findings } = inWindows(text);
  expect(findings).toEqual(detect(text));
  expect(findings.length).toBeGreaterThan(160);
});

test('a value that no window holds whole is followed to its end, or the text is refused', () => {
  const key = (length: number) =>
    `-----BEGIN PRIVATE KEY-----\n${fill(`{B64}\n`, 3).repeat(length / 65)}-----END PRIVATE KEY-----`;
  const text = `${'a line of a log\n'.repeat(50)}${key(9000)}\n${'a line of a log\n'.repeat(500)}`;
  const [found] = inWindows(text).findings;
  expect(text.slice(found!.end - 10, found!.end)).toContain('KEY');
  expect(inWindows(text).findings).toEqual(detect(text));
});
