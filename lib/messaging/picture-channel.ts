import { z } from 'zod';
import {
  type PictureKind,
  type PictureParsed,
  PictureProgress,
  type PictureRequest,
  type PictureResponse,
  pictureProtocol,
} from './picture-protocol';
import { Refusal } from './refusal';
import { MessageError } from './send';

/** Only contexts of this extension can join: a page's channel of the same name belongs to the page's origin. */
const channelName = 'supportsafe-pictures';

const Ask = z.object({ ask: z.string(), kind: z.string(), request: z.unknown() });
const Answer = z.object({
  answer: z.string(),
  ok: z.boolean(),
  value: z.unknown().optional(),
  reason: z.string().optional(),
});
const Event = z.object({ progress: PictureProgress });

export type PictureHandlers = {
  [K in PictureKind]: (request: PictureParsed<K>) => Promise<PictureResponse<K>>;
};

/**
 * Answers requests for pictures. Pixels cross in memory: runtime messages are JSON, and storage would put them on disk.
 *
 * @returns `report` tells every watcher how far a job is; `close` stops answering
 */
export function hostPictures(handlers: PictureHandlers): {
  report: (progress: PictureProgress) => void;
  close: () => void;
} {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = async ({ data }) => {
    const ask = Ask.safeParse(data);
    if (!ask.success || !Object.hasOwn(pictureProtocol, ask.data.kind)) return;
    channel.postMessage({
      answer: ask.data.ask,
      ...(await answer(handlers, ask.data.kind as PictureKind, ask.data.request)),
    });
  };
  return { report: (progress) => channel.postMessage({ progress }), close: () => channel.close() };
}

async function answer(handlers: PictureHandlers, kind: PictureKind, raw: unknown) {
  const request = pictureProtocol[kind].request.safeParse(raw);
  if (!request.success) return { ok: false, reason: 'invalid' };
  try {
    return { ok: true, value: await (handlers[kind] as (request: unknown) => Promise<unknown>)(request.data) };
  } catch (error) {
    return { ok: false, reason: error instanceof Refusal ? error.reason : 'failed' };
  }
}

/**
 * Asks the picture host.
 *
 * @param timeoutMs - a killed host never answers
 * @throws {MessageError} `unanswered` after the timeout, else `failed` with the host's reason
 */
export function askPictures<K extends PictureKind>(
  kind: K,
  request: PictureRequest<K>,
  timeoutMs = 90_000,
): Promise<PictureResponse<K>> {
  const channel = new BroadcastChannel(channelName);
  const id = crypto.randomUUID();
  return new Promise<PictureResponse<K>>((resolve, reject) => {
    const timer = setTimeout(() => reject(new MessageError('unanswered')), timeoutMs);
    channel.onmessage = ({ data }) => {
      const parsed = Answer.safeParse(data);
      if (!parsed.success || parsed.data.answer !== id) return;
      clearTimeout(timer);
      if (parsed.data.ok) resolve(parsed.data.value as PictureResponse<K>);
      else reject(new MessageError('failed', parsed.data.reason ?? ''));
    };
    channel.postMessage({ ask: id, kind, request });
  }).finally(() => channel.close());
}

/** Calls back with the progress of every job; returns the way to stop. */
export function watchPictures(onProgress: (progress: PictureProgress) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const event = Event.safeParse(data);
    if (event.success) onProgress(event.data.progress);
  };
  return () => channel.close();
}
