import { classAt, DIGIT, foldText, LETTER } from './characters.ts';
import { forEachDeclaration, unwrap } from './declarations.ts';
import type { IdentifierKind, Span, Tier } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { DOCUMENTATION_ADDRESS } from './documentation-addresses.ts';
import { type Field, forEachArgument, forEachField } from './fields.ts';
import { harmlessLabels, identifierLabels } from './harmless-labels.ts';
import { KeywordScanner } from './keyword-scanner.ts';
import { forEachLineLabel } from './line-labels.ts';
import { forEachFlag } from './named-values.ts';
import { isBareKey, nestedLabel } from './nesting.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Detector } from './rule.ts';
import { isCode } from './shape.ts';
import { isEscapeAt, toUnion } from './spans.ts';
import { type Survey, survey } from './survey.ts';
import { forEachCell } from './tables.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a label announces: a value for a detector, an identifier that stays, or nothing of either. */
export type Target = Detector | IdentifierKind | 'harmless';

const isDetector = (target: Target): target is Detector => typeof target === 'object';

/** A span claimed by a detector, before widening and merging. */
export interface Claim extends Span {
  readonly detector: Detector;
  readonly tier: Tier;
  /** A label, not the value's own shape, made the claim. */
  readonly isByLabel?: boolean;
}

const vocabulary = new Vocabulary<Target>();
for (const [kind, labels] of Object.entries(identifierLabels)) vocabulary.add(labels, kind as IdentifierKind);
vocabulary.add(harmlessLabels.replace(/\s+/g, ' '), 'harmless');
for (const detector of detectors) if (detector.field) vocabulary.add(detector.field.words, detector);
for (const detector of detectors)
  if (detector.field?.anywhere) vocabulary.addAnywhere(detector.field.anywhere, detector);
for (const detector of detectors) if (detector.field?.weak) vocabulary.add(detector.field.weak, detector, true);

const keywords: string[] = [];
const owners: Detector[][] = [];
for (const detector of detectors) {
  for (const keyword of detector.keywords ?? []) {
    const folded = foldText(keyword);
    const index = keywords.indexOf(folded);
    if (index < 0) {
      owners.push([detector]);
      keywords.push(folded);
    } else owners[index]!.push(detector);
  }
}
const scanner = new KeywordScanner(keywords);
const finders = detectors.filter(({ find }) => find);
const compiled = new Map<Detector, RegExp>();
for (const detector of detectors) {
  if (!detector.pattern) continue;
  const flags = detector.pattern.flags.replace(/[gyd]/g, '');
  compiled.set(detector, new RegExp(detector.pattern.source, `${flags}d${detector.reach ? 'g' : 'y'}`));
}

const isLabelWord = (value: string) =>
  value.length <= 40 && /^\p{L}[\p{L} -]+$/u.test(value) && vocabulary.isPhrase(value);

const isTelling = (label: string) => {
  const target = vocabulary.meaning(label)?.value;
  return target !== undefined && target !== 'harmless';
};
const labels = { isKnown: (label: string) => vocabulary.meaning(label) !== undefined, isTelling };

/** A label that says enough without a mark between it and its value. */
const isStrong = (label: string) => {
  const meaning = vocabulary.meaning(label);
  return meaning !== undefined && isDetector(meaning.value) && !meaning.isWeak;
};

const isTellingOrBare = (label: string) => isTelling(label) || isBareKey(label);

/** What a label says, with the help of the object around it where it says little or nothing alone. */
function meaningOf(text: string, field: Field) {
  const meaning = vocabulary.meaning(field.label);
  const isPair = field.style === 'pair' || field.style === 'line';
  if (!isPair || !(isBareKey(field.label) || (meaning?.isWeak && !isPersonal(meaning.value)))) return meaning;
  const label = nestedLabel(text, field.labelStart, field.label);
  const nested = label === undefined ? undefined : vocabulary.meaning(label);
  return nested && !(nested.isWeak && meaning) ? nested : meaning;
}

const isPersonal = (target: Target) => isDetector(target) && target.id !== 'person-name';

