import { findBesideOperations } from './beside-operations.ts';
import { findBirthDates, findNumbersBehind } from './beside-persons.ts';
import { classAt, DIGIT, foldText, LETTER } from './characters.ts';
import { type Claim, claimField, type Memo } from './claim-field.ts';
import { cueWords } from './cues.ts';
import { forEachDeclaration } from './declarations.ts';
import type { Span } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { type Field, forEachArgument, forEachField } from './fields.ts';
import { findInUnits } from './internal-units.ts';
import { KeywordScanner } from './keyword-scanner.ts';
import { forEachLabelBelow } from './labels-below.ts';
import { forEachLineLabel } from './line-labels.ts';
import { forEachFlag } from './named-values.ts';
import { isBareKey, nestedLabel } from './nesting.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Detector } from './rule.ts';
import { isEscapeAt, toUnion } from './spans.ts';
import { type Survey, survey } from './survey.ts';
import { forEachCell } from './tables.ts';
import { isDetector, type Target, vocabulary } from './targets.ts';

/** Who asks for a word; nobody for those that are only cues. */
const ownersByWord = new Map<string, Detector[]>();
for (const detector of detectors) {
  for (const keyword of (detector.keywords ?? []).map(foldText)) {
    const others = ownersByWord.get(keyword);
    if (others) others.push(detector);
    else ownersByWord.set(keyword, [detector]);
  }
}
for (const word of cueWords) if (!ownersByWord.has(word)) ownersByWord.set(word, []);
const keywords = [...ownersByWord.keys()];
const owners = [...ownersByWord.values()];
const scanner = new KeywordScanner(keywords);
const finders = detectors.filter(({ find }) => find);
const compiled = new Map<Detector, RegExp>();
for (const detector of detectors) {
  if (!detector.pattern) continue;
  const flags = detector.pattern.flags.replace(/[gyd]/g, '');
  compiled.set(detector, new RegExp(detector.pattern.source, `${flags}d${detector.reach ? 'g' : 'y'}`));
}

const isTelling = (label: string) => {
  const target = vocabulary.meaning(label)?.value;
  return target !== undefined && target !== 'harmless';
};

/** A label that says enough without a mark between it and its value. */
const isStrong = (label: string) => {
  const meaning = vocabulary.meaning(label);
  return meaning !== undefined && isDetector(meaning.value) && !meaning.isWeak;
};

const strongMeaning = (label: string) => {
  const meaning = /^\P{N}{2,40}$/u.test(label) && label.split(' ').length < 6 ? vocabulary.meaning(label) : undefined;
  return meaning && !meaning.isWeak ? meaning.value : undefined;
};

const labels = {
  isKnown: (label: string) => vocabulary.meaning(label) !== undefined,
  isTelling,
  isSure: (label: string) => vocabulary.isPhrase(label) && isStrong(label),
};

const isTellingOrBare = (label: string) => isTelling(label) || isBareKey(label);

/** What stands beside a field on its line, without the field. */
const around = (text: string, { labelStart, end }: Field) =>
  `${text.slice(Math.max(0, labelStart - 60), labelStart)} ${text.slice(end, end + 30)}`;

