import type { KnownValue, Rules } from '../detect/detector.ts';
import { paint, withoutPaint } from '../redact/paint.ts';
import { toPaintedBoxes } from '../redact/painted-boxes.ts';
import { encodePng } from '../redact/png.ts';
import { type PictureProblem, verifyPicture } from '../redact/verify.ts';
import { findDocuments } from './documents.ts';
import { estimateScale } from './estimate-scale.ts';
import { findLeftovers, findPictureBoxes, type PictureMode } from './find-boxes.ts';
import { Grid } from './grid.ts';
import type { Bitmap, Box, CoverBox, PageText } from './image.ts';
import { isVague } from './kinds.ts';
import type { LineCache } from './line-cache.ts';
import type { ReadLine } from './montage.ts';
import { bottom, overlap, right } from './plane.ts';
import { readLines } from './read-lines.ts';
import type { FoundBox } from './reading.ts';
import type { Recognizer } from './recognize.ts';
import { unchangedWords } from './unchanged.ts';

export type PictureStage = 'ink' | 'lines' | 'read' | 'codes' | 'decide';

/** Finds QR and bar codes in a picture, or in one that is painted; the boxes hold kind and label. */
export type CodeFinder = (bitmap: Bitmap, isPainted?: boolean) => Promise<readonly CoverBox[]>;

/** Gives values the labels they have in the text of the same draft. */
export type AssignLabels = (values: { kind: string; value: string }[]) => Promise<readonly (string | undefined)[]>;

export interface PictureJob {
  readonly bitmap: Bitmap;
  /** Image pixels per CSS pixel. Left out, it is guessed from the letters. */
  readonly scale?: number;
  readonly recognizer: Recognizer;
  /** Boxes the page's own text asks for (`readPage`). */
  readonly pageBoxes?: readonly FoundBox[];
  /** Labels for values, in their order; what it refuses or leaves out is labelled with its kind alone. */
  readonly assignLabels?: AssignLabels;
  /** Visible words of the page: the ink in their boxes is explained and not read. */
  readonly pageTexts?: readonly PageText[];
  /** The page's words where they explain no ink (a strict reading): they still say what its pictures are of. */
  readonly captions?: readonly PageText[];
  /** Canvas, images, foreign frames: read and judged strictly, whatever the page says. */
  readonly opaqueAreas?: readonly Box[];
  readonly knownValues?: readonly KnownValue[];
  readonly rules?: Rules;
  /** *strict* unless the page explains its pixels. */
  readonly mode?: PictureMode;
  readonly wasJpeg?: boolean;
  readonly findCodes?: CodeFinder;
  readonly cache?: LineCache;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: PictureStage) => void;
  /** Milliseconds from any start; given, the answer says how long each stage took. */
  readonly now?: () => number;
}

/** What was looked at and how. Counts only. */
export interface Coverage {
  /** Words the page itself explained. */
  readonly explainedWords: number;
  readonly opaqueAreas: number;
  /** Lines read in the pixels. */
  readonly readLines: number;
  /** Lines in which nothing could be read. */
  readonly unreadLines: number;
  /** Codes were looked for. */
  readonly codes: boolean;
}

export interface CleanPicture {
  /** What asks to be covered, as found: neither grown nor joined. */
  readonly found: readonly CoverBox[];
  /** What will be painted, in whole image pixels: already grown and joined. */
  readonly boxes: readonly CoverBox[];
  /** What was read, for "show everything OCR read". */
  readonly lines: readonly ReadLine[];
  readonly coverage: Coverage;
  readonly ms: Readonly<Partial<Record<PictureStage, number>>>;
}

/**
 * Decides what to cover in a picture. What the page knows and what the pixels say are united: neither takes away from
 * the other.
 *
 * @throws {OcrError} if the picture could not be read; nothing of it may be used then
 */
export async function cleanPicture(job: PictureJob): Promise<CleanPicture> {
  const { bitmap, scale = estimateScale(bitmap), pageTexts = [], opaqueAreas = [] } = job;
  const clock = stopwatch(job);
  const lines = await readLines(bitmap, {
    scale,
    recognizer: job.recognizer,
    isExplained: explainedBy(pageTexts, opaqueAreas, scale),
    onStage: clock.start,
    ...(job.cache ? { cache: job.cache } : {}),
    ...(job.signal ? { signal: job.signal } : {}),
  });
  clock.start('codes');
  const codes = (await job.findCodes?.(bitmap)) ?? [];
  clock.start('decide');
  const found = findPictureBoxes({
    lines,
    pageTexts,
    scale,
    known: job.knownValues ?? [],
    mode: job.mode ?? (pageTexts.length > 0 ? 'light' : 'strict'),
    strictAreas: opaqueAreas,
    ...(job.rules ? { rules: job.rules } : {}),
  });
  const documents = findDocuments({ bitmap, lines, pageTexts: job.captions ?? pageTexts, opaqueAreas, scale });
  const all = [...(await withLabels([...(job.pageBoxes ?? []), ...found], job.assignLabels)), ...documents, ...codes];
  return {
    found: all,
    boxes: toPaintedBoxes(all, bitmap, {
      scale,
      wasJpeg: job.wasJpeg ?? false,
      words: [...lines.flatMap((line) => line.words), ...pageTexts],
    }),
    lines,
    coverage: {
      explainedWords: pageTexts.length,
      opaqueAreas: opaqueAreas.length,
      readLines: lines.length,
      unreadLines: lines.filter((line) => line.words.every(({ text }) => text === '')).length,
      codes: job.findCodes !== undefined,
    },
    ms: clock.stop(),
  };
}

