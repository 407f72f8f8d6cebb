import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { Draft, draftLifetimeMs, Excerpt, emptyDraft, isExpired, maxEvidence } from '@/lib/escalation/draft';
import { parseDraft } from '@/lib/escalation/parse-draft';

/**
 * The draft lives in memory-backed session storage. Fields and evidence are two items with one writer each, so that a
 * copy on a page never overwrites what is being typed: the composer writes the fields, the background the evidence.
 */
const fieldsItem = storage.defineItem<unknown>('session:draft', { fallback: null });
const evidenceItem = storage.defineItem<unknown>('session:evidence', { fallback: [] });

const now = () => new Date().toISOString();

function readDraft(stored: unknown): Draft {
  const { draft } = parseDraft(stored, now());
  return isExpired(draft, now()) ? emptyDraft(now()) : draft;
}

/** A damaged excerpt is dropped alone. */
const parseEvidence = (stored: unknown): Excerpt[] =>
  z
    .array(z.unknown())
    .catch([])
    .parse(stored)
    .flatMap((excerpt) => Excerpt.safeParse(excerpt).data ?? []);

export const draftItem = {
  read: async (): Promise<Draft> => ({
    ...readDraft(await fieldsItem.getValue()),
    evidence: parseEvidence(await evidenceItem.getValue()),
  }),
  /** Everything but the evidence. */
  writeFields: (draft: Draft) => fieldsItem.setValue(Draft.parse({ ...draft, evidence: [], updatedAt: now() })),
  watchEvidence: (onChange: (evidence: Excerpt[]) => void) =>
    evidenceItem.watch((stored) => onChange(parseEvidence(stored))),
  watchFields: (onChange: (draft: Draft) => void) => fieldsItem.watch((stored) => onChange(readDraft(stored))),
  /** Whether the fields or any excerpt have outlived the draft's 24 hours. */
  isStale: async (): Promise<boolean> => {
    const stored = parseDraft(await fieldsItem.getValue(), now()).draft;
    const times = parseEvidence(await evidenceItem.getValue()).map(({ at }) => Date.parse(at));
    return isExpired(stored, now()) || times.some((time) => Date.now() - time >= draftLifetimeMs);
  },
  clear: async () => {
    await fieldsItem.removeValue();
    await evidenceItem.removeValue();
  },
};

let queue: Promise<unknown> = Promise.resolve();

/** Changes the evidence, one change after the other; the oldest excerpts without a picture go first when it is full. */
export function changeEvidence(change: (evidence: Excerpt[]) => Excerpt[]): Promise<Excerpt[]> {
  const changed = queue.then(async () => {
    const evidence = z.array(Excerpt).parse(withinLimit(change(parseEvidence(await evidenceItem.getValue()))));
    await evidenceItem.setValue(evidence);
    return evidence;
  });
  queue = changed.catch(() => undefined);
  return changed;
}

function withinLimit(evidence: Excerpt[]): Excerpt[] {
  if (evidence.length <= maxEvidence) return evidence;
  const oldest = evidence.findIndex((excerpt) => !excerpt.picture);
  return withinLimit(evidence.toSpliced(Math.max(oldest, 0), 1));
}
