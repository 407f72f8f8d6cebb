import type { PageSnapshot } from '@/lib/ocr/page-snapshot';
import { type Piece, serializePage } from './page-text';

type Rect = { x: number; y: number; width: number; height: number };
type Opaque = PageSnapshot['opaque'][number];

/** Reads the page around one shot. Runs in the isolated world of the top frame; reads only, changes nothing. */
export function takeSnapshot(): PageSnapshot {
  const { text, pieces } = serializePage(document.body);
  const words = pieces.map(toWord).filter((word) => word.rects.length > 0);
  const opaque = [...opaqueElements(document)].map(toOpaque).filter(({ width, height }) => width > 1 && height > 1);
  return {
    origin: location.origin,
    title: document.title,
    width: innerWidth,
    height: innerHeight,
    text,
    words,
    opaque,
    fingerprint: fingerprintOf(words, opaque, text),
  };
}

function toWord({ start, end, node, nodeStart }: Piece) {
  const rects = (node.nodeType === Node.TEXT_NODE ? textRects(node as Text, nodeStart, end - start) : fieldRects(node))
    .map((rect) => toViewport(rect, node))
    .filter(isInView);
  return { start, end, rects, isSeen: rects.length > 0 && isSeen(node, rects[0]!) };
}

function textRects(node: Text, start: number, length: number): Rect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(node.data.length, start + length));
  return [...range.getClientRects()];
}

/** A field draws its value somewhere inside its box; the whole box counts. */
const fieldRects = (node: Node): Rect[] => [(node as Element).getBoundingClientRect()];

/** Adds the offsets of the same-origin frames a node stands in. */
function toViewport(rect: Rect, node: Node): Rect {
  let { x, y } = rect;
  let view: Window | null = node.ownerDocument?.defaultView ?? null;
  while (view && view !== window && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + (view.frameElement as HTMLElement).clientLeft;
    y += frame.y + (view.frameElement as HTMLElement).clientTop;
    view = view.parent;
  }
  return { x, y, width: rect.width, height: rect.height };
}

const isInView = ({ x, y, width, height }: Rect) =>
  width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;

/** False where something else is drawn on top: covered text explains no ink. */
function isSeen(node: Node, { x, y, width, height }: Rect): boolean {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
  if (!element) return true;
  const middleX = Math.min(Math.max(x + width / 2, 0), innerWidth - 1);
  const middleY = Math.min(Math.max(y + height / 2, 0), innerHeight - 1);
  const hit = document.elementFromPoint(middleX, middleY);
  if (!hit) return false;
  // Inside frames and shadow roots the outermost host is hit: it stands for its contents.
  return hit === element || hit.contains(element) || element.contains(hit) || isHostOf(hit, element);
}

function isHostOf(hit: Element, element: Element): boolean {
  if (hit.tagName === 'LABEL' || getComputedStyle(hit).pointerEvents === 'none') return true;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return hit.contains(root.host) || isHostOf(hit, root.host);
  const frame = root !== document && (root as Document).defaultView?.frameElement;
  return frame ? hit === frame || hit.contains(frame) : false;
}

const opaqueKinds: Record<string, Opaque['kind']> = {
  CANVAS: 'canvas',
  IMG: 'image',
  VIDEO: 'video',
  IFRAME: 'frame',
  FRAME: 'frame',
  OBJECT: 'plugin',
  EMBED: 'plugin',
};

function* opaqueElements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.shadowRoot;
    if (shadow) yield* opaqueElements(shadow);
    const inner = element.tagName === 'IFRAME' ? innerDocument(element as HTMLIFrameElement) : undefined;
    if (inner) yield* opaqueElements(inner);
    else if (element.tagName in opaqueKinds || hasPicture(element)) yield element;
  }
}

function innerDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const hasPicture = (element: Element) =>
  element.tagName === 'svg'
    ? Boolean(element.querySelector('text, image'))
    : (element.ownerDocument.defaultView?.getComputedStyle(element).backgroundImage ?? '').includes('url(');

function toOpaque(element: Element): Opaque {
  const { x, y, width, height } = toViewport(element.getBoundingClientRect(), element);
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: left,
    y: top,
    width: Math.min(innerWidth, x + width) - left,
    height: Math.min(innerHeight, y + height) - top,
    kind: opaqueKinds[element.tagName] ?? 'image',
    origin: element.tagName === 'IFRAME' ? frameOrigin(element as HTMLIFrameElement) : '',
  };
}

export function frameOrigin(frame: HTMLIFrameElement): string {
  try {
    return frame.src ? new URL(frame.src, location.href).origin : location.origin;
  } catch {
    return 'null';
  }
}

/** Cheap and order-sensitive (FNV-1a): tells whether the page moved between two readings. */
function fingerprintOf(words: PageSnapshot['words'], opaque: readonly Opaque[], text: string): string {
  let hash = 0x811c9dc5;
  const add = (value: number) => {
    hash = Math.imul(hash ^ (Math.round(value) & 0xffff), 0x01000193);
  };
  for (const value of [innerWidth, innerHeight, scrollX, scrollY, devicePixelRatio * 100]) add(value);
  for (const { rects } of words) for (const rect of rects) [rect.x, rect.y, rect.width].forEach(add);
  for (const { x, y, width } of opaque) [x, y, width].forEach(add);
  for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
  return (hash >>> 0).toString(16);
}
