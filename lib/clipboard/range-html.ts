import { shadowRootOf } from '@/lib/capture/shadow-root';

const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK']);
/** Elements that a fragment needs around it to be read back. */
const contexts = /^(TABLE|THEAD|TBODY|TFOOT|TR|UL|OL|PRE)$/;
const mute = /^(class|style|id|width|height|colspan|rowspan|dir|lang|tabindex|role)$/;
const inlineTags = /^(A|B|BDI|CITE|CODE|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U|VAR)$|-/;
const voids = /^(BR|HR|IMG|INPUT|WBR)$/;

/** The visible part of a live range as bare HTML, and the attributes that a native copy would have carried along. */
export interface RangeHtml {
  readonly html: string;
  readonly attributes: readonly string[];
}

export function rangeToHtml(range: Range): RangeHtml {
  const attributes: string[] = [];
  const root = range.commonAncestorContainer;
  let html = write(root, range, attributes);
  for (let parent = root.parentElement; parent; parent = parent.parentElement)
    if (contexts.test(parent.tagName)) html = wrap(parent.tagName, html);
  return { html, attributes };
}

function write(node: Node, range: Range, attributes: string[]): string {
  if (!range.intersectsNode(node)) return '';
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(slice(node as Text, range));
  if (node.nodeType !== Node.ELEMENT_NODE) return writeAll(node.childNodes, range, attributes);
  const element = node as Element;
  const { display } = getComputedStyle(element);
  if (dropped.has(element.tagName) || display === 'none') return '';
  for (const { name, value } of element.attributes)
    if (value && !mute.test(name)) attributes.push(`${name}="${value}"`);
  if (voids.test(element.tagName)) return element.tagName === 'BR' ? '<br>' : '';
  return wrap(
    tagFor(element.tagName, display),
    writeAll((shadowRootOf(element) ?? element).childNodes, range, attributes),
  );
}

/** A span that the page lays out as a block (a grid's cell) is one for the reader too. */
const tagFor = (tagName: string, display: string) =>
  display.startsWith('inline') || display === 'contents' || !inlineTags.test(tagName) ? tagName : 'DIV';

const writeAll = (nodes: Iterable<Node>, range: Range, attributes: string[]) =>
  [...nodes].map((node) => write(node, range, attributes)).join('');

function wrap(tagName: string, html: string): string {
  const tag = tagName.toLowerCase();
  return `<${tag}>${html}</${tag}>`;
}

function slice(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(start, end);
}

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
