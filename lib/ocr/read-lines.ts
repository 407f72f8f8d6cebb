import type { Bitmap, Box } from './image.ts';
import { extractInkOf } from './ink.ts';
import { keyOf, type LineCache } from './line-cache.ts';
import { findLines, type TextLine } from './lines.ts';
import { fromMontage, type ReadLine, toMontage } from './montage.ts';
import { OcrError, type ReadWord, type Recognizer } from './recognize.ts';

/** Steps of reading a picture, in order, for a progress bar. */
export type ReadStage = 'ink' | 'lines' | 'read';

export interface ReadOptions {
  readonly scale: number;
  readonly recognizer: Recognizer;
  readonly cache?: LineCache;
  /** The words of a line that was read before and has not changed since. */
  readonly wordsOf?: (line: TextLine) => readonly ReadWord[] | undefined;
  /** Pieces of ink that need no reading. */
  readonly isExplained?: (piece: Box) => boolean;
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: ReadStage) => void;
}

/** Most lines in one montage: a long page is read in several, so that it can be cancelled and no image grows huge. */
const LINES_A_MONTAGE = 120;
/** Fewer lines than this are not worth a second worker. */
const FEWEST_LINES = 12;

/**
 * Reads a picture: takes the background away, finds lines, and reads those that were not seen before.
 *
 * @throws {OcrError} if reading failed twice, or was aborted
 */
export async function readLines(bitmap: Bitmap, options: ReadOptions): Promise<ReadLine[]> {
  const { scale, cache, signal } = options;
  const step = (stage: ReadStage) => {
    if (signal?.aborted) throw new OcrError('aborted');
    options.onStage?.(stage);
  };
  step('ink');
  const ink = extractInkOf(bitmap, scale);
  step('lines');
  const lines = findLines(ink, scale, options.isExplained);
  step('read');
  const keys = new Map(lines.map((line) => [line, cache ? keyOf(ink, line) : '']));
  const read = new Map<TextLine, ReadLine>();
  const fresh: TextLine[] = [];
  const waiting = new Map<string, TextLine[]>();
  for (const line of lines) {
    const key = keys.get(line)!;
    const words = options.wordsOf?.(line) ?? cache?.get(key, line);
    const twins = waiting.get(key);
    if (words) read.set(line, toReadLine(line, words));
    else if (cache && twins) twins.push(line);
    else {
      fresh.push(line);
      if (cache) waiting.set(key, []);
    }
  }
  const readPart = async (part: readonly TextLine[]): Promise<void> => {
    const montage = toMontage(ink, part);
    const words = await readTwice(montage.bitmap, options.recognizer, signal);
    fromMontage(words, montage.slots).forEach((readLine, i) => {
      const line = part[i]!;
      read.set(line, readLine);
      if (!cache) return;
      cache.set(keys.get(line)!, line, readLine.words);
      for (const twin of waiting.get(keys.get(line)!) ?? []) {
        read.set(twin, toReadLine(twin, cache.get(keys.get(line)!, twin) ?? []));
      }
    });
  };
  await Promise.all(share(fresh, options.recognizer.lanes ?? 1).map(readPart));
  return lines.map((line) => read.get(line)!);
}

/** Parts of about one amount of ink, as many as there are lanes or as the length of a montage asks for. */
function share(lines: readonly TextLine[], lanes: number): TextLine[][] {
  const count = Math.max(
    Math.ceil(lines.length / LINES_A_MONTAGE),
    Math.min(lanes, Math.floor(lines.length / FEWEST_LINES)),
    1,
  );
  if (lines.length === 0) return [];
  const parts = Array.from({ length: count }, () => ({ lines: [] as TextLine[], ink: 0 }));
  for (const line of lines) {
    const part = parts.reduce((least, other) => (other.ink < least.ink ? other : least));
    part.lines.push(line);
    part.ink += line.width / line.height;
  }
  return parts.map((part) => part.lines);
}

const toReadLine = ({ x, y, width, height }: TextLine, words: readonly ReadWord[]): ReadLine => ({
  x,
  y,
  width,
  height,
  words,
});

/** A worker may die once; twice is a failure. */
async function readTwice(
  montage: Bitmap,
  recognizer: Recognizer,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  try {
    return await recognizer.recognize(montage, signal);
  } catch (error) {
    if (signal?.aborted || (error instanceof OcrError && error.code === 'aborted')) throw error;
    return recognizer.recognize(montage, signal);
  }
}
