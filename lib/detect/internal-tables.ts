import { cellsOf, delimiterOf, lineAt, SPACES } from './cells.ts';
import { foldText } from './characters.ts';
import type { Span } from './detector.ts';

/** A column of who stands behind the product. */
const WHO =
  /^(?:(?:payment|payout|liquidity|banking|kyc|rail|backup|primary)[ _])?(?:providers?|venues?|market[ _-]?makers?|mm|psps?|acquirers?|counterpart(?:y|ies)|cpty|behind(?: it)?|(?:filled|backed|served|hedged|quoted) by|liquidity sources?|suppliers?(?=$))(?:[ _]name)?$/;
/** A column of what the desk notes and runs; its neighbours tell of the same. */
const DESK =
  /^(?:worker|incidents?(?:[ _](?:id|no))?|runbooks?|operator[ _](?:why|note|reason)|ops[ _](?:why|note)|internal[ _](?:note|reason)|(?:route|liquidity)[ _]source|hedge(?:[ _]venue)?)$/;
/** Heads that are keys of treasury. */
const KEY = /^(?:\w{1,12}_)?(?:reserve|refill|hedge|treasury|rebalance|venue|skew)_\w{2,16}$/;
const ROUTES = /^routes?(?:[ _]name)?$/;
const BESIDE_ROUTE = /^(?:priority|weight|source|provider|venue|psp|fallback|rank)$/;
const NOTED =
  /(?<![a-z])(?:rule|state|queue|job|task|schedule|note|comment|why|reason|step|route|priority|source)(?![a-z])/;
/** What a table of operations is called, on the line above its heads. */
const TITLE =
  /(?<![a-z])(?:treasur|rebalanc|refill|reserve (?:ratio|alloc|balance|wallet)|hedg|liquidity source|venue|float|sweep|routing|negotiated|spread (?:polic|table|sheet|grid)|inventory)/;
/** What such tables tell. */
const FACT =
  /(?<![a-z])(?:share|volume|tier|credit line|weight|prio\w*|rank|limit|cap|balance|fee|cost|spread|rebate|margin|ratio|low|high|min|max|minimum|maximum|floor|ceiling|target|threshold|trigger|skew|depth|inventory|contact|escalation|account|source|from|wallet|owner|bps|reserves?|we (?:keep|earn|take|pay)|current|proposed)(?![a-z])/;

const ROWS = 200;
const LONGEST_HEAD = 400;

/** The cells that a table of providers or a table of treasury tells of them; the names have rules of their own. */
export function findInternalTables(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const offset of starts) {
    if (offset < done) continue;
    const own = lineAt(text, text.lastIndexOf('\n', offset) + 1);
    done = own.end;
    const isTitle = own.end - own.start < 64 && TITLE.test(foldText(text.slice(own.start, own.end)));
    // An empty line may stand between the title and the heads.
    const below = text[own.end + 1] === '\n' ? own.end + 2 : own.end + 1;
    for (const head of isTitle && below < text.length ? [own, lineAt(text, below)] : [own]) {
      const line = text.slice(head.start, head.end);
      const delimiter = delimiterOf(line);
      if (!delimiter || line.length > LONGEST_HEAD) continue;
      const heads = cellsOf(text, head, delimiter).map((cell) => foldText(cell.text));
      const has = (pattern: RegExp) => heads.some((cell) => pattern.test(cell));
      const isDesk =
        (has(/^(?:depth|inventory|skew)(?![a-z])/) && has(/^(?:source|venue|maker|provider)s?$/)) ||
        (has(/^reserves?$/) && has(/^(?:floor|target|minimum|cap|trigger)s?$/)) ||
        has(/^we (?:keep|earn|take|pay)$/) ||
        has(/^(?:velocity|risk|fraud|aml) rules?$/) ||
        (has(/^(?:(?:risk|fraud|aml|velocity)[ _])?rules?(?:[ _](?:name|id|code))?$/) &&
          has(/^(?:threshold|limit|score)s?(?:[ _]\w{2,8})?$/)) ||
        (has(/^(?:job|task|cron)(?:[ _]name)?$/) && has(/^(?:schedule|cron|host|queue)s?$/)) ||
        has(/^(?:fee tier|rev(?:enue)? share|rebates?|negotiated\b.*|mark-?up|net margin)$/) ||
        heads.some((cell) => DESK.test(cell) || KEY.test(cell)) ||
        (heads.some((cell) => ROUTES.test(cell)) && heads.some((cell) => BESIDE_ROUTE.test(cell)));
      if (heads.length === 2 && isRow(text, head, delimiter, heads.length)) continue;
      if (heads.length < 2 || (head === own && !isDesk && !heads.some((cell) => WHO.test(cell)))) continue;
      const isTold = (cell: string) =>
        FACT.test(cell) ||
        (WHO.test(cell) && heads.some((other) => FACT.test(other))) ||
        (isDesk && (NOTED.test(cell) || DESK.test(cell) || KEY.test(cell)));
      const end = readRows(text, head.end + 1, heads.map(isTold), delimiter, spans);
      done = Math.max(done, end);
      break;
    }
  }
  return spans;
}

/** Identifiers and event types stay in whatever column. */
const KEPT =
  /^(?:(?:req|gs|txn?|evt|wd|qt|pq|pool_quote|order|partner_order|attempt)_\w+|(?:gate|pool|kyc|session|payout|quote|trade|webhook|order|payment|transaction|base|link)[a-z_]*\.[a-z_.]+|[A-Z]{3}[-/](?:USDT|USDC))$/;

/** Does the line above have as many cells? Then this one is no line of heads. */
function isRow(text: string, { start }: Span, delimiter: string, cells: number): boolean {
  if (start < 2 || delimiter === SPACES) return false;
  const above = lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
  return above.end - above.start < LONGEST_HEAD && cellsOf(text, above, delimiter).length === cells;
}

function readRows(text: string, from: number, told: readonly boolean[], delimiter: string, spans: Span[]): number {
  let at = from;
  for (let row = 0; row < ROWS && at < text.length; row++) {
    const line = lineAt(text, at);
    const cells = cellsOf(text, line, delimiter);
    // The rule under the heads of Markdown has cells of dashes.
    if (/^[\s|+:=-]+$/.test(text.slice(line.start, line.end)) && line.end > line.start) {
      at = line.end + 1;
      continue;
    }
    if (cells.length !== told.length) return at;
    cells.forEach((cell, column) => {
      if (told[column] && /[\p{L}\d]/u.test(cell.text) && !KEPT.test(cell.text))
        spans.push({ start: cell.start, end: cell.end });
    });
    at = line.end + 1;
  }
  return at;
}
