import type { Box } from '../../lib/ocr/image.ts';
import { bottom, right } from '../../lib/ocr/plane.ts';
import type { Rendered } from './render.ts';

export interface Score {
  values: number;
  /** Values whose ink is covered to at least 95 %. */
  covered: number;
  /** Values less than half covered. */
  open: number;
  words: number;
  wordsHidden: number;
  identifiers: number;
  identifiersHidden: number;
  pixels: number;
  /** Covered pixels more than 4 CSS px from any value. */
  overPixels: number;
  missed: string[];
  hidden: string[];
  hiddenIds: string[];
}

export const emptyScore = (): Score => ({
  values: 0,
  covered: 0,
  open: 0,
  words: 0,
  wordsHidden: 0,
  identifiers: 0,
  identifiersHidden: 0,
  pixels: 0,
  overPixels: 0,
  missed: [],
  hidden: [],
  hiddenIds: [],
});

/**
 * Adds one picture to a score.
 *
 * @param boxes - what would be painted
 * @param found - the same before widths are rounded up: what is covered without need is measured on these
 */
export function addScore(score: Score, truth: Rendered, boxes: readonly Box[], found: readonly Box[] = boxes): void {
  const { width, height } = truth.bitmap;
  const painted = mark(width, height, boxes);
  const share = (areas: readonly Box[]) => {
    let all = 0;
    let hit = 0;
    for (const box of areas) {
      for (let y = Math.floor(box.y); y < Math.min(height, Math.ceil(bottom(box))); y += 1) {
        for (let x = Math.floor(box.x); x < Math.min(width, Math.ceil(right(box))); x += 1) {
          all += 1;
          hit += painted[y * width + x]!;
        }
      }
    }
    return all === 0 ? 1 : hit / all;
  };
  for (const value of truth.values) {
    const part = share(value.boxes);
    score.values += 1;
    if (part >= 0.95) score.covered += 1;
    else score.missed.push(`${truth.name} ${value.kind} "${value.text}" ${part.toFixed(2)}`);
    if (part < 0.5) score.open += 1;
  }
  const ids = truth.identifiers;
  for (const item of ids) {
    score.identifiers += 1;
    if (share(item.boxes) > 0.4) {
      score.identifiersHidden += 1;
      score.hiddenIds.push(item.text);
    }
  }
  for (const word of truth.words) {
    if (ids.some((item) => item.text.includes(word.text) && item.boxes.some((box) => Math.abs(box.y - word.y) < 3)))
      continue;
    if (!/[\p{L}\p{N}]/u.test(word.text)) continue;
    score.words += 1;
    if (share([word]) > 0.4) {
      score.wordsHidden += 1;
      score.hidden.push(word.text);
    }
  }
  const near = 4 * truth.scale;
  const allowed = mark(
    width,
    height,
    truth.values.flatMap(({ boxes: own }) =>
      own.map((box) => ({
        x: box.x - near,
        y: box.y - near,
        width: box.width + 2 * near,
        height: box.height + 2 * near,
      })),
    ),
  );
  score.pixels += width * height;
  const tight = mark(width, height, found);
  for (let i = 0; i < tight.length; i += 1) score.overPixels += tight[i]! & (1 - allowed[i]!);
}

function mark(width: number, height: number, boxes: readonly Box[]): Uint8Array {
  const plane = new Uint8Array(width * height);
  for (const box of boxes) {
    const x1 = Math.max(0, Math.floor(box.x));
    const x2 = Math.min(width, Math.ceil(right(box)));
    for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, Math.ceil(bottom(box))); y += 1) {
      if (x2 > x1) plane.fill(1, y * width + x1, y * width + x2);
    }
  }
  return plane;
}
