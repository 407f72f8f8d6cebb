import { foldText } from './characters.ts';
import { COMPANY, isCommon, isGiven } from './name-words.ts';
import { isPersonName } from './person-names.ts';
import type { Report } from './rule.ts';

/** A name of up to five words, in any case: the form around says that it is one. */
const NAME = "\\p{L}[\\p{L}\\p{M}'’.-]{0,30}(?: \\p{L}[\\p{L}\\p{M}'’.-]{0,30}){0,4}";

/** Each with what a text must hold for it to be worth a look. */
const FORMS: readonly [cue: RegExp, pattern: RegExp][] = [
  // SWIFT MT940, field 86; SEPA purpose codes; structured MT103.
  [/\?3[23]/, new RegExp(`\\?3[23](${NAME})(?=\\?\\d\\d|\\s|$)`, 'gu')],
  [/ABW[AE]\+|\/NAME\//, new RegExp(`(?:ABWA\\+|ABWE\\+|/NAME/)(${NAME})(?=[/?+\\r\\n]|\\s\\s|$)`, 'gu')],
  [/:5[09][A-Z]?:\//, new RegExp(`:5[09][A-Z]?:/[A-Z0-9]{8,34}\\r?\\n(?:1/)?(${NAME})(?=\\r?\\n|$)`, 'gu')],
  // Microformats and microdata of people.
  [
    /class=|itemprop=|property=|autocomplete=/,
    new RegExp(
      `(?:class|itemprop|property|autocomplete|name)=["'](?:[\\w: -]{1,60}[ :])?(?:p-name|fn|p-(?:given|family|additional)-name|(?:given|family|additional)-?[nN]ame|author|cc-name)["' ][^<>]{0,120}(?:>\\s{0,9}|value=["'])(${NAME})\\s{0,9}(?=[<"'])`,
      'gu',
    ),
  ],
  // vCard, MECARD.
  [/^N[:;]|MECARD/m, new RegExp(`(?:^N(?:;[^:\\n]{1,40})?|MECARD:N):(${NAME}[;,]${NAME})(?=[;\\r\\n]|$)`, 'gmu')],
  // Airlines: `FAKE/JANE MRS`.
  [
    /\/[A-Z]/,
    /(?<![\p{L}/])(\p{Lu}{2,25}\/\p{Lu}{2,25}(?: \p{Lu}{2,25}){0,2}) ?(?:MR|MRS|MS|MISS|MSTR|CHD|INF|ADT)(?![\p{L}\d])/gu,
  ],
];

/** `Nom : Fake` above or below `Prénom : Jane`, `"name":"Fake","tel":…`: fields of one form about one person. */
const ROW =
  /(?:^|[\n{,;])[ \t>*•-]{0,8}["']?(?:[\p{L}]{1,12}[_ -])?(?:nom|name|nombre|nome|naam|nazwisko|who|guest|gast|contact|kontakt)["']? ?[:=] ?(["']?\p{L}[^\n,;:@\d"'{}]{1,60})["']?(?=[ \t]{0,9}(?:[\r\n,;}]|$))/giu;
const BESIDE =
  /^[\s>*•,;"'-]{0,12}(?:[a-z]{1,12}[_ -])?(?:prenom|vorname|first[ _]?name|given[ _]?name|voornaam|imie|cognome|apellidos?|surname|last[ _]?name|nachname|achternaam|sobrenome|e-?mail|mail|courriel|correo|tel(?:\.|efon[oe]?|efoon|ephone)?|phone|mobile?|movil|handy|celular|geb\w{0,12}|date[ _]of[ _]birth|dob|born|naissance|date de naissance|nee?\S{0,3} le|nacimiento|fecha[ _]\w{2,3}[ _]?nac\w{0,8}|nascimento|data di nascita|data ur\w{0,8}|anschrift|adress\w{0,2}|adres|direccion|morada|indirizzo|iban|passport|dni|nif|cpf|pesel)(?:[ _]\w{1,10})?\.?["']? ?[:=]/;

function findRows(text: string, report: Report): void {
  for (const match of text.matchAll(ROW)) {
    const value = match[1]!.replace(/^["']/, '').trimEnd();
    if (!isPersonName(value) || value.split(' ').some(isCommon)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    const above = text
      .slice(Math.max(0, match.index - 120), match.index)
      .split(/[\n,{]/)
      .at(-1)!;
    if (BESIDE.test(foldText(above)) || BESIDE.test(foldText(text.slice(end, end + 120)))) report(start, end);
  }
}

/** Names that the form around them gives away. */
export function findInForms(text: string, report: Report): void {
  for (const [cue, pattern] of FORMS) {
    if (!cue.test(text)) continue;
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
  findRows(text, report);
}
