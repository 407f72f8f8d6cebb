import type { Span } from './detector.ts';

/** A prompt and the tool of a desk behind it. */
const COMMAND =
  /(?:^|[\s$#>%~/])(?:sudo )?(?:\.\/|[\w.-]{1,20}\/){0,4}(?:(?:ops|pool|treasury|ledger|settle|reserve|router|route|risk|float|liq|hedge|rebalance|payout)[_-]?ctl) [^\n]{2,160}$/i;
/** `$ ls`, `ops@box:~$ ls`, `PS C:\> dir`: the next command. */
const PROMPT = /^[ \t]{0,4}(?:(?:[\w@:~./\\-]{1,40} ?){0,3}[$#>%❯] ?|>>> )(?:[a-z./]|$)/iu;
/** How much of a line tells whether it is a command. */
const LONGEST_LINE = 200;
const MOST_LINES = 24;

/** What the tools of a desk print below the command that runs them, line by line. */
export function findToolOutput(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const at of starts) {
    if (at < done || !/^ctl /i.test(text.slice(at, at + 4))) continue;
    const newline = text.indexOf('\n', at);
    if (newline < 0 || newline - at > LONGEST_LINE) continue;
    const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
    if (!COMMAND.test(before.slice(before.lastIndexOf('\n') + 1) + text.slice(at, newline))) continue;
    let from = newline + 1;
    for (let lines = 0; lines < MOST_LINES && from < text.length; lines++) {
      const next = text.indexOf('\n', from);
      const line = text.slice(from, next < 0 ? text.length : next);
      if (line.trim() === '' || PROMPT.test(line.slice(0, LONGEST_LINE))) break;
      const start = from + line.search(/\S/);
      // A sentence of help says nothing of what was asked for.
      if ((line.match(/(?<!\S)\p{Ll}{2,}(?=[.,;:]?(?:\s|$))/gu)?.length ?? 0) < 7)
        spans.push({ start, end: from + line.trimEnd().length });
      from += line.length + 1;
    }
    done = from;
  }
  return spans;
}
