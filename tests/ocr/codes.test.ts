import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { codeFinder } from '@/lib/ocr/codes';
import { findCodeAreas } from '@/lib/ocr/finder-patterns';
import type { Bitmap, Box } from '@/lib/ocr/image';
import { toGrey } from '@/lib/ocr/plane';
import { canvas, holds, rect, write } from './draw';

const bytes = (path: string) => {
  const file = readFileSync(new URL(`../../node_modules/zxing-wasm/dist/${path}`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
};

let find: ReturnType<typeof codeFinder>;

beforeAll(() => {
  prepareZXingModule({ overrides: { wasmBinary: bytes('writer/zxing_writer.wasm') }, fireImmediately: false });
  find = codeFinder({ wasm: bytes('reader/zxing_reader.wasm') });
});

interface Look {
  readonly module: number;
  readonly angle?: number;
  readonly inverted?: boolean;
}

/** Draws a code about the middle of a page and answers the box of its modules. */
async function page(
  text: string,
  format: 'QRCode' | 'DataMatrix' | 'Aztec' | 'Code128',
  look: Look,
): Promise<{ bitmap: Bitmap; ink: Box }> {
  const { symbol } = await writeBarcode(text, { format });
  const [paper, pen] = look.inverted
    ? ([
        [20, 24, 30],
        [235, 240, 245],
      ] as const)
    : ([
        [250, 250, 250],
        [10, 10, 20],
      ] as const);
  const bitmap = canvas(760, 620, paper);
  const angle = ((look.angle ?? 0) * Math.PI) / 180;
  const size = { width: symbol.width, height: symbol.height };
  let [x1, y1, x2, y2] = [Infinity, Infinity, 0, 0];
  for (let y = 0; y < bitmap.height; y += 1) {
    for (let x = 0; x < bitmap.width; x += 1) {
      const [dx, dy] = [x - 380, y - 330];
      const u = (dx * Math.cos(angle) + dy * Math.sin(angle)) / look.module + size.width / 2;
      const v = (dy * Math.cos(angle) - dx * Math.sin(angle)) / look.module + size.height / 2;
      if (u < 0 || v < 0 || u >= size.width || v >= size.height) continue;
      if (symbol.data[Math.floor(v) * size.width + Math.floor(u)] !== 0) continue;
      rect(bitmap, { x, y, width: 1, height: 1 }, pen);
      [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
    }
  }
  write(bitmap, 'scan to sign in', 20, 20, pen);
  return { bitmap, ink: { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 } };
}

const secret = `otpauth://totp/demo?secret=${'ABCD2345'.repeat(3)}`;

describe('codeFinder', () => {
  test.each([
    { module: 2 },
    { module: 3 },
    { module: 5 },
    { module: 8 },
    { module: 3, inverted: true },
    { module: 4, angle: 90 },
    { module: 4, angle: 17 },
    { module: 5, angle: 45 },
    { module: 4, angle: 203, inverted: true },
  ])('covers a whole QR code, %o', async (look) => {
    const { bitmap, ink } = await page(secret, 'QRCode', look);
    const boxes = await find(bitmap);
    expect(boxes.some((box) => holds(box, ink, 0) && box.kind === 'qr-code' && box.source === 'code')).toBe(true);
  });

  test.each(['DataMatrix', 'Aztec', 'Code128'] as const)('covers a %s', async (format) => {
    const { bitmap, ink } = await page('FAKE-0042', format, { module: 4 });
    expect((await find(bitmap)).some((box) => holds(box, ink, 2))).toBe(true);
  });

  test('a page without codes has none', async () => {
    const bitmap = canvas(400, 200);
    for (let y = 20; y < 180; y += 24) write(bitmap, 'status open 0 8 00 completed', 20, y);
    expect(await find(bitmap)).toEqual([]);
  });
});

describe('findCodeAreas', () => {
  test('sees a code that is too damaged to decode', async () => {
    const { bitmap, ink } = await page(secret, 'QRCode', { module: 4 });
    // A logo or a cursor over the middle, and a corner torn off.
    const part = (share: number) => Math.round(ink.width * share);
    rect(
      bitmap,
      { x: ink.x + part(0.35), y: ink.y + part(0.35), width: part(0.65), height: part(0.65) },
      [250, 250, 250],
    );
    const areas = findCodeAreas(toGrey(bitmap));
    expect(areas.some((area) => holds(area, { ...ink, width: ink.width * 0.3 }, 0))).toBe(true);
  });
});

describe('bar codes that do not decode', () => {
  test.each([false, true])('are covered all the same, inverted: %s', async (inverted) => {
    const { bitmap, ink } = await page('FAKE-0042', 'Code128', { module: 3, inverted });
    // A few bars wiped out: no checksum holds any more.
    const paper = inverted ? ([20, 24, 30] as const) : ([250, 250, 250] as const);
    for (const share of [0.2, 0.45, 0.7])
      rect(bitmap, { ...ink, x: Math.round(ink.x + share * ink.width), width: 7 }, paper);
    expect((await find(bitmap)).some((box) => holds(box, ink, 0))).toBe(true);
  });

  test('rows of letters, a grid and a chart are no bar code', async () => {
    const bitmap = canvas(500, 300);
    for (let y = 10; y < 120; y += 20) write(bitmap, 'illicit 1111 will fill iiii llll', 10, y);
    for (let x = 20; x < 480; x += 30) rect(bitmap, { x, y: 180, width: 14, height: 100 }, [40, 80, 160]);
    expect(await find(bitmap)).toEqual([]);
  });
});
