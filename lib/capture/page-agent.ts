import { FrameNames } from './frame-names';
import type { FrameReading } from './frame-reading';
import { PageScroller, type ScrollPlace, type ScrollPlan } from './page-scroller';
import { isSame, type Pinch, readPinch, toPicture } from './pinch';
import { lookAt, readGeometry } from './read-frame';
import { isEmpty, meet, type Rect, shift } from './rects';
import { PageWatch } from './watch-page';

/** Frames that a page is watched for before the shot: what the screen shows lags behind the page by one or two. */
const framesBefore = 3;

/** Works in one frame, in the isolated world, at the background's word. */
export class PageAgent {
  private readonly names = new FrameNames();
  private watch: PageWatch | undefined;
  private pinch: Pinch | undefined;
  private scroller: PageScroller | undefined;

  /** Tells the frame around this one who is in it; answers whether it listened. */
  meet(): Promise<boolean> {
    return this.names.introduce();
  }

  /**
   * Watches from here on, until `end`.
   *
   * @param view - what the picture will show, in CSS pixels of this viewport, where that is more than the viewport
   */
  async begin(view: Rect | null): Promise<void> {
    globalThis.supportsafeChooser?.quiet();
    this.watch?.stop();
    this.watch = new PageWatch(viewOf(view));
    this.pinch = readPinch();
    await this.watch.start(framesBefore);
  }

  /** What the page said of itself, and what of it did not hold still since `begin`. */
  end(given: Rect | null): FrameReading {
    const view = viewOf(given);
    const geometry = readGeometry(view);
    const { moving, isStill } = this.watch?.finish(geometry) ?? { moving: [], isStill: true };
    this.watch = undefined;
    const { words, opaque } = lookAt(geometry, isStill);
    const pinch = readPinch();
    const move = <R extends Rect>(rect: R): R => ({ ...rect, ...shift(toPicture(rect, pinch), -view.x, -view.y) });
    return {
      name: this.names.own,
      origin: location.origin,
      title: document.title,
      width: view.width,
      height: view.height,
      text: geometry.text,
      words: words.map((word) => ({ ...word, rects: word.rects.map(move) })),
      opaque: opaque.map(move),
      moving:
        this.pinch && !isSame(pinch, this.pinch)
          ? [{ ...view, x: 0, y: 0 }]
          : moving.map((rect) => move(meet(rect, view))).filter((rect) => !isEmpty(rect)),
      frames: geometry.frames.map(({ at, element }) => move(this.frameArea(at, element as HTMLIFrameElement))),
    };
  }

  /** Makes the page ready to be scrolled through. */
  openScroll(): ScrollPlan {
    this.scroller?.close();
    this.scroller = new PageScroller();
    return this.scroller.open();
  }

  async goTo(top: number): Promise<ScrollPlace | undefined> {
    return this.scroller?.goTo(top);
  }

  /** Puts the page back as it was. */
  closeScroll(): void {
    this.scroller?.close();
    this.scroller = undefined;
  }

  stop(): void {
    this.watch?.stop();
    this.closeScroll();
    this.names.stop();
  }

  private frameArea(at: number, element: HTMLIFrameElement): FrameReading['frames'][number] {
    const { isStraight, ...area } = innerArea(element);
    return { name: this.names.of(element), at, ...area, isStraight, origin: originOf(element) };
  }
}

/** Where a frame's own viewport is drawn: inside border and padding, scaled as the frame is. */
function innerArea(frame: HTMLIFrameElement): Rect & { isStraight: boolean } {
  const rect = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const across = rect.width / (frame.offsetWidth || 1);
  const down = rect.height / (frame.offsetHeight || 1);
  const [left, top] = [size('padding-left'), size('padding-top')];
  return {
    x: rect.x + (frame.clientLeft + left) * across,
    y: rect.y + (frame.clientTop + top) * down,
    width: (frame.clientWidth - left - size('padding-right')) * across,
    height: (frame.clientHeight - top - size('padding-bottom')) * down,
    isStraight: Math.abs(across - down) < 0.005 && !isTurned(frame),
  };
}

/** True where a matrix on the way up does more than move and scale. */
function isTurned(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { transform, rotate } = getComputedStyle(each);
    if (rotate !== 'none' && rotate !== '') return true;
    if (transform === 'none') continue;
    const { b, c, is2D } = new DOMMatrix(transform);
    if (!is2D || Math.abs(b) > 1e-6 || Math.abs(c) > 1e-6) return true;
  }
  return false;
}

function originOf(frame: HTMLIFrameElement): string {
  try {
    return frame.src ? new URL(frame.src, location.href).origin : location.origin;
  } catch {
    return 'null';
  }
}

/** A frame inside another one shows its own viewport, whatever the picture shows of the page. */
const viewOf = (view: Rect | null): Rect =>
  view && window === top ? view : { x: 0, y: 0, width: innerWidth, height: innerHeight };
