import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

/** A picture that was held on its way into a page. Its pixels are with the picture host, this only says that it is there. */
const Held = z.object({ jobId: z.string(), tabId: z.int().optional() });
export type Held = z.infer<typeof Held>;

const item = storage.defineItem<unknown>('session:held', { fallback: [] });

const parse = (stored: unknown): Held[] => z.array(Held).catch([]).parse(stored);

let queue: Promise<unknown> = Promise.resolve();

/** Changes the list, one change after the other. */
function change(next: (held: Held[]) => Held[]): Promise<void> {
  const changed = queue.then(async () => item.setValue(next(parse(await item.getValue()))));
  queue = changed.catch(() => undefined);
  return changed;
}

/** Only the background writes. Oldest first. */
export const heldItem = {
  read: async () => parse(await item.getValue()),
  add: (added: Held) => change((held) => [...held, added]),
  remove: (jobId: string) => change((held) => held.filter((each) => each.jobId !== jobId)),
  clear: () => change(() => []).then(() => item.removeValue()),
  watch: (onChange: (held: Held[]) => void) => item.watch((stored) => onChange(parse(stored))),
};
