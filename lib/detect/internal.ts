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
  ['venue', /\bvenues?\b/i],
  ['market maker', /\b(?:market[ -]makers?|otc desk|counterpart(?:y|ies))\b/i],
  ['hedge', /\bhedg(?:e|ed|es|ing)\b/i],
  ['house wallet', /\b(?:hot|cold|treasury|float|sweep) wallets?\b/i],
  ['cron', /\bcron\b/i],
  [
    'reserve',
    /\b(?:reserve (?:ratio|allocation|balance|path|wallet)s?|(?:eur|usdt?|usdc|brl|mxn|cop|ngn) (?:reserve|float)|refill(?:ed|s|ing)?|top[ -]?up threshold|float)\b/i,
  ],
  ['rebalance', /\brebalanc(?:e|ed|es|ing)\b/i],
  [
    'worker',
    /\b(?:(?:settlement|payout|sweep|ledger|recon(?:ciliation)?) worker|worker [a-z]{2,}-[a-z0-9-]{2,}|signer)\b/i,
  ],
  [
    'runbook',
    /\b(?:runbook|playbook|incident (?:commander|channel|timeline|bridge)|on-?call|page the|escalate to|war room|postmortem)\b/i,
  ],
  ['incident', /\bincident (?:inc|sev|p)?[ -]?\d|\binc-\d{2,}\b/i],
  ['desk', /\bdesk (?:paused|halted|stopped|resumed|moved|closed)\b/i],
  ['withheld', /\bnot for (?:partners|customers|external|sharing)\b|\bdo not (?:share|tell|forward)\b/i],
  ['commercial', /\b(?:spread policy|rebates?|negotiated fee|rev(?:enue)? share|market-maker terms)\b/i],
  ['risk', /\b(?:risk (?:rule|control|score|engine)s?|detection (?:logic|rule)|aml rule|velocity rule)\b/i],
];

const PUBLIC =
  /^(?:[-•*\d.)\s]*)(?:raw pii|provider names, treasury instructions|sk_\* secret keys|screenshots that show|partner-side runbook|production partners need)/i;

const isBreak = (text: string, index: number) => {
  const character = text[index]!;
  if (/[\n\r;|\t{}<>!?]/.test(character)) return true;
  if (character === '"') return /[:,[\]{}]/.test(text.charAt(index + 1)) || /[:,[\]{}\s]/.test(text.charAt(index - 1));
  return character === '.' && !/\S/.test(text.charAt(index + 1));
};

/** Sentences around the given offsets that combine two or more families of internal vocabulary. */
export function findInternalSentences(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const offset of starts) {
    if (offset < done) continue;
    let start = offset;
    while (start > done && offset - start < 600 && !isBreak(text, start - 1)) start--;
    let end = offset;
    while (end < text.length && end - offset < 600 && !isBreak(text, end)) end++;
    done = end;
    const sentence = text.slice(start, end);
    if (PUBLIC.test(sentence.trim())) continue;
    let families = 0;
    for (const [, pattern] of FAMILIES) if (pattern.test(sentence)) families++;
    if (families < 2) continue;
    const lead = /^[\s"'\-•*]*/.exec(sentence)![0].length;
    const trail = /(?<![\s"',])[\s"',]*$/.exec(sentence)![0].length;
    spans.push({ start: start + lead, end: end - trail + (text[end] === '.' ? 1 : 0) });
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

/** The words for which {@link isInternalDashboard} calls a text internal. */
export function findInternalWords(text: string): Span[] {
  return [...FAMILIES, ...STRUCTURE].flatMap(([, pattern]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
}
