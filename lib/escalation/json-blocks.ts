import type { Span } from '@/lib/detect/detector';

const open = new Set(['{', '[']);
const close = new Set(['}', ']']);
/** What must follow a `[` for it to begin a list of objects rather than a placeholder or plain brackets. */
const listStart = /^\[\s*(?:\{|\[\s*\{)/;

/**
 * Outermost JSON-looking objects, and lists of objects, in `text`, in order. Quotes are honoured; a block that the
 * text cuts off reaches to its end.
 */
export function findJsonBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let index = 0;
  while (index < text.length) {
    const char = text[index]!;
    if (char === '{' || (char === '[' && listStart.test(text.slice(index, index + 200)))) {
      const end = endOfBlock(text, index);
      blocks.push({ start: index, end });
      index = end;
    } else index++;
  }
  return blocks;
}

function endOfBlock(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const char = text[index]!;
    if (inString) {
      if (char === '\\') index++;
      // A string does not run over a line end; where one seems to, its closing quote is missing.
      else if (char === '"' || char === '\n') inString = false;
    } else if (char === '"') inString = true;
    else if (open.has(char)) depth++;
    else if (close.has(char) && --depth === 0) return index + 1;
  }
  return text.length;
}

/** A key and its value, as far as they can be read; `path` holds the keys above, `value` is absent for containers. */
export interface Entry {
  readonly path: readonly string[];
  readonly key: string;
  readonly value?: string;
}

const loosePair =
  /(?:\\{0,4}["']([\w.$-]{1,60})\\{0,4}["']|(?<![\w.$-])([A-Za-z_$][\w$-]{0,59}))\s{0,20}:\s{0,20}(?:\\{0,4}"((?:[^"\\\n]|\\(?!")){0,300})|'([^'\n]{0,300})'|(-?\d[\d.eE+-]{0,30}|true|false|null)\b)?/g;

/** Entries of a block that may hold placeholders, single quotes or be cut off: read by shape, without nesting. */
function looseEntries(text: string): Entry[] {
  return Array.from(text.matchAll(loosePair), ([, quoted, bare, double, single, other]) => {
    const value = double ?? single ?? other;
    return { path: [], key: (quoted ?? bare)!, ...(value !== undefined && { value }) };
  });
}

const maxDepth = 40;

function strictEntries(value: unknown, path: readonly string[]): Entry[] {
  if (path.length > maxDepth || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => strictEntries(item, path));
  return Object.entries(value).flatMap(([key, item]): Entry[] => {
    if (typeof item === 'object' && item !== null) return [{ path, key }, ...strictEntries(item, [...path, key])];
    // A body logged as a string is a body all the same.
    const inner = typeof item === 'string' && /^\s*[[{]/.test(item) ? parsed(item) : undefined;
    if (inner !== undefined) return [{ path, key }, ...strictEntries(inner, [...path, key])];
    return [{ path, key, value: String(item) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All keys of a block with their scalar values, nested ones included. */
export function entriesOf(block: string): Entry[] {
  const value = parsed(block);
  return value === undefined ? looseEntries(block) : strictEntries(value, []);
}
