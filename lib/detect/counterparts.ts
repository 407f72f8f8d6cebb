import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import type { Span } from './detector.ts';

const NAME = "(\\p{Lu}[\\p{L}\\d&.'’-]*[\\p{L}\\d](?: (?:\\p{Lu}[\\p{L}\\d&.'’-]*[\\p{L}\\d]|[A-Z]{2,5})){0,3})";
const ROLE =
  '(?:(?:our|the|upstream|payout|payment|liquidity|rail|banking|backup|fallback|primary|secondary|settlement|fiat|card|kyc)[ -]){0,2}(?:liquidity (?:source|provider)|provider|market[ -]maker|hedge venue|venue|otc desk|acquirer|psp|counterparty|connector|partner bank|banking partner)';
const START = '(?<![\\p{L}\\p{N}_])';

/** Sentences that say who stands behind a route: group 1 is the name. */
const PATTERNS = [
  `${START}(?:[Ll]iquidity (?:source|provider)|[Mm]arket[ -]maker|[Hh]edge venue|[Vv]enue|OTC desk|[Aa]cquirer|PSP|[Cc]ounterparty|[Cc]onnector|[Pp]rovider)s?(?: (?:for|of|behind|on) [\\w/ -]{2,24}?)? (?:is|are|was|will be)(?: now| still)? ${NAME}`,
  `${START}(?:(?:[Oo]ur|[Uu]pstream|[Pp]ayout|[Pp]ayment|[Ll]iquidity|[Rr]ail|[Bb]anking|[Bb]ackup|[Ff]allback|[Pp]rimary|[Ss]econdary|[Tt]he) source|(?:[Pp]rovider|[Mm]arket[ -]maker|[Aa]cquirer|PSP|[Cc]ounterparty|OTC desk|[Vv]enue|[Ll]iquiditäts(?:geber|anbieter)|[Aa]nbieter|[Dd]ienstleister|[Ff]ournisseur(?: de liquidité)?|[Pp]restataire|[Pp]roveedor(?: de liquidez)?|[Ff]ornecedor(?: de liquidez)?|[Pp]rovedor|[Ff]ornitore(?: di liquidità)?|[Aa]anbieder|[Dd]ostawca(?: płynności)?|[Gg]egenpartei|[Cc]ontrepartie|[Cc]ontraparte|[Cc]ontroparte|[Tt]egenpartij)) ${NAME}(?=[ ,.])`,
  `${START}${NAME}(?:,| \\(| is| was| as)(?: (?:now|still))? ?(?:our|the|a|an) ?${ROLE.replace('(?:our|the|', '(?:')}(?![\\p{L}])`,
  `${START}(?:re-?rout(?:ed|es|ing)|routed|routes|fail(?:ed|s|ing) over|falls? back|switched|sourced)(?: (?:it|them|payouts?|orders?|the flow|flow|volume|liquidity|over))? (?:via|through|to|from|onto) ${NAME}`,
].map((source) => new RegExp(source, 'gu'));

const REACH = 90;

/** Names of companies that a sentence near one of the offsets calls a provider, a venue or the like. */
export function findCounterparts(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < starts.length; ) {
    const from = Math.max(0, starts[i]! - REACH);
    let to = starts[i]! + REACH;
    for (i++; i < starts.length && starts[i]! - REACH < to; i++) to = starts[i]! + REACH;
    const piece = text.slice(from, to);
    for (const pattern of PATTERNS)
      for (const match of piece.matchAll(pattern)) {
        const name = match[1]!;
        if (name.split(' ').every((word) => word.length < 3 || commonCapitals.has(foldText(word)))) continue;
        const start = from + match.index + match[0].indexOf(name);
        spans.push({ start, end: start + name.length });
      }
  }
  return spans;
}
