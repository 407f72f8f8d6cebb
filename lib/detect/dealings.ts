import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import type { Span } from './detector.ts';
import { piecesAround } from './pieces.ts';

const WORD = "\\p{Lu}[\\p{L}\\d&'’-]{0,24}\\p{Ll}[\\p{L}\\d]{0,12}";
const NAME = `(?<![\\p{L}\\p{N}_/.@-])(${WORD}(?: (?:${WORD}|OTC|FX)){0,2})(?![\\p{L}\\p{N}_])`;
const SUM = '(?:[$€£] ?)?\\d[\\d.,]*(?: ?(?:k|m|mio|EUR|USDT?|USDC|GBP|BRL|MXN|COP|NGN|bps|%))*';
/** The rest of a sentence; a dot before a digit does not end it. */
const REST = '(?:[^.\\n]|\\.(?=\\d))*';
const LEG =
  '(?:card|bank|sepa|pix|spei|payout|pay-?out|pay-?in|fiat|euro?|eur|usdt?|brl|mxn|gbp|crypto)[ -](?:leg|side|rail|flow|line|corridor)';

/** What moves over a route, in the languages besides English. */
const MOVED =
  '(?:[Aa]uszahlung\\p{Ll}{0,12}|[Zz]ahlung\\p{Ll}{0,12}|[Vv]olumen|[Ll]iquidit\\p{L}{0,12}|[Pp]aiements?|[Vv]ersements?|[Pp]agos?|[Pp]agamentos?|[Pp]agament[oi]|[Bb]etaling\\p{Ll}{0,12}|[Uu]itbetaling\\p{Ll}{0,12}|[Ww]ypłat\\p{Ll}{0,12}|[Pp]łatno\\p{Ll}{0,12}|[Pp]ayouts?|SEPA|PIX|SPEI)';

/** Who does with money what only a firm behind a product does: the group is its name. */
const FIRMS = [
  `${NAME} (?:has |had |have |just |only )?(?:stop(?:s|ped)?|restart\\w*|resum\\w{1,3}|paus\\w{1,3}|is|was) (?:quoting|filling|pricing|streaming quotes|settling)(?![a-z])`,
  `${NAME},? (?:but )?(?:only )?up to ${SUM} (?:a|per) (?:clip|ticket|order|trade)`,
  `(?:with|without|has|have) ${NAME} in the (?:chain|loop|route|flow)(?![a-z])`,
  `${NAME} (?:takes?|took|taking|gets?|got|carr(?:y|ies)|handles?|runs?|covers?)(?: over)?(?: the| our| all)? ${LEG}`,
  `${NAME} (?:revoked|withdrew|pulled|cut|froze|lowered|raised) (?:the|our|its|their) (?:client cert\\w{0,9}|credit lines?|lines?|caps?|payout limits?)(?![a-z])`,
  `(?:inventory|float|liquidity|reserves?|treasury|balance|book|depth|funding) (?:is|are|sits?|lies?|lives?|parked|held|comes?) (?:all |only |mostly )?(?:with|at|on|from) ${NAME}`,
  // The same in other languages: what moves, and over whom.
  `${MOVED}[^.\\n]{0,40} (?:über|par|chez|por|pela|pelo|a través de|através d[ao]|tramite|attraverso|dalla|przez|bij|bei) ${NAME}`,
  `${NAME} (?:hat|a|ha|heeft|tem) (?:das|die|den|le|la|les|el|los|il|lo|o|os|het|de) (?:Limits?|Linien?|Zertifikat|Quoten?|plafonds?|limites?|lignes?|límites?|líneas?|limiti|linee|linhas|lijnen|limieten) (?:\\p{Ll}{2,14} )?(?:gekürzt|gesenkt|gesperrt|gedrosselt|réduit|baissé|coupé|bajado|cortado|reducido|abbassato|tagliato|ridotto|reduzido|cortado|verlaagd|ingetrokken)`,
  `${NAME} (?:quotiert|stellt|cote|cotiza|quota) (?:seit|nicht|keine|ne|plus|no|non|desde|da)(?![\\p{L}])`,
].map((source) => new RegExp(source, 'gu'));

