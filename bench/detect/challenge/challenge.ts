/**
 * A second blind part of the detection bench, written against the first ones: an outside examiner's mails, tables,
 * logs and objects. Its author read the seed, the domain facts and the research, and neither the rules nor the texts
 * of the other parts. It was measured blind once (docs/accuracy.md has the figures) and then opened.
 *
 * Every value is fake and built at run time, from a seed.
 */
import type { AnyPart } from '../corpus/random.ts';
import type { Sample } from '../corpus/sample.ts';
import { drawFamilies, type Families } from '../validation/family.ts';
import { capitalFamilies } from './capitals.ts';
import { cryptoFamilies } from './crypto.ts';
import { nameFamilies } from './names.ts';
import { nearCrypto, nearFamilies } from './near.ts';
import { personalFamilies } from './personal.ts';
import { secondHarmless, secondZerobit } from './second/second.ts';
import { secretFamilies } from './secrets.ts';
import { trapFamilies } from './traps.ts';
import { zerobitFamilies, zerobitHarmless } from './zerobit.ts';

/** Its corpora, all but the evasions; `part` is what the samples say they belong to. */
export function drawChallenge(seed: number, scale: number, part: AnyPart = 'challenge') {
  const draw = (prefix: string, families: Families, each: number): Sample[] =>
    drawFamilies(part, seed, prefix, families, each);
  return {
    secrets: draw('secret', secretFamilies, 10 * scale),
    personal: draw('personal', personalFamilies, 20 * scale),
    near: draw('near-miss', { ...nearFamilies, ...nearCrypto }, 40 * scale),
    names: draw('names', nameFamilies, 60 * scale),
    capitals: draw('capitals', capitalFamilies, 100 * scale),
    zerobit: [...draw('zerobit', zerobitFamilies, 30 * scale), ...draw('zerobit-second', secondZerobit, 30 * scale)],
    harmless: [
      ...draw('harmless', zerobitHarmless, 30 * scale),
      ...draw('harmless-second', secondHarmless, 30 * scale),
    ],
    traps: draw('trap', trapFamilies, 150),
    crypto: draw('crypto', cryptoFamilies, 30 * scale),
  };
}
