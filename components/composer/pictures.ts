import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { pictureItem } from '@/lib/drafts/picture-item';
import type { Draft, Picture } from '@/lib/escalation/draft';
import type { PictureFile } from '@/lib/escalation/hand-over';

/** Bytes of all pictures that are still stored; the hand-over compares each with its hash. */
export async function readPictures(draft: Draft): Promise<PictureFile[]> {
  const pictures = draft.evidence.flatMap(({ picture }) => picture ?? []);
  const files = await Promise.all(pictures.map(async ({ id }) => ({ id, png: await pictureItem.read(id) })));
  return files.flatMap(({ id, png }) => (png ? [{ id, png }] : []));
}

/**
 * A picture as it may leave.
 *
 * @throws when it was not verified, is gone, or is not the one that was verified
 */
export async function readVerified(picture: Picture): Promise<Blob> {
  const png = picture.verified ? await pictureItem.read(picture.id) : undefined;
  if (!png || bytesToHex(sha256(png)) !== picture.sha256) throw new Error('picture held back');
  return new Blob([png], { type: 'image/png' });
}

/** The picture that "copy picture" means: the newest that may leave. */
export function newestPicture(draft: Draft): Picture | undefined {
  return draft.evidence.findLast(({ picture }) => picture?.verified)?.picture;
}
