import { foldText } from './characters.ts';
import { wordSet } from './word-set.ts';

/** What stands beside a name and tells what it names: a value of the person, or that it is the name of a thing. */

const GAP = '(?: ?[/|(<:;,·•–—-] ?[(<"]?| {2,24}|[ \\t]{0,9}\\t[ \\t]{0,9}|[ \\t]{0,9}\\r?\\n[ \\t>]{0,9})';
const WORD =
  '(?:(?:her|his|their|my|ihre?|seine?|son|sa|su|suo|sua|seu|zijn|haar|jego|jej) )?(?:(?:tel(?:efon[oe]?|efoon|ephone)?|phone|mob(?:ile?|il)?|handy|cell(?:ulare)?|celular|movil|port(?:able)?|gsm|ph|fon|number|nummer|t|m|p|e-?mail|mail|courriel|correo|iban|konto|account|compte|cuenta|conta|conto|rekening)(?:[.:]{1,2} ?| (?:is |ist |est |es )?))?';
const PHONE = '\\(?\\+\\d[\\d ()./-]{7}|00[1-9][\\d ()./-]{7}|\\(?0(?!\\d[./-]\\d\\d[./-])[1-9][\\d ()./-]{5,9}\\d';
const IBAN = '[a-z]{2}\\d{2}(?: ?[a-z\\d]{4}){2}[a-z\\d ]';
const IDENTITY =
  '(?:con |mit |with |met |avec |com )?(?:dni|nie|nif|cpf|pesel|bsn|ssn|nino|nhs|passport|reisepass|pasaporte|passaporte|passaporto|passeport|paszport|paspoort|f(?:u|ue)hrerschein|driv(?:ing|ers?) licen[cs]e|rijbewijs|kennzeichen|kenteken|steuernummer|versicherungsnummer|mrn|(?:personal)?ausweis|cni|tax id|steuer-?id|sv-?nr|codice fiscale|c\\.f\\.|cedula|rut|curp)(?![a-z])';
const STREET =
  '(?:(?:\\d{1,5}[a-z]? [a-z][^\\n\\d]{2,40}|[a-z][^\\n\\d:]{2,40} \\d{1,4} ?[a-z]?(?:[/-]\\d{1,4})?)(?:[^\\n:]{0,24}\\n[ \\t>]{0,6}|,? )(?:\\d{4,5}|\\d\\d-\\d{3}|[a-z]{1,2}\\d{1,2}[a-z]?) \\w|(?:unit|flat|apt\\.?|apartment|suite|whg\\.?|wohnung|appt\\.?|piso|c/o) [^\\n]{1,40}\\d)';
/** `, geb. 12.4.1987`, `(*1987)`, `(w, 12.04.1987)`, `, residing at` */
const BORN =
  ' ?\\((?:she|he|they|sie|er|elle|il|ella|el|ela|ele|lei|lui|zij|hij)/|[ ,;·|–-]{0,3}\\(?(?:(?:\\* ?|(?:born|geb(?:oren)?|nee?|ne\\(e\\)|nat[oa]|nacid[oa]|nascid[oa]|ur|urodzon[ya]|dob|d\\.o\\.b|date of birth|birthday|geburtsdatum)(?![a-z])\\.?:?(?: [a-z]{1,14}\\.?){0,4} ?)\\d|(?: ?[/|] ?[a-z]{2,3})? ?[/|;,] ?(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19\\d\\d|20[01]\\d)|(?:19\\d\\d|20[01]\\d)-\\d\\d-\\d\\d)(?!\\d)|\\((?:[mfwxd][,/ ]{1,2})?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\)|,? (?:wohnhaft|residing|residente?|living at|demeurant|domicili|zamieszka|wonende|morador))';
