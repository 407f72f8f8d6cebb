import { classAt, DIGIT, foldText, LETTER, UPPER } from './characters.ts';
import { ambiguousNames, commonCapitals, commonSurnames } from './common-words.ts';
import type { Finding, KnownValue } from './detector.ts';
import { givenNames } from './given-names.ts';
import { KeywordScanner } from './keyword-scanner.ts';
import { isPointing, titles } from './name-contexts.ts';
import { PARTICLES } from './person-names.ts';

/** Words times characters. */
const SHORT = 200_000;

const isNameKind = (kind: string) => kind === 'person-name' || kind === 'name-in-text';

/** The spellings in which a value may stand again: as it is, and for names with first and last name swapped. */
function spellings({ kind, value }: KnownValue): string[] {
  const folded = foldText(value.trim()).replace(/\s+/g, ' ');
  if (!isNameKind(kind)) return [folded];
  const words = folded.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2) return words[0] && words[0].length > 3 ? [words[0]] : [];
  const last = words.at(-1)!;
  const first = words.slice(0, -1).join(' ');
  const [head, ...rest] = words;
  return [
    ...new Set([
      words.join(' '),
      `${last} ${first}`,
      `${last}, ${first}`,
      `${rest.join(' ')} ${head}`,
      `${rest.join(' ')}, ${head}`,
      `${head} ${last}`,
      `${last} ${head}`,
      `${last}, ${head}`,
      words.join('.'),
      words.join('_'),
      words.join('+'),
      words.join('%20'),
      `${head![0]}. ${last}`,
    ]),
  ];
}

/** A first or last name alone means the person again where it begins with a capital and is no common word. */
function partsOfName({ kind, value }: KnownValue): string[] {
  if (!isNameKind(kind)) return [];
  const words = foldText(value.trim()).split(/[\s,]+/);
  if (words.length < 2 || words.length > 5) return [];
  const family = words.slice(-2).join(' ');
  const parts = [words[0]!, words.at(-1)!].filter(
    (word) =>
      word.length >= 3 &&
      !PARTICLES.has(word) &&
      /^[^\d.]+$/.test(word) &&
      !commonCapitals.has(word) &&
      !ambiguousNames.has(word) &&
      !commonSurnames.has(word),
  );
  return words.length > 2 ? [...parts, family] : parts;
}

