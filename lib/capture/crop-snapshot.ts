import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { isEmpty, meet, type Rect, shift } from './rects';

/** What a snapshot says of a part of its picture; the text stays whole, since it holds labels and values to look for. */
export function cropSnapshot(snapshot: PageSnapshot, area: Rect): PageSnapshot {
  const cut = <R extends Rect>(rects: readonly R[]): R[] =>
    rects.map((rect) => ({ ...rect, ...shift(meet(rect, area), -area.x, -area.y) })).filter((rect) => !isEmpty(rect));
  return {
    ...snapshot,
    width: area.width,
    height: area.height,
    words: snapshot.words.map((word) => ({ ...word, rects: cut(word.rects) })).filter(({ rects }) => rects.length > 0),
    opaque: cut(snapshot.opaque),
    moving: cut(snapshot.moving),
  };
}

/** A snapshot of a part, and where the part stands in the whole. */
export interface SnapshotPart {
  readonly snapshot: PageSnapshot;
  readonly x: number;
  readonly y: number;
}

/**
 * Joins what was said of the parts of one long picture. Parts that say the same text share it; a page that grew while
 * it was scrolled has several.
 */
export function joinSnapshots(
  parts: readonly [SnapshotPart, ...SnapshotPart[]],
  size: { width: number; height: number },
): PageSnapshot {
  const { origin, title } = parts[0].snapshot;
  const offsets = new Map<string, number>();
  let text = '';
  const whole: Pick<PageSnapshot, 'words' | 'opaque' | 'moving'> = { words: [], opaque: [], moving: [] };
  for (const { snapshot, x, y } of parts) {
    const offset = offsets.get(snapshot.text) ?? (text === '' ? 0 : text.length + 1);
    if (!offsets.has(snapshot.text)) {
      offsets.set(snapshot.text, offset);
      text += text === '' ? snapshot.text : `\n${snapshot.text}`;
    }
    const move = <R extends Rect>(rects: readonly R[]): R[] => rects.map((rect) => ({ ...rect, ...shift(rect, x, y) }));
    for (const { start, end, rects, isSeen } of snapshot.words)
      whole.words.push({ start: start + offset, end: end + offset, rects: move(rects), isSeen });
    whole.opaque.push(...move(snapshot.opaque));
    whole.moving.push(...move(snapshot.moving));
  }
  return { origin, title, ...size, text, ...whole };
}
