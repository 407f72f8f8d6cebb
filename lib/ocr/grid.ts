import type { Box } from './image.ts';
import { bottom, right } from './plane.ts';

/** Looks boxes up by place. */
export class Grid<T extends Box> {
  readonly #cells = new Map<number, T[]>();
  readonly #size: number;

  constructor(boxes: readonly T[], size: number) {
    this.#size = size;
    for (const box of boxes) {
      for (const key of this.#keys(box)) {
        const cell = this.#cells.get(key);
        if (cell) cell.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  /** All boxes whose cells `box` touches: a superset of those it overlaps. */
  around(box: Box): T[] {
    const found = new Set<T>();
    for (const key of this.#keys(box)) for (const other of this.#cells.get(key) ?? []) found.add(other);
    return [...found];
  }

  #keys(box: Box): number[] {
    const keys: number[] = [];
    for (let row = Math.floor(box.y / this.#size); row <= Math.floor(bottom(box) / this.#size); row += 1) {
      for (let column = Math.floor(box.x / this.#size); column <= Math.floor(right(box) / this.#size); column += 1) {
        keys.push(row * 65_536 + column);
      }
    }
    return keys;
  }
}
