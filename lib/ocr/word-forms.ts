import { bare } from './foreign-words.ts';

/**
 * Endings that make words of a language and next to no names, in German, French, Spanish, Italian, Portuguese, Dutch and
 * Polish, without accents; `ç` is often read as `g`. Nouns and participles first: these may begin with a capital.
 */
const OF_ANY_WORD =
  /^.{3,}(?:[cg]ao|[cg]oes|cion|ciones|zion[ei]|sion[ei]s?|mentos?|mientos?|menti|mente|dade?s?|idad(?:es)?|[ai]bil[ei]|bilita|iques|ungen|(?:ati|ti)on(?:en|s)|heit(?:en)?|keit(?:en)?|schaft(?:en)?|ierung|ieren|heid|lijke?|[ae]ni[aeu]|osc|osci|acj[aie]|acyjn[aey]|owan[aeyo]|iert(?:e[nrs]?)?)$|^.{4,}(?:[ai]d[oa]s|ements?|ites?|ung|agens?|ismo|tions?|enti|anti|tura|ture)$/;
/** Verbs and adjectives: those begin with a capital where a sentence does, as names do. */
const OF_SMALL_WORD =
  /^.{2,}(?:ando|endo|aram|eram|iram|avel|ivel|aveis|iveis|ados?|adas?|idos?|idas?|ato|ata|ati|ate|ito|ita|iti|uto|uta|uti|are|ere|ire|ar|er|ir|ons|ez|ent|ait|aient|able|ible|ables|ibles|eux|euse|euses|elle|elles|eur|eurs|ees|lich(?:e[nrsm]?)?|isch(?:e[nrsm]?)?|bar(?:e[nrs]?)?|t?en|est|et|te|ten|ende|ig(?:e[nrsm]?)?|ing|ingen|owy|owa|owe|owej|owego|ych|ymi|ego|emu|ami|ach|aja|uje|uja|il[aio]?|al[aio]?|yl[aio]?|ac|ic|yc)$/;

/** Has this word (in any case) an ending that words have and names have not? */
export function hasWordEnding(word: string): boolean {
  const plain = bare(word.toLowerCase());
  return plain.length >= 6 && (OF_ANY_WORD.test(plain) || (/^\p{Ll}/u.test(word) && OF_SMALL_WORD.test(plain)));
}

const VOWEL = /[aeiouy]/;
/** No language of these has more letters of one kind in a row. */
const CROWDED = /[bcdfghjklmnpqrstvwxz]{6}|[aeiouy]{5}|(.)\1\1/;

/** Small letters alone, with vowels among them: as words are, whatever the language. */
export function isWordLike(word: string): boolean {
  if (!/^\p{Ll}{2,24}$/u.test(word)) return false;
  const plain = bare(word);
  return (VOWEL.test(plain) || plain.length < 4) && !CROWDED.test(plain);
}
