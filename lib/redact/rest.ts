import type { Box } from '../ocr/image.ts';
import { bottom, overlap, right } from '../ocr/plane.ts';

/**
 * The parts of `area` that none of `covers` hides, exactly.
 *
 * @returns rectangles that do not overlap; none where `area` is covered whole
 */
export function restOf(area: Box, covers: readonly Box[]): Box[] {
  return covers.reduce<Box[]>((parts, cover) => parts.flatMap((part) => without(part, cover)), [area]);
}

function without(part: Box, cover: Box): Box[] {
  if (overlap(part, cover) === 0) return [part];
  const top = Math.max(part.y, cover.y);
  const end = Math.min(bottom(part), bottom(cover));
  const left = Math.max(part.x, cover.x);
  const rest = [
    { x: part.x, y: part.y, width: part.width, height: top - part.y },
    { x: part.x, y: end, width: part.width, height: bottom(part) - end },
    { x: part.x, y: top, width: left - part.x, height: end - top },
    { x: right(cover), y: top, width: right(part) - right(cover), height: end - top },
  ];
  return rest.filter(({ width, height }) => width > 0 && height > 0);
}
