import { detectors } from '@/lib/detect/detectors';

const UNITS = [
  ...'aA0=:"\'`{}[](<>|;,.-_+/\\@%&#$* \t\n•…',
  'é', '\u200b', 'а', '\ud800', 'a ', 'Aa ', 'A. ', '1 ', '1-', '1.', '1:', '+1 ', '00 1', '(2', '=\n', '=3D', '%25', '%41', '&amp;', '&#65;',
  '\\u0041', '\\"', '\\n', 'a@', '@a.', '@example.com ', 'a@example.com\n', 'Jane ', 'Jane-', 'Jane\n', 'Jane von ', 'jane ', 'Dear ', ', Ab', 'a\n', 'a\t', '\ta',
  'Ab\tEmail\n', 'name\n', 'name:', 'name: Jane ', 'email: ', '"name":"', '"name":{', '{"a":', '":{"', '},{', '- name: a\n', 'value: a\n', '--key ', '--a ', '-a', '("a", "',
  'https://', '://a:', '://a@', 'a/', '/a', '?a=', '&a=b', 'a=b ', 'a=b;', 'a: b\n', 'password ', 'password=', "password '", 'password is a', 'Bearer ', 'Basic ',
  'Authorization: ', '-u a:', 'Cookie: a=', 'eyJ', 'eyJa.', '-----BEGIN PRIVATE KEY-----\n', '-----BEGIN ', 'PuTTY-User-Key-File-3:', 'abandon ', 'abandon\n', '1. zoo ',
  'T', '0x', '0xa', '1A', 'sk_live_', 'sk_live_…a', 'whsec_', 'gsec_a', 'v1=', 'P<', '<<', 'A<', 'aA1/', 'QUJD', '4142', '41 ', 'DE89 ', 'DE89', '4242 ', '4242-',
  'treasury ', 'treasury refill.', 'incident ', 'recovery codes\n', 'recovery codes\na1b2c3d4\n', 'a1b2c3d4\n', '12 Ab ', ' Street', ', Ab Cd', ' rue ', 'born ', '12.', '2030-01-', '[email-1]', 'fake-1@', 'FAKE0', 'Fakename ', '[', '1900-01-01 ', '\u202e',
];

/** Rows of what rules look for, over and over: units of syntax, and every keyword of every detector. */
export function attacks(): string[] {
  const keywords = detectors.flatMap(({ keywords: words = [] }) => words);
  return [...new Set([...UNITS, ...keywords])];
}

/** A text of about `length` characters that repeats a unit. */
export const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
