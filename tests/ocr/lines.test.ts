import { describe, expect, test } from 'vitest';
import type { Bitmap } from '@/lib/ocr/image';
import { extractInk } from '@/lib/ocr/ink';
import { findLines } from '@/lib/ocr/lines';
import { toGrey } from '@/lib/ocr/plane';
import { canvas, holds, rect, write } from './draw';

const linesOf = (bitmap: Bitmap, scale = 1) => findLines(extractInk(toGrey(bitmap), scale), scale);

describe('findLines', () => {
  test.each([
    ['black on white', [255, 255, 255], [0, 0, 0]],
    ['white on black', [0, 0, 0], [255, 255, 255]],
    ['pale grey on white', [255, 255, 255], [190, 190, 190]],
    ['light blue on dark blue', [20, 30, 80], [120, 160, 255]],
  ] as const)('finds a word, %s', (_, paper, pen) => {
    const bitmap = canvas(300, 80, paper);
    const ink = write(bitmap, 'secret', 40, 30, pen);
    const lines = linesOf(bitmap);
    expect(lines).toHaveLength(1);
    expect(holds(lines[0]!, ink)).toBe(true);
    expect(holds(ink, lines[0]!)).toBe(true);
  });

  test('finds light text on a dark button that stands on a light page', () => {
    const bitmap = canvas(300, 100);
    rect(bitmap, { x: 30, y: 20, width: 200, height: 44 }, [30, 60, 200]);
    const onButton = write(bitmap, 'rotate', 60, 35, [255, 255, 255]);
    const below = write(bitmap, 'name', 40, 76);
    const lines = linesOf(bitmap);
    expect(lines).toHaveLength(2);
    expect(holds(lines[0]!, onButton)).toBe(true);
    expect(holds(lines[1]!, below)).toBe(true);
  });

  test('finds text on a small filled badge', () => {
    const bitmap = canvas(200, 60);
    rect(bitmap, { x: 30, y: 20, width: 76, height: 20 }, [40, 120, 60]);
    const ink = write(bitmap, 'owner', 37, 23, [255, 255, 255]);
    expect(linesOf(bitmap).some((line) => holds(line, ink) && line.height <= 18)).toBe(true);
  });

  test('keeps columns apart and words together', () => {
    const bitmap = canvas(500, 60);
    write(bitmap, 'full name', 20, 20);
    write(bitmap, 'email', 320, 20);
    expect(linesOf(bitmap).map((line) => Math.round(line.x / 10))).toEqual([2, 32]);
  });

  test('cuts two rows beside an avatar apart', () => {
    const bitmap = canvas(400, 80);
    write(bitmap, 'o', 10, 22, [0, 0, 0], 5);
    const first = write(bitmap, 'amara conti', 50, 18);
    const second = write(bitmap, 'amara.conti', 50, 40);
    const lines = linesOf(bitmap);
    for (const ink of [first, second]) expect(lines.some((line) => holds(line, ink) && line.height < 24)).toBe(true);
  });

  test('takes rules and outlines away', () => {
    const bitmap = canvas(400, 120);
    rect(bitmap, { x: 0, y: 10, width: 400, height: 1 }, [200, 200, 200]);
    for (const side of [
      { x: 20, y: 30, width: 160, height: 1 },
      { x: 20, y: 70, width: 160, height: 1 },
      { x: 20, y: 30, width: 1, height: 41 },
      { x: 179, y: 30, width: 1, height: 41 },
    ]) {
      rect(bitmap, side, [120, 120, 120]);
    }
    const ink = write(bitmap, 'value', 40, 43);
    const lines = linesOf(bitmap);
    expect(lines).toHaveLength(1);
    expect(holds(ink, lines[0]!)).toBe(true);
  });

  test('a gradient is no ink', () => {
    const bitmap = canvas(256, 120);
    for (let x = 0; x < 256; x += 1) rect(bitmap, { x, y: 0, width: 1, height: 120 }, [x, x, 255 - x / 2]);
    const ink = write(bitmap, 'token', 60, 50, [255, 255, 255]);
    const lines = linesOf(bitmap);
    expect(lines).toHaveLength(1);
    expect(holds(lines[0]!, ink)).toBe(true);
  });

  test('works at two image pixels a CSS pixel', () => {
    const bitmap = canvas(600, 120);
    const ink = write(bitmap, 'secret_key', 80, 40, [20, 20, 20], 4);
    const lines = linesOf(bitmap, 2);
    expect(lines).toHaveLength(1);
    expect(holds(lines[0]!, ink)).toBe(true);
  });

  test('an empty picture has no lines', () => {
    expect(linesOf(canvas(64, 64))).toEqual([]);
    expect(linesOf(canvas(1, 1))).toEqual([]);
  });
});
