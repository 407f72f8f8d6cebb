import { Refusal } from '@/lib/messaging/refusal';
import type { Bitmap } from '@/lib/ocr/image';
import { type ImageFormat, readImageHeader } from '@/lib/redact/image-header';

export interface Decoded {
  readonly bitmap: Bitmap;
  readonly format: ImageFormat;
}

/**
 * Decodes a picture's first frame, opaque. The header is read first: what is too large is never unpacked.
 *
 * @throws {Refusal} with the header's reason, or `damaged`
 */
export async function decodePicture(file: Blob): Promise<Decoded> {
  const header = readImageHeader(new Uint8Array(await file.arrayBuffer()));
  if (!header.ok) throw new Refusal(header.reason);
  const image = await createImageBitmap(file).catch(() => {
    throw new Refusal('damaged');
  });
  try {
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Refusal('too-many-pixels');
    // Nothing may survive under a transparent pixel.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0);
    return { bitmap: context.getImageData(0, 0, width, height), format: header.format };
  } finally {
    image.close();
  }
}
