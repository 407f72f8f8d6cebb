import type { KnownValue } from '@/lib/detect/detector';

/** Shorter pieces say too little, and would be found all over a text. */
const leastInside = 4;
const leastEdge = 6;

/**
 * Keeps the known values that stand in `text`, and adds the pieces of them that a selection cut off: half a key has
 * lost the prefix that gives it away.
 */
export function withParts(known: readonly KnownValue[], text: string): KnownValue[] {
  const trimmed = text.trim();
  const squashed = squash(text);
  const distinct = new Map(known.map((one) => [one.value.trim(), one]));
  return [...distinct].flatMap(([value, one]) => {
    const parts = partsOf(value, trimmed).map((part) => ({ ...one, value: part }));
    return squashed.includes(squash(value)) ? [{ ...one, value }, ...parts] : parts;
  });
}

/** Without blanks and case: a value may be broken over lines here and not there. */
const squash = (text: string) => text.replace(/\s+/g, '').toLowerCase();

function partsOf(value: string, text: string): string[] {
  if (text.length >= leastInside && value.length > text.length && value.includes(text)) return [text];
  return [startOf(value, text), endOf(value, text)].filter((part) => part && !/^https?:?\/*$/.test(part));
}

/** The longest end of `value` that `text` begins with. */
function startOf(value: string, text: string): string {
  for (let length = Math.min(value.length - 1, text.length); length >= leastEdge; length -= 1)
    if (text.startsWith(value.slice(-length))) return value.slice(-length);
  return '';
}

/** The longest start of `value` that `text` ends with. */
function endOf(value: string, text: string): string {
  for (let length = Math.min(value.length - 1, text.length); length >= leastEdge; length -= 1)
    if (text.endsWith(value.slice(0, length))) return value.slice(0, length);
  return '';
}
