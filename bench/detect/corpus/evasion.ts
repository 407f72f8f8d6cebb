import { type AnyPart, Random } from './random.ts';
import { mark, replacePlanted, type Sample, toMarked, toSample } from './sample.ts';

/** A change of form that leaves the value readable to a person or to the next program. */
interface Mutation {
  readonly family: 'invisible' | 'look-alike' | 'escape' | 'encoding' | 'line-wrap' | 'nested';
  readonly id: string;
  apply(sample: Sample, random: Random, form: string): Sample;
}

const perValue = (
  family: Mutation['family'],
  id: string,
  change: (value: string, random: Random) => string,
): Mutation => ({
  family,
  id,
  apply: (sample, random, form) => replacePlanted(sample, form, (value) => change(value, random)),
});

/** The whole text is encoded; the encoded run is then what must go. */
const whole = (family: Mutation['family'], id: string, encode: (text: string) => string): Mutation => ({
  family,
  id,
  apply: (sample, random, form) => {
    const sensitivity = sample.planted[0]?.sensitivity ?? 'secret';
    const lead = random.pick(['payload=', 'body: ', '']);
    return toSample(sample.part, sample.family, form, lead + mark(sensitivity, encode(sample.text)));
  },
});

/** The whole text changes and its marks stay in place. */
const perText = (
  family: Mutation['family'],
  id: string,
  change: (marked: string, random: Random) => string,
): Mutation => ({
  family,
  id,
  apply: (sample, random, form) => toSample(sample.part, sample.family, form, change(toMarked(sample), random)),
});

/** Breaks every line that is too long, as terminals and mail programs do; marks take no width. */
function wrap(marked: string, width: number): string {
  let column = 0;
  let out = '';
  for (const char of marked) {
    if (char === '\n') column = 0;
    else if (char < '\ue000' || char > '\ue004') {
      if (column === width) {
        out += '\n';
        column = 0;
      }
      column += 1;
    }
    out += char;
  }
  return out;
}

const sprinkle = (value: string, random: Random, extra: readonly string[]): string =>
  [...value].map((char, index) => (index > 0 && random.next() < 0.3 ? random.pick(extra) + char : char)).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const percentAll = (text: string): string => hex(text).replace(/../g, (pair) => `%${pair.toUpperCase()}`);
const jsonEscape = (text: string): string =>
  text.replace(/[^\n]/gu, (char) =>
    [...char].map((c) => (c.length === 1 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join(''),
  );
const htmlEntities = (text: string): string =>
  [...text].map((char) => (char === '\n' ? char : `&#${char.codePointAt(0)};`)).join('');
const quotedPrintable = (text: string): string => {
  const encoded = [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('');
  return encoded.replace(/[^\n]{60}(?=[^\n])/g, '$&=\n');
};
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
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
const lookAlike = (text: string, random: Random): string =>
  [...text].map((char) => (random.next() < 0.4 ? (ALIKE[char] ?? char) : char)).join('');

const mutations: readonly Mutation[] = [
  perValue('invisible', 'zero-width', (v, r) => sprinkle(v, r, ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])),
  perValue('invisible', 'soft-hyphen', (v, r) => sprinkle(v, r, ['\u00ad'])),
  perValue('invisible', 'bidi', (v) => `\u202d${v}\u202c`),
  perValue('look-alike', 'full-width', (v) => fullWidth(v)),
  perValue('look-alike', 'homoglyph', (v, r) => lookAlike(v, r)),
  perValue('escape', 'percent', (v) => percentAll(v)),
  perValue('escape', 'json-unicode', (v) => jsonEscape(v)),
  perValue('escape', 'html-entity', (v) => htmlEntities(v)),
  perText('escape', 'json-string', (marked) => JSON.stringify({ body: marked })),
  whole('encoding', 'base64', base64),
  whole('encoding', 'base64url', base64url),
  whole('encoding', 'hex', hex),
  perValue('line-wrap', 'quoted-printable', (v) => quotedPrintable(v)),
  perText('line-wrap', 'wrapped', (marked, random) => wrap(marked, random.pick([64, 72, 76, 80]))),
  whole('nested', 'base64-in-base64', (text) => base64(base64(text))),
  whole('nested', 'percent-of-base64', (text) => encodeURIComponent(base64(text))),
  whole('nested', 'json-in-base64-in-json', (text) => base64(JSON.stringify({ data: base64(text) }))),
  whole('nested', 'base64-thrice', (text) => base64(base64(base64(text)))),
  whole('nested', 'hex-of-base64url-of-percent', (text) => hex(base64url(encodeURIComponent(text)))),
];

/** Source texts drawn at random, each changed in one way; the ways take turns. */
export function evasionSamples(seed: number, part: AnyPart, sources: readonly Sample[], count: number): Sample[] {
  const random = new Random(seed, `${part}/evasion`);
  const usable = sources.filter(({ planted, text }) => planted.length > 0 && text.length < 700);
  return Array.from({ length: count }, (_, index) => {
    const mutation = mutations[index % mutations.length] as Mutation;
    let mutated = mutation.apply(random.pick(usable), random, mutation.id);
    // A text that no line break touches would prove nothing about line breaks.
    for (let turn = 0; turn < 60 && mutation.id === 'wrapped' && !isSplit(mutated); turn += 1) {
      mutated = mutation.apply(random.pick(usable), random, mutation.id);
    }
    return { ...mutated, family: `evasion/${mutation.family}/${mutation.id}`, form: mutated.family };
  });
}

const isSplit = ({ planted, text }: Sample): boolean =>
  planted.some(({ start, end }) => /^[^\n]+\n[^\n]+$/.test(text.slice(start, end)));
