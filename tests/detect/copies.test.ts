import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import type { KnownValue, Rules } from '@/lib/detect/detector';
import { redactText } from '@/lib/redact/redact-text';

const known: KnownValue = { kind: 'person-name', category: 'personal', tier: 'likely', value: 'Xaviera Quillfeather' };
const rules: Rules = { terms: ['Acme Rails'], known: [known] };
const found = (text: string) => detect(text, rules).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  ['invisible characters', (text: string) => text.replace('a', 'a\u200b')],
  ['look-alikes', (text: string) => text.replace('e', 'е')],
  ['a percent escape', (text: string) => text.replace(' ', '%20')],
  ['a JSON escape', (text: string) => text.replace('e', '\\u0065')],
  ['an HTML reference', (text: string) => text.replace('e', '&#101;')],
])('terms and known values are found behind %s', (_, hide) => {
  for (const [kind, value] of [
    ['internal-term', 'Acme Rails'],
    ['person-name', 'Xaviera Quillfeather'],
  ] as const) {
    const hidden = hide(value);
    expect(hidden).not.toBe(value);
    expect(found(`see ${hidden} there`)).toEqual([[kind, hidden]]);
  }
});

test('terms and known values are found inside encoded tokens, which go whole', () => {
  for (const value of ['sent via Acme Rails', 'the Quillfeather, Xaviera file']) {
    const token = Buffer.from(value).toString('base64');
    expect(redactText(`x ${token} y`, { rules }).text).not.toContain(token.slice(0, 8));
  }
});

test('a value named once by a label is found again where it is escaped', () => {
  expect(redactText('Customer: Xaviera Quillfeather\nurl=/x?q=Xaviera%20Quillfeather&a=1').text).toBe(
    'Customer: [name-1]\nurl=/x?q=[name-1]&a=1',
  );
});

test('a name beside an address that begins like it is not read backwards into the address', () => {
  expect(redactText('Customer\tStatus\nJane Fake jane@mail.example\topen').text).toBe(
    'Customer\tStatus\n[name-1] [email-1]\topen',
  );
});
