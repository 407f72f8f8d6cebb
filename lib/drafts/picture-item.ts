import { storage } from 'wxt/utils/storage';

/** Painted and verified pictures of the draft, as base64 in memory-backed session storage (10 MB in all). */
const keyOf = (id: string) => `session:picture:${id}` as const;

export const pictureItem = {
  read: async (id: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const stored = await storage.getItem<unknown>(keyOf(id));
    return typeof stored === 'string' ? toBytes(stored) : undefined;
  },
  /** @throws when the quota is full; nothing is stored then */
  write: (id: string, png: Uint8Array) => storage.setItem(keyOf(id), toBase64(png)),
  remove: (id: string) => storage.removeItem(keyOf(id)),
};

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Spreading a whole picture would pass the engine's limit on arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const toBytes = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
