import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times the cases of `npm test` are drawn: 1, more by night. */
    readonly caseFactor: number;
  }
}

/** How many cases to draw of what `npm test` draws `count` of. */
export const cases = (count: number): number => Math.ceil(count * inject('caseFactor'));
