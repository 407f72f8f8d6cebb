import { foldText } from './characters.ts';
import type { Span } from './detector.ts';

const WHOM =
  '(?:the |our |your |any |den |dem |le |la |au |el |al |lo |o |ao |il |de |aan de |aan )?(?:partners?|customers?|clients?|merchants?|kunden?|partenaires?|clientes?|socios?|parceiros?|partnerowi|klientowi|klant(?:en)?|outside|externally|anyone|ticket|reply|slides?|writing)';

/** How people say in eight languages that what they write stays inside. Folded. */
const CUE = new RegExp(
  `^(?:${[
    'for your eyes only|between us\\b|off the record|stays (?:here|inside|internal)|internal(?: use)? only',
    `not for (?:${WHOM}|external|sharing)`,
    `(?:do not|don['’]?t|dont|never|not to|must not|please no[tr]?) (?:send|mention|tell|write|say|share|put|forward|name|quote|show|disclose|repeat)\\b[^.\\n]{0,24}(?:\\b${WHOM}|part\\b|them\\b)`,
    'keep (?:this|it|that|the \\w{4,12}) (?:internal|inside|here|quiet|off|between|to (?:ourselves|yourself|yourselves))',
    '(?:to|for|with) (?:the )?(?:partners?|customers?|client) (?:we |pls |please |just )?(?:only )?(?:say|write|tell|answer|reply)',
    '(?:partners?|customers?|client) (?:only )?(?:gets?|hears?|sees?) (?:only )?(?:the )?(?:standard|usual|public)',
    '(?:real|actual|true) reason|motivo reale?|motif reel|(?:vraie )?raison reelle|echte reden|wahrer grund|prawdziwy powod',
    '\\[?internal (?:note|comment|remark|view|analysis)s?\\b|note interne|nota interna|ticket interno|interne? (?:notiz|notitie|info|regel|anmerkung|opmerking)|(?:observacion(?:es)?|anotacion|comentario|observacao|observacoes|anotacao) intern[oa]s?|(?:osservazione|commento|annotazione) intern[oa]|remarque interne|commentaire interne|interner? (?:vermerk|hinweis|kommentar)|notatka wewnetrzna|wewnetrznie',
    'unter uns\\b|nur intern\\b|nach aussen|aussenkommunikation|dem partner (?:bitte )?nur|nicht (?:weiter(?:geben|sagen|leiten)|nennen|erwahnen|an den (?:partner|kunden))',
    'entre nous\\b|(?:au|aux) (?:partenaires?|clients?),? (?:on |nous )?(?:ne )?(?:dit|dites|dire|repond|repondez|ecrit|ecrivez)|ne (?:pas|rien|surtout pas) (?:mentionner|dire|transmettre|partager|ecrire)|usage interne',
    'entre nosotros\\b|al (?:cliente|partner|socio),? (?:dile|decimos|digale|solo|escribe)|no (?:mencion\\w{2,4}|decir|digas|compartir|contar)\\b|uso interno',
    'entre nos\\b|ao (?:parceiro|cliente),? (?:dizemos|diga|so|fala|escreve)|nao (?:mencion\\w{2,4}|dizer|diga|falar|compartilhar)\\b',
    'tra (?:di )?noi\\b|al (?:partner|cliente),? (?:diciamo|solo|scriviamo|dire)|non (?:menzionare|dire|condividere|scrivere)\\b',
    'onder ons\\b|alleen intern|niet (?:noemen|delen|doorgeven|melden|zeggen)\\b|de (?:partner|klant) (?:krijgt|hoort) alleen',
    'miedzy nami\\b|(?:partnerowi|klientowi) (?:piszemy|mowimy|powiedz) tylko|nie (?:wspomina\\w{1,3}|mow\\w{0,3}|udostepnia\\w{1,3}|pis\\w{2,3}) ',
  ].join('|')})`,
);

/** Where a cue may begin. */
export const withheldKeywords =
  "for your eyes|between us|off the record|stays |internal|not for |do not |don't |don’t |dont |never |not to |must not |please no|keep |to the partner|to partner|for the partner|for partner|with the partner|with partner|to customer|to the c|for the c|partner gets|partner only|partners get|partner hears|partner sees|customer gets|customer hears|client gets|real reason|actual reason|true reason|motivo real|motif reel|raison reelle|vraie raison|echte reden|wahrer grund|prawdziwy|note interne|nota interna|ticket interno|interne |wewn|unter uns|nur intern|nach aussen|aussenkomm|dem partner|nicht weiter|nicht nennen|nicht erw|nicht an|entre n|au partenaire|aux partenaire|au client|aux client|ne pas |ne rien|ne surtout|usage intern|uso intern|al cliente|al partner|al socio|no menc|no dec|no dig|no comp|no cont|ao parceiro|ao cliente|nao m|nao d|nao f|nao c|tra noi|tra di noi|non m|non d|non c|non s|onder ons|alleen intern|niet noem|niet del|niet door|niet meld|niet zeg|de partner|de klant|miedzy nami|partnerowi|klientowi|nie wspom|nie mow|nie udost|nie pis|observac|anotac|comentario intern|osservaz|commento int|annotaz|remarque int|commentaire int|interner ".split(
    '|',
  );

/** Documentation and policies say the same of nothing in particular: they name no sum, no company, no number. */
const isParticular = (text: string) =>
  /\d/.test(text.replace(/0(?:Bit|Gate|Pools|Base|Link)|\bS[1-4]\b|\b[a-z]{2,12}_[A-Za-z0-9_]+/g, '')) ||
  /[^\s.!?>*"'“„-] {1,2}\p{Lu}\p{Ll}{3,}/u.test(text);

const ONE_TIME =
  /\b(?:\p{L}{0,12}code|otp|pin|tan|password|c[oó]digo|codice|kod|senha)\b[^\n]{0,24}?(?:\b\d{4,8}\b|\[one-time-code-)|(?:\b\d{4,8}\b|\[one-time-code-\d{1,4}\])[^\n]{0,24}?\b(?:\p{L}{0,12}code|otp|pin|tan|c[oó]digo|codice|kod)\b/iu;

const HEADING = 60;
const LONGEST = 1200;

/** The lines that say of themselves, or whose heading says of them, that they stay inside. */
export function findWithheld(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done || /[\p{L}\d]/u.test(text.charAt(start - 1))) continue;
    const cue = CUE.exec(foldText(text.slice(start, start + 90)));
    if (!cue) continue;
    // `Your code is 482913. Do not share it with anyone.`: what every message with a code says.
    if (/anyone/.test(cue[0]) && ONE_TIME.test(text.slice(Math.max(0, start - 160), start + 160))) continue;
    // `Internal note draft` alone is what a field is called.
    if (isFieldName(text, start, start + cue[0].length)) continue;
    const span = reachOf(text, start, start + cue[0].length);
    done = span.end;
    // `Real reason: …` announces what it is about to tell.
    const isLabel = /^[^\n:]{0,12}: ?\S/.test(text.slice(start + cue[0].length, start + cue[0].length + 20));
    if (!isLabel && !isParticular(text.slice(span.start, span.end))) continue;
    spans.push(...sentencesIn(text, span, start, isLabel));
  }
  return spans;
}

/** A line of the cue and no more than one word beside it. */
function isFieldName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return (
    /(?:^|\n)[ \t>*]{0,4}(?:\p{L}{1,20} )?$/u.test(before) &&
    /^ \p{L}{1,20}:|^(?: \p{L}{1,20})?[ \t]{0,4}(?:\r?\n|$)/u.test(after)
  );
}

/** The line of a cue; what follows up to an empty line too where the cue is a heading. */
function reachOf(text: string, start: number, cueEnd: number): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST);
  // When it was said and by whom is for the engine's other rules.
  const from =
    lineStart +
    (/^\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:[^:\n]{2,40}: )?/.exec(text.slice(lineStart, start))?.[0].length ?? 0);
  const newline = text.indexOf('\n', cueEnd);
  let to = Math.min(newline < 0 ? text.length : newline, cueEnd + LONGEST);
  const line = text.slice(from, to);
  if (line.trim().length <= HEADING && !/[.!?]["”)]?$/.test(line.trim())) {
    const empty = text.slice(to, to + LONGEST).search(/\n[ \t>]*\n|\n[^\n]{0,20}\b[Pp]ubli(?:c|shed)\b/);
    const end = empty < 0 ? Math.min(text.length, to + LONGEST) : to + empty;
    to += endOfWords(text.slice(to, end), empty < 0);
  }
  return { start: from, end: to };
}

/**
 * Where what a heading announces ends: pages have no empty lines, but the names of fields and buttons that follow are
 * short lines without a mark or a number, and who wrote it when closes it.
 *
 * @param isOpen - does no empty line end it?
 */
function endOfWords(text: string, isOpen: boolean): number {
  let isTold = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/).filter(Boolean).length;
    if (isTold && isOpen && SIGNED.test(line)) return at;
    if (isTold && words > 0 && words < 4 && !/[\d.,:;!?)*-]|^\s*[-*•>]/.test(line)) return at;
    isTold ||= words > 4;
    at += line.length + 1;
  }
  return text.length;
}

/** `Escrito por … a las 12:28`, `Posted by …`: below a note, who wrote it. */
const SIGNED =
  /^[ \t]*(?:written|posted|added|noted|edited|last edited|geschrieben|verfasst|erfasst|notiert|escrito|anotado|écrit|rédigé|ajouté|scritto|inserito|annotato|geschreven|toegevoegd|napisa[lł]\w?|doda[lł]\w?)(?: \p{Ll}{2,8})? (?:by|von|por|par|da|door|przez)(?!\p{L})/iu;

/** What the reader may tell the partner stands in quotes, or behind the cue itself: that stays. */
function sentencesIn(text: string, span: Span, cue: number, isLabel: boolean): Span[] {
  const spans: Span[] = [];
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/[^\n.!?]{1,600}(?:[.!?](?!\s|$)[^\n.!?]{0,600}){0,40}[.!?]?/g)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const isCue = cue >= start && cue < end;
    // `To the partner we only say "under review"` tells nothing but what may be said.
    if (
      isCue &&
      !isLabel &&
      !isParticular(match[0].slice(0, cue - start)) &&
      !isParticular(match[0].slice(cue - start))
    )
      continue;
    if (!isCue && !/\p{L}{3}/u.test(match[0])) continue;
    const lead = /^[\s>*•-]*/.exec(match[0])![0].length;
    spans.push({ start: start + lead, end: start + match[0].trimEnd().length });
  }
  return spans;
}
