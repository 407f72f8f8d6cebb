import type { Families } from '../validation/family.ts';
import { zerobitInternal } from './zerobit-internal.ts';
import { zerobitPeople } from './zerobit-people.ts';
import { zerobitSecrets } from './zerobit-secrets.ts';

export const zerobitFamilies: Families = Object.fromEntries(
  Object.entries({ secret: zerobitSecrets, personal: zerobitPeople, internal: zerobitInternal }).flatMap(
    ([kind, families]) => Object.entries(families).map(([name, templates]) => [`${kind}, ${name}`, templates]),
  ),
);
