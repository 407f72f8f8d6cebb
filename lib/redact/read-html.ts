import { decodeEntities } from '../detect/decode.ts';

/** What a reader of HTML is told. Names are lower case; text is decoded. */
export interface HtmlHandler {
  open(name: string, href: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no markup. */
const RAW = new Set('script style title xmp iframe noembed noframes noscript textarea'.split(' '));

const NAME = /[A-Za-z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** Reads a tag that begins after `<` at `at`: its attributes' `href`, and where it ends. */
function readTag(html: string, at: number): { href: string; end: number } {
  let href = '';
  let end = at;
  for (;;) {
    while (end < html.length && /[\s/]/.test(html[end]!)) end++;
    if (end >= html.length) return { href, end };
    if (html[end] === '>') return { href, end: end + 1 };
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(html);
    if (!match || match[0].length === 0) {
      end++;
      continue;
    }
    if (match[1]!.toLowerCase() === 'href') href ||= decodeEntities(match[2] ?? match[3] ?? match[4] ?? '');
    end = ATTRIBUTE.lastIndex;
  }
}

/** Where a raw element's content ends: before its end tag, in any case. */
function rawEnd(html: string, from: number, name: string): number {
  const match = new RegExp(`</${name}(?=[\\s/>])`, 'i').exec(html.slice(from));
  return match ? from + match.index : html.length;
}

/** Reads a fragment once, from left to right. Comments, declarations and what cannot be a tag never open anything. */
export function readHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  let textStart = 0;
  const flush = (end: number) => {
    if (end > textStart) handler.text(decodeEntities(html.slice(textStart, end)));
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html.charAt(open + 1);
    let end = open + 1;
    if (next === '!' || next === '?') {
      flush(open);
      const isComment = html.startsWith('<!--', open);
      const shut = isComment ? /--!?>/g : />/g;
      // `<!-->` is a whole comment.
      shut.lastIndex = open + 2;
      const match = shut.exec(html);
      end = match ? match.index + match[0].length : html.length;
    } else if (/[A-Za-z]/.test(next) || (next === '/' && /[A-Za-z]/.test(html.charAt(open + 2)))) {
      flush(open);
      const isEnd = next === '/';
      NAME.lastIndex = open + (isEnd ? 2 : 1);
      const name = NAME.exec(html)![0].toLowerCase();
      const tag = readTag(html, NAME.lastIndex);
      end = tag.end;
      if (isEnd) {
        if (!VOID.has(name)) handler.close(name);
      } else {
        handler.open(name, tag.href);
        if (VOID.has(name)) handler.close(name);
        else if (RAW.has(name)) {
          const stop = rawEnd(html, end, name);
          if (name === 'textarea') handler.text(decodeEntities(html.slice(end, stop)));
          handler.close(name);
          end = stop < html.length ? readTag(html, stop + 2 + name.length).end : stop;
        }
      }
    } else {
      at = open + 1;
      continue;
    }
    at = end;
    textStart = end;
  }
  flush(html.length);
}
