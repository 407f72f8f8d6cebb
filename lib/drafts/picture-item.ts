import { storage } from 'wxt/utils/storage';
import { fromBase64, toBase64 } from '@/lib/messaging/base64';

/** Painted and verified pictures of the draft, as base64 in memory-backed session storage (10 MB in all). */
const keyOf = (id: string) => `session:picture:${id}` as const;

export const pictureItem = {
  read: async (id: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const stored = await storage.getItem<unknown>(keyOf(id));
    return typeof stored === 'string' ? fromBase64(stored) : undefined;
  },
  /** @throws when the quota is full; nothing is stored then */
  write: (id: string, png: Uint8Array) => storage.setItem(keyOf(id), toBase64(png)),
  remove: (id: string) => storage.removeItem(keyOf(id)),
};
