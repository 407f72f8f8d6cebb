import { type Component, findComponents } from './components.ts';
import { Grid } from './grid.ts';
import type { Box } from './image.ts';
import type { Ink } from './ink.ts';
import { bottom, hull, type Plane, right } from './plane.ts';
import { removeFrames, removeRules } from './rules.ts';

/** A line of text: its box and the glyph-like pieces in it, from left to right. */
export interface TextLine extends Box {
  readonly pieces: readonly Box[];
}

const SHORTEST_LINE = 5;
const TALLEST_GLYPH = 64;
const WIDEST_GLYPH = 160;
const GAP = 11;
/** Dots, dashes and underscores are thin: they may stand further from the next letter. */
const MARK_GAP = 1.6;
const CUT_ABOVE = 16;

/**
 * Finds where text stands, whatever it says: pieces of ink that stand beside each other at about one height.
 *
 * @param scale - image pixels per CSS pixel
 * @param isExplained - true for pieces of ink that need no reading, since the page itself says what they are
 * @returns from top to bottom; lines may lie beside each other
 */
export function findLines(ink: Ink, scale: number, isExplained: (piece: Box) => boolean = () => false): TextLine[] {
  const mask: Plane = { ...ink.mask, data: ink.mask.data.slice() };
  removeFrames(mask, scale);
  removeRules(mask, scale);
  const glyphs = findComponents(mask).filter(
    (c) =>
      c.height <= TALLEST_GLYPH * scale &&
      c.width <= WIDEST_GLYPH * scale &&
      c.area >= Math.min(2, scale) * scale &&
      !isExplained(c),
  );
  return linkGlyphs(glyphs, scale)
    .flatMap((pieces) => cutApart(pieces, scale))
    .map((pieces) => ({ ...hull(pieces), pieces: pieces.sort((a, b) => a.x - b.x) }))
    .filter((line) => isTextSized(line, scale))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function isTextSized(line: TextLine, scale: number): boolean {
  if (line.height < 3 * scale) return false;
  const isBar = line.width <= 3 * scale && line.height > 15 * scale;
  if (isBar) return false;
  return line.height >= SHORTEST_LINE * scale || line.width >= 12 * scale;
}

/** Joins glyphs to their neighbours on the right, and dots and accents to what they belong to. */
function linkGlyphs(glyphs: readonly Component[], scale: number): Component[][] {
  const grid = new Grid(glyphs, 32 * scale);
  const parent = glyphs.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const index = new Map(glyphs.map((glyph, i) => [glyph, i]));
  glyphs.forEach((glyph, i) => {
    const gap = Math.max(GAP * scale, 0.8 * glyph.height);
    const reach = MARK_GAP * gap;
    const near = grid.around({
      x: glyph.x - reach,
      y: glyph.y - glyph.height * 0.5,
      width: glyph.width + 2 * reach,
      height: glyph.height * 2,
    });
    for (const other of near) {
      if (other !== glyph && isSameLine(glyph, other, gap, scale)) parent[find(index.get(other)!)] = find(i);
    }
  });
  const groups = new Map<number, Component[]>();
  glyphs.forEach((glyph, i) => {
    const group = groups.get(find(i));
    if (group) group.push(glyph);
    else groups.set(find(i), [glyph]);
  });
  return [...groups.values()];
}

function isSameLine(a: Box, b: Box, gap: number, scale: number): boolean {
  const across = Math.max(a.x, b.x) - Math.min(right(a), right(b));
  const down = Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b));
  const [small, large] = a.height < b.height ? [a, b] : [b, a];
  const isNarrow = small.width < 0.5 * large.height && small.height < 0.9 * large.height;
  const isMark = isNarrow || (small.height < 0.45 * large.height && small.width < 1.5 * large.height);
  if (isMark && across <= 0) return down <= Math.max(2 * scale, 0.3 * large.height);
  if (isMark) {
    // Quotation marks stand above small letters, underscores below them.
    const middle = small.y + small.height / 2;
    const above = small.height > small.width ? 0.45 : 0.3;
    const isBeside = middle > large.y - above * large.height && middle < bottom(large) + 0.5 * large.height;
    return isBeside && across <= MARK_GAP * gap;
  }
  if (across > gap) return false;
  return -down >= 0.5 * small.height && large.height <= 2.6 * small.height;
}

/** X-Y cut: a group taller than one line is cut at empty rows, then at wide empty columns, until nothing gives way. */
function cutApart(pieces: Component[], scale: number): Component[][] {
  const box = hull(pieces);
  if (box.height <= CUT_ABOVE * scale || pieces.length < 2) return [pieces];
  const heights = pieces.map((piece) => piece.height).sort((a, b) => a - b);
  const typical = heights[heights.length >> 1]!;
  if (box.height <= 1.7 * typical) return [pieces];
  const rows = splitRows(pieces);
  if (rows.length > 1) {
    const merged = mergeMarks(rows, typical);
    if (merged.length > 1) return merged.flatMap((row) => cutApart(row, scale));
  }
  const halves = cutAtWidestGap(pieces, Math.max(3 * scale, 0.35 * typical));
  const parts = halves.flatMap((half) => cutApart(half, scale));
  // A cut between columns is only worth it where it lets a row cut follow.
  return parts.length > halves.length ? parts : [pieces];
}

function cutAtWidestGap(pieces: readonly Component[], least: number): Component[][] {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  let end = right(sorted[0]!);
  let widest = least;
  let at = 0;
  sorted.forEach((piece, i) => {
    if (i > 0 && piece.x - end > widest) {
      widest = piece.x - end;
      at = i;
    }
    end = Math.max(end, right(piece));
  });
  return at > 0 ? [sorted.slice(0, at), sorted.slice(at)] : [];
}

/** Groups of pieces between which at least one row of pixels is empty. */
function splitRows(pieces: readonly Component[]): Component[][] {
  const groups: Component[][] = [];
  let end = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    if (!group || piece.y - end >= 1) groups.push([piece]);
    else group.push(piece);
    end = Math.max(end, bottom(piece));
  }
  return groups;
}

/** Rows of dots and accents go to the row next to them. */
function mergeMarks(rows: Component[][], typical: number): Component[][] {
  const merged: Component[][] = [];
  let pending: Component[] = [];
  for (const row of rows) {
    if (hull(row).height < 0.45 * typical) {
      pending.push(...row);
      continue;
    }
    merged.push([...pending, ...row]);
    pending = [];
  }
  const last = merged[merged.length - 1];
  if (last) last.push(...pending);
  else merged.push(pending);
  return merged;
}
