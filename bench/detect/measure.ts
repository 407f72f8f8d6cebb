import { redactText } from '../../lib/redact/redact-text.ts';
import { drawChallenge } from './challenge/challenge.ts';
import { cryptoMisses, cryptoSamples } from './corpus/crypto.ts';
import { evasionSamples } from './corpus/evasion.ts';
import { harmlessCapitals, harmlessProse } from './corpus/harmless.ts';
import { nameSamples } from './corpus/names.ts';
import { nearMisses, personalSamples } from './corpus/personal.ts';
import type { AnyPart, Part } from './corpus/random.ts';
import type { Sample } from './corpus/sample.ts';
import { secretSamples } from './corpus/secrets.ts';
import { trapSamples } from './corpus/traps.ts';
import { zerobitSamples } from './corpus/zerobit.ts';
import { type Peer, spansFromOutput } from './peers.ts';
import { type Engine, judge, type Verdict } from './score.ts';
import { drawSealed } from './sealed/sealed.ts';
import { drawValidation } from './validation/validation.ts';
import { drawWritten } from './written/written.ts';

export const ours: Engine = (text) => {
  const { findings, text: output } = redactText(text);
  return { spans: findings, output };
};

export type CorpusName =
  | 'secrets'
  | 'personal'
  | 'near'
  | 'names'
  | 'capitals'
  | 'zerobit'
  | 'harmless'
  | 'traps'
  | 'crypto'
  | 'evasion';
export type Corpora = Readonly<Record<CorpusName, readonly Sample[]>>;
export type Measured = Readonly<Record<CorpusName, readonly Verdict[]>>;

type Plain = Omit<Corpora, 'evasion'>;

/** All corpora of a part; `scale` multiplies how many texts each family gets. */
export function drawCorpora(seed: number, part: AnyPart, scale: number): Corpora {
  const plain = drawPlain(seed, part, scale);
  // What is missed in its plain form cannot show what a change of form costs.
  const sources = [...plain.secrets, ...plain.zerobit].filter((sample) => judge(sample, ours).leaked.length === 0);
  return { ...plain, evasion: evasionSamples(seed, part, sources, 1900 * scale) };
}

function drawPlain(seed: number, part: AnyPart, scale: number): Plain {
  if (part === 'sealed') return drawSealed(seed, scale);
  if (part === 'challenge') return drawChallenge(seed, scale);
  if (part === 'written' || part === 'written-held') return drawWritten(part, seed, 3 * scale);
  return part === 'validation' ? drawValidation(seed, scale) : drawOpen(seed, part, scale);
}

function drawOpen(seed: number, part: Part, scale: number): Plain {
  const zerobit = zerobitSamples(seed, part, 30 * scale);
  const isHarmless = ({ planted }: Sample): boolean => planted.length === 0;
  return {
    secrets: secretSamples(seed, part, { each: 10 * scale }),
    personal: personalSamples(seed, part, 20 * scale),
    near: [...nearMisses(seed, part, 40 * scale), ...cryptoMisses(seed, part, 40 * scale)],
    names: nameSamples(seed, part, 24 * scale),
    capitals: harmlessCapitals(seed, part, 100 * scale),
    zerobit: zerobit.filter((sample) => !isHarmless(sample)),
    harmless: [...harmlessProse(part), ...zerobit.filter(isHarmless)],
    traps: trapSamples(seed, part, 150),
    crypto: cryptoSamples(seed, part, 15 * scale),
  };
}

export const measure = (corpora: Corpora, engine: Engine): Measured =>
  Object.fromEntries(
    Object.entries(corpora).map(([name, samples]) => [name, samples.map((sample) => judge(sample, engine))]),
  ) as unknown as Measured;

/** A peer on every `step`-th text, without the evasions, which no peer claims to undo. */
export async function measurePeer(corpora: Corpora, peer: Peer, step: number): Promise<Measured> {
  const measured: Partial<Record<CorpusName, Verdict[]>> = {};
  for (const [name, samples] of Object.entries(corpora) as [CorpusName, readonly Sample[]][]) {
    const verdicts: Verdict[] = [];
    for (let index = 0; index < samples.length && name !== 'evasion'; index += step) {
      const sample = samples[index] as Sample;
      const answer = await peer.run(sample.text);
      const spans = 'spans' in answer ? answer.spans : spansFromOutput(sample.text, answer.output);
      verdicts.push(judge(sample, () => ('output' in answer ? { spans, output: answer.output } : { spans })));
    }
    measured[name] = verdicts;
  }
  return measured as Measured;
}
