import { ibanLength, luhn } from '../detect/checksums.ts';
import { detect } from '../detect/detect.ts';
import type { KnownValue, Rules } from '../detect/detector.ts';
import { isIssued } from '../detect/detectors/cards.ts';
import { joinParagraph, toBlocks } from './blocks.ts';
import { claimCutAddresses, claimWrappedIbans } from './by-cut.ts';
import {
  claimBesideUnread,
  claimBirthDates,
  claimDoubtful,
  claimPasswords,
  claimUnknown,
  claimUnread,
} from './by-doubt.ts';
import { claimKnown } from './by-known.ts';
import { beginsAsLabel, claimByLabel } from './by-label.ts';
import { claimNames, claimParticles, claimRepeated, isPlainPhrase } from './by-name.ts';
import {
  claimGlued,
  claimNeighbours,
  claimNumbersBeside,
  claimStreets,
  claimTowns,
  claimWholeAddresses,
  claimWholeLines,
  claimWrapped,
  claimWrappedNumbers,
} from './by-place.ts';
import { isHarmless, isIdentifier } from './harmless.ts';
import type { Box, CoverBox, PageText } from './image.ts';
import { joinLines } from './join-lines.ts';
import { toPictureKind } from './label-words.ts';
import { toRows } from './layout.ts';
import type { ReadLine } from './montage.ts';
import { toPageLines } from './page-lines.ts';
import { labelMeaning } from './picture-labels.ts';
import { overlap } from './plane.ts';
import { type Cell, Claims, type FoundBox, toCell } from './reading.ts';
import { findTolerant } from './tolerant.ts';
import { beginsWithLabel, isPlainTitle, looksLikeValue, withoutIdentifiers } from './value-shape.ts';

/**
 * *strict*: what does not prove itself harmless is covered (pictures from outside, canvas, images, foreign frames).
 * *light*: the page explains its pixels; only what looks or is labelled sensitive is covered.
 */
export type PictureMode = 'strict' | 'light';

export interface PictureFacts {
  /** What was read in the pixels. */
  readonly lines: readonly ReadLine[];
  /** The page's own words: labels, heads, and values that only their place gives away. */
  readonly pageTexts?: readonly PageText[];
  readonly known?: readonly KnownValue[];
  readonly rules?: Rules;
  readonly mode: PictureMode;
  /** In *light* mode: areas in which *strict* holds all the same (canvas, images, foreign frames). */
  readonly strictAreas?: readonly Box[];
  /** Image pixels per CSS pixel. */
  readonly scale: number;
}

/** Finds what must be covered in what was read, however badly it was read. */
export function findPictureBoxes(facts: PictureFacts): FoundBox[] {
  const { lines, mode, scale } = facts;
  const read = joinLines(lines).map((line) => toCell(line));
  const page = toPageLines(facts.pageTexts ?? []).map((line) => toCell(line, true));
  const cells = [...read, ...page];
  const rows = toRows(cells, scale);
  const claims = new Claims();
  claimDetected(rows, claims, facts.rules);
  // Beside other columns, rows tear a sentence apart that goes on in its next line.
  const blocks = toBlocks(read);
  claimDetected(
    blocks.flatMap((block) => [...block.map((cell) => [cell]), []]),
    claims,
    facts.rules,
  );
  for (const block of blocks) claimParagraph(block, claims, facts.rules);
  for (const cell of read) claimSqueezed(cell, claims, facts.rules);
  claimTolerant(cells, claims);
  claimByLabel(rows, claims, scale);
  claimKnown(read, [...(facts.known ?? []), ...(facts.rules?.known ?? [])], claims);
  claimUnread(read, claims, scale);
  claimDoubtful(read, claims);
  claimWrapped(cells, claims);
  claimWrappedNumbers(read, claims);
  claimWrappedIbans(read, claims);
  claimCutAddresses(cells, claims);
  const isStrict = (cell: Cell) =>
    mode === 'strict' || (!cell.isPage && facts.strictAreas?.some((area) => overlap(area, cell) > 0));
  claimUnknown(cells.filter(isStrict), claims);
  claimBesideUnread(
    rows.map((row) => row.filter(isStrict)),
    claims,
  );
  claimBirthDates(
    cells.filter((cell) => cell.isPage || isStrict(cell)),
    claims,
  );
  claimNames([...page, ...read.filter(isStrict)], claims);
  claimPasswords(cells, claims);
  claimParticles(cells, claims);
  // The page's own words say by themselves where a value ends.
  claimNeighbours(read, claims);
  claimNumbersBeside(read, claims);
  claimNeighbours(read, claims);
  claimWholeLines(read.filter(isStrict), claims);
  claimTowns(cells, claims);
  claimStreets(cells, claims);
  claimWholeAddresses(cells, claims);
  claimGlued(read, claims);
  claimRepeated(cells, claims);
  return claims.toBoxes().filter(({ value }) => !isAllowed(value, facts.rules));
}