/** How accounts of a person are called: `jfake`, and with digits behind `fake`, `jane`, `janefake` too. */
function handlesOf({ kind, value }: KnownValue): { bare: string[]; numbered: string[] } {
  if (!isNameKind(kind)) return { bare: [], numbered: [] };
  const words = foldText(value.trim()).split(/[\s,]+/);
  const [head = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4 || /[^a-z'’-]/.test(head + last)) return { bare: [], numbered: [] };
  const initial = `${head[0]}${last}`;
  return {
    bare: initial.length > 4 && !commonCapitals.has(initial) ? [initial] : [],
    numbered: [head, last, head + last].filter((word) => word.length > 2),
  };
}

const FOLLOWING = /^ (\p{Lu}\p{Ll}(?:[\p{L}'’-]{0,24}\p{L})?)(?![\p{L}\d@_])/u;
const PRECEDING = /(^|[.!?\n] ?|[^.!?\n] |[(„"'])(\p{Lu}\p{Ll}[\p{L}'’-]{0,24}) $/u;

/** `Urmas Kuusk` where `Kuusk` is known: the capitalised words beside a name are of the same person. */
function withNeighbours(text: string, start: number, end: number): { start: number; end: number } {
  const isName = (word: string) => {
    const folded = foldText(word);
    return !commonCapitals.has(folded) && !titles.has(folded) && !isPointing(`${folded} `);
  };
  const next = FOLLOWING.exec(text.slice(end, end + 30))?.[1];
  const [, lead = '', previous = ''] = PRECEDING.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  // The first word of a sentence has its capital from there.
  const isPrevious =
    previous !== '' && isName(previous) && (givenNames.has(foldText(previous)) || /[^.!?\n] $|[(„"']$/.test(lead));
  return {
    start: isPrevious ? start - previous.length - 1 : start,
    end: next && isName(next) ? end + next.length + 1 : end,
  };
}

/** Finds values proved sensitive elsewhere, whole words only, in any case, with any accents. */
export function knownFinder(known: readonly KnownValue[]): (text: string) => Finding[] {
  const byWord = new Map<string, KnownValue>();
  for (const value of known) {
    for (const spelling of spellings(value)) {
      if (spelling.length >= 3 && !byWord.has(spelling)) byWord.set(spelling, value);
    }
  }
  const parts = new Set<string>();
  for (const value of known)
    for (const part of partsOfName(value))
      if (!byWord.has(part)) {
        byWord.set(part, value);
        parts.add(part);
      }
  const numbered = new Set<string>();
  for (const value of known) {
    const handles = handlesOf(value);
    for (const handle of handles.bare) if (!byWord.has(handle)) byWord.set(handle, value);
    for (const handle of handles.numbered)
      if (!byWord.has(handle) || parts.has(handle)) {
        if (!byWord.has(handle)) byWord.set(handle, value);
        numbered.add(handle);
      }
  }
  if (byWord.size === 0) return () => [];
  const words = [...byWord.keys()];
  let scanner: KeywordScanner | undefined;
  /** A few words in a short text are found one by one; a table for many takes time to build. */
  const scan = (text: string, onHit: (index: number, start: number) => void) => {
    if (words.length * text.length > SHORT) {
      scanner ??= new KeywordScanner(words);
      scanner.scan(text, onHit);
      return;
    }
    const folded = foldText(text);
    for (const [index, word] of words.entries())
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) onHit(index, at);
  };
  return (text) => {
    const findings: Finding[] = [];
    const isInside = (outer: number, inner: number) =>
      (classAt(text, outer) & (LETTER | DIGIT)) !== 0 && (classAt(text, inner) & (LETTER | DIGIT)) !== 0;
    scan(text, (index, start) => {
      const word = words[index]!;
      const end = start + word.length;
      const digits = numbered.has(word) ? /^\d{1,4}(?![\w@-])/.exec(text.slice(end, end + 6))?.[0].length : undefined;
      if (digits && !/[\w@.-]/.test(text.charAt(start - 1))) {
        const { category, tier } = byWord.get(word)!;
        findings.push({ kind: 'username', category, tier, start, end: end + digits });
        return;
      }
      if (numbered.has(word) && !parts.has(word)) return;
      if (isInside(start - 1, start) || isInside(end, end - 1)) return;
      if (
        parts.has(word) &&
        ((!word.includes(' ') && !(classAt(text, start) & UPPER)) ||
          // Three capital letters are rather an abbreviation.
          (word.length === 3 && (classAt(text, start + 1) & UPPER) !== 0) ||
          /[\w@-]/.test(text.charAt(start - 1)))
      )
        return;
      // `Jane Fake jane@…`: the last two words are no name in reverse, the second begins an address.
      if (text[end] === '@' && word.includes(' ')) return;
      const { kind, category, tier } = byWord.get(word)!;
      const isAlone = isNameKind(kind) && !word.includes(' ') && (classAt(text, start) & UPPER) !== 0;
      findings.push({ kind, category, tier, ...(isAlone ? withNeighbours(text, start, end) : { start, end }) });
    });
    return findings;
  };
}

/** Reads `O` for `0` and drops accents and case, so that `0Bit`, `OBit` and `óbit` are one. */
const termFold = (text: string) => foldText(text).replaceAll('0', 'o');

/** Finds the organisation's own words, whole, without regard to case, accents, O and 0. */
export function termFinder(terms: readonly string[]): (text: string) => Finding[] {
  const words = [...new Set(terms.map((term) => termFold(term.trim())).filter((term) => term.length > 0))];
  return (text) => (words.length === 0 ? [] : findTerms(text, words));
}

function findTerms(text: string, words: readonly string[]): Finding[] {
  const folded = termFold(text);
  const findings: Finding[] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
      const end = start + word.length;
      const isInside = (index: number) => (classAt(text, index) & (LETTER | DIGIT)) !== 0;
      if (isInside(start - 1) || isInside(end)) continue;
      findings.push({ kind: 'internal-term', category: 'internal', tier: 'certain', start, end });
    }
  }
  return findings;
}
