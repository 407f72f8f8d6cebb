import type { Families } from '../validation/family.ts';
import { contactFamilies } from './personal-contact.ts';
import { moneyFamilies } from './personal-money.ts';

export const personalFamilies: Families = { ...contactFamilies, ...moneyFamilies };