/** The organisation knows the value as harmless, and nothing in it proves otherwise. */
const isAllowed = (value: string | undefined, rules: Rules | undefined): boolean =>
  value !== undefined && rules?.isAllowed?.(value) === true && detect(value).every(({ tier }) => tier !== 'certain');

/** What a second reading must not find any more: exact and tolerant hits and known values, not mere doubt. */
export function findLeftovers(facts: Omit<PictureFacts, 'mode'>): CoverBox[] {
  const read = joinLines(facts.lines).map((line) => toCell(line));
  const claims = new Claims();
  claimDetected(toRows(read, facts.scale), claims, facts.rules, true);
  for (const cell of read) claimSqueezed(cell, claims, facts.rules);
  claimTolerant(read, claims);
  claimKnown(read, [...(facts.known ?? []), ...(facts.rules?.known ?? [])], claims);
  return claims.toBoxes();
}

/** Runs the engine over the picture as text: cells with tabs, rows as lines, so that it sees tables and wrapped values. */
function claimDetected(
  rows: readonly (readonly Cell[])[],
  claims: Claims,
  rules: Rules | undefined,
  isLeftover = false,
): void {
  const places: { cell: Cell; start: number }[] = [];
  let text = '';
  for (const row of rows) {
    // Labels only: a new form row or table, not one more row under the heads above.
    if (row.every((cell) => labelMeaning(cell.text))) text += '\n';
    row.forEach((cell, i) => {
      text += i > 0 ? '\t' : '';
      places.push({ cell, start: text.length });
      text += cell.text;
    });
    text += '\n';
  }
  for (const finding of detect(text, rules)) {
    // Painting moves labels and words together: what only context says was settled by the first reading.
    if (isLeftover && finding.tier === 'likely') continue;
    // A column of labels looks like a column of names to who sees text alone.
    if (
      (finding.kind === 'person-name' || finding.kind === 'name-in-text') &&
      isPlainPhrase(text.slice(finding.start, finding.end))
    )
      continue;
    for (const { cell, start } of places) {
      if (start >= finding.end || start + cell.text.length <= finding.start) continue;
      const from = Math.max(0, finding.start - start);
      const to = Math.min(cell.text.length, finding.end - start);
      const isPart = finding.start < start || finding.end > start + cell.text.length;
      if (isElse(cell, from, to, isPart, finding.kind)) continue;
      claims.add(cell, from, to, finding.kind);
    }
  }
}

/** Runs the engine over lines as one sentence, with what was cut at the end of a line whole again. */
function claimParagraph(block: readonly Cell[], claims: Claims, rules: Rules | undefined): void {
  const { text, starts } = joinParagraph(block);
  for (const finding of detect(text, rules)) {
    if (/name/.test(finding.kind) && isPlainPhrase(text.slice(finding.start, finding.end))) continue;
    block.forEach((cell, i) => {
      const from = Math.max(0, finding.start - starts[i]!);
      const to = Math.min(cell.text.length, finding.end - starts[i]!);
      const isPart = finding.start < starts[i]! || finding.end > starts[i]! + cell.text.length;
      // What lies in one line was found in it before.
      if (to > from && isPart && !isElse(cell, from, to, isPart, finding.kind))
        claims.add(cell, from, to, finding.kind);
    });
  }
}

