import type { Families } from '../validation/family.ts';
import { appSecrets } from './secrets-apps.ts';
import { cloudSecrets } from './secrets-cloud.ts';
import { codeSecrets } from './secrets-code.ts';
import { fileSecrets } from './secrets-files.ts';
import { machineSecrets } from './secrets-machines.ts';
import { opsSecrets } from './secrets-ops.ts';
import { webSecrets } from './secrets-web.ts';

export const secretFamilies: Families = {
  ...fileSecrets,
  ...machineSecrets,
  ...webSecrets,
  ...opsSecrets,
  ...codeSecrets,
  ...cloudSecrets,
  ...appSecrets,
};
