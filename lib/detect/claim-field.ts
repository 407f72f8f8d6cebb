import { unwrap } from './declarations.ts';
import type { Span, Tier } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { DOCUMENTATION_ADDRESS } from './documentation-addresses.ts';
import type { Field } from './fields.ts';
import { isOwnIdentifier } from './own-identifiers.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Detector } from './rule.ts';
import { isCode } from './shape.ts';
import { trim } from './spans.ts';
import { isLabelWord } from './targets.ts';

/** A span claimed by a detector, before widening and merging. */
export interface Claim extends Span {
  readonly detector: Detector;
  readonly tier: Tier;
  /** A label, not the value's own shape, made the claim. */
  readonly isByLabel?: boolean;
}

/** What a value's beginning does not say, its end does not either. */
const CHECKED = 1024;

const DEFAULT_VALUE = /[^\s,;"'`<>)}\]]+/y;
const QUERY_VALUE = /[^&\s"'`<>#\\]+/y;

const emailDetector = detectors.find(({ id }) => id === 'email')!;
const usernameDetector = detectors.find(({ id }) => id === 'username')!;
/** Labels behind which a name or the name of an account stands. */
const USER_LABEL =
  /user|nutzer|utilisateur|usuario|utente|gebruiker|u[zż]ytkown|signed in|logged in|angemeldet|connect[eé]|sesi[oó]n|ingelogd|zalogowan|reviewer|operator|agent|owner|assignee|author|member/i;
/** The ones of an account alone: behind `author:` a word of letters and a number may be anything. */
const ACCOUNT_LABEL = /^(?:user|usr|benutzer|nutzer|utilisateur|usuario|utente|gebruiker)$/i;
/** `jane87`, `jane.f`, `j_fake`: how accounts of people are called. */
const HANDLE =
  /^@?(?!(?:user|usr|acct|cus|org|team|role|svc|app|db|node|pod)[_-])(?=[^._]*[._\d])[a-z]{2,16}(?:[._][a-z]{1,16}){0,2}\d{0,4}$/;
const ADDRESSED = new Set(['email', 'person-name', 'username']);

/** The line with postal code and town that follows a street. */
const TOWN_BELOW =
  /^,?[ \t]{0,8}\r?\n[ \t>]{0,8}(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{2}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}?[\p{L}.'’-]{1,24}){0,3}(?=[ \t,.]{0,4}(?:\r?\n|$))/u;

/** The box of an address that manuals make up. */
const NOBODY =
  /^(?:(?:user)?name|user|you|your[._-]?\w{0,12}|some(?:one|body)|me|e?-?mail|address|test|example|foo|bar|recipient|sender|admin|info|support|contact|hello|no-?reply|nutzer|benutzer|nom|nombre|nome|naam)\d{0,3}@/i;

/** An address that names nobody by itself is somebody's where a label says so. */
function claimAddress(text: string, { start, end }: Field, claims: Claim[]): void {
  const value = text.slice(start, Math.min(end, start + 300));
  if (!value.includes('@')) return;
  if (!value.toLowerCase().includes('example.')) return;
  for (const match of value.matchAll(DOCUMENTATION_ADDRESS)) {
    // `email: string, for example "name@example.org"`
    if (match.index > 1 && NOBODY.test(match[0])) continue;
    const from = start + match.index;
    claims.push({ detector: emailDetector, tier: 'likely', start: from, end: from + match[0].length, isByLabel: true });
    if (value[match.index - 1] !== ',') break;
  }
}

const LONGEST_VALUE = 8192;
/** So much of a value tells whether it is code. */
const CODE = 160;

/** Where the last run of value characters was found: a label inside it has a value that ends there too. */
export interface Memo {
  start: number;
  end: number;
  isCut: boolean;
}

function valueLength(text: string, start: number, limit: number, pattern: RegExp, memo: Memo): number {
  const isRun = pattern.source === DEFAULT_VALUE.source;
  // Close to an end that the limit made, the value is read again.
  if (isRun && start >= memo.start && start < memo.end - (memo.isCut ? CHECKED : 0)) return memo.end - start;
  pattern.lastIndex = 0;
  const length = pattern.exec(text.slice(start, limit + 1))?.[0].length ?? 0;
  if (isRun) {
    memo.start = start;
    memo.end = start + length;
    memo.isCut = start + length >= limit;
  }
  return length;
}

const CONNECTION =
  /(?:server|source|host|address|driver|uid|user ?(?:id|name)?|database|dbname|catalog|endpoint\w{0,20}|account\w{0,12}|provider|protocol|encrypt\w{0,20}|security|timeout|port|ssl\s?mode|trust\w{0,20})\s?=[^;\n]{0,120};\s?$/i;

const NEXT_SETTING =
  /^[^;,{}\n\s]{3,200}(?=;\s?(?:Initial Catalog|Data Source|Integrated Security|Persist Security Info|User ID|Connect(?:ion)? Timeout|Application Name|Multiple\w{0,24})\s?=|,\s?(?:host|hostname|port|user|username|db|database|dbname|ssl\w{0,12}|timeout|client_name|connectTimeout|abortConnect|allowAdmin|retry\w{0,20})\s?=)/i;

/** `;o.key=n.a}(window)`: one more statement on the line, not one more pair of a connection string or a query. */
const isStatement = (text: string, { labelStart }: Field) => {
  const left = text.slice(Math.max(0, labelStart - 160), labelStart);
  return left.endsWith(';') && !left.endsWith('&amp;') && !CONNECTION.test(left);
};

const MOST_ITEMS = 100;

/** Each string of an array is a value of its label: `"liquidity_sources": ["a", "b"]`. */
function claimItems(text: string, field: Field, detector: Detector, claims: Claim[], memo: Memo): void {
  const item = /\s{0,40}\\?(?:"([^"\n]{0,400}?)\\?"|'([^'\n]{0,400})')\s{0,40}[,\]]/y;
  item.lastIndex = field.start + 1;
  for (let i = 0; i < MOST_ITEMS; i++) {
    const at = item.lastIndex;
    const match = item.exec(text);
    if (!match) return;
    const value = match[1] ?? match[2]!;
    const start = at + match[0].indexOf(value);
    if (value) claimField(text, { ...field, start, end: start + value.length, isQuoted: true }, detector, claims, memo);
    if (match[0].endsWith(']')) return;
  }
}

/** `user=jane.fake&…`: what is no name behind the label of an account is one. */
function claimAccount(text: string, { label, start, end }: Field, claims: Claim[], memo: Memo): void {
  if (!ACCOUNT_LABEL.test(label)) return;
  const length = valueLength(text, start, Math.min(end, start + 60), DEFAULT_VALUE, memo);
  const account = text.slice(start, start + length).split('&', 1)[0]!;
  if (HANDLE.test(account))
    claims.push({ detector: usernameDetector, tier: 'likely', start, end: start + account.length, isByLabel: true });
}

/** Claims the value of a field for the detector that its label speaks to. */
export function claimField(text: string, field: Field, detector: Detector, claims: Claim[], memo: Memo): void {
  const rule = detector.field!;
  if (text[field.start] === '[' && !field.isQuoted) claimItems(text, field, detector, claims, memo);
  const declared = !field.isQuoted && detector.category === 'secret' ? unwrap(text, field) : undefined;
  if (declared) claimField(text, declared, detector, claims, memo);
  if (ADDRESSED.has(detector.id) && !field.isWeak) claimAddress(text, field, claims);
  let { start, end } = field;
  if (!field.isQuoted) {
    if (detector.category === 'secret' && (field.style !== 'query' || isStatement(text, field))) {
      const gap = start - field.labelStart - field.label.length;
      if (isCode(text.slice(start, Math.min(end, start + CODE)), field.label, gap)) return;
    }
    const pattern = field.style === 'query' ? QUERY_VALUE : (rule.value ?? DEFAULT_VALUE);
    const length = valueLength(text, start, Math.min(end, start + LONGEST_VALUE), pattern, memo);
    if (length === 0) {
      if (detector.id === 'person-name') claimAccount(text, field, claims, memo);
      return;
    }
    end = Math.min(end, start + length);
    // ODBC and ADO.NET: the next pair begins after a semicolon; braces hold a value that has one of its own.
    const pair = /^(?:\{[^{}\n]{1,200}\}|[^;{}\n]{1,200})(?=;\s?[A-Za-z][\w ]{1,30}=|;?$)/.exec(text.slice(start, end));
    // What a connection string goes on with: `…;Initial Catalog=Shop`, `…,host=cache.example`.
    const next = NEXT_SETTING.exec(text.slice(start, end + 40));
    const query = /^[^&\s]{1,2000}?(?=&[\w.[\]-]{1,40}=)/.exec(text.slice(start, end))?.[0];
    if (next && next[0].length < end - start) end = start + next[0].length;
    else if (query) end = start + query.length;
    else if (pair) {
      end = start + pair[0].length;
      if (text[start] === '{' && text[end - 1] === '}') {
        start++;
        end--;
      }
    }
    // A trailing comma or bracket belongs to the code around the value, unless the line is an assignment of its own.
    if (!/(?:^|\n)[^\S\n]*(?:export )?$/.test(text.slice(Math.max(0, field.labelStart - 12), field.labelStart))) {
      while (end > start && /[,;)}\]"'`>]/.test(text[end - 1]!)) end--;
    } else while (end > start && /[,;"'`]/.test(text[end - 1]!)) end--;
  }
  ({ start, end } = trim(text, start, end));
  if (end <= start) return;
  if (detector.id === 'postal-address') end += TOWN_BELOW.exec(text.slice(end, end + 90))?.[0].length ?? 0;
  const check = (whole: string) => {
    const value = whole.slice(0, CHECKED);
    return rule.check ? rule.check(value, field) : value.length >= 3 && !isPlaceholder(value);
  };
  // A label is no value: `"password": "Passwort"`, `usernameField: 'email'`.
  if (
    (detector.category === 'secret' ||
      detector.id === 'username' ||
      // One word may be a family name too.
      (field.style === 'element' && /[ -]/.test(text.slice(start, end)))) &&
    isLabelWord(text.slice(start, end))
  )
    return;
  // `Failing request⇥req_…` in the column of the keys.
  if (detector.category === 'secret' && field.style === 'cell' && isOwnIdentifier(text, { start, end })) return;
  let verdict = check(text.slice(start, end));
  // A cell may hold a name and, behind it, an address.
  if (!verdict && field.style === 'cell' && rule.value) {
    rule.value.lastIndex = start;
    const lead = rule.value.exec(text)?.[0].trimEnd() ?? '';
    if (lead !== '' && lead.length < end - start && /\s/.test(text.charAt(start + lead.length))) {
      end = start + lead.length;
      verdict = check(lead);
    }
  }
  // `customer: ORD-2024-…`
  if (detector.id === 'person-name' && /-$/.test(text.slice(start, end)) && /\d/.test(text.charAt(end))) return;
  if (!verdict && detector.id === 'person-name' && USER_LABEL.test(field.label) && HANDLE.test(text.slice(start, end)))
    claims.push({ detector: usernameDetector, tier: 'likely', start, end, isByLabel: true });
  if (verdict) claims.push({ detector, tier: verdict === true ? detector.tier : verdict, start, end, isByLabel: true });
}
