import { type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer';
import type { Bitmap, Box } from '../../lib/ocr/image.ts';
import { bottom, right } from '../../lib/ocr/plane.ts';

export interface CodeLook {
  readonly text: string;
  readonly format: WriteInputBarcodeFormat;
  /** Pixels a module. */
  readonly module: number;
  /** Degrees. */
  readonly angle?: number;
  readonly inverted?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Draws a code about the middle of a blank page, and answers the box of its modules. */
export async function drawCode(look: CodeLook): Promise<{ bitmap: Bitmap; ink: Box }> {
  const { symbol } = await writeBarcode(look.text, { format: look.format });
  const [width, height] = [look.width ?? 760, look.height ?? 620];
  const [paper, pen] = look.inverted ? [[20, 24, 30] as const, 238] : [[250, 250, 250] as const, 12];
  const bitmap: Bitmap = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  const angle = ((look.angle ?? 0) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  let [x1, y1, x2, y2] = [Infinity, Infinity, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = (y * width + x) * 4;
      const [dx, dy] = [x + 0.5 - width / 2, y + 0.5 - height / 2];
      const u = Math.floor((dx * cos + dy * sin) / look.module + symbol.width / 2);
      const v = Math.floor((dy * cos - dx * sin) / look.module + symbol.height / 2);
      const isInk =
        u >= 0 && v >= 0 && u < symbol.width && v < symbol.height && symbol.data[v * symbol.width + u] === 0;
      bitmap.data.set(isInk ? [pen, pen, pen, 255] : [...paper, 255], i);
      if (isInk) [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
    }
  }
  return { bitmap, ink: { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 } };
}

/** Does one box hold all of the ink? */
export const isWithin = (ink: Box, boxes: readonly Box[]): boolean =>
  boxes.some((box) => box.x <= ink.x && box.y <= ink.y && right(box) >= right(ink) && bottom(box) >= bottom(ink));
