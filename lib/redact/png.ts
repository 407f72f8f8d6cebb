import type { Bitmap } from '../ocr/image.ts';
import { crc32 } from './crc32.ts';
import { readChunks, SIGNATURE } from './png-chunks.ts';

const RGB = 2;
const CHANNELS = 3;

/**
 * Encodes a picture anew: IHDR, IDAT, IEND and nothing else; 8-bit RGB, so that no alpha can hide anything.
 *
 * @param bitmap - its alpha is not written; flatten before (`paint` does)
 */
export async function encodePng(bitmap: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, bitmap.width);
  view.setUint32(4, bitmap.height);
  header.set([8, RGB, 0, 0, 0], 8);
  const body = await pipe(filterRows(bitmap), new CompressionStream('deflate'));
  const parts = [SIGNATURE, toChunk('IHDR', header), toChunk('IDAT', body), toChunk('IEND', new Uint8Array(0))];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Decodes what `encodePng` writes, with code of its own, so that the finished bytes are looked at and not the canvas.
 *
 * @throws {RangeError} if the bytes are not such a picture
 */
export async function decodePng(bytes: Uint8Array): Promise<Bitmap> {
  const { chunks } = readChunks(bytes);
  if (chunks.at(-1)?.type !== 'IEND') throw new RangeError('no end');
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.length !== 13) throw new RangeError('no IHDR');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  if (width === 0 || height === 0 || width * height > 100_000_000) throw new RangeError('size out of range');
  if (header[8] !== 8 || header[9] !== RGB || header[12] !== 0) throw new RangeError('not 8-bit RGB');
  const packed = join(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const rows = await pipe(packed, new DecompressionStream('deflate'));
  if (rows.length !== height * (width * CHANNELS + 1)) throw new RangeError('wrong amount of pixels');
  return { width, height, data: unfilter(rows, width, height) };
}

/** Each row is stored as it is, or as the difference to its left or upper neighbour, whichever is smallest. */
function filterRows({ width, height, data }: Bitmap): Uint8Array<ArrayBuffer> {
  const stride = width * CHANNELS;
  const rows = new Uint8Array(height * (stride + 1));
  const raw = new Uint8Array(stride);
  const above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, i = y * width * 4; x < stride; x += CHANNELS, i += 4) {
      raw[x] = data[i]!;
      raw[x + 1] = data[i + 1]!;
      raw[x + 2] = data[i + 2]!;
    }
    let [sumNone, sumSub, sumUp] = [0, 0, 0];
    for (let x = 0; x < stride; x += 1) {
      sumNone += magnitude(raw[x]!);
      sumSub += magnitude((raw[x]! - (x >= CHANNELS ? raw[x - CHANNELS]! : 0)) & 255);
      sumUp += magnitude((raw[x]! - above[x]!) & 255);
    }
    const filter = sumUp <= sumSub && sumUp <= sumNone ? 2 : sumSub <= sumNone ? 1 : 0;
    const start = y * (stride + 1);
    rows[start] = filter;
    for (let x = 0; x < stride; x += 1) {
      const guess = filter === 2 ? above[x]! : filter === 1 && x >= CHANNELS ? raw[x - CHANNELS]! : 0;
      rows[start + 1 + x] = raw[x]! - guess;
    }
    above.set(raw);
  }
  return rows;
}

const magnitude = (byte: number): number => (byte < 128 ? byte : 256 - byte);

function unfilter(rows: Uint8Array, width: number, height: number): Uint8ClampedArray {
  const stride = width * CHANNELS;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  let above = new Uint8Array(stride);
  let current = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = rows[start]!;
    if (filter > 2) throw new RangeError('unknown filter');
    for (let x = 0; x < stride; x += 1) {
      const guess = filter === 2 ? above[x]! : filter === 1 && x >= CHANNELS ? current[x - CHANNELS]! : 0;
      current[x] = rows[start + 1 + x]! + guess;
      data[(y * width + Math.floor(x / CHANNELS)) * 4 + (x % CHANNELS)] = current[x]!;
    }
    [above, current] = [current, above];
  }
  return data;
}

function toChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
