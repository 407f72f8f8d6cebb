import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { Labels } from '@/lib/redact/labels';

const Numbers = z.record(z.string(), z.int().positive());
const Stored = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.object({ counts: Numbers, numbers: Numbers }),
});

/** Key and table of the draft's labels: hashes only, in session storage, which content scripts cannot read. */
const item = storage.defineItem<unknown>('session:labels', { fallback: null });

let queue: Promise<unknown> = Promise.resolve();

/** Uses the draft's labels and keeps what was added; uses come one after the other, so that no number is given twice. */
export function withLabels<T>(use: (labels: Labels) => T): Promise<T> {
  const used = queue.then(async () => {
    const labels = toLabels(await item.getValue());
    const result = use(labels);
    await item.setValue({ key: bytesToHex(labels.key), state: labels.toJSON() });
    return result;
  });
  queue = used.catch(() => undefined);
  return used;
}

/** Looks at the draft's labels without beginning a table. */
export async function readLabels<T>(use: (labels: Labels | undefined) => T): Promise<T> {
  await queue;
  const stored = await item.getValue();
  return use(stored ? toLabels(stored) : undefined);
}

/** A damaged table starts afresh: numbering begins again, nothing is revealed. */
function toLabels(stored: unknown): Labels {
  const parsed = Stored.safeParse(stored);
  return parsed.success ? Labels.from(parsed.data.state, hexToBytes(parsed.data.key)) : new Labels();
}

export const clearLabels = () => item.removeValue();
