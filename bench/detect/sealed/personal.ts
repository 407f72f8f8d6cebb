import type { Families } from '../validation/family.ts';
import { labelledFamilies } from './personal-labels.ts';
import { recordFamilies } from './personal-records.ts';
import { valueFamilies } from './personal-values.ts';

export const personalFamilies: Families = { ...labelledFamilies, ...valueFamilies, ...recordFamilies };
