import type { Field } from './fields.ts';
import { isDetector, type Target } from './targets.ts';

/** Fewest labels in a row that make a form of such lines. */
const FEWEST = 3;
const LONGEST_LABEL = 48;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim();
    const start = from + whole.indexOf(trimmed);
    if (trimmed !== '') lines.push({ start, end: start + trimmed.length, text: trimmed });
    from += whole.length + 1;
  }
  return lines;
}

/**
 * Visits the values of forms that have each label below its value (`04/01/1975⏎Fecha de nacimiento`). Three labels and
 * more must take turns with values, and what stands above them must look more like their values than what stands below.
 *
 * @param meaning - what a label announces, if it says enough alone
 */
export function forEachLabelBelow(
  text: string,
  meaning: (label: string) => Target | undefined,
  visit: (field: Field, target: Target) => void,
): void {
  if (!text.includes('\n')) return;
  const lines = linesOf(text);
  const targets = lines.map((line) =>
    line.text.length <= LONGEST_LABEL ? meaning(line.text.replace(/:$/, '')) : undefined,
  );
  for (let i = 1; i < lines.length; ) {
    const run: number[] = [];
    // One or two labels that nobody knows may stand between others.
    for (let at = i; at < lines.length && targets[at - 1] === undefined; at += 2) {
      if (targets[at] !== undefined) run.push(at);
      else if (
        run.length === 0 ||
        (targets[at + 2] ?? targets[at + 4]) === undefined ||
        lines[at]!.text.length > LONGEST_LABEL
      )
        break;
    }
    if (run.length < FEWEST) {
      i++;
      continue;
    }
    i = run.at(-1)! + 1;
    const fieldAt = (label: Line, value: Line): Field => ({
      label: label.text,
      style: 'below',
      isQuoted: true,
      labelStart: label.start,
      start: value.start,
      end: value.end,
    });
    const fits = (label: number, value: Line | undefined): boolean => {
      const target = targets[label];
      if (!value || !target || !isDetector(target) || !target.field) return false;
      return target.field.check ? target.field.check(value.text, fieldAt(lines[label]!, value)) !== false : true;
    };
    const above = run.filter((at) => fits(at, lines[at - 1])).length;
    const below = run.filter((at) => fits(at, lines[at + 1])).length;
    if (above < FEWEST || above <= below) continue;
    for (const at of run) {
      const target = targets[at]!;
      if (fits(at, lines[at - 1])) visit(fieldAt(lines[at]!, lines[at - 1]!), target);
    }
  }
}
