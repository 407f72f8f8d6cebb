import type { Bitmap, Box, CoverBox } from '../ocr/image.ts';
import { bottom, clip, overlap, right } from '../ocr/plane.ts';
import { FILL, LABEL } from './paint.ts';
import { decodePng } from './png.ts';
import { type ChunkProblem, findChunkProblems } from './png-chunks.ts';

export interface PictureProblem {
  readonly code: ChunkProblem | 'not-decodable' | 'wrong-size' | 'not-covered' | 'still-readable' | 'not-read-again';
  /** Where, in image pixels. */
  readonly box?: CoverBox;
}

export interface Verdict {
  readonly verified: boolean;
  readonly problems: readonly PictureProblem[];
}

export interface FinishedPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** The painted boxes. */
  readonly boxes: readonly CoverBox[];
  /** Labels were printed on the boxes. */
  readonly labels?: boolean;
  /** Areas that the user uncovered knowingly: readable text there is no problem. */
  readonly excused?: readonly Box[];
  /** Reads the finished picture again and answers what is still sensitive in it. */
  readonly read: (bitmap: Bitmap) => Promise<readonly CoverBox[]>;
  readonly decode?: (png: Uint8Array) => Promise<Bitmap>;
}

/**
 * Opens a finished picture again: nothing in the file but pixels, every pixel of every box is paint, and a second
 * reading finds nothing. Whatever goes wrong on the way is a problem too: a picture that cannot be checked is not verified.
 */
export async function verifyPicture(picture: FinishedPicture): Promise<Verdict> {
  const problems: PictureProblem[] = findChunkProblems(picture.png).map((code) => ({ code }));
  let bitmap: Bitmap;
  try {
    bitmap = await (picture.decode ?? decodePng)(picture.png);
  } catch {
    return { verified: false, problems: [...problems, { code: 'not-decodable' }] };
  }
  if (bitmap.width !== picture.width || bitmap.height !== picture.height) problems.push({ code: 'wrong-size' });
  for (const box of picture.boxes) {
    if (!isPainted(bitmap, box, picture.labels ?? false)) problems.push({ code: 'not-covered', box });
  }
  try {
    const known = [...picture.boxes, ...(picture.excused ?? [])];
    for (const box of await picture.read(bitmap))
      if (!isInside(box, known)) problems.push({ code: 'still-readable', box });
  } catch {
    problems.push({ code: 'not-read-again' });
  }
  return { verified: problems.length === 0, problems };
}

function isPainted({ width, height, data }: Bitmap, box: Box, labels: boolean): boolean {
  const area = clip(box, width, height);
  const isColour = (i: number, [red, green, blue]: readonly number[]) =>
    data[i] === red && data[i + 1] === green && data[i + 2] === blue && data[i + 3] === 255;
  for (let y = area.y; y < bottom(area); y += 1) {
    for (let i = (y * width + area.x) * 4, end = (y * width + right(area)) * 4; i < end; i += 4) {
      if (!isColour(i, FILL) && !(labels && isColour(i, LABEL))) return false;
    }
  }
  return true;
}

/** What is read on our own paint (a label, an edge) is not the page's. */
function isInside(box: Box, areas: readonly Box[]): boolean {
  const covered = areas.reduce((sum, area) => sum + overlap(box, area), 0);
  return covered >= 0.7 * box.width * box.height;
}
