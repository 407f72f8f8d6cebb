import type { FrameReading } from './frame-reading';
import { type Piece, serializePage } from './page-text';
import { isEmpty, meet, type Rect } from './rects';
import { Sights } from './sight';

type Opaque = FrameReading['opaque'][number];
type Word = FrameReading['words'][number];

/** A piece of the page with its places in view, in CSS pixels of the viewport. */
export interface PlacedPiece extends Piece {
  readonly element: Element;
  readonly rects: readonly Rect[];
}

/** An element whose pixels no text explains. */
export interface PlacedElement extends Rect {
  readonly element: Element;
  readonly kind: Opaque['kind'];
}

/** Where everything stands in one moment. */
export interface Geometry {
  readonly text: string;
  readonly pieces: readonly PlacedPiece[];
  readonly opaque: readonly PlacedElement[];
  readonly frames: readonly { readonly at: number; readonly element: Element }[];
}

/** Reads this document; changes nothing. */
export function readGeometry(view: Rect = viewport()): Geometry {
  const sights = new Sights();
  const opaque: PlacedElement[] = [];
  const { text, pieces, frames } = serializePage(document.body ?? document.documentElement, {
    generated: true,
    onElement: (element, style) => {
      const kind = kindOf(element, style);
      if (!kind || !sights.isDrawn(element)) return;
      const rect = meet(sights.cut(element.getBoundingClientRect(), element), view);
      if (rect.width > 1 && rect.height > 1) opaque.push({ ...rect, element, kind });
    },
  });
  return { text, frames, opaque, pieces: pieces.map((piece) => place(piece, sights, view)) };
}

const viewport = (): Rect => ({ x: 0, y: 0, width: innerWidth, height: innerHeight });

function place(piece: Piece, sights: Sights, view: Rect): PlacedPiece {
  const { node } = piece;
  const element = elementOf(node);
  if (!sights.isDrawn(element)) return { ...piece, element, rects: [] };
  const rects = rectsOf(piece)
    .map((rect) => meet(sights.cut(rect, element), view))
    .filter((rect) => !isEmpty(rect) && Math.max(rect.width, rect.height) > 1);
  return { ...piece, element, rects };
}

/** Text that stands right in a shadow root belongs to its host. */
const elementOf = (node: Text | Element): Element =>
  node.nodeType === Node.ELEMENT_NODE
    ? (node as Element)
    : (node.parentElement ?? ((node as Text).getRootNode() as ShadowRoot).host);

function rectsOf({ node, start, end, nodeStart, generated }: Piece): Rect[] {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const own = (node as Element).getBoundingClientRect();
    return generated ? [own, ...placedByStyle(node as Element, generated)] : [own];
  }
  const text = node as Text;
  const range = text.ownerDocument.createRange();
  range.setStart(text, nodeStart);
  range.setEnd(text, Math.min(text.data.length, nodeStart + end - start));
  return [...range.getClientRects()];
}

/** What a style writes and takes out of the flow may stand beside its element: a tooltip does. */
function placedByStyle(element: Element, part: string): Rect[] {
  const style = getComputedStyle(element, part);
  if (!/^(absolute|fixed)$/.test(style.position)) return [];
  let around: Element | null = element;
  while (around && style.position === 'absolute' && getComputedStyle(around).position === 'static')
    around = around.parentElement;
  const base = style.position === 'fixed' || !around ? viewport() : around.getBoundingClientRect();
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const { m41, m42 } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const across = size('padding-left') + size('padding-right');
  const down = size('padding-top') + size('padding-bottom');
  return [
    {
      x: base.x + size('left') + size('margin-left') + m41,
      y: base.y + size('top') + size('margin-top') + m42,
      width: size('width') + across,
      height: size('height') + down,
    },
  ];
}

/** Words and areas of a geometry that nobody moved since, with what can be seen of each. */
export function lookAt({ pieces, opaque }: Geometry, isStill: boolean): { words: Word[]; opaque: Opaque[] } {
  const sights = new Sights();
  const words = pieces.flatMap((piece): Word[] => {
    const { start, end, element, generated } = piece;
    if (piece.rects.length === 0) return [];
    const seen = piece.rects.map((rect) => ({ rect, sight: sights.sightOf(element, rect) }));
    // Where something moves, what hides a word now may not have hidden it in the picture. What a style writes is not
    // hit as the element is.
    const rects = seen
      .filter(({ sight }) => sight !== 'hidden' || !isStill || generated)
      .map(({ rect }) => withHalo(rect, element));
    if (rects.length === 0) return [];
    return [{ start, end, rects, isSeen: !generated && seen.every(({ sight }) => sight === 'seen') }];
  });
  return { words, opaque: opaque.map(({ element: _, ...area }) => ({ ...area, origin: '' })) };
}

/** Colours have commas and numbers of their own. */
const COLOUR = /[a-z-]+\([^()]*\)/g;
const MOST_HALO = 100;

/** A place of text with what its style draws beyond it: shadows, whose glow is as telling as the letters, and strokes. */
function withHalo(rect: Rect, element: Element): Rect {
  const { textShadow, webkitTextStrokeWidth, fontSize } = getComputedStyle(element);
  const shadows = textShadow === 'none' ? [] : textShadow.replace(COLOUR, '').split(',');
  const reaches = shadows.map((shadow) => {
    const [x = 0, y = 0, blur = 0] = (shadow.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
    // A blur is a bell curve of half its radius, drawn up to three times that.
    return Math.max(Math.abs(x), Math.abs(y)) + 1.5 * blur;
  });
  const reach = Math.max(0, (Number.parseFloat(webkitTextStrokeWidth) || 0) / 2, ...reaches);
  if (reach === 0) return rect;
  // Styles know nothing of zoom and transforms; the height of a line does, and is a little more than its letters' size.
  const halo = Math.min(MOST_HALO, reach * Math.max(1, rect.height / (Number.parseFloat(fontSize) || rect.height)));
  return { x: rect.x - halo, y: rect.y - halo, width: rect.width + 2 * halo, height: rect.height + 2 * halo };
}

const kinds: Record<string, Opaque['kind']> = {
  CANVAS: 'canvas',
  IMG: 'image',
  VIDEO: 'video',
  OBJECT: 'plugin',
  EMBED: 'plugin',
};

function kindOf(element: Element, style: CSSStyleDeclaration): Opaque['kind'] | undefined {
  const kind = kinds[element.tagName];
  if (kind) return kind;
  if (element.tagName === 'image' || (element as HTMLInputElement).type === 'image') return 'image';
  const { backgroundImage, borderImageSource, listStyleImage, content } = style;
  if ([backgroundImage, borderImageSource, content].some((value) => value.includes('url('))) return 'image';
  return style.display === 'list-item' && listStyleImage.includes('url(') ? 'image' : undefined;
}