/** Visits every labelled value of a text. */
export function forEachLabelled(seen: Survey, visit: (field: Field, target: Target) => void): void {
  const tell = (field: Field) => {
    const meaning = meaningOf(seen.text, field);
    if (meaning) visit(meaning.isWeak ? { ...field, isWeak: true } : field, meaning.value);
  };
  if (seen.separators.length > 0) forEachField(seen, isTellingOrBare, tell);
  forEachArgument(seen.text, isTelling, tell);
  forEachDeclaration(seen.text, isTelling, tell);
  forEachFlag(seen.text, isTelling, tell);
  forEachCell(seen.text, labels, tell);
  forEachLineLabel(seen.text, isStrong, tell);
}

/** The line of column heads that an offset stands under, if it stands in a table. */
export function headAbove(text: string, offset: number): Span | undefined {
  let found: Span | undefined;
  const onLine = (start: number, head: Span | undefined) => {
    if (start <= offset) found = head;
  };
  forEachCell(text, labels, () => undefined, onLine);
  return found;
}

/** Every claim of every built-in detector on a text. */
export function claimAll(text: string): { claims: Claim[]; seen: Survey } {
  const seen = survey(text, scanner);
  const claims: Claim[] = [];
  // Where each detector's last labelled value ends: labels inside a value add nothing.
  const starts = new Map<Detector, number>();
  const memo: Memo = { start: 0, end: 0, isCut: false };
  const ends = new Map<Detector, number>();
  forEachLabelled(seen, (field, target) => {
    if (isDetector(target)) {
      if (field.start < (ends.get(target) ?? 0) && field.start > (starts.get(target) ?? 0)) return;
      const before = claims.length;
      claimField(text, field, target, claims, memo);
      const last = claims.at(-1);
      if (claims.length > before && last?.detector === target) {
        starts.set(target, last.start);
        ends.set(target, last.end);
      }
    } else if (target !== 'harmless') seen.kept.push(keptSpan(text, field));
    else if (/name$/i.test(field.label)) seen.things.push(keptSpan(text, { ...field, isQuoted: true }));
  });
  const kept = toUnion(seen.kept);
  seen.kept.splice(0, Number.POSITIVE_INFINITY, ...kept);
  const things = toUnion(seen.things);
  seen.things.splice(0, Number.POSITIVE_INFINITY, ...things);
  const found = new Map<Detector, number[]>();
  for (const [index, starts] of seen.hits) {
    for (const detector of owners[index]!) {
      if (detector.reach) claimNear(text, detector, starts, keywords[index]!.length, claims);
      else if (detector.pattern) claimEach(text, detector, starts, claims);
      if (detector.find) found.set(detector, [...(found.get(detector) ?? []), ...starts]);
    }
  }
  for (const detector of finders) {
    const starts = found.get(detector);
    if (detector.isFoundByKeyword && !starts) continue;
    detector.find!(
      seen,
      (start, end, tier = detector.tier) => claims.push({ detector, tier, start, end }),
      starts?.sort((a, b) => a - b) ?? [],
    );
  }
  return { claims, seen };
}

