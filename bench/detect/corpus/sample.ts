import type { AnyPart } from './random.ts';

export type Sensitivity = 'secret' | 'personal' | 'internal';

/** A value planted in a text; offsets are UTF-16, `end` excluded. */
export interface Planted {
  readonly start: number;
  readonly end: number;
  readonly sensitivity: Sensitivity;
}

/** One text of a corpus: what must go, what must stay, and which family it counts for. */
export interface Sample {
  readonly part: AnyPart;
  readonly family: string;
  readonly form: string;
  readonly text: string;
  readonly planted: readonly Planted[];
  /** Identifiers that support needs: lost where the output no longer holds them. */
  readonly kept: readonly string[];
}

const OPEN: Readonly<Record<Sensitivity, string>> = { secret: '\ue000', personal: '\ue001', internal: '\ue002' };
const KEEP = '\ue003';
const CLOSE = '\ue004';

/** Marks survive JSON.stringify; encode a value before it is marked, not after. */
export const secret = (value: string): string => OPEN.secret + value + CLOSE;
export const personal = (value: string): string => OPEN.personal + value + CLOSE;
export const internal = (value: string): string => OPEN.internal + value + CLOSE;
export const keep = (value: string): string => KEEP + value + CLOSE;
export const mark = (sensitivity: Sensitivity, value: string): string => OPEN[sensitivity] + value + CLOSE;

/** Reads the marks out of a text. */
export function toSample(part: AnyPart, family: string, form: string, marked: string): Sample {
  const planted: Planted[] = [];
  const kept: string[] = [];
  const open: { start: number; mark: string }[] = [];
  let text = '';
  for (const char of marked) {
    if (char >= '\ue000' && char < CLOSE) open.push({ start: text.length, mark: char });
    else if (char === CLOSE) {
      const last = open.pop();
      if (!last) throw new Error(`unbalanced marks in ${family}/${form}`);
      if (last.mark === KEEP) kept.push(text.slice(last.start));
      else planted.push({ start: last.start, end: text.length, sensitivity: toSensitivity(last.mark) });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`unbalanced marks in ${family}/${form}`);
  return { part, family, form, text, planted: planted.sort((a, b) => a.start - b.start), kept };
}

function toSensitivity(markChar: string): Sensitivity {
  if (markChar === OPEN.secret) return 'secret';
  return markChar === OPEN.personal ? 'personal' : 'internal';
}

/** The text with each planted value replaced, spans following. */
export const replacePlanted = (sample: Sample, form: string, change: (value: string) => string): Sample =>
  toSample(sample.part, sample.family, form, toMarked(sample, change));

/** The text with its planted values marked again. */
export function toMarked({ text, planted }: Sample, change: (value: string) => string = (value) => value): string {
  let marked = '';
  let from = 0;
  for (const { start, end, sensitivity } of planted) {
    if (start < from) continue;
    marked += text.slice(from, start) + mark(sensitivity, change(text.slice(start, end)));
    from = end;
  }
  return marked + text.slice(from);
}
