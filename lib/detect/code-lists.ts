import { foldText } from './characters.ts';
import { cue } from './cues.ts';
import type { Span } from './detector.ts';
import type { Survey } from './survey.ts';

/** How far around a word for a code its digits may stand one by one. */
const REACH = 90;

/** One digit in each field or box, and what says that they are a code; pages count 1, 2, 3 and so on too. */
const SPLIT = /(?<![^\n])[ \t]{0,8}(\d(?:[ \t\n]{1,6}\d){3,7})[ \t]{0,8}(?=\n|$|[ \t]\p{L})/gu;
/** Two groups, each in a field of its own: `987⏎–⏎087`. */
const HALVES = /(?<![^\n])[ \t]{0,8}(\d{3}[ \t]{0,8}\n[ \t]{0,8}[–—•·-][ \t]{0,8}\n[ \t]{0,8}\d{3})[ \t]{0,8}(?=\n|$)/g;
/** Rows of an authenticator: several of them in a text that speaks of one. */
const ROWS =
  /authenticat|autentic|authentif|authentifiz|uwierzyteln|(?:verification|security|sign-?in|log-?in|one-time) codes|(?<![a-z])[2m]fa(?![a-z])|(?<![a-z])otp(?![a-z])|codes? change/i;
/** Codes for the day a phone is lost: several lines of two groups each. */
const BACKUP =
  /(?<![^\n])[ \t]{0,8}(?:\d{1,2}[.)][ \t]{1,4}|[-*•·][ \t]{1,4})?(\d{4}[ -]\d{4}|(?=[a-z-]*\d)[0-9a-z]{4,5}-[0-9a-z]{4,5})[ \t]{0,8}(?=\n|$|\t)/g;
const FOR_LOSS =
  /two-?step|2-?step|two-factor|back-?up codes|recovery codes|works once|each code once|codes de (?:secours|r[ée]cup[ée]ration)|c[oó]digos de (?:respaldo|recupera[cç]i?[oóã]n?|reserva)|codici di (?:backup|recupero)|wiederherstellungscodes|backup-?codes|kody zapasowe|herstelcodes/i;
const isOfCodes = cue('authenticat|autentic|authentif|uwierzyt| codes|2fa|mfa|otp|code change|codes change');
const isAuthenticator = cue(
  'authenticat|autenticador|authentificat|authentifiz|verificatie|verificacion|verificacao|weryfikac|totp|mes comptes|2fa',
);
const isForLoss = cue(
  'step|two-factor|backup|back-up|recovery codes|works once|code once|codes de |codigos de |codici di |codes|kody zapasowe',
);
/** A row of an authenticator: whose, a wide gap, six digits, and how long they last. */
const ACCOUNT_ROW =
  /(?<=\S(?: {2,40}|\t))(\d{3} ?\d{3})(?=[ \t]{0,8}(?:[^\n\p{L}\d]{0,4}\d{1,2} ?s)?[ \t]{0,8}(?:\n|$))/gu;
const TIMED_ROW = /(?<![^\n])[ \t]{0,8}(\d{3} ?\d{3})[ \t]{1,8}[^\n\p{L}\d\s]{1,3} ?\d{1,2} ?s[ \t]{0,8}(?=\n|$)/gu;
/** The key of an authenticator, in fours, to be typed by hand. */
const TYPED_KEY = /(?<![^\s])((?=[A-Z ]{0,60}[2-7])(?:[A-Z2-7]{4} ){5,15}[A-Z2-7]{2,4})(?![A-Za-z0-9])/g;
/** A row like `482 913` alone on its line, as an authenticator shows it. */
const LONE = /(?<![^\n])[ \t]{0,8}(\d{3}[ \t]\d{3})[ \t]{0,8}(?=\n|$|\t\P{N}{1,6}(?:\n|$))/gu;
const ASKED =
  /(?<![a-z])(?:[a-z]{0,14}code|kod|codigo|codice|otp|[2m]fa|pin|passcode|verif\w{0,9}|authenticat\w{1,4}|(?:two|2)[- ](?:step|factor)|confirm it|bestatig\w{0,6})(?![a-z])/;
const isCounting = (value: string): boolean =>
  value
    .replace(/\D/g, '')
    .split('')
    .every((digit, i, all) => i === 0 || Number(digit) - Number(all[i - 1]) === 1);

/**
 * Codes that a layout gives away: rows of an authenticator, lists for the day a phone is lost, keys in fours, one digit
 * in each box.
 *
 * @param starts - where words for codes stand
 */
export function findCodeLists(survey: Survey, starts: readonly number[]): Span[] {
  const { text } = survey;
  const spans: Span[] = [];
  const report = (match: RegExpExecArray, from = 0) => {
    const start = from + match.index + match[0].indexOf(match[1]!);
    spans.push({ start, end: start + match[1]!.length });
  };
  if (starts.length === 0) return spans;
  const rows = isOfCodes(survey) && ROWS.test(text) ? [...text.matchAll(LONE)] : [];
  const backup = isForLoss(survey) && FOR_LOSS.test(text) ? [...text.matchAll(BACKUP)] : [];
  for (const match of [
    ...(rows.length > 1 ? rows : []),
    ...(backup.length > 2 ? backup : []),
    ...(isAuthenticator(survey) ? [...text.matchAll(ACCOUNT_ROW), ...text.matchAll(TIMED_ROW)] : []),
    ...(text[0] !== '{' && /[A-Z2-7]{4} [A-Z2-7]{4} [A-Z2-7]{4} /.test(text) ? text.matchAll(TYPED_KEY) : []),
  ])
    report(match);
  let done = 0;
  for (const at of starts) {
    if (at < done) continue;
    const from = Math.max(0, at - REACH);
    const part = text.slice(from, Math.min(text.length, at + 2 * REACH));
    done = at + REACH;
    if (!ASKED.test(foldText(part))) continue;
    for (const pattern of [SPLIT, HALVES, LONE])
      for (const match of part.matchAll(pattern)) if (!isCounting(match[1]!)) report(match, from);
  }
  return spans;
}
