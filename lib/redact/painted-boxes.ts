import { Grid } from '../ocr/grid.ts';
import { isIdentifier } from '../ocr/harmless.ts';
import type { Box, CoverBox, PageText } from '../ocr/image.ts';
import { isVague } from '../ocr/kinds.ts';
import { bottom, clip, hull, right } from '../ocr/plane.ts';
import { restOf } from './rest.ts';

const PAD_ACROSS = 2;
const PAD_DOWN = 3;
/** In heights of a box. */
const OVERHANG = 0.17;
/** Boxes end at multiples of this from the picture's edge, so that they say little about the length of what they cover. */
const STEP = 12;
/** Values of which there are few: where the next word stands tells which one it may be. */
const FEW = /name|address|username/;
/** A gap in a row narrower than this many heights is covered too: groups of digits, parts of a name. */
const JOIN_GAP = 1.3;
const MOST_PIXELS_OF_JPEG_BLOCK = 16;

export interface PaintOptions {
  /** Image pixels per CSS pixel. */
  readonly scale: number;
  /** The picture was a JPEG: its letters ring up to the end of their block. */
  readonly wasJpeg?: boolean;
  /** All words in the picture, covered or not: boxes end between them. */
  readonly words?: readonly PageText[];
}

/**
 * The areas that are really painted: grown past glyph edges, outwards to whole pixels, joined along a row, ends rounded
 * up, names up to the next gap, cut to the picture. Boxes drawn by the user are only rounded and cut.
 *
 * Whatever one source asks for by itself is covered also beside the others, to the pixel.
 *
 * @returns from top to bottom, in whole pixels
 */
export function toPaintedBoxes(
  boxes: readonly CoverBox[],
  size: { readonly width: number; readonly height: number },
  options: PaintOptions,
): CoverBox[] {
  const own = boxes.filter((box) => box.source === 'user');
  const found = boxes.filter((box) => box.source !== 'user');
  const toArea = wordStops(options);
  const settle = (some: readonly CoverBox[]): CoverBox[] =>
    joinRows(some.map(toArea), options.scale)
      .map((box) => grow(box, options))
      .map((box) => ({ ...box, ...clip(box, size.width, size.height) }))
      .filter((box) => box.width > 0 && box.height > 0);
  const all = settle(found);
  // Joining depends on the company a box is in. What a part of the sources would cover alone is added where it sticks out.
  for (const part of partsOf(found)) all.push(...settle(part).filter((box) => restOf(box, all).length > 0));
  const drawn = own.map((box) => ({ ...box, ...clip(box, size.width, size.height) }));
  return [...drawn.filter((box) => box.width > 0 && box.height > 0), ...all].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** The boxes of each source alone, and of all but each. */
function partsOf(boxes: readonly CoverBox[]): CoverBox[][] {
  const sources = [...new Set(boxes.map(({ source }) => source))];
  if (sources.length < 2) return [];
  return sources.flatMap((source) => [
    boxes.filter((box) => box.source === source),
    boxes.filter((box) => box.source !== source),
  ]);
}

/**
 * Where rounding would end inside the next word, the word is covered whole beside a name, and not touched where it is
 * an identifier that should stay readable.
 */
function wordStops({ words = [], scale }: PaintOptions): (box: CoverBox) => CoverBox {
  const grid = new Grid(words, 64 * scale);
  return (box) => {
    if (!FEW.test(box.kind)) return box;
    const end = roundUp(right(box) + padAcross(box.height, scale), scale);
    const next = grid
      .around({ x: right(box), y: box.y, width: end - right(box), height: box.height })
      .filter((word) => isSameRow(word, box) && word.x >= right(box) - 1 && word.x < end && right(word) > end);
    if (next.length === 0 || next.some(({ text }) => isIdentifier(text))) return box;
    return { ...box, width: Math.max(...next.map(right)) - box.x };
  };
}

/** Letters lean and cast shadows beyond their own box, the more the larger they are; less far than a space is wide. */
const padAcross = (height: number, scale: number): number => Math.max(2, PAD_ACROSS * scale, OVERHANG * height);

function roundUp(x: number, scale: number): number {
  const step = Math.round(STEP * scale);
  return Math.ceil(x / step) * step;
}

function grow(box: CoverBox, { scale, wasJpeg = false }: PaintOptions): CoverBox {
  const down = Math.max(2, PAD_DOWN * scale, 0.15 * box.height);
  const x = Math.floor(box.x - padAcross(box.height, scale));
  const y = Math.floor(box.y - down);
  const x2 = roundUp(right(box) + padAcross(box.height, scale), scale);
  const y2 = Math.ceil(bottom(box) + down);
  if (!wasJpeg) return { ...box, x, y, width: x2 - x, height: y2 - y };
  const block = MOST_PIXELS_OF_JPEG_BLOCK;
  const left = Math.floor(x / block) * block;
  const top = Math.floor(y / block) * block;
  return {
    ...box,
    x: left,
    y: top,
    width: Math.ceil(x2 / block) * block - left,
    height: Math.ceil(y2 / block) * block - top,
  };
}

/** Joins boxes of one row that nearly touch. The joined box keeps kind and label only where all agree. */
function joinRows(boxes: readonly CoverBox[], scale: number): CoverBox[] {
  const joined: CoverBox[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const i = joined.findIndex((other) => isSameRow(other, box) && box.x - right(other) < joinGap(other, box, scale));
    const other = joined[i];
    if (!other) {
      joined.push(box);
      continue;
    }
    const { label, ...rest } = other;
    const keepsLabel = label !== undefined && label === box.label;
    joined[i] = {
      ...rest,
      ...hull([other, box]),
      kind: isVague(other.kind) ? box.kind : other.kind,
      ...(keepsLabel ? { label } : label !== undefined && box.label === undefined ? { label } : {}),
    };
  }
  return joined;
}

const joinGap = (a: Box, b: Box, scale: number): number =>
  Math.min(24 * scale, JOIN_GAP * Math.min(a.height, b.height));

function isSameRow(a: Box, b: Box): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return (
    shared >= 0.6 * Math.min(a.height, b.height) && Math.max(a.height, b.height) <= 1.8 * Math.min(a.height, b.height)
  );
}
