import { detect } from '../detect/detect.ts';
import type { Category, Finding, Rules, Tier } from '../detect/detector.ts';
import { toSource, type View, ViewBuilder } from '../detect/view.ts';
import { detectInWindows } from '../detect/windows.ts';
import { type Fitted, fitToJson } from './fit-json.ts';
import { Labels } from './labels.ts';

/** A placeholder and where it stands in the redacted text. */
export interface Replacement {
  readonly kind: string;
  readonly category: Category;
  readonly tier: Tier;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface Redaction {
  readonly text: string;
  /** Offsets into the text that was given. */
  readonly findings: readonly Finding[];
  /** Offsets into the redacted text. */
  readonly replaced: readonly Replacement[];
}

/** Writes what stands in for a value. */
export type StandIn = (finding: Pick<Finding, 'kind' | 'category'>, value: string, labels: Labels) => string;

export interface RedactOptions {
  /** The draft's labels; a table of its own by default. */
  readonly labels?: Labels | undefined;
  readonly rules?: Rules | undefined;
  /** What stands in for the values (`transform.ts` has others); labels by default. */
  readonly standIn?: StandIn | undefined;
}

/** Detection on what came out may find what the first placeholders joined or laid bare; three rounds settle every text seen. */
const ROUNDS = 4;

/** Replaces every finding in a text with its label. What it returns has been searched again and found clean. */
export function redactText(text: string, options: RedactOptions = {}): Redaction {
  const steps = redactSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link redactText} in steps, so that a long text can be worked on in pauses. A text of ordinary length is one step. */
export function* redactSteps(text: string, options: RedactOptions = {}): Generator<void, Redaction> {
  const view = withoutReordering(text);
  if (!view) return yield* redactPlain(text, options);
  const redaction = yield* redactPlain(view.text, options);
  return {
    ...redaction,
    findings: redaction.findings.map((finding) => ({ ...finding, ...toSource(view, finding.start, finding.end) })),
  };
}

/** Controls that make a text read in another order than it is stored: embeddings, overrides, isolates. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text without such controls; nothing if it has none. */
function withoutReordering(text: string): View | undefined {
  if (text.search(REORDERING) < 0) return undefined;
  const builder = new ViewBuilder(text);
  for (const match of text.matchAll(REORDERING)) builder.replace(match.index, match.index + 1, '');
  return builder.build();
}

function* redactPlain(
  text: string,
  { labels = new Labels(), rules, standIn }: RedactOptions,
): Generator<void, Redaction> {
  let findings: readonly Fitted[] = fitToJson(text, yield* detectInWindows(text, rules));
  if (findings.length === 0) return { text, findings, replaced: [] };
  let redaction = applyFindings(text, findings, labels, standIn);
  for (let round = 1; round < ROUNDS; round++) {
    const left = yield* detectAgain(redaction, rules);
    if (left.length === 0) break;
    findings = fitToJson(text, mergeInto(findings, left, redaction.replaced));
    redaction = applyFindings(text, findings, labels, standIn);
  }
  return redaction;
}

/** Above this length only the surroundings of placeholders are searched again: elsewhere nothing has changed. */
const WHOLE = 2048;
const AROUND = 400;
/** Above this length there is a pause between two looks. */
const LONG = 1_000_000;

function* detectAgain({ text, replaced }: Redaction, rules: Rules | undefined): Generator<void, Finding[]> {
  if (text.length <= WHOLE) return detect(text, rules);
  const left: Finding[] = [];
  for (let i = 0; i < replaced.length; ) {
    const from = text.lastIndexOf('\n', Math.max(0, replaced[i]!.start - AROUND)) + 1;
    let to = replaced[i]!.end + AROUND;
    for (i++; i < replaced.length && replaced[i]!.start - AROUND < to && to - from < WHOLE; i++)
      to = replaced[i]!.end + AROUND;
    const newline = text.indexOf('\n', to);
    const end = newline < 0 || newline - to > AROUND ? Math.min(text.length, to) : newline;
    for (const finding of detect(text.slice(from, end), rules)) {
      // What an artificial edge cut in half is no finding of the whole text.
      if ((finding.start === 0 && from > 0) || (finding.end === end - from && end < text.length)) continue;
      const shifted = { ...finding, start: finding.start + from, end: finding.end + from };
      if (shifted.start >= (left.at(-1)?.end ?? 0)) left.push(shifted);
    }
    if (text.length > LONG) yield;
  }
  return left;
}

/** Replaces the given findings, in order and without overlap, with their labels. */
export function applyFindings(text: string, findings: readonly Fitted[], labels: Labels, standIn?: StandIn): Redaction {
  const replaced: Replacement[] = [];
  const pieces: string[] = [];
  let at = 0;
  let length = 0;
  for (const { kind, category, tier, start, end, isQuoted } of findings) {
    const label = standIn
      ? standIn({ kind, category }, text.slice(start, end), labels)
      : labelOf(text, { kind, start, end }, labels);
    const quote = isQuoted ? '"' : '';
    pieces.push(text.slice(at, start), quote, label, quote);
    length += start - at + quote.length;
    replaced.push({ kind, category, tier, label, start: length, end: length + label.length });
    length += label.length + quote.length;
    at = end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), findings: findings.map(({ isQuoted, ...finding }) => finding), replaced };
}

/**
 * A client secret `gsec_<session id>_<random>` keeps its session id only where the id also stands elsewhere on its own:
 * a random part with `_` in it would otherwise be taken for a piece of the id.
 */
function labelOf(text: string, { kind, start, end }: Pick<Finding, 'kind' | 'start' | 'end'>, labels: Labels): string {
  const value = text.slice(start, end);
  if (kind === 'client-secret') {
    const session = /^gsec_(gs_[\w-]+|[\w-]+)_[^_]+$/.exec(value)?.[1];
    if (session && session.length >= 4 && session.length <= 80 && standsAlone(text, session)) {
      labels.labelFor({ kind }, value);
      return `[client secret of session ${session}]`;
    }
  }
  return labels.labelFor({ kind }, value);
}

function standsAlone(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + id.length))) return true;
  }
  return false;
}

/** Maps findings in a redacted text back to the original and joins them with the findings that made it. */
function mergeInto(findings: readonly Fitted[], left: readonly Finding[], replaced: readonly Replacement[]): Finding[] {
  const quotes = (index: number) => (findings[index]!.isQuoted ? 1 : 0);
  const toOriginal = (offset: number, isEnd: boolean): number => {
    // How many placeholders, with the quotes around them, end before the offset.
    let low = 0;
    let high = replaced.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = replaced[middle]!.end + quotes(middle);
      if (isEnd ? end < offset : end <= offset) low = middle + 1;
      else high = middle;
    }
    const next = replaced[low];
    if (next) {
      const start = next.start - quotes(low);
      if (isEnd ? offset > start : offset >= start) return isEnd ? findings[low]!.end : findings[low]!.start;
    }
    return low > 0 ? offset + findings[low - 1]!.end - replaced[low - 1]!.end - quotes(low - 1) : offset;
  };
  const mapped = left.map((finding) => ({
    ...finding,
    start: toOriginal(finding.start, false),
    end: toOriginal(finding.end, true),
  }));
  const all = [...findings, ...mapped].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Finding[] = [];
  for (const finding of all) {
    const last = merged.at(-1);
    if (last && finding.start < last.end)
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, finding.end),
        tier: last.tier === 'certain' ? last.tier : finding.tier,
      };
    else merged.push(finding);
  }
  return merged;
}