const STREET =
  /\b(?:street|road|lane|close|avenue|drive|court|square|hill|park|way|place|gardens?|row|mews|terrace)\b/i;

/** Lines that stand under or beside each other look like one value, or like a column of values, to who sees text alone. */
function isElse(cell: Cell, from: number, to: number, isPart: boolean, kind: string): boolean {
  const part = cell.text.slice(from, to);
  if (part === cell.text && (labelMeaning(part) || beginsAsLabel(part))) return true;
  if (isPart && (isIdentifier(part) || labelMeaning(part) || beginsWithLabel(part))) return true;
  // A payment's details are words and numbers like others: what is harmless among them stays.
  if (kind === 'funding-instructions' && isHarmless(part)) return true;
  // `Transfer tx_…`: words and an identifier, whatever stands above.
  const own = withoutIdentifiers(part);
  if (own !== part && own.trim() !== '' && isHarmless(own)) return true;
  // The page's own text was read as a whole before: cells set in a row by their place say nothing new of plain words.
  if (kind === 'internal-note' && cell.isPage && (own.trim() === '' || isHarmless(own))) return true;
  if (kind === 'postal-address' && part === cell.text && isPlainTitle(part) && !/\d/.test(part) && !STREET.test(part))
    return true;
  return cell.isPage && (isIdentifier(part) || !looksLikeValue(toPictureKind(kind), part));
}

/** The reader sets blanks into addresses and keys (`john. miller@…`): the engine looks again without them. */
function claimSqueezed(cell: Cell, claims: Claims, rules: Rules | undefined): void {
  if (!/[._\-@:/] | [._\-@:/]/.test(cell.text)) return;
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < cell.text.length; i += 1) {
    const isLoose =
      cell.text[i] === ' ' && (/[._\-@:/]/.test(cell.text[i - 1] ?? '') || /[._\-@:/]/.test(cell.text[i + 1] ?? ''));
    if (isLoose) continue;
    text += cell.text[i];
    offsets.push(i);
  }
  for (const { start, end, kind, tier } of detect(text, rules)) {
    if (tier === 'certain') claims.add(cell, offsets[start]!, offsets[end - 1]! + 1, kind);
  }
}

/** Known letter by letter: a reference, or the digest of a commit. */
const isNoKey = (text: string): boolean =>
  isHarmless(text) || /^[\da-f]{16}(?:[\da-f]{16}(?:[\da-f]{8})?)?$/.test(text);

/** Known letter by letter: what only a slip of the reader would make a key, a card or an account. */
function isOtherwise(kind: string, text: string): boolean {
  if (kind === 'high-entropy') return isNoKey(text);
  // A trace number: digits in one piece that no issuer's check digit proves.
  if (kind === 'payment-card') return /^\d{12,19}$/.test(text) && !(isIssued(text) && luhn(text));
  // Parcels (UPU S10) and creditors (SEPA); letters and digits in one piece of a country that has no IBAN.
  return (
    kind === 'bank-account' &&
    (/^[A-Z]{2}(?:\d{9}[A-Z]{2}|\d{2}ZZZ\w{1,28})$/.test(text) || (/^\w+$/.test(text) && ibanLength(text) === 0))
  );
}

function claimTolerant(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const { start, end, kind } of findTolerant(cell.text)) {
      // `trd_…` on a page is what it looks like: no slip of the reader made a key into it.
      if (cell.isPage && isOtherwise(kind, cell.text.slice(start, end))) continue;
      // An address has no blanks but those that the reader sets.
      const blank = cell.isPage && kind === 'email' ? cell.text.slice(start, end).search(/,?\s/) : -1;
      // `…:54Z @handle`: a moment, and who spoke then.
      if (blank >= 0 && /\d\d:\d\dZ?$|:\d\dZ$/.test(cell.text.slice(0, start + blank))) continue;
      claims.add(cell, start, blank > 0 ? start + blank : end, kind);
    }
  }
}
