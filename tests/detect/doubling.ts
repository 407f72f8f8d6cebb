/** Characters of the shorter text; the other is twice as long. */
export const LENGTH = 100_000;
/** Below this, a time says more about the machine than about what ran. */
const NOTICEABLE_MS = 60;
const RATIO = 2.5;

type Work = (text: string) => unknown;

export function measure(work: Work, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}

/**
 * Does twice the text take clearly more than twice the time? Measured again, ever more carefully, before it is said:
 * another process may have had the core. Grows step by step, since nothing can stop a pattern that has begun.
 */
export function growsTooFast(work: Work, textOf: (length: number) => string): boolean {
  const best = (length: number, times: number) => {
    const text = textOf(length);
    return Math.min(...Array.from({ length: times }, () => measure(work, text)));
  };
  const isSteep = (length: number, times: number) => {
    const time = best(2 * length, times);
    return time > NOTICEABLE_MS && time > RATIO * best(length, times);
  };
  // What is exponential becomes so within a few characters.
  for (let length = 16; length < LENGTH; length *= length < 500 ? 1.25 : 2) {
    const isHuge = best(length, 1) > (length <= 8192 ? 400 : 4000);
    if (isHuge && best(length, 2) > (length <= 8192 ? 400 : 4000)) return true;
  }
  return [1, 2, 4].every((times) => isSteep(LENGTH, times));
}
