import { foldText } from './characters.ts';
import { ambiguousNames, commonCapitals } from './common-words.ts';
import { givenNames } from './given-names.ts';
import { wordSet } from './word-set.ts';

/** Words that a field for names may hold and that name nobody. */
const NO_NAMES =
  wordSet(`unknown none null undefined anonymous guest test user admin customer client name required optional missing invalid
  pending active inactive verified unverified approved rejected open closed completed failed expired cancelled processing
  standard premium basic gold silver default system service support team sales billing finance operations engineering
  department office account merchant partner platform production sandbox live staging true false yes no n/a na tbd todo
  string number object new old all any other edit delete view save cancel actions action details status email phone
  address date type id amount total currency network token asset wallet session event request webhook api key keys
  secret password dashboard settings overview logs log docs documentation help home search filter export import pool
  pools gate base link scan explorer checkout payment payments payout refund invoice order orders transaction
  transactions quote quotes rate rates level info warn error debug trace january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri bitcoin ethereum
  tron solana polygon arbitrum tether visa mastercard paypal stripe google apple microsoft amazon github chrome firefox
  see please the this that and or not with from your our my not available applicable unbekannt inconnu pflichtfeld freiwillig erforderlich obligatoire facultatif obligatorio opcional obrigatorio opzionale obbligatorio verplicht optioneel wymagane opcjonalne leer vide vacio vazio vuoto leeg puste`);

const COMPANY =
  /\b(?:ltd|llc|inc|gmbh|ag|corp|co|plc|sarl|sa|s\.a|srl|bv|b\.v|oy|ab|kg|ug|limited|company|group|holding|holdings|bank|exchange|pay|payments|labs|technologies|solutions|systems|software|services|shop|store|foundation|university|partners|capital|ventures)\b\.?$/i;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE_WORDS =
  "von van de der den da di do das del della dos du la le bin binti binte bint ibn al el y zu zum ter ten te af av abu ben ap ab ferch d' o' l'";
/** Words between given name and surname. */
export const PARTICLES = wordSet(PARTICLE_WORDS);
/** One of them, as a piece of a pattern. */
export const PARTICLE = `(?:${PARTICLE_WORDS.replaceAll(' ', '|')})`;
/** Two names of one account. */
const JOINTS = wordSet('e i and und');

/** Could this be the name of a person, given that a label says so? One to seven words of letters, no sentence. */
export function isPersonName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 0 || words.length > 7 || text.length > 80 || text.length < 2) return false;
  if (!words.every((word) => WORD.test(word)) || COMPANY.test(text)) return false;
  if (words.some((word) => NO_NAMES.has(foldText(word)))) return false;
  if (/\p{Lo}/u.test(text)) return true;
  const carrying = words.filter((word) => !PARTICLES.has(word.toLowerCase()) && !JOINTS.has(word.toLowerCase()));
  const isLower = carrying.every((word) => /^\p{Ll}(?!['’]\p{Lu})/u.test(word));
  if (isLower) return words.length >= 2 && words.length <= 4 && carrying.some((word) => givenNames.has(foldText(word)));
  if (words.length === 1)
    return (
      /^(?:\p{Lu}|[a-z]['’]\p{Lu})[\p{L}\p{M}'’-]{1,}$/u.test(text) &&
      !/[a-z][A-Z]/.test(text.replace(/^(?:Mc|Mac|De|Di|La|Le|O['’])/, ''))
    );
  return carrying.every((word) => /^(?:\p{Lu}|[a-z]['’]\p{Lu})/u.test(word));
}

/** Two or three lower-case words, none of which is a word of user interfaces or has the ending of one: typed in haste. */
export function isLowerName(text: string): boolean {
  const words = text.split(' ');
  const carrying = words.filter((word) => !PARTICLES.has(word));
  return (
    words.length <= 4 &&
    (carrying.length === 2 || carrying.length === 3) &&
    carrying.every(
      (word) =>
        /^\p{Ll}[\p{Ll}'’-]{2,24}$/u.test(word) &&
        !NO_NAMES.has(foldText(word)) &&
        !commonCapitals.has(foldText(word)) &&
        !/(?:ed|ing|tion|ly|ment|able|ible|ness|[^aiou]s)$/.test(word),
    )
  );
}

/** Is it a name even where the label says little? Several words, one of them a known given name. */
export function isSurelyName(text: string): boolean {
  if (!isPersonName(text)) return false;
  const words = text.split(/[\s,]+/).filter(Boolean);
  const isOne = words.length === 1 && !ambiguousNames.has(foldText(text));
  return (
    (words.length >= 2 || isOne) && words.some((word) => word.split('-').some((part) => givenNames.has(foldText(part))))
  );
}