/** The same, in words that others use of theirs: only where the text speaks of such dealings. */
const LOOSE = [
  `${NAME} (?:had|has|announced) (?:a|an)(?: \\w{3,12})? (?:maintenance|outage|bank holiday)`,
  `(?:[Ii]t is|[Ii]t['’]s|[Ii]t was) ${NAME} (?:that|who|which) (?:is|was|went|has been) (?:down|slow|out|offline|late|dry)`,
  `(?:depends?|waiting|waits?|hangs?|blocked) on ${NAME} (?:signing|to sign|opening|to open|refilling|to refill|approv\\w+|to approve|confirming|to confirm|acking|answering|to answer|replying)`,
  `(?:[Tt]he|[Oo]ur|[Tt]heir) ${NAME} (?:leg|rail|corridor|feed|book|nostro|sub-?account|pipe)(?![a-z])`,
  `(?:move|moved|moving|switch|switched|shift|shifted) (?:us|you|them|volume|flow|everything|all) (?:over )?(?:to|onto) ${NAME}`,
  `(?:goes|go|runs|run|went|ran|flows?|routed) (?:out |now )?(?:over|via|through) ${NAME}(?= at| with|,|\\.| for| until| instead)`,
  `(?:supplied|filled|backed|funded|sourced|covered|priced|quoted|cleared|settled|fronted) (?:only |solely )?(?:by|through|via|from) ${NAME}`,
  `(?:half|thirds?|quarters?|\\d ?%|most|all|the rest|remainder)(?: of (?:it|them|that))?(?: comes?| came| is| sits)? (?:from|on|at|with) ${NAME}`,
  `(?:(?:buy|sell|bought|sold) (?:the rest|the remainder|it back|them back|it all)|hedged?|offload\\w*|unwind|unwound) (?:[^.\\n]{0,30} )?(?:on|at|with|through|via) ${NAME}`,
  `(?:kommt|kommen|stammt|stammen|vient|viennent|viene|vienen|vem|vêm|vengono|komt|komen|pochodzi) (?:nur |allein |uniquement |solo |só |alleen |tylko )?(?:von|de|da|van|od) ${NAME}`,
].map((source) => new RegExp(source, 'gu'));
const TRADE =
  /(?<![\p{L}])(?:liquidit\p{L}{1,6}|depth|float|inventory|reserves?|usd[tc]|bps|hedg\p{L}{1,4}|treasury|tr[ée]sorerie|sepa|pix|spei|pay-?outs?|pay-?ins?|auszahlung\p{L}{0,4}|leg|rails?|corridor|clips?|desk|spread|\d{1,4} ?k)(?![\p{L}])/iu;