/** Puts a label on every box that covers a known kind of value, and drops the values. */
async function withLabels(boxes: readonly FoundBox[], assignLabels: AssignLabels | undefined): Promise<CoverBox[]> {
  const named = boxes.filter(({ kind, value }) => Boolean(value) && !isVague(kind));
  const labels = await assignLabels?.(named.map(({ kind, value = '' }) => ({ kind, value }))).catch(() => []);
  const byBox = new Map(named.map((box, i) => [box, labels?.[i]]));
  return boxes.map((box) => {
    const { value: _, ...rest } = box;
    const label = box.label ?? byBox.get(box);
    return label === undefined ? rest : { ...rest, label };
  });
}

export interface FinishJob {
  /** The picture as it was taken. */
  readonly bitmap: Bitmap;
  readonly scale?: number;
  /** What to paint, after the user's edits. */
  readonly boxes: readonly CoverBox[];
  /** Print labels on the boxes that have one. */
  readonly labels?: boolean;
  /** Areas that the user uncovered knowingly. */
  readonly excused?: readonly Box[];
  readonly recognizer: Recognizer;
  readonly knownValues?: readonly KnownValue[];
  readonly rules?: Rules;
  readonly pageTexts?: readonly PageText[];
  readonly opaqueAreas?: readonly Box[];
  readonly findCodes?: CodeFinder;
  /** What the first reading read, where the picture is still the same but for its boxes. */
  readonly lines?: readonly ReadLine[];
  /** The cache of the first reading: lines that paint did not touch are not read again. */
  readonly cache?: LineCache;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: PictureStage) => void;
}

export interface FinishedPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly verified: boolean;
  readonly problems: readonly PictureProblem[];
}

/** Paints, encodes anew, and opens the result again. What is not `verified` must not leave. */
export async function finishPicture(job: FinishJob): Promise<FinishedPicture> {
  const { bitmap, scale = estimateScale(bitmap), boxes, recognizer, pageTexts = [], opaqueAreas = [] } = job;
  const labels = job.labels ?? false;
  const png = await encodePng(paint(bitmap, boxes, { labels }));
  const isExplained = explainedBy(pageTexts, opaqueAreas, scale);
  const isPainted = insideAny(boxes, 0);
  const read = async (painted: Bitmap): Promise<CoverBox[]> => {
    const lines = await readLines(painted, {
      scale,
      recognizer,
      isExplained: (piece) => isPainted(piece) || isExplained(piece),
      ...(job.lines ? { wordsOf: unchangedWords(job.lines, boxes) } : {}),
      ...(job.onProgress ? { onStage: job.onProgress } : {}),
      ...(job.cache ? { cache: job.cache } : {}),
      ...(job.signal ? { signal: job.signal } : {}),
    });
    const leftovers = findLeftovers({
      lines,
      scale,
      known: job.knownValues ?? [],
      ...(job.rules ? { rules: job.rules } : {}),
    });
    job.onProgress?.('codes');
    const codes = await job.findCodes?.(withoutPaint(painted, boxes), true);
    return [...leftovers, ...(codes ?? [])];
  };
  const { width, height } = bitmap;
  const excused = job.excused ?? [];
  const { verified, problems } = await verifyPicture({ png, width, height, boxes, labels, excused, read });
  return { png, verified, problems };
}

/** Ink that lies in a word the page shows, and not in an opaque area, needs no reading. */
function explainedBy(texts: readonly PageText[], opaque: readonly Box[], scale: number): (piece: Box) => boolean {
  if (texts.length === 0) return () => false;
  const isText = insideAny(texts, 2 * scale);
  return (piece) => isText(piece) && !opaque.some((area) => overlap(area, piece) > 0);
}

function insideAny(boxes: readonly Box[], slack: number): (piece: Box) => boolean {
  const grid = new Grid(boxes, 128);
  return (piece) =>
    grid
      .around(piece)
      .some(
        (box) =>
          piece.x >= box.x - slack &&
          piece.y >= box.y - slack &&
          right(piece) <= right(box) + slack &&
          bottom(piece) <= bottom(box) + slack,
      );
}

function stopwatch({ now, onProgress }: PictureJob) {
  const ms: Partial<Record<PictureStage, number>> = {};
  let open: { stage: PictureStage; since: number } | undefined;
  const stop = () => {
    if (open && now) ms[open.stage] = now() - open.since;
    open = undefined;
    return ms;
  };
  const start = (stage: PictureStage) => {
    stop();
    onProgress?.(stage);
    open = { stage, since: now?.() ?? 0 };
  };
  return { start, stop };
}
