import type { Families } from '../../validation/family.ts';
import { customerFamilies } from './customers.ts';
import { keyTalkFamilies } from './key-talk.ts';
import { keyFamilies } from './keys.ts';
import { opsDataFamilies } from './ops-data.ts';
import { opsTalkFamilies } from './ops-talk.ts';
import { plainDataFamilies } from './plain-data.ts';
import { plainTextFamilies } from './plain-text.ts';

/** Texts in which something must go. */
export const secondZerobit: Families = {
  ...keyFamilies,
  ...keyTalkFamilies,
  ...customerFamilies,
  ...opsDataFamilies,
  ...opsTalkFamilies,
};
/** Texts in which nothing may change. */
export const secondHarmless: Families = { ...plainDataFamilies, ...plainTextFamilies };
