/**
 * The validation part of the detection bench. Its author read the formats' documentation, the domain facts and the
 * issue, and neither the rules nor the texts of the other parts. It was measured blind once (docs/accuracy.md has the
 * figures) and then opened: its misses may be read and learned from.
 *
 * Every value is fake and built at run time, from a seed.
 */
import type { Sample } from '../corpus/sample.ts';
import { capitalFamilies } from './capitals.ts';
import { cryptoFamilies } from './crypto.ts';
import { drawFamilies, type Families } from './family.ts';
import { nameFamilies } from './names.ts';
import { nearCrypto, nearFamilies } from './near.ts';
import { personalFamilies } from './personal.ts';
import { secretFamilies } from './secrets.ts';
import { trapFamilies } from './traps.ts';
import { zerobitFamilies } from './zerobit.ts';
import { zerobitHarmless } from './zerobit-harmless.ts';

/** Its corpora, all but the evasions, which are drawn from these. */
export function drawValidation(seed: number, scale: number) {
  const draw = (prefix: string, families: Families, each: number): Sample[] =>
    drawFamilies('validation', seed, prefix, families, each);
  return {
    secrets: draw('secret', secretFamilies, 10 * scale),
    personal: draw('personal', personalFamilies, 20 * scale),
    near: draw('near-miss', { ...nearFamilies, ...nearCrypto }, 40 * scale),
    names: draw('names', nameFamilies, 60 * scale),
    capitals: draw('capitals', capitalFamilies, 100 * scale),
    zerobit: draw('zerobit', zerobitFamilies, 30 * scale),
    harmless: draw('harmless', zerobitHarmless, 30 * scale),
    traps: draw('trap', trapFamilies, 150),
    crypto: draw('crypto', cryptoFamilies, 30 * scale),
  };
}
