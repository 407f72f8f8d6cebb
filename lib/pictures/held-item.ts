import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

/** A picture that was held on its way into a page. Its pixels are with the picture host, this only says that it is there. */
const Held = z.object({ jobId: z.string(), tabId: z.int().optional() });
export type Held = z.infer<typeof Held>;

const item = storage.defineItem<unknown>('session:held', { fallback: [] });

const parse = (stored: unknown): Held[] => z.array(Held).catch([]).parse(stored);

/** Only the background writes. Oldest first. */
export const heldItem = {
  read: async () => parse(await item.getValue()),
  add: async (held: Held) => item.setValue([...(await heldItem.read()), held]),
  remove: async (jobId: string) => item.setValue((await heldItem.read()).filter((held) => held.jobId !== jobId)),
  clear: () => item.removeValue(),
  watch: (onChange: (held: Held[]) => void) => item.watch((stored) => onChange(parse(stored))),
};
