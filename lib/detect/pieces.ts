/** A stretch of a text, and where it begins there. */
interface Piece {
  readonly from: number;
  readonly text: string;
}

/**
 * The surroundings of offsets, joined where they overlap.
 *
 * @param starts - UTF-16 offsets, ascending
 * @param reach - characters on each side of one
 */
export function* piecesAround(text: string, starts: readonly number[], reach: number): Generator<Piece> {
  for (let i = 0; i < starts.length; ) {
    const from = Math.max(0, starts[i]! - reach);
    let to = starts[i]! + reach;
    for (i++; i < starts.length && starts[i]! - reach < to; i++) to = starts[i]! + reach;
    yield { from, text: text.slice(from, to) };
  }
}
