/** A copy of a text that reads differently, with the way back: unit `i` of `text` came from `starts[i]` to `ends[i]`. */
export interface View {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Offsets in `text` where it reads differently, in order. */
  readonly changes: readonly number[];
}

/** Collects a view piece by piece. */
export class ViewBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  readonly #changes: number[] = [];
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
    this.#changes.push(this.#length);
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
      changes: this.#changes,
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

/** How much text around a change is read again with it, in characters. */
const AROUND = 800;
/** Views shorter than this are read as a whole. */
const WHOLE = 2500;

/** The parts of a view that are worth reading: what lies around its changes, in whole lines where lines are short. */
export function windowsOf({ text, changes }: View): { start: number; end: number }[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const windows: { start: number; end: number }[] = [];
  let sum = 0;
  for (let i = 0; i < changes.length; ) {
    const from = Math.max(0, changes[i]! - AROUND);
    let to = changes[i]! + AROUND;
    for (i++; i < changes.length && changes[i]! - AROUND < to + AROUND; i++) to = changes[i]! + AROUND;
    const before = text.lastIndexOf('\n', from) + 1;
    const newline = text.indexOf('\n', to);
    const start = from - before < AROUND ? before : from;
    const end = newline < 0 || newline - to > AROUND ? Math.min(text.length, to) : newline;
    windows.push({ start, end });
    sum += end - start;
  }
  return sum > text.length * 0.8 ? [{ start: 0, end: text.length }] : windows;
}
