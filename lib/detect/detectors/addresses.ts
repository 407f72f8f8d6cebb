import { foldText } from '../characters.ts';
import { commonCapitals } from '../common-words.ts';
import { cue } from '../cues.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** Floor and door between the street and the town. */
const FLOOR =
  '(?:,? (?:(?:[Pp]iso|[Pp]lanta|[Ee]sc\\.|[Pp]uerta|[Aa]pto\\.?|[Ii]nt\\.|[Ii]nterno|lokal|m\\.|lgh|[Cc]asa|[Bb]loco|[Aa]ndar|[Aa]ppt?\\.?|Whg\\.?|bus|bte) ?\\w{1,4}|\\d{1,3}\\.?[ºª°](?: (?:[Dd]to|[Dd]ta|[Ee]sq|[Ff]te|[Ii]zq?da?|[Dd]cha|[A-Z])\\.?)?|[Bb]ajo|\\d{1,2}\\. ?(?:OG|Stock|Etage)|\\d{1,2}e étage)(?![\\p{L}\\d])){0,3}';
const CITY =
  "(?:(?:,? (?:in |à |en |em |te |w )?|,?[ \\t]?\\r?\\n[ \\t>]{0,4})(?:\\d{4,5}(?:-\\d{3,4})?|\\d{2}-\\d{3}|\\d{3} \\d{2})(?: [A-Z]{2})? \\p{Lu}[\\p{L}.'’-]+(?:(?<!\\p{Ll}{2}\\.) \\p{Lu}[\\p{L}.'’-]+){0,2}(?:(?:, | - |/)[A-Z]{2}(?![\\p{L}\\d]))?|(?:, \\p{Lu}[\\p{L}.'’-]+(?![\\p{L}\\d])(?:(?<!\\p{Ll}{3}\\.) \\p{Lu}[\\p{L}.'’-]+(?![\\p{L}\\d])){0,2}){0,2}(?: - [A-Z]{2})?(?:,? (?:[A-Z]{2},? )?\\d{5}(?:-\\d{3,4})?|,? (?:[A-Z]{2,3} )?\\d{4}(?!\\d)|,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|,?(?: [A-Z]{2}| \\(\\p{L}{2,16}\\)) [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|(?<=, \\p{Lu}\\p{Ll}{2,20}) \\d{1,2}(?![\\w.,]\\w|\\w))?)";
const WORD = "\\p{Lu}[\\p{L}.'’-]+";
const ENGLISH = `(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite) \\w{1,5},? )?\\d{1,5}[A-Za-z]? (?:[NSEW]{1,2}\\.? )?(?:${WORD} ){1,4}(?:[Ss]treet|St|[Rr]oad|Rd|[Aa]venue|Ave|[Ll]ane|Ln|[Dd]rive|Dr|[Bb]oulevard|Blvd|Court|Ct|Terrace|Crescent|Parkway|Pkwy|Highway|Hwy|STREET|ST|ROAD|RD|AVENUE|AVE|LANE|LN|DRIVE|DR|BLVD|COURT|CT|TERRACE|PKWY|HWY)\\.?(?![\\p{L}]| \\p{Lu}\\p{Ll})(?:,? (?:Apt|APT|Suite|STE|Unit|UNIT|Flat|FLAT|#)\\.? ?\\w{1,5})?${CITY}`;
/** Words that are streets only where a town with its code stands behind them. */
const ENGLISH_WITH_TOWN = `\\d{1,5}[A-Za-z]? (?:${WORD} ){1,3}(?:Mews|Close|Way|Place|Pl|Square|Sq|Gardens|Grove|Hill|Row|Walk|View|Rise|Green|Park|Circle|Cir|Loop|Trail|Ct|Ln|Pike|Quay)\\.?(?:,? (?:Apt|Suite|Unit|Flat|#)\\.? ?\\w{1,5})?,?\\s{1,3}(?:${WORD},?\\s){1,3}(?:(?:[A-Z]{2},? )?\\d{5}(?:-\\d{4})?|[A-Z]{2,3} \\d{4}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?!\\w)`;
const GERMANIC = `\\p{Lu}\\p{L}*(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|straat|laan|gracht|kade|plein|dijk|gatan|vägen|vej) \\d{1,4}(?:[-/](?:\\d{1,4}|[IVX]{1,4}))? ?[a-z]?(?![\\p{L}\\d])${FLOOR}${CITY}`;
const ROMANCE = `(?:\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:de la |de l['’]|des |du |de )?${WORD}(?: (?:de la |de |des |du )?${WORD}){0,3}(?: [NSEO]\\.(?=,))?(?:, \\p{Lu}[\\p{L}-]{2,24} [A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d)?|(?:[Cc]alle|[Aa]venida|Av(?:da?)?\\.?|[Pp]laza|[Pp]aseo|C\\/ ?|[Rr]ua|R\\.|Via|via(?= (?:de|san |santa ))|V\\.le|Viale|Piazza|Corso|Travessa|ul\\.|al\\.|os\\.|[Aa]leja|[Uu]lica) (?:de la |de los |de las |de |del |da |do |dos |das |di |dei |degli |della |delle |dell['’])?${WORD}(?: (?:de |del |da |do |dos |di |dei )?${WORD}){0,3},? (?:n\\.?º? ?)?\\d{1,4}(?:/\\d{1,4})?)(?![\\d])${FLOOR}${CITY}`;

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
function findBeforeTowns({ text, digits }: Survey, report: Report): void {
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

const isAtHome = cue(
  ...['stay', 'liv', 'resid', 'registered', 'wohn', 'domicili', 'zamieszk', 'woon', 'vive', 'vivo', 'mora', 'abita'],
);
const isLabelled = cue('address', 'adress', 'anschrift', 'direccion', 'endereco', 'morada', 'indirizzo', 'adres');
const isIrish = cue('co. ', 'county ');

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

function findTowns(survey: Survey, report: Report): void {
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

/** `postcode LS7 3QD`, `PLZ 10115`: the word says what the number is. */
const POSTCODE =
  /(?:post ?code|zip(?: code)?|plz|postleitzahl|code postal|c[oó]digo postal|cep|kod pocztowy)(?: is| ist| est| es| é)? (?=[A-Z]{0,2}$)/i;
const CODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{2}-\d{3}|\d{5}(?:-\d{3,4})?|\d{4}(?: [A-Z]{2})?)(?![\w-])/;
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY';
/** `PO Box 4187⏎Duluth, MN 55803`: the box is a part of it. */
const TOWN = new RegExp(
  `(?:(?:P\\.? ?O\\.? Box|Box) \\d{1,6}(?:, ?|,?\\s{1,3}))?(?<![\\p{L}\\d])\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2},? (?:${STATES}) $`,
  'u',
);

const AUSTRALIAN =
  /(?<![\p{L}\d])\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2},? (?:VIC|NSW|QLD|TAS|ACT|WA|SA|NT) $/u;

