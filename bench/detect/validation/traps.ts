import type { Families } from './family.ts';
import { codeTraps } from './traps-code.ts';
import { idTraps } from './traps-ids.ts';
import { textTraps } from './traps-text.ts';

export const trapFamilies: Families = { ...idTraps, ...codeTraps, ...textTraps };
