import type { Page } from '../marks.ts';
import { PAGES_1 } from './seventeenth-1.ts';
import { PAGES_2 } from './seventeenth-2.ts';
import { PAGES_3 } from './seventeenth-3.ts';
import { PAGES_4 } from './seventeenth-4.ts';
import { PAGES_5 } from './seventeenth-5.ts';

/** The seventeenth set: twenty screens, half of them dashboards of partners and operators of 0Bit. */
export const SEVENTEENTH_PAGES: Record<string, Page> = { ...PAGES_1, ...PAGES_2, ...PAGES_3, ...PAGES_4, ...PAGES_5 };
