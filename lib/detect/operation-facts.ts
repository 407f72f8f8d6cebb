import type { Span } from './detector.ts';
import { piecesAround } from './pieces.ts';

/** What a number or a name of operations is written like: behind what it is, in prose, in logs and in JSON. */
const IS = '["\']?(?:\\s?[:=]\\s?| (?:is|was|of|at|above|over|below|under|now|set to) | )["\']?';
const MONEY = '(?: ?(?:k|m|mn|bn|mio|million|EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\\b){0,2}';
const STOCK =
  '(?:venue|treasury|reserve|float|hedge|inventory|provider|nostro|hot[ _-]wallet|cold[ _-]wallet|liquidity|acquirer|market[ _-]maker)s?';
/** A name that nobody would look up: `kordax`, `sepa_alt`. */
const SLUG = '([a-z][a-z\\d]{3,13}(?:[-_][a-z\\d]{1,10}){0,3})(?![\\w-]|\\.\\w)';

/** One fact each; the group is what must go. */
const FACTS = [
  // Scores, rules and limits of risk.
  `(?<![a-z])(?:risk|fraud|aml|screening|sanctions?|watch ?list|velocity|mule|kyt|internal)[ _-](?:\\w{2,12}[ _-]){0,2}?(?:score|rating|threshold|cut-?off|limit|rule|model)s?${IS}(-?\\d[\\d.,]*\\d%?|\\d%?|[a-z]+(?:_[a-z\\d]+){1,8})(?![\\w-])`,
  `(?<![a-z])(?:auto-?(?:decline|approve|reject|block|review)|decline|review|blocking|manual review)[ _-](?:threshold|cut-?off|limit|score)s?${IS}(\\d[\\d.,]*\\d%?|\\d%?)(?![\\w-])`,
  // What was negotiated.
  '(?<![a-z])(?:fee|rate|tier|discount|rebate|margin|mark-?up|spread|share|commission|pricing|price)s?(?: tier)? (?:agreed|negotiated|offered|granted|fixed|lowered|waived)[^\\n\\d]{0,24}(\\d[\\d.,]* ?(?:%|bps\\b))',
  '(?<![a-z])(?:agreed|negotiated|special|custom|contract(?:ed|ual)?|preferential)[ _-](?:fee|rate|tier|discount|rebate|margin|spread|share|commission|pricing|price)s?[^\\n\\d]{0,20}(\\d[\\d.,]* ?(?:%|bps\\b))',
  // What lies where.
  `(?<![a-z])${STOCK}[ _-](?:account |wallet )?(?:balance|float|inventory|limit|cap|exposure|position|buffer|threshold)s?[^\\d\\n]{0,16}?(-?\\d[\\d.,]*\\d${MONEY})(?![\\w-])`,
  // Where a step stands: `waiting_for_venue_refill`.
  '(?<![a-z])(?:state|step|phase|stage|action|queue|waiting_on|blocked_by)["\']?\\s?[:=]\\s?["\']?((?=[a-z_]*(?:venue|treasury|refill|rebalanc|hedg|market_maker|liquidity|acquirer|float|provider|inventory|nostro|sweep|signer|quorum|hsm|vault|desk))[a-z]+(?:_[a-z]+){1,6})(?![\\w-])',
  `(?<![a-z])(?:reserve|float|inventory|depth|treasury|buffer)s? (?:on|of|for|in) (?:the )?[A-Z][A-Z\\d]{2,4}(?:[-/][A-Z\\d]{3,5})?(?: pool)? (?:is|was|stands|sits|fell|dropped|went|has)(?: now| only| down| up| at| to| left){0,3} ([$€£]?\\d[\\d.,]*${MONEY})`,
  '(?<![a-z])negotiated_\\w{0,20}["\']?\\s?[:=]\\s?["\']?(\\d[\\d.]*%?)(?![\\w-])',
  '(?<![a-z])job(?: name)?["\']?(?:\\s?[:=]\\s?|\\n|\\t| )["\']?((?=[\\w.-]{0,30}(?:settle|payout|refill|ledger|treasury|reserve|hedge|liquidity|rebalance|recon|sweep))[a-z]{1,14}(?:[-_.][a-z\\d]{1,14}){1,5})(?![\\w-])',
  // Numbers of incidents and runbooks.
  '(?<![a-z])incident(?: [a-z]{2,10})?["\']?\\s?[:=#]?\\s?["\']?((?:INC|SEV|IR|PIR)[- ]?\\d{2,8}(?:-\\d{1,4})?)(?![\\w-])',
  '(?<![a-z])(?:runbook|playbook)s?["\']?\\s?[:=#]?\\s?["\']?([A-Z]{2,4}-\\d{1,4})(?![\\w-])',
  '(?:declined|blocked|flagged|rejected|stopped|hit) by (?:risk |aml |fraud |velocity )?(rule [A-Z]{2,6}-\\d{1,4})(?![\\w-])',
  '(?<![\\w-])([a-z]{2,12}(?:-[a-z\\d]{2,12}){1,4}) as (?:the |our |its )?route(?![a-z])',
  '(?<![a-z])(?:runbook|playbook|see|per) ?:? ?(RB-[A-Z\\d]{1,10}(?:-\\d{1,4})?)(?![\\w-])',
  '(?<![a-z])(?:path|route|chain|corridor)["\']?\\s?[:=]\\s?["\']?([a-z][\\w-]{2,20}(?:\\s?(?:->|>|→)\\s?[a-z][\\w-]{2,20}){1,5})',
  '(?<![\\w-])(rt-[a-z]{2,4}(?:-[a-z\\d]{1,12}){1,3})(?![\\w-])',
  '(?<![\\w-])(RB-\\d{1,4}(?:-[a-z\\d]{2,12}){0,3}|RB-[A-Z]{3,10}-\\d{1,4})(?![\\w-])',
  '(?<![a-z])(?:fee |pricing |on )?tier(?:_?name)?["\']?[ :=]{1,3}["\']?((?:Gold|Silver|Platinum|Bronze|Diamond)[- ]?[A-Z\\d]{1,2}|T[- ]?\\d)(?![\\w])',
  '(?<![a-z])skew (?:is |was )?(?:at |now )?(-?\\d[\\d.,]*%?)(?![\\w-])',
  '(?<=-[a-z\\d]{1,8}, )weight (\\d{1,3}%)',
  '(?<![\\w-])(\\d{1,2}-of-\\d{1,2})(?= (?:sign|multi|key|approv|quorum)|["\'])',
  '(?:inventory|reserve|treasury|float|hot_wallet|liquidity)\\w*(?:\\{[^}\\n]{0,120}\\})? ?[<>]=? ?(\\d[\\d.,]*)(?![\\w-])',
  '(?<![\\w/.@-])((?:[a-z]{2,12}-)?(?:settle|settlement|hedge|treasury|refill|sweep|signer|reserve|rebalance|rebalancer|venue|liquidity|ledger|recon)(?:-[a-z]{2,12}){0,3}-[0-9a-f]{4,10}-[a-z0-9]{3,5})(?![\\w-])',
  '(?<![\\w/.@-])((?:signer|settle|hedge|treasury|reserve|ledger|refill|vault|hsm|cold|hot)(?:-[a-z]{2,8}){0,2}-\\d{1,2})(?![\\w-])',
  '(?<![\\w/.@-])((?:settle|hedge|refill|sweep|ledger|treasury)-(?:eur|usd|usdt|usdc|gbp|brl|mxn|cop|ngn)(?:-[a-z]{2,10})?)(?![\\w-])',
  '(?<![a-z])(?:route|fallback|failover)=([a-z]{2,8}(?:-[a-z\\d]{1,12}){2,4})(?![\\w-])',
  '(?<![a-z])(?:priority list|priority|order|chain)(?: is|:|=)? ([a-z]{4,14}(?: ?(?:->|>|→) ?[a-z]{4,14}){1,5})(?![\\w-])',
  '(?<![\\w>=/-])([a-z]{3,12}(?:>[a-z][a-z\\d-]{2,15}){2,5})(?![\\w>=-])',
  '(?<![\\w-])((?:ops|pool|treasury|ledger|settle|reserve|router|admin)ctl [^\\n]{3,80})',
  'cron ((?:(?:\\*(?:/\\d{1,2})?|\\d[\\d,/-]{0,12}) ){4}(?:\\*(?:/\\d{1,2})?|\\d[\\d,/-]{0,12}))(?= [a-z]{2,12}-[a-z-]{2,20})',
  '(?<![\\p{L}])(?:Satz|R[üu]ckverg[üu]tung|Rabatt|Geb[üu]hr|Marge|taxa|desconto|tarifa|descuento|comisi[oó]n|remise|commission|margine|sconto|commissione|korting|mar[żz]a|prowizja|spread)(?: negociada| acordada| signée?| concordat[oa])? (?:von|de|di|van|é|è|ist|of) (\\d[\\d.,]* ?(?:%|bps|points de base|punti base|Basispunkte))',
  '(?:limite (?:de riesgo|de risco|di rischio|de risque)|Risikolimit|risicolimiet)[^\\n\\d]{0,40}((?:R\\$ ?|€ ?)?\\d[\\d.,]*(?: ?(?:EUR|USDT?|BRL))?)',
  'connector\\[([\\w-]{3,40})\\]',
  '(?<![a-z])(?:settle[sd]?|settlement|paid|pay-?outs?) (?:within|in|by|under) (T\\+\\d[^\\n.,;]{0,20})',
  "(?<![a-z])spread (?:never|always|will not|won['’]t)[^\\n\\d]{0,24}(\\d[\\d.,]* ?bps)",
  `(?<![a-z])(?:velocity|risk|fraud|aml) (?:check|rule|limit|control)s? (?:trips?|fires?|triggers?|kicks? in|starts?) (?:at|above|over) ([$€£]?\\d[\\d.,]*${MONEY})`,
  '(?<![a-z])market[ -]risk window (?:of |is |: ?)?(\\d[\\d.,]* ?[a-z]{1,8})',
  // Accounts of the desk, and what the desk promised.
  `(?<![a-z])(?:liquidity|backing|treasury|venue|float|reserve|hedge|pre-?fund(?:ing)?)[ _-]account${IS}([A-Z]{1,5}[-_][\\w-]{2,20})(?![\\w-])`,
  '(?<![a-z])(?:settlement|pay-?out|pay-?in|refund) (?:SLA|timing|guarantee)(?: is| of|:|=)? ((?:T\\+\\d|\\d+)[^\\n,;.]{0,24})',
  "(?<![a-z])((?:0bit(?:['’]s)? )?(?:inventory|liquidity|reserves?) (?:is|are|was|were|runs?|running) (?:\\w{2,10} )?(?:low|dry|empty|short|thin|exhausted))(?![a-z])",
  `(?<![a-z])depth (?:is|was|of)(?: only| now| at| about){0,2} ([$€£]?\\d[\\d.,]*${MONEY}|(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN) \\d[\\d.,]*${MONEY})`,
  // `CRON[2993]: (root) CMD (/opt/…)` in the log of a machine.
  'CRON\\[\\d+\\]: \\([\\w-]+\\) CMD \\(([^)\\n]{3,160})\\)',
  // Flags of features: `route.kordax.enabled`, `risk.mule_cluster.shadow`.
  '(?<![\\w.])(?:routes?|providers?|venues?|rails?|psps?|acquirers?|liquidity|risk|fraud|aml|velocity)\\.([a-z][a-z\\d_-]{3,30})\\.(?:enabled|disabled|active|shadow|weight|priority|percent(?:age)?|share|limit|threshold|timeout_ms|rollout|kill_?switch)(?![\\w])',
  // A limit that was moved.
  `(?<![a-z])(?:limit|threshold|cap|floor|ceiling|cut-?off)s?(?: (?:was|is|were|has been))?(?: (?:lowered|raised|changed|moved|set|cut|increased|reduced|dropped))? from [$€£]?(?:[A-Z]{3,4} )?\\d[\\d.,]*${MONEY} to ([$€£]?(?:[A-Z]{3,4} )?\\d[\\d.,]*\\d${MONEY})`,
  '(?<![\\w-])([A-Z]{3,14}-(?:VELOCITY|MULE|SANCTIONS?|FRAUD|RISK|GEO|AML|KYT|CHARGEBACK)(?:-[A-Z\\d]{1,8})?)(?![\\w-])',
  // `"msg":"fallback","from":"kordax","to":"ferrolan"`
  ...['', 2].map(
    (second) =>
      `(?:fallback|fail-?over|re-?routed?|(?:route|provider)[_ ]switch(?:ed)?)["']?[^{}\\n]{0,40}?(?<![a-z])from["']?\\s?[:=]\\s?["']?${second ? '[a-z][\\w-]{3,24}["\']?,?\\s?["\']?to["\']?\\s?[:=]\\s?["\']?' : ''}([a-z][\\w-]{3,24})(?=["'\\s,}]|$)`,
  ),
  '(?<![\\w.])(?:via|by|from|src|source|maker|behind)=["\']?([a-z]{4,14}(?:[_-](?:pay|bank|otc|markets?|rails?|digital|capital|prime|fx|trading|clearing))+)(?![\\w-])',
  '(?:kind: CronJob|kind: Job)[^]{0,80}?name: ["\']?((?=[\\w.-]{0,40}(?:settle|payout|refill|ledger|treasury|reserve|hedge|liquidity|rebalance|recon|sweep))[a-z]{1,14}(?:[-_.][a-z\\d]{1,14}){1,6})(?![\\w-])',
  `(?<![a-z])(?:under|below|over|above) (?:the |its )?(?:floor|ceiling|cap|target|minimum|maximum) (?:of |at )?([$€£]?\\d[\\d.,]*${MONEY})`,
  `(?<![a-z])(?:reserve|float|inventory|balance) (?:after|before) (?:the )?\\w{3,12}:? ([$€£]?\\d[\\d.,]*${MONEY})`,
  '(?<![a-z])(?:flag|flag_?key|feature)["\']?\\s?[:=]\\s?["\']?[\\w.-]{0,24}(?:hedge|venue|routes?|routing|provider|liquidity|rail|treasury)[\\w.-]{0,24}["\']?,?\\s?["\']?(?:variation|variant|value)["\']?\\s?[:=]\\s?["\']?([a-z][\\w.-]{2,40})(?=["\'\\s,}]|$)',
  '(?<![a-z])(?:the |our )?rule (?:behind (?:it|that|this) )?(?:is |was )?(?:called|named) ["\'`]?([A-Z]{2,14}(?:[-_][A-Z\\d]{1,14}){1,4})(?![\\w-])',
  '(?<=(?:^|\\n)[ \\t]{0,8}(?:[\\d*][\\d*/,-]{0,11} ){4}[\\d*][\\d*/,-]{0,11} {1,4})((?=[\\w.-]{0,40}(?:settle|payout|refill|ledger|treasury|reserve|hedge|liquidity|rebalance|recon|sweep))[a-z]{1,14}(?:[-_.][a-z\\d]{1,14}){1,6})(?![\\w-])',
  // `no route left: tried [kordax, ferrolan]`
  '(?<![a-z])(?:rout(?:es?|er|ing)|providers?|venues?|rails?|psps?)(?![a-z])[^\\n]{0,40}(?:tried|attempted|candidates?|exhausted)["\']?\\s?[:=]?\\s?\\[([a-z][\\w-]{3,20}(?:, ?[a-z][\\w-]{3,20}){0,5})\\]',
  // What somebody holds for the desk, and what they want for it.
  `(?<![a-z])(?:holds?|keeps?|kept|held|parks?|parked|lends?|lent|fronts?|fronted|advances?|advanced|deposit(?:s|ed)?) ([$€£]?\\d[\\d.,]*${MONEY}) (?:for|with|to) (?:us|our)(?![a-z])`,
  `(?<![a-z])(?:holds?|keeps?|parks?|lends?|fronts?|advances?) [$€£]?\\d[\\d.,]*${MONEY} (?:for|with|to) (?:us|our)(?![a-z])[^.\\n]{0,40}?(?:wants?|asks? for|needs?|offers?) ([$€£]?\\d[\\d.,]*${MONEY})`,
  // `maker="Fakerail Capital"`
  "(?<![a-z])maker[\"']?\\s?[:=]\\s?[\"']([A-Z][\\w&' -]{2,40})[\"']",
].map((source) => new RegExp(source, 'gi'));

