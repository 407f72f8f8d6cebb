/**
 * The sealed part of the detection bench: texts that nobody who writes rules has read. Its author read the issue, the
 * domain facts and the formats' documentation, and neither the rules nor the texts of the other parts.
 *
 * It shows totals only. The part is spent, and a new one is due, once someone reads these files or their texts to write
 * rules, or tunes on what it measures.
 *
 * Every value is fake and built at run time, from a seed.
 */
import type { Sample } from '../corpus/sample.ts';
import { drawFamilies, type Families } from '../validation/family.ts';
import { capitalFamilies } from './capitals.ts';
import { cryptoFamilies } from './crypto.ts';
import { nameFamilies } from './names.ts';
import { nearFamilies } from './near.ts';
import { personalFamilies } from './personal.ts';
import { secretFamilies } from './secrets.ts';
import { trapFamilies } from './traps.ts';
import { zerobitFamilies } from './zerobit.ts';
import { zerobitHarmless } from './zerobit-harmless.ts';

/** Its corpora, all but the evasions, which are drawn from these. */
export function drawSealed(seed: number, scale: number) {
  const draw = (prefix: string, families: Families, each: number): Sample[] =>
    drawFamilies('sealed', seed, prefix, families, each);
  return {
    secrets: draw('secret', secretFamilies, 8 * scale),
    personal: draw('personal', personalFamilies, 16 * scale),
    near: draw('near-miss', nearFamilies, 40 * scale),
    names: draw('names', nameFamilies, 40 * scale),
    capitals: draw('capitals', capitalFamilies, 50 * scale),
    zerobit: draw('zerobit', zerobitFamilies, 20 * scale),
    harmless: draw('harmless', zerobitHarmless, 30 * scale),
    traps: draw('trap', trapFamilies, 60 * scale),
    crypto: draw('crypto', cryptoFamilies, 20 * scale),
  };
}
