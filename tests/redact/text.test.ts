import { expect, test } from 'vitest';
import { Labels } from '@/lib/redact/labels';
import { redactText } from '@/lib/redact/redact-text';
import { fill } from '../detect/examples';

test('offsets of findings lie in the input, offsets of placeholders in the output', () => {
  const input = 'a jane@mail.example b omar@mail.example c';
  const { text, findings, replaced } = redactText(input);
  expect(findings.map(({ start, end }) => input.slice(start, end))).toEqual(['jane@mail.example', 'omar@mail.example']);
  expect(replaced.map(({ start, end }) => text.slice(start, end))).toEqual(['[email-1]', '[email-2]']);
});

test('one draft, one table: labels go on where an earlier text ended', () => {
  const labels = new Labels();
  redactText('jane@mail.example', { labels });
  expect(redactText('omar@mail.example and jane@mail.example', { labels }).text).toBe('[email-2] and [email-1]');
});

test('two secrets in the same place give the same output', () => {
  const template = 'Authorization: Bearer {A40}\npassword={A12}';
  expect(redactText(fill(template, 1)).text).toBe(redactText(fill(template, 2)).text);
});
