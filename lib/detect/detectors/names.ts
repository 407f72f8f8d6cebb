import { classAt, classes, DIGIT, foldText, LETTER, TABLE_SIZE, UPPER } from '../characters.ts';
import { ambiguousNames, commonCapitals, commonSurnames, companyNames } from '../common-words.ts';
import { givenNames } from '../given-names.ts';
import type { Detector, Report } from '../rule.ts';
import { isTouched } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { wordSet } from '../word-set.ts';

/** Words between given name and surname. */
const PARTICLES = wordSet(
  "von van de der den da di del della dos du la le bin ibn al el y zu zum ter ten af av bint abu ben d' o' l'",
);

// What stands before a name, folded: lower case, no accents.
const TITLE =
  /(?:^|[^a-z])(?:mr|mrs|ms|miss|mx|dr|prof|sir|heer|herr|herrn|frau|hr|fr|monsieur|madame|mme|mlle|senora?|sra?|srta|don|dona|senhora?|signora?|sig|sig\.ra|dhr|mevr|mevrouw|meneer|mw|pan|pani)\.? $/;
const TITLES = wordSet('mr mrs ms miss dr prof sir herr herrn frau monsieur madame senora senor signora signor');
const GREETING =
  /(?:^|[\n>"'(.!,:] ?)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|guten morgen|sehr geehrte[rs]?|moin|bonjour|bonsoir|chere?|hola|buenos dias|estimad[oa]|querid[oa]|ola|oi|bom dia|car[oa]|prezad[oa]|ciao|gentile|egregio|buongiorno|beste|geachte|goedemorgen|czesc|witaj|drog[iao]|szanown[yai]|dzien dobry|thanks|thank you|thx|many thanks|danke|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt|dzieki),? $/;
const SIGN_OFF =
  /(?:regards|best|cheers|sincerely|thanks|thank you|yours|greetings|gruse|grusen|grus|gruss|gruessen|mfg|cordialement|bien a vous|saludos|atentamente|un saludo|abracos|atenciosamente|cumprimentos|cordiali saluti|saluti|groeten|groet|pozdrawiam|pozdrowienia),?[ \t]*\r?\n{1,2}[ \t]*(?:[-–—] ?)?$/;
/** The same with the name on its line, which ends there. */
const SIGN_OFF_HERE =
  /(?:^|[\n.!?] ?)(?:(?:best|kind|warm|many) )?(?:regards|best|cheers|sincerely|yours|lg|vg|mfg|gruse|gruss|saludos|saludo|abracos|saluti|groet(?:en|jes)?|cordialement|bises|pozdrawiam|pozdr)[,!] ?$/;
/** Verbs and nouns before a full name: what they speak of is done to people. */
const DONE_TO =
  /(?:^|[^a-z])(?:refund(?:ed)?|repay|reimburse|pay back|caller|(?:payouts?|payments?|refunds?|transfers?|case|ticket|mail|letter|receipt|invoice|credit|funds?) (?:to|for|of)|(?:opened|created|issued|closed|raised|booked|filed|approved|rejected|blocked) for|asked|told|called|contacted|emailed|reminded|remboursez|reembolsar|rimborsare|erstatten|paid with [\d •*.-]{8,24} by|rechnung an|auszahlung an|virement a|pago a|bonifico a|betaling aan) $/;
const ROLE =
  /(?:^|[^a-z0-9_])(?:customers?|clients?|users?|buyer|seller|payer|payee|applicant|beneficiary|card ?holder|account holder|holder|recipient|sender|guest|patient|shopper|subscriber|member|tenant|investor|trader|employee|colleague|agent|accountant|contact|owner|director|shareholder|signatory|witness|attendees?|participants?|present|kunde|kundin|kunden|nutzer(?:in)?|antragsteller(?:in)?|empfanger(?:in)?|inhaber(?:in)?|mitarbeiter(?:in)?|kollegin|kollegen?|cliente|titulaire|beneficiaire|usuari[oa]|titular|beneficiari[oa]|klant|gebruiker|klient(?:ka)?|klienta|named|called|name is|name's|my name is|i am|i'm|this is|ich bin|ich heise|je suis|je m'appelle|soy|me llamo|mi chiamo|sou|ik ben|nazywam sie|on behalf of|c\/o|attn:?|[a-z]{3,12}ed by|(?:sent|paid|made|written|drawn|told|seen|given) by|cc:?|passenger|mr and mrs|holder's name|assigned to|according to|laut|selon|segun|segundo|secondo|volgens|wedlug|(?:spoke|spoken|speak|talked|talk|met|meeting|agreed|discussed|call|chat|interview|checked|confirmed) (?:to|with)|call(?:ed)? from|e?mail(?:ed)? from|message from|payment (?:from|to)|transfer (?:from|to)|refund (?:to|for)|invoice (?:to|for)|belongs to|passport of|account of|wallet of|card of|im auftrag von|von kunde)[ :,] ?$/;
const VERB =
  /^ (?:has |had |was |is |did |could |cannot |can't |couldn't |didn't |hat |a |ha |heeft )?(?:paid|pays|said|says|called|calls|asked|asks|wrote|writes|reported|reports|complained|complains|confirmed|confirms|signed|sent|sends|received|receives|tried|tries|contacted|uploaded|submitted|requested|ordered|bought|sold|transferred|deposited|withdrew|told|lives|born|bezahlt|schrieb|schreibt|sagte|meldet|gemeldet|paye|pago|pagou|pagato|betaald|zaplacil)/;
/** What people do and companies hardly ever. */
const PERSONAL_VERB =
  /^ (?:has |had |was |is |did |could |hat |a |ha |heeft )?(?:paid|pays|said|says|called|asked|asks|wrote|complained|complains|tried|tries|told|lives|born|bezahlt|schrieb|schreibt|sagte|paye|pago|pagou|pagato|betaald|zaplacil)/;
const AND = /^,? (?:and|und|et|y|e|en|i|&) $/;
const PLACE =
  /(?:^|[^a-z])(?:san|santa|santo|sao|st\.?|saint|sankt|port|fort|new|lake|mount|mt\.?|los|las|cape|north|south|east|west|rue|via|calle|plaza|platz|avenue|project|codename|class|hotel|villa|hurricane|storm|in|near) $/;

const isCommon = (word: string) => commonCapitals.has(foldText(word));
const isGiven = (word: string) => word.split('-').some((part) => givenNames.has(foldText(part)));
const isUpperAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (classes[code]! & UPPER) !== 0 : /\p{Lu}/u.test(text.charAt(at));
};
const isApostrophe = (character: string) => character === "'" || character === '’';

/** Where the word of letters that begins at `start` ends; hyphens and apostrophes join its parts. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (classAt(text, end) & LETTER) end++;
    else if (end > start && (text[end] === '-' || isApostrophe(text[end]!)) && classAt(text, end + 1) & LETTER)
      end += 2;
    else break;
  }
  return end;
}

/** `@Jane Fake`: two words of capitals after a mark that stands alone. */
const isMention = (text: string, start: number) =>
  !/[\w.@/]/.test(text.charAt(start - 2)) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(start, start + 60));

/** `Fake, Jane` at the start of a line, and `I. Fake` where the words before speak of a person. */
const REVERSED =
  /(?<![\p{L}\p{N}_-])(\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?), (\p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}\.)?(?=\s{0,9}(?:$|[\n;:(\t|–—-]))/gmu;
const INITIAL =
  /\p{Lu}\. (?:\p{Lu}\. )?(?:(?:van|von|de|der|den|di|da) ){0,2}\p{Lu}[\p{L}'’-]{2,24}(?![\p{L}\p{N}_@])/uy;

function findTurned({ text, capitals }: Survey, report: Report): void {
  if (text.includes(', '))
    for (const match of text.matchAll(REVERSED)) {
      const [whole, family, given] = match;
      if (!/(?:^|\n)[\s>*•-]{0,8}$/.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const first = foldText(given!);
      if (!givenNames.has(first) || ambiguousNames.has(first) || isCommon(family!) || isGiven(family!)) continue;
      report(match.index, match.index + whole.length);
    }
  for (const start of capitals) {
    if (text[start + 1] !== '.' || text[start + 2] !== ' ') continue;
    INITIAL.lastIndex = start;
    const match = INITIAL.exec(text);
    const family = match && /[\p{L}'’-]{1,60}$/u.exec(match[0])![0];
    if (!match || !family || isCommon(family)) continue;
    const left = foldText(text.slice(Math.max(0, start - 40), start));
    if (!TITLE.test(left) && !ROLE.test(left) && !DONE_TO.test(left) && !GREETING.test(left)) continue;
    report(start, start + match[0].length);
  }
}

function findNames(survey: Survey, report: Report): void {
  findBesideAddresses(survey.text, report);
  findTurned(survey, report);
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
      (before === 64 && !isMention(text, start)) ||
      before === 36 ||
      before === 35 ||
      classAt(text, start - 1) & (LETTER | DIGIT)
    )
      continue;
    const end = wordEnd(text, start);
    if (end - start < 2) continue;
    if (TITLES.has(foldText(text.slice(start, end)))) {
      let title = text[end] === '.' ? end + 1 : end;
      // `Frau Dr. Fake`
      const second = /^ (?:Dr|Prof|Ing|Mag)\.?(?= )/.exec(text.slice(title, title + 8))?.[0];
      if (second) title += second.length;
      const name = extend(text, start, title, true);
      if (name.words > 1) report(title + 1, name.end);
      done = name.end;
      continue;
    }
    const after = text.charCodeAt(end);
    if (after !== 32 && before !== 32 && before !== 10 && !isGiven(text.slice(start, end))) continue;
    const isBesideName = done > 0 && start - done <= 7 && AND.test(text.slice(done, start));
    const name = nameAt(text, start, end, isBesideName);
    if (!name || isTouched(survey.things, { start, end: name })) continue;
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
    // Names end right before the address or on the line above it.
    if (local.length < 3 || !/[ \t\n<(:,]/.test(text.charAt(start - 1))) continue;
    const left = text.slice(Math.max(0, start - 120), start);
    const name = BEFORE_ADDRESS.exec(left)?.[1];
    if (!name || COMPANY.test(name)) continue;
    const words = foldText(name).split(/[\s,.'’-]+/);
    if (!words.some((word) => word.length >= 3 && local.includes(word) && !commonCapitals.has(word))) continue;
    const from = start - left.length + left.lastIndexOf(name);
    report(from, from + name.length);
  }
}

/** Where the name that begins with the word from `start` to `first` ends, or nothing if it is none. */
function nameAt(text: string, start: number, first: number, isBesideName: boolean): number | undefined {
  const word = text.slice(start, first);
  const folded = foldText(word);
  const isKnown = commonCapitals.has(folded);
  const given = isGiven(word);
  const isSure = given && !ambiguousNames.has(folded);
  const left = foldText(text.slice(Math.max(0, start - 40), start));
  const isPointedAt = ROLE.test(left);
  const { end, words, last } = extend(text, start, first, isSure || isPointedAt);
  if (/[\w]/.test(text.charAt(end)) || /^[(/=@]|^\.\w|^::/.test(text.slice(end, end + 2))) return undefined;
  const isProduct = isKnown && !given;
  if (TITLE.test(left)) return isProduct && !commonSurnames.has(folded) ? undefined : end;
  if (GREETING.test(left)) return isProduct || (isKnown && words === 1) ? undefined : end;
  if (SIGN_OFF.test(left)) return isProduct || words > 4 ? undefined : end;
  if (SIGN_OFF_HERE.test(left) && /^\s*(?:\n|$)/.test(text.slice(end, end + 40))) return isProduct ? undefined : end;
  if (COMPANY_NEXT.test(text.slice(end, end + 24)) || /^ & \p{Lu}/u.test(text.slice(end, end + 4))) return undefined;
  if (words > 1 && (COMPANY.test(text.slice(start, end)) || companyNames.has(`${folded}_${foldText(last)}`)))
    return undefined;
  if (PLACE.test(left) && !isPointedAt) return undefined;
  if (isProduct) return undefined;
  const right = foldText(text.slice(end, end + 24));
  const isDoing =
    !isUpperAt(text, end + 1) && VERB.test(right) && (given || isSurname(last) || PERSONAL_VERB.test(right));
  const hasRole = isPointedAt || (words > 1 && DONE_TO.test(left)) || isDoing;
  if ((hasRole || isBesideName) && (words > 1 || given)) return given || words < 5 ? end : undefined;
  if (words < 2 || words > 5) return undefined;
  return isSure || (!given && word.length > 2 && word !== word.toUpperCase() && isSurname(last)) ? end : undefined;
}

/** Endings that surnames have in many languages, and few words that begin with a capital. */
const SURNAME =
  /^(?:mc|mac|o['’])[a-z]{3,}$|.{3}(?:[a-z]ov|ova|[a-z]eva?|[wnlrdc]ski|[wnlrdc]ska|enko|chuk|czyk|wicz|ovich|evich|ovic|evic|sen|sson|dottir|berg|strom|qvist|lund|gaard|ini|elli|etti|ucci|otti|acci|opoulos|akis|idis|shvili|adze|oglu|inen|mann|meyer|meier|bauer|stein|ez|eira|ayan|allah)$/;
/** The same, where the letters themselves are foreign to English: `Babić`, `Petrauskienė`. */
const SURNAME_MARKED =
  /\p{L}{2}(?:i[ćč]|ienė|ytė|aitė|auskas|ūnas|ević|ová|ská|ström|ngström|ińsk[ia]|ğlu|șcu|õ\p{L}+)$|escu$|(?:^|-)(?:El|Al|Abd|Abu|Ben|Bin|Ibn)-\p{Lu}/u;
const isSurname = (word: string) => {
  const folded = foldText(word);
  return (
    ((folded.length >= 6 && SURNAME.test(folded)) || SURNAME_MARKED.test(word)) &&
    !commonCapitals.has(folded) &&
    /[a-z]/.test(word)
  );
};

/** What stands behind a name makes it a company's. */
const COMPANY_NEXT =
  /^,? (?:Ltd|LLC|Inc|GmbH|AG|Corp|PLC|SARL|SRL|BV|Oy|KG|UG|Pay|Payments?|Transfers?|Exchange|Remit|Finance|Bank|Capital|Ventures|Labs|Technologies|Solutions|Systems|Software|Group|Holdings?|Trading)\b/;

const COMPANY =
  /\b(?:ltd|llc|inc|gmbh|ag|corp|co|plc|sarl|srl|bv|oy|ab|kg|ug|limited|company|group|holding|holdings|banc?[kao]|banque|caja|sparkasse|volksbank|pay|payments?|transfers?|exchange|remit|finance|money|markets?|trading|labs|technologies|solutions|systems|software|services|university|partners|capital|ventures|foundation|laboratories|pharma|pharmaceuticals|motors|airlines|insurance|media|entertainment|studios?|industries|international|brothers|associates|clinic|school|college|institute|bridge|day|tower|building|museum|theatre|theater|cup|open|stores?|shop|street|avenue|road|square|springs|city|river|island|airport|station|stadium|hospital|church|county|award|prize|straße|strasse|platz|allee|weg)\b/i;

/** The words of capital letters, particles and initials that go on from a first word. */
function extend(
  text: string,
  start: number,
  first: number,
  isSure: boolean,
): { end: number; words: number; last: string } {
  let end = first;
  let words = 1;
  let last = text.slice(start, first);
  const isUpper = last.length > 2 && last === last.toUpperCase();
  while (words < 6) {
    let at = end + 1;
    if (text[end] !== ' ') break;
    for (let particles = 0; particles < 3; particles++) {
      const to = wordEnd(text, at);
      if (to === at || text[to] !== ' ' || !PARTICLES.has(text.slice(at, to).toLowerCase())) break;
      at = to + 1;
    }
    // `d’Aubigné`
    const name = /[a-z]/.test(text.charAt(at)) && isApostrophe(text.charAt(at + 1)) ? at + 2 : at;
    if (!isUpperAt(text, name)) break;
    const to = wordEnd(text, at);
    const word = text.slice(at, to);
    // `B. Oakeshott`, `Ó Braonáin`
    const dot = text[to] === '.' ? 1 : 0;
    const isInitial = word.length === 1 && text[to + dot] === ' ' && isUpperAt(text, to + dot + 1);
    if (isInitial) end = to + dot;
    else {
      const isShouted = word.length > 2 && word === word.toUpperCase();
      if (word.length < 2 || (isCommon(word) && !(isSure && commonSurnames.has(foldText(word))))) break;
      if (isUpper && !isShouted && word.length > 2 && !isSure) break;
      // `Travis CI`
      if (!isUpper && words === 1 && word.length < 4 && word === word.toUpperCase()) break;
      end = to;
      last = word;
    }
    words++;
  }
  return { end, words, last };
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
      'Quintana, Jordi – refund pending',
      'Customer ONYEBUCHI Invented paid late.',
      'The account of I. Invented was closed.',
      'Can you look into it?\nCheers, Thabo',
      '@Galina Smirnova can you look?',
      'Please refund Liesel Schreiber today.',
      'session created for Zvonimir Babić',
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
      'Travis CI is down again',
      'Liebe Grüße aus dem Team',
      'Sehr geehrte Damen und Herren,',
      'Paris, Jordan and Lima',
      'Shipping from Hong Kong',
      'section A. Overview of the API',
      '@Component Class Names',
      'created for Trust Wallet',
      'according to Ernst & Young support',
      'Jasper Reports was updated last night',
      'according to Banco Santander support the limit is raised',
    ],
  },
];
