import type { Span } from './detector.ts';
import { wordSet } from './word-set.ts';

/** How far behind its label a sentence, or the one after it, may tell a value. */
const REACH = 160;

type IsValue = (word: string) => boolean;

/** What stands between a label and its value in the lines of a configuration: notes, and how the value is written. */
export const ADJACENT =
  /^["'’`)\]]{0,2}(?: \([^()\n]{1,24}\))?(?:\s{1,4}|\s?\(|[ .]{3,40} )(?:(?:\d|inicial|iniziale|pocz[aą]tkowe|tymczasowe|tijdelijke|nuev[oa]|nouveau|nuov[oa]|nov[oa]|nowe|ascii|ascii-text|hex|plaintext|--plaintext|-string|enc|encrypted|md5|(?:read |write )?(?:irreversible-)?cipher|simple|reg_sz|<<<|provisoire|temporaire|temporary|initial|provisional|temporal|provisorio|temporaneo|tijdelijk|tymczasowe|vorl[äa]ufiges?|neues?|new)\s{1,4}){0,2}(?:["'`“„«(]{1,2}|«[ \u00a0\u202f])?$/i;

/** Leaders or spaces between the columns of a list. */
export const ALIGNED = /^ [ .]{0,40}$/;

/** `is`, `now`, `replaced with`, `namely` and their kin directly before a value, in eight languages. */
const CUE =
  /(?:^|[^\p{L}\p{N}])(?:it['’]?s|is|was|be|to|now|still|from|with|using|namely|ist|war|lautete?t?|hei(?:ß|ss)t|auf|jetzt|nun|noch|durch|mit|früher|müsste|nämlich|est|était|maintenant|désormais|par|avec|savoir|soit|es|era|ahora|siendo|por|con|é|agora|para|com|seja|a|è|adesso|ora|in|cioè|ossia|nu|naar|nog|namelijk|door|met|jest|było|teraz|na|czyli|brzmi)[:,]?[\s"'`“„«(]{1,4}$/iu;
/** A mark does the same, where the line is the label's own. */
const MARK = /(?:->|→|=>|[:(,?–—-])[ "'`“„«(]{1,4}$|:\s{1,6}$|\($/u;

/** What a sentence names before the verb is what the value behind it belongs to. */
const OTHERS = wordSet(
  'field input form page policy length hash id ids name user username login account host hostname server port mail email address version release build ticket order request trace session transaction hash commit checksum fingerprint digest error status model benutzer benutzername nutzer konto fehler adresse usuario cuenta servidor correo utilisateur compte serveur commande utente conto ordine gebruiker rekening uzytkownik konta serwer',
);
const NOUN = /(?<!\p{L})(\p{L}{1,30})[\s,]{1,2}\S{1,10}[:,]?[\s"'`“„«(]{1,4}$/u;

/** `usa Tramonto43?`: who is told to use something is told a password only where it has a sign in it. */
const USED =
  /(?:^|[^\p{L}\p{N}])(?:used?|using|tried|usa|us[eé]|usei|usad?|utilis(?:e[zr]?|é)|essayé|nutze|benutzte|benutzt|versuchte|nimm|gebruik(?:te|t)?|probeerde|probé|tentei|usato|provato|użyj|użył[ae]m) ["'`“„«(]{0,2}$/iu;
const SIGN = /[!#$%&*+?@^~]/;

/** A question, and who answers it on the next line, with the time or without. */
const ANSWERED =
  /^[^\n]{0,80}\? ?\n[> \t]{0,4}(?:[[(]?\d{1,2}[:.]\d\d(?::\d\d)?[\])]? ?)?\p{L}[\p{L}.'’ -]{1,24}: (?:it['’]?s |ist |es ist |c['’]est |es |é |è |het is |to )?$/iu;

const TOKEN = /[^\s"'`“”„«»()]{4,200}/gu;

/**
 * Values that a text tells behind a label: at once, behind a mark, or later in the sentence behind a verb.
 *
 * @param labelEnd - where the word that announces the value ends
 * @param isValue - does a word look drawn up for such a value?
 * @param near - what may stand between the two besides verbs and marks
 */
export function toldAfter(text: string, labelEnd: number, isValue: IsValue, near?: RegExp): Span[] {
  // Who answers, and when, may stand on a line of its own between the two.
  const paragraph = /^[^\n]*(?:(?<=:)\s{1,6}[^\n]+|(?:\n[^\n]{2,48}\d{1,2}[:.]\d\d[^\n]{0,6})?\n[^\n]+)?/.exec(
    text.slice(labelEnd, labelEnd + REACH),
  )![0];
  const told: Span[] = [];
  for (const match of paragraph.matchAll(TOKEN)) {
    const word = match[0].replace(/(?<![.,;:])[.,;:]{1,5}$/, '');
    if (!isValue(word)) continue;
    const lead = paragraph.slice(0, match.index);
    const isMarked = MARK.test(lead) && !lead.trimEnd().includes('\n') && !/[:={}]\s?\S/.test(lead);
    // Asked for on one line, given on the next: `the vpn password?⏎> …`.
    const isAnswer =
      (/^[^\n]{0,80}\n[> \t]{1,4}$/.test(lead) || ANSWERED.test(lead)) &&
      /^[.,!]?(?: \p{L}| ?$|\n)/u.test(paragraph.slice(match.index + word.length));
    const isUsed = SIGN.test(match[0]) && USED.test(lead);
    if (
      !near?.test(lead) &&
      !isUsed &&
      !isMarked &&
      !isAnswer &&
      !(CUE.test(lead) && !OTHERS.has(NOUN.exec(lead)?.[1]?.toLowerCase() ?? ''))
    )
      continue;
    told.push({ start: labelEnd + match.index, end: labelEnd + match.index + word.length });
  }
  return told;
}

const BEFORE =
  /(?<![^\s"'`“„«(])([^\s"'`“”„«»()]{6,80})["'`”»)]{0,2},? (?:is|as|ist|als|est|comme|es|como|é|è|come|jest|to|jako)(?: \p{L}{1,14}){0,4} ["']?\p{L}{0,20}$/u;

/** `7f3k… is the new password`, `use 7f3k… as password`: the value before its label. */
export function toldBefore(text: string, labelStart: number, isValue: IsValue): Span[] {
  const from = Math.max(0, labelStart - 160);
  const match = BEFORE.exec(text.slice(from, labelStart));
  if (!match || !isValue(match[1]!)) return [];
  return [{ start: from + match.index, end: from + match.index + match[1]!.length }];
}