const BEHIND = new RegExp(
  `^(?:${GAP}(?:${WORD}(?:${PHONE}|[\\w.+-]{1,64}@[\\w-]|${IBAN}|${STREET}|(?<=(?:tel\\w{0,7}|phone|mobile?|handy|gsm|fon|komorka)[.:]{1,2} ?)\\d[\\d ()./-]{6}|(?:ext|dw|durchwahl|poste|interno|toestel|wew|extension|anexo|ramal|nst)\\.? ?\\d{2,5}(?!\\d))|${IDENTITY})| (?:${IBAN})|${BORN})`,
);
const BEFORE =
  /(?:(?:^|[^\w+])\+?\d[\d ()./-]{7,20}\d|[\w.+-]@[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}|(?:^|[^a-z\d])[a-z]{2}\d{2}(?: ?[a-z\d]{2,4}){3,8})[)>]?(?: ?[/|(,;·–—-] ?[("]?| {2,24}|\t)$/;
/** A day is written with as many digits and marks as a number to call. */
const DATED =
  /(?:^|[^\d])(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:[T ]\d{1,2}:\d\d(?::\d\d)?)?[^\w]{1,24}$/i;
/** `SMS from Fake (+46…)`, `refund to Fake, IBAN …`: one word is enough between such a word and a value. */
const REACHED = new RegExp(`^(?: ?\\(|, )${WORD}(?:${PHONE}|[\\w.+-]{1,64}@[\\w-]|${IBAN})`);
const PREPOSITION =
  /(?:^|[^a-z])(?:from|to|by|with|call|ring|text|ask|contact|von|an|mit|bei|de|a|avec|par|con|da|di|com|van|aan|met|od|do|z|dla|for|fur|pour|para|per|voor) $/;

/** Is it one that is reached at what stands behind? */
export const isReachedAt = (left: string, right: string) => REACHED.test(right) && PREPOSITION.test(left);

const OWN_LINE = /(?:^|\n|[a-z]: ?)[ \t>*•-]{0,6}$/;

/** The first line of a block that ends with how its writer is reached. */
const BLOCK = new RegExp(
  `^[ \\t]{0,4}\\r?\\n(?:[^\\n]{2,60}\\n){1,3}[ \\t>]{0,4}(?:[a-z]{1,8}[.:]{0,2} ?)?(?:${PHONE}|[\\w.+-]{1,64}@[\\w-])`,
);
const BLOCK_START =
  /(?:^|(?:^|\n)[ \t>]{0,4}(?:[-–—_=]{2,40}|[^\n]{0,30},)?[ \t]{0,4}\r?\n(?:[ \t>]{0,4}\r?\n)?)[ \t>*]{0,4}$/;

/** Does a phone number, an address, an account or a date of birth stand right beside, as in a list of contacts? */
export function isBesideValue(text: string, start: number, end: number): boolean {
  const right = foldText(text.slice(end, end + 90));
  const left = foldText(text.slice(Math.max(0, start - 64), start));
  if (BLOCK_START.test(left) && BLOCK.test(foldText(text.slice(end, end + 240)))) return true;
  if (BEHIND.test(right)) return !/^[ \t]*\r?\n/.test(right) || OWN_LINE.test(left);
  return /[\w)>][^\w]{1,24}$/.test(left) && BEFORE.test(left) && !DATED.test(left);
}

/** Words of programmes, reading lists and reviews, in eight languages. */
const CULTURE =
  /(?:^|[^a-z])(?:books?|novels?|reading (?:list|group)|films?|movies?|screening|cinema|cine(?:ma|-?club)?|kino(?:programm)?|theat(?:er|re)|theatre|teatro|teatr\w?|stage|plays?|musicals?|opera|oper|ballet|ballett|concerts?|konzert|concert[io]|conciertos?|albums?|songs?|chapters?|spielplan|spielzeit|buch|bucher|buchclub|lesekreis|lekture|roman[eis]?|livres?|lecture|libros?|libri|livros?|leitura|lectura|lettura|boek(?:en)?|leesclub|ksiazk[aie]|lektur[ay]|peliculas?|filmy|filmes|pieces?|obras?|spettacol[io]|voorstelling|przedstawieni[ea]|spektakl|serie|season|staffel|episode|vo(?:stfr?)?|omu|exhibition|ausstellung|exposition|exposicion|exposicao|mostra|tentoonstelling|wystawa)(?:$|[^a-z])/;
const OPENING = /["„“«‹][ \u00a0\u202f]?(?:\p{L}{2,8}\.? )?$/u;
/** The author stands behind the title of a work. */
const AUTHORED = /["“”»›][ \u00a0]?[(,–-]{0,2} ?(?:by|von|de|par|di|van|door)? ?$/;

/** Verbs and nouns that works stand behind without quotation marks too. */
const READ =
  /(?:^|[^a-z])(?:reads?|reading|watch(?:ed|es|ing)?|copies of|performances? of|productions? of|staging of|about|lesen|liest|gelesen|referat uber|lisons|lire|lit|leggiamo|leggere|leemos|leer|lemos|ler|lezen|leest|czytamy|czyta)(?![a-z])[^.!?\n]{0,80}$/;
const LESSON =
  /(?:book ?club|reading (?:list|group)|unterricht|lesekreis|literature|literatur\w{0,4}|english class|classe di|clube d[eo] l|club de l|leesclub|lekcj\w{1,3})/;

/** Is it, or does it begin, the title of a work in quotation marks, or who wrote it? */
export function isWork(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 12), start);
  if (READ.test(foldText(text.slice(Math.max(0, start - 110), start))))
    return LESSON.test(foldText(text.slice(Math.max(0, start - 240), start + 60)));
  if (!OPENING.test(left) && !AUTHORED.test(left)) return false;
  return CULTURE.test(foldText(text.slice(Math.max(0, start - 200), start + 120)));
}

/** Words of lines and stops, in eight languages: those are called after people. */
const TRANSIT =
  /(?:^|[^a-z])(?:arrets?|bus stops?|stops?|haltestellen?|halt|paradas?|parader[oa]s?|paragens?|paragem|fermat[ae]|haltes?|przystan(?:ek|ki|ku)|ligne|linie [a-z\d]|linea|linha|lijn|linia|metro|tram(?:way|s)?|strassenbahn|strasenbahn|s-bahn|u-bahn|bus(?:es)?|autobus|umleitung|deviation|desvio|deviazione|omleiding|objazd|route \d|platform|gleis|quai|binario)(?:$|[^a-z])/;

/** Is it rather a stop or a street that a person gave the name to? Asked where nothing else speaks of a person. */
export function isStop(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 200), start);
  return TRANSIT.test(foldText(left.slice(left.lastIndexOf('\n') + 1)));
}

/** Works and brands that are a title and a name. */
export const titledWorks = wordSet(
  'don_quijote don_quijote_de_la_mancha don_quixote don_giovanni don_pasquale don_bosco madame_bovary madame_butterfly mr_bean mr_hyde dr_jekyll miss_marple mrs_dalloway frau_holle pan_tadeusz dr_pepper dr_oetker dr_martens dr_scholl',
);

/** Last words of places and things that are called after people. */
export const namesakes = wordSet(
  'bibliothek bucherei mediatheque biblioteka day airport platz strase strasse weg schule schulen gymnasium institut institute university universitat hospital krankenhaus klinik school college museum theater theatre stadium stadion arena prize preis award bridge brucke halle haus house library street road avenue boulevard square garden gardens memorial telescope lecture fellowship foundation stiftung centre center',
);
