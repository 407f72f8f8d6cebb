import type { PictureParsed, PictureResponse } from '@/lib/messaging/picture-protocol';
import { Refusal } from '@/lib/messaging/refusal';
import type { Bitmap, Box } from '@/lib/ocr/image';
import { clip } from '@/lib/ocr/plane';
import { cropBitmap, meet } from '@/lib/redact/crop';
import { restOf } from '@/lib/redact/rest';
import { drawAnnotations } from './draw-annotations';

type Wanted = PictureParsed<'finish'>;
type Found = PictureResponse<'open'>['boxes'][number];

/** What is left of the picture, in whole pixels. */
export function areaOf({ crop }: Pick<Wanted, 'crop'>, picture: { width: number; height: number }): Box {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const area = crop && clip(crop, picture.width, picture.height);
  if (area && (area.width === 0 || area.height === 0)) throw new Refusal('invalid');
  return area ?? whole;
}

/** Certain findings that stay visible: inside the crop, and not hidden whole by what will be painted. */
export function visibleCertain(found: readonly Found[], boxes: readonly Box[], area: Box): Found[] {
  return found.filter((box) => box.tier === 'certain' && isVisible(box, boxes, area));
}

/** Does any pixel of `place` stay in the picture, uncovered? */
export function isVisible(place: Box, boxes: readonly Box[], area: Box): boolean {
  const part = meet(place, area);
  return part !== undefined && restOf(part, boxes).length > 0;
}

/** Crops and annotates, below anything that is painted later. Without edits the picture itself. */
export function applyEdits(bitmap: Bitmap, area: Box, annotations: Wanted['annotations']): Bitmap {
  const isWhole = area.width === bitmap.width && area.height === bitmap.height;
  const cropped = isWhole ? bitmap : cropBitmap(bitmap, area);
  if (annotations.length === 0) return cropped;
  const { width, height } = cropped;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Refusal('too-many-pixels');
  context.putImageData(new ImageData(new Uint8ClampedArray(cropped.data), width, height), 0, 0);
  context.translate(-area.x, -area.y);
  drawAnnotations(context, annotations);
  return context.getImageData(0, 0, width, height);
}
