import { foldText } from './characters.ts';
import { cue } from './cues.ts';
import { COMPANY, isCommon, isGiven, isUpperAt } from './name-words.ts';
import { isPersonName } from './person-names.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

/** A name of up to five words, in any case: the form around says that it is one. */
const NAME = "\\p{L}[\\p{L}\\p{M}'’.-]{0,30}(?: \\p{L}[\\p{L}\\p{M}'’.-]{0,30}){0,4}";

const isCard = cue('\nN:', '\nN;', 'MECARD:N');

/** Each with what a text must hold for it to be worth a look. */
const FORMS: readonly [isWorth: (survey: Survey) => boolean, pattern: RegExp][] = [
  // SWIFT MT940, field 86; SEPA purpose codes; structured MT103.
  [cue('?32', '?33'), new RegExp(`\\?3[23](${NAME})(?=\\?\\d\\d|\\s|$)`, 'gu')],
  [cue('ABWA+', 'ABWE+', '/NAME/'), new RegExp(`(?:ABWA\\+|ABWE\\+|/NAME/)(${NAME})(?=[/?+\\r\\n]|\\s\\s|$)`, 'gu')],
  [
    cue(':50:/|:50A:/|:50C:/|:50F:/|:50G:/|:50H:/|:50K:/|:50L:/|:59:/|:59A:/|:59F:/'),
    new RegExp(`:5[09][ACFGHKL]?:/[A-Z0-9 ]{8,42}\\r?\\n(?:1/)?(${NAME})(?=\\r?\\n|$)`, 'gu'),
  ],
  // Calendars.
  [cue(';CN='), new RegExp(`;CN="?(${NAME})"?(?=[:;])`, 'gu')],
  // `| FAKE, Jane |` in the line of a chart; `MR FAKE/JANE`.
  // The head of a career.
  [
    cue('curriculum|lebenslauf|zyciorys|resume'),
    new RegExp(
      `(?:^|\\n)[ \\t]{0,4}(?:[Cc]urriculum(?: [Vv]it(?:ae|æ))?|CURRICULUM VITAE|[Cc]urrículo|Lebenslauf|[ŻZ]yciorys|R[eé]sum[eé])[ \\t]*\\r?\\n\\s{0,4}(${NAME})(?=[ \\t]*(?:\\r?\\n|$))`,
      'gu',
    ),
  ],
  // Who looked after somebody, by a first name alone.
  [
    cue(
      'helped by|assisted by|geholpen door|bediend door|aangenomen door|beraten von|betreut von|bedient von|conseille par|aide par|atendido por|atendida por|assistido por|assistito da|servito da',
    ),
    new RegExp(
      `(?:[Hh]elped by|[Aa]ssisted by|[Gg]eholpen door|[Bb]ediend door|[Aa]angenomen door|[Bb]eraten von|[Bb]etreut von|[Bb]edient von|[Cc]onseillée? par|[Aa]idée? par|[Aa]tendid[oa] por|[Aa]ssistid[oa] por|[Aa]ssistit[oa] da|[Ss]ervit[oa] da) (${NAME})(?<!\\.)(?=[.,;!]?(?:\\s|$))`,
      'gu',
    ),
  ],
  // Initials and a family name, below the words that end a letter.
  [
    cue(
      'regards|cheers|thank|sincerely|a vous|salutations|cordialement|gruß|grusse|gruesse|saludos|saluti|groet|pozdraw|atentamente|atenciosamente|cumprimentos|mvg|mfg',
    ),
    /(?:[Rr]egards|[Cc]heers|[Tt]hanks|[Tt]hank you|[Ss]incerely|à vous|[Ss]alutations|[Cc]ordialement|[Gg]r(?:ü|ue)(?:ß|ss)e?|[Ss]aludos|[Ss]aluti|[Gg]roet(?:en)?|[Pp]ozdrawiam|[Aa]tentamente|[Aa]tenciosamente|[Cc]umprimentos|MfG|Mvg),?[ \t]*\r?\n(?:[ \t>]*\r?\n)?[ \t>]{0,4}((?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{1,24})(?=[ \t]*(?:\r?\n|$))/gu,
  ],
  [({ text }) => text.includes('|'), /\| ?(\p{Lu}{3,24}, \p{Lu}\p{Ll}{1,24}(?: \p{Lu}\p{Ll}{1,24})?) ?(?=\|)/gu],
  [
    cue('MR ', 'MRS ', 'MS ', 'MISS ', 'DR '),
    /(?<![\p{L}/])(?:MR|MRS|MS|MISS|DR) (\p{Lu}{2,25}\/\p{Lu}{2,25}(?: \p{Lu}{2,25}){0,2})(?![\p{L}\d/])/gu,
  ],
  // What a partner calls a user should be no name.
  [
    cue('user_reference', 'userReference'),
    /user_?[rR]eference["']?\s?[:=]\s?["']?(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){1,3})/gu,
  ],
  // The file of somebody's paper: `passport_scan_jane_fake.pdf`.
  [
    cue('.pdf', '.jp', '.png', '.heic', '.tif'),
    /(?<![\w-])((?:[\w-]{0,20}[_-])?(?:passport|id|id[_-]?card|licen[cs]e|selfie|kyc|utility[_-]?bill|bank[_-]?statement|reisepass|(?:personal)?ausweis|f(?:ü|ue)hrerschein|passeport|pasaporte|paspoort|dni|residence)(?:[_-](?:scan|front|back|copy|page\d?|photo|\d{1,4}))*[_-][a-z]{3,20}[_-][a-z]{3,20}(?:[_-]\d{1,4})?\.(?:pdf|jpe?g|png|heic|tiff?))(?!\w)/giu,
  ],
  // `metadata[agent]=Jane Fake`
  [
    cue('metadata['),
    new RegExp(
      `metadata\\[(?:agent|name|customer|buyer|user|contact|seller|cashier|operator|full_?name|customer_?name)\\]["']?\\s?[:=]\\s?["']?(${NAME})(?=["'\\r\\n&]|$)`,
      'gu',
    ),
  ],
  // `[19:44] Jane (AM): …` in a chat.
  [cue('): '), /(?<=(?:^|\n)\[?\d{1,2}:\d\d\]? )(\p{Lu}\p{Ll}{2,20})(?= \([^)\n]{1,20}\): )/gu],
  // `false positive: Jane Fake, card 4…`
  [
    cue(', card |, e-mail |, email |, phone |, IBAN |, passport |, born |, dob '),
    /(?<=: )(\p{Lu}\p{Ll}{2,20} \p{Lu}\p{L}{2,20})(?=, (?:card|e-?mail|phone|IBAN|passport|born|dob) )/gu,
  ],
  // `Jane, 01-11-2026 12:12: …`, who wrote a comment and when.
  [
    ({ text }) => /\d{1,2}[./-]\d{2,4},? \d\d:\d\d: /.test(text),
    /(?<=(?:^|\n)[ \t>]{0,4})(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})(?=, \d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d\d:\d\d: )/gu,
  ],
  // Microformats and microdata of people.
  [
    cue('class=', 'itemprop=', 'property=', 'autocomplete='),
    new RegExp(
      `(?:class|itemprop|property|autocomplete|name)=["'](?:[\\w: -]{1,60}[ :])?(?:p-name|fn|p-(?:given|family|additional)-name|(?:given|family|additional)-?[nN]ame|author|cc-name)["' ][^<>]{0,120}(?:>\\s{0,9}|value=["'])(${NAME})\\s{0,9}(?=[<"'])`,
      'gu',
    ),
  ],
  // vCard, MECARD.
  [
    (survey) => survey.text.startsWith('N') || isCard(survey),
    new RegExp(`(?:^N(?:;[^:\\n]{1,40})?|MECARD:N):(${NAME}[;,]${NAME})(?=[;\\r\\n]|$)`, 'gmu'),
  ],
  // Airlines: `FAKE/JANE MRS`.
  [
    ({ text }) => text.includes('/') && /[^a-z\d\s]\/[^a-z\d\s]{2}/.test(text),
    /(?<![\p{L}/])(\p{Lu}{2,25}\/\p{Lu}{2,25}(?: \p{Lu}{2,25}){0,2}) ?(?:MR|MRS|MS|MISS|MSTR|CHD|INF|ADT)(?![\p{L}\d])/gu,
  ],
];

