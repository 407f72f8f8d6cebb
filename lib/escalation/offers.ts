import type { IdentifierKind } from '@/lib/detect/detector';
import { type Draft, type Excerpt, linesOf, textOf } from './draft';
import { setField } from './edit-draft';
import { evidenceText, guessEnvironment } from './environment';
import { type FieldId, fieldIds, fieldShapes } from './fields';

/** A value found in the evidence that fits a field and is not in it yet. */
export interface Offer {
  readonly value: string;
  /** Ids of the excerpts it stands in, in the order they were collected. */
  readonly excerpts: readonly string[];
}

export type Offers = Readonly<Record<FieldId, readonly Offer[]>>;

/** Which fields an identifier belongs to. Kinds that fit none stay in the evidence, where they are read. */
const fieldsOf: Readonly<Partial<Record<IdentifierKind, readonly FieldId[]>>> = {
  'request-id': ['requestIds'],
  'session-id': ['sessionIds'],
  'event-id': ['eventIds'],
  'transaction-id': ['transactionIds'],
  'quote-id': ['transactionIds'],
  'order-id': ['transactionIds'],
  'delivery-id': ['transactionIds'],
  'partner-id': ['partner'],
  'error-code': ['errorCode'],
  endpoint: ['endpoint', 'affectedRoute'],
  'docs-url': ['docsUrl', 'pageUrl'],
};

/** `@0bit/gate@0.1.4`, `0bit-gate==0.1.0`, `gate-node/0.1.0`, `"@0bit/gate": "^0.1.4"`. */
const sdkWithVersion = /^["']?(.+?)["']?(?:@|==|\/|:\s*|\s+)["']?[v^~]?(\d+\.\d+(?:\.[\w.+-]+)?)["']?$/;

function splitSdk(value: string): { name: string; version?: string } {
  const [, name, version] = sdkWithVersion.exec(value.trim()) ?? [];
  return name !== undefined && version !== undefined ? { name, version } : { name: value.trim() };
}

/** Milliseconds since 1970 of an ISO time or of Unix seconds or milliseconds; undefined without a zone. */
function toInstant(value: string): number | undefined {
  if (/^\d{10}$/.test(value)) return Number(value) * 1000;
  if (/^\d{13}$/.test(value)) return Number(value);
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

const maxInstant = 8.64e15;
const toIso = (instant: number) => new Date(Math.min(instant, maxInstant)).toISOString().replace('.000Z', 'Z');

type Found = Record<FieldId, Map<string, Set<string>>>;

function note(found: Found, field: FieldId, value: string, excerpt: string): void {
  const excerpts = found[field].get(value) ?? new Set();
  found[field].set(value, excerpts.add(excerpt));
}

function noteIdentifiers(found: Found, excerpt: Excerpt): void {
  for (const { kind, value } of excerpt.identifiers) {
    for (const field of fieldsOf[kind] ?? []) note(found, field, value, excerpt.id);
    if (kind === 'sdk') {
      const { name, version } = splitSdk(value);
      note(found, 'sdkPackage', name, excerpt.id);
      if (version) note(found, 'sdkVersion', version, excerpt.id);
    }
  }
}

/** The earliest time becomes "first seen", the earliest and the latest the window. */
function noteTimes(found: Found, evidence: readonly Excerpt[]): void {
  const times = evidence.flatMap(({ id, identifiers }) =>
    identifiers.flatMap(({ kind, value }) => {
      const instant = kind === 'timestamp' ? toInstant(value) : undefined;
      return instant === undefined ? [] : [{ instant, id }];
    }),
  );
  times.sort((a, b) => a.instant - b.instant);
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last) return;
  note(found, 'firstSeen', toIso(first.instant), first.id);
  if (first.instant === last.instant) return;
  const window = `${toIso(first.instant)} to ${toIso(last.instant)}`;
  for (const { id } of [first, last]) note(found, 'timestampWindow', window, id);
}

function noteEnvironment(found: Found, draft: Draft): void {
  const { environment } = guessEnvironment(evidenceText(draft));
  if (!environment) return;
  for (const { id, text } of draft.evidence) {
    if (guessEnvironment(text).environment === environment) note(found, 'environment', environment, id);
  }
}

/** What the evidence offers to each field, in the order it was collected. */
export function offers(draft: Draft): Offers {
  const found = Object.fromEntries(fieldIds.map((field) => [field, new Map()])) as Found;
  for (const excerpt of draft.evidence) noteIdentifiers(found, excerpt);
  noteTimes(found, draft.evidence);
  noteEnvironment(found, draft);

  const open = fieldIds.map((field) => {
    const taken = new Set(fieldShapes[field].kind === 'lines' ? linesOf(draft, field) : [textOf(draft, field)]);
    const entries = [...found[field]].filter(([value]) => !taken.has(value));
    return [field, entries.map(([value, excerpts]) => ({ value, excerpts: [...excerpts] }))];
  });
  return Object.fromEntries(open);
}

/** Puts a value into its field: a list grows by a line, any other field takes the value in place of its own. */
export function acceptOffer(draft: Draft, field: FieldId, value: string, now: string): Draft {
  const isList = fieldShapes[field].kind === 'lines';
  const lines = isList ? linesOf(draft, field) : [];
  if (lines.includes(value)) return draft;
  return setField(draft, field, { value: [...lines, value].join('\n') }, now);
}

/** Fills the lists with all that is offered, and empty fields where exactly one value is offered. */
export function acceptOffers(draft: Draft, now: string): Draft {
  const open = offers(draft);
  return fieldIds.reduce((filled, field) => {
    const isList = fieldShapes[field].kind === 'lines';
    if (!isList && (draft.fields[field] || open[field].length !== 1)) return filled;
    if (isList && draft.fields[field] && 'unavailable' in draft.fields[field]) return filled;
    return open[field].reduce((next, { value }) => acceptOffer(next, field, value, now), filled);
  }, draft);
}
