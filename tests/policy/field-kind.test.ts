import { describe, expect, test } from 'vitest';
import { type FieldKind, type FieldTraits, fieldKind, takes } from '@/lib/policy/field-kind';

const traits = (changes: Partial<FieldTraits>): FieldTraits => ({
  type: 'text',
  autocomplete: '',
  name: '',
  id: '',
  ariaLabel: '',
  ...changes,
});

describe('what a field is made for', () => {
  const cases: [Partial<FieldTraits>, FieldKind][] = [
    [{ type: 'password' }, 'password'],
    [{ autocomplete: 'section-a current-password' }, 'password'],
    [{ autocomplete: 'one-time-code' }, 'one-time-code'],
    [{ name: 'otpCode' }, 'one-time-code'],
    [{ id: 'login_otp' }, 'one-time-code'],
    [{ ariaLabel: 'One-time code' }, 'one-time-code'],
    [{ type: 'email' }, 'email'],
    [{ autocomplete: 'work email' }, 'email'],
    [{ type: 'tel' }, 'phone'],
    [{ autocomplete: 'tel-national' }, 'phone'],
    [{ type: 'search' }, 'search'],
    [{ ariaLabel: 'Search customers' }, 'search'],
    [{ name: 'subject' }, 'text'],
    [{ name: 'research' }, 'text'],
    [{ name: 'email_template_body' }, 'text'],
  ];

  test.each(cases)('%o is %s', (changes, kind) => {
    expect(fieldKind(traits(changes))).toBe(kind);
  });
});

describe('what a field takes', () => {
  const password = { kind: 'password', category: 'secret', tier: 'likely' } as const;
  const key = { kind: 'secret-key', category: 'secret', tier: 'certain' } as const;
  const email = { kind: 'email', category: 'personal', tier: 'certain' } as const;
  const phone = { kind: 'phone', category: 'personal', tier: 'likely' } as const;
  const kinds: FieldKind[] = ['password', 'one-time-code', 'email', 'phone', 'search', 'text'];

  test.each(kinds)('a %s field never takes a secret key', (kind) => {
    expect(takes(kind, '123456', [key])).toBe(false);
    expect(takes(kind, '123456', [password, key])).toBe(false);
  });

  test('each its own', () => {
    expect(takes('password', 'hunter2!', [password])).toBe(true);
    expect(takes('one-time-code', ' 123 456 ', [{ ...password, kind: 'one-time-code' }])).toBe(true);
    expect(takes('email', 'a@b.example', [email])).toBe(true);
    expect(takes('phone', '+48 601 234 567', [phone])).toBe(true);
    expect(takes('search', 'a@b.example', [email, phone])).toBe(true);
  });

  test('and nothing else', () => {
    expect(takes('text', 'a@b.example', [email])).toBe(false);
    expect(takes('email', '+48 601 234 567', [phone])).toBe(false);
    expect(takes('phone', 'a@b.example', [email])).toBe(false);
    expect(takes('search', 'hunter2!', [password])).toBe(false);
    expect(takes('one-time-code', 'a sentence with a code in it', [password])).toBe(false);
    expect(takes('password', 'two\nlines', [password])).toBe(false);
  });
});
