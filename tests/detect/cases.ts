import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times the cases of `npm test` are drawn: 1, more by night. */
    readonly caseFactor: number;
  }
}

/** How many cases to draw of what `npm test` draws `count` of. */
export const cases = (count: number): number => Math.ceil(count * inject('caseFactor'));

/** Says now and then how far a night's run is; silent by day. */
export function progress(what: string, done: number, total: number): void {
  if (inject('caseFactor') > 1 && done % 10_000 === 0) process.stderr.write(`${what}: ${done} of ${total}\n`);
}
