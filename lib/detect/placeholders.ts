import type { Span } from './detector.ts';
import { findFakes } from './fakes.ts';
import { isTemplateName } from './shape.ts';
import { toUnion } from './spans.ts';

/** What this product itself writes in place of a value. */
const OWN =
  /(?:(?<![A-Za-z0-9])[a-z]{2,6}_(?:(?:live|test|pat)_)?)?\[(?:[a-z][a-z0-9 -]{1,40}-\d{1,6}|client secret of session [\w-]{1,80})\]/g;

/** The spans of this product's own placeholders, fakes and masks, in order. */
export function findPlaceholders(text: string): Span[] {
  const fakes = findFakes(text);
  if (!text.includes('[')) return fakes;
  const labels = Array.from(text.matchAll(OWN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return fakes.length > 0 ? toUnion([...labels, ...fakes]) : labels;
}

const VARIABLE =
  /^(?:bearer |basic |token )?["'`]?(?:\$\w+$|%\(\w+\)s|<%|!(?:vault|ref|sub|secret|env|getatt|var|reference)(?![\w])|@Microsoft\.KeyVault\(|@@\w+@@$|!\w+!$|\$env:|\$\{|\$\(|\$\{\{|%\w+%|\{\{|<[^<>]*>|__\w+__$|#\{|@\w+@$|:[a-z_]+$|process\.env|import\.meta|os\.(?:getenv|environ)|env[.[(]|System\.getenv|ENV\[|getenv\(|secrets?\.[a-z_]|vault[:.]|config\.[a-z_]|settings\.[A-Za-z_]|var\.|local\.|data\.|self\.|this\.|args\.|params\.|req\.|ref\+|op:\/\/|arn:aws:secretsmanager)/i;
const MASKED = /^(?:[\w-]{0,16}?[_-])?(?:[x*•·.…?#_-]|X|0(?=0{5})){3,}(?:[_-]?\d{1,3})?$/;
const WORDS =
  /(?:^|[^a-z0-9])(?:your|my|insert|replace|enter|paste|put|add)[ _.-]?(?:[a-z]+[ _.-]?){0,3}(?:key|token|secret|password|pass|here|value|id|name|email|account|api)|(?:^|[^a-z0-9])(?:changeme|change[ _-]me|placeholder|redacted|removed|masked|hidden|dummy|todo|tbd|x{3,}|foobar|lorem|not[ _-]a[ _-]real|example[ _-]?(?:key|token|secret|password|value)|some[ _-]?(?:key|token|secret|password|value)|test[ _-]?(?:key|token|secret|password|value)|fake[ _-]?(?:key|token|secret|password|value))(?:$|[^a-z0-9])/i;
const LONGEST = 160;
const DOCUMENTED = /EXAMPLE(?:KEY)?$/;
const SEQUENCE = /^(?:abcdef|0123456|1234567|abc123|qwerty|deadbeef|a1b2c3d4)/i;

/** True for a value that is visibly none: `$VARS`, `xxxx`, `<token>`, `your-key-here`, `REDACTED`. */
export function isPlaceholder(value: string): boolean {
  // What is longer is no word of a manual; looking for one in it would take time for nothing.
  if (value.length > LONGEST) return isMonotonous(value.slice(0, 40)) && isMonotonous(value);
  if (VARIABLE.test(value) || isTemplateName(value) || WORDS.test(value) || DOCUMENTED.test(value)) return true;
  const body = value.replace(/^(?:[A-Za-z]{1,12}[_-]){1,3}/, '') || value;
  return MASKED.test(value) || (body.length > 3 && isMonotonous(body));
}

/** One or two characters repeated, as in `xxxxxxxx`, `****`, `0000-0000`. */
function isMonotonous(body: string): boolean {
  const seen: string[] = [];
  for (const character of body.toLowerCase()) {
    if ('-_ .…'.includes(character) || seen.includes(character)) continue;
    seen.push(character);
    if (seen.length > 2) return false;
  }
  return seen.length <= 1 || body.length >= 12;
}

/** Adds the well-known rows of keys to {@link isPlaceholder}, for values that only a label makes a secret. */
export function isVisiblyFake(value: string): boolean {
  return isPlaceholder(value) || (SEQUENCE.test(value) && value.length < 24);
}
