import type { DraftElement } from '../compose';
import { fenced, fenceFor, lineOf, type OutputLine } from './output';

/**
 * A code span: nothing in it is Markdown, so that no picture loads, no name is called and an id is copied as it is.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
function codeSpan(line: string): string {
  const fence = fenceFor(line, 1);
  // One space at each end is taken off again where both are there.
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function toLines(element: DraftElement): OutputLine[] {
  switch (element.type) {
    case 'heading':
      return [{ text: '' }, { text: `${'#'.repeat(element.level)} ${element.text}` }, { text: '' }];
    case 'item': {
      const spans = (element.values ?? []).filter((value) => value !== '').map(codeSpan);
      const words = [`- **${element.label}:**`, element.note, spans.join(', ')].filter((word) => word);
      return [lineOf(words.join(' '), element.ref)];
    }
    case 'step': {
      const span = element.value ? ` ${codeSpan(element.value)}` : '';
      return [lineOf(`${element.number}. ${element.text} **${element.answer}**${span}`, element.ref)];
    }
    case 'block': {
      const label = element.label ? [{ text: `- **${element.label}:**` }] : [];
      return [...label, { text: '' }, ...fenced(element.text, element.ref), { text: '' }];
    }
    case 'link':
      return [{ text: `- <${element.url}>` }];
  }
}

/** The draft in Markdown. User text stands in code spans and fences only. */
export function toMarkdown(elements: readonly DraftElement[]): OutputLine[] {
  return withoutDoubleBlanks(elements.flatMap(toLines));
}

/** Our own blank lines, at most one in a row and none at the start; blank lines of user text stay. */
export function withoutDoubleBlanks(lines: readonly OutputLine[]): OutputLine[] {
  const isBlank = (line: OutputLine | undefined) => line === undefined || (line.text === '' && !line.ref);
  const kept = lines.filter((line, index) => !isBlank(line) || !isBlank(lines[index - 1]));
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  return kept;
}
