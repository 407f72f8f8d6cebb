import type { PictureRequest, PictureResponse } from '@/lib/messaging/picture-protocol';

type Finish = PictureResponse<'finish'>;
export type Problem = Finish['problems'][number];
/** The picture as it shall be finished. */
export type Plan = Omit<PictureRequest<'finish'>, 'jobId'>;

/** What is known about exactly this plan, compared by identity. */
export type Check = { readonly plan: Plan } & (
  | { readonly state: 'checking' }
  | { readonly state: 'verified'; readonly png: Blob; readonly receipt: NonNullable<Finish['receipt']> }
  | { readonly state: 'held'; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'stopped' }
);

/**
 * Has the painted picture read again, one run at a time, always for the newest plan. An answer for a plan that has
 * changed since is dropped, so `verified` can never speak of a picture that is no longer on screen.
 *
 * @param finish - paints, encodes and reads again
 * @param abort - makes a running `finish` end early
 */
export function createChecker(
  finish: (plan: Plan) => Promise<Finish>,
  onCheck: (check: Check) => void,
  abort: () => void,
) {
  let newest: Plan | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;

  async function run(plan: Plan): Promise<void> {
    if (plan !== newest) return;
    isRunning = true;
    const check = await finish(plan).then(
      (answer) => toCheck(plan, answer),
      (error): Check => ({ plan, state: 'failed', error }),
    );
    isRunning = false;
    if (plan === newest) onCheck(check);
  }

  function stop(): void {
    newest = undefined;
    clearTimeout(timer);
    if (isRunning) abort();
  }

  return {
    check(plan: Plan, delayMs: number): void {
      stop();
      newest = plan;
      onCheck({ plan, state: 'checking' });
      timer = setTimeout(() => {
        running = running.then(() => run(plan));
      }, delayMs);
    },
    stop,
  };
}

/** Verified means: said so, nothing listed, and the bytes and their receipt are there. */
function toCheck(plan: Plan, { verified, png, receipt, problems }: Finish): Check {
  if (verified && png && receipt && problems.length === 0) return { plan, state: 'verified', png, receipt };
  return { plan, state: 'held', problems };
}
