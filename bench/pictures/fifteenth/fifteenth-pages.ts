import type { Page } from '../marks.ts';
import { FIRST_PAGES } from './fifteenth-1.ts';
import { SECOND_PAGES } from './fifteenth-2.ts';
import { THIRD_PAGES } from './fifteenth-3.ts';
import { FOURTH_PAGES } from './fifteenth-4.ts';
import { FIFTH_PAGES } from './fifteenth-5.ts';

/** Set fifteen: twenty pages, half of them views of partner and operator dashboards. */
export const FIFTEENTH_PAGES: Record<string, Page> = {
  ...FIRST_PAGES,
  ...SECOND_PAGES,
  ...THIRD_PAGES,
  ...FOURTH_PAGES,
  ...FIFTH_PAGES,
};
