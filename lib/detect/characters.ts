/** Code points below this are folded by table; all labels and key formats lie below it. */
export const TABLE_SIZE = 0x500;

/** Character classes as bits, for code units below {@link TABLE_SIZE}. */
export const DIGIT = 1;
export const TOKEN = 2;
export const SEPARATOR = 4;
export const UPPER = 8;
export const LETTER = 16;

/** Lower case without accents: `É` and `é` are `e`. */
export const fold = new Uint16Array(TABLE_SIZE);
export const classes = new Uint8Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').charCodeAt(0);
  fold[code] = lower.length === 1 ? base : code;
  const isLetter = lower !== character.toUpperCase();
  let bits = 0;
  if (code >= 48 && code <= 57) bits |= DIGIT | TOKEN;
  if (isLetter) bits |= LETTER;
  if (isLetter && code < 128) bits |= TOKEN;
  if (isLetter && lower !== character) bits |= UPPER;
  if ('_-+/'.includes(character)) bits |= TOKEN;
  if (':=>'.includes(character)) bits |= SEPARATOR;
  classes[code] = bits;
}
fold[0x131] = 105; // dotless i
fold[0xdf] = 115; // sharp s folds to one s, so that offsets stay
fold[0xf8] = fold[0xd8] = 111;
fold[0x142] = fold[0x141] = 108;

/** Both tables in one: the folded code unit, and above {@link FOLD_BITS} its class. */
export const FOLD_BITS = 11;
export const FOLD_MASK = (1 << FOLD_BITS) - 1;
export const foldsAndClasses = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) foldsAndClasses[code] = fold[code]! | (classes[code]! << FOLD_BITS);

/** Lower case, without accents, one code unit for one: offsets stay valid. */
export function foldText(text: string): string {
  if (/^[ -~\s]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    folded += String.fromCharCode(code < TABLE_SIZE ? fold[code]! : code);
  }
  return folded;
}

/** The class bits of the code unit at `index`; 0 outside the text. Letters of every script count as letters. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return 0;
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return classes[code]!;
  return /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(text.charAt(index)) || (code >= 0xd800 && code < 0xe000) ? LETTER : 0;
}

/** True for a letter or digit of any script, and for `_`. */
export function isWordAt(text: string, index: number): boolean {
  return (classAt(text, index) & (LETTER | DIGIT)) !== 0 || text.charCodeAt(index) === 95;
}
