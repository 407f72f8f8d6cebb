/** UTF-16 units of a long text that travel in one message: a message has a size limit, and a receiver parses it at once. */
export const textPart = 1_000_000;

/** A text in parts of at most {@link textPart}, no character cut in two; an empty text is one empty part. */
export function toParts(text: string, length = textPart): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts.length > 0 ? parts : [''];
}
