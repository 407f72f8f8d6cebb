import type { Page } from '../marks.ts';
import { FIRST_PAGES } from './eighteenth-1.ts';
import { SECOND_PAGES } from './eighteenth-2.ts';
import { THIRD_PAGES } from './eighteenth-3.ts';
import { FOURTH_PAGES } from './eighteenth-4.ts';
import { FIFTH_PAGES } from './eighteenth-5.ts';

/** Set eighteen: dashboards of partners and operators, and what else is on the screens of support people and developers. */
export const EIGHTEENTH_PAGES: Record<string, Page> = {
  ...FIRST_PAGES,
  ...SECOND_PAGES,
  ...THIRD_PAGES,
  ...FOURTH_PAGES,
  ...FIFTH_PAGES,
};
