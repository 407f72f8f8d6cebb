import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { jsonEditor } from '../shared/editor.ts';

/** An editor that keeps its own document: a paste is text to it, whatever the browser would insert. */
export function codeEditor(parent: HTMLElement): void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        jsonEditor,
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        placeholder('{ "request_id": "…" }'),
        EditorView.contentAttributes.of({ 'aria-label': 'Request, response or log' }),
        EditorView.lineWrapping,
      ],
    }),
  });
  Object.defineProperty(window, 'demoText', { value: { [parent.id]: () => view.state.doc.toString() } });
}