/** What a label says, with the help of the object around it where it says little or nothing alone. */
function meaningOf(text: string, field: Field) {
  // `Customer(first='…', last='…')`
  if (/^(?:first|last)$/i.test(field.label) && /(?:^|[({, ])(?:first|last) ?[=:]/i.test(around(text, field)))
    return vocabulary.meaning(`${field.label} name`);
  const meaning = vocabulary.meaning(field.label);
  const isPair = field.style === 'pair' || field.style === 'line';
  if (!isPair || !(isBareKey(field.label) || (meaning?.isWeak && !isPersonal(meaning.value)))) return meaning;
  const label = nestedLabel(text, field.labelStart, field.label);
  const nested = label === undefined ? undefined : vocabulary.meaning(label);
  return nested && !(nested.isWeak && meaning) ? nested : meaning;
}

const isPersonal = (target: Target) => isDetector(target) && target.id !== 'person-name';

/** The field of a family name beside it. */
const FAMILY =
  /pr[ée]nom|vorname|given[ _]?name|voornaam|(?:sur|first[ _]?|last[ _]?|family[ _]?)name|cognome|apellid|nachname|achternaam|nazwisko|sobrenome|nom de famille/i;
/** What a person is reached by, in the same object as the name and not in the next. */
const REACHED = /^[^{}\n]{0,120}["'>=: ]{1,3}[\w.+-]{2,64}@[\w-]{2,60}\.[a-z]{2}/i;

/** `Nome: … / Cognome: …`, `{"name": …, "email": …}`: the fields beside a bare name say that a person has it. */
function isOfPerson(text: string, { label, labelStart, style, end }: Field): boolean {
  if (!/(?:^|[\s.)])(?:name|nome|nombre|nom|naam|imi[eę])$/i.test(label.trim())) return false;
  if (FAMILY.test(text.slice(Math.max(0, labelStart - 24), labelStart))) return true;
  const behind = text.slice(labelStart, Math.min(end + 140, labelStart + 240));
  if (FAMILY.test(behind)) return true;
  const isData =
    style === 'element' || (style === 'pair' && /["'\\]$/.test(text.slice(Math.max(0, labelStart - 1), labelStart)));
  return isData && REACHED.test(text.slice(end, end + 200));
}

/** Visits every labelled value of a text. */
export function forEachLabelled(seen: Survey, visit: (field: Field, target: Target) => void): void {
  const tell = (field: Field) => {
    const meaning = meaningOf(seen.text, field);
    if (!meaning) return;
    const isWeak =
      meaning.isWeak &&
      !(isDetector(meaning.value) && meaning.value.id === 'person-name' && isOfPerson(seen.text, field));
    visit(isWeak ? { ...field, isWeak } : field, meaning.value);
  };
  if (seen.separators.length > 0) forEachField(seen, isTellingOrBare, tell);
  forEachArgument(seen.text, isTelling, tell);
  forEachDeclaration(seen, isTelling, tell);
  forEachFlag(seen.text, isTelling, tell);
  forEachCell(seen.text, labels, tell);
  forEachLineLabel(seen, isStrong, tell);
  forEachLabelBelow(seen.text, strongMeaning, visit);
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
  claimUnits(text, claims);
  claimRecords(text, claims);
  return { claims, seen };
}

/** Does a label say that its value may be seen, or that it is an identifier? */
const isPublic = (label: string) => {
  const target = vocabulary.meaning(label)?.value;
  return target !== undefined && !isDetector(target);
};

const internalNote = detectors.find(({ id }) => id === 'internal-note')!;

/** What stands beside details of operations in the same object, line or card. */
function claimUnits(text: string, claims: Claim[]): void {
  const anchors = claims.filter(({ detector }) => detector.category === 'internal').sort((a, b) => a.start - b.start);
  if (anchors.length === 0) return;
  for (const { start, end } of [...findInUnits(text, anchors, isPublic), ...findBesideOperations(text, anchors)])
    claims.push({ detector: internalNote, tier: 'likely', start, end });
}

const birthDate = detectors.find(({ id }) => id === 'birth-date')!;
const phone = detectors.find(({ id }) => id === 'phone')!;
/** What says that a row without labels is about a person. */
const OF_PEOPLE = new Set(['person-name', 'name-in-text', 'email', 'phone']);

/** The birth dates in rows about people. */
function claimRecords(text: string, claims: Claim[]): void {
  const people = claims.filter(({ detector }) => OF_PEOPLE.has(detector.id)).sort((a, b) => a.start - b.start);
  for (const { start, end } of people.length > 0 ? findBirthDates(text, people) : [])
    claims.push({ detector: birthDate, tier: 'likely', start, end });
  const names = people.filter(({ detector }) => /name/.test(detector.id));
  for (const { start, end } of findNumbersBehind(text, names))
    claims.push({ detector: phone, tier: 'likely', start, end });
}

/** An identifier ends with the token, whatever follows it on the line. */
function keptSpan(text: string, field: Field): Span {
  // The line below a label may say more than the identifier.
  if (field.isQuoted && field.style !== 'below') return { start: field.start, end: field.end };
  const token = /^[^\s,;"'<>)}\]]+/.exec(text.slice(field.start, Math.min(field.end, field.start + 200)));
  return { start: field.start, end: field.start + (token?.[0].length ?? 0) };
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

/** Scheme and the beginning of a host. */
const ORIGIN = /https?:\/\/[\w.-]{0,60}$/i;

function claimMatch(text: string, detector: Detector, match: RegExpMatchArray, offset: number, claims: Claim[]): void {
  let group = detector.group ?? 0;
  while (group < match.length - 1 && match.indices?.[group] === undefined) group++;
  const span = match.indices?.[group];
  if (!span) return;
  const end = span[1] + offset;
  const lead = detector.isAddress
    ? ORIGIN.exec(text.slice(Math.max(0, span[0] + offset - 80), span[0] + offset))
    : null;
  const start = span[0] + offset - (lead?.[0].length ?? 0);
  const value = text.slice(start, end);
  if (value.length < 2 || (value.length < 200 && isPlaceholder(value))) return;
  const verdict = detector.validate ? detector.validate(value, text, start) : true;
  if (verdict) claims.push({ detector, tier: verdict === true ? detector.tier : verdict, start, end });
}