/** What a desk does and takes, whoever stands behind it: the group goes. */
const DEEDS = [
  `((?:[Tt]he |[Oo]ur |[Aa] )?(?:settlement|payout|pay-out|refill|treasury|ledger|reconciliation|hedge|sweep) (?:worker|job|queue|cron|bot)s?(?: for [\\w -]{2,16}?)? (?:was|were|is|are|got|has been|had been)(?: \\w{2,10})? (?:paused|restarted|stuck|down|stopped|killed|disabled|behind|drained)[^.\\n]*)`,
  `((?:[Oo]ur |[Yy]our |[Tt]he )?(?:[Dd]esk|[Tt]reasury|[Hh]edgers?) (?:was|were|is|has been|had been) (?:told|asked|instructed|ordered) to [^.\\n]+)`,
  `hedg\\w{1,4} (?:order|instruction|rule)s?[^"“\\n]{0,40}["“]([^"”\\n]{4,160})["”]`,
  `((?:we|us|they|desk|0bit) (?:have |has |had )?(?:widened|tightened|skewed|moved the spread)(?: \\w{1,8}){0,3} to \\d[\\d.,]* ?(?:bps|%)[^.;\\n]{0,60})`,
  `(?:can|could|will|would)(?: only)? (?:do|offer|give (?:you|us)|get (?:you|us)(?: to)?) (?:you )?(\\d[\\d.,]* ?bps)`,
  `(?:wants?|asks? for|offers?|stays? at|it is|charges?|takes?|pays?|quotes?|today|now)(?: only| still| now)? (\\d[\\d.,]* ?bps)(?![a-z])`,
  `(?:check|rule|limit) (?:stops|blocks|fires|trips|kicks in|triggers) (?:at|after|from) ([^.,\\n]{3,40}?)(?= and | or |[.,\\n]|$)`,
  `((?:[Oo]ne|[Tt]wo|[Tt]hree|[Bb]oth|[Aa]ll|[Ss]ome|[Mm]ost) of our (?:market makers|providers|banks|venues|sources|desks|counterparties) [^.\\n]+)`,
  `((?:[Tt]op up|[Rr]efill|[Ff]und|[Dd]rain|[Ss]weep|[Rr]ebalance) (?:the|our) (?:\\w{2,8} )?(?:nostro|float|reserve|hot wallet|buffer|desk account)(?![a-z])[^.\\n]*)`,
  `((?:[Rr]aise|[Ll]ower|[Dd]rop|[Bb]ump|[Tt]ighten|[Ll]oosen) the (?:\\w+ ){0,3}(?:limit|threshold|cap|score|cut-?off|floor)s? (?:to|by|from) [^.\\n]+)`,
  `((?:risk|fraud|aml|velocity|review) (?:\\w+ ){0,2}(?:limit|threshold|cap|score|cut-?off) (?:was |is |has been )?(?:lowered|raised|changed|set|moved) to \\d[^.\\n]*(?:\\.\\d[^.\\n]*)?)`,
  `((?:[A-Z]{3,4} )?(?:float|reserve|nostro|inventory) (?:at|on|in) [^.\\n]{2,40} (?:is|was) (?:down|up|at|only|back)(?![a-z])[^.\\n]*)`,
  `commit to (${SUM}(?: (?:a|per|each) (?:month|quarter|year))?|(?:EUR|USD|USDT|GBP|BRL) ?\\d[\\d.,]*[km]?(?: (?:a|per|each) (?:month|quarter|year))?)`,
  `(?:block|velocity|fraud|risk|hold|decline) (?:rule|limit|check|engine|model)s?[^.\\n]{0,40}?(?<!\\d)((?:\\d+|two|three|four|five|six|ten) (?:cards?|declines?|attempts?|payments?|devices?|accounts?) (?:per|within|in|an?|from) [^.,;\\n]{2,30})`,
  `(?:fraud|risk|velocity) (?:engine|rule|model|system)s? (?:block\\w*|declin\\w*|hold\\w*|stop\\w*)[^.\\n]{0,50} after ([^.,\\n]{4,50})`,
  `(?:auto-?release|auto-?approve|auto-?clear|auto-?decline|auto-?block)\\w{0,2} (?:under|over|above|below|at|from) (\\d[\\d.,]*%?)`,
  `(?:verdict|result|decision|match|check)[^\\n]{0,40}?(?:threshold|cut-?off) (?:of |is |at |= ?)?(\\d[\\d.,]*%?)`,
  `(?<![a-z])score_?(?:cutoff|threshold|limit|floor)["']?[=:] ?["']?(\\d[\\d.,]*%?)`,
  `((?:[Ww]e|[Tt]hey|[Oo]ps|[Tt]reasury|(?:[Tt]he |[Oo]ur )?desk) (?:hedge|refill|rebalance|sweep|unwind|skew|net out)s? (?:every|at|once|when|only|on|in|after|before|below|above|from) [^.\\n]{3,80})`,
  `((?:[Tt]he |[Oo]ur |[Yy]our )?(?:[Tt]reasury|[Rr]isk(?: team)?|[Dd]esk) (?:restarted|paused|disabled|flipped|switched|raised|lowered|tightened|loosened|froze|whitelisted|blocklisted|allow-?listed) [^.\\n]{3,80})`,
  `((?:[Ww]e|[Tt]hey|[Oo]ps|[Dd]esk) (?:have |has |had )?(?:switched|moved|shifted|flipped|put|sent) (?:\\w+ ){1,4}(?:to|onto) the (?:backup|second|secondary|fallback|other|alternative|reserve|slow) (?:route|rail|desk|provider|corridor|bank)(?![a-z])${REST})`,
  `((?:[Pp]refer|[Uu]se|[Aa]void|[Pp]ick) the (?:first|second|third|other|backup|cheaper|slower) (?:maker|market maker|provider|venue|desk|route|rail)(?![a-z])[^.\\n]*)`,
  `((?:[A-Z]{3,4}|[Vv]olume|[Ee]verything|[Pp]ay-?outs?)(?: (?:flow|volume|leg|side|payouts?))? (?:goes|go|runs?|is going|went|flows?) (?:over|via|through|to) the (?:first|second|third|other|backup|slow|slower|cheaper) (?:route|rail|desk|provider|corridor|bank)(?![a-z])${REST})`,
  `((?:[Tt]he )?(?:velocity|fraud|risk|aml|AML|sanctions?|kyt|KYT|screening|geo|mule) (?:rule|check|limit|control|filter)s?(?: for [^.,\\n]{3,40})? (?:is|are|was|were|stays?) (?:switched |turned )?(?:off|disabled|suspended|relaxed|lifted|paused)(?![a-z])[^.\\n]*)`,
  `((?:[Tt]he |[Oo]ur )?(?:[Rr]isk|[Ff]raud|[Cc]ompliance|AML)(?: team| desk)? (?:blocks?|holds?|stops?|limits?|caps?|delays?|reviews?) (?:refunds?|pay-?outs?|payments?|withdrawals?|orders?|everything|cards?) (?:above|over|below|under|from) ${SUM}${REST})`,
  `((?:(?:[Ll]e|[Dd]er|[Ee]l|[Ii]l|[Oo]|[Dd]e|[Hh]et) )?(?:plafond|seuil|limite|Limit|Schwelle|soglia|umbral|limiar|grens|drempel|próg)\\w{0,3} (?:de risque|de riesgo|di rischio|de risco|van risico|ryzyka|kontroli)[^.\\n]{0,40} (?:relevée?|abaissée?|angehoben|gesenkt|subido|bajado|alzat[ao]|abbassat[ao]|aumentado|reduzido|verhoogd|verlaagd|podniesion[oya]|obniżon[oya])${REST})`,
  `((?:[Ss]anctions?|[Ff]raud|[Rr]isk|AML|KYT|[Ss]creening) (?:hits?|alerts?|cases?|matches?|scores?)[^.\\n]{0,30} (?:are|is|get|gets) (?:waved through|cleared|passed|ignored|skipped|auto-?\\w+)[^.\\n]*)`,
  `((?:[Ww]e|[Tt]hey|[Dd]esk) (?:hold|have|keep|carry)(?: only| just)? ${SUM} (?:on|in|at) the (?:hot|cold|warm) (?:side|wallet)${REST})`,
  `([Rr]oute (?:everything|all|anything) (?:above|over|below|under) ${SUM} ${REST})`,
  `((?:pre-?funded|reserve|float|buffer) balance (?:is )?(?:below|under|down to|at) ${SUM}${REST})`,
  `((?:(?:[Tt]he|[Dd]ie|[Ll]a|[Oo]ur|[Uu]nsere) )?(?:[Rr]eserves?|[Ff]loat|[Ii]nventory|[Bb]uffer|[Rr]éserve|[Rr]eserva|[Rr]iserva)(?: (?:for|on|at|of|bei|für|en|de|des|di|in) [^.,\\n]{2,40}?)? (?:is|was|ist|est|está|è) (?:short|thin|dry|knapp|leer|basse|baja|bassa|scarsa)(?![\\p{L}])${REST})`,
  `((?:[Ii]nventory|[Ff]loat|[Rr]eserves?|[Ll]iquidity) on the [A-Z]{3} side ${REST})`,
  `((?:[Ww]idened|[Tt]ightened|[Nn]arrowed) (?:the |our )?spreads?(?![a-z])${REST})`,
  `([^.\\n]{0,60}(?<!\\p{L})(?:via|über|par|por|per) (?:de |die |la |le |il |a )?(?:tweede|zweite|deuxième|segunda|seconda|druga) (?:[Rr]oute|ruta|rota|rotta|trasa)(?!\\p{L})${REST})`,
  '(the rule for [^.,\\n]{3,40} (?:held|stopped|blocked|caught|flagged|declined|rejected) (?:it|this|him|her|them|the \\w{3,12}))',
  `((?:[Ll]a |[Dd]ie |[Dd]as |[Tt]he |[Oo]ur )?(?:[Tt]reasury|[Tt]résorerie|[Tt]esorería|[Tt]esouraria|[Tt]esoreria|[Ss]karbiec) (?:will |wird |va |vai )?(?:schiebt|füllt|zieht|bringt|überweist|moves?|sends?|tops?|shifts?|adds?|wires?|funds?|refills?|recharge|verse|vire|complète|mueve|manda|repone|envía|transfiere|transfere|envia|repõe|sposta|trasferisce|versa|stuurt|vult|schuift|przelewa|przesuwa|uzupełnia) ${REST})`,
  '((?:there is |there are |with )?no second (?:source|provider|venue|supplier|liquidity source)[^.,\\n]{0,40})',
  `((?:around |about |only |roughly )?${SUM} (?:left )?on the book)(?![a-z])`,
].map((source) => new RegExp(source, 'gu'));

