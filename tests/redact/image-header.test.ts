import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readImageHeader } from '@/lib/redact/image-header';
import { encodePng } from '@/lib/redact/png';
import { canvas } from '../ocr/draw';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const zeros = (count: number) => new Array<number>(count).fill(0);

describe('readImageHeader', () => {
  test('reads the size of a PNG', async () => {
    expect(readImageHeader(await encodePng(canvas(31, 17)))).toEqual({
      ok: true,
      format: 'png',
      width: 31,
      height: 17,
    });
  });

  test.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0])],
    ['gif', bytes('GIF89a', [30, 0, 20, 0])],
    ['bmp', bytes('BM', zeros(12), [40, 0, 0, 0, 30, 0, 0, 0, 0xec, 0xff, 0xff, 0xff])],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [29, 0, 0, 19, 0, 0])],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(7), [0x9d, 0x01, 0x2a, 30, 0, 20, 0])],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 29, 0xc0, 0x04, 0])],
  ])('reads the size of a %s', (format, file) => {
    expect(readImageHeader(file)).toEqual({ ok: true, format, width: 30, height: 20 });
  });

  test.each([
    ['empty', bytes()],
    ['svg', bytes('<?xml version="1.0"?><svg xmlns="…">')],
    ['svg', bytes('  <svg width="10">')],
    ['pdf', bytes('%PDF-1.7 …')],
    ['office', bytes('PK', [3, 4], zeros(30))],
    ['office', bytes([0xd0, 0xcf, 0x11, 0xe0], zeros(30))],
    ['unknown', bytes('hello there')],
    ['damaged', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(3))],
    ['damaged', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4])],
    ['damaged', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0])],
    ['damaged', bytes('GIF89a', zeros(4))],
    ['too-many-pixels', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(4), 'IHDR', [0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50])],
  ] as const)('refuses as %s', (reason, file) => {
    expect(readImageHeader(file)).toEqual({ ok: false, reason });
  });

  test('refuses a file above the size limit', async () => {
    const file = new Uint8Array(MOST_BYTES + 1);
    file.set(await encodePng(canvas(8, 8)));
    expect(readImageHeader(file)).toEqual({ ok: false, reason: 'too-large' });
  });
});
