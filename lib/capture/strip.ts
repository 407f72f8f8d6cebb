import { MOST_PIXELS, readImageHeader } from '@/lib/redact/image-header';
import { cropSnapshot, joinSnapshots, type SnapshotPart } from './crop-snapshot';
import type { Rect } from './rects';
import type { Shot } from './take-shot';

/** A shot of one stretch of a long picture. */
export interface Stretch {
  readonly shot: Shot;
  /** Image pixels per CSS pixel. */
  readonly scale: number;
  /** What of the shot is used, in image pixels. */
  readonly source: Rect;
  /** Where it goes, in image pixels. */
  readonly top: number;
}

/** A line of text that one slice cuts is whole in the next. */
const overlapCss = 120;

/**
 * Places a shot in a long picture below the ones before it.
 *
 * @param size - width and height of the shot in image pixels
 * @param viewWidth - CSS pixels of the viewport, scroll bar included
 * @param area - what of the viewport belongs to the picture, in CSS pixels
 * @param offset - where the area's top belongs in the picture, in CSS pixels; read back from the page
 * @param from - first row of the picture that is still empty, in image pixels
 * @param until - rows the picture may have, in image pixels
 */
export function placeStretch(
  shot: Shot,
  size: { readonly width: number; readonly height: number },
  viewWidth: number,
  area: Rect,
  offset: number,
  from: number,
  until: number,
): Stretch | undefined {
  const scale = size.width / viewWidth;
  const top = Math.max(from, Math.round(offset * scale));
  const skipped = top - Math.round(offset * scale);
  const x = Math.round(area.x * scale);
  const y = Math.round(area.y * scale) + skipped;
  const width = Math.min(size.width, Math.round((area.x + area.width) * scale)) - x;
  const height = Math.min(size.height - y, Math.round((area.y + area.height) * scale) - y, until - top);
  return width > 0 && height > 0 ? { shot, scale, source: { x, y, width, height }, top } : undefined;
}

/** Cuts a long picture into slices that stay under the limit of one picture. */
export function planSlices(
  width: number,
  height: number,
  scale: number,
  mostPixels = MOST_PIXELS,
): { top: number; height: number }[] {
  const most = Math.floor(mostPixels / width);
  if (height <= most) return [{ top: 0, height }];
  const overlap = Math.min(Math.round(overlapCss * scale), Math.floor(most / 2));
  const count = Math.ceil((height - overlap) / (most - overlap));
  const each = Math.ceil((height + (count - 1) * overlap) / count);
  return Array.from({ length: count }, (_, index) => {
    const top = index * (each - overlap);
    return { top, height: Math.min(each, height - top) };
  });
}

/** One picture of stretches, or several where one would pass the limit. Each brings what the page said of it. */
export async function toPictures(stretches: readonly [Stretch, ...Stretch[]], mostPixels?: number): Promise<Shot[]> {
  const { scale, source, shot } = stretches[0];
  const height = Math.max(...stretches.map((each) => each.top + each.source.height));
  const snapshot = shot.snapshot && joinAll(stretches, source.width / scale, height / scale);
  const shots: Shot[] = [];
  for (const slice of planSlices(source.width, height, scale, mostPixels)) {
    const area = { x: 0, y: slice.top / scale, width: source.width / scale, height: slice.height / scale };
    shots.push({
      file: await draw(stretches, source.width, slice),
      ...(snapshot ? { snapshot: cropSnapshot(snapshot, area) } : {}),
    });
  }
  return shots;
}

function joinAll(stretches: readonly Stretch[], width: number, height: number) {
  const parts = stretches.flatMap(({ shot, source, scale, top }): SnapshotPart[] => {
    if (!shot.snapshot) return [];
    const area = {
      x: source.x / scale,
      y: source.y / scale,
      width: source.width / scale,
      height: source.height / scale,
    };
    return [{ snapshot: cropSnapshot(shot.snapshot, area), x: 0, y: top / scale }];
  });
  return joinSnapshots(parts as [SnapshotPart, ...SnapshotPart[]], { width, height });
}

async function draw(
  stretches: readonly Stretch[],
  width: number,
  slice: { top: number; height: number },
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, slice.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  for (const { shot, source, top } of stretches) {
    if (top + source.height <= slice.top || top >= slice.top + slice.height) continue;
    const image = await createImageBitmap(shot.file, source.x, source.y, source.width, source.height);
    context.drawImage(image, 0, top - slice.top);
    image.close();
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Width and height of a shot, from its header. */
export async function sizeOf(file: Blob): Promise<{ width: number; height: number }> {
  const header = readImageHeader(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
  if (!header.ok) throw new Error('no picture');
  return header;
}
