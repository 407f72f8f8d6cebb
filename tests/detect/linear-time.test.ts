import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { attacks, repeat } from './attacks';

/** Characters of the shorter text; the other is twice as long. */
const LENGTH = 50_000;
/** Below this, a time says more about the machine than about the engine. */
const NOTICEABLE_MS = 60;
const RATIO = 3;
const GLANCE = 4000;

const measure = (text: string) => {
  const start = performance.now();
  detect(text);
  return performance.now() - start;
};

const best = (text: string, times: number) => Math.min(...Array.from({ length: times }, () => measure(text)));

/** The units that take longest in a short text: what grows faster than its length is among them. */
function suspects(): string[] {
  const timed = attacks().map((unit) => {
    const text = repeat(unit, GLANCE);
    return { unit, time: Math.min(measure(text), measure(text)) };
  });
  return timed
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 8)
    .map(({ unit }) => unit);
}

test('twice the text takes about twice the time, whatever is repeated in it', () => {
  const failures: string[] = [];
  for (const unit of suspects()) {
    const [short, long] = [repeat(unit, LENGTH), repeat(unit, 2 * LENGTH)];
    const isSlow = (times: number) => {
      const time = best(long, times);
      return time > NOTICEABLE_MS && time > RATIO * best(short, times);
    };
    // Measured again, more carefully, before it is called one: another process may have had the core.
    if (isSlow(1) && isSlow(2) && isSlow(3)) failures.push(unit);
  }
  expect(failures).toEqual([]);
}, 120_000);
