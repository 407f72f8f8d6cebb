import { Parser } from 'htmlparser2';

/** What a reader of HTML is told. Names are lower case; text is decoded. */
export interface HtmlHandler {
  open(name: string, href: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements whose content no reader sees as text. */
const UNSEEN = new Set('script style title xmp iframe noembed noframes noscript template'.split(' '));

/** Reads a fragment once, from left to right; comments and declarations are left out. */
export function readHtml(html: string, handler: HtmlHandler): void {
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (UNSEEN.has(name)) unseen += 1;
      handler.open(name, href);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      handler.close(name);
    },
    ontext(text) {
      if (unseen === 0) handler.text(text);
    },
  });
  parser.end(html);
}
