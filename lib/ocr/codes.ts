import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { findBarAreas } from './bars.ts';
import { binarise, findCodeAreas, growCode } from './finder-patterns.ts';
import type { Bitmap, Box, CoverBox } from './image.ts';
import type { CodeFinder } from './picture-job.ts';
import { hull, overlap, toGrey } from './plane.ts';

/** Where the reader's WebAssembly comes from: its bytes, or the address of the packaged file. Never the network. */
export type CodeReaderSource = { readonly wasm: ArrayBuffer } | { readonly url: string };

/** Names for labels; other formats are "bar code". */
const KINDS: Readonly<Record<string, string>> = {
  QRCode: 'qr-code',
  MicroQRCode: 'qr-code',
  RMQRCode: 'qr-code',
  Aztec: 'aztec-code',
  DataMatrix: 'data-matrix',
  PDF417: 'pdf417',
};

/** Quiet zone and the outermost modules, which the reader's corners may miss. */
const MARGIN_SHARE = 0.06;

/**
 * Finds QR codes and bar codes, whatever way round, and what looks like a QR code but does not decode. What a code says
 * is never looked at. On a painted picture only what can be read counts: what is damaged was seen, and covered, before
 * it was painted, and boxes beside scroll bars look like the edge of one.
 */
export function codeFinder(source: CodeReaderSource): CodeFinder {
  const overrides = 'wasm' in source ? { wasmBinary: source.wasm } : { locateFile: () => source.url };
  prepareZXingModule({ overrides, fireImmediately: false });
  return async (bitmap, isPainted = false) => {
    const boxes: CoverBox[] = [];
    const add = (box: Box, kind: string) => {
      // Two finders of one code may each see a part of it.
      const known = boxes.findIndex((other) => overlap(other, box) > 0.6 * box.width * box.height);
      if (known < 0) boxes.push({ ...box, kind, source: 'code', label: `[${kind}]` });
      else boxes[known] = { ...boxes[known]!, ...hull([boxes[known]!, box]) };
    };
    // The reader inverts square codes only.
    const results = [...(await read(bitmap, !isPainted)), ...(await read(inverted(bitmap), !isPainted, STACKED))];
    const grey = toGrey(bitmap);
    const dark = binarise(grey);
    for (const result of results) {
      const area = areaOf(result);
      // Where it could not be read, its corners are a guess.
      const isGuess = !result.isValid && KINDS[result.format] === 'qr-code';
      const grown = (isGuess && growCode(area, grey, dark, Math.max(2, area.width / 30))) || area;
      add(grown, KINDS[result.format] ?? 'bar-code');
    }
    for (const area of findCodeAreas(grey, dark)) add(area, 'qr-code');
    for (const area of findBarAreas(dark, bitmap.width, bitmap.height)) add(area, 'bar-code');
    return boxes;
  };
}

/** The reader takes anything with the shape of ImageData. */
const read = (bitmap: Bitmap, returnErrors: boolean, formats: ReaderOptions['formats'] = []): Promise<ReadResult[]> =>
  readBarcodes(bitmap as unknown as ImageData, {
    formats,
    tryHarder: true,
    tryRotate: true,
    tryInvert: true,
    tryDownscale: true,
    // Found but damaged still shows that there is a code.
    returnErrors,
    maxNumberOfSymbols: 64,
  });

const STACKED: ReaderOptions['formats'] = ['PDF417'];

function inverted({ width, height, data }: Bitmap): Bitmap {
  return { width, height, data: data.map((value, i) => (i % 4 === 3 ? value : 255 - value)) };
}

function areaOf({ position }: ReadResult): Box {
  const box = hull(
    [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight].map(({ x, y }) => ({
      x,
      y,
      width: 1,
      height: 1,
    })),
  );
  const margin = Math.max(4, MARGIN_SHARE * Math.max(box.width, box.height));
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}
