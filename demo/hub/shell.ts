import type { Page } from '../data/truth.ts';
import { h, type IconName, icon, planted } from '../shared/dom.ts';
import { data, linkTo, mode, page } from './context.ts';
import { badge } from './parts.ts';

/** What a page puts into the shell. */
export interface View {
  readonly title: string;
  readonly lead: string;
  readonly body: readonly Node[];
  /** Called once the body stands in the document: editors measure themselves there. */
  readonly shown?: () => void;
}

const SECTIONS: readonly (readonly [string, readonly (readonly [Page & IconName, string])[]])[] = [
  ['', [['overview', 'Overview']]],
  [
    'Developers',
    [
      ['keys', 'API keys'],
      ['webhooks', 'Webhooks'],
      ['logs', 'Logs'],
    ],
  ],
  [
    'Operations',
    [
      ['sessions', 'Sessions'],
      ['kyc', 'KYC cases'],
      ['pools', 'Pools'],
    ],
  ],
];

function sidebar(): HTMLElement {
  const { account, partnerId } = data.ids;
  const link = ([name, label]: readonly [Page & IconName, string]) =>
    h('a', { href: linkTo(name), ...(name === page && { 'aria-current': 'page' }) }, icon(name), label);
  const groups = SECTIONS.map(([title, links]) =>
    h('div', { class: 'nav-group' }, title !== '' && h('p', {}, title), ...links.map(link)),
  );
  return h(
    'aside',
    { class: 'sidebar' },
    h('a', { class: 'brand', href: linkTo('overview') }, h('span', { class: 'logo' }, '0'), 'Partner Hub'),
    h('div', { class: 'account' }, h('strong', {}, planted(account)), h('span', {}, 'Partner id ', planted(partnerId))),
    h('nav', { 'aria-label': 'Main' }, ...groups),
    h(
      'div',
      { class: 'operator' },
      h('span', {}, 'Signed in as'),
      h('strong', {}, planted(data.operator.name)),
      h('span', {}, planted(data.operator.email)),
    ),
  );
}

function topbar(): HTMLElement {
  const option = (name: 'live' | 'test', label: string) =>
    h('a', { href: linkTo(page, { mode: name }), ...(mode === name && { 'aria-current': 'true' }) }, label);
  return h(
    'header',
    { class: 'topbar' },
    h(
      'label',
      { class: 'search' },
      icon('search'),
      h('input', { type: 'search', placeholder: 'Search ids and events', 'aria-label': 'Search' }),
    ),
    h(
      'div',
      { class: 'actions' },
      mode === 'live' ? badge('Live mode', 'good') : badge('Test mode', 'warn'),
      h(
        'div',
        { class: 'switch', role: 'group', 'aria-label': 'Environment' },
        option('live', 'Production'),
        option('test', 'Sandbox'),
      ),
    ),
  );
}

/** Draws the whole page around a view. */
export function show({ title, lead, body, shown }: View): void {
  document.title = `${title} · Partner Hub`;
  document.body.append(
    sidebar(),
    h(
      'div',
      { class: 'main' },
      topbar(),
      h('main', {}, h('div', { class: 'title' }, h('h1', {}, title), h('p', {}, lead)), ...body),
    ),
  );
  shown?.();
}
