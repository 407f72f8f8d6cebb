import { classAt, DIGIT, foldText, LETTER } from './characters.ts';
import { ambiguousNames, commonCapitals, commonSurnames, companyNames } from './common-words.ts';
import type { Span } from './detector.ts';
import * as context from './name-contexts.ts';
import { findInForms } from './name-forms.ts';
import { findListed, findWriters } from './name-lists.ts';
import { isBesideValue, isReachedAt, isStop, isWork, namesakes, titledWorks } from './name-neighbours.ts';
import { findSpeakers } from './name-speakers.ts';
import { COMPANY, isApostrophe, isCommon, isGiven, isSurname, isUpperAt, wordEnd } from './name-words.ts';
import { PARTICLE, PARTICLES } from './person-names.ts';
import type { Report } from './rule.ts';
import { isTouched } from './spans.ts';
import type { Survey } from './survey.ts';
import { findBesideAddresses, findTurned } from './turned-names.ts';

/** `@Jane Fake`: two words of capitals after a mark that stands alone, or one that is asked for something. */
const MENTION =
  /^\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}|,? (?:can|could|will|would|please|pls|did|do|have|any|thanks?|kannst|kommst|hast|bitte|danke|peux|pourrais|merci|puedes|gracias|podes|consegue|puoi|grazie|kun|wil|bedankt|mozesz|możesz) )/u;
const isMention = (text: string, start: number) =>
  !/[\w.@/]/.test(text.charAt(start - 2)) && MENTION.test(text.slice(start, start + 60));

/** Names in running text, by their context, their shape and the lexicon of given names. */
export function findNames(survey: Survey, report: Report): void {
  findBesideAddresses(survey.text, report);
  findTurned(survey, report);
  const { text, capitals } = survey;
  findInForms(survey, report);
  findSpeakers(text, report);
  findListed(survey, report);
  findWriters(text, report);
  let ofPeople: number[] | undefined;
  let passed = 0;
  const isAboutPeople = (at: number) => {
    ofPeople ??= valuesOfPeople(text);
    while ((ofPeople[passed] ?? at) < at - NEAR) passed++;
    return (ofPeople[passed] ?? Number.POSITIVE_INFINITY) <= at + NEAR;
  };
  let done = 0;
  let isList = false;
  // Full names that nothing speaks for yet: one further on in their list may.
  let open: Span[] = [];
  for (const start of capitals) {
    if (start < done) continue;
    const before = text.charCodeAt(start - 1);
    if (
      before === 46 ||
      before === 47 ||
      before === 95 ||
      before === 45 ||
      (before === 64 && !isMention(text, start)) ||
      before === 36 ||
      before === 35 ||
      classAt(text, start - 1) & (LETTER | DIGIT)
    )
      continue;
    const end = wordEnd(text, start);
    if (end - start < 2) continue;
    if (context.titles.has(foldText(text.slice(start, end)))) {
      let title = text[end] === '.' ? end + 1 : end;
      // `Frau Dr. Fake`
      const second = /^ (?:Dr|Prof|Ing|Mag)\.?(?= )/.exec(text.slice(title, title + 8))?.[0];
      if (second) title += second.length;
      const name = extend(text, start, title, true);
      // `« Madame Bovary »`
      if (
        name.words > 1 &&
        !isWork(text, start) &&
        !context.isPlace(context.leftOf(text, start)) &&
        !titledWorks.has(foldText(text.slice(start, name.end)).replace(/\W+/g, '_'))
      )
        report(title + 1, name.end);
      done = name.end;
      continue;
    }
    const after = text.charCodeAt(end);
    if (after !== 32 && before !== 32 && before !== 10 && !isGiven(text.slice(start, end))) continue;
    const from = particlesBefore(text, start);
    const left = context.leftOf(text, from);
    const isJoined = (to: number | undefined, isListed: boolean) =>
      to !== undefined && start > to && start - to <= 60 && context.isJoint(text.slice(to, start), isListed);
    const isBesideName: boolean = isJoined(done || undefined, isList);
    let name = nameAt(text, { start, first: end, left, isPulled: from < start }, isBesideName);
    if (!name) {
      const whole = wholeNameAt(text, start, end);
      if (whole && (isJoined(done || undefined, true) || (isMidSentence(text, start, whole) && isAboutPeople(start))))
        name = whole;
      else if (whole && start > (open.at(-1)?.end ?? 0))
        open = isJoined(open.at(-1)?.end, true) ? [...open.slice(-8), { start, end: whole }] : [{ start, end: whole }];
    }
    if (!name || isTouched(survey.things, { start, end: name })) continue;
    isList = context.isListing(left) || (isList && isBesideName);
    report(from < start && context.isTitle(left) ? from : start, name);
    if (text.slice(start, name).includes(' ') && isJoined(open.at(-1)?.end, true))
      for (const one of open) report(one.start, one.end);
    open = [];
    done = name;
  }
}

