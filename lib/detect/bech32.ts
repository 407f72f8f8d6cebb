const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP-173 and BIP-350: the last six characters are a check over the prefix and the others. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const split = lower.lastIndexOf('1');
  if (split < 1 || (text !== lower && text !== text.toUpperCase())) return false;
  const codes = Array.from(lower.slice(0, split), (character) => character.charCodeAt(0));
  const values = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  for (const character of lower.slice(split + 1)) values.push(ALPHABET.indexOf(character));
  let check = 1;
  for (const value of values) {
    if (value < 0) return false;
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) check ^= GENERATORS[i]!;
  }
  return check === 1 || check === 0x2bc830a3;
}
