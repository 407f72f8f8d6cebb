import { serializePage } from '@/lib/capture/page-text';
import type { KnownValue } from '@/lib/detect/detector';
import type { Engine } from './engine';
import type { TextField } from './targets';

/** Characters of the page that are judged around a selection. */
const reach = 200_000;
const tables = 'table, [role=table], [role=grid], [role=treegrid]';
const sections = 'dl, form, fieldset, section, article, dialog, main, [role=dialog], [role=region], [role=form]';

/**
 * Values that the page around `node` proves sensitive: a name copied alone is one only because of its column head
 * or its label.
 */
export function surroundings(node: Node, engine: Engine): KnownValue[] {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const root = element && (element.closest(tables) ?? element.closest(sections) ?? document.body);
  if (!root) return [];
  return knownIn(serializePage(root).text.slice(0, reach), engine);
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
