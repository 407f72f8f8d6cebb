const ALPHABETS: Readonly<Record<string, string>> = {
  A: 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  L: 'abcdefghijklmnopqrstuvwxyz0123456789',
  W: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  H: '0123456789abcdef',
  D: '0123456789',
  B: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
};

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fills `{A24}` with 24 made-up letters and digits, `{H64}` with hexadecimal, and so on (see `Detector`). */
export function fill(template: string, seed = 1): string {
  const next = random(seed);
  return template.replace(/\{([ALWUHDB])(\d+)\}/g, (_, kind: string, count: string) => {
    const alphabet = ALPHABETS[kind]!;
    let text = '';
    for (let i = 0; i < Number(count); i++) text += alphabet[Math.floor(next() * alphabet.length)];
    // A made-up value must not be all letters by chance.
    return kind === 'W' || kind === 'D' || text.length < 4
      ? text
      : `${text.slice(0, -2)}${kind === 'H' ? '4e' : kind === 'U' ? 'Q7' : 'x7'}`;
  });
}
