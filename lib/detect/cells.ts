/** What the table reader asks about a cell. */
export interface Labels {
  /** Is it, word for word, a label that says enough alone? */
  isSure(label: string): boolean;
  /** Is this phrase known as a label at all, harmless ones included? */
  isKnown(label: string): boolean;
  /** Is it a label whose values matter? */
  isTelling(label: string): boolean;
}

/** What stands between two dividers, without the marks around it; offsets are of the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Trims white space, quotes and the marks of Markdown tables and required fields. */
export function toCell(text: string, start: number, end: number): Cell {
  while (start < end && /[\s"'*|`_]/.test(text[start]!)) start++;
  while (end > start && /[\s"'*|`_:]/.test(text[end - 1]!)) end--;
  return { start, end, text: text.slice(start, end) };
}

/** Two spaces or more: what plain text puts between its columns. */
export const SPACES = '  ';

/** The cells of a line. */
export function cellsOf(text: string, { start, end }: Line, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  if (delimiter === SPACES) {
    for (const match of text.slice(start, Math.min(end, start + 600)).matchAll(/\S+(?: \S+)*/g))
      cells.push(toCell(text, start + match.index, start + match.index + match[0].length));
    return cells;
  }
  let from = start;
  let isQuoted = false;
  const isCsv = delimiter !== '\t' && delimiter !== '|';
  for (let i = start; i <= end; i++) {
    if (isCsv && text[i] === '"' && i < end) isQuoted = !isQuoted;
    if (i === end || (text[i] === delimiter && !isQuoted)) {
      cells.push(toCell(text, from, i));
      from = i + 1;
    }
  }
  if (delimiter === '|')
    return cells.filter((cell, index) => cell.text !== '' || (index > 0 && index < cells.length - 1));
  return cells;
}

/** What divides a line into cells, if anything does. */
export function delimiterOf(line: string): string | undefined {
  if (line.includes('\t')) return '\t';
  return ['|', ';', ','].find((delimiter) => line.includes(delimiter)) ?? (/\S {2,}\S/.test(line) ? SPACES : undefined);
}

/** The line that begins at an offset. */
export const lineAt = (text: string, start: number): Line => {
  const newline = text.indexOf('\n', start);
  return { start, end: newline < 0 ? text.length : newline };
};
