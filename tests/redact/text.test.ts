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

test('a placeholder is no label of what stands beside it', () => {
  const rows = ['+234 8175251205\t2075.54 EUR\topen', 'jane@mail.example\tgate\t12 Mar', '+49 89 99998726\n20755412'];
  expect(rows.map((row) => redactText(row).text)).toEqual([
    '[phone-1]\t2075.54 EUR\topen',
    '[email-1]\tgate\t12 Mar',
    '[phone-1]\n20755412',
  ]);
});

test('two secrets in the same place give the same output', () => {
  const template = 'Authorization: Bearer {A40}\npassword={A12}';
  expect(redactText(fill(template, 1)).text).toBe(redactText(fill(template, 2)).text);
});

test('JSON stays JSON: numbers, keys and escapes', () => {
  const card = Number(['4539', '1488', '0343', '6467'].join(''));
  const body = {
    card,
    nested: JSON.stringify({ email: 'jane@mail.example' }),
    'omar@mail.example': [card, 'é \u2028 "x"'],
    name: 'tron',
  };
  for (const text of [
    JSON.stringify(body),
    JSON.stringify(body, null, 2),
    `${JSON.stringify(body)}\n${JSON.stringify(body)}`,
    `POST /v1/x HTTP/1.1\nHost: a\n\n${JSON.stringify(body)}`,
  ]) {
    const { text: clean } = redactText(text);
    expect(clean).not.toContain('jane');
    expect(clean).not.toContain('omar');
    expect(clean).not.toContain(String(card));
    const json = clean.includes('HTTP')
      ? clean.slice(clean.indexOf('{'))
      : clean.startsWith('{\n')
        ? clean
        : clean.split('\n')[0]!;
    expect(JSON.parse(json)).toEqual({
      card: '[card-1]',
      nested: '{"email":"[email-1]"}',
      '[email-2]': ['[card-1]', 'é \u2028 "x"'],
      name: 'tron',
    });
    expect(redactText(clean).text).toBe(clean);
  }
});
