import { describe, expect, test } from 'vitest';
import { isIban, luhn } from '@/lib/detect/checksums';
import { detect } from '@/lib/detect/detect';
import { detectors } from '@/lib/detect/detectors';
import { isEip55 } from '@/lib/detect/detectors/wallet';
import { Labels } from '@/lib/redact/labels';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';
import { drop, fake, MASK, mask } from '@/lib/redact/transform';
import { fill } from '../detect/examples';

describe.each([
  ['fake', fake],
  ['mask', mask],
  ['drop', drop],
] as const)('as %s', (_name, standIn) => {
  test.each(detectors.map(({ id, matches }) => [id, matches] as const))(
    'the examples of %s come out clean',
    (_, matches) => {
      for (const example of matches) {
        const text = fill(example, 3);
        const { text: clean, findings } = redactText(text, { standIn });
        expect(detect(clean), clean).toEqual([]);
        for (const { start, end } of findings) if (end - start > 8) expect(clean).not.toContain(text.slice(start, end));
      }
    },
  );

  test('what comes out depends on the order of the values alone', () => {
    const template = 'Authorization: Bearer {A40}\npassword={A12}\nmail {L8}@mail.example, {L9}@mail.example';
    expect(redactText(fill(template, 1), { standIn }).text).toBe(redactText(fill(template, 2), { standIn }).text);
  });

  test('JSON stays JSON', () => {
    const card = Number(['4539', '1488', '0343', '6467'].join(''));
    const text = JSON.stringify({ card, email: 'jane@mail.example', 'omar@mail.example': [card] });
    expect(() => JSON.parse(redactText(text, { standIn }).text)).not.toThrow();
  });
});

test('the same value gets the same fake, another value another', () => {
  const labels = new Labels();
  const fakeOf = (value: string) => fake({ kind: 'email', category: 'personal' }, value, labels);
  expect([fakeOf('jane@mail.example'), fakeOf('omar@mail.example'), fakeOf('JANE@mail.example')]).toEqual([
    'fake-1@example.com',
    'fake-2@example.com',
    'fake-1@example.com',
  ]);
});

test('fakes fail the check of their own kind, whatever their number', () => {
  const labels = new Labels();
  const fakeOf = (kind: string, seed: number) => fake({ kind, category: 'personal' }, fill('{A20}', seed), labels);
  for (let seed = 1; seed <= 300; seed++) {
    const values = [
      'payment-card',
      'iban',
      'wallet-address',
      'email',
      'phone',
      'person-name',
      'birth-date',
      'ip-address',
    ].map((kind) => fakeOf(kind, seed));
    expect(luhn(values[0]!)).toBe(false);
    expect(isIban(values[1]!)).toBe(false);
    expect(isEip55(values[2]!)).toBe(false);
    const text = `card: ${values[0]}\niban: ${values[1]}\nwallet: ${values[2]}\nemail: ${values[3]}\nphone: ${values[4]}\nCustomer: ${values[5]}\ndob: ${values[6]}\nclient ip ${values[7]}`;
    expect(detect(text), text).toEqual([]);
  }
});

test('keys keep their prefix and mode', () => {
  const text = fill('sk_live_{A32}');
  expect(redactText(text, { standIn: fake }).text).toBe('sk_live_FAKE000000000000000000000001');
  expect(redactText(text, { standIn: mask }).text).toBe(`sk_live_${MASK}`);
  expect(redactText(`a ${text} b`, { standIn: drop }).text).toBe('a  b');
});

test('HTML takes the same stand-ins', () => {
  expect(redactHtml('<p>jane@mail.example</p>', { standIn: fake })).toMatchObject({
    html: '<p>fake-1@example.com</p>',
    text: 'fake-1@example.com\n',
  });
});

test('controls that reorder text are gone, and findings still point into what was given', () => {
  const text = 'a \u202ejane@mail.example\u202c b \u2066omar@mail.example\u2069';
  const { text: clean, findings } = redactText(text);
  expect(clean).toBe('a [email-1] b [email-2]');
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['jane@mail.example', 'omar@mail.example']);
  expect(redactHtml('<p>x \u202eab\u202c</p>').html).toBe('<p>x ab</p>');
});