/** A street and its town before a British postcode, the line above with a number included. */
const BRITISH_TOWN =
  /(?:^|\n)[ \t>]{0,4}((?:\d{1,4}[A-Za-z]? \p{Lu}[\p{L}'’ -]{2,28},?[ \t]?\r?\n[ \t>]{0,4})?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}?[\p{L}'’-]{1,20}){0,2},? )[A-Z]{0,2}$/u;

/** The town on a line of its own, below a line with a number. */
const UNDER_STREET =
  /(?<=(?:^|\n)[ \t>]{0,4}(?:(?:Flat|Unit|Apartment|Apt\.?) \w{1,5},? )?\d{1,5}[A-Za-z]? [^\n]{3,40}\n[ \t>]{0,4})(\p{Lu}[\p{L}'’ -]{2,28},?[ \t]?\r?\n[ \t>]{0,4})[A-Z]{0,2}$/u;
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

/** `Co. Mayo⏎F31 KX47`: the codes of Ireland, with the county and the town above them. */
const EIRCODE =
  /(?:(?<=\n[ \t>]{0,4})\p{Lu}[\p{L} .'’-]{2,28},?\r?\n[ \t>]{0,4})?(?:(?:Co\.?|County) \p{Lu}\p{Ll}{2,12},?\s{1,3})(?:[AC-FHKNPRTV-Y]\d[\dW] (?=\w*\d)[\dAC-FHKNPRTV-Y]{4})?(?![A-Z\d])/gu;

function findCodes(survey: Survey, report: Report): void {
  const { text, digits } = survey;
  if (isIrish(survey) && digits.length > 2)
    for (const match of text.matchAll(EIRCODE))
      if (/\d/.test(match[0])) report(match.index, match.index + match[0].trimEnd().length);
  for (let i = 0; i < digits.length; i += 2) {
    const first = digits[i]!;
    const before = text.charCodeAt(first - 1);
    if (before !== 32 && !(before >= 65 && before <= 90)) continue;
    const from = Math.max(0, first - 64);
    const left = text.slice(from, first);
    const letters = /[A-Z]{0,2}$/.exec(left)![0].length;
    const code = CODE.exec(text.slice(first - letters, first + 12))?.[0];
    if (!code) continue;
    if (POSTCODE.test(left.slice(-36))) report(first - letters, first - letters + code.length);
    const place = BRITISH_TOWN.exec(left) ?? UNDER_STREET.exec(left);
    if (
      place &&
      letters > 0 &&
      / \d[ABD-HJLNP-UW-Z]{2}$/.test(code) &&
      /^[ \t,.]*(?:\r?\n|$)/.test(text.slice(first - letters + code.length, first + 16))
    )
      report(first - letters - place[1]!.length, first - letters + code.length);
    const town = code.length === 5 || code.length === 10 ? TOWN.exec(left)?.[0] : undefined;
    if (town) report(first - town.length, first + code.length);
    const australian = code.length === 4 ? AUSTRALIAN.exec(left)?.[0] : undefined;
    if (australian) report(first - australian.length, first + code.length);
  }
}

/** Streets with numbers in running text, in the order each language writes them. */
export const addresses: Detector[] = [
  {
    id: 'address-in-text',
    label: 'Postal address',
    category: 'personal',
    tier: 'likely',
    keywords: [
      ' street',
      'co. ',
      'county ',
      ' road',
      ' rd',
      ' avenue',
      ' ave',
      ' lane',
      ' drive',
      ' boulevard',
      ' blvd',
      ' court',
      ' terrace',
      ' crescent',
      ' parkway',
      ' highway',
      ' mews',
      ' close',
      ' way',
      ' square',
      ' gardens',
      ' grove',
      ' hill',
      ' row',
      ' walk',
      ' view',
      ' rise',
      ' green',
      ' park',
      ' circle',
      ' loop',
      ' trail',
      ' quay',
      ' ct',
      ' ln',
      ' dr',
      ' st,',
      ' st.',
      'strasse ',
      'straße ',
      'str. ',
      'weg ',
      'platz ',
      'allee ',
      'gasse ',
      'damm ',
      'ufer ',
      'straat ',
      'laan ',
      'gracht ',
      'kade ',
      'plein ',
      'dijk ',
      'gatan ',
      'vej ',
      ' rue ',
      ' place ',
      ' quai ',
      ' chemin ',
      ' impasse ',
      ' allee ',
      ' allée ',
      'calle ',
      'c/ ',
      'avenida ',
      'avda. ',
      'avda ',
      'av. ',
      'travessa ',
      'al. ',
      'plaza ',
      'paseo ',
      'rua ',
      'via ',
      'viale ',
      'piazza ',
      'corso ',
      'ul. ',
      'os. ',
      'aleja ',
      'ulica ',
    ],
    reach: 90,
    find(survey, report) {
      findBeforeTowns(survey, report);
      findTowns(survey, report);
      findCodes(survey, report);
    },
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_.-])(?:${ENGLISH}|${ENGLISH_WITH_TOWN}|${GERMANIC}|${ROMANCE})`, 'gu'),
    source: 'Universal Postal Union, addressing systems by country',
    matches: [
      'lives at 12 rue des Inventés, 75011 Paris',
      'Address\n129\n69858 Rottenburg',
      'Frau Fake lives in Av. Inventada, 38165 Ede. Wants',
      'Ship to 12 Fake Street, Springfield, IL 62704',
      'wohnhaft Fakeweg 3a, 10115 Berlin',
      'Calle Inventada 12, 28013 Madrid',
      'Am Alten Markt 3a, 50216 Köln',
      'Ich wohne in der Bahnhofstraße 13, 50669 Köln.',
      'Avda. de la Paz 43, 46745 Valencia',
      '96 Ballarat Street, Brunswick VIC 3082',
      'Rua Augusta, 2736, São Paulo - SP, 01375-000',
      'via Roma 3, then left: Via Inventata 14',
      'vivo en Calle Inventada 78, 5.º C, 29017 Málaga desde mayo',
      'Inventengracht 33-7, 1016 HK Amsterdam',
      "J'habite au 78 bis, avenue Jean-Inventé, 75027 Paris.",
      'Fakeweg 3, 2. OG, 10115 Berlin',
      'Rua Inventada 58, 2.º Dto., 4050-078 Porto',
      'seen at\n3 allée des Inventés\n76527 Rottenburg',
      'Sie wohnt jetzt in 10115 Berlin.',
      'moved to 117 Invented Mews, 85525 Rottenburg',
      '51 Invented Close, Leeds LS1 4AB',
      'Fakeplatz 6 in 75354 Münster',
      'Rua Augusta, 562, 33619-576 Curitiba, PR',
      'Caller verified, postcode LS7 3QD, wants the old tariff',
      'PO Box 4187\nDuluth, MN 55803',
      '15 Priory Gate\nDurham DH1 4PA',
      'owner of the case is staying at Laugavegur 211, 105 Reykjavík until Sunday',
    ],
    ignores: [
      'Stripe 3 Secure Street Art',
      'On Monday 3, 12000 Orders',
      'the road to 2030',
      'sent via Gateway 3',
      'Place an order',
      'Avenue of 12 trees',
      'in 30 Days Close',
      'moved 12000 Orders',
      '3 Items Left\n12345 Total',
      '5 Active Sessions Close',
      'error code 10115, model GT 86203',
      'ZIP archive 10 of 12',
    ],
  },
];
