import type { Plane } from './plane.ts';

/** Neighbouring pixels closer than this belong to one surface, so that gradients are followed. */
const SMOOTH = 3;
/** Further than this from any flat surface (in CSS pixels), a tile's commonest grey is the background instead. */
const REACH = 24;
const FAR = 255;

/**
 * What lies behind the text: for every pixel the grey of the nearest flat surface.
 *
 * A surface is seeded by a flat square that no letter stroke could hold, then grows along smooth neighbours. A button
 * or badge is therefore background of its own, whatever its colour, and the letters on it are the difference to it.
 *
 * @param grey - the picture
 * @param scale - image pixels per CSS pixel
 * @returns the background, and where it is only a guess (1: no flat surface near)
 */
export function findBackground(grey: Plane, scale: number): { background: Plane; isGuess: Uint8Array } {
  const { width, height, data } = grey;
  const seeds = flatSquares(grey, Math.max(5, Math.round(6 * scale)));
  const background = new Uint8Array(data.length);
  const distance = seeds;
  for (let i = 0; i < data.length; i += 1) {
    if (distance[i] === 0) background[i] = data[i]!;
  }
  for (let round = 0; round < 2; round += 1) {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
        if (distance[i] === 0) continue;
        if (x > 0) inherit(data, background, distance, i, i - 1);
        if (y > 0) inherit(data, background, distance, i, i - width);
      }
    }
    for (let y = height - 1; y >= 0; y -= 1) {
      for (let x = width - 1, i = y * width + x; x >= 0; x -= 1, i -= 1) {
        if (distance[i] === 0) continue;
        if (x < width - 1) inherit(data, background, distance, i, i + 1);
        if (y < height - 1) inherit(data, background, distance, i, i + width);
      }
    }
  }
  dropSeams(grey, background, distance);
  const isGuess = guessFarPixels(grey, background, distance, scale);
  return { background: { width, height, data: background }, isGuess };
}

/** Takes the background of the neighbour `j`, if that one is nearer to a surface. */
function inherit(data: Uint8Array, background: Uint8Array, distance: Uint8Array, i: number, j: number): void {
  const theirs = distance[j]!;
  if (theirs >= distance[i]!) return;
  const value = background[j]!;
  if (theirs === 0 && Math.abs(data[i]! - value) <= SMOOTH) {
    background[i] = data[i]!;
    distance[i] = 0;
  } else if (theirs + 1 < distance[i]!) {
    background[i] = value;
    distance[i] = theirs + 1;
  }
}

/** The soft edge between two surfaces (a button on a page) lies between them in grey as in place: it is no ink. */
function dropSeams({ width, height, data }: Plane, background: Uint8Array, distance: Uint8Array): void {
  const sides = [1, width, width + 1, width - 1];
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2, i = y * width + 2; x < width - 2; x += 1, i += 1) {
      if (distance[i] === 0 || distance[i]! > 3) continue;
      for (const side of sides) {
        const before = surfaceNear(distance, i, -side);
        const after = surfaceNear(distance, i, side);
        if (before < 0 || after < 0) continue;
        const low = Math.min(background[before]!, background[after]!);
        const high = Math.max(background[before]!, background[after]!);
        if (high - low < 3 * SMOOTH || data[i]! < low - SMOOTH || data[i]! > high + SMOOTH) continue;
        background[i] = data[i]!;
        break;
      }
    }
  }
}

/** Index of a surface pixel one or two steps away, or -1. */
function surfaceNear(distance: Uint8Array, i: number, step: number): number {
  if (distance[i + step] === 0) return i + step;
  return distance[i + 2 * step] === 0 ? i + 2 * step : -1;
}

/** 0 inside every smooth square of `size` pixels, FAR elsewhere. */
function flatSquares({ width, height, data }: Plane, size: number): Uint8Array {
  const distance = new Uint8Array(width * height).fill(FAR);
  let above = new Uint16Array(width);
  let current = new Uint16Array(width);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let marked = -1;
    for (let x = 0; x < width; x += 1) {
      const i = row + x;
      const value = data[i]!;
      const joinsLeft = x > 0 && Math.abs(value - data[i - 1]!) <= SMOOTH;
      const joinsAbove = y > 0 && Math.abs(value - data[i - width]!) <= SMOOTH;
      const joinsCorner = joinsLeft && y > 0 && Math.abs(value - data[i - width - 1]!) <= 2 * SMOOTH;
      current[x] = joinsCorner && joinsAbove ? 1 + Math.min(above[x]!, current[x - 1]!, above[x - 1]!) : 1;
      if (current[x]! < size) continue;
      const from = Math.max(marked + 1, x - size + 1);
      // A square that continues the one above only adds its last row.
      const rows = above[x]! >= size && from === x ? 1 : size;
      for (let dy = 0; dy < rows; dy += 1) distance.fill(0, i - dy * width - (x - from), i - dy * width + 1);
      marked = x;
    }
    [above, current] = [current, above];
  }
  return distance;
}

/** Fills in what no surface reaches (photographs, patterns) with the commonest grey of its tile. */
function guessFarPixels(grey: Plane, background: Uint8Array, distance: Uint8Array, scale: number): Uint8Array {
  const { width, height, data } = grey;
  const isGuess = new Uint8Array(data.length);
  const limit = Math.min(FAR - 1, Math.round(REACH * scale));
  const tile = Math.round(16 * scale);
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const y2 = Math.min(height, top + tile);
      const x2 = Math.min(width, left + tile);
      let common = -1;
      for (let y = top; y < y2; y += 1) {
        for (let i = y * width + left; i < y * width + x2; i += 1) {
          if (distance[i]! <= limit) continue;
          if (common < 0) common = commonestGrey(data, width, left, top, x2, y2);
          background[i] = common;
          isGuess[i] = 1;
        }
      }
    }
  }
  return isGuess;
}

function commonestGrey(data: Uint8Array, width: number, x1: number, y1: number, x2: number, y2: number): number {
  const bins = new Uint32Array(32);
  const sums = new Uint32Array(32);
  for (let y = y1; y < y2; y += 1) {
    for (let i = y * width + x1; i < y * width + x2; i += 1) {
      const bin = data[i]! >> 3;
      bins[bin] = bins[bin]! + 1;
      sums[bin] = sums[bin]! + data[i]!;
    }
  }
  const best = bins.indexOf(Math.max(...bins));
  return Math.round(sums[best]! / bins[best]!);
}
