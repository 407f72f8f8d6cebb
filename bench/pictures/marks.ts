import type { Values } from './values.ts';

/**
 * Marks for the truth: `<s-v k>` a sensitive value, `<s-i>` an identifier that should stay readable, `<s-n>` what counts
 * as neither.
 */
export const v = (kind: string, text: string) =>
  `<s-v k="${kind}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</s-v>`;
export const id = (text: string) => `<s-i>${text}</s-i>`;
export const neutral = (text: string) => `<s-n>${text}</s-n>`;
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** The body of one kind of page. */
export type Page = (values: Values) => string;
