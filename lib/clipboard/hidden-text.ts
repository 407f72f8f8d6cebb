import { Parser } from 'htmlparser2';

/** Attributes that carry no text of the page. */
const mute = new Set(['class', 'style', 'width', 'height', 'colspan', 'rowspan', 'dir', 'lang', 'xmlns']);

/**
 * What an HTML flavour holds besides its visible text: attributes as `name="value"`, comments, scripts and styles,
 * one a line. It would travel with a copy that is left alone.
 */
export function hiddenText(html: string): string {
  const lines: string[] = [];
  let unseenDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (isUnseen(name)) unseenDepth += 1;
      for (const [attribute, value] of Object.entries(attributes))
        if (value && !mute.has(attribute)) lines.push(`${attribute}="${value}"`);
    },
    onclosetag(name) {
      if (isUnseen(name)) unseenDepth -= 1;
    },
    ontext(text) {
      if (unseenDepth > 0) lines.push(text);
    },
    // The clipboard's own frame around a fragment.
    oncomment(text) {
      if (text !== 'StartFragment' && text !== 'EndFragment') lines.push(text);
    },
  });
  parser.end(html);
  return lines.join('\n');
}

const isUnseen = (name: string) => name === 'script' || name === 'style' || name === 'template' || name === 'noscript';
