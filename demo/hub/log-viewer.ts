import { EditorState, type Range } from '@codemirror/state';
import { type Decoration as Deco, Decoration, EditorView } from '@codemirror/view';
import { type Marked, toPlain } from '../data/marked.ts';
import { jsonEditor } from '../shared/editor.ts';

/** Planted values of the document, marked as in the rest of the page; only drawn lines have elements. */
function plantedRanges(text: Marked): Range<Deco>[] {
  const ranges: Range<Deco>[] = [];
  let offset = 0;
  for (const part of text) {
    const length = typeof part === 'string' ? part.length : part.value.length;
    if (typeof part !== 'string') {
      const attributes = { [part.keep ? 'data-keep' : 'data-truth']: part.kind };
      ranges.push(Decoration.mark({ attributes }).range(offset, offset + length));
    }
    offset += length;
  }
  return ranges;
}

/** A read-only editor over a document far longer than it draws; copying and Ctrl+A still reach all of it. */
export function logViewer(parent: HTMLElement, text: Marked): void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: toPlain(text),
      extensions: [
        jsonEditor,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ 'aria-label': 'Structured log', tabindex: '0' }),
        EditorView.decorations.of(Decoration.set(plantedRanges(text))),
      ],
    }),
  });
  Object.defineProperty(window, 'demoText', { value: { [parent.id]: () => view.state.doc.toString() } });
}
