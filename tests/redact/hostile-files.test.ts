import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_PIXELS, readImageHeader } from '@/lib/redact/image-header';
import { decodePng, encodePng } from '@/lib/redact/png';
import { findChunkProblems } from '@/lib/redact/png-chunks';
import { canvas, write } from '../ocr/draw';
import { type HostileFile, hostileFiles } from './hostile-files';

let files: HostileFile[];

beforeAll(async () => {
  const bitmap = canvas(60, 30);
  write(bitmap, 'open', 4, 4);
  files = hostileFiles(await encodePng(bitmap));
});

describe('hostile and truncated files', () => {
  test('there are more than a hundred', () => {
    expect(files.length).toBeGreaterThanOrEqual(100);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test('the header answers for each, and lets no size beyond the limit through', () => {
    const admitted: string[] = [];
    for (const { name, bytes, isRefused } of files) {
      const header = readImageHeader(bytes);
      if (!header.ok) continue;
      if (isRefused) admitted.push(name);
      expect(header.width * header.height, name).toBeLessThanOrEqual(MOST_PIXELS);
      expect(Math.min(header.width, header.height), name).toBeGreaterThanOrEqual(1);
    }
    expect(admitted).toEqual([]);
  });

  test('our own decoder, and the search for chunks, refuse or answer: they never hang or run over', async () => {
    for (const { name, bytes } of files) {
      expect(Array.isArray(findChunkProblems(bytes)), name).toBe(true);
      await decodePng(bytes).then(
        (bitmap) => expect(bitmap.data.length, name).toBe(bitmap.width * bitmap.height * 4),
        () => undefined,
      );
    }
  });
});
