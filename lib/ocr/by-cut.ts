import { ibanLength } from '../detect/checksums.ts';
import { bottom } from './plane.ts';
import type { Cell, Claims } from './reading.ts';

interface Part {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** The beginning of an account number at the end of a line; the reader takes `I` for `1`. */
const BEGIN = /(?<![A-Za-z0-9])[A-Z1][A-Z1][\dOIl]{2}(?: ?[\dA-Z]{1,4})*$/;
const REST = /^[\dA-Z]{1,4}(?: [\dA-Z]{1,4})*(?!\w)|^[\dA-Z]{1,30}(?!\w)/;
const MOST_LINES = 4;

/** The line below that begins at the same place. */
const below = (cell: Cell, cells: readonly Cell[]): Cell | undefined =>
  cells
    .filter(
      (other) =>
        other.y > cell.y + 0.6 * cell.height &&
        other.y - bottom(cell) < 1.8 * cell.height &&
        Math.abs(other.x - cell.x) < 1.5 * cell.height,
    )
    .sort((a, b) => a.y - b.y)[0];

/** An account number in a narrow column: lines that make up the length of its country together (ISO 13616). */
export function claimWrappedIbans(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const begin = BEGIN.exec(cell.text);
    if (!begin) continue;
    const length = ibanLength(begin[0].slice(0, 2).replaceAll('1', 'I'));
    let count = begin[0].replaceAll(' ', '').length;
    const parts: Part[] = [{ cell, start: begin.index, end: cell.text.length }];
    for (let from = cell; count < length && parts.length < MOST_LINES; ) {
      const next = below(from, cells);
      const rest = next && REST.exec(next.text)?.[0];
      if (!next || !rest || !/\d/.test(rest)) break;
      let end = 0;
      for (const group of rest.split(' ')) {
        if (count >= length) break;
        count += group.length;
        end += group.length + 1;
      }
      parts.push({ cell: next, start: 0, end: end - 1 });
      from = next;
    }
    if (parts.length > 1 && count === length)
      for (const { cell, start, end } of parts) claims.add(cell, start, end, 'iban');
  }
}

/** `settle-` over `7.corp.internal`: the beginning of an address whose end gave it away. */
export function claimCutAddresses(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const last = cell.words.at(-1);
    if (!last || !/^[\p{L}\p{N}].*[\p{L}\p{N}][-.@]$/u.test(last.word.text)) continue;
    const next = below(cell, cells);
    const first = next?.words[0];
    const kind = next && first && claims.kindAt(next, first);
    if (kind === 'internal-host' || kind === 'email') claims.add(cell, last.start, last.end, kind);
  }
}
