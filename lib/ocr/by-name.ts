import { commonSurnames } from '../detect/common-words.ts';
import { givenNames } from '../detect/given-names.ts';
import { foldConfusables } from './confusable.ts';
import { isHarmless } from './harmless.ts';
import { isPlainWord } from './plain-words.ts';
import { type Cell, type Claims, PERSON_KINDS, type PlacedWord } from './reading.ts';

const NAME_WORD = /^["'(]?(?:\p{Lu}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+)*[,.:;)"'!?]*$/u;

const GREETING =
  /\b(?:hi|hello|hey|dear|welcome|welcome back|good (?:morning|afternoon|evening)|signed in as|logged in as),? $/i;
const INITIAL = /^\p{Lu}\.$/u;

const PARTICLE = /^(?:von|van|de|der|den|da|di|del|della|dos|du|la|le|bin|al|el|ter|ten|zu)$/i;

const MOST_NAME_WORDS = 6;

/**
 * Two to six capitalised words beside each other that begin with a given name, or of which none is plain language unless
 * it is a surname too: a person, or a company, which the page's text alone does not tell apart.
 */
export function claimNames(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    let run: PlacedWord[] = [];
    const close = () => {
      if (run.length === 1 && GREETING.test(cell.text.slice(0, run[0]!.start)) && !isPlainPhrase(run[0]!.word.text))
        claims.add(cell, run[0]!.start, run[0]!.end, 'person-name');
      // `Transfer from`, `Hello`: plain words before a name, unless they are given names themselves.
      while (run[0] && !isGivenName(run[0].word.text) && isPlain(run[0].word.text)) run.shift();
      while (run.length > 0 && PARTICLE.test(run.at(-1)!.word.text)) run.pop();
      const carrying = run.filter(({ word }) => NAME_WORD.test(word.text));
      const isName =
        carrying.length >= 2 &&
        run.length <= MOST_NAME_WORDS &&
        (isGivenName(run[0]!.word.text) ||
          carrying.every(({ word }) => !isHarmless(word.text) || commonSurnames.has(lettersOf(word.text))));
      if (isName) claims.add(cell, run[0]!.start, run.at(-1)!.end, 'person-name');
      run = [];
    };
    for (const placed of cell.words) {
      const { text } = placed.word;
      const isPart = NAME_WORD.test(text) || (run.length > 0 && (INITIAL.test(text) || PARTICLE.test(text)));
      if (!isPart) {
        close();
        continue;
      }
      run.push(placed);
      if (/[,.:;)!?]$/.test(text) && !INITIAL.test(text)) close();
    }
    close();
  }
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase();

export const isGivenName = (text: string): boolean =>
  lettersOf(text)
    .split('-')
    .some((part) => givenNames.has(part));

/** Plain words only, none of them a given name. */
export const isPlainPhrase = (text: string): boolean =>
  text.split(/\s+/).every((word) => isPlainWord(lettersOf(word)) && !isGivenName(word));
const isPlain = (text: string): boolean => isPlainWord(lettersOf(text)) || PARTICLE.test(text);

/** `M.`, `van der`: what stands between two covered words of a name, or before the second, is part of it. */
export function claimParticles(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (let i = 0; i < cell.words.length; i += 1) {
      const before = cell.words[i - 1];
      if (before && !claims.touches(cell, before)) continue;
      let j = i;
      while (j < cell.words.length && isParticle(cell.words[j]!.word.text)) j += 1;
      const [first, after] = [cell.words[i], cell.words[j]];
      if (j === i || !first || !after) continue;
      // `von Arnim` alone in its place.
      if (claims.touches(cell, after) && (before || NAME_WORD.test(after.word.text)))
        claims.add(cell, first.start, cell.words[j - 1]!.end, 'person-name');
      else if (before && PERSON_KINDS.test(claims.kindAt(cell, before) ?? '') && NAME_WORD.test(after.word.text))
        claims.add(cell, first.start, after.end, 'person-name');
    }
  }
}

export const isParticle = (text: string): boolean => PARTICLE.test(text) || /^\p{Lu}[.,]?$/u.test(text);

/** A name that was covered once is covered wherever it stands again. */
export function claimRepeated(cells: readonly Cell[], claims: Claims): void {
  const names = new Set<string>();
  for (const cell of cells) {
    for (const placed of cell.words) {
      if (!PERSON_KINDS.test(claims.kindAt(cell, placed) ?? '')) continue;
      for (const part of nameParts(placed.word.text)) names.add(part);
    }
  }
  if (names.size === 0) return;
  for (const cell of cells) {
    for (const { word, start, end } of cell.words) {
      if (nameParts(word.text).some((part) => names.has(part))) claims.add(cell, start, end, 'person-name');
    }
  }
}

/** Capitalised words; a code or a path has no name in it. */
const nameParts = (text: string): string[] =>
  /[\d_/=@]/.test(text)
    ? []
    : (text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])
        .filter((part) => !isPlainWord(part.toLowerCase()))
        .map((part) => foldConfusables(part));
