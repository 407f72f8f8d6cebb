import type { Page } from '../marks.ts';
import { FRAGMENTS_1 } from './fragments-1.ts';
import { FRAGMENTS_2 } from './fragments-2.ts';
import { FRAGMENTS_3 } from './fragments-3.ts';
import { FRAGMENTS_4 } from './fragments-4.ts';
import { FRAGMENTS_5 } from './fragments-5.ts';
import { FRAGMENTS_6 } from './fragments-6.ts';

/** Sixty pieces of programs' screens, for a window of 640 x 260. */
export const FRAGMENTS: Record<string, Page> = {
  ...FRAGMENTS_1,
  ...FRAGMENTS_2,
  ...FRAGMENTS_3,
  ...FRAGMENTS_4,
  ...FRAGMENTS_5,
  ...FRAGMENTS_6,
};
