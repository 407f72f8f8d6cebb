import { describe, expect, test } from 'vitest';
import { findHueTiles } from '@/lib/ocr/hue';
import { extractInk, extractInkOf } from '@/lib/ocr/ink';
import { findLines } from '@/lib/ocr/lines';
import { toGrey } from '@/lib/ocr/plane';
import { canvas, holds, write } from './draw';

const PURPLE = [124, 90, 164] as const;
/** As light as the purple. */
const TEAL = [74, 122, 150] as const;

describe('extractInkOf', () => {
  test('finds text that only its colour parts from the ground', () => {
    const bitmap = canvas(300, 80, PURPLE);
    const ink = write(bitmap, 'secret', 40, 30, TEAL);
    expect(findLines(extractInk(toGrey(bitmap), 1), 1)).toEqual([]);
    const lines = findLines(extractInkOf(bitmap, 1), 1);
    expect(lines).toHaveLength(1);
    expect(holds(lines[0]!, ink)).toBe(true);
  });

  test('looks at colour only where grey hides something', () => {
    const bitmap = canvas(300, 80, PURPLE);
    write(bitmap, 'secret', 40, 30, [255, 255, 255]);
    expect(findHueTiles(bitmap, toGrey(bitmap), 1)).toBeUndefined();
  });
});
