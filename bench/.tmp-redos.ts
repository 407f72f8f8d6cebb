import { redactText } from '../lib/redact/redact-text.ts';
import { redactHtml } from '../lib/redact/redact-html.ts';
const pats = ['a', '-', '1', '"', "'", '\\', '\\"', ' ', '\n', 'a\n', '\t', '<', '<a ', '&', '&#', '%4', '%41', '=', ':', 'a=', 'a: ', 'a:', '{"a":', '[', '/', '//', '://', 'a.', 'a@', '@', 'eyJ', 'sk_live_', 'A', 'Aa ', 'Jane ', 'Jane Fake ', 'a b ', 'password ', 'password: ', 'curl ', 'curl -u', 'bearer ', 'authorization: ', '-----BEGIN PRIVATE KEY-----', '1 ', '1-', '4242 ', '12:', 'ab:', '::', 'runbook', 'http://a.', 'https://runbook', '.internal', 'treasury ', 'a,', 'a;', 'a|', 'a\tb\t', 'Name\tEmail\n', 'abandon ', 'abandon,', '0x', 'ab12', 'customer ', '…', '\u200b', 'é', '\u0430', 'a\u200b', '[secret-1]', '12 Aaa Bbb ', 'rue ', '12 rue ', 'passport ', 'otp ', 'x.y@z', 'v1=', ':AA', 'a_b_', 'key_', "('a', '", '<p>', '<b><i>', '</p>', '=\n', '=41'];
for (const p of pats) {
  const t: number[] = [];
  for (const n of [50_000, 100_000]) { const s = p.repeat(Math.ceil(n / p.length)); const a = performance.now(); redactText(s); t.push(performance.now() - a); }
  if (t[1]! > 250 || (t[1]! > 60 && t[1]! > 2.8 * t[0]!)) console.log('text', JSON.stringify(p), t.map((x) => x.toFixed(0)).join(' '));
  const h: number[] = [];
  for (const n of [50_000, 100_000]) { const s = p.repeat(Math.ceil(n / p.length)); const a = performance.now(); redactHtml(s); h.push(performance.now() - a); }
  if (h[1]! > 300 || (h[1]! > 60 && h[1]! > 2.8 * h[0]!)) console.log('html', JSON.stringify(p), h.map((x) => x.toFixed(0)).join(' '));
}
