import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import { cue } from './cues.ts';
import { isGiven } from './name-words.ts';
import { isPersonName } from './person-names.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

/** `Av. Inventada, 38165 Ede`: a street without its number, but with the town. */
const UNNUMBERED =
  /(?<![\p{L}\p{N}_.-])(?:[Cc]alle|[Aa]venida|Av(?:da?)?\.|[Pp]laza|[Pp]aseo|[Rr]ua|R\.|Via|Viale|Piazza|Corso|ul\.|al\.|[Rr]ue|[Pp]lace) (?:de la |de los |de las |de |del |da |do |dos |das |di |dei |du |des )?\p{Lu}[\p{L}'’-]+(?: (?:de |del |da |do |di |du )?\p{Lu}[\p{L}'’-]+){0,3}, (?:\d{4,5}|\d{2}-\d{3}|\d{4}-\d{3}) \p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?(?![\p{L}\d])/gu;

const STREET =
  /(?<![\p{L}\p{N}])(?:ul\. |al\. |v\. )?\p{Lu}[\p{L}.'’-]{1,30}(?: (?:(?:de|la|las|los|del|della|dei|di|da|do|dos|der|den|dem|am|an|van|des|du) ){0,2}\p{Lu}[\p{L}.'’-]{1,30}){0,4},? (?:n\.?º? ?)?\d{1,4} ?[a-zA-Z]?(?:[/-]\d{1,4})?,?\s{1,6}>?[ \t]{0,3}$/u;
/** `117 Invented Mews`: the number first, whatever the street is called. */
const NUMBERED =
  /(?<![\p{L}\p{N}.,/-])\d{1,5}[A-Za-z]? (?:(?:de|la|le|du|des|del|of|the) ){0,2}\p{Lu}[\p{L}.'’-]{1,30}(?: (?:(?:de|la|le|les|du|des|of|the) ){0,2}\p{Lu}[\p{L}.'’-]{1,30}){0,4},?\s{1,6}>?[ \t]{0,3}$/u;
const PLACE =
  /^(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}[\p{L}.'’-]+(?:(?<!\p{Ll}{2}\.) (?:(?:am|an|de|do|der|la) )?\p{Lu}[\p{L}.'’-]+){0,2}/u;

/** `Am Alten Markt 3a, 50216 Köln`: words, a number, a postal code and a town, whatever the street is called. */
export function findBeforeTowns({ text, digits }: Survey, report: Report): void {
  for (let i = 2; i < digits.length; i += 2) {
    const start = digits[i]!;
    const gap = start - digits[i - 1]!;
    if (gap > 90 || !/[ \n>\t]/.test(text.charAt(start - 1))) continue;
    if (!/(?:, |,?\r?\n[ \t>]{0,4})$/.test(text.slice(Math.max(0, start - 8), start))) continue;
    const place = PLACE.exec(text.slice(start, start + 80))?.[0];
    if (!place) continue;
    const left = text.slice(Math.max(0, start - 96), start);
    const street = (gap > 10 ? NUMBERED : STREET).exec(left)?.[0];
    const words = gap > 10 ? street : street?.slice(0, street.search(/\d/));
    const last = /(?<!\p{L})(\p{L}{1,60})\P{L}{0,20}$/u.exec(words ?? '')?.[1];
    if (street && last && !commonCapitals.has(foldText(last))) report(start - street.length, start + place.length);
  }
}

/** Who lives in a town, in eight languages, tells its postal code and name. */
const LIVES =
  /(?:^|[^a-z])(?:liv(?:e|es|ing)|moved|resid\w{2,5}|wohn\w{1,5}|gezogen|habit\w{1,4}|demeur\w{2,4}|viv[eo]\w{0,4}|resid\w{1,5}|mor[oa]|abit[oa]|woon\w{0,5}|wonend\w?|mieszka\w{0,3}|zamieszk\w{2,4}|bin|suis|soy|sono|sou|ben|i'm)(?![a-z])[^\d\n.]{0,24} (?:in|to|nach|a|en|te|w|em|de|da|uit|from|aus|bei|near) $/;

/** `staying at Laugavegur 211, 105 Reykjavík` */
const STAYS =
  /(?:stay(?:s|ing)?|liv(?:e|es|ing)|resid\w{2,5}|registered|wohnhaft|wohnt|domicili\w{2,4}|zamieszka\w{2,4}|woon\w{0,5}|viv[eo]|mora|abita) (?:(?:at|in|pod adresem|przy|am|op|en|em|na|a|à) )?(\p{Lu}[\p{L}.'’ -]{2,40}(?: \d{1,4}[a-z]?,?|,) (?:\d{3,5}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}[\p{L}'’-]{1,24})(?![\p{L}\d])/gu;

/** The address of a card for the address book: parts between semicolons. */
const CARD = /(?:^|\n)(?:item\d\.)?ADR(?:;[^:\n]{1,60})?:;{0,2}([^\n\r]{6,200})/g;
/** `lives at 22 Fake Rise, Invented`: whatever the street is called. */
const LIVES_AT =
  /(?<![\p{L}])(?:lives?|living|resid(?:es|ing)|stay(?:s|ing)|moved|based) (?:at|to) (\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’-]{1,24} ?){1,4}(?:, \p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?)?)/gu;
