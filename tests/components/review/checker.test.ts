import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Check, createChecker, type Plan } from '@/components/review/checker';
import { toReceipt } from '@/lib/escalation/receipt';

const png = new Blob(['png']);
const receipt = toReceipt({
  rules: 'a',
  reading: 'light',
  picture: { width: 1, height: 1, sha256: '0'.repeat(64) },
  isCropped: false,
  annotations: 0,
  covered: [],
  shown: [],
  inspected: { pageWords: 0, readWords: 0, notInspected: [] },
});
const plan = (x: number): Plan => ({
  boxes: [{ x, y: 0, width: 10, height: 10, kind: 'email', source: 'page' }],
  uncovered: [],
  drawLabels: true,
});
type Answer = { verified: boolean; png?: Blob; receipt?: typeof receipt; problems: { code: string }[] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const asked: { plan: Plan; answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];
  const checks: Check[] = [];
  /** How many had been asked for when one was ended. */
  const aborted: number[] = [];
  const checker = createChecker(
    (current) => new Promise((answer, fail) => asked.push({ plan: current, answer, fail })),
    (check) => checks.push(check),
    () => {
      aborted.push(asked.length);
    },
  );
  return { aborted, asked, checks, checker, last: () => checks.at(-1) };
}

test('waits until the boxes rest, then asks for the newest only', async () => {
  const { asked, checker, last } = setUp();
  const newest = plan(2);
  checker.check(plan(1), 400);
  await vi.advanceTimersByTimeAsync(399);
  checker.check(newest, 400);
  await vi.advanceTimersByTimeAsync(399);
  expect(asked).toHaveLength(0);
  expect(last()).toEqual({ plan: newest, state: 'checking' });
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.map((ask) => ask.plan)).toEqual([newest]);
});

test('verified carries the bytes of exactly these boxes', async () => {
  const { asked, checker, last } = setUp();
  const current = plan(1);
  checker.check(current, 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer({ verified: true, png, receipt, problems: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toMatchObject({ state: 'verified', png, receipt });
  expect(last()?.plan).toBe(current);
});

test('an answer for boxes that have changed since is dropped, and the next run waits for it', async () => {
  const { asked, checks, checker } = setUp();
  checker.check(plan(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  checker.check(plan(2), 400);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  asked[0]!.answer({ verified: true, png, receipt, problems: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(2);
  expect(checks.map(({ state }) => state)).toEqual(['checking', 'checking']);
});

test('a run for boxes that have changed since is ended at once, one that has not begun needs no ending', async () => {
  const { aborted, checker } = setUp();
  checker.check(plan(1), 400);
  checker.check(plan(2), 400);
  expect(aborted).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  checker.check(plan(3), 400);
  expect(aborted).toEqual([1]);
});

test.each<[string, Answer]>([
  ['it says no', { verified: false, problems: [{ code: 'still-readable' }] }],
  ['there are no bytes', { verified: true, receipt, problems: [] }],
  ['there is no receipt', { verified: true, png, problems: [] }],
  ['a problem is listed', { verified: true, png, receipt, problems: [{ code: 'not-covered' }] }],
  ['it says no but sends bytes', { verified: false, png, receipt, problems: [] }],
])('held back when %s', async (_, answer) => {
  const { asked, checker, last } = setUp();
  checker.check(plan(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer(answer);
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.state).toBe('held');
});

test('a failure closes the ways out, and the next check runs', async () => {
  const { asked, checker, last } = setUp();
  checker.check(plan(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.fail(new Error('gone'));
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.state).toBe('failed');
  checker.check(plan(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(2);
});

test('after stop nothing is asked and nothing is told', async () => {
  const { asked, checks, checker } = setUp();
  checker.check(plan(1), 0);
  await vi.advanceTimersByTimeAsync(0);
  checker.stop();
  asked[0]!.answer({ verified: true, png, receipt, problems: [] });
  await vi.advanceTimersByTimeAsync(1000);
  expect(checks.map(({ state }) => state)).toEqual(['checking']);
});
