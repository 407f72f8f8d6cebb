import { foldText } from './characters.ts';
import type { Span } from './detector.ts';

/** Words that only a code one keeps to oneself has, in eight languages; folded. */
const SECRET_CODE = new RegExp(
  `(?<![a-z])(?:${[
    '(?:verification|security|one[- ]time|log[- ]?in|sign[- ]?in|sms|2fa|mfa|two[- ]step|access|door|gate|locker|pick[- ]?up|collection|alarm|back-?up|recovery|pairing|activation|unlock|confirmation|authenticat(?:or|ion)|entry|safe|key ?box)[ -](?:code|pin|number|password)s?',
    '(?:einmal|sicherheits|bestatigungs|verifizierungs|freigabe|anmelde|zugangs|tur|abhol|alarm|wiederherstellungs|aktivierungs|entsperr|kopplungs)[- ]?(?:code|pin|passwort|kennwort|nummer)s?',
    "code (?:de |d['’]|du |a )(?:verification|securite|confirmation|connexion|acces|validation|retrait|la porte|porte|portail|secours|recuperation|activation|deblocage|appairage|usage unique)",
    'mot de passe a usage unique|digicode',
    '(?:codigo|clave) (?:de |del |da |do )?(?:verificacion|verificacao|seguridad|seguranca|confirmacion|confirmacao|acceso|acesso|un solo uso|uso unico|recogida|levantamento|la puerta|portao|alarma|alarme|respaldo|recuperacion|recuperacao|activacion|ativacao|desbloqueo|desbloqueio|vinculacion|emparelhamento|autorizacion|autorizacao)',
    '(?:contrasena|senha) (?:de )?(?:un solo uso|uso unico)|chave de autorizacao',
    "codice (?:di |della |del |d[’'])?(?:verifica|sicurezza|conferma|accesso|sblocco|ritiro|recupero|attivazione|abbinamento|porta|cancello|allarme)|codice monouso",
    '(?:verificatie|beveiligings|bevestigings|inlog|toegangs|deur|poort|afhaal|ophaal|alarm|herstel|activerings|ontgrendel|koppel)code|eenmalige? (?:code|wachtwoord)',
    'kod (?:weryfikacyjny|bezpieczenstwa|jednorazowy|autoryzacyjny|dostepu|odbioru|do drzwi|do bramy|alarmu|zapasowy|odzyskiwania|aktywacyjny|odblokowania|parowania|potwierdzenia|logowania|z? ?sms\\w?)|haslo jednorazowe',
    '(?:sms-?|push-?|m-?)?tan|sms[ _-]token|token[ _-]sms|t?otp|puk|blik|pin(?:code|-code)?',
  ].join('|')})(?![a-z])`,
  'g',
);
/** Digits in one piece or two groups, or groups of letters and digits; no amounts, dates, lengths of time, versions. */
const CANDIDATE =
  /(?<![\w.,/:#€$£+-]|\d )(\d{4,8}|\d{3}[ -]\d{3}|\d{4} \d{4}|(?=[A-Z\d-]{0,24}\d)(?=[A-Z\d-]{0,24}[A-Z])[A-Z\d]{3,5}-[A-Z\d]{3,5}(?:-[A-Z\d]{3,5}){0,2})(?![\w%]|[.,/:-]\d| \d| (?:to|bis|à|a|al|tot|do|and|und|–|-) ?\d| ?(?:[€$£]|EUR|USDT?|GBP|PLN|R\$|zł|[Ss]e[ckg]\w{0,7}|s(?!\w)|min\w{0,6}|h(?!\w)|Uhr|ms|[KMG]B|days?|Tage|jours|d[ií]as|giorni|dagen|dni|pts|stuks|pcs|x(?!\w)))/g;
/** What the words right before call a number that is none; folded. */
const ELSE =
  /(?:order|invoice|ref\w{0,8}|ticket|case|room|suite|flat|zimmer|chambre|habitacion|quarto|camera|kamer|pokoj|vak|fach|casier|numbers?|nummer|numero|numer|no|nr|n[°º]|#|error|errors?|fehler|erreur|fout|blad|status|version|build|zip|postal|postcode|plz|cep|cap|code postal|bestell\w{0,8}|bestelling|auftrag\w{0,6}|commande|pedido|ordine|zamowieni\w|factura|facture|fattura|factuur|rechnung|faktura|konto|account|compte|cuenta|conta|amount|betrag|montant|importe|valor|importo|bedrag|kwota|total|summe|suma|som|page|step|etape|paso|passo|stap|krok|country|area|branch|sort|model|serial|batch|lot|id|user|year|since|in|of|from|bis|ab|til|until|attempts?|port|line|row|ext|extension|durchwahl|poste|parcel|paket|colis|paquete|pacote|pacco|pakket|paczk\w|dossier|vorgang|caso|pratica|sprawa|etage|floor|unit|loja|store|shop|filiale|winkel|sklep|(?:failed|error|err|reason|result|status|stan)[ _-]?code|stan|rrn|arn)["']?[ .:=]{0,3}$|\d (?:to|bis|a|al|tot|do|and|und|-) $/;
/** The word before makes the code one of everybody's. */
const PUBLIC =
  /(?:error|status|exit|return|promo\w{0,4}|discount|coupon|voucher|country|area|zip|postal|product|item|bar|qr|source|sort|swift|bank|tax|vat|dress|morse|fehler|erreur|error de|erro de|fout|no|without|ohne|sans|sin|sem|senza|zonder|bez|missing|expired?|wrong|invalid) $/;

const ON_LINE = 60;
const LINES_BELOW = 2;

/**
 * The first number behind a word for a code one keeps to oneself, or alone on one of the next lines, that nothing before
 * it calls something else.
 *
 * @param starts - where words for codes stand, ascending
 */
export function findNearCodes(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const at of starts) {
    if (at < done) continue;
    const from = Math.max(0, at - 40);
    const part = text.slice(from, at + 200);
    done = at + 60;
    const folded = foldText(part);
    for (const match of folded.matchAll(SECRET_CODE)) {
      if (PUBLIC.test(folded.slice(Math.max(0, match.index - 14), match.index))) continue;
      const found = nextNumber(part, folded, match.index + match[0].length);
      if (found) spans.push({ start: from + found.start, end: from + found.end });
    }
  }
  return spans;
}

function nextNumber(part: string, folded: string, from: number): Span | undefined {
  const lines = part
    .slice(from)
    .split('\n')
    .slice(0, LINES_BELOW + 1);
  let start = from;
  for (const [i, line] of lines.entries()) {
    for (const match of line.slice(0, i === 0 ? ON_LINE : undefined).matchAll(CANDIDATE)) {
      const at = start + match.index;
      const isYear = /^(?:19|20)\d\d$/.test(match[1]!);
      // Below, the number is all that the line says, or its beginning.
      const isAlone =
        /^[ \t>*•·-]{0,8}$/.test(line.slice(0, match.index)) &&
        !/^ [\p{Ll}]{3}/u.test(line.slice(match.index + match[0].length));
      const isBelow = i > 0;
      if (isYear || (isBelow && !isAlone) || ELSE.test(folded.slice(Math.max(from, at - 24), at))) continue;
      return { start: at, end: at + match[1]!.length };
    }
    start += line.length + 1;
    // Only an empty or an explaining line may stand between.
    if (i > 0 && /\d|:/.test(line)) return undefined;
  }
  return undefined;
}
