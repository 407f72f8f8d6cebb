import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import type { Span } from './detector.ts';

/**
 * What people of a payments desk say among themselves, one term a group: weaker than the families of `internal.ts`,
 * so that only several of them near each other make a scene, and only what is told inside one is covered. Folded, and
 * matched where a keyword of the detector stands. Words that 0Bit publishes (payout, settlement, reserved, pool) are
 * none of them.
 */
const TERMS = [
  '(?:markets|custody|trading|clearing|bank|digital|prime|securities|liquidity|settlement|capital|desk|otc)(?=[^a-z])(?! holiday)',
  'treasur\\w*|tresorerie|tesoreria|tesouraria|skarb\\w{2,4}',
  'floats?\\b(?! ?[:(\\d])|pre-?fund\\w*|nostro\\b|hot[ _-]wallet|cold[ _-]wallet|house wallet|buffer account',
  'liquidity (?:source|provider|desk|partner)|liquidez|liquidita|liquiditat\\w*|liquidite|depth|inventory|skew',
  'market[ -]maker|teneur de marche|mm\\b|venues?\\b|cpty|counterpart\\w+|otc desk|rfq\\b|blotter|dealer|broker\\b',
  'hedg\\w+|took the other side|flat again|copertura|couverture|absicher\\w+|cobertura',
  'acquir\\w+|psps?\\b|processor\\b|processes our|provider|upstream|connector|correspondent|gegenpartei|fournisseur|prestataire|proveedor|fornecedor|provedor|fornitore|dostawca|\\w{0,12}anbieter|dienstleister',
  'rout(?:ed|ing)\\b|route (?:priority|weight|name|id)|(?:hedge|fallback|primary|private|internal|payout) route|rerout\\w+|re-rout\\w+|fall(?:s|ing)?back|fell back|fail(?:ed|s|ing)? ?over|flipped|switched over|(?:payout|payment|banking|fiat) rails?\\b|leg\\b',
  'refill\\w*|rebalanc\\w+|sweep\\w*|drain\\w*|recarga|top(?:ped)? (?:it |them )?up',
  'runbook|playbook|rb-\\d+|on-?call|escalation path|war room|post-?mortem|five whys|root cause',
  'signers?\\b|quorum|settler|dispatcher|workers?\\b',
  '(?:daily |per-?\\w{2,8} )?cap(?:s|ped)?\\b|daily limit|limit with|tageslimit|plafond|limite (?:diari\\w|journalier\\w?|giornalier\\w)|daglimiet|dzienny|cut-?off|has a bank holiday|credit (?:line|limit|exhausted)|uplift|account manager',
  'throttl\\w+|widened|stale price|stopped acking|reject ratio',
  'price feed|quote stream|second feed|no second',
  'weights?\\b|threshold|clips?\\b|notional|ratio\\b|floor\\b',
  'rebates?\\b|net margin|margin\\b|margine\\b|marge\\b|mark-?up|buy[ -]rate|raw[ _-]cost|our (?:own )?cost|what we pay|we pay\\b|all in\\b|surcout|spread polic\\w+|rev(?:enue)? share|per-payment price',
  'velocity (?:rule|limit)|mule[ -]?score|risk (?:score|rule|db|hits|model|appetite)|scor(?:e|ing) (?:of|above|over|from)|watch ?list|screening|fincrime|mlro\\b',
  'negotiat\\w+|discount|kick ?back|our (?:cut|share)|tier\\b|step down|standard would',
  'internal(?:ly)?\\b(?![ _]?(?:server|error|note-)|_)|intern[ae]?\\b|ops\\b|between us|entre nous|unter uns|not for partners|among ourselves|keep this (?:here|in house)|nicht weiter\\w+|l2\\b',
].map((group) => `(${group})`);

/** Where a term may begin, beside the keywords of the detector that asks. */
export const operationsKeywords =
  'tresor|tesore|tesour|skarb|prefund|pre-fund|nostro|house wallet|hot_wallet|depth|teneur de|mm |venue|cpty|otc|rfq|blotter|dealer|broker| desk|flat again|processor|processes our|upstream|correspondent|flipped|switched over|rails| leg|sweep|drain|recarga|topped|top it|rb-|escalation path|war room|postmortem|post-mortem|five whys|root cause|quorum|settle|dispatch| cap|daily limit|limit with|tageslimit|plafond|limite|daglimiet|dzienny|cutoff|cut-off|bank holiday|credit |throttl|widened|stale price|price feed|quote stream|stopped acking|reject ratio|weight|threshold|clip|notional|margin|markup|mark-up|buy rate|buy-rate|raw cost|raw_cost|our cost|our own cost|what we pay|we pay|all in|surcout|internal|intern|ops|velocity|mule|risk |scor|watch list|watchlist|screening|fincrime|mlro|negotiat|discount|kick|our cut|our share|tier|step down|standard would|between us|entre nous|unter uns|among ourselves|keep this|nicht weiter|l2]|l2,|payout-|ledger-|recon-|fanout| markets| custody| trading| clearing| bank'.split(
    /[|]/,
  );

