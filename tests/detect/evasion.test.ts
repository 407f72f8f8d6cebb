import { describe, expect, test } from 'vitest';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';
import { cases, progress } from './cases';
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

/** What is still readable after each family; a family has one mutation or several. */
const left = new Map<string, { cases: number; missed: string[] }>();

function tryAll(family: string, mutate: Mutation, isFit: (kind: string) => boolean = () => true): void {
  const next = random(99);
  const total = cases(CASES);
  const report = left.get(family) ?? { cases: 0, missed: [] };
  left.set(family, report);
  for (let seed = 0, count = 0; count < total; seed++) {
    const { kind, value } = plant(seed);
    if (!isFit(kind)) continue;
    count++;
    progress(family, count, total);
    const { text, traces } = mutate(value, next);
    const clean = text.startsWith('<p>') ? redactHtml(text).html : redactText(text).text;
    report.cases++;
    if (traces.some((trace) => clean.includes(trace))) report.missed.push(`${text} -> ${clean}`);
  }
}

/** Nothing, or the share that was missed with some examples. */
function above(allowed: number, { cases: count, missed }: { cases: number; missed: readonly string[] }) {
  return missed.length / count <= allowed ? [] : [missed.length / count, ...missed.slice(0, 8)];
}

/** Line breaks are joined only inside keys that structure proves; cards and IBANs carry their own check digits. */
const isWrappable = (kind: string) => kind !== 'email' && kind !== 'client-secret';

interface Family {
  readonly family: string;
  readonly mutations: readonly Mutation[];
  readonly isFit?: (kind: string) => boolean;
  /** What may stay readable, of 100. */
  readonly percent: number;
}

const families: readonly Family[] = [
  { family: 'invisible characters', mutations: [invisible], percent: 5 },
  { family: 'look-alikes, fullwidth and other digits', mutations: [lookAlike], percent: 5 },
  { family: 'one and two encodings', mutations: [encoded(1), encoded(2)], percent: 5 },
  { family: 'three encodings', mutations: [encoded(3)], percent: 10 },
  { family: 'line wraps and split elements', mutations: [wrapped], isFit: isWrappable, percent: 5 },
  { family: 'brackets, quotes and escapes around it', mutations: [framed], percent: 5 },
];

describe('of planted values', () => {
  test.each(families)(
    '$family leave at most $percent % readable',
    ({ family, mutations, isFit, percent }) => {
      for (const mutate of mutations) tryAll(family, mutate, isFit);
      expect(above(percent / 100, left.get(family)!)).toEqual([]);
    },
    cases(120_000),
  );

  test('all families together leave less than 1 % readable, in ten thousand cases or more', () => {
    const all = [...left.values()];
    const together = { cases: 0, missed: all.flatMap(({ missed }) => missed) };
    for (const { cases: count } of all) together.cases += count;
    expect(together.cases).toBeGreaterThanOrEqual(10_000);
    expect(above(0.01, together)).toEqual([]);
  });
});
