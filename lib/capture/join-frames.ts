import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import type { FrameReading } from './frame-reading';
import { isEmpty, meet, type Rect } from './rects';

type Part = Pick<PageSnapshot, 'text' | 'words' | 'opaque' | 'moving'>;

/**
 * Makes one snapshot of a page and the frames in it: a frame's text goes where the frame stands, its words where it is
 * drawn. A frame that nobody answered for, or that is turned, stays opaque.
 *
 * @param top - the reading of the top frame
 * @param others - readings of any other frames; those that no frame area names are ignored
 */
export function joinFrames(top: FrameReading, others: readonly FrameReading[]): PageSnapshot {
  const { origin, title, width, height } = top;
  const byName = new Map(others.map((reading) => [reading.name, reading]));
  byName.delete('');
  byName.delete(top.name);
  return { origin, title, width, height, ...joinInto(top, byName) };
}

function joinInto(reading: FrameReading, byName: Map<string, FrameReading>): Part {
  const view: Rect = { x: 0, y: 0, width: reading.width, height: reading.height };
  const opaque = [...reading.opaque];
  const moving = [...reading.moving];
  const inner: { at: number; part: Part }[] = [];
  for (const frame of reading.frames) {
    const area = meet(frame, view);
    const child = byName.get(frame.name);
    if (child) byName.delete(frame.name);
    if (!child || !frame.isStraight) {
      if (!isEmpty(area)) opaque.push({ ...area, kind: 'frame', origin: frame.origin });
      if (!child) continue;
    }
    const part = joinInto(child, byName);
    inner.push({ at: frame.at, part: frame.isStraight ? placed(part, child, frame, view) : unplaced(part) });
  }
  return {
    ...withTexts(reading, inner),
    opaque: [...opaque, ...inner.flatMap(({ part }) => part.opaque)],
    moving: [...moving, ...inner.flatMap(({ part }) => part.moving)],
  };
}

/** The frame's text without places: its values are known, wherever its pixels are read. */
const unplaced = ({ text }: Part): Part => ({ text, words: [], opaque: [], moving: [] });

function placed(part: Part, child: FrameReading, frame: Rect, view: Rect): Part {
  const across = frame.width / child.width;
  const down = frame.height / child.height;
  const window = meet(frame, view);
  const place = (rect: Rect): Rect =>
    meet(
      {
        x: frame.x + rect.x * across,
        y: frame.y + rect.y * down,
        width: rect.width * across,
        height: rect.height * down,
      },
      window,
    );
  const places = <R extends Rect>(rects: readonly R[]): R[] =>
    rects.map((rect) => ({ ...rect, ...place(rect) })).filter((rect) => !isEmpty(rect));
  return {
    text: part.text,
    words: part.words.map((word) => ({ ...word, rects: places(word.rects) })).filter(({ rects }) => rects.length > 0),
    opaque: places(part.opaque),
    moving: places(part.moving),
  };
}

/** Sets the inner texts into the outer one, each on lines of its own, and moves the words along. */
function withTexts(outer: FrameReading, inner: readonly { at: number; part: Part }[]): Pick<Part, 'text' | 'words'> {
  const cuts = inner.toSorted((a, b) => a.at - b.at);
  const words: PageSnapshot['words'] = [];
  let text = '';
  let from = 0;
  for (const { at, part } of [...cuts, { at: outer.text.length, part: undefined }]) {
    const by = text.length - from;
    for (const word of outer.words)
      if (word.start >= from && word.start < at) words.push({ ...word, start: word.start + by, end: word.end + by });
    text += outer.text.slice(from, at);
    from = at;
    if (!part) continue;
    text += '\n';
    for (const word of part.words)
      words.push({ ...word, start: word.start + text.length, end: word.end + text.length });
    text += `${part.text}\n`;
  }
  return { text, words };
}