/** Routes by name, with the verb or the word before them that says so. */
const ROUTES = [
  `(?:(?:moved|switched|shifted|flipped|fell back|failed over|went|sent|rerouted)(?: \\w{2,12}){0,2} to|via|through|onto|over|took|takes?|hedge|primary|fallback|backup|private|internal|secondary|alternat\\w{1,3}|[Uu]se|[Pp]refer|[Ff]orce|[Pp]in|[Ss]elect|[Dd]rain|[Rr]euse) route ["'\`]?${SLUG}`,
  `\\(route ${SLUG}\\)`,
  `(?:la |a |die |de |der )?(?:[Rr]oute|[Rr]uta|[Rr]ota|[Rr]otta|[Tt]rasa) ${SLUG}(?= (?:is|was|has|went|ist|war|hat|ne|est|a|está|esta|es|é|è|jest|ha|foi|fue|caiu|liegt|ligt|down|degraded|failed|falla|marche))`,
].map((source) => new RegExp(source, 'g'));
/** `the route eur-sepa-slow-d instead of eur-inst-a`: names in parts. */
const PARTED =
  '(?!(?:us|eu|ap|sa|ca|me|af)-(?:north|south|east|west|central))([a-z]{2,8}(?:-[a-z\\d]{1,10}){1,4}-[a-z\\d]{1,10})(?![\\w-])';