/** `37 Invented Park, Galway, B64 K0M1`, `Flat 97, Invented Heights, Bengaluru 560034`: on one line, the code at the end. */
const ONE_LINE =
  /(?<![\p{L}\p{N}_.,/-])(?:(?:Flat|Apt\.?|Apartment|Unit|House|Plot|Shop|Door|No\.?) [\w/-]{1,6}, )?(?:\d{1,5}[A-Za-z]? )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}(?:(?<=\d[^\n]{0,99}), (?:\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}, ){0,2}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?,? (?:[A-Z]\d[\dW] [A-Z\d]{2}\d[A-Z\d]|[A-Z]\d[\dW] [A-Z\d]\d[A-Z\d]{2}|\d{6}|\d{3} \d{3}))(?![\p{L}\p{N}_-])/gu;
/** The lines above a Brazilian postal code; a Japanese one below its town. */
const FOREIGN_LINES =
  /(?:^|\n)[ \t]{0,4}((?:[^\n]{4,60}\d[^\n]{0,30}\n)?[ \t]{0,4}\p{Lu}[^\n]{2,40} [–—-] [A-Z]{2}\n[ \t]{0,4}(?:CEP:? )?\d{5}-\d{3}|(?:Rua|R\.|Av(?:enida|\.)|Travessa|Alameda|Praça|Rodovia|Estrada|Largo) [^\n]{3,70}\n[ \t]{0,4}(?:CEP:? )?\d{5}-\d{3},? \p{Lu}[^\n]{1,40}?)(?=[ \t]*(?:\n|$))|(?<=(?:-(?:ku|shi|cho|machi|to|fu|ken|gun)|Tokyo|Kyoto|Osaka)[^\n]{0,24}\n[ \t]{0,4})(?:〒 ?)?(\d{3}-\d{4})(?=[ \t]*(?:\n|$))/gu;
/** `⌂ 6336 FR Zwolle`: a Dutch postal code and its town alone on a line. */
const DUTCH_LINE =
  /(?<=(?:^|\n)[^\p{L}\d\n]{0,4})[1-9]\d{3} (?!AM|PM|EU|US|UK|BC|AD|TV|PC|ID)[A-Z]{2} \p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: (?:aan|den|op|a\/d|\p{Lu})[\p{L}'’-]{0,24}){0,3}(?=[ \t]*(?:\r?\n|$))/uy;
/** A label on a line of its own, whatever stands below it down to the postal code and the town. */
const BELOW_LABEL =
  /(?:^|\n)[ \t>]{0,4}(?:\p{L}{3,12} )?(?:address|adresse|anschrift|direcci[oó]n|endere[cç]o|morada|indirizzo|adres):?[ \t]{0,4}\r?\n([^\n]{1,60}\r?\n(?:[^\n]{1,60}\r?\n)?[ \t>]{0,4}(?:[A-Z]{1,2}-)?(?:\d{4,5}(?: [A-Z]{2})?|\d{2}-\d{3}|\d{4}-\d{3}) \p{Lu}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}.'’-]{1,24}){0,3})(?=[ \t,.]{0,4}(?:\r?\n|$))/giu;
/** A customer and the town, as files have it: `Jane Fake, 94205 Ede`. */
const OF_PERSON =
  /(?<![\p{L}])(?:customer|client|user|name|payer|buyer|holder|kunde|kundin|cliente|klant|klient|titular\w?|inhaber|nom|nome|nombre|naam)(?: name)?: \p{Lu}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24}){1,3}, ((?:\d{4,5}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)/giu;

/** Below somebody's name: a line or two, and the postal code with its town, as a letter is addressed. */
const BELOW_NAME =
  /(?<=^|\n)[ \t>]{0,4}(\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){1,4}),?[ \t]{0,4}\r?\n[ \t>]{0,4}((?:[^\n]{3,60}\r?\n[ \t>]{0,4}){0,2}(?:(?:[A-Z]{1,2}-)?(?:\d{4,5}(?: [A-Z]{2})?|\d{2}-\d{3}|\d{4}-\d{3}) \p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}.'’-]{1,24}){0,3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}.'’-]{1,24}){0,2})?))(?=[ \t,.]{0,4}(?:\r?\n|$))/gu;
