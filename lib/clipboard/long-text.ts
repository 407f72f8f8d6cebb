import { bytesToHex } from '@noble/hashes/utils.js';
import { send } from '@/lib/messaging/send';
import { toParts } from '@/lib/messaging/text-parts';
import { plainLimit } from './decide';

/** What was replaced in a long text, by label. */
type Labelled = Extract<Awaited<ReturnType<typeof send<'text.work'>>>, { replaced: unknown }>['replaced'];

/** Longer than this, the check would hold the page up. */
export const isLong = (text: string) => text.length > plainLimit;

/**
 * Cleans a long text in the background, which works in short turns while the page stays usable.
 *
 * @throws {MessageError} when the background refuses, fails or was stopped on the way: the text is held then
 */
export async function redactElsewhere(text: string): Promise<{ text: string; replaced: Labelled }> {
  const id = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  for (const part of toParts(text)) await send('text.part', { id, part });
  let work = await send('text.work', { id });
  while (!('replaced' in work)) work = await send('text.work', { id });
  const parts: string[] = [];
  for (let index = 0; index < work.parts; index += 1) parts.push((await send('text.take', { id, index })).part);
  return { text: parts.join(''), replaced: work.replaced };
}
