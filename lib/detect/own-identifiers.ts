import type { Finding, Span } from './detector.ts';

const PREFIX = '(?:req|gs|txn?|evt|wd|qt|pq|pool_quote|order|partner_order|attempt)_(?:live_|test_)?';
const WHOLE = new RegExp(`^${PREFIX}[A-Za-z0-9]+$`);
/** What a sentence about operations may hold that support needs: identifiers and pools. */
const INSIDE = new RegExp(
  `(?<![\\w-])(?:(?:${PREFIX}|partner_)(?:(?<=live_|test_)(?=\\w{8})|(?=\\w*\\d))[A-Za-z0-9]+|(?:txn?|gs|req|evt|wd|qt|pq)_[A-Za-z0-9]{12,40}|p(?:tr|tn|rt)_(?=\\w*\\d)[a-z0-9]{3,20}|(?:rail|r?p[io]|whdel|idem)_(?:live_|test_)?(?=\\w*\\d)[a-z0-9]{4,40}|ord-\\d{4}-\\d{4,8}|ord-[a-z0-9]{6,12}|so\\d{6,10}|po?-\\d{4,8}|cart-[0-9a-f]{8,12}|(?<=(?:partner|merchant|order|bestellung|commande|pedido|ordine|bestelling|zamowienie)(?: id| no| number| nr)?[ :#=]{1,2})(?=[\\w-]*\\d)[a-z]{1,10}[-_]?[a-z0-9][\\w-]{2,30}|[A-Z]{3}[-/](?:USDT|USDC)|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{4},? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: Uhr)?|[0-2]\\d:[0-5]\\d:[0-5]\\d)(?![\\w-])`,
  'gi',
);

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Identifiers that 0Bit's documentation shows are drawn like keys and are no secrets. */
export function isOwnIdentifier(text: string, { start, end }: Span): boolean {
  const lead = /(?:(?<=\\)[nrt])?([\w-]{0,24})$/.exec(text.slice(Math.max(0, start - 26), start))![1]!;
  const value = lead + text.slice(start, end);
  // Wrapped, or with another line taken for its continuation.
  return WHOLE.test(value.replace(/\s/g, '')) || WHOLE.test(value.split(/\s/, 1)[0]!);
}

/** The parts of an internal finding around the identifiers in it, which stay. */
export function aroundIdentifiers(text: string, finding: Finding): Finding[] {
  // What the organisation itself names goes, whatever it is.
  if (
    (finding.category !== 'internal' && finding.kind !== 'funding-instructions') ||
    finding.kind === 'internal-term' ||
    finding.end - finding.start < 8
  )
    return [finding];
  const parts: Finding[] = [];
  let { start } = finding;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = /^[\s,;:.()]*/.exec(piece)![0].length;
    if (/[\p{L}\p{N}]/u.test(piece)) parts.push({ ...finding, start: start + lead, end: endWithoutBlanks(text, end) });
  };
  for (const match of text.slice(finding.start, finding.end).matchAll(INSIDE)) {
    // In the address of a back office, a view or a panel of it.
    if (finding.kind === 'internal-host' && UUID.test(match[0])) continue;
    push(finding.start + match.index);
    start = finding.start + match.index + match[0].length;
  }
  if (start === finding.start) return [finding];
  push(finding.end);
  return parts;
}

function endWithoutBlanks(text: string, end: number): number {
  let last = end;
  while (/[\s(]/.test(text.charAt(last - 1))) last--;
  return last;
}