/** How far away a value of a person may stand that says of what is written like a name that it is one. */
const NEAR = 2000;
const ABOUT_PEOPLE = /\+\d[\d ()-]{8}|(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3}/g;
const MAILBOX = /(?<![\w.+-])[\w.+-]{5,64}$/;
const ROLE =
  /^(?:support|info|help|dev|ops|sales|billing|contact|hello|no-?reply|notifications?|bugs|admin|shop|team|security|webhooks?|api|docs)[.+@-]/;
/** Where telephone numbers, accounts and addresses of somebody stand, not those of a desk, in order. */
function valuesOfPeople(text: string): number[] {
  const found = Array.from(text.matchAll(ABOUT_PEOPLE), ({ index }) => index);
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const box = MAILBOX.exec(text.slice(Math.max(0, at - 66), at))?.[0];
    if (box && !ROLE.test(`${box}@`) && /^@[\w-]{1,60}\.[a-z]/.test(text.slice(at, at + 64))) found.push(at);
  }
  return found.sort((a, b) => a - b);
}
const MID = /(?:\p{Ll}\p{Ll}|\p{L},) $/u;
const DETERMINER =
  /(?:^|[^\p{L}])(?:the|an?|our|your|this|der|die|das|den|dem|des|im|am|zum|zur|ein\p{L}{0,2}|le|la|les|un|une|du|des|au|el|los|las|una?|il|lo|gli|i|o|as|os|um|uma|het|een|de) $/iu;
/** `Payments team, Harbour Retail` below a signature: where somebody works. */
const UNIT =
  /(?:^|\n)[^\n.!?]{0,36}(?:team|department|dept\.?|desk|support|operations|office|engineering|payments|finance|compliance|manager|engineer|developer|officer|director|lead|analyst|specialist|abteilung|vertrieb|buchhaltung|équipe|service|equipo|departamento|equipe|reparto|ufficio|afdeling|dział|zespół), $/i;
const isUnit = (text: string, start: number, end: number) =>
  /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8)) && UNIT.test(text.slice(Math.max(0, start - 64), start));
