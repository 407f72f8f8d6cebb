import { classAt, classes, foldText, LETTER, TABLE_SIZE, UPPER } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import { givenNames } from './given-names.ts';
import { wordSet } from './word-set.ts';

export const isCommon = (word: string) => commonCapitals.has(foldText(word));
/** Given names that only are names beside others: as first words they are words. */
const WORDS = wordSet('from new meta export');
export const isGiven = (word: string) =>
  word.split('-').some((part) => givenNames.has(foldText(part)) && !WORDS.has(foldText(part)));
export const isUpperAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (classes[code]! & UPPER) !== 0 : /\p{Lu}/u.test(text.charAt(at));
};
export const isApostrophe = (character: string) => character === "'" || character === '’';

/** In characters: what is longer is no name. */
const LONGEST_WORD = 80;

/** Where the word of letters that begins at `start` ends; hyphens and apostrophes join its parts, short of `'s`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (end < limit) {
    if (classAt(text, end) & LETTER) end++;
    else if (
      end > start &&
      (text[end] === '-' || (isApostrophe(text[end]!) && !/^s(?!\p{L})/u.test(text.slice(end + 1, end + 3)))) &&
      classAt(text, end + 1) & LETTER
    )
      end += 2;
    else break;
  }
  return end;
}

/** Endings that surnames have in many languages, and few words that begin with a capital. */
const SURNAME =
  /^(?:mc|mac|o['’])[a-z]{3,}$|.{3}(?:[a-z]ov|ova|[a-z]eva?|[wnlrdc]ski|[wnlrdc]ska|enko|chuk|czyk|wicz|ovich|evich|ovic|evic|sen|sson|dottir|berg|strom|qvist|lund|gaard|ini|ardi|aldi|elli|etti|ucci|otti|acci|opoulos|akis|idis|shvili|adze|oglu|inen|mann|meyer|meier|bauer|stein|ez|eira|ayan|allah)$/;
/** The same, where the letters themselves are foreign to English: `Babić`, `Petrauskienė`. */
const SURNAME_MARKED =
  /\p{L}{2}(?:i[ćč]|ienė|ytė|aitė|auskas|ūnas|ević|ová|ská|ström|ngström|ińsk[ia]|ğlu|șcu|õ\p{L}+)$|escu$|(?:^|-)(?:El|Al|Abd|Abu|Ben|Bin|Ibn)-\p{Lu}/u;
export const isSurname = (word: string) => {
  const folded = foldText(word);
  return (
    ((folded.length >= 6 && SURNAME.test(folded)) || SURNAME_MARKED.test(word)) &&
    !commonCapitals.has(folded) &&
    /[a-z]/.test(word)
  );
};

export const COMPANY =
  /\b(?:ltd|llc|inc|gmbh|ag|corp|co|plc|sarl|srl|bv|oy|ab|kg|ug|limited|company|group|holding|holdings|banc?[kao]|banque|caja|sparkasse|volksbank|pay|payments?|transfers?|exchange|remit|finance|money|markets?|trading|investments?|securities|energy|digital|mutual|labs|technologies|solutions|systems|software|services|university|partners|capital|ventures|foundation|laboratories|pharma|pharmaceuticals|motors|airlines|insurance|media|entertainment|studios?|industries|international|brothers|associates|clinic|school|college|institute|bridge|day|tower|building|museum|theatre|theater|cup|open|stores?|shop|street|avenue|road|square|springs|city|river|island|airport|station|stadium|hospital|church|county|award|prize|straße|strasse|platz|allee|weg|atelier|boutique|librairie|boulangerie|maison|tienda|farmacia|loja|padaria|negozio|bottega|panetteria|winkel|bakkerij|sklep|piekarnia|apteka|werkstatt|b[äa]ckerei|apotheke|buchhandlung|bakery|bookshop|pharmacy|garage|hotel|retail|resources)\b/i;
