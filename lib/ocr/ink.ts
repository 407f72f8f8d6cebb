import { findBackground } from './background.ts';
import { type Component, findComponents } from './components.ts';
import { addInk, findHueTiles, toHue } from './hue.ts';
import type { Bitmap } from './image.ts';
import { type Plane, toGrey } from './plane.ts';

/** Differences below this are noise of the encoder. */
const NOISE = 12;
const STRONGEST_GAIN = 4;

/** The text of a picture, free of its colours. */
export interface Ink {
  /** Dark on white: 255 is bare background, 0 the strongest ink near. */
  readonly page: Plane;
  /** 1 where there is ink. */
  readonly mask: Plane;
}

/**
 * Takes the background away, so that light text on dark, pale text and text on a gradient all become dark on white.
 *
 * @param scale - image pixels per CSS pixel
 */
export function extractInk(grey: Plane, scale: number): Ink {
  const { background, isGuess } = findBackground(grey, scale);
  const strength = difference(grey, background);
  const mask = toMask(strength, isGuess, scale);
  openSolids(grey, strength, mask, scale);
  return { page: stretch(strength, scale), mask };
}

/** The text of a picture, also where only its colour tells it from its ground. */
export function extractInkOf(bitmap: Bitmap, scale: number): Ink {
  const grey = toGrey(bitmap);
  const tiles = findHueTiles(bitmap, grey, scale);
  if (!tiles) return extractInk(grey, scale);
  const hues = [toHue(bitmap, grey, 'red'), toHue(bitmap, grey, 'blue')];
  const ink = extractInk(grey, scale);
  for (const hue of hues) addInk(ink, extractInk(hue, scale), tiles);
  return ink;
}

function difference(grey: Plane, background: Plane): Plane {
  const data = background.data;
  for (let i = 0; i < data.length; i += 1) {
    const delta = Math.abs(grey.data[i]! - data[i]!);
    data[i] = delta < NOISE ? 0 : delta;
  }
  return background;
}

/** On a flat surface faint ink counts; on a guessed one only what stands out from the pattern around it. */
function toMask({ width, height, data }: Plane, isGuess: Uint8Array, scale: number): Plane {
  const peaks = tilePeaks({ width, height, data }, Math.round(16 * scale));
  const mask = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      const value = data[i]!;
      if (value === 0) continue;
      const limit = isGuess[i] ? Math.max(24, peaks.at(x, y) * 0.4) : Math.min(24, Math.max(14, peaks.at(x, y) * 0.25));
      mask[i] = value >= limit ? 1 : 0;
    }
  }
  return { width, height, data: mask };
}

/**
 * A small filled shape (badge, round avatar) is too small to be a surface and comes out as solid ink with its text as
 * holes. Inside it the difference to its own commonest grey is taken instead.
 */
function openSolids(grey: Plane, strength: Plane, mask: Plane, scale: number): void {
  const { width } = grey;
  for (const solid of findComponents(mask)) {
    if (!isPill(solid, scale)) continue;
    const bins = new Uint32Array(64);
    for (const run of solid.runs) {
      for (let i = run.y * width + run.x1; i < run.y * width + run.x2; i += 1) {
        const bin = grey.data[i]! >> 2;
        bins[bin] = bins[bin]! + 1;
      }
    }
    const fill = bins.indexOf(Math.max(...bins)) * 4 + 2;
    const inset = Math.max(1, Math.round(1.5 * scale));
    for (const [y, [x1, x2]] of rowSpans(solid.runs)) {
      const isEdge = y < solid.y + inset || y >= solid.y + solid.height - inset;
      for (let x = x1; x < x2; x += 1) {
        const i = y * width + x;
        const isRim = isEdge || x < x1 + inset || x >= x2 - inset;
        const delta = isRim ? 0 : Math.abs(grey.data[i]! - fill);
        strength.data[i] = delta < NOISE ? 0 : delta;
        mask.data[i] = delta >= 24 ? 1 : 0;
      }
    }
  }
}

/** Wide, nearly full, and without a gap along its upper and lower edge: letters that touch are not all three. */
function isPill(solid: Component, scale: number): boolean {
  const { width, height, area, runs, y } = solid;
  if (height < 12 * scale || height > 40 * scale || width < 1.3 * height || area < 0.55 * width * height) return false;
  const straight = 0.9 * (width - 0.7 * height);
  const depth = Math.max(2, Math.round(2 * scale));
  const lengths = new Map<number, number>();
  for (const run of runs) lengths.set(run.y, Math.max(lengths.get(run.y) ?? 0, run.x2 - run.x1));
  for (let row = 0; row < depth; row += 1) {
    if ((lengths.get(y + row) ?? 0) < straight || (lengths.get(y + height - 1 - row) ?? 0) < straight) return false;
  }
  return true;
}

function rowSpans(runs: readonly { y: number; x1: number; x2: number }[]): Map<number, [number, number]> {
  const spans = new Map<number, [number, number]>();
  for (const { y, x1, x2 } of runs) {
    const span = spans.get(y);
    if (span) spans.set(y, [Math.min(span[0], x1), Math.max(span[1], x2)]);
    else spans.set(y, [x1, x2]);
  }
  return spans;
}

/** Dark on white, each neighbourhood stretched to full contrast within reason. */
function stretch(strength: Plane, scale: number): Plane {
  const { width, height, data } = strength;
  const peaks = tilePeaks(strength, Math.round(16 * scale));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      const value = data[i]!;
      data[i] = value === 0 ? 255 : 255 - Math.min(255, value * Math.min(STRONGEST_GAIN, 255 / peaks.at(x, y)));
    }
  }
  return strength;
}

/** The strongest ink of a tile and its eight neighbours. */
function tilePeaks({ width, height, data }: Plane, tile: number): { at(x: number, y: number): number } {
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const peaks = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const first = Math.floor(y / tile) * columns;
    for (let column = 0; column < columns; column += 1) {
      let peak = peaks[first + column]!;
      const end = y * width + Math.min(width, (column + 1) * tile);
      for (let i = y * width + column * tile; i < end; i += 1) if (data[i]! > peak) peak = data[i]!;
      peaks[first + column] = peak;
    }
  }
  const wide = new Uint8Array(peaks.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let peak = 1;
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1) {
          peak = Math.max(peak, peaks[r * columns + c]!);
        }
      }
      wide[row * columns + column] = peak;
    }
  }
  return { at: (x, y) => wide[Math.floor(y / tile) * columns + Math.floor(x / tile)]! };
}
