import type { Families } from '../validation/family.ts';
import { textTraps } from './traps-texts.ts';
import { valueTraps } from './traps-values.ts';

export const trapFamilies: Families = { ...valueTraps, ...textTraps };
