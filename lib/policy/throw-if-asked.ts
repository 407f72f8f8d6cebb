/** A term that makes the test build's engine throw, so that "fails closed" can be seen in a browser. */
const throwingTerm = 'supportsafe-test-throw';

/**
 * Throws in the test build when the organisation's terms ask for it; nothing of this is in the production bundle.
 *
 * @param stage - also throws where the terms ask for a failure of this stage alone
 */
export function throwIfAsked(terms: readonly string[], stage?: 'finish'): void {
  if (import.meta.env.MODE !== 'demo') return;
  if (terms.includes(throwingTerm) || (stage && terms.includes(`${throwingTerm}-${stage}`)))
    throw new Error('asked to fail');
}
