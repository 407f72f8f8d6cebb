import { describe, expect, test } from 'vitest';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';
import { pick, plant, random } from './planted';

const CASES = 2000;

type Next = () => number;
/** Returns the text to clean and the spellings that must not be in what comes out. */
type Mutation = (value: string, next: Next) => { text: string; traces: string[] };

const INVISIBLE =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202d\u202e\u2060\u2061\u2066\u2069\u3164\ufe00\ufe0f\ufeff\uffa0'.split(
    '',
  );
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  k: 'к',
  h: 'һ',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
  X: 'Х',
};

const atRandom = (value: string, next: Next, change: (character: string) => string) => {
  const characters = Array.from(value);
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) {
    const at = 1 + Math.floor(next() * (characters.length - 2));
    characters[at] = change(characters[at]!);
  }
  return characters.join('');
};

const invisible: Mutation = (value, next) => {
  const mutated = atRandom(value, next, (character) => character + pick(INVISIBLE, next));
  return { text: `see ${mutated} there`, traces: [mutated.slice(0, 12), mutated.slice(-8)] };
};

const lookAlike: Mutation = (value, next) => {
  const wide = (character: string) =>
    character > ' ' && character < '\x7f' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
  const style = Math.floor(next() * 4);
  const bold = (character: string) =>
    /[a-z]/.test(character)
      ? String.fromCodePoint(0x1d41a + character.charCodeAt(0) - 97)
      : /\d/.test(character)
        ? String.fromCodePoint(0x1d7ce + Number(character))
        : character;
  const arabic = (character: string) =>
    /\d/.test(character) ? String.fromCharCode(0x660 + Number(character)) : (LOOK_ALIKES[character] ?? character);
  const mutated =
    style === 0
      ? atRandom(value, next, (character) => LOOK_ALIKES[character] ?? character)
      : style === 1
        ? Array.from(value, wide).join('')
        : style === 2
          ? atRandom(value, next, bold)
          : atRandom(value, next, arabic);
  return { text: `see ${mutated} there`, traces: [mutated.slice(0, 12), mutated.slice(-8)] };
};

const bytes = (text: string) => Buffer.from(text, 'utf8');
const ENCODERS: readonly ((text: string, next: Next) => string)[] = [
  (text) => bytes(text).toString('base64'),
  (text) => bytes(text).toString('base64url'),
  (text) => bytes(text).toString('hex'),
  (text) => Array.from(bytes(text), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
  (text) => encodeURIComponent(text).replace(/_/g, '%5F'),
  (text) => Array.from(text, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (text, next) =>
    Array.from(text, (character) =>
      next() < 0.5 ? `&#${character.charCodeAt(0)};` : `&#x${character.charCodeAt(0).toString(16)};`,
    ).join(''),
  (text) =>
    Array.from(bytes(text), (byte) =>
      byte === 95 || byte === 61 || byte === 64 || byte === 46
        ? `=${byte.toString(16).toUpperCase()}`
        : String.fromCharCode(byte),
    ).join(''),
];

const encoded =
  (depth: number): Mutation =>
  (value, next) => {
    let text = `value ${value}`;
    for (let level = 0; level < depth; level++) text = pick(ENCODERS, next)(text, next);
    return { text: `payload: ${text} end`, traces: [text.length > 40 ? text.slice(-24) : text] };
  };

const wrapped: Mutation = (value, next) => {
  const compact = value.replace(/ /g, '');
  const at = 9 + Math.floor(next() * (compact.length - 10));
  const [head, tail] = [compact.slice(0, at), compact.slice(at)];
  const style = Math.floor(next() * 4);
  if (style < 2) {
    const html =
      style === 0 ? `<p>key <b>${head}</b><i>${tail}</i> end</p>` : `<p>key <span>${head}<wbr>${tail}</span> end</p>`;
    return { text: html, traces: [head.slice(-6), tail.slice(0, 6)].filter((piece) => piece.length >= 4) };
  }
  const text = style === 2 ? `key: ${head}\n    ${tail}\nend` : `key: ${head}\n  12 | ${tail}\nend`;
  return { text, traces: [head.slice(-6), tail].filter((piece) => piece.length >= 4) };
};

const framed: Mutation = (value, next) => {
  const [open, close] = pick(
    [
      ['(', ')'],
      ['"', '"'],
      ['`', '`'],
      ['<', '>'],
      ['=', ';'],
      ['[', ']'],
      ['{"x":"', '"}'],
      ['/', '/'],
      ['\\n', '\\n'],
      ['>', '<'],
      ['„', '“'],
      ['*', '*'],
      ['key:', ','],
      ['“', '”'],
    ] as const,
    next,
  );
  return { text: `a ${open}${value}${close} b`, traces: [value.slice(0, 12), value.slice(-6)] };
};

function missed(mutate: Mutation, isFit: (kind: string) => boolean = () => true): { rate: number; examples: string[] } {
  const next = random(99);
  const examples: string[] = [];
  let count = 0;
  for (let seed = 0; count < CASES; seed++) {
    const { kind, value } = plant(seed);
    if (!isFit(kind)) continue;
    count++;
    const { text, traces } = mutate(value, next);
    const clean = text.startsWith('<p>') ? redactHtml(text).html : redactText(text).text;
    if (traces.some((trace) => clean.includes(trace))) examples.push(`${text} -> ${clean}`);
  }
  return { rate: examples.length / count, examples: examples.slice(0, 8) };
}

/** Line breaks are joined only inside keys that structure proves; cards and IBANs carry their own check digits. */
const isWrappable = (kind: string) => kind !== 'email' && kind !== 'client-secret';

describe.each([
  ['invisible characters', invisible, 0.01, undefined],
  ['look-alikes, fullwidth and other digits', lookAlike, 0.02, undefined],
  ['one encoding', encoded(1), 0.01, undefined],
  ['two encodings', encoded(2), 0.03, undefined],
  ['three encodings', encoded(3), 0.1, undefined],
  ['line wraps and split elements', wrapped, 0.03, isWrappable],
  ['brackets, quotes and escapes around it', framed, 0.01, undefined],
] as const)('%s', (_, mutate, allowed, isFit) => {
  test(`leave less than ${allowed * 100} % behind`, () => {
    const { rate, examples } = missed(mutate, isFit);
    expect(rate <= allowed ? [] : [rate, ...examples]).toEqual([]);
  }, 240_000);
});
