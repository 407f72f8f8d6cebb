import { detectAndProve, rankOf } from './detect.ts';
import type { Finding, KnownValue, Rules, Span } from './detector.ts';
import { headAbove } from './engine.ts';
import { mergeFindings } from './spans.ts';

/** How a long text is cut, in UTF-16 units. */
export interface WindowSizes {
  /** Texts up to this are looked at whole. */
  readonly whole: number;
  /** Each window answers for so much of the text … */
  readonly core: number;
  /** … and sees so much on either side of it: more than any rule looks around itself. */
  readonly around: number;
}

const sizes: WindowSizes = { whole: 1_000_000, core: 256_000, around: 16_384 };

/** How often a window may double its surroundings for a value that does not end in it. */
const MOST_DOUBLINGS = 6;

/**
 * Finds what {@link detect} finds, in a text of any length, with a pause between windows: whoever drives the steps
 * decides what happens in it. Nothing is found at a cut that is not found in the whole: windows overlap, a table's
 * head goes with its rows, and a value that a label proves anywhere is looked for everywhere.
 *
 * @throws {RangeError} where a value is so long that no window holds it
 */
export function* detectInWindows(
  text: string,
  rules?: Rules,
  { whole, core, around }: WindowSizes = sizes,
): Generator<void, Finding[]> {
  if (text.length <= whole) return detectAndProve(text, rules).findings;
  const heads: string[] = [];
  const proved: KnownValue[][] = [];
  let findings: Finding[] = [];
  for (let start = 0, head = ''; start < text.length; start += core) {
    const seen = look(text, { start, end: Math.min(text.length, start + core) }, around, head, rules);
    findings = findings.concat(seen.findings);
    proved.push(seen.proved);
    heads.push(head);
    head = headOf(text, windowAt(text, start, around), windowAt(text, start + core, around), head);
    yield;
  }
  const all = distinct(proved.flat());
  const known = { ...rules, terms: rules?.terms ?? [], known: [...(rules?.known ?? []), ...all] };
  for (let start = 0, index = 0; start < text.length; start += core, index += 1) {
    if (distinct(proved[index] ?? []).length === all.length) continue;
    const end = Math.min(text.length, start + core);
    findings = findings.concat(look(text, { start, end }, around, heads[index] ?? '', known).findings);
    yield;
  }
  return mergeFindings(findings, rankOf);
}

interface Seen {
  readonly findings: Finding[];
  readonly proved: KnownValue[];
}

/** Findings that touch a core, judged with what stands around it and with the head of the table it is in. */
function look(text: string, core: Span, around: number, head: string, rules: Rules | undefined): Seen {
  const start = windowAt(text, core.start, around);
  const shift = start - head.length;
  for (let doubled = 0, reach = around; ; doubled += 1, reach *= 2) {
    const end = lineEndBefore(text, core.end + reach, reach / 2);
    const { findings, proved } = detectAndProve(head + text.slice(start, end), rules);
    const inside = findings
      .map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift }))
      .filter((finding) => finding.start < core.end && finding.end > core.start && finding.start >= start);
    const isCut = end < text.length && (inside.at(-1)?.end ?? 0) >= end;
    if (!isCut) return { findings: inside, proved };
    if (doubled === MOST_DOUBLINGS) throw new RangeError('a value is too long to be looked at');
  }
}

/** Where the window of a core begins: at a line if there is one near, never inside a surrogate pair. */
function windowAt(text: string, start: number, around: number): number {
  const from = Math.min(start - around, text.length);
  if (from <= 0) return 0;
  const newline = text.indexOf('\n', from);
  if (newline >= 0 && newline - from < around / 2) return newline + 1;
  return isLowSurrogate(text, from) ? from - 1 : from;
}

function lineEndBefore(text: string, end: number, near: number): number {
  if (end >= text.length) return text.length;
  const newline = text.lastIndexOf('\n', end);
  if (newline >= 0 && end - newline < near) return newline;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

const isLowSurrogate = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** So much after a line is read to know which line of a cell it is. */
const LINES_AFTER = 4096;

/** The line of column heads, with its line break, that a window at `to` stands under; empty where it stands in no table. */
function headOf(text: string, from: number, to: number, head: string): string {
  if (to >= text.length) return '';
  const seen = head + text.slice(from, to + LINES_AFTER);
  const found = headAbove(seen, to - from + head.length);
  return found ? `${seen.slice(found.start, found.end)}\n` : '';
}

function distinct(known: readonly KnownValue[]): KnownValue[] {
  return [...new Map(known.map((one) => [`${one.kind}\0${one.value}`, one])).values()];
}
