import type { Span } from '../../lib/detect/detector.ts';
import type { Sample } from './corpus/sample.ts';

/** What an engine says about one text. `output` is missing where an engine only reports spans. */
export interface Answer {
  readonly spans: readonly Span[];
  readonly output?: string;
}

export type Engine = (text: string) => Answer;

/** What happened to one text. */
export interface Verdict {
  readonly sample: Sample;
  /** Planted values of which a letter or digit stayed. */
  readonly leaked: readonly string[];
  readonly lost: readonly string[];
  readonly flagged: boolean;
  readonly redacted: number;
  readonly beyond: number;
}

const isLetterOrDigit = /[\p{L}\p{N}]/u;

export function judge(sample: Sample, engine: Engine): Verdict {
  const { spans, output } = engine(sample.text);
  const covered = new Uint8Array(sample.text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  const planted = new Uint8Array(sample.text.length);
  for (const { start, end } of sample.planted) planted.fill(1, start, end);
  const leaked = sample.planted
    .map(({ start, end }) => ({ start, end, value: sample.text.slice(start, end) }))
    .filter(({ start, end, value }) => {
      if (output !== undefined && value.length > 3 && output.includes(value)) return true;
      for (let at = start; at < end; at += 1) {
        if (covered[at] === 0 && isLetterOrDigit.test(sample.text[at] ?? '')) return true;
      }
      return false;
    });
  let redacted = 0;
  let beyond = 0;
  for (let at = 0; at < covered.length; at += 1) {
    if (covered[at] === 0) continue;
    redacted += 1;
    if (planted[at] === 0 && isLetterOrDigit.test(sample.text[at] ?? '')) beyond += 1;
  }
  const readable = output ?? without(sample.text, spans);
  return {
    sample,
    leaked: leaked.map(({ value }) => value),
    lost: sample.kept.filter((value) => !readable.includes(value)),
    flagged: spans.length > 0,
    redacted,
    beyond,
  };
}

const without = (text: string, spans: readonly Span[]): string => {
  let out = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return out + text.slice(from);
};

/** A share, and what chance leaves open about it. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface Totals {
  readonly texts: number;
  readonly values: Share;
  readonly flagged: Share;
  readonly identifiers: Share;
  readonly beyond: Share;
}

/** `values` counts what stayed readable, `identifiers` what was lost. */
export function total(verdicts: readonly Verdict[]): Totals {
  const sum = (count: (verdict: Verdict) => number): number =>
    verdicts.reduce((all, verdict) => all + count(verdict), 0);
  return {
    texts: verdicts.length,
    values: { hits: sum((v) => v.leaked.length), of: sum((v) => v.sample.planted.length) },
    flagged: { hits: sum((v) => Number(v.flagged)), of: verdicts.length },
    identifiers: { hits: sum((v) => v.lost.length), of: sum((v) => v.sample.kept.length) },
    beyond: { hits: sum((v) => v.beyond), of: sum((v) => v.redacted) },
  };
}

/**
 * The 95 % interval of a share after Wilson, in percent; the rule of three (below 3 in n) where nothing was seen.
 *
 * @see https://doi.org/10.1080/01621459.1927.10502953
 */
export function interval({ hits, of }: Share): string {
  if (of === 0) return 'no cases';
  if (hits === 0) return `< ${percent(3 / of)}`;
  if (hits === of) return `> ${percent(1 - 3 / of)}`;
  const z = 1.96;
  const share = hits / of;
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return `${percent(centre - half)} to ${percent(centre + half)}`;
}

const percent = (share: number): string => (100 * Math.min(1, Math.max(0, share))).toFixed(share < 0.01 ? 2 : 1);

export const toPercent = ({ hits, of }: Share): number => (of === 0 ? Number.NaN : (100 * hits) / of);

/** The same share with what was found instead of what was missed. */
export const found = ({ hits, of }: Share): Share => ({ hits: of - hits, of });

/** The mean of the families' shares: no large family hides a small one. */
export function macro(verdicts: readonly Verdict[], share: (totals: Totals) => Share): number {
  const families = byFamily(verdicts);
  const shares = [...families.values()]
    .map((list) => toPercent(share(total(list))))
    .filter((value) => !Number.isNaN(value));
  return shares.reduce((all, value) => all + value, 0) / shares.length;
}

export function byFamily(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const families = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const list = families.get(verdict.sample.family);
    if (list) list.push(verdict);
    else families.set(verdict.sample.family, [verdict]);
  }
  return families;
}
