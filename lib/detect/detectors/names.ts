import { classAt, DIGIT, foldText, LETTER } from '../characters.ts';
import { ambiguousNames, commonCapitals } from '../common-words.ts';
import { givenNames } from '../given-names.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/uy;
const NEXT =
  /(?: (?:[vV]on|[vV]an|[dD]e|[dD]er|[dD]en|[dD]a|[dD]i|[dD]el|[dD]ella|[dD]os|[dD]u|[lL]a|[lL]e|bin|ibn|al|[eE]l|y|zu|zum|ter|ten|af|av)){0,3} (?:\p{Lu}\.(?= \p{Lu})|(?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}]+(?:[-'’]\p{L}[\p{L}\p{M}]*)*)/uy;

const TITLE =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|herrn|frau|hr|fr|monsieur|madame|mme|mlle|señora?|senora?|sra?|srta|don|doña|senhora?|signora?|sig|sig\.ra|dhr|mevr|mevrouw|meneer|mw|pan|pani)\.? $/iu;
const GREETING =
  /(?:^|[\n>"'(.!,:] ?)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?|moin|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|olá|oi|car[oa]|prezad[oa]|ciao|gentile|egregio|beste|geachte|cześć|witaj|drog[iao]|szanown[yai]|thanks|thank you|thx|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dzięki),? $/iu;
const SIGN_OFF =
  /(?:regards|best|cheers|sincerely|thanks|thank you|yours|greetings|grüße|grüßen|gruß|gruss|mfg|cordialement|bien à vous|saludos|atentamente|un saludo|abraços|atenciosamente|cordiali saluti|saluti|groeten|groet|pozdrawiam|pozdrowienia),?[ \t]*\r?\n{1,2}[ \t]*(?:[-–—] ?)?$/iu;
const ROLE =
  /(?:^|[^\p{L}\p{N}_])(?:customers?|clients?|users?|buyer|payer|payee|applicant|beneficiary|card ?holder|account holder|holder|recipient|sender|guest|patient|shopper|subscriber|member|tenant|investor|trader|employee|colleague|agent|accountant|contact|owner|director|shareholder|signatory|witness|kunde|kundin|kunden|nutzer(?:in)?|antragsteller(?:in)?|empfänger(?:in)?|inhaber(?:in)?|mitarbeiter(?:in)?|cliente|titulaire|bénéficiaire|usuari[oa]|titular|beneficiari[oa]|klant|gebruiker|klient(?:ka)?|klienta|named|called|name is|name's|my name is|i am|i'm|this is|ich bin|ich heiße|je suis|je m'appelle|soy|me llamo|mi chiamo|sou|ik ben|nazywam się|on behalf of|c\/o|attn:?|(?:\p{L}{3,12}ed|sent|paid|made|written|drawn) by|cc:?|passenger|mr and mrs|holder's name|assigned to|spoke (?:to|with)|talked (?:to|with)|call(?:ed)? from|e?mail(?:ed)? from|message from|payment (?:from|to)|transfer (?:from|to)|refund (?:to|for)|invoice (?:to|for)|belongs to|passport of|account of|wallet of|card of|im auftrag von|von kunde)[ :] ?$/iu;
const VERB =
  /^ (?:has |had |was |is |did |could |cannot |can't |couldn't |didn't |hat |a |ha |heeft )?(?:paid|pays|said|says|called|calls|asked|asks|wrote|writes|reported|reports|complained|complains|confirmed|confirms|signed|sent|sends|received|receives|tried|tries|contacted|uploaded|submitted|requested|ordered|bought|sold|transferred|deposited|withdrew|told|lives|born|bezahlt|schrieb|schreibt|sagte|meldet|gemeldet|payé|pagó|pagou|pagato|betaald|zapłacił)/iu;
const PLACE =
  /(?:^|[^\p{L}])(?:san|santa|santo|são|st\.?|saint|sankt|port|fort|new|lake|mount|mt\.?|los|las|cape|north|south|east|west|rue|via|calle|plaza|platz|avenue|project|codename|class|hotel|villa|hurricane|storm|in|near) $/iu;

const isCommon = (word: string) => commonCapitals.has(foldText(word));
const isGiven = (word: string) => word.split('-').some((part) => givenNames.has(foldText(part)));

function findNames(survey: Survey, report: Report): void {
  findBesideAddresses(survey.text, report);
  const { text, capitals } = survey;
  let done = 0;
  for (const start of capitals) {
    if (start < done) continue;
    const before = text.charCodeAt(start - 1);
    if (
      before === 46 ||
      before === 47 ||
      before === 95 ||
      before === 45 ||
      before === 64 ||
      before === 36 ||
      before === 35 ||
      classAt(text, start - 1) & (LETTER | DIGIT)
    )
      continue;
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    if (!word || word.length < 2) continue;
    const given = isGiven(word);
    const after = text.charCodeAt(start + word.length);
    if (!given && after !== 32 && before !== 32 && before !== 10) continue;
    const name = nameAt(text, start, word, given);
    if (!name) continue;
    report(start, name);
    done = name;
  }
}

const BEFORE_ADDRESS =
  /(?:^|[^\p{L}\p{N}_@.])((?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?,? (?:(?:von|van|de|der|den|da|di|del|della|dos|du|la|le|bin|al|el|zu|ter|ten) ){0,3}){1,4}\p{Lu}[\p{L}\p{M}'’-]{1,40})(?:[ \t]{0,3}\r?\n[ \t]{0,8}|[ \t]{0,3}\t[ \t]{0,3}|[,;]? ?[<(]?(?:mailto:)?|"? ?<)$/u;

/** A name before or above an address whose local part shares a word with it. */
function findBesideAddresses(text: string, report: Report): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.+-]/.test(text[start - 1]!)) start--;
    const local = foldText(text.slice(start, at));
    if (local.length < 3) continue;
    const left = text.slice(Math.max(0, start - 120), start);
    const name = BEFORE_ADDRESS.exec(left)?.[1];
    if (!name || COMPANY.test(name)) continue;
    const words = foldText(name).split(/[\s,.'’-]+/);
    if (!words.some((word) => word.length >= 3 && local.includes(word) && !commonCapitals.has(word))) continue;
    const from = start - left.length + left.lastIndexOf(name);
    report(from, from + name.length);
  }
}

/** Where the name that begins with `word` ends, or nothing if it is none. */
function nameAt(text: string, start: number, word: string, given: boolean): number | undefined {
  const { end, words } = extend(text, start, word);
  if (/[\w]/.test(text.charAt(end)) || /^[(/=@]|^\.\w|^::/.test(text.slice(end, end + 2))) return undefined;
  const left = text.slice(Math.max(0, start - 40), start);
  const common = isCommon(word) && !given;
  if (TITLE.test(left)) return common ? undefined : end;
  if (GREETING.test(left)) return common || (isCommon(word) && words === 1) ? undefined : end;
  if (SIGN_OFF.test(left)) return common || words > 4 ? undefined : end;
  if (COMPANY_NEXT.test(text.slice(end, end + 24))) return undefined;
  const hasRole = ROLE.test(left) || VERB.test(text.slice(end, end + 24));
  if (hasRole && !common && (words > 1 || given) && !PLACE.test(left)) {
    return given || (words > 1 && words < 5 && !COMPANY.test(text.slice(start, end))) ? end : undefined;
  }
  if (!given || words < 2 || PLACE.test(left) || COMPANY.test(text.slice(start, end))) return undefined;
  return ambiguousNames.has(foldText(word)) ? undefined : end;
}

/** What stands behind a name makes it a company's. */
const COMPANY_NEXT =
  /^,? (?:Ltd|LLC|Inc|GmbH|AG|Corp|PLC|SARL|SRL|BV|Oy|KG|UG|Pay|Payments?|Transfers?|Exchange|Remit|Finance|Bank|Capital|Ventures|Labs|Technologies|Solutions|Systems|Software|Group|Holdings?|Trading)\b/;

const COMPANY =
  /\b(?:ltd|llc|inc|gmbh|ag|corp|co|plc|sarl|srl|bv|oy|ab|kg|ug|limited|company|group|holding|holdings|bank|pay|payments?|transfers?|exchange|remit|finance|money|markets?|trading|labs|technologies|solutions|systems|software|services|university|partners|capital|ventures|foundation|street|avenue|road|square|springs|city|river|island|airport|station|stadium|hospital|church|county|award|prize|straße|strasse|platz|allee|weg)\b/i;

function extend(text: string, start: number, word: string): { end: number; words: number } {
  let end = start + word.length;
  let words = 1;
  const isUpper = word.length > 2 && word === word.toUpperCase();
  while (words < 5) {
    NEXT.lastIndex = end;
    const next = NEXT.exec(text)?.[0];
    if (!next) break;
    const last = next.slice(next.lastIndexOf(' ') + 1);
    if (!last.endsWith('.') && isCommon(last)) break;
    if (
      isUpper !== (last.length > 2 && last === last.toUpperCase()) &&
      !last.endsWith('.') &&
      last.length > 2 &&
      isUpper
    )
      break;
    end += next.length;
    words++;
  }
  return { end, words };
}

const LOWER_ROLE =
  /(?:customer|client|user|applicant|buyer|payer|kunde|kundin|cliente|klant|klient)\s(\p{Ll}[\p{L}'’-]{2,20} \p{Ll}[\p{L}'’-]{2,24})(?![\p{L}\p{N}_=:@./-])/iu;

/** Names in running text: greetings, signatures, "customer Jane Fake paid twice". */
export const names: Detector[] = [
  {
    id: 'name-in-text',
    label: 'Name of a person',
    category: 'personal',
    tier: 'likely',
    keywords: [
      'customer ',
      'client ',
      'user ',
      'applicant ',
      'buyer ',
      'payer ',
      'kunde ',
      'kundin ',
      'cliente ',
      'klant ',
      'klient ',
    ],
    pattern: LOWER_ROLE,
    group: 1,
    validate: (value) => {
      const [first, last] = foldText(value).split(' ');
      return (
        value === value.toLowerCase() &&
        givenNames.has(first!) &&
        !ambiguousNames.has(first!) &&
        !commonCapitals.has(first!) &&
        !commonCapitals.has(last!)
      );
    },
    find: findNames,
    source: 'own lexicon of given names of many countries, with shape and context',
    matches: [
      'Customer Jane Fake paid twice.',
      'customer jane fake paid twice',
      'Ticket opened by Thabo Mokoena for us',
      'Chukwuemeka Obiora wrote: hello',
      'Hi Jane,\nthanks',
      'Dear Mr Unreal,',
      'Best regards,\nOmar Unreal',
      'we spoke with Zoë van der Invented yesterday',
      'payment from Xiulan Madeup arrived',
      'Frau Müller hat bezahlt',
      'MARIA UNREAL called',
      'The account belongs to Francesca De Luca, opened last year.',
      'Refund requested by Oliver O’Connor today',
      'Barnaby B. Oakeshott\noakeshott.barnaby+ramp@mail.example',
      'Gunilla Torbjörn Salvatierra <salvatierra7@mail.example>',
    ],
    ignores: [
      'Google Chrome and Amazon Web Services',
      'Hello World',
      'Dear Support Team',
      'Grace Period ends',
      'San Jose',
      'Mark Complete',
      'Customer Support',
      'See Payment Links',
      'In January the Gate Widget',
      'class Martin extends Person',
      'Jordan Widget',
      'Good Morning Everyone, the release is planned',
      'Jane Fake Payments',
      'Acme Support <support@acme.example>',
      'Best regards,\nThe Support Team',
    ],
  },
];
