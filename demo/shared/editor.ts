import { json } from '@codemirror/lang-json';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, lineNumbers, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const TOKENS: [RegExp, string][] = [
  [/^"(?:[^"\\]|\\.)*"$/, 'tok-string'],
  [/^-?\d/, 'tok-number'],
  [/^(?:true|false|null)$/, 'tok-atom'],
];

const matcher = new MatchDecorator({
  regexp: /"(?:[^"\\]|\\.)*"(\s*:)?|-?\b\d[\d.]*\b|\b(?:true|false|null)\b/g,
  decoration: (match) => {
    const name = match[1] ? 'tok-key' : TOKENS.find(([pattern]) => pattern.test(match[0]))?.[1];
    return Decoration.mark({ class: name ?? '' });
  },
});

/** Colours JSON by token; classes come from the page's own style sheet. */
const colours = ViewPlugin.define(
  (view) => ({
    decorations: matcher.createDeco(view),
    update(update: ViewUpdate) {
      this.decorations = matcher.updateDeco(update, this.decorations);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

/** What every editor of the demo has in common. */
export const jsonEditor: Extension = [
  lineNumbers(),
  json(),
  colours,
  EditorView.theme({
    '&': { fontSize: '12.5px', color: 'var(--text)', backgroundColor: 'transparent' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
    '.cm-content': { padding: '12px 0', caretColor: 'var(--accent)' },
    '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--faint)', border: 'none', paddingLeft: '8px' },
    '.cm-placeholder': { color: 'var(--faint)' },
    '.cm-line': { padding: '0 16px 0 10px' },
  }),
];
