/** Formats whose pixels may be decoded. */
export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp';

/** Why a file is refused; each has a sentence in the message catalogue. */
export type ImageRefusal = 'empty' | 'too-large' | 'too-many-pixels' | 'damaged' | 'svg' | 'pdf' | 'office' | 'unknown';

export type ImageHeader =
  | { readonly ok: true; readonly format: ImageFormat; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: ImageRefusal };

export const MOST_BYTES = 25 * 1024 * 1024;
export const MOST_PIXELS = 40_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads format and size from a file's first bytes, without decoding anything, and applies the limits. */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const format = formatOf(bytes);
  if (format === undefined) return { ok: false, reason: refusalOf(bytes) };
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const size = readSize(format, bytes);
  if (!size || size.width < 1 || size.height < 1) return { ok: false, reason: 'damaged' };
  if (size.width * size.height > MOST_PIXELS) return { ok: false, reason: 'too-many-pixels' };
  return { ok: true, format, ...size };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function formatOf(bytes: Uint8Array): ImageFormat | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, ascii('GIF87a')) || startsWith(bytes, ascii('GIF89a'))) return 'gif';
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) return 'webp';
  if (startsWith(bytes, ascii('BM'))) return 'bmp';
  return undefined;
}

function refusalOf(bytes: Uint8Array): ImageRefusal {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (/^\s*<(?:\?xml|svg|!doctype svg|!--)/i.test(start) && /<svg/i.test(start)) return 'svg';
  // Zip container (docx, xlsx, pptx, odt) and the older compound file.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'office';
  return bytes.length > MOST_BYTES ? 'too-large' : 'unknown';
}

function readSize(format: ImageFormat, bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (format === 'png') {
      return startsWith(bytes, ascii('IHDR'), 12)
        ? { width: view.getUint32(16), height: view.getUint32(20) }
        : undefined;
    }
    if (format === 'gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (format === 'bmp') return readBmp(view);
    return format === 'webp' ? readWebp(bytes, view) : readJpeg(view);
  } catch {
    // A read past the end: truncated.
    return undefined;
  }
}

function readBmp(view: DataView): Size {
  const isOld = view.getUint32(14, true) === 12;
  if (isOld) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function readWebp(bytes: Uint8Array, view: DataView): Size | undefined {
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (startsWith(bytes, ascii('VP8X'), 12)) return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (startsWith(bytes, ascii('VP8L'), 12)) {
    const bits = view.getUint32(21, true);
    return view.getUint8(20) === 0x2f
      ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
      : undefined;
  }
  if (!startsWith(bytes, ascii('VP8 '), 12) || !startsWith(bytes, [0x9d, 0x01, 0x2a], 23)) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** Walks the segments to the start of frame. */
function readJpeg(view: DataView): Size | undefined {
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xda || marker === 0xd9) return undefined;
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    const length = isBare ? 0 : view.getUint16(at + 2);
    if (!isBare && length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}
