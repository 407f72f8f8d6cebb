import type { Bitmap, Box } from './image.ts';
import type { Ink } from './ink.ts';
import type { TextLine } from './lines.ts';
import { bottom, right } from './plane.ts';
import type { ReadWord } from './recognize.ts';

/** Height of a line in the montage: measured best between speed and reading. */
const LINE_HEIGHT = 30;
const SPACE = 12;
const MARGIN = 12;

/** Where a line went: `factor` is montage pixels per image pixel. */
export interface Slot {
  readonly line: TextLine;
  readonly x: number;
  readonly y: number;
  readonly factor: number;
}

/** Lines of one picture under each other on white, to be read in one go. */
export interface Montage {
  readonly bitmap: Bitmap;
  readonly slots: readonly Slot[];
}

/** Stacks the lines in one white column, each scaled to the same height. */
export function toMontage(ink: Ink, lines: readonly TextLine[]): Montage {
  const slots: Slot[] = [];
  let y = MARGIN;
  let widest = 0;
  for (const line of lines) {
    const factor = LINE_HEIGHT / line.height;
    slots.push({ line, x: MARGIN, y, factor });
    widest = Math.max(widest, Math.ceil(line.width * factor));
    y += LINE_HEIGHT + SPACE;
  }
  const width = widest + 2 * MARGIN;
  const data = new Uint8ClampedArray(width * (y + MARGIN) * 4).fill(255);
  for (const slot of slots) drawLine(ink, slot, data, width);
  return { bitmap: { width, height: y + MARGIN, data }, slots };
}

/** Bilinear, with one pixel of what surrounds the line so that edges stay soft. */
function drawLine(
  { page }: Ink,
  { line, x: left, y: top, factor }: Slot,
  data: Uint8ClampedArray,
  width: number,
): void {
  const columns = Math.ceil(line.width * factor);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= page.width || y >= page.height ? 255 : page.data[y * page.width + x]!;
  for (let row = -2; row < LINE_HEIGHT + 2; row += 1) {
    const sourceY = line.y + (row + 0.5) / factor - 0.5;
    const y0 = Math.floor(sourceY);
    const fy = sourceY - y0;
    if (sourceY < line.y - 1.5 || sourceY > bottom(line) + 0.5) continue;
    for (let column = -2; column < columns + 2; column += 1) {
      const sourceX = line.x + (column + 0.5) / factor - 0.5;
      const x0 = Math.floor(sourceX);
      const fx = sourceX - x0;
      const value =
        (at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx) * (1 - fy) +
        (at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx) * fy;
      const p = ((top + row) * width + left + column) * 4;
      data[p] = value;
      data[p + 1] = value;
      data[p + 2] = value;
    }
  }
}

/** A line with the words read in it; together the words tile the line, so that no ink is left between them. */
export interface ReadLine extends Box {
  readonly words: readonly ReadWord[];
}

/** Gives the words found in a montage back to their lines. A line in which nothing was read gets one empty word. */
export function fromMontage(words: readonly ReadWord[], slots: readonly Slot[]): ReadLine[] {
  const bySlot = new Map<number, ReadWord[]>();
  for (const word of words) {
    const middle = word.y + word.height / 2;
    const i = Math.floor((middle - MARGIN + SPACE / 2) / (LINE_HEIGHT + SPACE));
    const slot = slots[i];
    if (!slot || word.text.trim() === '') continue;
    const back = (box: Box): Box => {
      const x = Math.max(slot.line.x, slot.line.x + (box.x - slot.x) / slot.factor);
      const x2 = Math.min(right(slot.line), slot.line.x + (right(box) - slot.x) / slot.factor);
      return { x, y: slot.line.y, width: Math.max(0, x2 - x), height: slot.line.height };
    };
    const symbols = word.symbols?.map((symbol) => ({ ...symbol, ...back(symbol) }));
    const mapped = { ...word, ...back(word), ...(symbols ? { symbols } : {}) };
    const list = bySlot.get(i);
    if (list) list.push(mapped);
    else bySlot.set(i, [mapped]);
  }
  return slots.map(({ line }, i) => {
    const { x, y, width, height } = line;
    return { x, y, width, height, words: tile(line, bySlot.get(i) ?? []) };
  });
}

/**
 * Stretches words until they meet in the white between them. A long stretch of ink that no word claims becomes a word
 * without text.
 */
function tile(line: TextLine, words: readonly ReadWord[]): ReadWord[] {
  const sorted = withUnread(
    line,
    [...words].sort((a, b) => a.x - b.x),
  );
  let start = line.x;
  return sorted.map((word, i) => {
    const next = sorted[i + 1];
    const end = next ? cutBetween(line, word, next) : right(line);
    const white = i > 0 ? whiteAt(line, start) / line.height : undefined;
    const tiled = {
      ...word,
      x: start,
      y: line.y,
      width: Math.max(0, end - start),
      height: line.height,
      ...(white === undefined ? {} : { white }),
    };
    start = Math.max(start, end);
    return tiled;
  });
}

function withUnread(line: TextLine, words: readonly ReadWord[]): ReadWord[] {
  const all: ReadWord[] = [];
  let end = line.x;
  const close = (until: number) => {
    const missed = line.pieces.filter((piece) => piece.x >= end - 1 && right(piece) <= until + 1);
    const inkWidth = missed.reduce((sum, piece) => sum + piece.width, 0);
    if (inkWidth <= 0.9 * line.height) return;
    const x = Math.min(...missed.map((piece) => piece.x));
    const x2 = Math.max(...missed.map(right));
    all.push({ x, y: line.y, width: x2 - x, height: line.height, text: '', confidence: 0 });
  };
  for (const word of words) {
    close(word.x);
    all.push(word);
    end = Math.max(end, right(word));
  }
  close(right(line));
  if (all.length === 0)
    all.push({ x: line.x, y: line.y, width: line.width, height: line.height, text: '', confidence: 0 });
  return all;
}

/** How much white there is about a column of a line. */
function whiteAt(line: TextLine, x: number): number {
  let [before, after] = [-Infinity, Infinity];
  for (const piece of line.pieces) {
    if (piece.x + piece.width / 2 <= x) before = Math.max(before, right(piece));
    else after = Math.min(after, piece.x);
  }
  return after - before;
}

/** The middle of the widest white between the last glyph of one word and the first of the next. */
function cutBetween(line: TextLine, word: Box, next: Box): number {
  const from = word.x + 0.7 * word.width;
  const to = next.x + 0.3 * next.width;
  const half = (right(word) + next.x) / 2;
  let best = half;
  let widest = 0;
  let end = -Infinity;
  for (const piece of line.pieces) {
    const gap = piece.x - end;
    const middle = (piece.x + end) / 2;
    if (gap > 0 && middle > from && middle < to) {
      const score = gap - 0.25 * Math.abs(middle - half);
      if (score > widest) {
        widest = score;
        best = middle;
      }
    }
    end = Math.max(end, right(piece));
  }
  return best;
}
