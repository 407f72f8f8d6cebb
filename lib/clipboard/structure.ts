import { type Piece, serializePage } from '@/lib/capture/page-text';

/** A visible run of text, and what parts it from the next one: nothing, a blank, a tab (cells) or a line feed. */
export interface Run {
  readonly text: string;
  readonly gap: string;
}

/**
 * True when two runs that stand in different cells or lines touch in `native`: browsers copy blocks that are placed
 * absolutely (grids) without a separator, and an identifier and an e-mail address become one word.
 */
export function isGlued(native: string, runs: readonly Run[]): boolean {
  let at = 0;
  for (const [index, { text, gap }] of runs.entries()) {
    const found = native.indexOf(text, at);
    if (found < 0) continue;
    at = found + text.length;
    const next = runs[index + 1];
    if (next && /[\t\n]/.test(gap) && native.startsWith(next.text, at)) return true;
  }
  return false;
}

/** The runs of a live range, cut to its ends. */
export function runsOf(range: Range): Run[] {
  const { text, pieces } = serializePage(range.commonAncestorContainer);
  const inside = pieces.filter(({ node }) => range.intersectsNode(node));
  return inside
    .map((piece, index) => {
      const { start, end } = cut(piece, range);
      const next = inside[index + 1];
      return { text: text.slice(start, end), gap: next && end === piece.end ? text.slice(piece.end, next.start) : '' };
    })
    .filter((run) => run.text);
}

export const joinRuns = (runs: readonly Run[]) => runs.map(({ text, gap }) => text + gap).join('');

function cut({ start, end, node, nodeStart }: Piece, range: Range): { start: number; end: number } {
  const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeStart) : 0;
  const to = node === range.endContainer ? Math.min(end - start, range.endOffset - nodeStart) : end - start;
  return { start: start + from, end: start + Math.max(from, to) };
}
