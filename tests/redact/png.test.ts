import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import type { Bitmap } from '@/lib/ocr/image';
import { decodePng, encodePng } from '@/lib/redact/png';
import { findChunkProblems, readChunks } from '@/lib/redact/png-chunks';
import { canvas, rect } from '../ocr/draw';

const pictures: fc.Arbitrary<Bitmap> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), fc.integer())
  .map(([width, height, seed]) => {
    const bitmap = canvas(width, height);
    for (let i = 0; i < bitmap.data.length; i += 1)
      if (i % 4 !== 3) bitmap.data[i] = Math.imul(seed ^ i, 2_654_435_761) >>> (i % 9);
    return bitmap;
  });

describe('encodePng', () => {
  test('an independent decoder and our own read the same pixels', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async (bitmap) => {
        const png = await encodePng(bitmap);
        const rgb = bitmap.data.filter((_, i) => i % 4 !== 3);
        expect([...decode(png, { checkCrc: true }).data]).toEqual([...rgb]);
        expect(await decodePng(png)).toEqual(bitmap);
      }),
      { numRuns: 60 },
    );
  });

  test('holds IHDR, IDAT and IEND and nothing else', async () => {
    const png = await encodePng(canvas(30, 30));
    expect(readChunks(png).chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(findChunkProblems(png)).toEqual([]);
  });

  test('flat areas cost next to nothing', async () => {
    const bitmap = canvas(600, 400);
    rect(bitmap, { x: 50, y: 50, width: 300, height: 100 }, [1, 2, 3]);
    expect((await encodePng(bitmap)).length).toBeLessThan(4000);
  });
});

describe('findChunkProblems', () => {
  const concat = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  test('sees a text chunk, trailing bytes, damage and truncation', async () => {
    const png = await encodePng(canvas(8, 8));
    const text = Uint8Array.of(0, 0, 0, 1, 0x74, 0x45, 0x58, 0x74, 0x41, 0, 0, 0, 0);
    expect(findChunkProblems(concat(png.subarray(0, 33), text, png.subarray(33)))).toContain('forbidden-chunk');
    expect(findChunkProblems(concat(png, Uint8Array.of(1)))).toEqual(['bytes-after-end']);
    const damaged = png.slice();
    damaged[45] = damaged[45]! ^ 1;
    expect(findChunkProblems(damaged)).toContain('damaged-chunk');
    expect(findChunkProblems(png.subarray(0, png.length - 3))).toEqual(['not-a-png']);
    expect(findChunkProblems(png.subarray(0, png.length - 12))).toContain('no-end');
  });
});

describe('decodePng', () => {
  test('refuses bytes that are no picture of ours, at any cut', async () => {
    const png = await encodePng(canvas(8, 8));
    for (let length = 0; length < png.length; length += 3) {
      await expect(decodePng(png.subarray(0, length))).rejects.toThrow();
    }
  });
});
