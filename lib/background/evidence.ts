import { changeEvidence } from '@/lib/drafts/draft-item';
import { withLabels } from '@/lib/drafts/labels-item';
import { pictureItem } from '@/lib/drafts/picture-item';
import type { Excerpt } from '@/lib/escalation/draft';
import { maxTextLength } from '@/lib/escalation/draft';
import { uniqueIdentifiers } from '@/lib/escalation/unique-identifiers';
import { askPictures } from '@/lib/messaging/picture-channel';
import { Refusal } from '@/lib/messaging/refusal';
import { policyItem } from '@/lib/policy/policy-item';
import { toRules } from '@/lib/policy/to-rules';
import { redactText } from '@/lib/redact/redact-text';

type Counts = Excerpt['replaced'];

/**
 * Keeps a redacted text as evidence. It is detected again here: what a page's script calls redacted is only its word.
 *
 * @returns how many identifiers it holds
 */
export async function addText(kind: 'copy' | 'paste' | 'page', text: string, replaced: Counts): Promise<number> {
  const rules = await readRules();
  const redaction = await withLabels((labels) => redactText(text, { labels, rules }));
  const identifiers = uniqueIdentifiers(redaction.text);
  const excerpt: Excerpt = {
    ...newExcerpt(kind),
    // A whole page is not evidence; only its identifiers are.
    text: kind === 'page' ? '' : redaction.text.slice(0, maxTextLength),
    isIncluded: false,
    identifiers,
    replaced: addCounts(replaced, countKinds(redaction.replaced)),
  };
  await changeEvidence((evidence) => [...evidence, excerpt]);
  return identifiers.length;
}

/**
 * @throws {Refusal} `unverified` while the picture host holds no finished picture, `shown` or `internal` where that may
 *   be saved but not attached, `full` where session storage is
 */
export async function addPicture(jobId: string): Promise<string> {
  const finished = await askPictures('finished', { jobId }).catch(() => {
    throw new Refusal('unverified');
  });
  if (finished.held) throw new Refusal(finished.held);
  const excerpt = newExcerpt('capture');
  await pictureItem.write(excerpt.id, new Uint8Array(await finished.png.arrayBuffer())).catch(() => {
    throw new Refusal('full');
  });
  await changeEvidence((evidence) => [
    ...evidence,
    {
      ...excerpt,
      identifiers: finished.identifiers,
      replaced: countKinds(finished.boxes),
      picture: {
        id: excerpt.id,
        name: `screenshot-${evidence.filter(({ picture }) => picture).length + 1}.png`,
        width: finished.width,
        height: finished.height,
        sha256: finished.sha256,
        verified: true,
        boxes: finished.boxes.length,
        receipt: finished.receipt,
      },
    },
  ]);
  return excerpt.id;
}

/** What the user typed, as it may stand on a picture. */
export async function cleanTyped(text: string): Promise<{ text: string; replaced: Counts }> {
  const rules = await readRules();
  const redaction = await withLabels((labels) => redactText(text, { labels, rules }));
  return { text: redaction.text, replaced: countKinds(redaction.replaced) };
}

/** A way round that was used, by kind and never by value. */
export function letThroughExcerpt(kinds: readonly string[]): Excerpt {
  return { ...newExcerpt('copy'), title: `Let through once, by hand: ${kinds.join(', ') || 'nothing found'}` };
}

const readRules = async () => toRules(await policyItem.read());

function newExcerpt(kind: Excerpt['kind']): Excerpt {
  return {
    id: crypto.randomUUID(),
    kind,
    text: '',
    at: new Date().toISOString(),
    identifiers: [],
    replaced: [],
  };
}

/** How often each kind was found. */
export function countKinds(found: readonly { kind: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function addCounts(left: Counts, right: Counts): Counts {
  return countKinds([...left, ...right].flatMap(({ kind, count }) => Array.from({ length: count }, () => ({ kind }))));
}
