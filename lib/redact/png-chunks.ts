import { crc32 } from './crc32.ts';

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** All that a finished picture may hold; text, EXIF, profiles and times are not among them. */
const ALLOWED = new Set(['IHDR', 'PLTE', 'sRGB', 'gAMA', 'IDAT', 'IEND']);

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly isIntact: boolean;
}

/**
 * Reads the chunks of a PNG.
 *
 * @returns the chunks, and the number of bytes after IEND
 * @throws {RangeError} if the bytes are no PNG or end in the middle of a chunk
 */
export function readChunks(bytes: Uint8Array): { chunks: Chunk[]; trailing: number } {
  if (bytes.length < 8 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw new RangeError('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) throw new RangeError('truncated');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new RangeError('truncated');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isIntact = view.getUint32(end - 4) === crc32(bytes.subarray(at + 4, end - 4));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), isIntact });
    at = end;
    if (type === 'IEND') break;
  }
  return { chunks, trailing: bytes.length - at };
}

/** What about the container of a finished picture is not as it must be. */
export type ChunkProblem = 'not-a-png' | 'forbidden-chunk' | 'damaged-chunk' | 'bytes-after-end' | 'no-end';

/** Looks for anything in a PNG besides its pixels. */
export function findChunkProblems(bytes: Uint8Array): ChunkProblem[] {
  try {
    const { chunks, trailing } = readChunks(bytes);
    const problems: ChunkProblem[] = [];
    if (chunks.some(({ type }) => !ALLOWED.has(type))) problems.push('forbidden-chunk');
    if (chunks.some(({ isIntact }) => !isIntact)) problems.push('damaged-chunk');
    if (chunks.at(-1)?.type !== 'IEND' || chunks.at(-1)?.data.length !== 0) problems.push('no-end');
    if (trailing > 0) problems.push('bytes-after-end');
    return problems;
  } catch {
    return ['not-a-png'];
  }
}
