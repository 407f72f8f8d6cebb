import type { Worker } from 'tesseract.js';
import { LineCache } from '../../lib/ocr/line-cache.ts';
import type { Recognizer } from '../../lib/ocr/recognize.ts';
import { addScore, emptyScore, type Score } from './measure.ts';
import { coverExactly, readNative, readPlain } from './peers.ts';
import { coverStrictly, coverWithPage, finish, lettersIn, type Spent, spend } from './product.ts';
import type { Rendered } from './render.ts';

/** What one set of pictures showed. Times in milliseconds. */
export interface SetScore {
  pictures: number;
  readonly strict: Score;
  readonly light: Score;
  readonly native: Score;
  readonly plain: Score;
  readonly ms: { first: Spent; second: Spent; native: number; plain: number; light: Spent };
  letters: number;
  heldBack: number;
}

const NOTHING: Spent = { cpu: 0, wall: 0 };
const plus = (a: Spent, b: Spent): Spent => ({ cpu: a.cpu + b.cpu, wall: a.wall + b.wall });

export const emptySet = (): SetScore => ({
  pictures: 0,
  strict: emptyScore(),
  light: emptyScore(),
  native: emptyScore(),
  plain: emptyScore(),
  ms: { first: NOTHING, second: NOTHING, native: 0, plain: 0, light: NOTHING },
  letters: 0,
  heldBack: 0,
});

/** Covers one picture in every way and adds to the set. */
export async function measureShot(
  set: SetScore,
  shot: Rendered,
  { recognizer, plain }: { recognizer: Recognizer; plain: Worker },
): Promise<void> {
  const { ms } = set;
  const cache = new LineCache();
  // The very first reading pays for starting the worker, which is not a reading.
  if (set.pictures === 0) await coverStrictly(shot, recognizer);
  set.pictures += 1;

  const first = await spend(() => coverStrictly(shot, recognizer, cache));
  ms.first = plus(ms.first, first.spent);
  addScore(set.strict, shot, first.result.boxes, first.result.found);
  set.letters += lettersIn(first.result);

  const second = await spend(() => finish(shot, first.result, recognizer, cache));
  ms.second = plus(ms.second, second.spent);
  if (!second.result.verified) set.heldBack += 1;

  const light = await spend(() => coverWithPage(shot, recognizer));
  ms.light = plus(ms.light, light.spent);
  addScore(set.light, shot, light.result.boxes, light.result.found);

  const native = readNative(shot.png);
  if (native) {
    ms.native += native.cpuMs;
    addScore(set.native, shot, coverExactly(native));
  }
  const peer = await spend(() => readPlain(plain, shot.png));
  ms.plain += peer.spent.cpu;
  addScore(set.plain, shot, coverExactly(peer.result));
}
