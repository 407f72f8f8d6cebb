import { shadowRootOf } from './shadow-root';

/** A run of characters without blanks, and where the page holds it. */
export interface Piece {
  /** Offsets into the serialised text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** A text node, or the field whose value the piece is. */
  readonly node: Text | Element;
  /** Offset of the piece in a text node's data; 0 for a field. */
  readonly nodeStart: number;
}

/** A page's text in reading order, with its structure: cells end in a tab, rows and blocks in a line feed. */
export interface SerializedPage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'OBJECT',
  'EMBED',
]);
const cellRoles = /^(cell|gridcell|columnheader|rowheader)$/;
/** Input types whose value is drawn as text. */
const drawnInputs = /^(text|search|url|tel|email|number|date|datetime-local|month|week|time|submit|button|reset|)$/;

/**
 * Serialises what a page (or a part of it) shows, so that a value split over elements is one again and a cell keeps
 * its column head.
 *
 * @param root - live, attached: display and visibility are computed
 */
export function serializePage(root: Node): SerializedPage {
  const page = new PageWriter();
  page.walk(root);
  return { text: page.parts.join(''), pieces: page.pieces };
}

class PageWriter {
  /** Runs and separators, each a part of its own: a growing string would be copied at each look at its end. */
  readonly parts: string[] = [];
  private length = 0;
  readonly pieces: Piece[] = [];
  private cellDepth = 0;

  walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.write(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element);
    else for (const child of node.childNodes) this.walk(child);
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (skipped.has(tag)) return;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style || style.display === 'none') return;
    if (tag === 'BR') this.separate('\n');
    else if (isCell(element, tag, style.display)) this.cell(element, style);
    else this.content(element, style, isInline(style.display) ? '' : '\n');
  }

  /** Blocks inside a cell are parted by blanks, so that a row stays one line. */
  private cell(element: Element, style: CSSStyleDeclaration): void {
    const start = this.parts.length;
    this.cellDepth += 1;
    this.content(element, style, '');
    this.cellDepth -= 1;
    while (this.parts.length > start && this.parts.at(-1) === ' ') this.drop();
    if (this.cellDepth === 0) this.push('\t');
    else this.separate(' ');
  }

  private content(element: Element, style: CSSStyleDeclaration, separator: '\n' | ''): void {
    if (separator) this.separate(separator);
    if (isField(element)) this.field(element, style);
    else for (const child of childrenOf(element)) this.walk(child);
    if (separator) this.separate(separator);
  }

  private field(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, style: CSSStyleDeclaration): void {
    if (style.visibility !== 'visible') return;
    const value = shownValue(element);
    if (!value) return;
    this.add(value, element);
    this.separate(' ');
  }

  private write(node: Text): void {
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    const style = parent && node.ownerDocument.defaultView?.getComputedStyle(parent);
    if (style?.visibility !== 'visible') return;
    const keepsLines = style.whiteSpaceCollapse !== 'collapse' && /pre|break-spaces/.test(style.whiteSpace);
    for (const { 0: run, index } of node.data.matchAll(/\s+|\S+/g)) {
      if (run.trim()) this.add(run, node, index);
      else if (keepsLines && run.includes('\n')) this.separate('\n');
      else this.separate(keepsLines && run.includes('\t') ? '\t' : ' ');
    }
  }

  private add(value: string, node: Text | Element, nodeStart = 0): void {
    this.pieces.push({ start: this.length, end: this.length + value.length, node, nodeStart });
    this.push(value);
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  private drop(): void {
    this.length -= this.parts.pop()?.length ?? 0;
  }

  /** One separator between two pieces, the strongest asked for: line feed over tab over blank. */
  private separate(separator: '\n' | '\t' | ' '): void {
    const asked = this.cellDepth > 0 ? ' ' : separator;
    const last = this.parts.at(-1);
    if (last === undefined || last === '\n') return;
    if (last !== ' ' && last !== '\t') this.push(asked);
    else if (asked === '\n' || (asked === '\t' && last === ' ')) {
      this.drop();
      this.push(asked);
    }
  }
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

function shownValue(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (field.tagName === 'SELECT') return (field as HTMLSelectElement).selectedOptions[0]?.label ?? '';
  if (field.tagName === 'INPUT' && !drawnInputs.test((field as HTMLInputElement).type)) return '';
  return field.value || (field as HTMLInputElement).placeholder || '';
}

/** Flat tree: what is drawn in place of the light children. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.tagName === 'IFRAME') {
    const body = sameOriginBody(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  return (shadowRootOf(element) ?? element).childNodes;
}

/** Undefined for a frame of another origin, whose document throws on access. */
function sameOriginBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

const isInline = (display: string) =>
  display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');

function isCell(element: Element, tag: string, display: string): boolean {
  return display === 'table-cell' || tag === 'TD' || tag === 'TH' || cellRoles.test(element.role ?? '');
}
