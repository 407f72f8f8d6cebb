import type { Span } from './detector.ts';

/** Findings of operations this close to one another speak of the same thing. */
const GAP = 240;
/** How far beside them their line is looked at. */
const BESIDE = 240;

const MONEY =
  /(?<![\w.,/-])(?:[$€£] ?\d[\d.,]*\d?(?: ?(?:k|m|mn|million|bn)(?![a-z]))?|(?:EUR|USD[TC]?|GBP|BRL|MXN|COP|NGN) ?\d[\d.,]*\d?(?:k|m|mn)?(?![\w])|\d[\d.,]*\d? ?(?:k|mn?|million(?:en|s|i)?|mio|mil|milh(?:ão|ões)|millones|milioni|miljoen|tys\.?|bn)?(?: (?:de |di |d['’])?(?:EUR|USD[TC]?|GBP|BRL|MXN|COP|NGN)(?![\w-])| ?(?:%|bps(?![a-z])))|\d[\d.,]*\d?(?:k|m|mn)(?![\w]))/g;

/** `…, account OTC-8842-EU`: what the desk has there, in the same line or below. */
const ACCOUNT =
  /(?<!\p{L}|[Pp]artner )(?:[Aa]ccount|[Ss]ub-?account|[Aa]cct|MID|[Kk]onto|[Cc]ompte|[Cc]uenta|[Cc]onta|[Cc]onto|[Rr]ekening)(?: (?:no\.?|number|id))?[ :=\t]{0,3}\n?["']?([A-Z]{2,5}-[A-Z\d]{2,10}(?:-[A-Z\d]{1,10}){0,3})(?![\w-])/u;
const BEHIND = 90;

function accountBehind(text: string, { end }: Span): Span[] {
  const found = ACCOUNT.exec(text.slice(end, end + BEHIND));
  if (!found) return [];
  const at = end + found.index + found[0].length;
  return [{ start: at - found[1]!.length, end: at }];
}

/**
 * Where a few lines tell of operations more than once, the sums in them are theirs too.
 *
 * @param anchors - what was found of operations, in order
 */
export function findBesideOperations(text: string, anchors: readonly Span[]): Span[] {
  const spans = anchors.flatMap((anchor) => accountBehind(text, anchor));
  for (let i = 0; i < anchors.length; ) {
    const first = i;
    let end = anchors[i]!.end;
    const values = new Set([text.slice(anchors[i]!.start, end)]);
    for (i++; i < anchors.length && anchors[i]!.start - end < GAP; i++) {
      if (anchors[i]!.start >= end) values.add(text.slice(anchors[i]!.start, anchors[i]!.end));
      end = Math.max(end, anchors[i]!.end);
    }
    if (values.size < 2) continue;
    const start = anchors[first]!.start;
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const from = start - before.length + before.lastIndexOf('\n') + 1;
    const after = text.slice(end, end + BESIDE);
    const newline = after.indexOf('\n');
    const to = end + (newline < 0 ? after.length : newline);
    const part = text.slice(from, to);
    for (const match of part.matchAll(MONEY))
      spans.push({ start: from + match.index, end: from + match.index + match[0].trimEnd().length });
  }
  return spans;
}
