import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Check, createChecker } from '@/components/review/checker';
import type { CoverBox } from '@/lib/ocr/image';

const png = new Blob(['png']);
const boxes = (x: number): CoverBox[] => [{ x, y: 0, width: 10, height: 10, kind: 'email', source: 'page' }];
type Answer = { verified: boolean; png?: Blob; problems: { code: string }[] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const asked: { boxes: readonly CoverBox[]; answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];
  const checks: Check[] = [];
  const checker = createChecker(
    (current) => new Promise((answer, fail) => asked.push({ boxes: current, answer, fail })),
    (check) => checks.push(check),
  );
  return { asked, checks, checker, last: () => checks.at(-1) };
}

test('waits until the boxes rest, then asks for the newest only', async () => {
  const { asked, checker, last } = setUp();
  const newest = boxes(2);
  checker.check(boxes(1), 400);
  await vi.advanceTimersByTimeAsync(399);
  checker.check(newest, 400);
  await vi.advanceTimersByTimeAsync(399);
  expect(asked).toHaveLength(0);
  expect(last()).toEqual({ boxes: newest, state: 'checking' });
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.map((ask) => ask.boxes)).toEqual([newest]);
});

test('verified carries the bytes of exactly these boxes', async () => {
  const { asked, checker, last } = setUp();
  const current = boxes(1);
  checker.check(current, 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer({ verified: true, png, problems: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toMatchObject({ state: 'verified', png });
  expect(last()?.boxes).toBe(current);
});

test('an answer for boxes that have changed since is dropped, and the next run waits for it', async () => {
  const { asked, checks, checker } = setUp();
  checker.check(boxes(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  checker.check(boxes(2), 400);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  asked[0]!.answer({ verified: true, png, problems: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(2);
  expect(checks.map(({ state }) => state)).toEqual(['checking', 'checking']);
});

test.each<[string, Answer]>([
  ['it says no', { verified: false, problems: [{ code: 'still-readable' }] }],
  ['there are no bytes', { verified: true, problems: [] }],
  ['a problem is listed', { verified: true, png, problems: [{ code: 'not-covered' }] }],
  ['it says no but sends bytes', { verified: false, png, problems: [] }],
])('held back when %s', async (_, answer) => {
  const { asked, checker, last } = setUp();
  checker.check(boxes(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer(answer);
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.state).toBe('held');
});

test('a failure closes the ways out, and the next check runs', async () => {
  const { asked, checker, last } = setUp();
  checker.check(boxes(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.fail(new Error('gone'));
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.state).toBe('failed');
  checker.check(boxes(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(2);
});

test('after stop nothing is asked and nothing is told', async () => {
  const { asked, checks, checker } = setUp();
  checker.check(boxes(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  checker.stop();
  asked[0]!.answer({ verified: true, png, problems: [] });
  await vi.advanceTimersByTimeAsync(1000);
  expect(checks.map(({ state }) => state)).toEqual(['checking']);
});
