import { luhn } from './checksums.ts';
import * as checks from './identity-checks.ts';
import { isEpoch } from './identity-shapes.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

interface LoneShape {
  readonly kind: 'lone-identity-number' | 'lone-phone' | 'lone-plate';
  readonly pattern: RegExp;
  readonly check?: (value: string) => boolean;
}

/** `25 USD 100`, `05 MAY 2030`. */
const AMOUNT = /(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|EUR|USD|GBP|TRY|CHF|PLN|BTC|ETH|[KMGT]B)/;
const digitsOf = (value: string) => value.replace(/\D/g, '');
/** `98765432100`: eight digits in a row that count up or down. */
const isCounted = (value: string) => /0?12345678|23456789|98765432|87654321/.test(value);
const isVaried = (value: string) => checks.isVaried(digitsOf(value));

/**
 * What a cell of a form holds when somebody copies it without its label. Each form is loose: it counts only where it is
 * all there is, and digits alone only where a check passes that few numbers pass.
 */
const SHAPES: readonly LoneShape[] = [
  // National numbers to call: a nought first, and groups or the length of a number in full.
  {
    kind: 'lone-phone',
    pattern:
      /^(?:\(?0[1-9]\d{1,2}\)?[ ./-]{0,2}\d{3,4}[ ./-]\d{3,4}|\(?0[1-9]\d{1,3}\)?[ ./-]\d{3}[ ./-]\d{2}[ ./-]\d{2}|0[1-9]\d{8,9}|\(?0[1-9]\d{1,3}\)?[ /-]\d{6,8}|0[ -]?\(?[1-9]\d{2}\)?[ -]?\d{3}[ -]?(?:\d{2}[ -]?\d{2}|\d{4})|[2-9]\d{2}[ -]\d{3}[ -]\d{2}[ -]\d{2})$/,
    check: (value) => /^\d{9,11}$/.test(digitsOf(value)) && isVaried(value),
  },
  {
    kind: 'lone-identity-number',
    pattern: /^\d{11}$/,
    check: (value) => isVaried(value) && !isCounted(value) && checks.cpf(value),
  },
  {
    kind: 'lone-identity-number',
    pattern: /^[1-9]\d{2} \d{3} \d{3}$/,
    check: (value) => isVaried(value) && (checks.tfn(value) || luhn(value)),
  },
  { kind: 'lone-identity-number', pattern: /^\d{2}[2-9]\d{3}-\d{4}$/, check: luhn },
  { kind: 'lone-identity-number', pattern: /^\d{14}$/, check: checks.cnpj },
  {
    kind: 'lone-identity-number',
    pattern: /^\d{6}[1-8]\d{6}$/,
    check: (value) => !isEpoch(value) && checks.checkedRrn(value),
  },
  { kind: 'lone-identity-number', pattern: /^\d{2,3}\/\d{3,4}\/\d{4,5}$/, check: isVaried },
  { kind: 'lone-identity-number', pattern: /^(?:19|20)\d{2}\/\d{6}\/\d{2}$/ },
  { kind: 'lone-identity-number', pattern: /^(?:1[1-9]|2[0-8])([- ])\d{2}\1\d{6}\1\d{2}$/ },
  { kind: 'lone-identity-number', pattern: /^(?:\d{2}-\d{9}|\d{4}-\d{7})-\d$/ },
  { kind: 'lone-identity-number', pattern: /^\d{3}-\d{3}-\d{3}$/, check: (value) => luhn(value) && isVaried(value) },
  { kind: 'lone-identity-number', pattern: /^\d{3}-\d{2}-\d{5}$/, check: checks.brn },
  { kind: 'lone-identity-number', pattern: /^\d{4}-\d{4}-\d$/, check: checks.aba },
  { kind: 'lone-identity-number', pattern: /^[12]\d{3}([ -])\d{3}\1\d{3}$/, check: checks.npi },
  {
    kind: 'lone-identity-number',
    pattern: /^(?![A-Z]{2}\d{7}$)[CFGHJKLMNPRTVWXYZ][\dCFGHJKLMNPRTVWXYZ]{7}\d$/i,
    check: checks.germanDocument,
  },
  { kind: 'lone-identity-number', pattern: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[B-HJ-NPR-UW-Z\d]{7}[A-Z])$/ },
  { kind: 'lone-plate', pattern: /^[A-ZÄÖÜ]{1,3}[ -](?!V)[A-Z]{1,2}[ -]?\d{2,4}[EH]?$/ },
  {
    kind: 'lone-plate',
    pattern: /^(?:0[1-9]|[1-7]\d|8[01]) ?[A-Z]{1,3} ?\d{2,4}$/,
    check: (value) => !AMOUNT.test(value),
  },
  {
    kind: 'lone-plate',
    pattern:
      /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[KP]|WB)\d{2}[A-Z]{1,3}\d{4}$/,
  },
  { kind: 'lone-plate', pattern: /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}$/ },
  { kind: 'lone-plate', pattern: /^[A-Z]{3}[ -]?\d{3}[A-Z]{2}$/ },
  { kind: 'lone-plate', pattern: /^(?:[A-Z]{2} ?\d{2} ?[A-Z]{2}|[A-Z]{3} ?\d{3}) ?(?:GP|ZN|MP|NC|NW|EC|FS|WP|L)$/ },
];

/** The longest column of values that is looked at. */
const MOST = 4000;
const LONGEST = 24;

const MARKS = ' \t"\'`(),.;';

/** The part of a line without blanks, quotes and full stops around it. */
function bareLine(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && MARKS.includes(text[start]!)) start++;
  while (end > start && MARKS.includes(text[end - 1]!)) end--;
  return { start, end };
}

/** Claims the lines of a text that consists of values of one shape and of nothing else. */
export function findLoneValues({ text }: Survey, report: Report, kind: LoneShape['kind']): void {
  if (text.length > MOST) return;
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = bareLine(text, start, text[end - 1] === '\r' ? end - 1 : end);
    if (line.end - line.start > LONGEST) return;
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  const values = lines.map(({ start, end }) => text.slice(start, end));
  if (values.length === 0 || values.some(isPlaceholder)) return;
  const isShaped = SHAPES.some(
    (shape) =>
      shape.kind === kind && values.every((value) => shape.pattern.test(value) && (shape.check?.(value) ?? true)),
  );
  if (isShaped) for (const { start, end } of lines) report(start, end);
}
