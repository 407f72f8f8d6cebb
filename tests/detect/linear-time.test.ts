import { expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { attacks, repeat } from './attacks';
import { growsTooFast, measure } from './doubling';
import { enginePatterns, hashOf, type Pattern } from './recheck/patterns';
import { type Attack, judge, readVerdicts, toText, type Verdict } from './recheck/verdicts';

const GLANCE = 4000;
/** New patterns are judged here and now up to this; more of them are a case for `node scripts/recheck.ts`. */
const patienceMs = 120_000;

/** The texts that take longest at a glance: what grows faster than its length is among them. */
function slowest<T>(count: number, items: readonly T[], glance: (item: T) => number): T[] {
  const timed = items.map((item) => ({ item, time: glance(item) }));
  return timed
    .toSorted((a, b) => b.time - a.time)
    .slice(0, count)
    .map(({ item }) => item);
}

const patterns = enginePatterns(process.cwd());
const judged: { readonly pattern: Pattern; readonly verdict: Verdict }[] = [];

test('every pattern has been looked at by the static checker', async () => {
  const known = readVerdicts();
  const start = performance.now();
  for (const pattern of patterns) {
    const verdict = known[hashOf(pattern)];
    if (!verdict && performance.now() - start > patienceMs) throw new Error('Please run: node scripts/recheck.ts');
    judged.push({ pattern, verdict: verdict ?? (await judge(pattern)) });
  }
  expect(judged.length).toBeGreaterThan(400);
}, 180_000);

const compiled = ({ source, flags }: Pattern) => new RegExp(source, `${flags}g`);
const run = (regex: RegExp) => (text: string) => {
  let count = 0;
  for (const _ of text.matchAll(regex)) count += 1;
  return count;
};

test('a pattern that the checker doubts takes about twice the time for twice its attack', () => {
  const units = attacks();
  const failures: string[] = [];
  for (const { pattern, verdict } of judged) {
    if (verdict.verdict === 'safe') continue;
    const work = run(compiled(pattern));
    const { attack } = verdict;
    // Where the checker knows no attack, ours are tried.
    const texts = attack
      ? [(length: number) => toText(attack, length)]
      : slowest(1, units, (unit) => measure(work, repeat(unit, GLANCE / 8))).map(
          (unit) => (length: number) => repeat(unit, length),
        );
    if (texts.some((textOf) => growsTooFast(work, textOf))) failures.push(`${pattern.from}: /${pattern.source}/`);
  }
  expect(failures).toEqual([]);
}, 240_000);

test('the engine takes about twice the time for twice the text, whatever is repeated in it', () => {
  const found = judged.flatMap(({ verdict }) => verdict.attack ?? []);
  const textOf = [
    ...slowest(8, attacks(), (unit) => measure(detect, repeat(unit, GLANCE))).map(
      (unit) => [unit, (length: number) => repeat(unit, length)] as const,
    ),
    ...slowest(8, found, (attack) => measure(detect, toText(attack, GLANCE))).map(
      (attack: Attack) => [JSON.stringify(attack), (length: number) => toText(attack, length)] as const,
    ),
  ];
  expect(textOf.filter(([, make]) => growsTooFast(detect, make)).map(([name]) => name)).toEqual([]);
}, 240_000);
