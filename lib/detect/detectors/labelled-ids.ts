import { isWordAt } from '../characters.ts';
import { cue } from '../cues.ts';
import { bare } from '../identity-checks.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { idKeywords, labelEnd } from './id-labels.ts';

const AFTER =
  /(?:['’]s)?(?:[ _-]?(?:numbers?|no|num|nr|nummer|numer|n[uú]m[eé]ro|numarası|cislo|číslo|n|id|code|card|ref|[#º°])(?![\p{L}])[.º°]{0,2}){0,2}(?: (?:do|da|del|della|der|des|of the|van de) \p{L}{3,15})?(?: ?\([A-Z]{2,3}\))?(?: (?:too|also|now|again))?["']?[ \t]{0,3}(?:(?:is|was|ist|lautet|est|es|é|è|jest)[ :]{1,3}|[:=#–-][ \t]{1,3}|[:=#])?(?:el |le |la |il )?["'(<]?/iuy;
/** `gave 92609075520 as BVN` */
const NAMED_AFTER =
  /(?<![\w.-])(\d[\d .-]{6,16}\d) (?:as|is|was) (?:his |her |their |the |my )?(?:bvn|nin|ssn|sin|cpf|pesel|bsn|nie|dni|curp|rfc|tax id|passport)(?![a-z])/gi;
/** `XDB123456 es mi número de pasaporte`: told before it is said what it is. */
const TOLD_FIRST =
  /(?<![\w.-])((?=[A-Z\d-]{0,12}\d{4})[A-Z\d][A-Z\d -]{5,16}[A-Z\d]) (?:is|was|es|ist|est|é|è|jest|är) (?:my|his|her|their|the|mi|su|meine?|ihre?|mon|ma|son|sa|meu|minha|mio|mia|il mio|mijn|moj|mitt|vårt|ditt) (?:(?:n[uú]mero|numer|nummer|number|num[ée]ro) (?:de[l]?|di|do|van|of) )?(?=\p{L}{3})/giu;
/** What the words after such a number are, so that few texts are searched for one. */
const OWNED =
  / (?:is|was|es|ist|est|é|è|jest|är) (?:my|his|her|their|the|mi|su|meine?|ihre?|mon|ma|son|sa|meu|minha|mio|mia|il mio|mijn|moj|mitt|vårt|ditt) /iu;
/** Words that say enough only before letters and digits together. */
const WEAK =
  /(?:applicant|document|antragsteller(?:in)?|bewerber(?:in)?|demandeu(?:r|se)|solicitante|requerente|richiedente|aanvrager|wnioskodawca|licen[cs]es?|voter)(?![\p{L}\p{N}_])/iuy;
const VALUE =
  /(?:[a-z]{1,3}\d{6,8}|[A-Z][a-z][A-Z]\d{6}|[A-Z0-9]{1,20}(?:[ ./-](?=[A-Z]{0,4} ?\d)[A-Z0-9]{1,14}|-[A-Z]{1,3}(?![A-Za-z])){0,6}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\p{L}\d_])/uy;

/** Words for a document whose number is letters and digits, of a form that little else has. */
const DOCUMENT =
  /(?:passports?|passeport|reisepass|ausweis(?:es)?|pasaporte|passaporte|passaporto|paspoort|paszport\w{0,3}|travel document|identity card|id card|personalausweis|carte d['’]identit[eé]|carta d['’]identit[aà]|dowod\w?|identiteitskaart)(?![\p{L}])/iuy;
const DOCUMENT_NUMBER = '(?=[A-Z]{0,3}\\d?[A-Z]?(?:[A-Z\\d]*\\d){4})(?=\\d{0,4}[A-Z])[A-Z\\d]{7,10}(?![\\w-])';
/** A few words on, on the same line: `Passport (German), C01X00T47`. */
const ON_LINE = new RegExp(`^[^\\n\\d]{1,40}?(?<![\\w-])(${DOCUMENT_NUMBER})`);
/** On the next line, behind a few words about the document. */
const ON_NEXT = new RegExp(`^[,:]?[^\\n\\d\\t|;]{0,32}\\n[ \\t]{0,4}(${DOCUMENT_NUMBER})(?=[ \\t]*(?:\\r?\\n|$))`);
/** Asked for in a chat, and given in the next message. */
const IN_ANSWER = new RegExp(
  `^[^\\n\\t|;]{0,80}\\n(?:[^\\n:]{1,30}: )?(?:(?:[Ee]s|[Ii]t(?:['’]s| is)|[Ss]ure,?|É|È|[Ii]st|[Cc]['’]est|[Tt]o) )?(?:el |la |the |le |il |o |die |das )?(${DOCUMENT_NUMBER})`,
);
/** A form has its labels below what is filled in. */
const ABOVE = new RegExp(
  `(?:^|[\\n\\t])[ ]{0,8}(${DOCUMENT_NUMBER.replace('(?![\\\\w-])', '')})[ \\t]{0,8}\\r?\\n[ \\t]{0,8}$`,
);

/** `{"type":"PASSPORT","number":"…"}` */
const TYPED =
  /["'](?:type|kind|docType|document_type)["']\s?:\s?["'](?:passport|id_?card|identity_?card|driv\w{2,16}|residence_?permit|national_?id|visa)["'][^{}]{0,80}?["'](?:number|no|docNumber|document_?number|id_?number)["']\s?:\s?["']([A-Z0-9 -]{5,24})["']/gi;

const isOfDocument = cue('passport|card"|card\'|driv|permit|visa"|visa\'|national');

/** The form of Spanish identity numbers. */
const SPANISH = /(?<![\w-])(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z])(?![\w-])/;

/** A number that stands right behind the word for it: `my passport X12345678`, `INSZ 91.06.27-552.09`. */
function findBehindLabels(survey: Survey, report: Report, starts: readonly number[]): void {
  const { text } = survey;
  if (text.includes(' as ') || text.includes(' is ') || text.includes(' was '))
    for (const match of text.matchAll(NAMED_AFTER)) report(match.index, match.index + match[1]!.length);
  for (const match of OWNED.test(text) ? text.matchAll(TOLD_FIRST) : [])
    if (labelEnd(text, match.index + match[0].length)) report(match.index, match.index + match[1]!.length);
  for (const match of isOfDocument(survey) ? text.matchAll(TYPED) : []) {
    const end = match.index + match[0].length - 1;
    report(end - match[1]!.length, end);
  }
  let done = 0;
  for (const start of starts) {
    if (start < done || isWordAt(text, start - 1)) continue;
    // `¿Su DNI? … 50016127L`: asked for, and given in one of the next lines.
    const asked =
      /^(?:dni|nie|nif)(?![\p{L}\d])/iu.test(text.slice(start, start + 4)) &&
      SPANISH.exec(text.slice(start, start + 200));
    if (asked) report(start + asked.index, start + asked.index + asked[0].length);
    DOCUMENT.lastIndex = start;
    const document = DOCUMENT.exec(text)?.[0];
    if (document) {
      const end = start + document.length;
      const told =
        ON_LINE.exec(text.slice(end, end + 64)) ??
        ON_NEXT.exec(text.slice(end, end + 64)) ??
        IN_ANSWER.exec(text.slice(end, end + 140));
      const above = told ? null : ABOVE.exec(text.slice(Math.max(0, start - 32), start));
      if (told) report(end + told[0].length - told[1]!.length, end + told[0].length);
      else if (above && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8))) {
        const at = Math.max(0, start - 32) + above.index + above[0].indexOf(above[1]!);
        report(at, at + above[1]!.length);
      }
    }
    WEAK.lastIndex = start;
    const weak = WEAK.exec(text)?.[0];
    const end = labelEnd(text, start) ?? (weak && start + weak.length);
    if (!end) continue;
    AFTER.lastIndex = end;
    const gap = AFTER.exec(text)?.[0] ?? '';
    if (!/[\s:=#(]/.test(gap)) continue;
    const from = end + gap.length;
    VALUE.lastIndex = from;
    const value = VALUE.exec(text)?.[0];
    if (
      !value ||
      !isNumberLike(value) ||
      (end === start + (weak?.length ?? 0) && !(/[A-Za-z]/.test(value) && /\d/.test(value)))
    )
      continue;
    report(from, from + value.length);
    done = from + value.length;
  }
}

const isNumberLike = (value: string) => {
  const code = bare(value);
  const digits = value.replace(/\D/g, '').length;
  return (
    code.length >= 6 &&
    (code.length <= 22 || value.length === 36) &&
    (digits >= 4 ||
      (digits >= 1 && /^(?=.*[A-Z])[A-Z\d]{8,10}$/.test(code)) ||
      (digits >= 2 && code.length >= 6 && code.length - digits >= 2)) &&
    !isPlaceholder(value) &&
    !/^\d{4}-\d{2}-\d{2}|^(?:19|20)\d\d$|^\d{1,3}(?:\.\d{1,4}){1,3}$/.test(value)
  );
};

/** Identity numbers beside the word that names them. */
export const labelledIds: Detector[] = [
  {
    id: 'identity-number-in-text',
    label: 'Identity or tax number',
    category: 'personal',
    tier: 'likely',
    keywords: [
      ...idKeywords,
      ...['applicant', 'document', 'antragsteller', 'bewerber', 'demandeu', 'solicitante', 'requerente', 'richiedente'],
      ...['license', 'licence'],
      ...['aanvrager', 'wnioskodawc'],
    ],
    isFoundByKeyword: true,
    find: findBehindLabels,
    source: "Microsoft Presidio's recognisers and Google's infoTypes agree that these need their word beside them",
    matches: [
      'passport number X{D8}',
      'my ITIN is 912708887',
      'PESEL 44051401459',
      'VAT no. GB{D9}',
      'TFN 876543210',
      "driver's license D{D7}",
      'Customer sent Tax File Number 256 464 009 by chat.',
      'KYC failed for PPSN 3972230R (document unreadable).',
      'SV-Nummer 2664 071169',
      'Rentenversicherungsnummer 70 735050 G 183',
      'Steuerliche Identifikationsnummer 78 635 127 097',
      'CPF do titular 69306761015',
      'KYC applicant 7f0cb2b1-e265-4f91-8955-392d928d7767 was rejected',
      'Aanvrager 7f0cb2b1-e265-4f91-8955-392d928d7767',
      'document 2XF143509 expired',
      'Passport (German), valid: C01X00T47',
      'E83886949\nPassport\n',
      'XDB123456 es mi número de pasaporte',
      'Mi pasaporte es xdb123456',
      '556703-7485 är vårt orgnummer.',
      'LANR 123456601 des Arztes',
    ],
    ignores: [
      'insurance policy from 2030',
      'passport control',
      'VAT is 19 percent',
      'private 12345678',
      'the pan was 20 cm',
      'sin 12345678',
      'see RFC 7519',
      'VAT 21.00',
      'document 12345678 uploaded',
      'applicant form 20300102',
    ],
  },
];
