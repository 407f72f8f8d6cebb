import { isEmpty, meet, type Rect } from './rects';

/** `partly`: perhaps seen, so it is covered, but explains no ink. */
export type Sight = 'seen' | 'partly' | 'hidden';

const clipping = /^(auto|hidden|scroll)$/;
/** Boxes that `overflow` has a say over. */
const clippers = /^(block|flow-root|list-item|table-cell|(inline-)?(block|flex|grid))$/;

/** Asks one document, in one moment, what of it can be seen. */
export class Sights {
  private readonly clips = new Map<Element, Rect | undefined>();
  private readonly shown = new Map<Element, boolean>();
  /** Elements outside an open modal dialog are drawn, yet never hit. */
  private readonly isModal = document.querySelector(':modal') !== null;

  /** The part of an element's rectangle that the scrolled and cut boxes around it leave. */
  cut(rect: Rect, element: Element): Rect {
    // A browser's own rectangles have their numbers out of reach of a spread.
    return meet(rect, this.clipOf(element) ?? rect);
  }

  /** False where its style hides an element: no box, no opacity. */
  isDrawn(element: Element): boolean {
    let drawn = this.shown.get(element);
    if (drawn === undefined) {
      drawn = boxOf(element).checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      });
      this.shown.set(element, drawn);
    }
    return drawn;
  }

  /** Whether a rectangle of the element (in view) is seen, or hidden by what is drawn above it or by what cuts it. */
  sightOf(element: Element, rect: Rect): Sight {
    const view = meet(rect, { x: 0, y: 0, width: innerWidth, height: innerHeight });
    // Only what is on screen can be probed. Firefox pictures the rest too, without scrolling.
    if (isEmpty(view)) return 'seen';
    const y = view.y + view.height / 2;
    const middle = this.probe(element, view.x + view.width / 2, y);
    if (middle !== 'hidden') return middle;
    const inset = Math.min(2, view.width / 4);
    const ends = [view.x + inset, view.x + view.width - inset].map((x) => this.probe(element, x, y));
    return ends.every((end) => end === 'hidden') ? 'hidden' : 'partly';
  }

  /** A miss alone proves nothing: hidden is what has a reason for it. */
  private probe(element: Element, x: number, y: number): Sight {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (root.elementFromPoint(x, y) === element) return 'seen';
    const stack = root.elementsFromPoint(x, y);
    const at = stack.indexOf(boxOf(element));
    if (at >= 0) return stack.slice(0, at).some(isOpaque) ? 'hidden' : 'seen';
    if (this.isBeyondProbes(element)) return 'partly';
    const around = ancestors(element).find((each) => stack.includes(each));
    if (!around) return 'partly';
    const isCovered = stack.slice(0, stack.indexOf(around)).some(isOpaque);
    return isCovered || isCutBelow(element, around) ? 'hidden' : 'partly';
  }

  private clipOf(element: Element): Rect | undefined {
    if (this.clips.has(element)) return this.clips.get(element);
    const style = getComputedStyle(element);
    const isRoot = element === document.body || element === document.documentElement;
    const isClip =
      !isRoot &&
      clippers.test(style.display) &&
      (clipping.test(style.overflowX) || clipping.test(style.overflowY)) &&
      !(element instanceof SVGElement);
    const own = isClip ? clipRect(element, style) : undefined;
    // What is taken out of the flow may escape the boxes around it: then nothing is cut.
    const parent = /^(absolute|fixed)$/.test(style.position) ? undefined : parentOf(element);
    const around = parent && this.clipOf(parent);
    const clip = own && around ? meet(own, around) : (own ?? around);
    this.clips.set(element, clip);
    return clip;
  }

  /** True where a miss proves nothing: what is drawn there is not hit, whatever it is. */
  private isBeyondProbes(element: Element): boolean {
    return (
      this.isModal ||
      element instanceof SVGElement ||
      getComputedStyle(element).pointerEvents === 'none' ||
      element.closest('[inert]') !== null
    );
  }
}

/** An element without a box of its own is drawn, and hit, as the one around it. */
function boxOf(element: Element): Element {
  const boxed = [element, ...ancestors(element)].find((each) => getComputedStyle(each).display !== 'contents');
  return boxed ?? element;
}

/** True where something between an element and one around it may leave nothing of it. */
function isCutBelow(element: Element, around: Element): boolean {
  const between = [element, ...ancestors(element)];
  return between.slice(0, between.indexOf(around)).some((each) => {
    const { clip, clipPath, overflowX, overflowY } = getComputedStyle(each);
    return clipPath !== 'none' || clip !== 'auto' || overflowX !== 'visible' || overflowY !== 'visible';
  });
}

/** Nothing is seen through it. What may be transparent in part counts as glass. */
function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundClip, maskImage, mixBlendMode } = getComputedStyle(element);
  return (
    alphaOf(backgroundColor) === 1 &&
    /^border-box(, border-box)*$/.test(backgroundClip) &&
    maskImage === 'none' &&
    mixBlendMode === 'normal' &&
    [element, ...ancestors(element)].every(isSolid)
  );
}

function isSolid(element: Element): boolean {
  const { opacity, filter } = getComputedStyle(element);
  return opacity === '1' && filter === 'none';
}

/** Alpha of a computed colour. */
function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(colour)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/** In one direction alone, a box that scrolls or cuts still lets the other one through, unless it is `visible` there. */
function clipRect(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const far = 1e6;
  const isWide = !clipping.test(overflowX);
  const isTall = !clipping.test(overflowY);
  return {
    x: isWide ? -far : x,
    y: isTall ? -far : y,
    width: isWide ? 2 * far : width,
    height: isTall ? 2 * far : height,
  };
}

/** From the inside out. */
function ancestors(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestors(parent)] : [];
}

/** In the flat tree. */
function parentOf(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? undefined;
}
