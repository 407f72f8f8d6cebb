import { findIdentifiers } from '@/lib/detect/identifiers';
import type { ExcerptIdentifier } from './draft';

/** More of them in one text than a draft can use. */
const maxIdentifiers = 200;

/** The support-safe identifiers of a redacted text, each once, in the order they stand. */
export function uniqueIdentifiers(text: string): ExcerptIdentifier[] {
  const unique = new Map(findIdentifiers(text).map(({ kind, value }) => [`${kind} ${value}`, { kind, value }]));
  return [...unique.values()].slice(0, maxIdentifiers);
}
