import { z } from 'zod';

const Source = z.enum(['page', 'ocr', 'code', 'user']);
const Kind = z.string().max(100);
const Count = z.int().min(0);

/** Why a certain finding may be seen. */
export const OverrideReason = z.enum(['not-what-it-seems', 'needed-by-support', 'other']);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** What may be told about a finished picture: counts, versions and reasons. No value and no place is in it. */
export const Receipt = z.strictObject({
  receipt: z.literal('supportsafe-picture-1'),
  /** The rules that looked, `rulesVersion` of lib/detect. */
  rules: z.string().max(40),
  reading: z.enum(['strict', 'light']),
  picture: z.strictObject({ width: Count, height: Count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  isCropped: z.boolean(),
  annotations: Count,
  covered: z.array(z.strictObject({ kind: Kind, sources: z.array(Source), count: Count })).max(500),
  /** Certain findings that were uncovered on purpose. */
  shown: z
    .array(z.strictObject({ kind: Kind, reason: OverrideReason, note: z.string().max(200).optional(), count: Count }))
    .max(500),
  inspected: z.strictObject({
    pageWords: Count,
    readWords: Count,
    notInspected: z.array(z.strictObject({ reason: z.string().max(60), count: Count })).max(50),
  }),
});
export type Receipt = z.infer<typeof Receipt>;

/** What a receipt is made from. */
export interface ReceiptFacts extends Omit<Receipt, 'receipt' | 'covered' | 'shown'> {
  readonly covered: readonly Omit<Receipt['covered'][number], 'count'>[];
  readonly shown: readonly Omit<Receipt['shown'][number], 'count'>[];
}

/** Counts what was covered and what was shown; equal facts give an equal receipt. */
export function toReceipt({ covered, shown, ...facts }: ReceiptFacts): Receipt {
  return Receipt.parse({
    receipt: 'supportsafe-picture-1',
    ...facts,
    covered: tally(covered.map(({ kind, sources }) => ({ kind, sources }))),
    shown: tally(shown.map(({ kind, reason, note }) => ({ kind, reason, ...(note && { note }) }))),
  });
}

function tally<T extends { kind: string }>(entries: readonly T[]): (T & { count: number })[] {
  const counted = Map.groupBy(entries, (entry) => JSON.stringify(entry));
  return [...counted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ ...members[0]!, count: members.length }));
}

const sourceNames = { page: 'page', ocr: 'OCR', code: 'code', user: 'by hand' } as const;

const reasonNames: Readonly<Record<OverrideReason, string>> = {
  'not-what-it-seems': 'not what it seems',
  'needed-by-support': 'needed by support',
  other: 'other',
};

const partNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  frame: ['embedded page', 'embedded pages'],
  canvas: ['drawing', 'drawings'],
  image: ['image', 'images'],
  video: ['video', 'videos'],
  plugin: ['embedded viewer', 'embedded viewers'],
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What could not be inspected, in words. */
export function partNote({ reason, count }: { readonly reason: string; readonly count: number }): string {
  if (reason === 'no-page') return 'the page was not asked, only pixels were read';
  if (reason === 'unread') return `${plural(count, 'line', 'lines')} could not be read`;
  const [one, many] = partNames[reason] ?? ['other part', 'other parts'];
  return `${plural(count, one, many)} inspected as pixels only`;
}

/** One line of coverage, for the hand-over. */
export function coverageNote({ inspected, reading }: Receipt): string {
  const { pageWords, readWords, notInspected } = inspected;
  const words = `${plural(pageWords, 'word', 'words')} known from the page, ${readWords} read from pixels (${reading})`;
  return [words, ...notInspected.map(partNote)].join('; ');
}

/** Certain findings that are visible on purpose, by kind and reason; nothing where there are none. */
export function shownNote({ shown }: Receipt): string | undefined {
  if (shown.length === 0) return undefined;
  return shown.map(({ kind, reason, count }) => `${count} ${kind} (${reasonNames[reason]})`).join(', ');
}

/** The receipt for people: one fact a line. */
export function receiptText(receipt: Receipt): string {
  const { picture, covered, shown } = receipt;
  const kinds = covered.map(
    ({ kind, sources, count }) =>
      `  ${count} ${kind} (found by: ${sources.map((source) => sourceNames[source]).join(' + ')})`,
  );
  const reasons = shown.map(
    ({ kind, reason, note, count }) => `  ${count} ${kind}: ${reasonNames[reason]}${note ? ` (${note})` : ''}`,
  );
  return [
    'SupportSafe picture receipt',
    `Picture: ${picture.width} x ${picture.height} pixels${receipt.isCropped ? ', cropped' : ''}`,
    `SHA-256: ${picture.sha256}`,
    `Rules: ${receipt.rules}`,
    'Read again after painting: nothing left to cover',
    `Inspected: ${coverageNote(receipt)}`,
    `Annotations: ${receipt.annotations}`,
    kinds.length > 0 ? 'Covered:' : 'Covered: nothing',
    ...kinds,
    reasons.length > 0 ? 'Shown on purpose:' : 'Shown on purpose: nothing',
    ...reasons,
    '',
  ].join('\n');
}