const TITLED = /^(?:Mrs?|Ms|Miss|Dr|Herr|Frau|M|Mme|Mlle|Sra?|D|Dña|Sig|Sig\.ra|Dhr|Mevr|Pani?)\.? /;

const isAtHome = cue('stay|liv|resid|registered|wohn|domicili|zamieszk|woon|vive|vivo|mora|abita');
const isLabelled = cue('address|adress|anschrift|direccion|endereco|morada|indirizzo|adres');

/** Do groups of so many digits follow each other, with one character between? */
function hasGroups(digits: readonly number[], first: number, second: number): boolean {
  for (let i = 0; i + 3 < digits.length; i += 2)
    if (
      digits[i + 1]! - digits[i]! === first &&
      digits[i + 2]! - digits[i + 1]! === 1 &&
      digits[i + 3]! - digits[i + 2]! === second
    )
      return true;
  return false;
}

/** Postal codes and towns that the words, the lines or the labels around them give away, with what stands before. */
export function findTowns(survey: Survey, report: Report): void {
  const { text, digits } = survey;
  if (digits.length === 0) return;
  if (digits.length > 2 && text.includes('ADR'))
    for (const match of text.matchAll(CARD))
      report(match.index + match[0].length - match[1]!.length, match.index + match[0].length);
  if (text.includes(' at ') || text.includes(' to '))
    for (const match of text.matchAll(LIVES_AT))
      report(match.index + match[0].length - match[1]!.length, match.index + match[0].trimEnd().length);
  if (text.includes(', '))
    for (const match of [...text.matchAll(ONE_LINE), ...text.matchAll(UNNUMBERED)])
      report(match.index, match.index + match[0].length);
  if (
    (hasGroups(digits, 5, 3) || hasGroups(digits, 3, 4)) &&
    /\d-\d{3}(?:[ \t]*(?:\n|$)|,? \p{Lu})|(?:Tokyo|Kyoto|Osaka|-(?:ku|shi|cho|machi|ken|gun)\b)/u.test(text)
  )
    for (const match of text.matchAll(FOREIGN_LINES)) {
      const value = match[1] ?? match[2]!;
      const end = match.index + match[0].length;
      report(end - value.length, end);
    }
  if (isLabelled(survey))
    for (const match of text.matchAll(BELOW_LABEL))
      report(match.index + match[0].length - match[1]!.length, match.index + match[0].length);
  if (text.includes('\n') && digits.some((at, i) => i % 2 === 0 && /[\n >A-Z-]/.test(text.charAt(at - 1))))
    for (const match of text.matchAll(BELOW_NAME)) {
      const name = match[1]!.replace(TITLED, '');
      if (isPersonName(name) && (name !== match[1] || isGiven(name.split(' ')[0]!)))
        report(match.index + match[0].length - match[2]!.length, match.index + match[0].length);
    }
  if (text.includes(': ') && /, \d\d/.test(text))
    for (const match of text.matchAll(OF_PERSON))
      report(match.index + match[0].length - match[1]!.length, match.index + match[0].length);
  if (isAtHome(survey) && /(?:\d[a-z]?,?|,) \d[\d-]{2,7} \p{Lu}/u.test(text))
    for (const match of text.matchAll(STAYS))
      report(match.index + match[0].length - match[1]!.length, match.index + match[0].length);
  for (let i = 0; i < digits.length; i += 2) {
    const start = digits[i]!;
    const length = digits[i + 1]! - start;
    if (length === 4 && text[start + 4] === ' ') {
      DUTCH_LINE.lastIndex = start;
      const line = DUTCH_LINE.exec(text)?.[0];
      if (line) report(start, start + line.length);
    }
    if (text[start - 1] !== ' ' || length < 2 || length > 5) continue;
    const place = PLACE.exec(text.slice(start, start + 80))?.[0];
    if (place && LIVES.test(foldText(text.slice(Math.max(0, start - 48), start)))) report(start, start + place.length);
  }
}
