import type { ReadLine } from './montage.ts';
import { bottom, hull, right } from './plane.ts';

/** Groups of one number stand closer than this many heights; the columns of a table do not. */
const GROUP_GAP = 1.9;
const GROUP = /^[+(]{0,2}[0-9OoDlI|!SsBZ]{1,6}[)]?(?:[-.]\d{2,6})*["',;:.]*$/;
/** Words of one line stand closer than this, also in large type. */
const WORD_GAP = 0.95;

/**
 * Joins what was found as lines of their own and is one: words in large type, and the groups of a number, which on a
 * payment card stand further apart than words do.
 */
export function joinLines(lines: readonly ReadLine[]): ReadLine[] {
  const joined: ReadLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.x - b.x)) {
    const row = joined.find((others) => isNext(others.at(-1)!, line));
    if (row) row.push(line);
    else joined.push([line]);
  }
  const rows = joined.filter((row) => row.length > 1);
  const parts = new Set(rows.flat());
  const whole = rows.map((row) => ({ ...hull(row), words: row.flatMap(({ words }) => words) }));
  return [...lines.filter((line) => !parts.has(line)), ...whole].sort((a, b) => a.y - b.y || a.x - b.x);
}

const isGroup = ({ words }: ReadLine): boolean =>
  words.length > 0 && words.some(({ text }) => /\d/.test(text)) && words.every(({ text }) => GROUP.test(text));

function isNext(line: ReadLine, next: ReadLine): boolean {
  const [low, high] = [Math.min(line.height, next.height), Math.max(line.height, next.height)];
  const shared = Math.min(bottom(line), bottom(next)) - Math.max(line.y, next.y);
  const gap = next.x - right(line);
  const areGroups = isGroup(next) && GROUP.test(line.words.at(-1)?.text ?? '');
  return high <= 1.3 * low && shared >= 0.7 * low && gap >= 0 && gap <= (areGroups ? GROUP_GAP : WORD_GAP) * low;
}
