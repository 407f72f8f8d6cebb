import type { Marked, Planted } from '../data/marked.ts';
import { h, nodes, planted } from '../shared/dom.ts';

type Cell = Node | string;

const show = (value: Cell | Planted): Cell => (typeof value === 'object' && 'keep' in value ? planted(value) : value);

/** A titled card; `aside` stands at the right end of its head. */
export function card(title: string, hint: string, body: readonly Node[], aside: readonly Node[] = []): HTMLElement {
  return h(
    'section',
    { class: 'card' },
    h(
      'header',
      { class: 'card-head' },
      h('div', {}, h('h2', {}, title), hint !== '' && h('p', { class: 'hint' }, hint)),
      h('div', { class: 'actions' }, ...aside),
    ),
    ...body,
  );
}

/** Label and value pairs. */
export function details(pairs: readonly (readonly [string, Cell | Planted])[], name = ''): HTMLElement {
  const rows = pairs.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, show(value))));
  return h('dl', { class: `details ${name}` }, ...rows);
}

/** A table with column heads; a cell that is planted gets its own element. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (Cell | Planted)[])[],
  id: string,
): HTMLElement {
  const head = h('tr', {}, ...heads.map((title) => h('th', { scope: 'col' }, title)));
  const body = rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, show(cell)))));
  return h('div', { class: 'table' }, h('table', { id }, h('thead', {}, head), h('tbody', {}, ...body)));
}

const TONES: Record<string, string> = {
  open: 'info',
  completed: 'good',
  succeeded: 'good',
  available: 'good',
  enabled: 'good',
  active: 'good',
  pending: 'warn',
  'in review': 'warn',
  dead_lettered: 'bad',
  failed: 'bad',
  internal: 'bad',
  unavailable: 'bad',
};

export const badge = (label: string, tone = TONES[label] ?? 'plain'): HTMLElement =>
  h('span', { class: `badge ${tone}` }, label);

export const code = (value: Cell | Planted): HTMLElement => h('code', {}, show(value));

/** Numbers people compare digit by digit, in even widths. */
export const mono = (value: Planted): HTMLElement => h('span', { class: 'mono' }, planted(value));

export const stack = (first: Cell | Planted, second: Cell | Planted): HTMLElement =>
  h('div', { class: 'stack' }, h('strong', {}, show(first)), h('span', {}, show(second)));

export const pre = (content: Marked, id: string): HTMLElement =>
  h('pre', { id, tabindex: 0 }, h('code', {}, ...nodes(content)));

/** `2026-01-14T15:19` as people read it in a table. */
export const when = (unixSeconds: number): string =>
  new Date(unixSeconds * 1000).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