/** An identifier ends with the token, whatever follows it on the line. */
function keptSpan(text: string, field: Field): Span {
  if (field.isQuoted) return { start: field.start, end: field.end };
  const token = /^[^\s,;"'<>)}\]]+/.exec(text.slice(field.start, Math.min(field.end, field.start + 200)));
  return { start: field.start, end: field.start + (token?.[0].length ?? 0) };
}

/** Clips white space and what closes the surrounding syntax off a value. */
function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** What a value's beginning does not say, its end does not either. */
const CHECKED = 1024;

const DEFAULT_VALUE = /[^\s,;"'`<>)}\]]+/y;
const QUERY_VALUE = /[^&\s"'`<>#\\]+/y;

const emailDetector = detectors.find(({ id }) => id === 'email')!;
const ADDRESSED = new Set(['email', 'person-name', 'username']);

/** An address that names nobody by itself is somebody's where a label says so. */
function claimAddress(text: string, { start, end }: Field, claims: Claim[]): void {
  const value = text.slice(start, Math.min(end, start + 300));
  if (!value.includes('@')) return;
  if (!value.toLowerCase().includes('example.')) return;
  for (const match of value.matchAll(DOCUMENTATION_ADDRESS)) {
    const from = start + match.index;
    claims.push({ detector: emailDetector, tier: 'likely', start: from, end: from + match[0].length, isByLabel: true });
    if (value[match.index - 1] !== ',') break;
  }
}

const LONGEST_VALUE = 8192;
/** So much of a value tells whether it is code. */
const CODE = 160;

/** Where the last run of value characters was found: a label inside it has a value that ends there too. */
interface Memo {
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

function claimField(text: string, field: Field, detector: Detector, claims: Claim[], memo: Memo): void {
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
    if (length === 0) return;
    end = Math.min(end, start + length);
    // ODBC and ADO.NET: the next pair begins after a semicolon; braces hold a value that has one of its own.
    const pair = /^(?:\{[^{}\n]{1,200}\}|[^;{}\n]{1,200})(?=;\s?[A-Za-z][\w ]{1,30}=|;?$)/.exec(text.slice(start, end));
    const query = /^[^&\s]{1,2000}?(?=&[\w.[\]-]{1,40}=)/.exec(text.slice(start, end))?.[0];
    if (query) end = start + query.length;
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
  const check = (whole: string) => {
    const value = whole.slice(0, CHECKED);
    return rule.check ? rule.check(value, field) : value.length >= 3 && !isPlaceholder(value);
  };
  // A label is no value: `"password": "Passwort"`, `usernameField: 'email'`.
  if ((detector.category === 'secret' || detector.id === 'username') && isLabelWord(text.slice(start, end))) return;
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
  if (verdict) claims.push({ detector, tier: verdict === true ? detector.tier : verdict, start, end, isByLabel: true });
}

/** Tries a pattern at each of its keywords, except inside what it has claimed already. */
function claimEach(text: string, detector: Detector, starts: readonly number[], claims: Claim[]): void {
  let claimed = 0;
  for (const start of starts) {
    if (start < claimed) continue;
    const before = claims.length;
    claimAt(text, detector, start, claims);
    if (claims.length > before) claimed = claims.at(-1)!.end;
  }
}

function claimAt(text: string, detector: Detector, start: number, claims: Claim[]): void {
  if (!detector.isGlued && classAt(text, start - 1) & (LETTER | DIGIT) && !isEscapeAt(text, start - 1)) return;
  const pattern = compiled.get(detector);
  if (!pattern) return;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match) claimMatch(text, detector, match, 0, claims);
}

/** Tries a pattern in the neighbourhood of its keywords; neighbourhoods that overlap are looked at once. */
function claimNear(text: string, detector: Detector, starts: readonly number[], length: number, claims: Claim[]): void {
  const pattern = compiled.get(detector)!;
  const reach = detector.reach!;
  for (let i = 0; i < starts.length; ) {
    const from = Math.max(0, starts[i]! - reach);
    let to = starts[i]! + length + reach;
    for (i++; i < starts.length && starts[i]! - reach < to; i++) to = starts[i]! + length + reach;
    pattern.lastIndex = 0;
    for (const match of text.slice(from, to).matchAll(pattern)) claimMatch(text, detector, match, from, claims);
  }
}

function claimMatch(text: string, detector: Detector, match: RegExpMatchArray, offset: number, claims: Claim[]): void {
  let group = detector.group ?? 0;
  while (group < match.length - 1 && match.indices?.[group] === undefined) group++;
  const span = match.indices?.[group];
  if (!span) return;
  const [start, end] = [span[0] + offset, span[1] + offset];
  const value = text.slice(start, end);
  if (value.length < 2 || (value.length < 200 && isPlaceholder(value))) return;
  const verdict = detector.validate ? detector.validate(value, text, start) : true;
  if (verdict) claims.push({ detector, tier: verdict === true ? detector.tier : verdict, start, end });
}
