import type { Page } from '../marks.ts';
import { PART_1 } from './sixteenth-1.ts';
import { PART_2 } from './sixteenth-2.ts';
import { PART_3 } from './sixteenth-3.ts';
import { PART_4 } from './sixteenth-4.ts';
import { PART_5 } from './sixteenth-5.ts';

/** Twenty pages: views of partner and operator dashboards, and other programs on the same screens. */
export const SIXTEENTH_PAGES: Record<string, Page> = { ...PART_1, ...PART_2, ...PART_3, ...PART_4, ...PART_5 };
