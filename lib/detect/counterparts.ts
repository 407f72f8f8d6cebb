import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import type { Span } from './detector.ts';
import { piecesAround } from './pieces.ts';

const NAME = "(\\p{Lu}[\\p{L}\\d&.'’-]*[\\p{L}\\d](?: (?:\\p{Lu}[\\p{L}\\d&.'’-]*[\\p{L}\\d]|[A-Z]{2,5})){0,3})";
/** Ends a name: `Route` in `Routes` is none. */
const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}_])';
const ROLE =
  '(?:(?:our|the|upstream|payout|payment|liquidity|rail|banking|backup|fallback|primary|secondary|settlement|fiat|card|kyc)[ -]){0,2}(?:liquidity (?:source|provider)|provider|market[ -]maker|hedge venue|venue|otc desk|acquirer|psp|counterparty|connector|partner bank|banking partner)';

/** Either case of each word's first letter, since a name is told by its own. */
const either = (words: string) =>
  words.replace(/(?<![\p{L}\]\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Who may stand behind a route, in eight languages; German and Dutch join words. */
const SUPPLIER = `(?:${either('provider|vendor|(?:payment |payout )?rail|market[ -]maker|acquirer|PSP|counterparty|OTC desk|venue|gegenpartei|handelsplatz|fournisseur|prestataire|teneur de marché|contrepartie|acquéreur|proveedor|creador de mercado|contraparte|adquirente|fornecedor|provedor|formador de mercado|fornitore|controparte|tegenpartij|marktmaker|dostawca|dostawcy|kontrahent|animator rynku')}|\\p{L}{0,20}(?:[Aa]nbieter|[Dd]ienstleister|[Ll]iquiditätsgeber|[Aa]anbieder|[Vv]erschaffer))(?: (?:de|di|da|of) (?:liquidité|liquidez|liquidità|paiement|pagos?|pagamentos?|pagamenti)| płynności| płatności)?`;
const FIRM_ENDS =
  'OTC|Markets|Custody|Trading|Capital|Liquidity|Clearing|Settlement|Prime|Securities|FX|Bank|Banking Circle|Screening|Digital|Pay|Payments|Rails?|Acquiring|Processing|Remit|Exchange|Financial|Trust';
/** The name of a firm of this trade, by what such names end in. */
const FIRM_NAME = `((?:\\p{Lu}[\\p{L}\\d&'’-]+ ){1,2}(?:${FIRM_ENDS}))`;
const FIRM = new RegExp(`^${FIRM_NAME}$`, 'u');

/** Is this the name of a firm of this trade, by what such names end in? */
export const isFirm = (text: string) => FIRM.test(text.trim());

const CHANGES =
  '(?:replaces|replaced|instead of|takes over from|ersetzt|remplace|reemplaza|substitui|sostituisce|vervangt|zastępuje|→|->)';

/** Sentences that say who stands behind a route: the groups are the names. */
const PATTERNS = [
  `${START}(?:[Ll]iquidity (?:source|provider)|[Mm]arket[ -]maker|[Hh]edge venue|[Vv]enue|OTC desk|[Aa]cquirer|PSP|[Cc]ounterparty|[Cc]onnector|[Pp]rovider)s?(?: (?:for|of|behind|on) [\\w/ -]{2,24}?| here| there)? (?:is|are|was|will be)(?: now| still)? ${NAME}`,
  `${START}(?:(?:[Oo]ur|[Uu]pstream|[Pp]ayout|[Pp]ayment|[Ll]iquidity|[Rr]ail|[Bb]anking|[Bb]ackup|[Ff]allback|[Pp]rimary|[Ss]econdary|[Tt]he) source|${SUPPLIER})(?:,| is| ist| est| es| è)? ["“„«]?${NAME}${END}(?: ${CHANGES} ${NAME}${END})?`,
  `${START}${NAME}(?:,| \\(| is| was| as)(?: (?:now|still))? ?(?:our|the|a|an) ?${ROLE.replace('(?:our|the|', '(?:')}${END}`,
  `${START}(?:re-?rout(?:ed|es|ing)|routed|routes|fail(?:ed|s|ing) over|falls? back|switched|sourced)(?: (?:it|them|payouts?|orders?|the flow|flow|volume|liquidity|over))? (?:via|through|to|from|onto) ${NAME}`,
  `[Ss]witch(?:ed|ing)? (?:over |back )?to ${NAME}${END}(?= (?:until|till|for now|for the time being|while this|if this))`,
  `(?:[Rr]outer|[Rr]outing) [^.\\n]{0,40} (?:to|via|through|from) ${NAME}${END}`,
  `(?:held|kept|parked) (?:at|with|by) ${NAME}${END}`,
  `(?:[Mm]ov(?:e|ed|ing)|[Ss]hift(?:ed|ing)?|[Rr]out(?:ed|ing)|[Ss]end(?:ing)?|[Ss]ent|[Tt]ook) (?:the |all |our )?(?:traffic|flow|volume|payouts?|orders) (?:over to|to|from|away from|off|via|through) ${NAME}${END}`,
  `(?:[Ee]ngine|[Rr]outer|[Ss]ystem) (?:picked|chose|took|used|selected|prefers) ${NAME}${END}`,
  `(?:payouts?|payments?|transfers?|pay-?ins?|flow)(?: in [A-Z]{3,4})? (?:go(?:es)?|runs?|went|ran) (?:through|via|over) ${NAME}${END}`,
  `(?:because|since|after) ${NAME} (?:froze|cut|suspended|halted|throttled) (?:our|the|all|us)(?![\\p{L}])`,
  `(?:[Mm]aintenance|[Oo]utage|[Ii]ncident) (?:at|with|by) ${NAME}${END}`,
  `(?:[Ss]ponsor|[Aa]cquiring|[Cc]orrespondent|[Ss]ettlement) bank ${NAME}${END}`,
  `${START}${NAME} (?:escalation desk|treasury desk|cash desk|NOC|operations desk)(?![\\p{L}])`,
  `[Ss]ource (?:behind|of|for) (?:it|this|that|the \\w{3,10}) (?:is|was)(?: now)? ${NAME}${END}`,
  `(?:[Rr]un|[Gg]oes|[Gg]o|[Ww]ent|[Rr]uns|[Rr]an|[Ss]ettles?|[Ss]ettled|[Cc]lears?|[Cc]leared|[Ee]xecutes?|[Ee]xecuted|[Ff]illed|[Ff]unded|[Bb]acked|[Ss]erved|[Mm]oved|[Nn]ow|[Cc]orridor|[Ss]witch(?:ed)?) (?:through|via|with|over|at|by|on|to) ${FIRM_NAME}${END}(?: (?:instead of|rather than|not|after) ${FIRM_NAME}${END})?`,
  `${FIRM_NAME}${END} (?:is|was|are|has been|went) (?:down|offline|slow|back|unreachable|out)(?: (?:for|on|again|since|today))?`,
  `${FIRM_NAME}${END} (?:rejected|declined|refused|returned|accepted|confirmed|paused|capped|resend|blocked)`,
  `(?:[Ss]tatements?|[Rr]econciliation (?:file|report)|[Ss]ettlement (?:file|report)|[Nn]ostro) (?:of|from|at|by|with) ${NAME}${END}(?= (?:and|with|against|to|for))`,
  `(?:[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ext|[Ll]ast) (?:choice|pick|option)(?: is| was|:|,)? ${NAME}${END}`,
  `(?:[Ff]illed|[Bb]acked|[Qq]uoted|[Hh]edged|[Ff]ronted|[Ss]ourced) (?:by|from|at|with) ${NAME}${END}`,
  `(?:[Ss]hift|[Mm]ove|[Ss]end|[Dd]ivert|[Rr]oute)(?:ed|s)? (?:\\d{1,3} ?%|half|all|everything|the rest)(?: of (?:it|them|the \\w{3,10}))? (?:over )?to ${NAME}${END}`,
  `(?:[Oo]ur|[Tt]heir|[Mm]y|[Tt]he) (?:contact|account manager|sales contact|counterpart|desk contact)(?: person)? (?:at|with|from|of) ${NAME}${END}`,
  `(?:[Qq]uedan?|[Hh]ay|[Ss]obram|[Rr]estam|[Rr]imangono|[Rr]estano|[Ii]l reste|[Ll]iegen|[Ss]taan|presos?|parked|bloquead[oa]s?) (?:(?:[$€£] ?)?\\d[\\d.,]*(?: ?(?:k|mil|m|mio))?(?: (?:de )?[A-Z]{3,4})? )?(?:en|em|na|no|in|chez|bei|bij) (?:la |el |o |a |der |den )?${NAME}${END}`,
  // Who is asked first, and who answers how.
  `[Ff]irst(?: comes?| is| we (?:ask|try))? ${FIRM_NAME}${END}[^.\\n]{0,20}? (?:then|second|after that) ${FIRM_NAME}${END}`,
  `${FIRM_NAME}${END} (?:answers?|answered|responds?|replies|replied|is asked|was asked|times? out|timed out|is tried|takes over|refills?|refilled|tops? up)`,
  `${START}${NAME} (?:refills|refilled|replenishes|replenished|tops up|topped up|prefunds)(?= (?:us|our|the|it|in|at|on|by|until|every|again|before|after|overnight|tomorrow|tonight|today)(?![\\p{L}]))`,
  `${START}${NAME} (?:wants?|asks?|needs?|expects?|requires?|told|tells) us to (?:keep|hold|park|post|leave|deposit|pre-?fund|wire|send|top up)(?![a-z])`,
  `${START}${NAME} (?:non |ne |n')?(?:ha|a|hat|heeft|tem) (?:not |pas |nicht |niet |noch nicht )?(?:riempito|rifornito|rempli|aufgefüllt|aangevuld|repuesto|recargado|reabastecido|reposto)(?![\\p{L}])`,
  `(?:[Gg]uthaben|[Kk]onto|[Vv]orschuss|[Bb]uffer|[Rr]eserve|[Pp]refunding|[Tt]r[ée]sorerie(?: \\p{Ll}{3,12})?|[Ss]aldo|[Ff]ondi|[Ff]ondos|[Ff]undos)(?: (?:van|von|de|di) \\d{1,3} ?%)?(?: (?:staat|liegt|sta|está))? (?:bij|bei|chez|with|at|presso|en|em|na|w) ${FIRM_NAME}${END}`,
  // Who looks at customers for the desk.
  `(?:[Ee]ffectu[ée]e?s?|[Dd]urchgeführt|[Pp]erformed|[Cc]arried out|[Rr]ealizad[oa]s?|[Ee]seguit[oiae]|[Uu]itgevoerd|[Ww]ykonan[eya]) (?:par|von|by|por|da|door|przez) ${NAME}${END}(?=[^.\\n]{0,24}(?:check|chk_|contr[oôó]l|prüf|screening|verifi))`,
  // A question and its answer on the next line.
  `[Ww]ho(?: is|['’]s|se)? (?:behind|backing|serving|providing|covering|quoting|filling|holding|funding|on|holds|backs|covers|fills|quotes|serves|moves|funds) [^\\n?]{0,60}\\?\\s*\\n(?:[^\\n\\d]{2,40} \\d{1,2}:\\d\\d(?: ?[AaPp][Mm])?[ \\t]*\\n)?[> \\t-]*(?:[^\\n:]{1,30}: )?${NAME}${END}`,
  // The same in other languages: what runs over whom.
  `(?:läuft|laufen|lief|liefen|geht|gehen|ging|gingen)(?: [^.\\n]{2,24}?)? (?:über|via) ${NAME}${END}`,
  `(?:passe|passent|passait|pasa|pasan|va|van|sale|salen|passa|passam|vai|vão|sai|saem|passano|vanno)(?: [^.\\n]{2,24}?)? (?:par|chez|por|pela|pelo|per|tramite|su) ${NAME}${END}`,
  `(?:loopt|lopen|liep|gaat|gaan|idzie|idą|przechodzi|przechodzą)(?: [^.\\n]{2,24}?)? (?:via|over|przez) ${NAME}${END}`,
  `[Cc]redentials (?:of|for|at) ${NAME}${END}|${START}${NAME} (?:[Cc]redentials|callbacks?)${END}`,
  `${NAME} (?:as|is|was) (?:the |our )?(?:liquidity )?(?:source|backer|provider|counterparty|market maker|venue)(?: (?:of|for|behind) )`,
  `${NAME} as (?:the |our |a )?(?:fallback|backup|secondary)(?![\\p{L}])`,
  `(?:[Pp]rovider|[Ee]scalation|[Vv]enue|[Ll]iquidity)[^.\\n]{0,30} (?:contact|desk|manager) (?:at|of) ${NAME}${END}`,
  `(?:prefer(?:s|red)?|chose|chooses|picks?|picked|selects?|selected|favou?rs?) ${NAME} (?:over|instead of|before) ${NAME}${END}`,
].map((source) => new RegExp(source, 'gu'));

/** What ends in a number and is no region of a cloud: `sepa-inst-b2`, `hedger-eu3`. */
const CODE =
  '(?!(?:us|eu|ap|sa|ca|me|af)-(?:north|south|east|west|central)|(?:thread|pool|node|process|step|page|item|row|test)[-_])([a-z]{2,14}(?:[-_][a-z]{1,12}){0,3}[-_][a-z]{0,12}\\d{1,3})(?![\\w-])';
const RAIL =
  '(?=(?:otc|hedge|payout|payin|tron|polygon|solana|sepa|pix|spei|pse|ach|nip|swift|faster|fps|ted|upi|interac|bank|card|wire|eur|usd|gbp|brl|mxn|cop|ngn)[-_])';

/** Names of routes and workers, and their schedules, near the words that say so. */
const CODES = [
  `${START}(?:route|ruta|rota|rotta|trasa|worker)(?:[ _](?:name|id))?(?: (?:is|ist|to|was|now))?[ :=]{1,2}["'\`]?${CODE}`,
  `(?<![\\w/.-])${RAIL}${CODE}`,
  // `settler-eu3`, `ledger-sync-b4`: a worker by what it does and where.
  '(?<![\\w/.@-])((?:[a-z]{2,14}[-_]){0,2}(?:settle|settler|settlement|payout|payin|refill|refiller|refunder|ledger|recon|sweep|sweeper|hedger|drain|drainer|dispatch|dispatcher|fanout|treasury|rebalancer)(?:[-_][a-z]{2,12}){0,2}[-_](?:[a-z]{1,4}\\d{1,2}|[a-z]{2,3}[-_]\\d{1,2}))(?![\\w-])',
  // Jobs and queues of the desk, and guards of its back office.
  '(?:job|queue|task|consumer|topic|stream|lock|dlq|cron)s?[ :=]{1,2}["\'`]?((?=[\\w.-]{0,30}(?:settle|payout|refill|ledger|treasury|reserve|hedge|liquidity|rebalance|recon|sweep))[a-z]{1,14}(?:[-_.][a-z\\d]{1,14}){1,5})(?![\\w-])',
  '(?<![\\w/.@-])((?:refill|ledger|settle|settlement|payout|sweep|treasury|hedge|recon|rebalance|replay|liquidity|reserve|proof)-(?:signer|executor|publisher|router|gateway|relay|topup-bot|sweeper|runner|sync|closeout|watch|worker|fanout|bot|job|daemon|cron|loop|scan|orchestrator)(?:-[a-z]{2,8})?)(?![\\w-])',
  '(?<![\\w.-])((?:q|dlq)[.-](?=[\\w.-]{0,20}(?:settle|payout|refill|ledger|treasury|reserve|hedge))[\\w-]{2,20}(?:\\.[\\w-]{1,20}){0,4})(?![\\w-])',
  '(?:treasury|float|hot_wallet|cold_wallet|liquidity|venue)_\\w{0,40}(?:\\{[^}\\n]{0,120}\\})? ?[=:]? ?(\\d[\\d.,]{2,20})(?![\\w-])',
  // What lies on a wallet of one's own: `Cold Bitcoin` over `254.4353 BTC`.
  '(?:hot|cold|warm|omnibus)(?: wallet)?[ -](?:ethereum|bitcoin|tron|solana|polygon|base|arbitrum|eth|btc|trx|sol|usdt|usdc|xrp|litecoin)(?: wallet)?\\s{0,3}[:=\\n\\t]\\s{0,3}((?:[€$£] ?)?\\d[\\d.,]{2,20}(?: ?[A-Z]{3,5})?)(?![\\w-])',
  // The schedule of such a worker: five fields, some of them stars.
  '(?<=(?:worker|settle|refill|rebalanc|sweep|treasury)[^]{0,60})(?<![\\w*/])((?=[^\\n]{0,20}\\*)(?:(?:\\*(?:/\\d{1,2})?|\\d[\\d,/-]{0,12}) ){4}(?:\\*(?:/\\d{1,2})?|\\d[\\d,/-]{0,12}))(?![\\w*/])',
].map((source) => new RegExp(source, 'gi'));
/** Rules of risk by the names that the desk gave them; those of linters have neither capitals nor digits. */
CODES.push(
  /(?<![\p{L}])(?:[Rr]ule|[Rr]egel|[Rr][eè]gle|[Rr]egla|[Rr]egra|[Rr]egola|[Rr]egu[łl][aęy]) ["`']?([A-Z]{2,14}(?:[-_][A-Z\d]{1,14}){1,4}|(?=[a-z-]*(?:\d|velocity|geo|iban|card|mule|aml|wallet|device|burst|chargeback|sanction|country|kyc|score|amount|fraud|risk))[a-z]{2,14}(?:-[a-z\d]{1,14}){1,4})(?![\w-])/gu,
);
/** Runbooks by number and title, or by title alone; wallets by what they are for. */
CODES.push(
  /(?<=^|\n)(RB-[A-Z\d]{1,10}(?:-\d{1,4})?(?:[:–—-]? \p{L}[\p{L}'’/-]*){1,7})(?=[ \t]*(?:\n|$))/gu,
  /(?<![\w-])([A-Z]{2,5}-(?:HOT|COLD|WARM|FLOAT|RES|RESERVE|TREASURY|SWEEP|OMNI|VAULT)(?:-[A-Z\d]{1,6}){0,2})(?![\w-])/g,
  /(?<![\w-])(RB-[A-Z\d]{1,10}(?:-\d{1,4})?(?: (?!EUR|USD|GBP)\p{Lu}\p{Ll}+){1,4})(?![\p{L}])/gu,
  /(?:(?:the|das|our|internal|see|in|use[ds]?|nutzte|follow|take) (?:the )?)(?:[Rr]unbook|[Pp]laybook) ["“„«]?(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2})(?![\p{L}])/gu,
);
/** What the back office calls its guards; those of web frameworks have one word before it, or a usual one. */
CODES.push(
  /(?<![\w.])((?!(?:Jwt|Auth|Role|Session|Permission|Throttl|Rate))(?:[A-Za-z][a-z]+)(?:[A-Z][a-z]+){1,5}Guard)(?![\w(])/g,
);

const REACH = 90;

const isCommon = (name: string) =>
  name.split(' ').every((word) => word.length < 3 || commonCapitals.has(foldText(word)));

/** Names of companies, routes and workers that a sentence near one of the offsets gives away. */
export function findCounterparts(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const { from, text: piece } of piecesAround(text, starts, REACH)) {
    for (const pattern of [...PATTERNS, ...CODES])
      for (const match of piece.matchAll(pattern)) {
        let after = match.index;
        for (const name of match.slice(1)) {
          if (!name) continue;
          const start = piece.indexOf(name, after);
          after = start + name.length;
          if (CODES.includes(pattern) || !isCommon(name)) spans.push({ start: from + start, end: from + after });
        }
      }
  }
  return spans;
}
