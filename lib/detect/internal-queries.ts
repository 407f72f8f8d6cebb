import type { Span } from './detector.ts';

/** A statement on a table of the desk. */
const TABLE =
  /(?:into|update|from|join)\s{1,4}["`[]?(?:\w{1,20}\.)?\w{0,20}(?:treasury|liquidity|hedge|reserves?|routes?|routing|providers?|venues?|rebalanc|refill|risk_rules?|floats?|counterpart)\w{0,20}/iy;
const LITERAL = /'((?:[^'\n]|''){1,400})'|(?<=(?:[=<>]|[(,])\s{0,2})(-?\d[\d.]{1,20})(?=\s{0,2}(?:[,);\s]|$))/g;
const LONGEST = 4000;
/** What stays: statuses, identifiers, pools, moments, switches. */
const STAYS =
  /^(?:true|false|null|[A-Z]{3,5}|[A-Z]{3}[-/][A-Z]{3,5}|(?:req|gs|txn?|evt|wd|qt|pq|pool_quote|order|partner_order)_\w+|\d{4}-\d\d-\d\d.{0,16}|live|test|open|closed|settled|reserved|pending|failed|active|inactive|enabled|disabled)$/i;

/** The values of statements on tables of the desk: `UPDATE liquidity_sources SET … WHERE source_name = '…'`. */
export function findInternalQueries(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    // The word of the desk is a part of the table's name.
    const lead = /(?:into|update|from|join)\s{1,4}["`[]?[\w.]{0,40}$/i.exec(text.slice(Math.max(0, start - 56), start));
    if (!lead) continue;
    const from = Math.max(0, start - 56) + lead.index;
    TABLE.lastIndex = from;
    const table = TABLE.exec(text);
    if (!table) continue;
    const rest = text.slice(from + table[0].length, from + LONGEST);
    const semicolon = rest.search(/;|\n\s*\n/);
    const statement = semicolon < 0 ? rest : rest.slice(0, semicolon);
    done = from + table[0].length + statement.length;
    if (!/\b(?:set|values|where)\b/i.test(statement)) continue;
    for (const match of statement.matchAll(LITERAL)) {
      const value = match[1] ?? match[2]!;
      if (STAYS.test(value)) continue;
      const at = from + table[0].length + match.index + match[0].indexOf(value);
      spans.push({ start: at, end: at + value.length });
    }
  }
  return spans;
}
