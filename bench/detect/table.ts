import type { Measured } from './measure.ts';
import { byFamily, found, interval, macro, type Share, toPercent, total, type Verdict } from './score.ts';

/** One line of the table: a figure, its interval, and the two goals. */
export interface Row {
  readonly what: string;
  readonly first: string;
  readonly reach: string;
  readonly value: string;
  readonly confidence: string;
}

const show = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(value < 1 || (value > 99 && value < 100) ? 2 : 1);

const row = (what: string, first: string, reach: string, share: Share, value = toPercent(share)): Row => ({
  what,
  first,
  reach,
  value: `${show(value)} %`,
  confidence: interval(share),
});

const only = (verdicts: readonly Verdict[], ...starts: readonly string[]): Verdict[] =>
  verdicts.filter(({ sample }) => starts.some((start) => sample.family.startsWith(start)));

const worst = (verdicts: readonly Verdict[], share: (list: readonly Verdict[]) => Share): readonly [string, number] =>
  [...byFamily(verdicts)]
    .map(([family, list]) => [family, toPercent(share(list))] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a), ['–', 0] as const);

/** @param isSealed - leaves out what the worst families are called */
export function toRows(m: Measured, isSealed = false): Row[] {
  const [secrets, personal, near, names, capitals] = [m.secrets, m.personal, m.near, m.names, m.capitals].map(total);
  const [zerobit, harmless, traps, crypto, evasion] = [m.zerobit, m.harmless, m.traps, m.crypto, m.evasion].map(total);
  if (!secrets || !personal || !near || !names || !capitals || !zerobit || !harmless || !traps || !crypto || !evasion)
    return [];
  const checked = total(only(m.near, 'near-miss/iban', 'near-miss/card', 'near-miss/crypto'));
  const [worstTrap, worstTrapShare] = worst(m.traps, (list) => total(list).flagged);
  const named = (what: string, family: string): string =>
    isSealed ? what : `${what} (${family.replace(/^(trap|evasion)\//, '')})`;
  const flat = m.evasion.map((verdict) => ({
    ...verdict,
    sample: { ...verdict.sample, family: verdict.sample.family.split('/').slice(0, 2).join('/') },
  }));
  const [worstEvasion, worstEvasionShare] = worst(flat, (list) => total(list).values);
  return [
    row(
      'secrets covered, mean over families',
      '–',
      '–',
      found(secrets.values),
      macro(m.secrets, (t) => found(t.values)),
    ),
    row('secrets: characters beyond the value', '≤ 3', '≤ 1', secrets.beyond),
    row(
      'trap lines flagged, mean over families',
      '≤ 1',
      '≤ 0.3',
      traps.flagged,
      macro(m.traps, (t) => t.flagged),
    ),
    {
      what: named('worst trap', worstTrap),
      first: '–',
      reach: '≤ 2',
      value: `${show(worstTrapShare)} %`,
      confidence: '',
    },
    row(
      'personal values covered, mean over families',
      '≥ 70',
      '≥ 88',
      found(personal.values),
      macro(m.personal, (t) => found(t.values)),
    ),
    row('harmless of the same family flagged', '≤ 4', '≤ 1.5', near.flagged),
    row('of these IBAN, card, crypto', '–', '0', checked.flagged),
    row('names in running text found', '≥ 60', '≥ 85', found(names.values)),
    row('harmless capitals flagged', '≤ 3', '≤ 1', capitals.flagged),
    row('0Bit texts: value surviving', '≤ 0.5', '0', zerobit.values),
    row('0Bit texts: identifier lost', '≤ 0.5', '≤ 0.1', total([...m.zerobit, ...m.harmless]).identifiers),
    row('0Bit texts: harmless text changed', '≤ 1', '≤ 0.2', harmless.flagged),
    row('crypto values covered', '–', '–', found(crypto.values)),
    row('crypto: hash or event id lost', '–', '–', crypto.identifiers),
    row('evasions undone', '≥ 99', '–', found(evasion.values)),
    {
      what: named('worst evasion', worstEvasion),
      first: '≥ 95',
      reach: '–',
      value: `${show(100 - worstEvasionShare)} %`,
      confidence: '',
    },
  ];
}

/** Rows of several columns side by side, as Markdown; the goals stand first. */
export function toMarkdown(
  columns: readonly { readonly name: string; readonly rows: readonly Row[]; readonly hasConfidence: boolean }[],
): string {
  const [lead] = columns;
  if (!lead) return '';
  const heads = columns.flatMap(({ name, hasConfidence }) => (hasConfidence ? [name, '95 % of cases'] : [name]));
  const lines = [['what', 'first', 'reach', ...heads], ['what', 'first', 'reach', ...heads].map(() => '---')];
  for (const { what, first, reach } of lead.rows) {
    const key = what.replace(/ \(.*\)/, '');
    const cells = columns.flatMap(({ rows, hasConfidence }) => {
      const same = rows.find((one) => one.what.replace(/ \(.*\)/, '') === key);
      const detail = /\((.*)\)/.exec(same?.what ?? '')?.[1];
      const value = same ? same.value + (detail ? ` ${detail}` : '') : '–';
      return hasConfidence ? [value, same?.confidence ?? ''] : [value];
    });
    lines.push([key, first, reach, ...cells]);
  }
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
