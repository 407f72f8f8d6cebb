import type { PageText } from './image.ts';
import type { ReadLine } from './montage.ts';
import { bottom, hull, right } from './plane.ts';

/** Words further apart than this many heights are cells of their own. */
const WORD_GAP = 0.75;

/** Joins the page's words into lines, as a reader of the picture would: level, and close beside each other. */
export function toPageLines(texts: readonly PageText[]): ReadLine[] {
  const lines: PageText[][] = [];
  for (const text of [...texts].sort((a, b) => a.x - b.x)) {
    const line = lines.find((words) => isNext(words.at(-1)!, text));
    if (line) line.push(text);
    else lines.push([text]);
  }
  return lines.map((words) => ({ ...hull(words), words: words.map((word) => ({ ...word, confidence: 100 })) }));
}

function isNext(word: PageText, next: PageText): boolean {
  const low = Math.min(word.height, next.height);
  const shared = Math.min(bottom(word), bottom(next)) - Math.max(word.y, next.y);
  const gap = next.x - right(word);
  return shared > 0.6 * low && gap < WORD_GAP * low && gap > -0.5 * low;
}
