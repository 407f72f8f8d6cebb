import type { Families } from './family.ts';
import { cloudSecrets } from './secrets-cloud.ts';
import { devSecrets } from './secrets-dev.ts';
import { paySecrets } from './secrets-pay.ts';
import { plainSecrets } from './secrets-plain.ts';
import { storeSecrets } from './secrets-store.ts';
import { webSecrets } from './secrets-web.ts';

export const secretFamilies: Families = {
  ...cloudSecrets,
  ...devSecrets,
  ...paySecrets,
  ...webSecrets,
  ...storeSecrets,
  ...plainSecrets,
};
