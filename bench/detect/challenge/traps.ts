import type { Families } from '../validation/family.ts';
import { idTraps } from './traps-ids.ts';
import { textTraps } from './traps-text.ts';

export const trapFamilies: Families = { ...idTraps, ...textTraps };
