/**
 * A set of words, separated by spaces. Builds pack long lists (`scripts/strip-proofs.ts`): each word is then a capital
 * letter that says how many characters it shares with the word before, A for none, and the rest of it.
 */
export function wordSet(words: string): ReadonlySet<string> {
  if (!/^[A-Z]/.test(words)) return new Set(words.trim().split(/\s+/));
  const set = new Set<string>();
  let previous = '';
  for (const [part] of words.matchAll(/[A-Z][^A-Z]*/g)) {
    previous = previous.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    set.add(previous);
  }
  return set;
}
