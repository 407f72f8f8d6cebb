import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import type { Pattern } from './patterns.ts';

/** What takes longest, as the checker found it: `prefix`, then pumps over and over, then `suffix`. */
export interface Attack {
  readonly prefixes: readonly string[];
  readonly pumps: readonly string[];
  readonly suffix: string;
}

export interface Verdict {
  readonly verdict: 'safe' | 'polynomial' | 'exponential' | 'unknown';
  readonly attack?: Attack;
}

export type Verdicts = Readonly<Record<string, Verdict>>;

export const verdictsFile = new URL('./verdicts.json', import.meta.url);

export const readVerdicts = (): Verdicts => JSON.parse(readFileSync(verdictsFile, 'utf8')) as Verdicts;

/** Asks recheck, in this process and without its binaries: the same answer on every machine. Takes up to ten seconds. */
export async function judge({ source, flags }: Pattern): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const answer = await check(source, flags, { timeout: 10_000 });
  if (answer.status !== 'vulnerable') return { verdict: answer.status };
  const { complexity, attack } = answer;
  return {
    verdict: complexity.type === 'exponential' ? 'exponential' : 'polynomial',
    attack: {
      prefixes: attack.pumps.map(({ prefix }) => prefix),
      pumps: attack.pumps.map(({ pump }) => pump),
      suffix: attack.suffix,
    },
  };
}

/** About `length` characters of an attack. */
export function toText({ prefixes, pumps, suffix }: Attack, length: number): string {
  const share = length / Math.max(1, pumps.length);
  const parts = pumps.map((pump, index) => prefixes[index] + pump.repeat(Math.ceil(share / Math.max(1, pump.length))));
  return parts.join('') + suffix;
}
