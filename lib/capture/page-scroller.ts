import { readPinch } from './pinch';
import { meet, type Rect } from './rects';
import { shadowRootOf } from './shadow-root';

/** What can be scrolled through, in CSS pixels. */
export interface ScrollPlan {
  /** What of the viewport a shot adds to the picture. */
  readonly area: Rect;
  /** Height of everything that can be scrolled through. */
  readonly height: number;
  /** Width and height of everything, and where the viewport stands in it. */
  readonly page: Rect;
  readonly devicePixelRatio: number;
  /** False where a box inside the page scrolls, and not the page. */
  readonly isDocument: boolean;
  /** Two fingers have zoomed in: a shot shows a part of the viewport only. */
  readonly isPinched: boolean;
}

export interface ScrollPlace {
  /** Where the page really stands, read back: the last step is shorter than asked. */
  readonly top: number;
  readonly isCancelled: boolean;
}

/** Put back by itself where the background falls silent. */
const silenceMs = 8000;
/** Of the viewport: a smaller box that scrolls is a part of the page, not the page. */
const leastShare = 0.3;

/** Scrolls a page step by step for a long picture, and puts it back as it was. */
export class PageScroller {
  private readonly scroller: Element;
  private readonly isDocument: boolean;
  private readonly start: { left: number; top: number };
  private readonly restored: (() => void)[] = [];
  private readonly stop = new AbortController();
  private isCancelled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const root = document.scrollingElement ?? document.documentElement;
    this.scroller = root.scrollHeight > root.clientHeight + 1 ? root : (innerScroller() ?? root);
    this.isDocument = this.scroller === root;
    this.start = { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      this.isCancelled = true;
    };
    addEventListener('keydown', onKey, { capture: true, signal: this.stop.signal });
  }

  /** What stands on the page is shown once: sticky elements go where they belong, floating ones only into the first shot. */
  open(): ScrollPlan {
    for (const [element, style] of elements())
      if (style.position === 'sticky') this.set(element, { position: 'relative', inset: 'auto' });
    const { clientWidth, clientHeight, scrollHeight, scrollWidth } = this.scroller;
    this.wait();
    return {
      area: this.isDocument ? { x: 0, y: 0, width: clientWidth, height: clientHeight } : innerRect(this.scroller),
      height: scrollHeight,
      page: { x: -scrollX, y: -scrollY, width: scrollWidth, height: scrollHeight },
      devicePixelRatio,
      isDocument: this.isDocument,
      isPinched: readPinch().scale !== 1,
    };
  }

  async goTo(top: number): Promise<ScrollPlace> {
    this.wait();
    this.scroller.scrollTo({ top, left: this.start.left, behavior: 'instant' });
    // Anew at every step: bars come and go with scrolling.
    for (const [element, style] of elements())
      if (style.position === 'fixed' && (top > 0 || element.getBoundingClientRect().top > innerHeight / 2))
        this.set(element, { opacity: '0', transition: 'none', animation: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { top: this.scroller.scrollTop, isCancelled: this.isCancelled };
  }

  close(): void {
    clearTimeout(this.timer);
    this.stop.abort();
    for (const restore of this.restored.splice(0).reverse()) restore();
    this.scroller.scrollTo({ ...this.start, behavior: 'instant' });
  }

  private set(element: Element, properties: Record<string, string>): void {
    const { style } = element as HTMLElement;
    if (!style || Object.entries(properties).every(([name, value]) => style.getPropertyValue(name) === value)) return;
    const before = element.getAttribute('style');
    this.restored.push(() => {
      // Chromium writes the attribute late, and one that is not written yet leaves an empty one behind.
      element.getAttribute('style');
      if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
    });
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important');
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.close(), silenceMs);
  }
}

/** The largest box that scrolls, in pages that do not scroll as a whole. */
function innerScroller(): Element | undefined {
  const least = leastShare * innerWidth * innerHeight;
  let found: { element: Element; size: number } | undefined;
  for (const [element, style] of elements()) {
    if (!/^(auto|scroll)$/.test(style.overflowY) || element.scrollHeight <= element.clientHeight + 8) continue;
    const { width, height } = innerRect(element);
    const size = width > 0 && height > 0 ? width * height : 0;
    if (size > Math.max(least, found?.size ?? 0)) found = { element, size };
  }
  return found?.element;
}

/** What scrolls, in view, without borders and scroll bars. */
function innerRect(element: Element): Rect {
  const { x, y } = element.getBoundingClientRect();
  const inner = {
    x: x + element.clientLeft,
    y: y + element.clientTop,
    width: element.clientWidth,
    height: element.clientHeight,
  };
  return meet(inner, { x: 0, y: 0, width: innerWidth, height: innerHeight });
}

function* elements(root: Document | ShadowRoot = document): Generator<[Element, CSSStyleDeclaration]> {
  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    yield [element, style];
    const shadow = shadowRootOf(element);
    if (shadow) yield* elements(shadow);
  }
}
