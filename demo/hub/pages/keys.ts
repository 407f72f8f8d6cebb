import { curlSnippet, envFile } from '../../data/documents.ts';
import type { Planted } from '../../data/marked.ts';
import { h, icon, planted } from '../../shared/dom.ts';
import { data } from '../context.ts';
import { copyLegacy, copyRich, copyText } from '../copy.ts';
import { badge, card, code, pre, stack, table, when } from '../parts.ts';
import type { View } from '../shell.ts';

const { credentials, now, teammates } = data;
const DAY = 86400;

/** Prefix and last four, as the table goes on showing a key. */
const mask = ({ value }: Planted) => `${value.slice(0, 8)}${'•'.repeat(12)}${value.slice(-4)}`;

/** The only time a new key is readable; "Done" takes it off the page for good. */
function newKey(): HTMLElement {
  const field = h('div', { class: 'key-field', id: 'new-key' }, planted(credentials.secretKey));
  const panel = h('section', { class: 'callout', id: 'new-key-panel' });
  const done = () => panel.remove();
  panel.append(
    h('div', { class: 'callout-icon' }, icon('keys')),
    h(
      'div',
      { class: 'callout-body' },
      h('h2', {}, 'Your new secret key'),
      h('p', {}, 'Store it now, in a secret manager. It is shown this one time and cannot be read again later.'),
      h(
        'div',
        { class: 'key-row' },
        field,
        copyText('copy-new-key', 'Copy key', [credentials.secretKey]),
        h('button', { id: 'new-key-done', type: 'button', class: 'button quiet', onclick: done }, 'Done'),
      ),
    ),
  );
  return panel;
}

function keyTable(): HTMLElement {
  const [one, two] = teammates;
  const created = (days: number) => when(now - days * DAY);
  const rows = [
    [
      stack('Checkout widget', 'Publishable'),
      code(credentials.publishableKey),
      badge('live', 'good'),
      planted(one.email),
      created(91),
      'Today',
    ],
    [
      stack('Production server', 'Secret'),
      code(mask(credentials.secretKey)),
      badge('live', 'good'),
      planted(two.email),
      created(0),
      'Never',
    ],
    [
      stack('Ledger export', 'Secret'),
      code(mask(credentials.oldKey)),
      badge('live', 'good'),
      planted(one.email),
      created(204),
      '3 days ago',
    ],
    [
      stack('Sandbox widget', 'Publishable'),
      code(credentials.testPublishableKey),
      badge('test', 'warn'),
      planted(two.email),
      created(92),
      'Today',
    ],
    [
      stack('Sandbox server', 'Secret'),
      code(credentials.testKey),
      badge('test', 'warn'),
      planted(two.email),
      created(92),
      '1 hour ago',
    ],
  ];
  return table(['Name', 'Key', 'Mode', 'Created by', 'Created (UTC)', 'Last used'], rows, 'key-table');
}

export function keys(): View {
  const env = envFile(data);
  const curl = curlSnippet(data);
  return {
    title: 'API keys',
    lead: 'Keys belong to one mode and one host. Secret keys stay on your server.',
    body: [
      newKey(),
      card(
        'Standard keys',
        'Masked keys can be rolled or revoked, never read again.',
        [keyTable()],
        [h('button', { type: 'button', class: 'button primary' }, 'Create key')],
      ),
      h(
        'div',
        { class: 'columns' },
        card(
          'First request',
          'Sandbox, ready for a shell.',
          [pre(curl, 'curl-snippet')],
          [copyLegacy('copy-curl', 'Copy', curl)],
        ),
        card(
          'Environment file',
          'For your production server.',
          [pre(env, 'env-file')],
          [copyRich('copy-env', 'Copy', env)],
        ),
      ),
      card('Connected services', 'Credentials this account uses to reach your own systems.', [
        table(
          ['Service', 'Purpose', 'Credential', 'Status'],
          [
            ['GitHub', 'Deploy previews', code(credentials.deployToken), badge('active')],
            ['Amazon S3', 'Nightly ledger export', code(credentials.cloudKeyId), badge('active')],
          ],
          'services',
        ),
      ]),
    ],
  };
}
