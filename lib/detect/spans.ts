import { isWordAt } from './characters.ts';
import type { Finding, Span } from './detector.ts';

/** Index of the first span in `spans` (sorted, non-overlapping) that ends after `offset`. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does any of the sorted, non-overlapping `spans` share a character with `span`? */
export function isTouched(spans: readonly Span[], span: Span): boolean {
  const candidate = spans[firstAfter(spans, span.start)];
  return candidate !== undefined && candidate.start < span.end;
}

/** The span without the white space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The parts of a span that none of the sorted spans covers. */
export function without(span: Span, covers: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (let i = firstAfter(covers, span.start); i < covers.length && covers[i]!.start < span.end; i++) {
    if (covers[i]!.start > start) parts.push({ start, end: covers[i]!.start });
    start = Math.max(start, covers[i]!.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** Sorts spans and joins those that overlap. */
export function toUnion(spans: readonly Span[]): Span[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** Is the letter at `index` part of an escape such as `\n`, `\u003d` or `%3D`? */
export function isEscapeAt(text: string, index: number): boolean {
  if (text[index - 1] === '\\' && /[nrtbfv0]/.test(text[index]!)) return true;
  for (let back = 1; back <= 5; back++) {
    const mark = text[index - back];
    if (mark === '%') return back <= 2 && /^%[0-9A-Fa-f]{2}/.test(text.slice(index - back, index + 2));
    if (mark === '\\')
      return (
        /^\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})/.test(text.slice(index - back, index + 5)) &&
        index - back + (text[index - back + 1] === 'u' ? 6 : 4) > index
      );
  }
  return false;
}

/** Widens a span to the whole word it touches, so that no piece of a value stays beside its placeholder. */
export function widen(text: string, span: Span, floor = 0, ceiling = text.length): Span {
  let { start, end } = span;
  if (isWordAt(text, start)) while (start > floor && isWordAt(text, start - 1) && !isEscapeAt(text, start - 1)) start--;
  if (isWordAt(text, end - 1)) while (end < ceiling && isWordAt(text, end)) end++;
  return { start, end };
}

/**
 * Joins overlapping findings. The union is as sure as its surest part, and of the kind of the part that says most:
 * among parts that cover at least half of what the longest covers, the surest, then the first by `rank`.
 */
export function mergeFindings(findings: readonly Finding[], rank: (kind: string) => number = () => 0): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Finding[] = [];
  for (let i = 0; i < sorted.length; ) {
    const parts = [sorted[i]!];
    let end = parts[0]!.end;
    for (i++; i < sorted.length && sorted[i]!.start < end; i++) {
      parts.push(sorted[i]!);
      end = Math.max(end, sorted[i]!.end);
    }
    merged.push(parts.length === 1 ? parts[0]! : toOne(parts, end, rank));
  }
  return merged;
}

function toOne(parts: readonly Finding[], end: number, rank: (kind: string) => number): Finding {
  const longest = parts.reduce((most, part) => Math.max(most, part.end - part.start), 0);
  const lead = parts
    .filter((part) => (part.end - part.start) * 2 >= longest)
    .reduce((best, part) => {
      if (part.tier !== best.tier) return part.tier === 'certain' ? part : best;
      return rank(part.kind) < rank(best.kind) ? part : best;
    });
  const tier = parts.some((part) => part.tier === 'certain') ? 'certain' : 'likely';
  return { ...lead, tier, start: parts[0]!.start, end };
}