const PARTED_ROUTE = new RegExp(
  `(?<![\\w-])(?:[Rr]oute|[Rr]uta|[Rr]ota|[Rr]otta|[Tt]rasa)(?: name)?(?: is| was| to| ist| est| es)?:? ["'\`]?${PARTED}(?: (?:instead of|over|before|rather than|not|statt|au lieu de|en lugar de|em vez de|invece di|in plaats van|zamiast) ${PARTED})?`,
  'g',
);
/** What a worker is doing, where it is named. */
const WORKER = /(?<![a-z])(?:worker|settler|signer|sweeper|hedger|rebalancer)\w{0,16}["']?\s?[:=]/i;
const WORKER_VALUE =
  /(?<![\w.-])(?:step|state|queue|stage|phase|job|task)["']?\s?[:=]\s?["']?([a-z]+(?:[_-][a-z\d]+){1,6})(?![\w-])/gi;
/** In a line that has other keys of operations too. */
const ROUTE_KEY = new RegExp(
  `(?<![\\w.])(?:route(?: chosen)?|fallback|failover|chosen|primary|secondary|backup|standby)["']?[=:] ?["']?${SLUG}`,
  'g',
);
const OTHER_KEY =
  /(?:provider|worker|venue|psp|acquirer|maker|hedge|priority|weight|liquidity|treasury)\w{0,20}["']?[=:]/i;
/** Words of sentences and of routers that may stand where the name of a route does. */
const ORDINARY =
  /(?:ing|ed|tion|ment|ly|al|ity|ance|ence|able|er|or|ive|ful|ure|ate|ary|ers?|s)$|^(?:that|this|with|when|then|from|into|back|path|name|table|param|class|home|page|root|index|auto|best|direct|default|standard|public|checkout|swap|bank|card|unknown|none|null|undefined|on_?-?ramp|off_?-?ramp|labels?|guard|cache|prefix|slug|key|hook|data|info|model|priority|guess|list|map|plan|state|status|code|group|check|match|tree|part|type|what|which|here|there|only|still|also|just|now|afectad[oa]|afetad[oa]|interessat[oa]|betroffen\w{0,2}|touche|getroffen|dotknieta|principal|alternativa|nuev[oa]|nov[oa]|neue|nouvelle|nieuwe|que|mas|entre|hasta|desde|para|pour|pas|sans|nicht|noch|wird|wurde|werd|dependenc\w{1,3}|response|timeout|request|branch|repo|remote|image|package|prematurely|connect|host|sent|closed|peer|version|block|keepalive|config)$/;

export const isOrdinary = (word: string) => ORDINARY.test(word);

/** An object or a line that says who stands behind the product, and what else it tells of that. */
const WHO_KEY =
  /(?<![a-z])(?:provider|psp|acquirer|venue|market_?maker|mm|lp|counterparty|cpty|liquidity_?source|treasury(?:_\w{2,12})?|reserve(?:_\w{2,12})?|rebalancer|hedge(?:_\w{2,12})?)["']?\s?[:=]|(?<![a-z])(?:rebalancer|hedger|refiller|sweeper)(?![a-z])|\[(?:reserves?|treasury|hedg\w{1,3}|rebalanc\w{1,3}|liquidity)\]/i;
const TOLD_KEY =
  /(?<![\w-])["']?(?:\w{1,20}_)?(?:balance|allocation|depth|inventory|threshold|floor|ceiling|cap|limit|share|weight|priority|cost|rebate|margin|skew|ratio|exposure|position|refill_amount|refill|quota)(?:_(?:bps|pct|percent|usd|eur|usdt|amount))?["']?\s?[:=]\s?["']?(-?\d[\d.,]*\d%?|\d%?)(?![\w-])/gi;

const OWN_ACCOUNT = /(?<![\w-])["']account["']?\s?[:=]\s?["']?([A-Z]{2,4}[-/][\w-]{3,20})(?![\w-])/g;

/** Rules and scores of a page or a line that speaks of risk. */
const RISK = /(?<![a-z])(?:risk|fraud|aml|screening|watch ?list|sanction|velocity|mule|kyt)/i;
const RISK_VALUE =
  /(?<![\w.-])(?:rule(?:_id)?|score|cut-?off|threshold|limit|hits|guard|model)["']?\s?[:=]\s?["']?(\d+ (?:[a-z]+ (?:in|per|within) \d+ ?[a-z]+|(?:of|\/) \d+[^\n]{0,24})|[A-Za-z\d][\w.-]{0,40}%?)(?=["'\s,;}]|$)/gi;
const NOTHING = /^(?:true|false|null|none|undefined|unknown|n\/a|pass(?:ed)?|fail(?:ed)?|ok)$/i;

const REACH = 120;

/** The object in braces, or else the line, that an offset stands in. */
function unitAround(text: string, at: number): string {
  const open = text.lastIndexOf('{', at);
  const isInObject = open > text.lastIndexOf('}', at);
  const close = isInObject ? text.indexOf('}', at) : text.indexOf('\n', at);
  return text.slice(isInObject ? open : text.lastIndexOf('\n', at) + 1, close < 0 ? text.length : close);
}

/** Numbers and names that a text gives away as those of risk, of terms, of treasury and of routes. */
export function findFacts(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const { from, text: piece } of piecesAround(text, starts, REACH)) {
    const add = (match: RegExpMatchArray) => {
      const start = from + match.index! + match[0].lastIndexOf(match[1]!);
      spans.push({ start, end: start + match[1]!.length });
    };
    for (const pattern of FACTS) for (const match of piece.matchAll(pattern)) add(match);
    for (const pattern of ROUTES)
      for (const match of piece.matchAll(pattern)) if (!ORDINARY.test(match[1]!)) add(match);
    for (const match of piece.matchAll(PARTED_ROUTE)) {
      add(match);
      if (match[2]) {
        const end = from + match.index + match[0].length;
        spans.push({ start: end - match[2].length, end });
      }
    }
    for (const match of piece.matchAll(WORKER_VALUE)) if (WORKER.test(unitAround(piece, match.index))) add(match);
    for (const match of piece.matchAll(ROUTE_KEY)) {
      const line = piece.slice(piece.lastIndexOf('\n', match.index) + 1).split('\n', 1)[0]!;
      if (OTHER_KEY.test(line) && !ORDINARY.test(match[1]!)) add(match);
    }
    for (const match of piece.matchAll(OWN_ACCOUNT)) if (WHO_KEY.test(unitAround(piece, match.index))) add(match);
    for (const match of piece.matchAll(TOLD_KEY)) if (WHO_KEY.test(unitAround(piece, match.index))) add(match);
    if (RISK.test(piece)) for (const match of piece.matchAll(RISK_VALUE)) if (!NOTHING.test(match[1]!)) add(match);
  }
  return spans;
}
