import type { Ink } from './ink.ts';
import type { TextLine } from './lines.ts';
import { bottom, right } from './plane.ts';
import type { ReadWord } from './recognize.ts';

const MOST_LINES = 4000;

/**
 * What was read in lines seen before, so that headings and navigation that stand in every shot are read once. Lives in
 * memory only; `clear` it with the pictures.
 */
export class LineCache {
  readonly #words = new Map<string, readonly ReadWord[]>();

  /** The words of a line with these very pixels, placed at `line`. */
  get(key: string, line: TextLine): ReadWord[] | undefined {
    const words = this.#words.get(key);
    if (!words) return undefined;
    this.#words.delete(key);
    this.#words.set(key, words);
    return words.map((word) => shift(word, line.x, line.y));
  }

  /** @param words - as placed at `line` */
  set(key: string, line: TextLine, words: readonly ReadWord[]): void {
    if (this.#words.size >= MOST_LINES) this.#words.delete(this.#words.keys().next().value!);
    this.#words.set(
      key,
      words.map((word) => shift(word, -line.x, -line.y)),
    );
  }

  clear(): void {
    this.#words.clear();
  }
}

function shift(word: ReadWord, x: number, y: number): ReadWord {
  const move = <T extends { x: number; y: number }>(box: T): T => ({ ...box, x: box.x + x, y: box.y + y });
  return { ...move(word), ...(word.symbols ? { symbols: word.symbols.map(move) } : {}) };
}

/** A key for the pixels of a line: its size and two independent 32-bit hashes. */
export function keyOf({ page }: Ink, line: TextLine): string {
  let a = 0x81_1c_9d_c5;
  let b = 0x9e_37_79_b9;
  for (let y = line.y; y < bottom(line); y += 1) {
    for (let i = y * page.width + line.x, end = y * page.width + right(line); i < end; i += 1) {
      const value = page.data[i]!;
      a = Math.imul(a ^ value, 0x01_00_01_93);
      b = Math.imul((b << 5) | (b >>> 27), 0x85_eb_ca_6b) ^ value;
    }
  }
  return `${line.width}x${line.height}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}
