import type { KnownValue } from '@/lib/detect/detector';

/** Shorter pieces say too little, and would be found all over a text. */
const leastPart = 4;

/**
 * Keeps the known values that matter for `text`, and adds the pieces of them that a selection cut off: half a key
 * has lost the prefix that gives it away.
 */
export function withParts(known: readonly KnownValue[], text: string): KnownValue[] {
  const trimmed = text.trim();
  return known.flatMap((one) => {
    const parts = partsOf(one.value.trim(), trimmed).map((value) => ({ ...one, value }));
    return [one, ...parts];
  });
}

function partsOf(value: string, text: string): string[] {
  if (text.length < leastPart || value.length <= leastPart) return [];
  if (value.length > text.length && value.includes(text)) return [text];
  return [startOf(value, text), endOf(value, text)].filter((part) => part.length >= leastPart && part !== value);
}

/** The longest end of `value` that `text` begins with. */
function startOf(value: string, text: string): string {
  for (let length = Math.min(value.length - 1, text.length); length >= leastPart; length -= 1)
    if (text.startsWith(value.slice(-length))) return value.slice(-length);
  return '';
}

/** The longest start of `value` that `text` ends with. */
function endOf(value: string, text: string): string {
  for (let length = Math.min(value.length - 1, text.length); length >= leastPart; length -= 1)
    if (text.endsWith(value.slice(0, length))) return value.slice(0, length);
  return '';
}
