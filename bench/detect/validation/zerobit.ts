import type { Families } from './family.ts';
import { zerobitInternal } from './zerobit-internal.ts';
import { zerobitPeople } from './zerobit-people.ts';
import { zerobitSecrets } from './zerobit-secrets.ts';

/** Texts about 0Bit with something in them that must go. */
export const zerobitFamilies: Families = { ...zerobitSecrets, ...zerobitPeople, ...zerobitInternal };