const REACH = 110;
/** What else the clause says. */
const CLAUSE = /^(?:(?!,? (?:and|but|so|und|et|y|e) )[^.,;:!?\n()])*/;

/** Everyday words and titles in capitals name no firm. */
const isCommon = (name: string) =>
  name.split(' ').every((word) => word.length < 4 || commonCapitals.has(foldText(word)));

/** Firms that a sentence near one of the offsets says to stand behind the product, and what its desk does. */
export function findDealings(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const { from, text: piece } of piecesAround(text, starts, REACH)) {
    for (const pattern of TRADE.test(piece) ? [...FIRMS, ...LOOSE] : FIRMS)
      for (const match of piece.matchAll(pattern)) {
        if (isCommon(match[1]!)) continue;
        const end = from + match.index + match[0].length;
        spans.push({ start: from + match.index, end: end + CLAUSE.exec(text.slice(end, end + 80))![0].length });
      }
    for (const pattern of DEEDS)
      for (const match of piece.matchAll(pattern)) {
        const start = from + match.index + match[0].indexOf(match[1]!);
        spans.push({ start, end: start + match[1]!.length });
      }
  }
  return spans;
}

/** Where only such a sentence may stand: words too common for anything else to look there. */
const DEALS =
  'we keep|we earn|desk was|desk is told|auszahlung|paiement|versement|pagos |pagamento|pagamenti|betaling|wyplat|platnosc|quoting|filling|up to |in the chain|in the loop| takes | took | taking |corridor|feed|revoked|withdrew|pulled the|pulled our|froze|that is down|move us|move you|moved us|moving volume| over | via | through |supplied by|filled by|backed by|funded by|sourced |covered by|fronted by|thirds |quarter |half | the rest |unwind|unwound|depends on|waiting on|bps|raise the|lower the|drop the|bump the|tighten the|top up the|one of our|two of our|all of our|some of our|most of our|threshold lowered|threshold raised|commit to|fraud|autorelease|auto-release|no second|on the book';
export const dealingsKeywords = DEALS.split('|');
const DEAL = new RegExp(`(?:${DEALS})`, 'iy');

/** May anything but a dealing stand here? */
export function isDealOnly(text: string, start: number): boolean {
  DEAL.lastIndex = start;
  return DEAL.test(text);
}
