import type { Box, CoverBox } from './image.ts';
import { toEngineKind } from './kinds.ts';
import type { ReadLine } from './montage.ts';
import { bottom, hull, right } from './plane.ts';
import type { ReadWord } from './recognize.ts';

/** Kinds whose values are names of people. */
export const PERSON_KINDS = /name|person/;

/** A box with the text under it, for its label. The text stays in the context that read it. */
export interface FoundBox extends CoverBox {
  readonly value?: string;
}

/** A word with its place in its line's text. */
export interface PlacedWord {
  readonly word: ReadWord;
  readonly start: number;
  readonly end: number;
}

/** A line as text: words joined by one blank. What could not be read is in `words` with an empty span. */
export interface Cell extends Box {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** Text of the page itself, known letter by letter; words are covered whole, since letters have no places. */
  readonly isPage: boolean;
}

/** In heights of a word: no blank is as narrow. */
const GLUED = 0.08;

export function toCell(line: ReadLine, isPage = false): Cell {
  let text = '';
  const words = line.words.map((word, i) => {
    if (word.text === '') return { word, start: text.length, end: text.length };
    // The page parts words at its elements too: what touches is one (`{"name":"` and the name).
    const before = isPage ? line.words[i - 1] : undefined;
    const isGlued = before !== undefined && word.x - right(before) < GLUED * word.height;
    if (text !== '' && !isGlued) text += ' ';
    const start = text.length;
    text += word.text;
    return { word, start, end: text.length };
  });
  const { x, y, width, height } = line;
  return { x, y, width, height, text, words, isPage };
}

/** How much of the lower one of two boxes' heights they share. */
export function overlapShare(a: Box, b: Box): number {
  return (Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)) / Math.min(a.height, b.height);
}

/** The box of a span of a cell's text: whole words to the middle of the white, parts of words between their letters. */
export function boxOfSpan(cell: Cell, start: number, end: number): Box | undefined {
  const boxes = cell.words
    .filter((placed) => placed.start < end && placed.end > start)
    .map(({ word, start: from }) => (cell.isPage ? word : boxOfPart(word, Math.max(0, start - from), end - from)));
  return boxes.length > 0 ? hull(boxes) : undefined;
}

function boxOfPart(word: ReadWord, from: number, to: number): Box {
  const length = word.text.length;
  const isWhole = from <= 0 && to >= length;
  if (isWhole) return word;
  const symbols = word.symbols?.length === length ? word.symbols : undefined;
  // Outwards: to the end of the letter before, or the start of the one after.
  const edge = (at: number, slack: number): number => {
    const before = symbols?.[at - 1];
    const after = symbols?.[at];
    // The reader's letter boxes are off by a few pixels.
    const blur = 0.25 * word.height;
    if (before && after)
      return slack < 0 ? Math.min(right(before), after.x) - blur : Math.max(right(before), after.x) + blur;
    return word.x + (word.width * Math.min(length, Math.max(0, at + slack))) / length;
  };
  const x = from <= 0 ? word.x : Math.max(word.x, edge(from, -1.2));
  const x2 = to >= length ? right(word) : Math.min(right(word), edge(to, 1.2));
  return { x, y: word.y, width: Math.max(1, x2 - x), height: word.height };
}

/** Spans of cells that are to be covered, with the first reason given for each. */
export class Claims {
  readonly #spans = new Map<Cell, { start: number; end: number; kind: string }[]>();
  readonly #unread = new Map<ReadWord, Cell>();

  add(cell: Cell, start: number, end: number, kind: string): void {
    if (end <= start) return;
    const spans = this.#spans.get(cell);
    if (spans) spans.push({ start, end, kind });
    else this.#spans.set(cell, [{ start, end, kind }]);
  }

  addUnread(cell: Cell, word: ReadWord): void {
    this.#unread.set(word, cell);
  }

  spansOf(cell: Cell): readonly { start: number; end: number; kind: string }[] {
    return this.#spans.get(cell) ?? [];
  }

  /** Is any letter of the word claimed? */
  touches(cell: Cell, { word, start, end }: PlacedWord): boolean {
    if (this.#unread.has(word)) return true;
    return this.spansOf(cell).some((span) => span.start < end && span.end > start);
  }

  kindAt(cell: Cell, { start, end }: PlacedWord): string | undefined {
    return this.spansOf(cell).find((span) => span.start < end && span.end > start)?.kind;
  }

  /** One box for each stretch of claimed text, with that text. */
  toBoxes(): FoundBox[] {
    const boxes: FoundBox[] = [];
    for (const [cell, spans] of this.#spans) {
      let open: { start: number; end: number; kind: string } | undefined;
      const close = () => {
        const box = open && boxOfSpan(cell, open.start, open.end);
        if (!open || !box) return;
        const value = cell.text.slice(open.start, open.end);
        boxes.push({ ...place(box), kind: toEngineKind(open.kind), source: cell.isPage ? 'page' : 'ocr', value });
      };
      for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        if (open && span.start <= open.end + 1) open = { ...open, end: Math.max(open.end, span.end) };
        else {
          close();
          open = span;
        }
      }
      close();
    }
    for (const word of this.#unread.keys()) boxes.push({ ...place(word), kind: 'unread', source: 'ocr' });
    return boxes;
  }
}

const place = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
