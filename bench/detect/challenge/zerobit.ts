import type { Families } from '../validation/family.ts';
import { zerobitCustomers } from './zerobit-customers.ts';
import { zerobitIds } from './zerobit-ids.ts';
import { zerobitKeys } from './zerobit-keys.ts';
import { zerobitMixed } from './zerobit-mixed.ts';
import { zerobitOpsData } from './zerobit-ops-data.ts';
import { zerobitOpsTalk } from './zerobit-ops-talk.ts';
import { zerobitPlain } from './zerobit-plain.ts';
import { zerobitTickets } from './zerobit-tickets.ts';
import { zerobitTokens } from './zerobit-tokens.ts';

/** Texts about 0Bit with something in them that must go. */
export const zerobitFamilies: Families = {
  ...zerobitKeys,
  ...zerobitTokens,
  ...zerobitCustomers,
  ...zerobitOpsData,
  ...zerobitOpsTalk,
  ...zerobitMixed,
};

/** Texts about 0Bit that support may read as they are, with every identifier in them. */
export const zerobitHarmless: Families = { ...zerobitIds, ...zerobitTickets, ...zerobitPlain };
