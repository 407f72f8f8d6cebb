import { fromBase64, toBase64 } from '@/lib/messaging/base64';
import type { Caller } from '@/lib/messaging/handle';
import type { PictureRequest, PictureResponse } from '@/lib/messaging/picture-protocol';
import type { Response } from '@/lib/messaging/protocol';
import { Refusal } from '@/lib/messaging/refusal';
import { MessageError } from '@/lib/messaging/send';
import { askPictureHost, releasePicture } from '@/lib/pictures/picture-host-ready';
import { toSitePolicy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import { countKinds } from './evidence';
import { hold } from './held-pictures';

type Cleaned = Response<'picture.clean'>;
type Opening = PictureRequest<'open'>;
type Boxes = PictureRequest<'finish'>['boxes'];

const timeoutMs = 60_000;
/** What the second reading still finds is covered too, as often as this. */
const mostRounds = 3;
/** A message to a page holds 64 MiB. */
const largestPng = 45_000_000;

/**
 * Cleans a picture on its way into a page: strict, since no page explains it, and read again. Raw pixels are in memory
 * only, and gone when this ends, unless the picture waits for a review.
 *
 * @param data - the file in base64
 * @throws {Refusal} with the reason why it could not be read; nothing of it is kept then
 */
export async function cleanUpload(jobId: string, data: string, { origin, tabId }: Caller): Promise<Cleaned> {
  const opening: Opening = {
    jobId,
    file: toFile(data),
    mode: 'strict',
    policy: toSitePolicy(await policyItem.read(), origin),
  };
  let isOpen = false;
  const attempt = async () => {
    isOpen = false;
    const { boxes } = await askPictureHost('open', opening, timeoutMs);
    isOpen = true;
    return finish(jobId, boxes);
  };
  try {
    const cleaned = await twice(attempt, () => releasePicture(jobId));
    if (cleaned) {
      await releasePicture(jobId);
      return cleaned;
    }
  } catch (error) {
    // A second reading that failed leaves the picture to a review; pixels that are gone leave nothing.
    if (!isOpen || reasonOf(error) === 'gone') {
      await releasePicture(jobId);
      throw new Refusal(reasonOf(error));
    }
  }
  await hold(jobId, tabId);
  return { verdict: 'held' };
}

/** Once more where the host died, or its reader did; everything else would go the same way again. */
async function twice<T>(attempt: () => Promise<T>, clear: () => Promise<void>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof MessageError) || !/^(gone|ocr-.*)$/.test(error.reason)) throw error;
    await clear();
    return attempt();
  }
}

function toFile(data: string): Blob {
  try {
    return new Blob([fromBase64(data)]);
  } catch {
    throw new Refusal('damaged');
  }
}

/** Undefined where the second reading is not content. */
async function finish(jobId: string, found: Boxes): Promise<Cleaned | undefined> {
  let boxes = found;
  for (let round = 0; round < mostRounds; round += 1) {
    const answer = await askPictureHost('finish', { jobId, boxes, uncovered: [], drawLabels: true }, timeoutMs);
    if (answer.verified) return cleanedOf(jobId, boxes);
    const places = placesOf(answer);
    if (places.length === 0) return undefined;
    boxes = [...boxes, ...places];
  }
  return undefined;
}

/** None where a problem has no place: covering more would not help. */
function placesOf({ problems }: PictureResponse<'finish'>): Boxes {
  const places = problems.flatMap(({ box }) => box ?? []);
  return places.length < problems.length ? [] : places.map((box) => ({ ...box, kind: 'unsure', source: 'ocr' }));
}

/** Undefined where the finished picture may be saved by hand but not handed on, or is too large for a message. */
async function cleanedOf(jobId: string, boxes: Boxes): Promise<Cleaned | undefined> {
  const { png, held } = await askPictureHost('finished', { jobId }, timeoutMs);
  if (held || png.size > largestPng) return undefined;
  return { verdict: 'clean', png: toBase64(new Uint8Array(await png.arrayBuffer())), covered: countKinds(boxes) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof MessageError)) return 'failed';
  if (error.code === 'unanswered') return 'slow';
  return error.reason === 'ocr-timeout' ? 'slow' : error.reason;
}
