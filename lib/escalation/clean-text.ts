/** Controls other than tab and line feed, and characters that turn the reading direction round. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;

/** Text as it may be printed: well-formed, `\n` line ends, no control or direction characters, no blank ends. */
export function cleanText(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unprintable, '');
  return lines.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A placeholder with what it keeps of the value: `[email-1]`, `sk_live_[secret-1]`, `[client secret of session …]`. */
const placeholder = /[A-Za-z]{0,12}(?:_[A-Za-z]{0,12}){0,3}\[[^[\]\n]{1,120}\]/g;

/** Shortens a line to at most `length` characters at a word's end, never within a placeholder or a character. */
export function shorten(line: string, length: number): string {
  if (line.length <= length) return line;
  let cut = length - 1;
  for (const { index, 0: match } of line.matchAll(placeholder)) {
    if (index < cut && cut < index + match.length) cut = index;
  }
  const space = line.lastIndexOf(' ', cut);
  // A very long last word is cut, unless that would cut a placeholder.
  if (space > cut / 2) cut = space;
  return `${line
    .slice(0, cut)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
}
