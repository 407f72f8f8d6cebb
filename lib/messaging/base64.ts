/** Bytes as text, for messages and storage that carry nothing else. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Spreading a whole picture would pass the engine's limit on arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** @throws {DOMException} when it is no base64 */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
