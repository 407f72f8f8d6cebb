import { type Labels, type Line, SPACES } from './cells.ts';

/**
 * Where the value begins in a line that is a label and, padded to a column, its value: behind the only bar, as databases
 * print one record, or behind spaces, as forms do; 0 without.
 */
export function columnOf(text: string, { start, end }: Line): number {
  if (end - start > 600) return 0;
  const line = text.slice(start, end).trimEnd();
  if (!line.includes(SPACES) && !line.includes('|') && !line.includes('...')) return 0;
  const bar = /^ {0,8}\p{L}[\p{L}\d _.'’/-]{0,40}\| ?(?=[^|\n]*$)/u.exec(line);
  const gap = bar ?? /^ {0,8}\p{L}[\p{L}\d _.'’/?-]{0,40}?:?(?: {2,40}| ?\.{3,40} ?)(?=[^\s.])/u.exec(line);
  return gap ? gap[0].length : 0;
}

/** The label of a line whose value begins at the column. */
export const labelOf = (text: string, { start }: Line, column: number) =>
  text
    .slice(start, start + column)
    .replace(/(?<![\s.:|?])[\s.:|?]*$/, '')
    .trimStart();

/** One value, or a further label with its own behind it; two labels are the head of two columns. */
export function isPairLine(text: string, { start, end }: Line, column: number, labels: Labels): boolean {
  const [value = '', second] = text
    .slice(start + column, end)
    .trim()
    .split(/ {2,}/, 2);
  return !labels.isKnown(value) && (second === undefined || labels.isTelling(second));
}
