import { type Geometry, readGeometry } from './read-frame';
import { hull, isEmpty, meet, type Rect, shift } from './rects';

interface Track {
  /** Where it stood in the last reading. */
  last: Rect;
  readonly text: string;
  /** Everywhere it has been. */
  reach: Rect;
  /** The longest way between two readings. */
  step: number;
  hasMoved: boolean;
}

/** Half a pixel of layout noise is no movement. */
const noise = 0.5;
/** Between two readings something may have gone a little farther than in both. */
const mostMargin = 40;

/** Reads a page frame after frame and remembers what does not hold still. */
export class PageWatch {
  private readonly view: Rect;
  private readonly tracks = new Map<Node, Track>();
  private isRunning = true;
  private isFirst = true;
  /** True once anything was changed or animated, be it only a colour. */
  private isRestless = false;
  private readonly observer = new MutationObserver(() => {
    this.isRestless = true;
  });

  constructor(view: Rect) {
    this.view = view;
  }

  /** Resolves when the page was read in `frames` frames; goes on until `finish`. */
  async start(frames: number): Promise<void> {
    this.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let frame = 0; frame < frames; frame += 1) await this.next();
    void this.goOn();
  }

  /** The last reading, and the areas that something moved over or changed in meanwhile. */
  finish(geometry: Geometry): { moving: Rect[]; isStill: boolean } {
    this.isRunning = false;
    this.add(geometry);
    this.isRestless ||= this.observer.takeRecords().length > 0 || hasAnimation();
    this.observer.disconnect();
    const moved = [...this.tracks.values()].filter(({ hasMoved }) => hasMoved);
    return {
      moving: moved.map(({ reach, step }) => widen(reach, Math.min(step, mostMargin) + 2)),
      isStill: !this.isRestless,
    };
  }

  stop(): void {
    this.isRunning = false;
    this.observer.disconnect();
  }

  private async goOn(): Promise<void> {
    while (this.isRunning) await this.next();
  }

  private async next(): Promise<void> {
    await afterFrame();
    if (this.isRunning) this.add(readGeometry(this.view));
  }

  private add({ pieces, opaque, frames, text }: Geometry): void {
    const places = new Map<Node, { rect: Rect; text: string }>();
    const put = (node: Node, rect: Rect, words: string) => {
      const known = places.get(node);
      places.set(node, known ? { rect: hull(known.rect, rect), text: known.text + words } : { rect, text: words });
    };
    for (const { node, rects, start, end } of pieces) for (const rect of rects) put(node, rect, text.slice(start, end));
    for (const area of opaque) put(area.element, area, '');
    for (const { element } of frames) {
      const rect = meet(element.getBoundingClientRect(), this.view);
      if (!isEmpty(rect)) put(element, rect, '');
    }
    for (const [node, place] of places) this.track(node, place);
    for (const [node, track] of this.tracks) if (!places.has(node)) track.hasMoved = true;
    this.isFirst = false;
  }

  private track(node: Node, { rect, text }: { rect: Rect; text: string }): void {
    const track = this.tracks.get(node);
    if (!track) {
      this.tracks.set(node, { last: rect, reach: rect, text, step: 0, hasMoved: !this.isFirst });
      return;
    }
    const step = distance(track.last, rect);
    track.hasMoved ||= step > noise || text !== track.text;
    track.step = Math.max(track.step, step);
    track.last = rect;
    track.reach = hull(track.reach, rect);
  }
}

function hasAnimation(): boolean {
  return document.getAnimations().some(({ playState }) => playState === 'running');
}

/** The farthest that any edge went. */
function distance(a: Rect, b: Rect): number {
  return Math.max(
    Math.abs(a.x - b.x),
    Math.abs(a.y - b.y),
    Math.abs(a.x + a.width - b.x - b.width),
    Math.abs(a.y + a.height - b.y - b.height),
  );
}

function widen(rect: Rect, by: number): Rect {
  const { x, y, width, height } = shift(rect, -by, -by);
  return { x, y, width: width + 2 * by, height: height + 2 * by };
}

/** After the page's own work for a frame is done; soon, where none is drawn. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    requestAnimationFrame(() => port2.postMessage(0));
    setTimeout(() => port2.postMessage(0), 250);
  });
}
