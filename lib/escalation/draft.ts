import { z } from 'zod';
import type { IdentifierKind } from '@/lib/detect/detector';
import { type Environment, type FieldId, fieldIds, fieldShapes, type ProductSurface } from './fields';
import { Receipt } from './receipt';

export const severities = ['S1', 'S2', 'S3', 'S4'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** The seven steps of the seed's partner-side runbook, in its order; their words are in `runbook.ts`. */
export const runbookStepIds = [
  'key-mode',
  'response',
  'signed-event',
  'raw-body',
  'product-state',
  'order-state',
  'safe-identifiers',
] as const;
export type RunbookStepId = (typeof runbookStepIds)[number];

/** Record, not list, so that the compiler notices an identifier kind that is missing here. */
const identifierKinds: Record<IdentifierKind, IdentifierKind> = {
  'request-id': 'request-id',
  'session-id': 'session-id',
  'transaction-id': 'transaction-id',
  'event-id': 'event-id',
  'delivery-id': 'delivery-id',
  'quote-id': 'quote-id',
  'order-id': 'order-id',
  'partner-id': 'partner-id',
  'pool-id': 'pool-id',
  'idempotency-key': 'idempotency-key',
  'error-code': 'error-code',
  'http-status': 'http-status',
  endpoint: 'endpoint',
  sdk: 'sdk',
  'docs-url': 'docs-url',
  environment: 'environment',
  timestamp: 'timestamp',
  status: 'status',
};

/** Characters one excerpt or field may hold. */
export const maxTextLength = 100_000;
/** Excerpts one draft may hold. */
export const maxEvidence = 50;
/** A draft is cleared this long after it was begun. */
export const draftLifetimeMs = 24 * 60 * 60 * 1000;

const Text = z.string().max(maxTextLength);
const Time = z.iso.datetime({ offset: true });
const Count = z.int().min(0);

/** "Not available, because …". An empty reason may be typed on the way; the lint asks for it. */
export const Unavailable = z.strictObject({ unavailable: Text });
export type Unavailable = z.infer<typeof Unavailable>;

/** Lists hold one entry a line. A field that was never touched is absent. */
export const FieldValue = z.union([z.strictObject({ value: Text }), Unavailable]);
export type FieldValue = z.infer<typeof FieldValue>;

/** What the user says about a step. Absent means not answered; what evidence says is computed, never stored. */
export const RunbookAnswer = z.union([z.enum(['yes', 'no']), Unavailable]);
export type RunbookAnswer = z.infer<typeof RunbookAnswer>;

/** A redacted screenshot. Its PNG bytes are kept elsewhere under `id`; `sha256` (hex) is theirs. */
export const Picture = z.object({
  id: z.string().min(1),
  name: z.string(),
  width: Count,
  height: Count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Read again after covering, with nothing left; or reviewed by hand and read again. */
  verified: z.boolean(),
  /** How many areas are covered. */
  boxes: Count,
  /** What was inspected, covered and shown on purpose. */
  receipt: Receipt.optional(),
});
export type Picture = z.infer<typeof Picture>;

export const ExcerptIdentifier = z.object({ kind: z.enum(identifierKinds), value: z.string().min(1).max(500) });
export type ExcerptIdentifier = z.infer<typeof ExcerptIdentifier>;

/** How many values of a kind were replaced; never the values. */
export const ReplacedCount = z.object({ kind: z.string().max(100), count: Count });
export type ReplacedCount = z.infer<typeof ReplacedCount>;

/** One redacted piece of evidence. `text` is already redacted when it gets here. */
export const Excerpt = z.object({
  id: z.string().min(1),
  kind: z.enum(['copy', 'paste', 'capture', 'page']),
  text: Text,
  title: z.string().max(500).optional(),
  at: Time,
  /** Whether the text is printed in the draft. Absent means yes; a copy starts with no: its identifiers are what counts. */
  isIncluded: z.boolean().optional(),
  identifiers: z.array(ExcerptIdentifier),
  replaced: z.array(ReplacedCount),
  picture: Picture.optional(),
  /** What could not be inspected where this came from, e.g. `a frame of another origin`; printed as coverage. */
  notInspected: z.array(z.string().max(200)).max(20).optional(),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** The excerpt's text as far as the draft prints it. */
export const printedText = ({ text, isIncluded }: Excerpt): string => (isIncluded === false ? '' : text);

/** The escalation under composition. */
export const Draft = z.object({
  severity: Severity.optional(),
  fields: z.partialRecord(z.enum(fieldIds), FieldValue),
  runbook: z.partialRecord(z.enum(runbookStepIds), RunbookAnswer),
  evidence: z.array(Excerpt).max(maxEvidence),
  createdAt: Time,
  updatedAt: Time,
});
export type Draft = z.infer<typeof Draft>;

/** @param now - ISO 8601 time with zone; the core has no clock */
export function emptyDraft(now: string): Draft {
  return { fields: {}, runbook: {}, evidence: [], createdAt: now, updatedAt: now };
}

/** Whether the 24 hours of the draft are over. A time that cannot be compared counts as over. */
export function isExpired(draft: Draft, now: string): boolean {
  return !(Date.parse(now) - Date.parse(draft.createdAt) < draftLifetimeMs);
}

/** The text of a field, `''` where it is empty, untouched or not available. */
export function textOf(draft: Draft, field: FieldId): string {
  const value = draft.fields[field];
  return value && 'value' in value ? value.value.trim() : '';
}

/** The entries of a list field; other fields read as a list of one. */
export function linesOf(draft: Draft, field: FieldId): string[] {
  const lines = textOf(draft, field).split(/\r\n|[\n\r]/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function choiceOf(draft: Draft, field: FieldId): string | undefined {
  const value = textOf(draft, field);
  return fieldShapes[field].choices?.includes(value) ? value : undefined;
}

export const environmentOf = (draft: Draft) => choiceOf(draft, 'environment') as Environment | undefined;
export const surfaceOf = (draft: Draft) => choiceOf(draft, 'productSurface') as ProductSurface | undefined;
