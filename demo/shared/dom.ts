import { type Marked, marked, type Planted } from '../data/marked.ts';

type Child = Node | string | null | false;
type Props = Record<string, string | number | boolean | ((event: Event) => void)>;

/** Creates an element: attributes by name, listeners as functions under `onclick` and the like, then children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** The element of one planted value; the attribute tells a test driver what stands there. */
export function planted(value: Planted): HTMLSpanElement {
  return h('span', { [value.keep ? 'data-keep' : 'data-truth']: value.kind }, value.value);
}

/** Marked text as nodes, every planted value in an element of its own. */
export const nodes = (text: Marked): (Node | string)[] =>
  text.map((part) => (typeof part === 'string' ? part : planted(part)));

/** Template tag for text with planted values in it. */
export const text = (
  strings: TemplateStringsArray,
  ...inserts: readonly (string | number | Planted)[]
): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes(marked(strings, ...inserts)));
  return fragment;
};

const ICONS = {
  overview: 'M2 9.5 8 3l6 6.5M4 8v5.5h8V8',
  keys: 'M8 10.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM7.3 8.7 13 3M10.8 5.2l2 2M9 7l1.4 1.4',
  webhooks: 'M5 11.5h5.5m-2.8-7L5 9.5M8 4.5l2.8 5M4 13a2 2 0 1 0 0-3.5M8 5.5a2 2 0 1 0-1.5-1M12.5 13a2 2 0 1 0-1.5-3',
  sessions: 'M2.5 4h11v8.5h-11zM2.5 7h11M5 10h2.5',
  kyc: 'M8 2.5 3 4.5V8c0 3 2.200 4.8 5 6 2.8-1.200 5-3 5-6V4.5zM6 8l1.5 1.5L10.5 6.5',
  pools: 'M8 2.5c2.5 3 4 5 4 7a4 4 0 0 1-8 0c0-2 1.5-4 4-7z',
  logs: 'M2.5 3.5h11v9h-11zM5 6.5 6.8 8 5 9.5M8.5 10H11',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  check: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.200v.3',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  upload: 'M8 10.5v-7M5 6l3-3 3 3M3 11v2.5h10V11',
} as const;

export type IconName = keyof typeof ICONS;

/** A decorative line icon, 16 CSS pixels square. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
