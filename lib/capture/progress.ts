import { z } from 'zod';

const channelName = 'supportsafe-capture';

const CaptureProgress = z.object({
  tabId: z.int(),
  /** From 0 to 1, which is the end. */
  done: z.number(),
});
export type CaptureProgress = z.infer<typeof CaptureProgress>;

/** Tells every page of the extension how far a long picture is. */
export function reportProgress(progress: CaptureProgress): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(progress);
  channel.close();
}

/** Calls back with the progress of every long picture; returns the way to stop. */
export function watchProgress(onProgress: (progress: CaptureProgress) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const progress = CaptureProgress.safeParse(data);
    if (progress.success) onProgress(progress.data);
  };
  return () => channel.close();
}
