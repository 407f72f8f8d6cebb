import { LineCache } from '../../lib/ocr/line-cache.ts';
import { type CleanPicture, cleanPicture, finishPicture } from '../../lib/ocr/picture-job.ts';
import { readPage } from '../../lib/ocr/read-page.ts';
import type { Recognizer } from '../../lib/ocr/recognize.ts';
import type { Rendered } from './render.ts';

/** Time of one step: `cpu` is user and system time of all threads of this process. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
}

export async function spend<T>(work: () => Promise<T>): Promise<{ result: T; spent: Spent }> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, spent: { cpu: (user + system) / 1000, wall: performance.now() - started } };
}

/** The pixels alone, as for a picture from outside. */
export const coverStrictly = (shot: Rendered, recognizer: Recognizer, cache = new LineCache()): Promise<CleanPicture> =>
  cleanPicture({ bitmap: shot.bitmap, scale: shot.scale, recognizer, mode: 'strict', cache });

/** With what the page says of itself, as for a shot of a guarded page. */
export function coverWithPage(shot: Rendered, recognizer: Recognizer): Promise<CleanPicture> {
  const page = readPage(shot.snapshot!, shot.bitmap);
  return cleanPicture({
    bitmap: shot.bitmap,
    scale: shot.bitmap.width / shot.snapshot!.width,
    recognizer,
    mode: 'light',
    pageBoxes: page.boxes,
    pageTexts: page.texts,
    opaqueAreas: page.opaque,
    knownValues: page.known,
  });
}

/** Paints, encodes and reads again. */
export const finish = (shot: Rendered, clean: CleanPicture, recognizer: Recognizer, cache: LineCache) =>
  finishPicture({ bitmap: shot.bitmap, scale: shot.scale, boxes: clean.boxes, lines: clean.lines, recognizer, cache });

export const lettersIn = ({ lines }: CleanPicture): number =>
  lines.reduce((sum, line) => sum + line.words.reduce((n, word) => n + word.text.length, 0), 0);