/** `Nom : Fake` above or below `Prénom : Jane`, `"name":"Fake","tel":…`: fields of one form about one person. */
const ROW =
  /(?:^|[\n{,;])[ \t>*•-]{0,8}["']?(?:[\p{L}]{1,12}[_ -])?(?:nom|name|nombre|nome|naam|nazwisko|who|guest|gast|contact|kontakt)["']? ?[:=] ?(["']?\p{L}[^\n,;:@\d"'{}]{1,60})["']?(?=[ \t]{0,9}(?:[\r\n,;}]|$))/iu;
/** What the last letters of such labels are, so that few others are looked at. */
const LAST = /(?:nom|ame|nombre|nome|naam|isko|who|guest|gast|contact|kontakt)["']? ?$/i;
const LABEL_REACH = 32;
const BESIDE =
  /^[\s>*•,;"'-]{0,12}(?:[a-z]{1,12}[_ -])?(?:prenom|vorname|first[ _]?name|given[ _]?name|voornaam|imie|cognome|apellidos?|surname|last[ _]?name|nachname|achternaam|sobrenome|e-?mail|mail|courriel|correo|tel(?:\.|efon[oe]?|efoon|ephone)?|phone|mobile?|movil|handy|celular|geb\w{0,12}|date[ _]of[ _]birth|dob|born|naissance|date de naissance|nee?\S{0,3} le|nacimiento|fecha[ _]\w{2,3}[ _]?nac\w{0,8}|nascimento|data di nascita|data ur\w{0,8}|anschrift|adress\w{0,2}|adres|direccion|morada|indirizzo|iban|passport|dni|nif|cpf|pesel)(?:[ _]\w{1,10})?\.?["']? ?[:=]/;

/** What a list of people is called. */
const PEOPLE =
  /(?:^|\n)[^\n]{0,16}(?:[Tt]eam members|[Mm]embers|[Uu]sers|[Ss]taff|[Pp]eople|[Cc]ontacts|[Aa]ttendees|[Pp]articipants|[Cc]olleagues|[Ee]mployees|[Aa]gents|[Mm]itglieder|[Mm]itarbeiter|[Tt]eilnehmer|[Mm]embres|[Mm]iembros|[Mm]embros|[Mm]embri|[Ll]eden|[Cc]złonkowie)[^\n\t]{0,12}\r?\n(?=((?:[ \t]{0,4}\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]{1,24}){1,3}(?: {2,}|\t| [–—-] )[^\n]{2,80}(?:\r?\n|$)){2,40}))/gu;

/** The same words, for the pass over the text. */
const hasPeople = cue(
  'members|users|staff|people|contacts|attendees|participants|colleagues|employees|agents|mitglieder|mitarbeiter|teilnehmer|membres|miembros|membros|membri|leden|czlonkowie',
);

/** Lines that begin with a full name and a gap, below a word for people. */
function findMembers(survey: Survey, report: Report): void {
  for (const list of hasPeople(survey) ? survey.text.matchAll(PEOPLE) : []) {
    const from = list.index + list[0].length;
    for (const line of list[1]!.matchAll(/^[ \t]{0,4}(\p{Lu}[\p{L}'’ -]{3,60}?)(?: {2,}|\t| [–—-] )/gmu)) {
      const start = from + line.index + line[0].indexOf(line[1]!);
      if (!line[1]!.split(' ').some(isCommon)) report(start, start + line[1]!.length);
    }
  }
}

function findRows({ text, separators }: Survey, report: Report): void {
  for (const separator of separators) {
    if (!LAST.test(text.slice(Math.max(0, separator - 11), separator))) continue;
    const from = Math.max(0, separator - LABEL_REACH);
    const match = ROW.exec(text.slice(from, separator + 72));
    if (!match) continue;
    const at = from + match.index;
    const value = match[1]!.replace(/^["']/, '').trimEnd();
    if (!isPersonName(value) || value.split(' ').some(isCommon)) continue;
    const start = at + match[0].lastIndexOf(value);
    const end = start + value.length;
    const above = text
      .slice(Math.max(0, at - 120), at)
      .split(/[\n,{]/)
      .at(-1)!;
    if (BESIDE.test(foldText(above)) || BESIDE.test(foldText(text.slice(end, end + 120)))) report(start, end);
  }
}

/** What a document calls the names that stand behind it in capitals, without a mark between. */
const SURNAME =
  /(?:^|\n)[ \t]{0,8}(?:Surname|(?:Last|Family|Given|First) names?|Nachname|Familienname|Vornamen?|Nom|Prénoms?|Apellidos?|Nombres?|Cognome|Nome|Achternaam|Voornamen|Nazwisko|Imiona|Sobrenome)[ \t]{1,12}$/u;
const SHOUTED = /\p{Lu}{2,24}(?:[ -]\p{Lu}{2,24}){0,3}(?=[ \t]*(?:\n|$))/uy;

/** `Surname FAKE` */
function findShouted({ text, capitals }: Survey, report: Report): void {
  for (const start of capitals) {
    if (!/[ \t]/.test(text.charAt(start - 1)) || !isUpperAt(text, start + 1)) continue;
    SHOUTED.lastIndex = start;
    const name = SURNAME.test(text.slice(Math.max(0, start - 40), start)) ? SHOUTED.exec(text)?.[0] : undefined;
    if (name) report(start, start + name.length);
  }
}

/** Names that the form around them gives away. */
export function findInForms(survey: Survey, report: Report): void {
  const { text } = survey;
  findMembers(survey, report);
  findShouted(survey, report);
  for (const [isWorth, pattern] of FORMS) {
    if (!isWorth(survey)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!;
      const isOneWord = !/[ /]/.test(name);
      if (COMPANY.test(name) || name.split(/[ /]/).every(isCommon)) continue;
      // An entry of a blog has a `p-name` too.
      if (
        /p-name|author/.test(match[0]) &&
        !isGiven(name.split(' ')[0]!) &&
        (isOneWord || name.split(' ').some(isCommon))
      )
        continue;
      const start = match.index + match[0].lastIndexOf(name);
      report(start, start + name.length);
    }
  }
  findRows(survey, report);
}
