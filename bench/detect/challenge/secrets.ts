import type { Families } from '../validation/family.ts';
import { cloudSecrets } from './secrets-cloud.ts';
import { devSecrets } from './secrets-dev.ts';
import { storeSecrets } from './secrets-store.ts';

export const secretFamilies: Families = { ...cloudSecrets, ...devSecrets, ...storeSecrets };
