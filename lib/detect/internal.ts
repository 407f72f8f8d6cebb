import { foldText } from './characters.ts';
import type { Span } from './detector.ts';

const SUPPLIER =
  'provider|anbieter|dienstleister|fournisseur|prestataire|proveedor|fornecedor|provedor|fornitore|aanbieder|leverancier|dostawca';
const ROUTE = 'route|ruta|rota|rotta|trasa';
const RESERVE = 'reserve|reserva|riserva|rezerwa';

/**
 * Families of words that 0Bit's pages want kept inside, in the eight languages and without accents; one family alone
 * proves nothing.
 */
const FAMILIES: readonly [name: string, pattern: RegExp][] = [
  ['treasury', /\b(?:treasury|tresorerie|tesoreria|tesouraria|skarbiec|skarbcu)\b/],
  [
    'liquidity',
    /\bliquidity (?:source|provider|desk|partner|depth|venue)s?\b|\bsource inventory\b|\binventory (?:skew|is low|level)|\bsourced? (?:from|via) (?:the )?(?:desk|venue|market maker)|\bliquiditats(?:geber|anbieter|quelle)|\bliquiditeits(?:verschaffer|bron)|\b(?:fournisseur|source|proveedor|fuente|fornecedor|provedor|fonte|fornitore) d[ei] (?:liquidite|liquidez|liquidita)\b|\b(?:dostawca|zrodlo) plynnosci/,
  ],
  [
    'provider',
    new RegExp(
      `\\b(?:(?:upstream|backup|primary|secondary|fallback|payout|rail|banking|kyc|payment|liquidity) provider|provider (?:path|escalation|outage|account|name|contact)|(?:zahlungs|auszahlungs|bank)(?:anbieter|dienstleister)|(?:erste[rn]?|zweite[rn]?|dritte[rn]?|andere[rn]?) (?:abwickler|anbieter|dienstleister)|(?:first|second|third|other) (?:provider|acquirer|processor|rail)|(?:premier|second|deuxieme|autre) (?:prestataire|fournisseur)|(?:primer|segundo|otro) proveedor|(?:primeiro|segundo|outro) (?:fornecedor|provedor)|(?:primo|secondo|altro) fornitore|(?:eerste|tweede|andere) (?:aanbieder|verwerker)|(?:pierwszy|drugi|inny) dostawca|(?:${SUPPLIER}) (?:de|di|del) (?:pago|paiement|paiements|pagamento|pagamentos|pagamenti|pagos|payout)|psp|acquirer|acquereur|adquirente)\\b`,
    ),
  ],
  [
    'routing',
    new RegExp(
      `\\b(?:route priority|routing (?:decision|strategy|logic|rule|table|note)|routing-?(?:entscheidung|regel)|(?:private|hedge|fallback|primary|internal) route|re-?route[sd]?|fail(?:ed|s|ing)? over to|connector|(?:${ROUTE}) [a-z]{2,12}(?:-[a-z]{1,12}){0,2}-[a-z]{0,12}\\d{1,3}|umgeleitet|reroutee?)\\b`,
    ),
  ],
  [
    'priority',
    /\b(?:route priority|priorit(?:y|at|e|a|eit)|prioridade?|priorytet)(?: (?:of|for|von|fur|de|du|di|van|dla) [\w ]{2,30} (?:to|auf|a|op|na))? \d\b/,
  ],
  ['venue', /\bvenues?\b/],
  [
    'market maker',
    /\b(?:market[ -]makers?|otc[ -]desk|counterpart(?:y|ies)|gegenpartei|contrepartie|contraparte|controparte|tegenpartij)\b/,
  ],
  ['hedge', /\b(?:hedg(?:e|ed|es|ing)|absicherung|couverture de change)\b/],
  ['house wallet', /\b(?:hot|cold|treasury|float|sweep)[ -]wallets?\b/],
  ['cron', /\bcron\b/],
  [
    'reserve',
    new RegExp(
      `\\b(?:reserve (?:ratio|allocation|balance|path|wallet)s?|rolling reserve|(?:eur|usdt?|usdc|brl|mxn|cop|ngn) (?:reserve|float)|refill(?:ed|s|ing)?|top[ -]?up threshold|float|auffull\\w{2,6}|nachfull\\w{2,6}|reapprovisionne\\w{0,5}|reabastec\\w{2,8}|riforn\\w{2,8}|aanvull\\w{2,6}|aangevuld|aufgefullt|nachgefullt|uzupelnion\\w|(?:vanuit|aus|from|depuis|desde|dalla|ze?) (?:de |der |the |our |la |a |nossa )?(?:reserve|reserva|riserva|rezerwy)|uzupeln\\w{2,6}|(?:${RESERVE}) (?:on|of|for|fur|de|del|di|do|da|van|voor|w|dla) [a-z]{3,4}[-/](?:usdt|usdc)|(?:${RESERVE}) (?:de|del|di|do|da|van|w) (?:eur|usdt?|usdc|brl|mxn|cop|ngn|pln))\\b`,
    ),
  ],
  ['rebalance', /\b(?:rebalanc(?:e|ed|es|ing)|umschichtung|reequilibr\w{2,6}|ribilanci\w{2,6})\b/],
  [
    'worker',
    /\b(?:(?:settlement|payout|sweep|ledger|recon(?:ciliation)?)[ -]worker|worker [a-z]{2,}-[a-z0-9-]{2,}|signer)\b/,
  ],
  ['rail', /\b(?:payout|pay-out|payin|banking|fiat) rails?\b/],
  [
    'runbook',
    /\b(?:runbook|playbook|incident (?:commander|channel|timeline|bridge|notes?)|on-?call|page the|escalate to|war room|postmortem)\b/,
  ],
  ['incident', /\bincident (?:inc|sev|p)?[ -]?\d|\binc-\d{2,}\b/],
  ['desk', /\bdesk (?:paused|halted|stopped|resumed|moved|closed)\b/],
  [
    'withheld',
    /\bnot for (?:partners|customers|external|sharing)\b|\b(?:do not|don['’]t) (?:share|tell|forward|mention)\b|\bnicht (?:weitergeben|weiterleiten|erwahnen|sagen)\b|\bnichts (?:davon )?(?:sagen|erzahlen|verraten)\b|\bne (?:rien )?(?:dire|mentionner)\b|\bno (?:decir|mencionar)\b|\bnao (?:dizer|mencionar)\b|\bnon (?:dire|menzionare)\b|\bniet (?:zeggen|vermelden)\b|\bnie (?:mowic|wspominac)\b|\bne pas (?:partager|transmettre)\b|\bno (?:compartir|reenviar)\b|\bnao (?:compartilhar|partilhar)\b|\bnon (?:condividere|inoltrare)\b|\bniet (?:delen|doorsturen)\b|\bnie (?:udostepniac|przekazywac)\b/,
  ],
  [
    'commercial',
    /\b(?:spread policy|rebates?(?= (?:of \d[\d.,]* ?(?:bps|bp|%)|tier|per|above|was|agreed|for the maker))|maker rebates?|negotiated fee|rev(?:enue)? share|market-maker terms)\b/,
  ],
  ['risk', /\b(?:(?:risk|fraud) (?:rule|control|score|engine)s?|detection (?:logic|rule)|aml rule|velocity rule)\b/],
];

/** Sums of money beside one of these are instructions, terms or balances. */
const WITH_MONEY = new Set([
  'treasury',
  'reserve',
  'liquidity',
  'provider',
  'market maker',
  'venue',
  'house wallet',
  'commercial',
]);
/** Families whose shares of a hundred are nobody else's business either. */
const WITH_RATIO = new Set(['treasury', 'liquidity', 'reserve', 'hedge', 'commercial']);
const RATIO = /\d ?%/;
const MONEY =
  /(?:[$€£] ?|\b(?:eur|usdt?|usdc|gbp|brl|mxn|cop|ngn) )\d|\d ?[km]?(?: ?[$€£]| (?:eur|usdt?|usdc|gbp|brl|mxn|cop|ngn)\b)|\d ?bps\b/;

/** `provider Fakerail`: a supplier with its name. */
const NAMED = new RegExp(
  `(?<!liquidity |[\\p{L}\\d])(?:${SUPPLIER.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}) \\p{Lu}\\p{Ll}{2}`,
  'u',
);

const PUBLIC =
  /^(?:[-•*\d.)\s]*)(?:raw pii|provider names, treasury instructions|sk_\* secret keys|screenshots that show|partner-side runbook|production partners need)/i;

/** `Do not include provider names or treasury instructions`: a rule about such talk, which names nothing. */
const isAdvice = (sentence: string) =>
  /\b(?:do not|don['’]t|never|must not|should not|may not|cannot|avoid|without|no need to)\b[^.]{0,40}\b(?:includ|send|shar|past|publish|expos|mention|leak|contain|put|attach|writ|quot|ask|nam|forward)/i.test(
    sentence,
  ) &&
  !NAMED.test(sentence) &&
  !/\d/.test(sentence);

/** `No venue is part of the report`, `new page on market maker terms`: what documentation says of what it leaves out. */
const isDocumentation = (sentence: string) =>
  (/^[\s>*•-]*(?:no|none of)\b[^.]{0,90}\b(?:is|are) (?:part of|shown|included|exposed|returned|named|disclosed)/i.test(
    sentence,
  ) ||
    /^[\s>*•-]*docs\b|\b(?:new|broken|updated) (?:page|section|link)s? (?:on|about)\b/i.test(sentence)) &&
  !NAMED.test(sentence) &&
  !MONEY.test(foldText(sentence));

/** `Liquidity provider` alone is the name of a field. */
const isHeading = (sentence: string) => sentence.trim().split(/\s+/).length <= 2 && !/\d/.test(sentence);

const isBreak = (text: string, index: number) => {
  const character = text[index]!;
  if (/[\n\r;|\t{}<>!?]/.test(character)) return true;
  if (character === '"') return /[:,[\]{}]/.test(text.charAt(index + 1)) || /[:,[\]{}\s]/.test(text.charAt(index - 1));
  return character === '.' && !/\S/.test(text.charAt(index + 1));
};

/** The families of internal vocabulary that a sentence or a text speaks of. */
function familiesOf(text: string): string[] {
  const folded = foldText(text);
  return FAMILIES.filter(([name, pattern]) => pattern.test(folded) || (name === 'provider' && NAMED.test(text))).map(
    ([name]) => name,
  );
}

/** Two families, or one that is about money and a sum. */
function isInternalTalk(sentence: string): boolean {
  const families = familiesOf(sentence);
  return (
    families.length >= 2 ||
    (families.some((name) => WITH_MONEY.has(name)) && MONEY.test(foldText(sentence))) ||
    (families.some((name) => WITH_RATIO.has(name)) && RATIO.test(sentence))
  );
}

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
    if (PUBLIC.test(sentence.trim()) || isAdvice(sentence) || isDocumentation(sentence) || isHeading(sentence))
      continue;
    if (!isInternalTalk(sentence)) continue;
    // When it was said, and by whom.
    const lead = /^[\s"'\-•*]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:[^:\n]{2,40}: )?)?/.exec(sentence)![0].length;
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
  const families = familiesOf(text).map((name) => `${name} vocabulary`);
  const structures = STRUCTURE.filter(([, pattern]) => pattern.test(text)).map(([reason]) => reason);
  const internal = structures.includes('internal use notice')
    ? families.length + structures.length >= 2
    : structures.length + families.length >= 4 || (structures.length >= 2 && families.length >= 1);
  return { internal, reasons: internal ? [...structures, ...families] : [] };
}

/** The words for which {@link isInternalDashboard} calls a text internal. */
export function findInternalWords(text: string): Span[] {
  const folded = foldText(text);
  return [
    ...FAMILIES.flatMap(([, pattern]) => spansOf(pattern, folded)),
    ...[NAMED, ...STRUCTURE.map(([, pattern]) => pattern)].flatMap((pattern) => spansOf(pattern, text)),
  ];
}

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
