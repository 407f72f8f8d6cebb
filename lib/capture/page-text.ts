import { shadowRootOf } from './shadow-root';

/** A run of characters without blanks, and where the page holds it. */
export interface Piece {
  /** Offsets into the serialised text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** A text node, the field whose value the piece is, or the element that a style writes into. */
  readonly node: Text | Element;
  /** Offset of the piece in a text node's data; 0 for a field. */
  readonly nodeStart: number;
  /** Written by a style: the piece stands somewhere in the element. */
  readonly generated?: Generated;
}

export type Generated = '::before' | '::after';

/** A frame, and where its text belongs in the text around it. */
export interface FramePlace {
  readonly at: number;
  readonly element: Element;
}

/** A page's text in reading order, with its structure: cells end in a tab, rows and blocks in a line feed. */
export interface SerializedPage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly frames: readonly FramePlace[];
}

export interface SerializeOptions {
  /** Also what styles write before and after elements. */
  readonly generated?: boolean;
  /** Told of every element that is drawn, with its computed style. */
  readonly onElement?: (element: Element, style: CSSStyleDeclaration) => void;
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK DESC DEFS SYMBOL METADATA CLIPPATH MASK PATTERN'.split(' '),
);
/** Drawn by themselves: what stands inside is shown by browsers that cannot. */
const closed = /^(AUDIO|CANVAS|EMBED|FRAME|IFRAME|IMG|OBJECT|VIDEO)$/;
const cellRoles = /^(cell|gridcell|columnheader|rowheader)$/;
/** Input types whose value is drawn as text. */
const drawnInputs = /^(text|search|url|tel|email|number|date|datetime-local|month|week|time|submit|button|reset|)$/;

/**
 * Serialises what a page (or a part of it) shows, so that a value split over elements is one again and a cell keeps
 * its column head.
 *
 * Frames are left out; their places are answered, since each frame is read by its own script.
 *
 * @param root - live, attached: display and visibility are computed
 */
export function serializePage(root: Node, options: SerializeOptions = {}): SerializedPage {
  const page = new PageWriter(options);
  page.walk(root);
  return { text: page.parts.join(''), pieces: page.pieces, frames: page.frames };
}

class PageWriter {
  /** Runs and separators, each a part of its own: a growing string would be copied at each look at its end. */
  readonly parts: string[] = [];
  private length = 0;
  readonly pieces: Piece[] = [];
  readonly frames: FramePlace[] = [];
  private cellDepth = 0;
  private readonly options: SerializeOptions;

  constructor(options: SerializeOptions) {
    this.options = options;
  }

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
    this.options.onElement?.(element, style);
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
    else if (closed.test(element.tagName)) this.closed(element);
    else {
      this.generated(element, '::before');
      for (const child of childrenOf(element)) this.walk(child);
      this.generated(element, '::after');
    }
    if (separator) this.separate(separator);
  }

  private field(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, style: CSSStyleDeclaration): void {
    if (style.visibility !== 'visible') return;
    const value = shownValue(element);
    if (!value) return;
    this.add(value, element);
    this.separate(' ');
  }

  private closed(element: Element): void {
    if (!/^I?FRAME$/.test(element.tagName)) return;
    this.separate('\n');
    this.frames.push({ at: this.length, element });
  }

  private generated(element: Element, part: Generated): void {
    if (!this.options.generated) return;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element, part);
    const text =
      style && style.display !== 'none' && style.visibility === 'visible' ? writtenBy(style.content, element) : '';
    for (const { 0: run } of text.matchAll(/\s+|\S+/g)) {
      if (run.trim()) this.add(run, element, 0, part);
      else this.separate(' ');
    }
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

  private add(value: string, node: Text | Element, nodeStart = 0, generated?: Generated): void {
    const [start, end] = [this.length, this.length + value.length];
    this.pieces.push({ start, end, node, nodeStart, ...(generated ? { generated } : {}) });
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
  if (field.tagName === 'SELECT') return shownOptions(field as HTMLSelectElement);
  if ((field as HTMLInputElement).type === 'file')
    return [...((field as HTMLInputElement).files ?? [])].map(({ name }) => name).join(' ');
  if (field.tagName === 'INPUT' && !drawnInputs.test((field as HTMLInputElement).type)) return '';
  return field.value || (field as HTMLInputElement).placeholder || '';
}

/** A closed list shows its choice, an open one all its options. */
function shownOptions(select: HTMLSelectElement): string {
  const shown = select.multiple || select.size > 1 ? [...select.options] : [...select.selectedOptions];
  return shown.map(({ label }) => label).join('\n');
}

/** The strings and attributes of a computed `content`; counters and pictures have no text, and signs alone say nothing. */
function writtenBy(content: string, element: Element): string {
  if (content === 'none' || content === 'normal') return '';
  const text = [...content.split(/ \/ (?=["'])/, 1)[0]!.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)/g)]
    .map(([, string, name]) => string?.replace(/\\(.)/g, '$1') ?? element.getAttribute(name ?? '') ?? '')
    .join('');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** Flat tree: what is drawn in place of the light children. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (shadowRootOf(element) ?? element).childNodes;
}

const isInline = (display: string) =>
  display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');

function isCell(element: Element, tag: string, display: string): boolean {
  return display === 'table-cell' || tag === 'TD' || tag === 'TH' || cellRoles.test(element.role ?? '');
}