const isMidSentence = (text: string, start: number, end: number) => {
  const left = text.slice(Math.max(0, start - 24), start);
  return (
    MID.test(left) &&
    !DETERMINER.test(left) &&
    !isUnit(text, start, end) &&
    /^[\s.,;:!?)('’-]|^$/.test(text.slice(end, end + 1))
  );
};

/** `Le compte concerné est Atelier Numérique`: what an account, a shop or a company is called. */
const ACCOUNT_IS =
  /(?:^|[^a-z])(?:account|compte|cuenta|conta|konto|merchant|shop|store|company|firm|empresa|entreprise|societe|azienda|bedrijf|firma|boutique|tienda|loja|negozio)(?: [a-z]{2,12}){0,2} (?:is|ist|est|es|e|jest) $/;

/** Where two to five words end that are as a name is, and are called by nothing else: what a list of names may hold. */
function wholeNameAt(text: string, start: number, first: number): number | undefined {
  const word = text.slice(start, first);
  const { end, words, last } = extend(text, start, first, false);
  const isWhole =
    words > 1 &&
    words < 6 &&
    !isCommon(word) &&
    !context.openers.has(foldText(word)) &&
    !isUpperCase(word) &&
    !namesakes.has(foldText(last)) &&
    !COMPANY.test(text.slice(start, end)) &&
    !companyNames.has(`${foldText(word)}_${foldText(last)}`) &&
    !context.isGroup(text.slice(end, end + 40)) &&
    !ACCOUNT_IS.test(foldText(text.slice(Math.max(0, start - 48), start))) &&
    !context.isPlace(context.leftOf(text, start)) &&
    !/^[\w(/=@]|^\.\w/.test(text.slice(end, end + 2)) &&
    !isWork(text, start) &&
    !isStop(text, start);
  return isWhole ? end : undefined;
}

const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;

/** Where the particles right before a word begin: `mevrouw van den Heuvel`. */
function particlesBefore(text: string, start: number): number {
  const run = LEADING.exec(text.slice(Math.max(0, start - 18), start))?.[0];
  return start - (run?.length ?? 0);
}

interface Start {
  readonly start: number;
  /** Where its first word ends. */
  readonly first: number;
  /** What stands before, folded. */
  readonly left: string;
  /** Particles stand between. */
  readonly isPulled: boolean;
}

/** Where a name ends, or nothing if it is none. */
function nameAt(
  text: string,
  { start, first, left: before, isPulled }: Start,
  isBesideName: boolean,
): number | undefined {
  const word = text.slice(start, first);
  const folded = foldText(word);
  const isKnown = commonCapitals.has(folded);
  const given = isGiven(word);
  const isSure = given && !ambiguousNames.has(folded);
  const left = isPulled && !context.isTitle(before) ? context.leftOf(text, start) : before;
  // `COPYRIGHT HOLDERS BE LIABLE`: all of the sentence has capitals.
  const isShouted =
    word === word.toUpperCase() && /\p{Lu}{3}[\s,:]{0,3}$/u.test(text.slice(Math.max(0, start - 8), start));
  const isPointedAt = context.isPointing(left) && (given || !isShouted);
  const { end, words, last } = extend(text, start, first, isSure || isPointedAt);
  if (/[\w]/.test(text.charAt(end)) || /^[(/=@]|^\.\w|^::/.test(text.slice(end, end + 2))) return undefined;
  // `Date: Thu, 11 Feb`
  if (WEEKDAY.test(word) && /^,? \d/.test(text.slice(end, end + 3))) return undefined;
  const isProduct = isKnown && !given;
  const next = text.slice(end, end + 40);
  // `Ruby on Rails`
  if (words === 1 && !isSure && /^ (?:on|of|for|in) \p{Lu}/u.test(next)) return undefined;
  if (context.isTitle(left) && words > 1 && PARTICLES.has(word.toLowerCase())) return end;
  if (context.isTitle(left)) return isWork(text, start) || (isProduct && !commonSurnames.has(folded)) ? undefined : end;
  if (context.isGroup(next)) return undefined;
  if (context.isNamed(left, foldText(next)) && !isShouted)
    return isProduct || COMPANY.test(text.slice(start, end)) ? undefined : end;
  if (context.isGreeting(left)) return isProduct || (isKnown && words === 1) ? undefined : end;
  // `Jane F.`, as people sign who are not known well.
  const initial = /^ \p{Lu}\.?(?=\s{0,9}(?:\n|$))/u.exec(next)?.[0] ?? '';
  const isLineEnd = /^\s*(?:\n|$)/.test(next.slice(initial.length));
  if (context.isClosed(left, isLineEnd || (words > 1 && next.startsWith(','))))
    return isProduct || words > 4 || !(given || isLineEnd || /^ ?[,|(/–—-]/.test(next))
      ? undefined
      : end + initial.length;
  if (words > 1 && (COMPANY.test(text.slice(start, end)) || companyNames.has(`${folded}_${foldText(last)}`)))
    return undefined;
  if (context.isPlace(left) && !isPointedAt) return undefined;
  if (text[start - 1] === '@' && words === 1) return isKnown ? undefined : end;
  if (isProduct || (!given && context.openers.has(folded))) return undefined;
  if (isWork(text, start) && !(words > 1 && isBesideValue(text, start, end))) return undefined;
  // `Settings > Security`, a way through menus.
  if (isNamesake(next) || (!given && /^ [>›»→] \p{Lu}/u.test(next))) return undefined;
  const right = foldText(next);
  const isOwn = !isUpperAt(text, end + 1) && context.isPersonal(right);
  const isDoing = isOwn || (!isUpperAt(text, end + 1) && context.isDoing(right) && (given || isSurname(last)));
  const hasRole =
    isPointedAt ||
    isDoing ||
    (words > 1 && (context.isDoneTo(left) || context.isFormOfName(text, start, end))) ||
    ((isSure || (words > 1 && (given || !(isUpperCase(word) && isUpperCase(last))))) &&
      isBesideValue(text, start, end)) ||
    (!isKnown && isReachedAt(left, right));
  const isListed =
    !isKnown && context.isListing(left) && /^(?:\s*[,;]| (?:and|und|et|y|e|en|i|&) |\s*(?:\n|$))/.test(next);
  if ((hasRole || isBesideName) && (words > 1 || given || isListed || isReachedAt(left, right)))
    return given || words < 5 ? end : undefined;
  if (words < 2 || words > 5 || namesakes.has(foldText(last)) || isStop(text, start)) return undefined;
  // `2x Heinz Baked Beans`
  if (/\d ?[x×] $/.test(left)) return undefined;
  if (isSure || (given && isSurname(last))) return end;
  if (DETERMINER.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  return !given && word.length > 2 && word !== word.toUpperCase() && isSurname(last) ? end : undefined;
}

/** `James Webb Space Telescope`: a thing called after somebody. */
const isNamesake = (next: string) =>
  (/^(?: \p{Lu}\p{Ll}{2,20}){1,3}/u.exec(next)?.[0] ?? '')
    .split(' ')
    .some((word) => word !== '' && namesakes.has(foldText(word)));

const isUpperCase = (word: string) => word.length > 2 && word === word.toUpperCase();

const LEADING = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PARTICLE} ){1,3}$`, 'u');

/** The words of capital letters, particles and initials that go on from a first word. */
function extend(
  text: string,
  start: number,
  first: number,
  isSure: boolean,
): { end: number; words: number; last: string } {
  let end = first;
  let words = 1;
  let last = text.slice(start, first);
  const isUpper = last.length > 2 && last === last.toUpperCase();
  while (words < 6) {
    let at = end + 1;
    if (text[end] !== ' ') break;
    for (let particles = 0; particles < 3; particles++) {
      // `van 't Hof`
      if (isApostrophe(text.charAt(at)) && /^[ts] \p{Lu}/u.test(text.slice(at + 1, at + 4))) at += 3;
      const to = wordEnd(text, at);
      if (to === at || text[to] !== ' ' || !PARTICLES.has(text.slice(at, to).toLowerCase())) break;
      at = to + 1;
    }
    // `d’Aubigné`
    const name = /[a-z]/.test(text.charAt(at)) && isApostrophe(text.charAt(at + 1)) ? at + 2 : at;
    if (!isUpperAt(text, name)) break;
    const to = wordEnd(text, at);
    const word = text.slice(at, to);
    // `B. Oakeshott`, `Ó Braonáin`
    const dot = text[to] === '.' ? 1 : 0;
    const isInitial =
      word.length === 1 &&
      ((text[to + dot] === ' ' && isUpperAt(text, to + dot + 1)) || (isSure && dot === 1 && words === 1));
    if (isInitial) end = to + dot;
    else {
      const isShouted = word.length > 2 && word === word.toUpperCase();
      if (context.titles.has(foldText(word))) break;
      // `Jane Fake FR14…`
      if (/[\d_]/.test(text.charAt(to))) break;
      if (word.length < 2 || (isCommon(word) && !(isSure && commonSurnames.has(foldText(word))))) break;
      if (isUpper && !isShouted && word.length > 2 && !isSure) break;
      // `Travis CI`
      if (!isUpper && words === 1 && word.length < 4 && word === word.toUpperCase()) break;
      end = to;
      last = word;
    }
    words++;
  }
  return { end, words, last };
}
