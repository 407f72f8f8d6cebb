import type { Span } from './detector.ts';

/** Families of words that 0Bit's pages want kept inside; one family alone proves nothing. */
const FAMILIES: readonly [name: string, pattern: RegExp][] = [
  ['treasury', /\btreasury\b/i],
  [
    'liquidity',
    /\bliquidity (?:source|provider|desk|partner|depth|venue)s?\b|\bsource inventory\b|\binventory (?:skew|is low|level)|\bsourced? (?:from|via) (?:the )?(?:desk|venue|market maker)/i,
  ],
  [
    'provider',
    /\b(?:(?:upstream|backup|primary|secondary|fallback|payout|rail|banking|kyc|payment|liquidity) provider|provider (?:path|escalation|outage|account|name|contact)|psp|acquirer)\b/i,
  ],
  [
    'routing',
    /\b(?:route priority|routing (?:decision|strategy|logic|rule|table|note)|(?:private|hedge|fallback|primary|internal) route|re-?route[sd]?|fail(?:ed|s|ing)? over to|connector)\b/i,
  ],
  ['venue', /\b(?:venues?|market[ -]makers?|otc desk|counterpart(?:y|ies)|hedg(?:e|ed|ing))\b/i],
  [
    'reserve',
    /\b(?:reserve (?:ratio|allocation|balance|path|wallet)s?|(?:eur|usdt?|usdc|brl|mxn|cop|ngn|cold|hot) (?:reserve|wallet|float)|refill(?:ed|s|ing)?|top[ -]?up threshold|float)\b/i,
  ],
  ['rebalance', /\brebalanc(?:e|ed|es|ing)\b/i],
  ['worker', /\b(?:(?:settlement|payout|sweep|ledger|recon(?:ciliation)?) worker|cron (?:job|schedule)|signer)\b/i],
  [
    'runbook',
    /\b(?:runbook|playbook|incident (?:commander|channel|timeline|bridge)|on-?call|page the|escalate to|war room|postmortem)\b/i,
  ],
  ['commercial', /\b(?:spread policy|rebates?|negotiated fee|rev(?:enue)? share|market-maker terms)\b/i],
  ['risk', /\b(?:risk (?:rule|control|score|engine)s?|detection (?:logic|rule)|aml rule|velocity rule)\b/i],
];

const ANY =
  /treasury|liquidity|inventory|provider|psp|acquirer|rout|fail|connector|venue|market|otc|counterpart|hedg|reserve|refill|float|rebalanc|worker|cron|signer|runbook|playbook|incident|on-?call|rebate|risk/i;
const PUBLIC =
  /^(?:[-•*\d.)\s]*)(?:raw pii|provider names, treasury instructions|sk_\* secret keys|screenshots that show|partner-side runbook|production partners need)/i;

/** Sentences that combine two or more families of internal vocabulary. */
export function findInternalSentences(text: string): Span[] {
  if (!ANY.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n\r.!?;|\t{}<>]{12,600}(?:[.!?](?=\S)[^\n\r.!?;|\t{}<>]{1,300}){0,4}[.!?]?/g)) {
    const sentence = match[0];
    if (!ANY.test(sentence) || PUBLIC.test(sentence)) continue;
    let families = 0;
    for (const [, pattern] of FAMILIES) if (pattern.test(sentence)) families++;
    if (families < 2) continue;
    const lead = /^[\s"'\-•*]*/.exec(sentence)![0].length;
    const trail = /[\s"',]*$/.exec(sentence)![0].length;
    spans.push({ start: match.index + lead, end: match.index + sentence.length - trail });
  }
  return spans;
}

const STRUCTURE: readonly [reason: string, pattern: RegExp][] = [
  [
    'operations panel',
    /\b(?:operations|ops|treasury|settlement|routing|risk|admin|back-?office) (?:panel|console|dashboard|desk|overview)\b/i,
  ],
  [
    'internal use notice',
    /\b(?:internal (?:use )?only|do not share|not for (?:partners|external)|confidential[ -–]+internal|staff only|employees only)\b/i,
  ],
  [
    'internal keys',
    /\b(?:route_priority|liquidity_source|provider_(?:name|ref|id)|internal_(?:note|reason|status)|operator_note|worker_(?:id|name)|treasury_\w+|reserve_ratio|hedge_\w+|venue_(?:id|account))\b/i,
  ],
];

/** Is this text an internal dashboard as a whole? The reasons name families and structures, never values. */
export function isInternalDashboard(text: string): { internal: boolean; reasons: string[] } {
  const families = FAMILIES.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name} vocabulary`);
  const structures = STRUCTURE.filter(([, pattern]) => pattern.test(text)).map(([reason]) => reason);
  const internal = structures.includes('internal use notice')
    ? families.length + structures.length >= 2
    : structures.length + families.length >= 4 || (structures.length >= 2 && families.length >= 1);
  return { internal, reasons: internal ? [...structures, ...families] : [] };
}
