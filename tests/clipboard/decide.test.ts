import { describe, expect, test } from 'vitest';
import { decide, plainLimit } from '@/lib/clipboard/decide';
import type { Engine } from '@/lib/clipboard/engine';
import { email, fakeEngine, secretKey, webhookSecret } from './fake-engine';

const flavours = (changes: Partial<Parameters<typeof decide>[0]> = {}) => ({
  plain: '',
  html: '',
  unseen: [],
  ...changes,
});
const redacted = (changes: Partial<Parameters<typeof decide>[0]>) => {
  const decision = decide(flavours(changes), fakeEngine());
  if (decision.verdict !== 'redacted') throw new Error(`expected a redaction, got ${decision.verdict}`);
  return decision;
};

describe('a copy with nothing to hide', () => {
  test('is clean', () => {
    expect(decide(flavours({ plain: 'request req_8fj2 failed', html: '<p>request</p>' }), fakeEngine())).toEqual({
      verdict: 'clean',
    });
  });
});

describe('a copy with a secret', () => {
  test('is redacted in every flavour, with the same label in both', () => {
    const { plain, html } = redacted({ plain: `mail ${email}`, html: `<p>mail <b>${email}</b></p>` });
    expect(plain).toBe('mail [email-1]');
    expect(html).toBe('<p>mail <b>[email-1]</b></p>');
  });

  test('is found in an attribute that nobody sees', () => {
    const { plain, html } = redacted({ plain: 'harmless', html: `<p title="${secretKey}">harmless</p>` });
    expect(plain).toBe('harmless');
    expect(html).not.toContain(secretKey);
  });

  test('is found in a comment, a script and another format', () => {
    for (const html of [`<!-- ${email} --><p>a</p>`, `<script>${email}</script><p>a</p>`])
      expect(redacted({ plain: 'a', html }).html).not.toContain(email);
    expect(redacted({ plain: 'a', unseen: [`{"key":"${secretKey}"}`] })).toMatchObject({ plain: 'a', html: '' });
  });

  test('that only an unwritable format holds is refused', () => {
    expect(decide(flavours({ unseen: [secretKey] }), fakeEngine())).toEqual({ verdict: 'refused', reason: 'format' });
  });

  test('that one flavour proves is redacted in the other', () => {
    const html = '<table><tr><th>Id</th><th>Customer name</th></tr><tr><td>7</td><td>Marta Nowak</td></tr></table>';
    const { plain } = redacted({ plain: 'Marta Nowak is waiting', html });
    expect(plain).not.toContain('Nowak');
  });

  test('that its surroundings prove is redacted', () => {
    const known = [{ kind: 'person-name', category: 'personal', tier: 'likely', value: 'Marta Nowak' }] as const;
    const decision = decide(flavours({ plain: 'Marta Nowak' }), fakeEngine(), () => known);
    expect(decision).toMatchObject({ verdict: 'redacted', plain: '[name-1]' });
  });

  test('counts different values by kind', () => {
    const plain = `${email} and ${email} and x.y@mail.example with ${secretKey}`;
    expect(redacted({ plain }).replaced).toEqual([
      { kind: 'email', category: 'personal', count: 2 },
      { kind: 'secret-key', category: 'secret', count: 1 },
    ]);
  });
});

describe('pictures between the words', () => {
  const inside = '<img src="data:image/png;base64,iVBORw0KGgo=">';
  const linked = '<img src="https://hub.example/a.png">';
  const arriving = (changes: Partial<Parameters<typeof decide>[0]>) =>
    decide(flavours(changes), fakeEngine(), undefined, 'in');

  test.each([inside, linked, '<svg><text>note</text></svg>', `<p style="background: url(data:image/png,x)">note</p>`])(
    'do not arrive: %s',
    (picture) => {
      const decision = arriving({ plain: 'a note', html: `<b>a</b> note${picture}` });
      expect(decision).toMatchObject({ verdict: 'redacted', plain: 'a note', pictures: 1, replaced: [], found: [] });
      expect(decision.verdict === 'redacted' && decision.html).not.toMatch(/img|svg|url/);
    },
  );

  test('do not leave inside the markup; an address may', () => {
    expect(redacted({ plain: 'a note', html: `<b>a</b> note${inside}` })).toMatchObject({ pictures: 1 });
    expect(decide(flavours({ plain: 'a note', html: `<b>a</b> note${linked}` }), fakeEngine())).toEqual({
      verdict: 'clean',
    });
  });

  test('do not travel in rich text either', () => {
    expect(arriving({ plain: 'a note', unseen: ['{\\rtf1 a note {\\pict\\pngblip 89504e47}}'] })).toMatchObject({
      verdict: 'redacted',
      plain: 'a note',
      html: '',
    });
  });

  test('are counted beside values that are replaced', () => {
    expect(arriving({ plain: email, html: `<p>${email}</p>${linked}` })).toMatchObject({
      plain: '[email-1]',
      pictures: 1,
      replaced: [{ kind: 'email', count: 1 }],
    });
  });

  test('without any word are refused, by what they are', () => {
    expect(arriving({ html: linked })).toEqual({ verdict: 'refused', reason: 'linked' });
    expect(decide(flavours({ html: inside }), fakeEngine())).toEqual({ verdict: 'refused', reason: 'picture' });
  });
});

describe('a live key', () => {
  test.each([secretKey, webhookSecret])('is told apart: %#', (key) => {
    expect(redacted({ plain: `key ${key}` }).hasLiveKey).toBe(true);
  });

  test.each([secretKey.replace('live', 'test'), email])('is not what other values are: %#', (value) => {
    expect(redacted({ plain: `key ${value}` }).hasLiveKey).toBe(false);
  });
});

describe('whatever goes wrong is a refusal', () => {
  const fail = () => {
    throw new Error('no');
  };
  const faults: [string, Partial<Engine>][] = [
    ['detect', { detect: fail }],
    ['redactText', { redactText: fail }],
    ['redactHtml', { redactHtml: fail }],
    ['now', { now: fail }],
  ];

  test.each(faults)('when %s throws', (_name, fault) => {
    const decision = decide(flavours({ plain: email, html: `<p title="x">${email}</p>` }), fakeEngine(fault));
    expect(decision).toEqual({ verdict: 'refused', reason: 'failed' });
  });

  test('when the surroundings cannot be read', () => {
    expect(decide(flavours({ plain: 'x' }), fakeEngine(), fail)).toEqual({ verdict: 'refused', reason: 'failed' });
  });

  test('when it took longer than three seconds, even if nothing was found', () => {
    let time = 0;
    const engine = fakeEngine({
      now: () => {
        time += 3001;
        return time;
      },
    });
    expect(decide(flavours({ plain: 'x' }), engine)).toEqual({ verdict: 'refused', reason: 'slow' });
  });

  test('when it is too long to be judged in an event', () => {
    const plain = 'x'.repeat(plainLimit + 1);
    expect(decide(flavours({ plain }), fakeEngine())).toEqual({ verdict: 'refused', reason: 'too-large' });
    expect(decide(flavours({ unseen: [plain, plain, plain, plain] }), fakeEngine())).toEqual({
      verdict: 'refused',
      reason: 'too-large',
    });
    expect(decide(flavours({ html: plain.repeat(4) }), fakeEngine())).toEqual({
      verdict: 'refused',
      reason: 'too-large',
    });
  });
});
