import { serializePage } from '@/lib/capture/page-text';
import type { KnownValue } from '@/lib/detect/detector';
import type { Engine } from './engine';
import type { TextField } from './targets';

/** Characters of the page that are judged around a selection. */
const reach = 200_000;
const tables = 'table, [role=table], [role=grid], [role=treegrid]';
const sections = 'dl, form, fieldset, section, article, dialog, main, [role=dialog], [role=region], [role=form]';

/**
 * Values that the page around `nodes` proves sensitive: a name copied alone is one only because of its column head
 * or its label.
 */
export function surroundings(nodes: readonly Node[], engine: Engine): KnownValue[] {
  const byRoot = new Map(nodes.map((node) => [rootAround(node), node]));
  return [...byRoot].flatMap(([root, node]) => (root ? knownIn(textAround(node, root), engine) : []));
}

function rootAround(node: Node): Element | undefined {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(tables) ?? element?.closest(sections) ?? document.body ?? undefined;
}

/** The whole root where it is small; else its first line (a table's heads) and what stands next to the node. */
function textAround(node: Node, root: Element): string {
  const { text, pieces } = serializePage(root);
  if (text.length <= reach) return text;
  const at = pieces.find((piece) => node.contains(piece.node))?.start ?? 0;
  const start = text.lastIndexOf('\n', Math.max(0, at - reach / 2)) + 1;
  const head = start > 0 ? text.slice(0, text.indexOf('\n') + 1) : '';
  return head + text.slice(start, start + reach);
}

/** Values that a field's own label proves sensitive, e.g. `Date of birth: 1990-02-03`. */
export function fieldSurroundings(field: TextField, engine: Engine): KnownValue[] {
  return labelsOf(field).flatMap((label) => knownIn(`${label}: ${field.value}`.slice(0, reach), engine));
}

function labelsOf(field: TextField): string[] {
  const named = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && (field.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent) || '');
  const candidates = [
    ...[...(field.labels ?? [])].map((label) => label.textContent ?? ''),
    ...named,
    field.getAttribute('aria-label') ?? '',
    field.placeholder,
    field.name.replace(/[_-]+/g, ' '),
    field.id.replace(/[_-]+/g, ' '),
  ];
  return [
    ...new Set(
      candidates.map((label) =>
        label
          .replace(/\s+/g, ' ')
          .replace(/[\s:*]+$/, '')
          .trim(),
      ),
    ),
  ].filter(Boolean);
}

function knownIn(text: string, engine: Engine): KnownValue[] {
  return engine
    .detect(text)
    .map(({ kind, category, tier, start, end }) => ({ kind, category, tier, value: text.slice(start, end) }));
}
