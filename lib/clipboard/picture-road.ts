import { fromBase64, toBase64 } from '@/lib/messaging/base64';
import { MessageError, send } from '@/lib/messaging/send';
import { type ImageRefusal, MOST_BYTES, readImageHeader } from '@/lib/redact/image-header';
import { bytesOf } from './file-bytes';

/** Why a file is held: what it is, or what went wrong. */
export type FileRefusal = ImageRefusal | 'failed' | 'slow' | 'held';

/** How many areas of a kind were covered. */
export interface Covered {
  readonly kind: string;
  readonly count: number;
}

export type PictureResult =
  | { readonly file: File; readonly covered: readonly Covered[] }
  | { readonly refused: FileRefusal };

/** The background gives up before this; a background that vanished never says so. */
const patienceMs = 240_000;

/** Reads a file's first bytes: its name may say anything. Undefined where it is a picture that can be cleaned. */
export async function refusalOf(file: Blob): Promise<FileRefusal | undefined> {
  if (file.size > MOST_BYTES) {
    const header = readImageHeader(await bytesOf(file.slice(0, 1024)));
    return header.ok || header.reason === 'damaged' ? 'too-large' : header.reason;
  }
  const header = readImageHeader(await bytesOf(file));
  return header.ok ? undefined : header.reason;
}

/**
 * Has a picture cleaned and read again by the extension, which alone holds the pixels. Answers a new file that names
 * nothing, or why there is none.
 */
export async function cleanPicture(file: Blob, number: number): Promise<PictureResult> {
  try {
    const request = { id: crypto.randomUUID(), data: toBase64(await bytesOf(file)) };
    const cleaned = await withPatience(send('picture.clean', request));
    if (cleaned.verdict === 'held') return { refused: 'held' };
    const png = new File([fromBase64(cleaned.png)], `picture-${number}.png`, { type: 'image/png' });
    return { file: png, covered: cleaned.covered };
  } catch (error) {
    return { refused: toRefusal(error) };
  }
}

/** The background's reasons that have a sentence of their own. */
const reasons = new Set<FileRefusal>([
  'slow',
  'empty',
  'too-large',
  'too-many-pixels',
  'damaged',
  'svg',
  'pdf',
  'office',
  'unknown',
]);

function toRefusal(error: unknown): FileRefusal {
  const reason = error instanceof MessageError ? (error.reason as FileRefusal) : 'failed';
  return reasons.has(reason) ? reason : 'failed';
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MessageError('failed', 'slow')), patienceMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
