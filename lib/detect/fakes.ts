import { luhn } from './checksums.ts';
import type { Span } from './detector.ts';

/**
 * The stand-ins that `lib/redact/transform.ts` makes: none of them can be a value of its kind.
 * Each with a piece that every one of them has, and how far before it one may begin.
 */
const FAKES: readonly [piece: string, before: number, pattern: RegExp][] = [
  ['fake-', 0, /fake-\d{1,6}@example\.com/y],
  ['+999 5550 ', 0, /\+999 5550 \d{6}/y],
  ['Fakename ', 0, /Fakename (?:[BDbd][aeiou]){1,6}/y],
  ['4000000', 0, /4000000\d{9}/y],
  ['GB00FAKE', 0, /GB00FAKE\d{14}/y],
  ['GB01FAKE', 0, /GB01FAKE\d{14}/y],
  ['0xfA4E', 0, /0xfA4E\d{36}/y],
  ['0xFa4e', 0, /0xFa4e\d{36}/y],
  ['192.0.2.', 0, /192\.0\.2\.\d{1,3}/y],
  ['2001:db8::', 0, /2001:db8::[0-9a-f]{1,4}/y],
  ['1900-', 0, /1900-\d\d-\d\d/y],
  [' Fake Street, Faketown', 6, /\d{1,6} Fake Street, Faketown/y],
  ['eyJhbGciOiJub25lIn0.eyJmYWtlIjp0cnVlfQ.FAKE', 0, /eyJhbGciOiJub25lIn0\.eyJmYWtlIjp0cnVlfQ\.FAKE\d{24}/y],
  ['FAKE0', 16, /(?:[a-z]{2,6}_(?:(?:live|test|pat)_)?)?FAKE(?:\d{24}|\d{9})/y],
  ['••••••••', 16, /(?:[a-z]{2,6}_(?:(?:live|test|pat)_)?)?•{8}/y],
];

const ANY = new RegExp(FAKES.map(([piece]) => piece.replace(/[.+]/g, '\\$&')).join('|'));

const isWord = (character: string) => /[\p{L}\p{N}_]/u.test(character);

/** The spans of this product's own fakes and masks, in order. */
export function findFakes(text: string): Span[] {
  const spans: Span[] = [];
  if (!ANY.test(text)) return spans;
  for (const [piece, before, pattern] of FAKES) {
    let done = 0;
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      for (let start = Math.max(done, at - before); start <= at; start++) {
        if (isWord(text.charAt(start - 1)) && piece !== '••••••••') continue;
        pattern.lastIndex = start;
        const value = pattern.exec(text)?.[0];
        if (!value || isWord(text.charAt(start + value.length)) || (piece === '4000000' && luhn(value))) continue;
        spans.push({ start, end: start + value.length });
        done = start + value.length;
        break;
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
