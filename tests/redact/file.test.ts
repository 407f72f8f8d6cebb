import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { FILE_LIMIT, isTextFile, redactFile } from '@/lib/redact/redact-file';

test('text files are known by their names', () => {
  expect(['a.txt', 'b.LOG', 'c.json', 'd.har', 'e.csv', '.env', 'f.env', '.env.local'].every(isTextFile)).toBe(true);
  expect(['a.png', 'b.pdf', 'c.env.zip', 'environment.docx'].some(isTextFile)).toBe(false);
});

test('a file is cleaned like text, and refused above the limit', () => {
  expect(redactFile('a.csv', 'id,email,name\n1,jane@mail.example,Jane Fake\n').text).toBe(
    'id,email,name\n1,[email-1],[name-1]\n',
  );
  expect(() => redactFile('a.log', 'x'.repeat(FILE_LIMIT + 1))).toThrow(RangeError);
});

test('the command-line door answers line by line, in order, and survives bad lines', () => {
  const input = [
    '{"id":"a","text":"mail jane@mail.example"}',
    'no json',
    '{"id":"b"}',
    '{"id":"c","html":"<p>jane@mail.example</p>"}',
  ].join('\n');
  const lines = execFileSync(process.execPath, ['scripts/redact.ts'], { input, encoding: 'utf8' }).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'a',
      text: 'mail [email-1]',
      findings: [{ kind: 'email', category: 'personal', tier: 'certain', start: 5, end: 22 }],
    },
    { id: null, error: 'not JSON' },
    { id: null, error: 'neither text nor html is a string' },
    {
      id: 'c',
      html: '<p>[email-1]</p>',
      findings: [{ kind: 'email', category: 'personal', tier: 'certain', start: 0, end: 17 }],
    },
  ]);
});
