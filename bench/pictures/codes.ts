import { readFileSync } from 'node:fs';
import { prepareZXingModule } from 'zxing-wasm/writer';
import { codeFinder } from '../../lib/ocr/codes.ts';
import { drawCode, isWithin } from './draw-code.ts';
import { Random } from './random.ts';

const bytes = (path: string) => {
  const file = readFileSync(new URL(`../../node_modules/zxing-wasm/dist/${path}`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
};

/** The product's code finder, and the library's writer to draw codes with. */
export function prepareCodes(): ReturnType<typeof codeFinder> {
  prepareZXingModule({ overrides: { wasmBinary: bytes('writer/zxing_writer.wasm') }, fireImmediately: false });
  return codeFinder({ wasm: bytes('reader/zxing_reader.wasm') });
}

/** QR codes of 2 to 6 pixels a module, some turned, some light on dark: how many are covered to the last module. */
export async function measureCodes(seed: number, count: number): Promise<{ covered: number; count: number }> {
  const find = prepareCodes();
  const random = new Random(seed * 7919 + 3);
  let covered = 0;
  for (let i = 0; i < count; i += 1) {
    const text = `otpauth://totp/shop?secret=${random.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', random.int(16, 90))}`;
    const { bitmap, ink } = await drawCode({
      text,
      format: 'QRCode',
      module: random.pick([2, 2, 2.5, 3, 4, 5, 6]),
      angle: random.chance(0.5) ? random.int(0, 359) : 0,
      inverted: random.chance(0.3),
    });
    const boxes = await find(bitmap);
    if (isWithin(ink, boxes)) covered += 1;
  }
  return { covered, count };
}
