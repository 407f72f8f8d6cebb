import type { DraftElement } from '../compose';
import { withoutDoubleBlanks } from './markdown';
import { fenced, lineOf, type OutputLine } from './output';

function toLines(element: DraftElement): OutputLine[] {
  switch (element.type) {
    case 'heading': {
      const rule = element.level === 3 ? [] : [{ text: (element.level === 1 ? '=' : '-').repeat(element.text.length) }];
      return [{ text: '' }, { text: element.text }, ...rule, ...(element.level === 1 ? [{ text: '' }] : [])];
    }
    case 'item': {
      const values = (element.values ?? []).filter((value) => value !== '').join(', ');
      return [lineOf([`${element.label}:`, element.note, values].filter((word) => word).join(' '), element.ref)];
    }
    case 'step': {
      const words = [`${element.number}. ${element.text}`, element.answer, element.value].filter((word) => word);
      return [lineOf(words.join(' '), element.ref)];
    }
    case 'block':
      return [...(element.label ? [{ text: `${element.label}:` }] : []), ...fenced(element.text, element.ref)];
    case 'link':
      return [{ text: element.url }];
  }
}

/** The draft as plain text, for mail and for forms without Markdown. */
export function toPlainText(elements: readonly DraftElement[]): OutputLine[] {
  return withoutDoubleBlanks(elements.flatMap(toLines));
}
