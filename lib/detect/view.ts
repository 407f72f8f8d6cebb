/** A copy of a text that reads differently, with the way back: unit `i` of `text` came from `starts[i]` to `ends[i]`. */
export interface View {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Collects a view piece by piece. */
export class ViewBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#starts = new Int32Array(source.length + 16);
    this.#ends = new Int32Array(source.length + 16);
  }

  /** Copies the source up to `start`, then writes `replacement` for what stands until `end`. */
  replace(start: number, end: number, replacement: string): void {
    this.#copy(start);
    this.#reserve(replacement.length);
    for (let i = 0; i < replacement.length; i++) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length++] = end;
    }
    this.#pieces.push(replacement);
    this.#at = end;
  }

  /** The source is copied up to here. */
  get at(): number {
    return this.#at;
  }

  build(): View {
    this.#copy(this.#source.length);
    return {
      text: this.#pieces.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #copy(until: number): void {
    if (until <= this.#at) return;
    this.#reserve(until - this.#at);
    for (let i = this.#at; i < until; i++) {
      this.#starts[this.#length] = i;
      this.#ends[this.#length++] = i + 1;
    }
    this.#pieces.push(this.#source.slice(this.#at, until));
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#starts.length) return;
    const grow = (old: Int32Array) => {
      const wider = new Int32Array(2 * (old.length + count));
      wider.set(old);
      return wider;
    };
    this.#starts = grow(this.#starts);
    this.#ends = grow(this.#ends);
  }
}

/** Maps a span of a view back to its source. */
export function toSource(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.starts[start]!, end: view.ends[end - 1]! };
}
