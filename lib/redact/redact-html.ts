import { detect } from '../detect/detect.ts';
import type { Finding } from '../detect/detector.ts';
import { Labels } from './labels.ts';
import { readHtml } from './read-html.ts';
import { applyFindings, type RedactOptions, type Replacement, redactText, type StandIn } from './redact-text.ts';

export interface HtmlRedaction {
  readonly html: string;
  /** The fragment as plain text, redacted: cells apart by tabs, blocks by line breaks. */
  readonly text: string;
  /** Offsets into the fragment's plain text before redaction. */
  readonly findings: readonly Finding[];
  readonly replaced: readonly Replacement[];
}

const ALLOWED = new Set(
  'p div br b strong i em u s code pre ul ol li table thead tbody tr th td blockquote h1 h2 h3 h4 h5 h6 a'.split(' '),
);
const BLOCKS = new Set(
  'p div pre ul ol li table thead tbody tr blockquote h1 h2 h3 h4 h5 h6 section article header footer main aside nav form fieldset figure figcaption dl dt dd address hr details summary option'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const DROPPED = new Set(
  'style script title head noscript template iframe object embed svg math canvas audio video'.split(' '),
);

/** A piece of the rebuilt fragment: a tag of ours, or a span of the plain text. */
type Piece = { readonly tag: string } | { readonly start: number; readonly end: number };

/**
 * Rebuilds an HTML fragment from an allow-list of elements without attributes, its text redacted.
 * Detection runs on the joined text, so that a value split over elements is found whole.
 */
export function redactHtml(html: string, { labels = new Labels(), rules, standIn }: RedactOptions = {}): HtmlRedaction {
  const { text, pieces } = flatten(html, (url) => isSafeUrl(url) && detect(url, rules).length === 0);
  const { findings, text: clean, replaced } = redactText(text, { labels, rules, standIn });
  return { html: rebuild(text, pieces, findings, labels, standIn), text: clean, findings, replaced };
}

const isSafeUrl = (url: string) => /^(?:https?:\/\/|mailto:)[^\s"'<>]{1,2000}$/i.test(url) && !hasLongArgument(url);

/** Does a query or a fragment hold a token of 20 characters after its first `=`? */
function hasLongArgument(url: string): boolean {
  const query = url.search(/[?#]/);
  const sign = query < 0 ? -1 : url.indexOf('=', query);
  return sign >= 0 && /[A-Za-z0-9_-]{20}/.test(url.slice(sign));
}

/** Elements that end where another of these begins. */
const ENDED_BY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    tr: ['td', 'th', 'tr'],
    tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
    p: ['p'],
  }),
);

/** The fragment as plain text, and the pieces that rebuild it. */
function flatten(html: string, isLinkKept: (url: string) => boolean): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  /** Open elements of the rebuilt fragment; a link that is not kept is an empty name. */
  const stack: string[] = [];
  let text = '';
  let dropped: string[] = [];
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const closeTop = () => {
    const name = stack.pop()!;
    if (name.startsWith('-')) return;
    pieces.push({ tag: `</${name}>` });
    if (CELLS.has(name)) text += '\t';
    else if (BLOCKS.has(name)) breakLine();
  };
  readHtml(html, {
    open(name, href) {
      if (name === 'body') dropped = [];
      if (DROPPED.has(name)) dropped.push(name);
      if (dropped.length > 0) return;
      const ended = ENDED_BY.get(name);
      while (ended && stack.length > 0 && ended.includes(stack.at(-1)!)) closeTop();
      if (name === 'br') {
        text += '\n';
        pieces.push({ tag: '<br>' });
        return;
      }
      if (CELLS.has(name)) {
        if (text && !text.endsWith('\n') && !text.endsWith('\t')) text += '\t';
      } else if (BLOCKS.has(name)) breakLine();
      if (name === 'a') {
        const url = href.trim();
        const isKept = isLinkKept(url);
        stack.push(isKept ? 'a' : '-a');
        if (isKept) pieces.push({ tag: `<a href="${escapeHtml(url)}">` });
      } else if (ALLOWED.has(name)) {
        stack.push(name);
        pieces.push({ tag: `<${name}>` });
      }
    },
    text(data) {
      if (dropped.length > 0) return;
      const isPreformatted = stack.includes('pre') || stack.includes('code');
      const plain = data.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
      let visible = isPreformatted ? plain : plain.replace(/[\t\n\r\f ]+/g, ' ');
      if (!isPreformatted && /(?:^|\s)$/.test(text)) visible = visible.replace(/^ /, '');
      if (visible === '') return;
      pieces.push({ start: text.length, end: text.length + visible.length });
      text += visible;
    },
    close(name) {
      if (dropped.length > 0) {
        const index = dropped.lastIndexOf(name);
        if (index >= 0) dropped.length = index;
        return;
      }
      const index = Math.max(stack.lastIndexOf(name), name === 'a' ? stack.lastIndexOf('-a') : -1);
      if (index >= 0) while (stack.length > index) closeTop();
      else if (BLOCKS.has(name)) breakLine();
    },
  });
  while (stack.length > 0) closeTop();
  return { text, pieces };
}

/** Writes the pieces out; a finding's label stands where the finding begins, the rest of it is left out. */
function rebuild(
  text: string,
  pieces: readonly Piece[],
  findings: readonly Finding[],
  labels: Labels,
  standIn: StandIn | undefined,
): string {
  const { replaced } = applyFindings(text, findings, labels, standIn);
  let html = '';
  let index = 0;
  for (const piece of pieces) {
    if ('tag' in piece) {
      html += piece.tag;
      continue;
    }
    let at = piece.start;
    while (index < findings.length && findings[index]!.end <= at) index++;
    for (let i = index; i < findings.length && findings[i]!.start < piece.end; i++) {
      const { start, end } = findings[i]!;
      if (start > at) html += escapeHtml(text.slice(at, start));
      if (start >= piece.start) html += escapeHtml(replaced[i]!.label);
      at = Math.min(piece.end, Math.max(at, end));
    }
    if (at < piece.end) html += escapeHtml(text.slice(at, piece.end));
  }
  return html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