const TERM = new RegExp(`^(?:${TERMS.join('|')})`);

/** The first group only says where a company may be named. */
const FIRMS_TERM = 1;
/** So much has to come together: terms, a company, a sum. */
const SCENE = 2;
const REACH = 400;

const START = '(?<![\\p{L}\\p{N}_/.@-])';
const WORD = "\\p{Lu}[\\p{Ll}\\p{N}&’'-]+(?!\\p{Lu})";
/** A company with what companies of this trade end in, and without the legal form that only contracts and accounts name. */
const FIRM = new RegExp(
  `${START}(?:${WORD} ){1,2}(?:OTC|Markets|Desk|Custody|Trading|Capital|Liquidity|Clearing|Settlement|Prime|Securities|FX|Bank|Digital|Pay|Payments|Rails?|Acquiring|Processing|Remit|Exchange|Financial|Trust|Treasury|Brokers?|MM)(?: \\d{1,2})?(?![\\p{L}\\p{N}]|,? (?:Ltd|Limited|Inc|LLC|PLC|Corp|Group|GmbH|AG|AB|AS|Oy|S\\.|SA|SAS|SARL|SL|SRL|SpA|B\\.|BV|NV|Lda|Sp\\.)(?![\\p{Ll}]))`,
  'gu',
);
/** A word that is no word: what a company may be called, after a word that puts something with it. */
const NAMED = new RegExp(
  `(?<=(?:^|[ (])(?:at|with|via|through|from|to|by|over|onto|behind|now|than|source|bank|venue|account|feed|desk|off|chez|par|avec|su|con|em|en|bij|met|przez|door|ask(?:ed)?|tell|told|ping(?:ed)?|chased?|it['’]s|since|because|while|hence|apparently) )(${WORD})(?![\\p{L}\\p{N}]|\\.\\w)`,
  'gu',
);
/** The same as programs and hasty people write it, behind what it is or what goes there. */
const SLUG =
  /(?<=(?<![\w-])(?:provider|acquirer|psp|upstream|connector|venue|source|bank|maker|processor|via|(?:flow|over|moved|switched|routed) to) ["'`]?)([a-z][a-z\d]{4,15}(?:[-_][a-z\d]{2,8})?)(?![\w.-])/g;
/** Words of a sentence that could stand there end so. */
const ENDING = /(?:ing|ed|e?s|tion|ment|ly|al|ity|ance|ence|able|er|or|ive|ful|ure|ck|ge|ate|end|um|lly|ary|ism)$/;
/** `Brightmere stopped…`, `Ivenstone only lets us…`: who does such things. */
const DOING =
  /^ (?:only |just |again |has |had |is |was |will be |who |whose |, )?(?:stopped|went|widened|blocked|blocks|lets|let|holds|hold|rotated|offline|down|capped|caps|paused|processes|acked|rejects|rejected|charges|takes|quoted|quotes|throttled|covers|settles|clears|closed|cut|limits|limited|contracted|unreachable)\b/;
/** The first word of a line, or of an item of a list. */
const FIRST = /^[\s>*#•\d.)-]*(\p{Lu}[\p{Ll}\p{N}]+)(?=[ ,:])/u;
const CAPITAL = new RegExp(`(?<=^[\\s>*#•\\d.)-]*|[ (])(${WORD})(?= )`, 'gu');
const LISTED = /^(?: [–—-] |: )/;
/** What nobody but a counterparty calls itself. */
const TRADE = / (?:OTC|Liquidity|Clearing|Custody|MM)\b/;
const BIG =
  /\d ?(?:bps|k|M|mio|mln|tys\.)(?![a-z])|(?:[$€£] ?|\b(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN) )\d{1,3}(?:[., ]\d{3}){1,4}|(?<![\d.,])\d{1,3}(?:[., ]\d{3}){1,4} ?(?:[$€£]|(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\b)/;
const SUM = new RegExp(
  [
    '(?:[$€£] ?|\\b(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN) )\\d[\\d.,]*(?: ?[km]\\b|\\d{3}(?![\\d])|[.,]\\d{3}\\b)',
    '\\b\\d[\\d.,]* ?[km](?: ?[$€£]| ?(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\\b)',
    '(?<![\\d.,:/_-])[1-9]\\d{0,2}(?:[.,]\\d{3})+(?:[.,]\\d{2})?(?![\\d.:Z_-])(?: ?[$€£]| ?(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\\b)?',
    '(?<![\\d.,:/_-])\\d{1,4}[.,]\\d{2} ?(?:EUR|USDT?|USDC|GBP)\\b',
    '(?<![\\d.,:/_-])\\d{1,3}(?: \\d{3})+ ?(?:[$€£]|(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\\b)',
    '\\b\\d[\\d.,]* ?(?:tys\\.|mln|mio|M|k)(?: ?(?:[$€£]|(?:EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN)\\b)|(?![\\p{L}\\d]))',
    '\\b\\d[\\d.,]* ?bps\\b',
    '\\b\\d[\\d.,]* ?%',
  ]
    .map((source) => `(?:${source})`)
    .join('|'),
  'gu',
);

/** German writes every noun with a capital. */
const GERMAN = /\b(?:der|die|das|und|nicht|ist|wir|bei)\b/g;

const isWord = (name: string) => commonCapitals.has(foldText(name)) || name.length < 4;

interface Hit {
  readonly start: number;
  readonly term: number;
}

/** Which terms stand at the offsets. */
function hitsAt(text: string, starts: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  for (const offset of starts) {
    const start = text[offset] === ' ' ? offset + 1 : offset;
    if (/[\p{L}\d]/u.test(text.charAt(start - 1))) continue;
    // `0.2 mm`
    if (/mm/i.test(text.slice(start, start + 2)) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    const match = TERM.exec(foldText(text.slice(start, start + 40)));
    if (match) hits.push({ start, term: match.findIndex((group, index) => index > 0 && group !== undefined) });
  }
  return hits;
}

/** The companies, sums and shares that are told where a text speaks of operations behind the product. */
export function findOperations(text: string, starts: readonly number[]): Span[] {
  const hits = hitsAt(text, starts);
  const spans: Span[] = [];
  let done = 0;
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    while (to < hits.length && hits[to]!.start - hits[to - 1]!.start <= REACH) to++;
    const scene = hits.slice(from, to);
    from = to;
    const start = Math.max(done, scene[0]!.start - REACH);
    const end = Math.min(text.length, scene.at(-1)!.start + REACH);
    done = end;
    readScene(text, start, end, scene, spans);
  }
  return spans;
}

/** The account that a ticket is about is nobody behind a route. */
const ACCOUNT =
  /^[\s>*#|_-]{0,8}[^:\n]{0,24}(?:[Pp]artner|PARTNER|[Pp]artenaire|[Ss]ocio|[Pp]arceiro|[Mm]erchant|[Aa]ccount name|[Oo]rgani[sz]ation|[Cc]ompany|[Ff]irma)[^:\n]{0,24}:/;

const countTerms = (hits: readonly Hit[]) =>
  new Set(hits.filter(({ term }) => term !== FIRMS_TERM).map(({ term }) => term)).size;

function readScene(text: string, start: number, end: number, hits: readonly Hit[], spans: Span[]): void {
  const isGerman = (text.slice(start, end).match(GERMAN)?.length ?? 0) > 1;
  const terms = countTerms(hits);
  let next = 0;
  for (let at = start; at < end; ) {
    let lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0 || lineEnd > end) lineEnd = end;
    const from = next;
    while (next < hits.length && hits[next]!.start < lineEnd) next++;
    for (const span of readLine(text.slice(at, lineEnd), countTerms(hits.slice(from, next)), terms, isGerman))
      spans.push({ start: at + span.start, end: at + span.end });
    at = lineEnd + 1;
  }
}

/**
 * What a line tells.
 *
 * @param own - how many terms the line speaks of
 * @param terms - how many the whole scene does
 */
function readLine(line: string, own: number, terms: number, isGerman: boolean): Span[] {
  if (ACCOUNT.test(line)) return [];
  const names: Span[] = [];
  const add = (start: number, name: string) => {
    if (!name.split(' ').every(isWord)) names.push({ start, end: start + name.length });
  };
  // A line of its own is a heading, or whose account it is.
  const isHeading = own === 0 && line.trim().split(' ').length < 4;
  for (const { 0: firm, index } of line.matchAll(FIRM)) if (!isHeading) add(index, firm);
  if (!isGerman) for (const { 1: name, index } of line.matchAll(NAMED)) add(index, name!);
  for (const { 1: name, index } of line.matchAll(SLUG)) if (!ENDING.test(name!)) add(index, name!);
  for (const { 1: name, index } of line.matchAll(CAPITAL))
    if (DOING.test(line.slice(index + name!.length))) add(index, name!);
  const sums = [...line.matchAll(SUM)].map(({ 0: sum, index }) => ({ start: index, end: index + sum.length }));
  const first = FIRST.exec(line);
  if (first && sums.length > 0 && LISTED.test(line.slice(first[0].length)))
    add(first[0].length - first[1]!.length, first[1]!);
  const hasMoney = sums.some(({ end }) => line[end - 1] !== '%');
  const isTrade = names.some(({ start, end }) => TRADE.test(line.slice(start, end)));
  const score = own + Math.min(1, names.length) + (isTrade ? 1 : 0) + (hasMoney ? 1 : 0) + (terms > own ? 1 : 0);
  if (score < SCENE) return [];
  const isTold =
    score > SCENE ||
    names.length > 0 ||
    ((own > 0 || terms > 3) && sums.some(({ start, end }) => BIG.test(line.slice(start, end))));
  return isTold ? [...names, ...sums] : names;
}
