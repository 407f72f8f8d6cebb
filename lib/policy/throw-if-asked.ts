/** A term that makes the test build's engine throw, so that "fails closed" can be seen in a browser. */
const throwingTerm = 'supportsafe-test-throw';

/** Throws in the test build when the organisation's terms ask for it; nothing of this is in the production bundle. */
export function throwIfAsked(terms: readonly string[]): void {
  if (import.meta.env.MODE === 'demo' && terms.includes(throwingTerm)) throw new Error('asked to fail');
}
