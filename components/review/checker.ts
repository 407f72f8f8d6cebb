import type { PictureResponse } from '@/lib/messaging/picture-protocol';
import type { CoverBox } from '@/lib/ocr/image';

type Finish = PictureResponse<'finish'>;
export type Problem = Finish['problems'][number];

/** What is known about exactly these boxes, compared by identity. */
export type Check = { readonly boxes: readonly CoverBox[] } & (
  | { readonly state: 'checking' }
  | { readonly state: 'verified'; readonly png: Blob }
  | { readonly state: 'held'; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly error: unknown }
);

/**
 * Has the painted picture read again, one run at a time, always for the newest boxes. An answer for boxes that have
 * changed since is dropped, so `verified` can never speak of a picture that is no longer on screen.
 *
 * @param finish - paints, encodes and reads again
 */
export function createChecker(
  finish: (boxes: readonly CoverBox[]) => Promise<Finish>,
  onCheck: (check: Check) => void,
) {
  let newest: readonly CoverBox[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  async function run(boxes: readonly CoverBox[]): Promise<void> {
    if (boxes !== newest) return;
    const check = await finish(boxes).then(
      (answer) => toCheck(boxes, answer),
      (error): Check => ({ boxes, state: 'failed', error }),
    );
    if (boxes === newest) onCheck(check);
  }

  return {
    check(boxes: readonly CoverBox[], delayMs: number): void {
      newest = boxes;
      clearTimeout(timer);
      onCheck({ boxes, state: 'checking' });
      timer = setTimeout(() => {
        running = running.then(() => run(boxes));
      }, delayMs);
    },
    stop(): void {
      newest = undefined;
      clearTimeout(timer);
    },
  };
}

/** Verified means: said so, nothing listed, and the bytes are there. */
function toCheck(boxes: readonly CoverBox[], { verified, png, problems }: Finish): Check {
  if (verified && png && problems.length === 0) return { boxes, state: 'verified', png };
  return { boxes, state: 'held', problems };
}
