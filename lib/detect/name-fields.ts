import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import type { Field } from './fields.ts';
import { isLowerName, isPersonName, isSurelyName, PARTICLE, PARTICLES } from './person-names.ts';
import { isPlaceholder } from './placeholders.ts';

const WORD = "[\\p{L}\\p{M}'’.-]{0,40}";
/** Capitalised words with their particles, unless they call a group of people; lower-case words to the end; other scripts. */
export const NAME = new RegExp(
  `(?!(?:\\p{Lu}${WORD} ){1,3}(?:team|desk|community|forum|department|squad|crew)(?![\\p{L}]))(?:(?:${PARTICLE} ){0,3}\\p{Lu}${WORD}(?:,? (?:${PARTICLE} ){0,3}(?!\\p{L}+=)\\p{Lu}${WORD}){0,5}|\\p{Ll}[\\p{L}\\p{M}'’-]{1,30}(?: \\p{Ll}[\\p{L}\\p{M}'’-]{1,30}(?![=\\p{L}])){1,3}(?=\\s{0,9}(?:$|[\\n,;|&"]))|\\p{Lo}{2,16}(?:[ ·]\\p{Lo}{1,12}){0,3})`,
  'uy',
);

/** As somebody is called at work whom only a word for what he does gives away: parts and a digit, `t.nowak7`. */
export const HANDLE =
  /^(?!(?:v|rev|job|req|evt|tx|node|worker|pod|shard)[._-]?\d)(?!.*\d\.\d)(?=.*\d)(?:[a-z][a-z\d]{0,15}(?:[._-][a-z\d]{1,16}){1,3}|[a-z]{3,12}\d{1,5})$|^[a-z]\.[a-z]{3,16}$/i;
/** Labels of who did something, where a login stands for the name. */
const DOER =
  /(?:signed|logged) in as|angemeldet|zalogowan|ingelogd|operator|operat[eo]|approve|review|agent|assign|bearbeit|handled|erfasst|actor/i;

/** Is the value beside a label the name of a person, as much as the label says so? */
export function isNameValue(value: string, field: Field): boolean {
  const text = value.replaceAll('+', ' ').replaceAll('%20', ' ').trim();
  if (isPlaceholder(text)) return false;
  if (DOER.test(field.label) && HANDLE.test(text)) return true;
  // `Applicant: In review`: one plain word, unless the label asks for a part of a name.
  if ((SENTENCE.test(foldText(text)) && !NAME_LABEL.test(field.label)) || STREET.test(text)) return false;
  if (!NAME_LABEL.test(field.label) && commonCapitals.has(foldText(text)) && !isSurelyName(text)) return false;
  if (!field.isWeak)
    return isPersonName(text) || (field.style !== 'cell' && NAME_LABEL.test(field.label) && isLowerName(text));
  // `Regions we ship to: Victoria, Florence, Chester`
  if (field.style === 'line' && (text.match(/,/g)?.length ?? 0) > 1) return false;
  const isPersonTable = field.columns?.some((column) =>
    /mail|phone|telefon|\btel\b|t[eé]l[eé]|mobil|handy|cell|celular|m[oó]vil|iban|birth|\bdob\b|\bgeb|nac|nasc|naiss|urodz|pesel|address|anschrift|adres|direcc|contact|kontakt|customer|client|wallet|kunde|konto|applicant|kyc|\bage\b|alter|surname|apellid|nachname|verein/i.test(
      column,
    ),
  );
  return isPersonTable ? isPersonName(text) : isSurelyName(text) || (isPersonLabel(field) && isFullName(text));
}

/** `Martin-Luther-Platz` */
const STREET = /-(?:Platz|Straße|Strasse|Str\.|Allee|Ufer|Damm|Gasse|Brücke|Plein|Straat)$/;
/** Words that begin what somebody says: `Customer: Where can I …`. */
const SENTENCE =
  /^(?:where|what|when|why|how|which|found|thanks?|hello|hi|yes|no|ok|okay|wo|was|wann|warum|wie|welche[rsnm]?|gefunden|danke|hallo|ja|nein|ou|quoi|quand|pourquoi|comment|quel(?:le)?s?|merci|bonjour|oui|non|donde|que|cuando|por que|como|cual|gracias|hola|si|onde|quando|porque|qual|obrigad[oa]|ola|sim|nao|dove|cosa|perche|come|quale|grazie|ciao|buongiorno|waar|wat|wanneer|waarom|hoe|welke|bedankt|nee|gdzie|co|kiedy|dlaczego|jak|ktory|dziekuje|dzien|czesc|tak|nie)$/;
const NAME_LABEL = /n[ao]me?\b|name$|nombre|apellid|cognom|surname|imi[eę]|nazw/i;

/** Labels of people; `name` itself may be a thing's in data, and is a person's where a form writes it with a capital. */
const isPersonLabel = ({ label, style }: Field) =>
  !/^(?:names?|nom|nombre|nome|naam|who)$/i.test(label.trim()) ||
  ((style === 'line' || style === 'element') && /^\p{Lu}\p{Ll}/u.test(label));

/** Two words or more, none of them of a product, a team or a user interface. */
const isFullName = (text: string) => {
  const words = text.split(/\s+/).filter((word) => !/^\p{Lu}\.$/u.test(word) && !PARTICLES.has(word.toLowerCase()));
  return words.length >= 2 && isPersonName(text) && !words.some((word) => commonCapitals.has(foldText(word)));
};
