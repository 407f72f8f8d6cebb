/**
 * A letter as seven rows of five dots, one base-32 digit a row, top first. Drawn for this project; constant, so that a
 * printed label tells nothing but its letters.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  a: '00e1fhf',
  b: 'ggmphhu',
  c: '00eggge',
  d: '11djhhf',
  e: '00ehvge',
  f: '698s888',
  g: '0fhhf1e',
  h: 'ggmphhh',
  i: '40c444e',
  j: '20622ic',
  k: 'ggikoki',
  l: 'c44444e',
  m: '00qlllh',
  n: '00mphhh',
  o: '00ehhhe',
  p: '00uhugg',
  q: '00djf11',
  r: '00mpggg',
  s: '00ege1u',
  t: '88s8896',
  u: '00hhhjd',
  v: '00hhha4',
  w: '00hhlla',
  x: '00ha4ah',
  y: '00hhf1e',
  z: '00v248v',
  0: 'ehjlphe',
  1: '4c4444e',
  2: 'eh1248v',
  3: 'v2421he',
  4: '26aiv22',
  5: 'vgu11he',
  6: '68guhhe',
  7: 'v124888',
  8: 'ehhehhe',
  9: 'ehhf12c',
  '[': 'e88888e',
  ']': 'e22222e',
  '-': '000v000',
  _: '000000v',
  ' ': '0000000',
  '.': '00000cc',
  '…': '00000ll',
};

export const GLYPH_WIDTH = 5;
export const GLYPH_HEIGHT = 7;

/** The rows of a letter, as bits from left (16) to right (1). What the font lacks is a dash. */
export function glyphRows(letter: string): number[] {
  const glyph = GLYPHS[letter.toLowerCase()] ?? GLYPHS['-']!;
  return [...glyph].map((digit) => Number.parseInt(digit, 32));
}

/** Dots that `text` takes across at size 1, with one dot between letters. */
export function labelWidth(text: string): number {
  return Math.max(0, [...text].length * (GLYPH_WIDTH + 1) - 1);
}
