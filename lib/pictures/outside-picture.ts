import { askPictures } from '@/lib/messaging/picture-channel';
import { Refusal } from '@/lib/messaging/refusal';
import { send } from '@/lib/messaging/send';
import { toSitePolicy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import { MOST_BYTES, readImageHeader } from '@/lib/redact/image-header';

/** Where a picture from outside comes from is not known. */
const nowhere = 'https://unknown.invalid';

/**
 * Gives a picture that no page explains to the picture host, which reads on by itself, strictly.
 *
 * @returns the job's id
 * @throws {Refusal} with the header's reason when the file is no picture that can be read
 */
export async function openOutsidePicture(file: Blob): Promise<string> {
  // What is too large is not taken into memory to be looked at.
  const head = file.size > MOST_BYTES ? file.slice(0, MOST_BYTES + 1) : file;
  const header = readImageHeader(new Uint8Array(await head.arrayBuffer()));
  if (!header.ok) throw new Refusal(header.reason);
  const [policy] = await Promise.all([policyItem.read(), send('pictures.ready', {})]);
  const jobId = crypto.randomUUID();
  const opening = { jobId, file, mode: 'strict', policy: toSitePolicy(policy, nowhere) } as const;
  void askPictures('open', opening).catch(() => undefined);
  return jobId;
}

/**
 * The picture on the system's clipboard, undefined where there is none. Needs the right to read it, and the focus.
 *
 * @throws {DOMException} when the browser does not allow it
 */
export async function readClipboardPicture(): Promise<Blob | undefined> {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((each) => each.startsWith('image/'));
    if (type) return item.getType(type);
  }
  return undefined;
}
