/** What happens to a file on its way into a page. */
export type FileRoad = 'text' | 'picture';

const textNames = /\.(txt|log|json|har|csv|env)$|^\.env(\.[\w-]+)?$/i;
/** Bytes of a text file that are still cleaned. */
const sizeLimit = 20 * 1024 * 1024;

/** Text files are known by their names; every other file is taken for a picture, which its bytes have to prove. */
export function fileRoad({ name, size }: { readonly name: string; readonly size: number }): FileRoad {
  return textNames.test(name) && size <= sizeLimit ? 'text' : 'picture';
}

/**
 * The text of a file, by its byte order mark or as UTF-8, else as Windows-1252 (which older tools write).
 *
 * @throws {TypeError} when it holds bytes that no text file has
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoderOf(bytes)?.decode(bytes) ?? decodeEightBit(bytes);
  if (text.includes('\0')) throw new TypeError('not a text file');
  return text;
}

function decoderOf([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}

function decodeEightBit(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
