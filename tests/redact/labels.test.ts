import { expect, test } from 'vitest';
import { Labels } from '@/lib/redact/labels';

const secret = (body: string) => `sk_live_${body}`;

test('the same value gets the same label, numbers start at 1 for each kind', () => {
  const labels = new Labels();
  expect(labels.labelFor({ kind: 'email' }, 'jane@mail.example')).toBe('[email-1]');
  expect(labels.labelFor({ kind: 'email' }, 'omar@mail.example')).toBe('[email-2]');
  expect(labels.labelFor({ kind: 'email' }, 'JANE@mail.example')).toBe('[email-1]');
  expect(labels.labelFor({ kind: 'email' }, 'jane%40mail.example')).toBe('[email-1]');
  expect(labels.labelFor({ kind: 'phone' }, '+49 30 1234567')).toBe('[phone-1]');
  expect(labels.labelFor({ kind: 'phone' }, '+49301234567')).toBe('[phone-1]');
  expect(labels.labelFor({ kind: 'person-name' }, 'Jane Fake')).toBe('[name-1]');
  expect(labels.labelFor({ kind: 'person-name' }, 'FAKE, Jane')).toBe('[name-1]');
  expect(labels.labelFor({ kind: 'person-name' }, 'Jane%20F\u200bake')).toBe('[name-1]');
});

test('a key keeps its prefix and mode', () => {
  const labels = new Labels();
  expect(labels.labelFor({ kind: 'secret-key' }, secret('a'.repeat(24)))).toBe('sk_live_[secret-1]');
  expect(labels.labelFor({ kind: 'publishable-key' }, `pk_test_${'b'.repeat(24)}`)).toBe('pk_test_[publishable-1]');
  expect(labels.labelFor({ kind: 'webhook-secret' }, `whsec_${'c'.repeat(24)}`)).toBe('whsec_[webhook-secret-1]');
});

test('the table survives storage, holds no value, and another key makes other hashes', () => {
  const labels = new Labels();
  const value = 'jane@mail.example';
  labels.labelFor({ kind: 'email' }, value);
  const stored = JSON.stringify(labels);
  expect(stored).not.toContain('jane');
  const restored = Labels.from(JSON.parse(stored), labels.key);
  expect(restored.labelFor({ kind: 'email' }, value)).toBe('[email-1]');
  expect(restored.labelFor({ kind: 'email' }, 'x@mail.example')).toBe('[email-2]');
  expect(Object.keys(new Labels(new Uint8Array(32)).toJSON().numbers)).toEqual([]);
  const other = new Labels(new Uint8Array(32));
  other.labelFor({ kind: 'email' }, value);
  expect(Object.keys(other.toJSON().numbers)).not.toEqual(Object.keys(labels.toJSON().numbers));
});

test('a damaged table is refused', () => {
  expect(() => Labels.from({ counts: { email: -1 }, numbers: {} }, new Uint8Array(32))).toThrow(TypeError);
});
