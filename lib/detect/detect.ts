import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import { isFirm } from './counterparts.ts';
import type { Finding, KnownValue, Rules } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { addressFinder } from './documentation-addresses.ts';
import { knownFinder, termFinder } from './known-values.ts';
import { claimLayers } from './layers.ts';
import { isOrdinary } from './operation-facts.ts';
import { aroundIdentifiers, isOwnIdentifier } from './own-identifiers.ts';
import { isPartnerVisible } from './partner-visible.ts';
import { findPlaceholders } from './placeholders.ts';
import { isTouched, mergeFindings, widen } from './spans.ts';

/** Kinds whose values are looked for again in the text where a label gave them away once. */
const REPEATED = new Set([
  'person-name',
  'name-in-text',
  'password',
  'token',
  'secret',
  'api-key',
  'identity-number',
  'bank-account',
  'phone',
  'username',
  'client-secret',
  'one-time-code',
  'postal-address',
  'birth-date',
  'internal-note',
]);
/** A town is a word, and a year a number: only what says more is somebody's wherever it stands. */
const isTelling = (kind: string, value: string) =>
  kind === 'internal-note'
    ? isNameOfRoute(value)
    : (kind !== 'postal-address' && kind !== 'birth-date') ||
      (value.length >= 8 && /\d/.test(value) && /[^\d\s]/.test(value));

/** A firm, or a word that nobody would look up: `kordax`. */
const isNameOfRoute = (value: string) =>
  isFirm(value) ||
  (/^(?:\p{Lu}?\p{Ll}{5,14}|[A-Z]{2,14}(?:-[A-Z\d]{1,14}){1,4}|[a-z]{2,12}(?:[-_][a-z\d]{1,12}){1,3})$/u.test(value) &&
    !isOrdinary(value.toLowerCase()) &&
    !commonCapitals.has(foldText(value)));

/** Bounds on what is looked for again; longer secrets are found by their own shape. */
const LONGEST_REPEATED = 200;
const MOST_REPEATED = 2000;

const ranks = new Map(detectors.map(({ id }, index) => [id, index]));
export const rankOf = (kind: string) => ranks.get(kind) ?? ranks.size;

/**
 * Finds what must not leave in a text: keys, personal data, internal detail.
 *
 * @param rules - what the organisation adds; nothing of it lowers the built-in rules except `isAllowed`, for *likely* findings
 * @returns findings in order, none overlapping another, each widened to whole words
 */
export function detect(text: string, rules?: Rules): Finding[] {
  return detectAndProve(text, rules).findings;
}

/** What {@link detect} finds, and the values among it that are sensitive wherever else they stand. */
export function detectAndProve(text: string, rules?: Rules): { findings: Finding[]; proved: KnownValue[] } {
  if (text.length === 0) return { findings: [], proved: [] };
  const { layered, copies } = claimLayers(text);
  let findings: Finding[] = layered.map(({ kind, category, tier, start, end }) => ({
    kind,
    category,
    tier,
    start,
    end,
  }));
  const proved: KnownValue[] = [];
  for (const { kind, category, tier, value, isByLabel } of layered) {
    if (value.length > LONGEST_REPEATED || proved.length >= MOST_REPEATED) continue;
    // A user called `checkout` makes nothing of the word elsewhere.
    if (kind === 'username' && commonCapitals.has(foldText(value))) continue;
    if (
      (isByLabel ||
        kind === 'name-in-text' ||
        (kind === 'username' && value.length > 7) ||
        kind === 'internal-note' ||
        /\d/.test(value)) &&
      REPEATED.has(kind) &&
      isTelling(kind, value) &&
      value.length >= (kind.includes('name') ? 5 : 6)
    )
      proved.push({ kind, category, tier, value });
  }
  const known = [...(rules?.known ?? []), ...proved];
  const finders = [
    known.length > 0 ? knownFinder(known) : undefined,
    addressFinder(known),
    rules && rules.terms.length > 0 ? termFinder(rules.terms) : undefined,
    rules?.find,
  ].filter((find) => find !== undefined);
  for (const find of finders) {
    for (const copy of copies)
      findings = findings.concat(
        find(copy.text).map((finding) => ({ ...finding, ...copy.toOriginal(finding.start, finding.end) })),
      );
  }
  return { findings: settle(text, findings, rules), proved };
}

/** What is a key by its shape alone. */
const SHAPED = new Set(['unlabelled-key', 'prefixed-key']);
/** `app-7a388b69018576d2.png`: files that are served under the digest of what they hold. */
const HASHED_FILE =
  /^(?:[\w-]{1,60}[.-])?[0-9a-f]{8,64}\.(?:png|gif|jpe?g|svg|ico|webp|avif|css|js|mjs|map|woff2?|ttf|mp4)(?![\w])/i;

/** Leaves this product's placeholders alone, widens to whole words, asks what is allowed, joins what overlaps. */
function settle(text: string, findings: readonly Finding[], rules?: Rules): Finding[] {
  if (findings.length === 0) return [];
  const placeholders = findPlaceholders(text);
  const settled: Finding[] = [];
  let widest = { start: 0, end: 0 };
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    for (const part of placeholders.length > 0 && isTouched(placeholders, finding)
      ? outside(text, finding, placeholders)
      : [finding]) {
      // Inside what was widened before, the union takes care of the rest of the word.
      const isInside = part.start >= widest.start && part.end <= widest.end;
      const span = isInside ? { start: part.start, end: part.end } : widen(text, part);
      if (part.kind === 'prefixed-key' && isOwnIdentifier(text, span)) continue;
      if (part.kind === 'internal-note' && isPartnerVisible(text.slice(span.start, span.end))) continue;
      if (SHAPED.has(part.kind) && HASHED_FILE.test(text.slice(part.start, span.end + 8))) continue;
      if (part.tier === 'likely' && rules?.isAllowed?.(text.slice(span.start, span.end))) continue;
      settled.push({ ...part, ...span });
      if (span.end > widest.end) widest = span;
    }
  }
  return mergeFindings(settled, rankOf).flatMap((finding) => aroundIdentifiers(text, finding));
}

/** The parts of a finding between placeholders that still hold something. */
function outside(text: string, finding: Finding, placeholders: readonly { start: number; end: number }[]): Finding[] {
  const parts: Finding[] = [];
  let { start } = finding;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = /^[\s,;:="'([{]*/.exec(piece)![0].length;
    const trail = /(?<![\s,;:="')\]}])[\s,;:="')\]}]*$/.exec(piece)![0].length;
    if (piece.length - lead - trail >= 6 && /[\p{L}\p{N}]{4}/u.test(piece))
      parts.push({ ...finding, start: start + lead, end: end - trail });
  };
  for (const placeholder of placeholders) {
    if (placeholder.end <= finding.start || placeholder.start >= finding.end) continue;
    if (placeholder.start > start) push(placeholder.start);
    start = placeholder.end;
  }
  if (start < finding.end) push(finding.end);
  return parts;
}
