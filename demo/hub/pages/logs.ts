import { terminalLines } from '../../data/documents.ts';
import { logDocument } from '../../data/log-document.ts';
import type { Marked } from '../../data/marked.ts';
import { h, nodes } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { logViewer } from '../log-viewer.ts';
import { card } from '../parts.ts';
import type { View } from '../shell.ts';

function tone([first]: Marked): string {
  const text = typeof first === 'string' ? first : '';
  const level = /^\S+Z (INFO|WARN|ERROR|DEBUG)/.exec(text)?.[1];
  if (level) return level.toLowerCase();
  return text.startsWith('$') ? 'prompt' : '';
}

function terminal(): HTMLElement {
  const lines = terminalLines(data).map((line) => h('span', { class: `line ${tone(line)}` }, ...nodes(line), '\n'));
  return h(
    'section',
    { class: 'terminal' },
    h('header', {}, h('i'), h('i'), h('i'), h('span', {}, 'ramp-api, production')),
    h('pre', { id: 'terminal', tabindex: 0 }, ...lines),
  );
}

export function logs(): View {
  const viewer = h('div', { id: 'log-document', class: 'viewer' });
  return {
    title: 'Logs',
    lead: 'What your servers wrote, live and as structured records.',
    body: [terminal(), card('Structured log', 'log-export.json, one record per request', [viewer])],
    shown: () => logViewer(viewer, logDocument(data)),
  };
}
