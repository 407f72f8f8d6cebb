import { luhn } from './checksums.ts';
import type { Span } from './detector.ts';

/** The stand-ins that `lib/redact/transform.ts` makes: none of them can be a value of its kind. */
const FAKE =
  /(?<![\p{L}\p{N}._+-])(?:fake-\d{1,6}@example\.com|\+999 5550 \d{6}|Fakename (?:[BDbd][aeiou]){1,6}|4000000\d{9}|GB00FAKE\d{14}|0x(?:fA4E|Fa4e)\d{36}|192\.0\.2\.\d{1,3}|2001:db8::[0-9a-f]{1,4}|1900-\d\d-\d\d|\d{1,6} Fake Street, Faketown|eyJhbGciOiJub25lIn0\.eyJmYWtlIjp0cnVlfQ\.FAKE\d{24}|(?:[a-z]{2,6}_(?:(?:live|test|pat)_)?)?FAKE(?:\d{24}|\d{9}))(?![\p{L}\p{N}_])/gu;
const MAY_FAKE = /fake|\+999|4000000|192\.0\.2|2001:db8|1900-|fa4e|eyJmYWtl|••••••••/i;
const MASKED = /(?:(?<![A-Za-z0-9])[a-z]{2,6}_(?:(?:live|test|pat)_)?)?•{8}/g;

/** The spans of this product's own fakes and masks, in order. */
export function findFakes(text: string): Span[] {
  if (!MAY_FAKE.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of [FAKE, MASKED])
    for (const match of text.matchAll(pattern)) {
      if (match[0].startsWith('4000000') && luhn(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  return spans.sort((a, b) => a.start - b.start);
}
