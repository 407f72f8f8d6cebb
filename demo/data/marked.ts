/** One planted value: what kind it is, how it is displayed, and whether a draft may keep it. */
export interface Planted {
  readonly kind: string;
  readonly value: string;
  /** True for support-safe identifiers. */
  readonly keep: boolean;
}

/** Text in which the planted values are still known as such. */
export type Marked = readonly (string | Planted)[];

type Insert = string | number | Planted | Marked;

export const secret = (kind: string, value: string): Planted => ({ kind, value, keep: false });
export const identifier = (kind: string, value: string): Planted => ({ kind, value, keep: true });

const isPlanted = (value: unknown): value is Planted => typeof value === 'object' && value !== null && 'keep' in value;

/** Template tag: keeps planted values apart, and takes in other marked text. */
export function marked(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Marked {
  return strings.flatMap((text, index) => {
    const insert = inserts[index];
    if (insert === undefined) return [text];
    if (typeof insert === 'string' || typeof insert === 'number') return [text, String(insert)];
    return isPlanted(insert) ? [text, insert] : [text, ...insert];
  });
}

export const joinMarked = (lines: readonly Marked[], separator: string): Marked =>
  lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));

export const toPlain = (text: Marked): string =>
  text.map((part) => (typeof part === 'string' ? part : part.value)).join('');

export const plantedIn = (text: Marked): Planted[] => text.filter((part) => typeof part !== 'string');

export type Json = string | number | boolean | null | Planted | Marked | { readonly [key: string]: Json | JsonList };
type JsonList = readonly { readonly [key: string]: Json | JsonList }[];

/** Pretty-prints like `JSON.stringify(value, null, 2)`; planted values must need no escaping. */
export function markedJson(value: Json | JsonList, indent = ''): Marked {
  if (isPlanted(value)) return ['"', value, '"'];
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([key, field]) => marked`${inner}"${key}": ${markedJson(field, inner)}`);
    return ['{\n', ...joinMarked(fields, ',\n'), `\n${indent}}`];
  }
  const isText = value.some((part) => typeof part === 'string' || isPlanted(part));
  if (isText) return ['"', ...(value as Marked), '"'];
  const items = (value as JsonList).map((item) => marked`${inner}${markedJson(item, inner)}`);
  return ['[\n', ...joinMarked(items, ',\n'), `\n${indent}]`];
}
