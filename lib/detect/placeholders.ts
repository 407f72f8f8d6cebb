import type { Span } from './detector.ts';
import { findFakes } from './fakes.ts';
import { isTemplateName } from './shape.ts';
import { toUnion } from './spans.ts';

/** What this product itself writes in place of a value. */
const OWN =
  /(?:(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))[a-z]{2,6}_(?:(?:live|test|pat)_)?)?\[(?:[a-z][a-z0-9 -]{1,40}-\d{1,6}|client secret of session [\w-]{1,80})\]/g;

/** Does a placeholder of this product stand in a text? What it stands beside is a value, and it is no label of that. */
export const hasPlaceholder = (text: string) => text.includes('[') && text.search(OWN) >= 0;

/** The spans of this product's own placeholders, fakes and masks, in order. */
export function findPlaceholders(text: string): Span[] {
  const fakes = findFakes(text);
  if (!text.includes('[')) return fakes;
  const labels = Array.from(text.matchAll(OWN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return fakes.length > 0 ? toUnion([...labels, ...fakes]) : labels;
}

const VARIABLE =
  /^(?:bearer |basic |token )?["'`]?(?:\$\w+["'`]?$|%\(\w+\)s|<%|!(?:vault|ref|sub|secret|env|getatt|var|reference)(?![\w])|@Microsoft\.KeyVault\(|@@\w+@@$|!\w+!$|\$env:|\$\{|\$\(|\$\{\{|%\w+%|\{\{|<[^<>]*>|__\w+__$|#\{|@\w+@$|:[a-z_]+$|process\.env|import\.meta|os\.(?:getenv|environ)|env[.[(]|System\.getenv|ENV\[|getenv\(|secrets?\.[a-z_]|vault[:.]|config\.[a-z_]|settings\.[A-Za-z_]|var\.|local\.|data\.|self\.|this\.|args\.|params\.|req\.|ref\+|op:\/\/|env:|file:|ENC\[[A-Z\d_]+,data:|arn:aws:secretsmanager)/i;
const MASKED = /^(?:[\w-]{0,16}?[_-])?(?:[x*•·.…?#_-]|X|0(?=0{5})){3,}(?:[_-]?\d{1,3})?$/;
const WORDS =
  /(?:^|[^a-z0-9])(?:your|my|insert|replace|enter|paste|put|add)[ _.-]?(?:[a-z]{1,12}[ _.-]?){0,3}(?:key|token|secret|password|pass|here|value|id|name|email|account|api)|(?:^|[^a-z0-9])(?:change[ _-]?(?:me|this)|replace[ _-]?(?:me|this)|placeholder|redacted|removed|masked|hidden|filtered|sanitized|scrubbed|dummy|todo|tbd|x{3,}|foobar|lorem|not[ _-]a[ _-]real|example[ _-]?(?:key|token|secret|password|value)|some[ _-]?(?:key|token|secret|password|value)|test[ _-]?(?:key|token|secret|password|value)|fake[ _-]?(?:key|token|secret|password|value))(?:$|[^a-z0-9])/i;
/** `dein_passwort`, `TU_TOKEN`, `votre-cle-api`: whose it would be and what, in the languages of manuals. */
const FOREIGN_WORDS =
  /^[<[{(]?(?:(?:le|la|il|el|o|a)[_ -])?(?:deine?|ihre?|meine?|votre|ton|ta|mon|ma|tu|su|mi|seu|sua|meu|minha|tuo|tua|mio|mia|uw|jouw|je|mijn|tw[oó]j(?:e|a)?|m[oó]j(?:e|a)?|ditt|din|mitt|min)(?:[_ -]\p{L}{1,20}){0,3}[_ -](?:api|passwor[dt]|kennwort|passe|contrase[nñ]a|clave|senha|chave|wachtwoord|has[lł]o|lösenord|adgangskode|klucz|schl(?:ü|ue|u)ssel|cl[eé]|chiave|sleutel|token|jeton|key|secret|secreto|segredo|segreto|geheimnis|geheim)(?:[_ -]\p{L}{1,20}){0,2}[>\]})]?$/iu;
const LONGEST = 160;
/** A long row of one mask at the end, whatever stands before it, ten digits counted up twice, `…AccessTokenHere`. */
const FILLED =
  /([xX*#•])\1{11}$|(?:1234567890){2}|(?:TOKEN|KEY|SECRET|STRING|VALUE|PASSWORD)_?HERE$|(?:Token|Key|Secret|String|Value|Password)Here$/;
/** `ACCESS_TOKEN` in place of one, and the alphabet. */
const DOCUMENTED =
  /EXAMPLE(?:KEY)?$|^[A-Z]{2,20}(?:_[A-Z]{2,20}){0,3}_(?:TOKEN|KEY|SECRET|PASSWORD)$|^ABCDEFGHIJKLMNOPQRSTUVWXYZ[a-z\d+/]*$/;
/** `abcd…`, and the first word of `[your key goes here]`. */
const CUT = /^.{0,12}(?:\.{3}|…)$|^[\w-]{1,6}(?:\.{3}|…)[\w-]{1,6}$|^\[[A-Z]?[a-z]{2,12}$/;
const SEQUENCE = /^(?:abcdef|0123456|1234567|abc123|qwerty|deadbeef|a1b2c3d4)/i;

/** True for a value that is visibly none: `$VARS`, `xxxx`, `<token>`, `your-key-here`, `REDACTED`. */
export function isPlaceholder(value: string): boolean {
  // What is longer is no word of a manual; looking for one in it would take time for nothing.
  if (value.length > LONGEST) return isMonotonous(value.slice(0, 40)) && isMonotonous(value);
  if (
    VARIABLE.test(value) ||
    isTemplateName(value) ||
    WORDS.test(value) ||
    FOREIGN_WORDS.test(value) ||
    DOCUMENTED.test(value) ||
    FILLED.test(value)
  )
    return true;
  const body = value.replace(/^(?:[A-Za-z]{1,12}[_-]){1,3}/, '') || value;
  return MASKED.test(value) || (body.length > 3 && isMonotonous(body));
}

/** One or two characters repeated, as in `xxxxxxxx`, `****`, `0000-0000`. */
function isMonotonous(body: string): boolean {
  const seen: string[] = [];
  for (const character of body.toLowerCase()) {
    if ('-_ .…'.includes(character) || seen.includes(character)) continue;
    seen.push(character);
    if (seen.length > 2) return false;
  }
  return seen.length <= 1 || body.length >= 12;
}

/** Adds the well-known rows of keys to {@link isPlaceholder}, for values that only a label makes a secret. */
export function isVisiblyFake(value: string): boolean {
  return isPlaceholder(value) || CUT.test(value) || (SEQUENCE.test(value) && value.length < 24);
}
