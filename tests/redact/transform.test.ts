import { describe, expect, test } from 'vitest';
import { isIban, luhn } from '@/lib/detect/checksums';
import { detect } from '@/lib/detect/detect';
import { detectors } from '@/lib/detect/detectors';
import { isEip55 } from '@/lib/detect/detectors/wallet';
import { Labels } from '@/lib/redact/labels';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';
import { MASK, standIn, type Transformation } from '@/lib/redact/transform';
import { fill } from '../detect/examples';

const transformed: readonly Transformation[] = ['fake', 'mask', 'drop'];

describe.each(transformed)('as %s', (as) => {
  test.each(detectors.map(({ id, matches }) => [id, matches] as const))(
    'the examples of %s come out clean',
    (_, matches) => {
      for (const example of matches) {
        const text = fill(example, 3);
        const { text: clean, findings } = redactText(text, { as });
        expect(detect(clean), clean).toEqual([]);
        for (const { start, end } of findings) if (end - start > 8) expect(clean).not.toContain(text.slice(start, end));
      }
    },
  );

  test('what comes out depends on the order of the values alone', () => {
    const template = 'Authorization: Bearer {A40}\npassword={A12}\nmail {L8}@mail.example, {L9}@mail.example';
    expect(redactText(fill(template, 1), { as }).text).toBe(redactText(fill(template, 2), { as }).text);
  });

  test('JSON stays JSON', () => {
    const card = Number(['4539', '1488', '0343', '6467'].join(''));
    const text = JSON.stringify({ card, email: 'jane@mail.example', 'omar@mail.example': [card] });
    expect(() => JSON.parse(redactText(text, { as }).text)).not.toThrow();
  });
});

test('the same value gets the same fake, another value another', () => {
  const labels = new Labels();
  const fake = (value: string) => standIn({ kind: 'email', category: 'personal' }, value, 'fake', labels);
  expect([fake('jane@mail.example'), fake('omar@mail.example'), fake('JANE@mail.example')]).toEqual([
    'fake-1@example.com',
    'fake-2@example.com',
    'fake-1@example.com',
  ]);
});

test('fakes fail the check of their own kind, whatever their number', () => {
  const labels = new Labels();
  const fake = (kind: string, seed: number) =>
    standIn({ kind, category: 'personal' }, fill('{A20}', seed), 'fake', labels);
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
    ].map((kind) => fake(kind, seed));
    expect(luhn(values[0]!)).toBe(false);
    expect(isIban(values[1]!)).toBe(false);
    expect(isEip55(values[2]!)).toBe(false);
    const text = `card: ${values[0]}\niban: ${values[1]}\nwallet: ${values[2]}\nemail: ${values[3]}\nphone: ${values[4]}\nCustomer: ${values[5]}\ndob: ${values[6]}\nclient ip ${values[7]}`;
    expect(detect(text), text).toEqual([]);
  }
});

test('keys keep their prefix and mode', () => {
  const text = fill('sk_live_{A32}');
  expect(redactText(text, { as: 'fake' }).text).toBe('sk_live_FAKE000000000000000000000001');
  expect(redactText(text, { as: 'mask' }).text).toBe(`sk_live_${MASK}`);
  expect(redactText(`a ${text} b`, { as: 'drop' }).text).toBe('a  b');
});

test('HTML takes the same stand-ins', () => {
  expect(redactHtml('<p>jane@mail.example</p>', { as: 'fake' })).toMatchObject({
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
