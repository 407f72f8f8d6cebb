import { identifierSpans, isHarmless, isIdentifier, isMeasure, partsOf } from './harmless.ts';

/** A span of a line of read text that looks like something sensitive, read with slips. */
export interface TolerantHit {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Digits and what a reader takes for them. */
const D = '[0-9OoQDlI|!SsBZ]';

interface TolerantRule {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly isHit?: (text: string) => boolean;
  /** Words before it say what it is: a plain number too. */
  readonly isLabelled?: boolean;
}

const countDigits = (text: string): number => text.replace(/\D/g, '').length;

const RULES: readonly TolerantRule[] = [
  // Prefix with a lost or misread underscore, mode misread or lost.
  {
    kind: 'secret-key',
    pattern:
      /(?<![A-Za-z])[s5S$][kKx][_\-—.~ ]{0,2}(?:[lL1I|i]{1,2}[i1l!jIL][vVyYu][eEcao]|[tTf][eEac][s5S$][tTf])[_\-—.~ ]{0,2}\S*/g,
  },
  {
    kind: 'publishable-key',
    pattern:
      /(?<![A-Za-z])[pP][kKx][_\-—.~ ]{0,2}(?:[lL1I|i]{1,2}[i1l!jIL][vVyYu][eEcao]|[tTf][eEac][s5S$][tTf])[_\-—.~ ]{0,2}\S*/g,
  },
  { kind: 'secret-key', pattern: /(?<![A-Za-z])(?:sk|pk|rk)[_-][A-Za-z0-9_-]{6,}/g },
  { kind: 'webhook-secret', pattern: /(?<![A-Za-z])(?:[wWvV]{1,2}|vv)[hHb][s5S$][eEc][cCe(][_\-—.~ ]{0,2}\S{4,}/g },
  { kind: 'client-secret', pattern: /(?<![A-Za-z])[gGq9][s5S$][eEc][cCe(][_\-—.~ ]{0,2}\S{4,}/g },
  {
    kind: 'secret',
    pattern: /(?:ghp|gho|ghs|glpat|xox[bpas]|npm|shpat|SG|AIza|AKIA|ASIA|ya29)[_\-.]?[A-Za-z0-9_\-.]{10,}/g,
  },
  // JWT: two or three long parts, dots perhaps read as blanks. The shortest head there is has 16 characters.
  { kind: 'json-web-token', pattern: /\b[eEcC][yYvV][J3jI][A-Za-z0-9_-]{12,}(?:[. ]{1,2}[A-Za-z0-9_-]{8,}){0,3}/g },
  { kind: 'authorization', pattern: /(?<=\b(?:Bearer|Basic|Bearcr|Beaner)[: ]+)[^\s"':]{6,}/gi },
  { kind: 'signature', pattern: /\b[vV][1lI|][=:~ ]{1,2}[0-9a-fA-FOoSlI]{12,}/g },
  { kind: 'signature', pattern: /(?<=\bt\s?=\s?\d{9,11}[,. ]\s?)[vV][1lI|]\s?[=:]?\s?\S*/g },
  { kind: 'private-key', pattern: /-{2,}\s?(?:BEGIN|END)\b[^-]*-*/g },
  // The at sign is read as ©, ®, Q or €.
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]+ ?[@©®] ?[\p{L}\p{N}-]+(?: ?[.,] ?[\p{L}\p{N}-]+)*/gu },
  { kind: 'email', pattern: /[a-z0-9._+-]{2,}[Q€&][a-z0-9-]+(?:[.,][a-z0-9-]+)*[.,][a-z]{2,7}\b/g },
  {
    kind: 'email',
    pattern: /\b[a-z0-9_+-]+[._][a-z0-9_]+[a-zA-Z0-9.-]*\.(?:example|test)(?:\.(?:com|org|net))?\b/g,
    isHit: (text) => !/^(?:www|docs|api|gate|shop|hub|portal)/.test(text),
  },
  { kind: 'connection-string', pattern: /\b[a-zA-Z][a-zA-Z0-9+]{2,15}\s?:\s?\/\/?[^\s/"']*:[^\s"']+[@©®Q][^\s"']*/g },
  {
    kind: 'url-token',
    pattern: /(?<=[?&](?:token|key|secret|sig|signature|code|auth|access_token|password|t|k)=)[^\s&"']{4,}/g,
  },
  {
    kind: 'internal-host',
    pattern: /\b[\w-]+(?:\.[\w-]+)*\.(?:[i1l]nternal|corp|intranet|lan|local|svc|cluster)(?:[:.][\w.-]+)?\b/g,
  },
  {
    kind: 'bank-account',
    pattern: new RegExp(`\\b[A-Z]{2}${D}{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b`, 'g'),
    isHit: (text) => countDigits(text) >= 8,
  },
  {
    kind: 'payment-card',
    pattern: new RegExp(`(?<![\\w.])${D}{4}(?:[ \\-.]?${D}{3,6}){2,4}(?![\\w])`, 'g'),
    isHit: (text) => countDigits(text) >= 11,
  },
  { kind: 'payment-card', pattern: /[•*×xX·.●]{2,}[ •*×·.●xX]*\d{4}\b/g },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\w.])[+(]\\(?${D}{1,4}\\)?(?:[ \\-./()]{1,2}\\(?${D}{2,9}\\)?){1,6}(?!\\w)`, 'g'),
    isHit: (text) => countDigits(text) >= 7,
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\w.+])\\+?\\(?${D}{2,4}\\)?[ \\-/]${D}{3,4}[ \\-]${D}{3,5}(?!\\w)`, 'g'),
    isHit: (text) => countDigits(text) >= 8 && !/^(?:19|20)\d\d-/.test(text),
  },
  // British numbers as they are said: five digits and two groups, or an area in four.
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\w.+-])[0O]${D}{3,4} ${D}{3} ?${D}{3,4}(?![\\w-])`, 'g'),
    isHit: (text) => countDigits(text) >= 8,
  },
  // A number of a person in groups, one of them a letter: 65 070649 M 003, QQ 12 34 56 C.
  {
    kind: 'document-number',
    pattern: /(?<![\w.,-])(?:[A-Z]{2} \d{2} \d{2} \d{2} [A-Z]|\d{2} ?\d{6} ?[A-Z] ?\d{3})(?![\w-])/g,
  },
  // Brazilian: the signs between the groups are those of no other number, whatever its check digits were read as.
  {
    kind: 'document-number',
    pattern: new RegExp(
      `(?<![\\w.])(?:${D}{3}[.,]${D}{3}[.,]${D}{3} ?[-–] ?${D}{2}|${D}{2}[.,]${D}{3}[.,]${D}{3}/${D}{4}-${D}{2})(?!\\w)`,
      'g',
    ),
  },
  // The name of the code is all that tells it from a number.
  {
    kind: 'code',
    isLabelled: true,
    pattern:
      /(?<=\b(?:one.time|verification|security|confirmation|login|access|authentication|sms|2fa) (?:pass)?code:? (?:is )?)\d{3}[ -]?\d{1,5}\b/gi,
  },
  {
    kind: 'code',
    isLabelled: true,
    pattern:
      /(?<=(?:einmalcode|best(?:ä|a)tigungscode|sicherheitscode|code (?:de|di) (?:v(?:é|e)rification|s(?:é|e)curit(?:é|e)|verifica|sicurezza)|c(?:ó|o)digo de (?:verificaci(?:ó|o)n|verifica(?:ç|c)(?:ã|a)o|seguridad|seguran(?:ç|c)a)|verificatiecode|kod weryfikacyjny):? )\d{3}[ -]?\d{1,5}\b/gi,
  },
  { kind: 'wallet', pattern: /\b[0OoQ][xX×][0-9a-fA-FoOlISZ]{16,}(?:…|\.{2,})?[0-9a-fA-F]*/g },
  { kind: 'wallet', pattern: /\b[0OoQ][xX×][0-9a-fA-F]{3,}(?:…|\.{2,})[0-9a-fA-F]{3,}/g },
  { kind: 'wallet', pattern: /\b(?:T|bc1|[tT]bc1|[13])[A-Za-z0-9]{24,60}\b/g, isHit: (text) => /\d/.test(text) },
  // Recovery and licence codes: groups of one length that mix letters and digits.
  {
    kind: 'code',
    pattern: /(?<![\w-])[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){1,7}(?![\w-])/g,
    isHit: (text) =>
      (/[a-z]\d|\d[a-z]/i.test(text) || /^\d{5,6}(?:-\d{5,6})+$/.test(text)) &&
      new Set(text.split('-').map((part) => part.length)).size === 1,
  },
  { kind: 'code', pattern: /(?<![\w-])\d{5,6}(?: ?- ?\d{5,6})+(?![\w-])/g },
  // Street and number, then postcode and town.
  {
    kind: 'address',
    pattern:
      /\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|d[aeiou]s?|de la|du|della?|van|von|der|den)){0,4} \d{1,4} ?[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? \p{Lu}\p{L}+/gu,
  },
  // British: all of the line up to the postcode that is written as an address is.
  {
    kind: 'address',
    pattern:
      /(?:(?:\p{Lu}[\p{L}'’.-]*|\d{1,4}[a-z]?|of|the|on|upon)(?:, ?| )){1,9}(?:GIR 0AA|[A-Z]{1,2}\d[A-Z0-9]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/gu,
  },
  { kind: 'machine-readable-zone', pattern: /[A-Z0-9]*<{2,}[A-Z0-9<« ]*/g },
  { kind: 'ip-address', pattern: /\b(?:\d{1,3}[.,]){3}\d{1,3}\b/g, isHit: (text) => !/^127[.,]0[.,]0[.,]/.test(text) },
  { kind: 'high-entropy', pattern: /[A-Za-z0-9_\-+/~@]{16,}={0,2}/g, isHit: isRandomLooking },
];

/** Long, without a word's shape: mixed digits and letters, or letters whose case jumps about. */
function isRandomLooking(text: string): boolean {
  if (isIdentifier(text) || isMeasure(text)) return false;
  if (/^[a-z]+(?:[_\-/.][a-z0-9]{0,3}[a-z]*)*$/.test(text) && !/[a-z]{25}/.test(text)) return false;
  // A path to an identifier.
  if (text.includes('/') && text.split('/').every((part) => part === '' || isHarmless(part))) return false;
  return longestRandomPart(text) >= 10;
}

/** Length of the longest part between separators that mixes digits with letters or jumps in case. */
export function longestRandomPart(text: string): number {
  let longest = 0;
  for (const part of text.split(/[^A-Za-z0-9]+/)) {
    const digits = countDigits(part);
    const jumps = part.match(/[a-z][A-Z]|[A-Z]{2}[a-z]|[a-zA-Z]\d|\d[a-zA-Z]/g)?.length ?? 0;
    const isMixed = digits > 0 && digits < part.length && jumps >= 2;
    const isNumber = digits === part.length && digits >= 10;
    if (isMixed || isNumber || jumps >= 3) longest = Math.max(longest, part.length);
  }
  return longest;
}

/** A piece of a key that went on in the next line: long and without a word's shape. */
export function isKeyFragment(text: string): boolean {
  // A line of a log under a key has identifiers of its own.
  const [kept] = identifierSpans(text);
  const own = kept ? text.slice(0, kept.start) + text.slice(kept.end) : text;
  const bare = own.replace(/[^A-Za-z0-9_\-+/=]/g, '');
  return bare.length >= 6 && !isIdentifier(text) && !isMeasure(text) && longestRandomPart(bare) >= 5;
}

/** Finds in a line of read text what looks like a secret or a personal number although letters were misread. */
export function findTolerant(text: string): TolerantHit[] {
  const hits: TolerantHit[] = [];
  const kept = [...identifierSpans(text), ...partsOf(text).filter((part) => isMeasure(part.text))];
  for (const { kind, pattern, isHit, isLabelled } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match[0].trim() === '' || (isHit && !isHit(match[0]))) continue;
      if (!isLabelled && kept.some((token) => token.start <= match.index && token.end >= end)) continue;
      hits.push({ start: match.index, end, kind });
    }
  }
  return hits;
}
