import { isEmpty, meet, type Rect } from './rects';

/** `partly`: perhaps, so it is covered, but explains no ink. */
export type Sight = 'seen' | 'partly' | 'hidden';

const clipping = /^(auto|hidden|scroll)$/;
/** Boxes that `overflow` has a say over. */
const clippers = /^(block|flow-root|list-item|table-cell|(inline-)?(block|flex|grid))$/;

/** Asks one document, in one moment, what of it can be seen. */
export class Sights {
  private readonly clips = new Map<Element, Rect | undefined>();
  private readonly backgrounds = new Map<Element, string | undefined>();
  private readonly shown = new Map<Element, boolean>();
  /** Elements outside an open modal dialog are drawn, yet never hit. */
  private readonly isModal = document.querySelector(':modal') !== null;
  private readonly hasSelection = getSelection()?.isCollapsed === false;

  /** The part of an element's rectangle that the scrolled and cut boxes around it leave. */
  cut(rect: Rect, element: Element): Rect {
    // A browser's own rectangles have their numbers out of reach of a spread.
    return meet(rect, this.clipOf(element) ?? rect);
  }

  /** False where the element's own style hides it: no place, no opacity, no colour. */
  isDrawn(element: Element): boolean {
    let drawn = this.shown.get(element);
    if (drawn === undefined) {
      drawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
      this.shown.set(element, drawn);
    }
    return drawn;
  }

  /** What of a rectangle of the element (in view) is seen behind everything that is drawn above it. */
  sightOf(element: Element, rect: Rect): Sight {
    const view = meet(rect, { x: 0, y: 0, width: innerWidth, height: innerHeight });
    // Only what is on screen can be probed. Firefox pictures the rest too, without scrolling.
    if (isEmpty(view)) return 'seen';
    const y = view.y + view.height / 2;
    const middle = probe(element, view.x + view.width / 2, y);
    if (middle === 'seen') return this.hasInk(element, view) ? 'seen' : 'hidden';
    if (middle === 'absent' && this.isBeyondProbes(element)) return 'partly';
    const inset = Math.min(2, view.width / 4);
    const ends = [view.x + inset, view.x + view.width - inset].map((x) => probe(element, x, y));
    return ends.every((end) => end === 'absent' || end === 'covered') ? 'hidden' : 'partly';
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

  /** False for letters in the very colour they stand on: not one pixel differs. */
  private hasInk(element: Element, { x, y, width, height }: Rect): boolean {
    if (this.hasSelection) return true;
    const style = getComputedStyle(element);
    const colour = style.webkitTextFillColor || style.color;
    if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return true;
    if (alphaOf(colour) === 0) return clipsBackgroundToText(element);
    return !this.mayBlend(element, colour) || colour !== colourBehind(element, x + width / 2, y + height / 2);
  }

  /** Asks the elements around first: a look at everything behind costs more. */
  private mayBlend(element: Element, colour: string): boolean {
    const around = this.backgroundOf(element);
    return around === undefined || around === colour;
  }

  private backgroundOf(element: Element): string | undefined {
    if (this.backgrounds.has(element)) return this.backgrounds.get(element);
    const { backgroundColor } = getComputedStyle(element);
    const parent = parentOf(element);
    const found =
      alphaOf(backgroundColor) === 1
        ? backgroundColor
        : alphaOf(backgroundColor) === 0 && parent
          ? this.backgroundOf(parent)
          : undefined;
    this.backgrounds.set(element, found);
    return found;
  }
}

type Hit = 'seen' | 'covered' | 'absent';

function probe(element: Element, x: number, y: number): Hit {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  if (top === element) return 'seen';
  const stack = root.elementsFromPoint(x, y);
  const at = stack.indexOf(hittable(element));
  if (at < 0) return 'absent';
  return stack.slice(0, at).some(isOpaque) ? 'covered' : 'seen';
}

/** An element without a box of its own is hit as the one around it. */
function hittable(element: Element): Element {
  let found = element;
  while (getComputedStyle(found).display === 'contents' && parentOf(found)) found = parentOf(found)!;
  return found;
}

/** Nothing is seen through it. What may be transparent in part counts as glass. */
function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    alphaOf(style.backgroundColor) === 1 &&
    style.maskImage === 'none' &&
    style.mixBlendMode === 'normal' &&
    !(style.backgroundClip || '').includes('text') &&
    opacityOf(element) === 1
  );
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | undefined = element; each; each = parentOf(each))
    opacity *= Number.parseFloat(getComputedStyle(each).opacity);
  return opacity;
}

/** The plain colour that lies behind an element; undefined where it is none, or not known. */
function colourBehind(element: Element, x: number, y: number): string | undefined {
  const stack = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  for (const each of stack.slice(Math.max(0, stack.indexOf(element)))) {
    const style = getComputedStyle(each);
    if (style.backgroundImage !== 'none' || /^(CANVAS|EMBED|IFRAME|IMG|OBJECT|VIDEO|svg)$/.test(each.tagName)) return;
    const alpha = alphaOf(style.backgroundColor);
    if (alpha === 1) return style.backgroundColor;
    if (alpha > 0) return;
  }
  const isLight = !getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return isLight && window === top ? 'rgb(255, 255, 255)' : undefined;
}

function clipsBackgroundToText(element: Element): boolean {
  for (let each: Element | undefined = element; each; each = parentOf(each))
    if ((getComputedStyle(each).backgroundClip || '').includes('text')) return true;
  return false;
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

/** In the flat tree. */
function parentOf(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? undefined;
}
