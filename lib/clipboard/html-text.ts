import { Parser } from 'htmlparser2';

const pictureTags = new Set('img svg video object embed iframe canvas'.split(' '));

/** Attributes that carry no text of the page. */
const mute = new Set(['class', 'style', 'width', 'height', 'colspan', 'rowspan', 'dir', 'lang', 'xmlns']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title']);
const inline = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup u var wbr'.split(' '),
);

export interface HtmlText {
  /** What a reader sees: cells apart by tabs, blocks by line feeds. */
  readonly visible: string;
  /** What travels along unseen, one a line: attributes as `name="value"`, comments, scripts and styles. */
  readonly hidden: string;
  readonly pictures: readonly HtmlPicture[];
}

/** An element that shows a picture or a drawing. */
interface HtmlPicture {
  /** Its address, `''` where it has none. */
  readonly source: string;
  /** The markup holds the picture itself. */
  readonly isInside: boolean;
}

export function readHtml(html: string): HtmlText {
  const visible: string[] = [];
  const hidden: string[] = [];
  const pictures: HtmlPicture[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseen.has(name)) depth += 1;
      // Layout attributes carry no text, but they may carry a picture.
      const isInside = Object.values(attributes).some(holdsPicture);
      if (isInside || pictureTags.has(name)) pictures.push({ source: attributes.src?.trim() ?? '', isInside });
      if (!isCell(name)) visible.push(gapAt(name));
      for (const [attribute, value] of Object.entries(attributes))
        if (value && !mute.has(attribute)) hidden.push(`${attribute}="${value}"`);
    },
    onclosetag(name) {
      if (unseen.has(name)) depth -= 1;
      visible.push(gapAt(name));
    },
    ontext(text) {
      if (depth > 0) hidden.push(text);
      else visible.push(text.replace(/\s+/g, ' '));
    },
    // The clipboard's own frame around a fragment.
    oncomment(text) {
      if (text !== 'StartFragment' && text !== 'EndFragment') hidden.push(text);
    },
  });
  parser.end(html);
  return { visible: visible.join('').replace(/[ \t]*\n[ \n]*/g, '\n'), hidden: hidden.join('\n'), pictures };
}

/** True where a text holds a picture itself, not its address: a `data:` address, or one inside rich text (RTF). */
export const holdsPicture = (text: string) => /\bdata:(?:image|application|video)\/|\\pict\b/i.test(text);

const isCell = (name: string) => name === 'td' || name === 'th';

/** A cell ends in a tab, empty ones too, so that columns still count. */
function gapAt(name: string): string {
  if (isCell(name)) return '\t';
  return inline.has(name) ? '' : '\n';
}
