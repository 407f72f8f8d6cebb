import type { PartRef } from '../parts';

/** One printed line. Without `ref` every character of it is ours. */
export interface OutputLine {
  readonly text: string;
  readonly ref?: PartRef;
}

export const toText = (lines: readonly OutputLine[]) => `${lines.map(({ text }) => text).join('\n')}\n`;

/** A line with its owner, where it has one. */
export const lineOf = (text: string, ref: PartRef | undefined): OutputLine => (ref ? { text, ref } : { text });

/** Backticks enough to enclose `text`: one more than its longest run, at least `least`. */
export function fenceFor(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}

/** A fenced block, its lines kept as they are. */
export function fenced(text: string, ref: PartRef): OutputLine[] {
  const fence = fenceFor(text, 3);
  return [{ text: `${fence}text` }, ...text.split('\n').map((line) => lineOf(line, ref)), { text: fence }];
}
