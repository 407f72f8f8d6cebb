import { i18n } from '#i18n';
import { sizeOf } from './choose-region';
import { Overlay } from './overlay';
import { isEmpty, meet, type Rect } from './rects';
import { shadowRootOf } from './shadow-root';
import { Sights } from './sight';

/** Smaller elements are skipped by the keyboard: icons, spacers. */
const leastSide = 12;
const mostWords = 80;

/** Lets the user pick an element of the page, by mouse or keyboard; undefined when they cancel. */
export function chooseElement(signal: AbortSignal): Promise<Element | undefined> {
  const overlay = new Overlay({ title: i18n.t('choose.element.title'), hint: i18n.t('choose.element.hint') });
  const stop = new AbortController();
  return new Promise<Element | undefined>((resolve) => {
    let chosen: Element | undefined;
    const show = (element: Element | undefined) => {
      chosen = element;
      const rect = element && drawnRect(element);
      overlay.show(rect, element && rect && `${nameOf(element)} · ${sizeOf(rect)}`);
    };
    const options = { capture: true, signal: stop.signal };
    overlay.stage.addEventListener(
      'pointermove',
      (event) => {
        overlay.avoid(event.clientY);
        if (event.isTrusted) show(elementAt(event.clientX, event.clientY, overlay));
      },
      options,
    );
    overlay.stage.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) resolve(elementAt(event.clientX, event.clientY, overlay));
      },
      options,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.key === 'Escape') resolve(undefined);
        if (event.key === 'Enter' && chosen) resolve(chosen);
        const next = elementAfter(event, chosen, overlay);
        if (!next) return;
        next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        show(next);
        const rect = drawnRect(next);
        overlay.avoid(rect.y);
        overlay.say(`${nameOf(next)}, ${sizeOf(rect)}. ${wordsOf(next)}`);
      },
      options,
    );
    window.addEventListener('scroll', () => show(chosen), options);
    signal.addEventListener('abort', () => resolve(undefined), { signal: stop.signal });
  }).finally(() => {
    stop.abort();
    overlay.close();
  });
}

/** What of an element is left by the boxes around it; it may reach beyond the viewport. */
export const drawnRect = (element: Element): Rect => new Sights().cut(element.getBoundingClientRect(), element);

/** The innermost element under the pointer, shadow roots opened. */
function elementAt(x: number, y: number, overlay: Overlay): Element | undefined {
  let root: Document | ShadowRoot = document;
  let found: Element | undefined;
  for (;;) {
    const within: Document | ShadowRoot = root;
    const hit = within
      .elementsFromPoint(x, y)
      .find((element) => !overlay.isOwn(element) && (within === document || within.contains(element)));
    if (!hit) return found;
    found = hit;
    const inner = shadowRootOf(hit);
    if (!inner) return found;
    root = inner;
  }
}

/** Up to the element around, down into it, left and right to its neighbours; Tab goes through all in order. */
function elementAfter(
  { key, shiftKey }: KeyboardEvent,
  chosen: Element | undefined,
  overlay: Overlay,
): Element | undefined {
  if (!/^(Tab|Arrow(Up|Down|Left|Right))$/.test(key)) return undefined;
  const canChoose = (element: Element | null): element is Element =>
    element !== null && !overlay.isOwn(element) && isSizable(element);
  const start = document.querySelector('main, [role=main]') ?? document.body;
  if (!chosen?.isConnected) return start;
  const pick = (elements: Iterable<Element>) => [...elements].find(canChoose);
  switch (key) {
    case 'ArrowUp': {
      const around = chosen.parentElement ?? (chosen.getRootNode() as ShadowRoot).host;
      return around && around !== document.documentElement ? around : undefined;
    }
    case 'ArrowDown':
      return pick(insideOf(chosen));
    case 'ArrowLeft':
      return pick(siblings(chosen, 'previousElementSibling'));
    case 'ArrowRight':
      return pick(siblings(chosen, 'nextElementSibling'));
    default:
      return inOrder(chosen, shiftKey, canChoose);
  }
}

/** Through single wrappers of the same size too: each step down is one that is seen. */
function* insideOf(element: Element): Generator<Element> {
  const own = drawnRect(element);
  for (const child of (shadowRootOf(element) ?? element).children) {
    const rect = drawnRect(child);
    if (rect.width === own.width && rect.height === own.height && rect.x === own.x) yield* insideOf(child);
    yield child;
  }
}

function* siblings(element: Element, way: 'previousElementSibling' | 'nextElementSibling'): Generator<Element> {
  for (let each = element[way]; each; each = each[way]) yield each;
}

function inOrder(
  element: Element,
  isBackwards: boolean,
  canChoose: (element: Element | null) => element is Element,
): Element | undefined {
  const root = element.getRootNode();
  const walker = document.createTreeWalker(root === document ? document.body : root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  const step = () => (isBackwards ? walker.previousNode() : walker.nextNode()) as Element | null;
  for (let next = step(); next; next = step()) if (canChoose(next)) return next;
  return undefined;
}

function isSizable(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = drawnRect(element);
  return width >= leastSide && height >= leastSide;
}

const nameOf = (element: Element) => element.role || element.tagName.toLowerCase();

const wordsOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, mostWords);

/** Scrolled into view; what is larger than the view stays larger. */
export function toArea(element: Element): Rect & { isTall: boolean } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = drawnRect(element);
  const view = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const seen = meet(rect, view);
  const isTall = rect.height > seen.height + 1;
  const { x, y, width, height } = isTall ? { ...rect, x: seen.x, width: seen.width } : seen;
  return { x, y, width, height, isTall: isTall && !isEmpty(seen) };
}
