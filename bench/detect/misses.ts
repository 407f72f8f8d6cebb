import type { AnyPart } from './corpus/random.ts';
import type { Measured } from './measure.ts';
import { ours } from './measure.ts';
import { byFamily, found, toPercent, total, type Verdict } from './score.ts';

const short = (text: string): string => JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
const isHarmless = ({ sample }: Verdict): boolean => sample.planted.length === 0;
const weight = (list: readonly Verdict[]): number => {
  const { values, flagged, identifiers } = total(list);
  return (
    values.hits / Math.max(1, values.of) +
    (values.of === 0 ? flagged.hits / flagged.of : 0) +
    identifiers.hits / Math.max(1, identifiers.of)
  );
};
const isBad = (verdict: Verdict): boolean =>
  verdict.leaked.length > 0 ||
  verdict.lost.length > 0 ||
  (verdict.flagged && isHarmless(verdict)) ||
  verdict.beyond > Math.max(16, verdict.redacted / 3);

const CLOSED: readonly AnyPart[] = ['sealed', 'written-held'];

/** @throws {Error} for a part held out: naming what it misses would unseal it. */
function open(measured: Readonly<Record<string, readonly Verdict[]>>): Verdict[] {
  const all = Object.values(measured).flat();
  if (all.some(({ sample }) => CLOSED.includes(sample.part))) throw new Error('a part held out shows totals only');
  return all;
}

/** The families that fail most, with at most `limit` examples each, one for each form. For the open parts alone. */
export function describeMisses(measured: Measured, limit: number): string {
  const lines: string[] = [];
  const all = open(measured);
  for (const [family, list] of [...byFamily(all)].sort((a, b) => weight(b[1]) - weight(a[1]))) {
    const bad = list.filter(isBad);
    if (bad.length === 0) continue;
    const { values, flagged, identifiers, beyond } = total(list);
    lines.push(
      `## ${family}: left ${values.hits} of ${values.of}, flagged ${flagged.hits} of ${flagged.of}, identifiers lost ${identifiers.hits}, beyond ${beyond.hits}`,
    );
    const forms = new Set<string>();
    for (const { sample, leaked, lost } of bad) {
      if (forms.has(sample.form) || forms.size >= limit) continue;
      forms.add(sample.form);
      lines.push(`- ${sample.form}: ${short(sample.text)}`, `  - ours: ${short(ours(sample.text).output ?? '')}`);
      if (leaked.length > 0) lines.push(`  - left: ${leaked.map(short).join(', ')}`);
      if (lost.length > 0) lines.push(`  - lost: ${lost.map(short).join(', ')}`);
    }
  }
  return lines.join('\n');
}

/** Names and shares of the worst families, without a word of their texts. For the open parts alone. */
export function nameWorst(measured: Readonly<Record<string, readonly Verdict[]>>, limit: number): string[] {
  return [...byFamily(open(measured))]
    .map(([family, list]) => ({ family, weight: weight(list) }))
    .filter(({ weight: share }) => share > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ family, weight: share }) => `${family} ${(100 * share).toFixed(1)} %`);
}

/** How the families of a corpus spread, as numbers that name none of them: safe for the sealed part. */
export function countFamilies({ secrets, personal, crypto, zerobit, traps, near }: Measured): string[] {
  const covered = { secrets, personal, crypto, zerobit };
  const flagged = { traps, near };
  const spread = (
    verdicts: readonly Verdict[],
    share: (list: readonly Verdict[]) => number,
    isBadShare: (one: number) => boolean,
  ) => {
    const shares = [...byFamily(verdicts).values()].map(share).filter((one) => !Number.isNaN(one));
    return { shares, bad: shares.filter(isBadShare).length };
  };
  const lines = Object.entries(covered).map(([name, verdicts]) => {
    const { shares, bad } = spread(
      verdicts,
      (list) => toPercent(found(total(list).values)),
      (one) => one < 50,
    );
    return `${name} ${shares.length} families, under 50 %: ${bad}, worst ${Math.min(...shares).toFixed(1)} %`;
  });
  return lines.concat(
    Object.entries(flagged).map(([name, verdicts]) => {
      const { shares, bad } = spread(
        verdicts,
        (list) => toPercent(total(list).flagged),
        (one) => one > 2,
      );
      return `${name} ${shares.length} families, over 2 % flagged: ${bad}, worst ${Math.max(...shares).toFixed(1)} %`;
    }),
  );
}
