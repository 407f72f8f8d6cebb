import type { KnownValue } from '../detect/detector.ts';
import { findApproximate, foldConfusables } from './confusable.ts';
import type { Cell, Claims } from './reading.ts';

const PIECE = 12;

/**
 * Claims values that the page or the draft has proved sensitive, wherever they stand, with up to a third of their
 * letters misread. Long ones are looked for in pieces, since a picture may cut or wrap them.
 */
export function claimKnown(cells: readonly Cell[], known: readonly KnownValue[], claims: Claims): void {
  const patterns = new Map<string, string>();
  for (const { kind, value } of known) {
    const squeezed = squeeze(value).text;
    if (squeezed.length < 3) continue;
    if (squeezed.length <= PIECE + 6) patterns.set(squeezed, kind);
    else
      for (let at = 0; at < squeezed.length; at += PIECE)
        patterns.set(squeezed.slice(Math.min(at, squeezed.length - PIECE)).slice(0, PIECE), kind);
  }
  const texts = cells.map((cell) => ({ cell, ...squeeze(cell.text) }));
  for (const [pattern, kind] of patterns) {
    const limit = pattern.length < 5 ? 0 : pattern.length < 8 ? 1 : Math.floor(pattern.length / 3);
    for (const { cell, text, offsets } of texts) {
      if (text.length < pattern.length - limit) continue;
      for (const { start, end } of findApproximate(text, pattern, limit)) {
        if (end <= start) continue;
        const span = wholeWords(cell, offsets[start]!, offsets[end - 1]! + 1, pattern.length < 5);
        if (span) claims.add(cell, span.start, span.end, kind);
      }
    }
  }
}

/** Widens a hit to the words it touches; a short value must be the whole word. */
function wholeWords(
  cell: Cell,
  start: number,
  end: number,
  isExact: boolean,
): { start: number; end: number } | undefined {
  const words = cell.words.filter((placed) => placed.start < end && placed.end > start);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (
    isExact &&
    squeeze(cell.text.slice(first.start, last.end)).text.length > squeeze(cell.text.slice(start, end)).text.length
  ) {
    return undefined;
  }
  const sticksOut = (from: number, to: number) => squeeze(cell.text.slice(from, to)).text.length;
  // A neighbour of which the hit takes only a letter or two is not part of the value.
  return {
    start: sticksOut(start, first.end) <= 1 && words.length > 1 ? first.end : widen(cell.text, start, -1),
    end: sticksOut(last.start, end) <= 1 && words.length > 1 ? last.start : widen(cell.text, end, 1),
  };
}

/** To the next blank, or to a sign that ends values. */
function widen(text: string, at: number, step: 1 | -1): number {
  let position = at;
  while (position > 0 && position < text.length && !/[\s=:"'(,;]/.test(text[step === 1 ? position : position - 1]!))
    position += step;
  return position;
}

/** Letters and digits only, look-alikes folded, with the way back to the text. */
function squeeze(original: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < original.length; i += 1) {
    const letter = original[i]!;
    if (!/[\p{L}\p{N}@]/u.test(letter)) continue;
    text += foldConfusables(letter);
    offsets.push(i);
  }
  return { text, offsets };
}
