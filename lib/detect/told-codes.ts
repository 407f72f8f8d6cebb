import { foldText } from './characters.ts';
import { cue } from './cues.ts';
import type { Span } from './detector.ts';
import type { Survey } from './survey.ts';

/** How far before its number a word for a code may stand. */
const REACH = 90;

/** Words for a code, at the end of a compound too (`bezorgcode`, `Abholcode`); folded. */
const CODE = '(?:[a-z]{0,14}(?:code|pin)s?|kod[uy]?|codigo|codice|m?-?tan|sms-?tan|otp|puk|blik)';
/** What makes a code public or a thing of programs, before, in, or behind the word. */
const PUBLIC =
  /(?<![a-z])(?:uni|byte|op|en|de|geo|hex)code|(?<![a-z])(?:post|zip|bar|q-?r|streepjes|strich|fout|fehler|status|error|exit|return|response|reason|result|land|lander|country|area|regio|language|currency|swift|bank|bic|sort|branch|source|quell|promo|discount|coupon|voucher|korting\w?|gutschein|rabatt|aktions|product|produkt|artikel|article|item|order|bestell|booking|buchungs|invoice|batch|branche|farb|colou?r|http|api|app|build|dress|morse|vat|tax|club|customer|kunden|klant|client|team|project|room)[ -]?(?:code|pin)|(?:code|codigo|codice|kod[uy]?)s? (?:(?:d['’ ]|de l['’a ]|del? |di |do |da |van |w )?(?:postal\w?|poczt\w{2,4}|fiscal\w|erre?u?r\w{0,2}|erro|bled\w|blad\w?|statu\w|retour|ret[uo]rno|risposta|reponse|respuesta|pays|pais|paese|kraju|barr\w{1,2}|promo\w{0,6}|rabat\w{0,4}|sconto|descuento|desconto|reduction|produ\w{1,4}|articol?[eo]|articulo|artigo|client\w|cliente|banque|banco|banca|guichet|swift|iban|ape|naf|ateco|http|source|qr|review|base|snippet|sample|example|block|freeze|owner|coverage|path|style))/;

const NUMBER = '(\\d{4,8}|\\d{2}-\\d{2}-\\d{2}|\\d{3}[ –—•·-]{1,3}\\d{3,4})(?![\\d%]|[.,/:-]\\d)';
const IS =
  '(?:is|are|was|reads|ist|war|lautet|est|etait|es|era|fue|e|foi|fu|jest|to|bylo?|wordt|luidt)(?: (?:now|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu|teraz|still|le|la|el|il))?';
const OF =
  '(?:of|for|to|on|from|at|von|vom|van|der|des|fur|zum|zur|an|am|de|du|del|della|dello|di|da|do|pour|para|per|voor|op|dla|na|w|z)';
/** `the code of the gate is 41153`, `PIN do sejfu w biurze to 7013` */
const TOLD = new RegExp(`(?<![a-z0-9])${CODE}(?: ${OF}(?: ['’a-z-]{1,18}){1,5}?)? ${IS}:? ["'“„]?${NUMBER}`, 'g');
/** `code reçu 709644`, `TAN 718388 to +49…` */
const SENT = new RegExp(
  `(?<![a-z0-9])${CODE} (?:received|sent|recus?|envoyes?|erhalten|empfangen|gesendet|geschickt|recibido|enviado|recebido|ricevuto|inviato|ontvangen|verstuurd|gestuurd|otrzymany|wyslany),? ?:? ?\\(?${NUMBER}`,
  'g',
);
/** `enter the code 4711`, `me ha llegado el código 4711`, `code 4711 was sent` */
const GIVEN = new RegExp(
  `(?:(?<![a-z])(?:received|got|get|sent|texted|read|told|tell|typed|tried|forwarded|enter(?:ed)?|with|use|using|gave|llegado|recibido|enviado|dado|recu|envoye|donne|erhalten|bekommen|geschickt|eingeben|ricevuto|arrivato|mandato|inserisci|ontvangen|gekregen|recebi|chegou|otrzymal\\w{1,3}) (?:(?:an|a|me|him|her|us|the|this|my|der|den|dem|einen|le|un|el|il|o|um|de|een|sms) ){0,3}(?:sms (?:with|mit|avec|con|com|met) (?:the |dem |le |el |il |o |de )?)?${CODE} |(?<![a-z0-9])${CODE} (?=\\d[\\d –—•·-]{3,9} (?:(?:was|is|has been|wurde|a ete|fue|foi|e stato|is) )?(?:sent|texted|emailed|envoye|enviado|gesendet|geschickt|inviato|verstuurd|wyslan)))${NUMBER}`,
  'g',
);
/** `Your code: 482 913`, `Use 482913 to confirm`: six digits, where the text speaks of signing in or confirming. */
const SIX =
  /(?<![a-z0-9])(?:(?:code|kod|codigo|codice|pin|otp|passcode)(?: is| ist| est| es| e| jest)?[:= ]{1,3}|(?:use|enter|type|eingeben|saisissez|introduce|introduzca|digite|inserisci|voer|wpisz|texted me|(?:i|he|she|we|they|customer|user|client) (?:entered|typed|tried|used|got|received) (?=[\\d –—•·-]{6,9}(?: (?:and|but|twice|again|as|by|in)|[.,]?(?:\\s|$)))|(?:authenticator|app|phone|telefon|sms|text message)(?: app)?(?: (?:shows|says|said|reads|zeigt|affiche|muestra|mostra|toont))?:?) )(\d{6}|\d{3}[ –—•·-]{1,3}\d{3})(?![\d%]|[.,/:-]\d)/g;
/** `the code 482913 did not work` */
const FAILED = new RegExp(
  `(?<![a-z])(?:the|my|this|that|his|her|der|mein|dieser|le|mon|ce|el|mi|este|il|mio|questo|o|meu|esse|de|mijn|deze|ten|moj) ${CODE} (?=[\\d –—•·-]{4,10} (?:did|does|didn|doesn|is (?:wrong|invalid|expired|not)|was (?:wrong|rejected|refused)|has expired|never|expired|works?|worked|arrived|failed|funktioniert|geht|ging|ist (?:falsch|abgelaufen|ungultig)|ne (?:marche|fonctionne)|est (?:expire|faux|invalide)|no funciona|nao funciona|non funziona|werkt|nie dziala))${NUMBER}`,
  'g',
);
/** `code 482913 expired`, `the code I got is 482913`, `OTP … user gave 482913`, `Enter 482913 in the app` */
const ACTED = [
  `(?<![a-z0-9])${CODE} (?=\\d[\\d –—•·-]{3,9} (?:(?:has|is|was|had) )?(?:already )?(?:expired|invalid|rejected|refused|wrong|not accepted|entered|typed|tried|eingegeben|saisi|introducido|inserito|inserido|digitado|ingevoerd|wpisany|abgelaufen|ungultig|expire|caducado|expirou|scaduto|verlopen|wygasl))${NUMBER}`,
  `(?<![a-z0-9])${CODE} (?:that |which )?(?:i|he|she|they|we|you) (?:got|get|received|was sent|were sent|have|had|typed|entered|used|see) ?(?:is|was|:)? ${NUMBER}`,
  `(?<![a-z0-9])(?:otp|2fa|mfa|m?tan|passcode|one[- ]time \\w{3,8})[^\\n\\d]{0,40} (?:gave|entered|typed|said|told|got|received|used|forwarded|sent)(?: me| us| it| him| her)?:? ${NUMBER}`,
  `(?<![a-z0-9])${CODE}[^\\n.\\d]{0,30}, (?:it|which|that) (?:was|is) ${NUMBER}`,
  // `el código que le llegó fue 4711`
  `(?<![a-z0-9])${CODE},? (?:que|qui|che|dat|die|der|den|welcher|ktory|ktora) (?:[a-z'’]{1,14} ){1,5}(?:es|fue|era|est|etait|e|era|foi|is|was|ist|war|lautet|to|jest|byl),? ${NUMBER}`,
  `(?<![a-z0-9])${CODE}[^\\n\\d:]{0,60}(?:authenti\\w*|sms|app|application|aplicacion|applicazione|aplikacj\\w|telefon\\w?|telephone|phone|handy|mensage[mn]|mensaje|messaggio|message|nachricht|bericht|wiadomosc\\w?)(?: ?:| says| dice| diz| dit| sagt| zegt) ?${NUMBER}`,
  `(?<![a-z])(?:sms|text message|texto) (?:con|mit|with|avec|com|met|z)(?: (?:el|the|den?|le|il|o))? ${NUMBER}`,
  `(?<![a-z0-9])${CODE}[^\\n]{0,60}[;,.] (?:and )?(?:you|he|she|they|i|customer|user|client)(?: have| had| has)? (?:entered|typed|gave|used) (?:in )?${NUMBER}`,
  `(?<![a-z])(?:use|enter|type|press|dial) (?=[\\d –—•·-]{4,9} (?:at|on|into|in) (?:the|a)\\s(?:key ?pad|door|gate|lock|locker|terminal|atm|machine|panel|barrier|intercom))${NUMBER}`,
  `(?<![a-z])(?:sms|texto?|text message|message|mensaje|mensagem|messaggio|nachricht|bericht)[^\\n\\d]{0,16}(?:c['’]est ecrit|it says|dice|pone|steht|esta escrito|c['’]e scritto|diz|staat|pisze|reads) ${NUMBER}`,
  `(?<![a-z])(?:secret|secrets|cryptogramme|security digits|trois chiffres|three digits|drei ziffern|tres cifras|tre cifre) (?:de|of|on|der|della|da|van|sur|auf|en) (?:la |the |my |your |mi |minha |mia |mijn |der |de )?(?:carte|card|karte|tarjeta|carta|cartao|kaart)\\s?(?:is|est|ist|es|e|:)? ?(\\d{3,4})(?![\\d%]|[.,/:-]\\d)`,
  `(?<![a-z])otp:[\\w:-]{2,60}\\n"?(\\d{4,8})(?=")`,
  `(?:^|\\n)[^\\n\\d]{0,40}(?<![a-z0-9])(?:pin|otp|tan|passcode)(?![a-z0-9])[^\\n\\d]{0,40}\\n[^\\n]{3,70}\\n[ \\t]{0,8}(\\d{4,6})(?=[ \\t]{0,8}(?:\\n|$))`,
  `(?<![a-z0-9])${CODE}[^\\n\\d]{0,24}, (?:and )?(?:it|he|she|this|that) (?:says|said|reads|shows|goes) ${NUMBER}`,
  `(?<![a-z])(?:four|six|eight|4|6|8|vier|sechs|quatre|six|cuatro|seis|quattro|sei|quatro|zes|cztery|szesc) (?:digits?|ziffern|chiffres|cifras|digitos|cifre|cijfers|cyfr)[^\\n\\d]{0,30}\\n[> \\t-]{0,4}(?:[a-z .]{1,24}: )?${NUMBER}`,
  `(?<![a-z])(?:enter|type|input) (?:the )?(?=[\\d –—•·-]{6,9} (?:in|into|to|on|when) )${NUMBER}`,
  // `recovery code for Jane Fake: 7146-6611`; `by phone: +33…, code 539509`
  `(?<![a-z])(?:(?:recovery|back-?up|rescue|emergency|wiederherstellungs|ersatz|herstel|nood)[ -]?code|code de (?:secours|recuperation)|codigo de (?:recuperacion|recuperacao|respaldo|reserva)|codice di (?:recupero|riserva)|kod (?:odzyskiwania|zapasowy))[^\\n:\\d]{0,40}: ?(\\d{4}[ -]\\d{4}|\\d{6,10})(?![\\w%-])`,
  // `votre code 5170`, `Use 92047 to log in`, `the code from the text, 872149`
  `(?<![a-z])(?:my|your|votre|mon|ihre?[mn]?|deine?[mn]?|meine?[mn]?|tu|su|mi|seu|meu|tuo|mio|je|jouw|mijn|twoj|moj) ${CODE}:? ${NUMBER}`,
  `(?<![a-z])(?:use|gebruik|utilisez|utilise|usa|utilize|utilizza|nutzen sie|verwenden sie|uzyj) (?=[\\d –—•·-]{4,9} (?:to|om|pour|para|per|um|aby|as|als|comme|como|come|zum|do) )${NUMBER}`,
  `(?<![a-z0-9])${CODE} (?:from|in|of|by|aus|in|de|du|del|dans|da|do|no|dal|nella?|uit|van|z|w) (?:the |a |my |der |dem |le |la |l['’]|el |il |o |de |het |een |um |un )?(?:text|sms|message|app|e-?mail|nachricht|texto|mensaje|mensagem|messaggio|bericht|mail|wiadomosci)[,:]? (?:is |was |it is |it was )?${NUMBER}`,
  `(?<![a-z])(?:sms|texto?|text message|message|mensaje|mensagem|messaggio|nachricht|bericht|smsa?)[^\\n\\d]{0,16}(?:ca dit|ca disait|it said|that says|dice|decia|diz|dizia|diceva|da steht|stand|er staat|stond|pisalo),? ${NUMBER}`,
  `(?<![a-z])(?:palavra-codigo|code ?word|kennwort|mot-cle|palabra clave|parola chiave|haslo telefoniczne|phone (?:banking )?pin|telefon-?pin)[^\\n:\\d]{0,48}: ?${NUMBER}`,
  // `Enter the number 490 652 in the app`, the number on the next line.
  `(?<![a-z])(?:enter|type|geben sie|tippen sie|saisissez|tapez|introduzca|introduce|ingrese|digite|inserisci|digita|voer|typ|wpisz)[^\\n\\d]{0,60}(?:number|zahl|nummer|nombre|numero|chiffres|cifras|cifre|cijfers|cyfry|liczbe)[^\\n\\d]{0,12}\\n[ \\t]{0,8}(\\d{2,8}|\\d{3} \\d{3})(?=[ \\t]{0,8}(?:\\n|$))`,
  // Above the words that say what is to be done with it.
  `(?:^|\\n)[ \\t]{0,8}((?=[a-z\\d-]{0,24}\\d)[a-z\\d]{3,5}(?:-[a-z\\d]{3,5}){1,3}|\\d{4,8}|\\d{3} \\d{3})(?=[ \\t]{0,8}\\n[^\\n]{0,28}(?<![a-z])(?:this|diesen|dieser|ce|este|esse|questo|deze|ten) ${CODE}(?![a-z]))`,
  // A code that a button copies.
  `(?:^|\\n)[ \\t]{0,8}${CODE} ?: ?${NUMBER}(?=[^]{0,160}(?:copy|copiar|copier|copia|kopieren|kopieer|skopiuj)(?: the| il| le| el| o| de| den)? (?:code|codigo|codice|kod))`,
  // `Código novo do portão é 2086`
  `(?<![a-z0-9])${CODE} (?:new|neuer?|nouveau|nuevo|novo|nuovo|nieuwe?|nowy) (?:of|for|to|fur|zum|zur|du|de la|del|de|do|da|della|van|voor|do) (?:the |het |de |la |le |el |il |o )?[a-z]{3,16} (?:is|ist|est|es|e|jest|to):? ${NUMBER}`,
  // `compose le 7926 puis tirez`: a box of keys, a door.
  `(?:key ?box|key ?safe|lock ?box|locker|boite a cles|coffre|schlusselkasten|schlusseltresor|caja de llaves|cofre de chaves|cassetta delle chiavi|sleutelkluis|skrytka)[^\\n\\d]{0,40} ${NUMBER}`,
  // `Kod jednorazowy, który klient przesłał omyłkowo: 471597`
  `(?<![a-z])(?:(?:one[- ]time|verification|security|log[- ]?in|sms) (?:code|pin|password)|(?:einmal|sicherheits|bestatigungs|verifizierungs)code|code (?:unique|a usage unique|de verification)|codigo (?:de un solo uso|de uso unico|de verificac\\w{2,4})|codice (?:monouso|di verifica)|eenmalige code|verificatiecode|kod (?:jednorazowy|weryfikacyjny))[^\\n:\\d]{0,48}: ?${NUMBER}`,
  `(?<![a-z])(?:tele(?:phone|fono?)|phone|telefoon|telefonicznie|dial(?:-?in)?|(?:text|sms|message|texto|mensaje|mensagem|messaggio|bericht|nachricht)[^\\n\\d]{0,24}?)[ :]{1,3}\\+?\\d[\\d ()./-]{6,18},?\\s(?:the |le |el |il |o |de |der )?(?:code|pin|kod|codigo|codice)s?:?\\s{1,3}(\\d{4,10}|\\d{3} \\d{3})(?![\\d%]|[.,/:-]\\d)`,
].map((source) => new RegExp(source, 'g'));
/** What a code proves or opens. */
const PURPOSE =
  '(?:one[- ]time|otp|[2m]fa|(?:2|two)[- ](?:step|factor)(?: \\w{4,14})?|step[- ]up|security|log[- ]?in|sign[- ]?in|sms|text(?: message)?|authenticat(?:or|ion)|back-?up|recovery|approval|confirmation|verification|device|access|unlock|3-?ds|3-?d secure|voice(?: ?call|mail)?|call|challenge|e-?mail|temp(?:orary)?|magic(?: link)?|pairing|(?:password )?reset|activation|soft|app|phone|support|caller|card|sicherheits|bestatigungs|freigabe|anmelde|einmal|zugangs|aktivierungs|entsperr|sms-)';
/** `Backup code 482913`, `Clave de un solo uso: 482 913`, `Freigabecode 4711`: purpose, word and number. */
const PURPOSED = new RegExp(
  `(?:(?<![a-z0-9])${PURPOSE}[ -]?(?:code|kod|pin|passcode)|(?<![a-z])(?:one[- ]time|3-?d secure|temporary) password|(?<![a-z])(?:rsa|soft|hard|hardware) token|(?<![a-z])code (?:de |d['’])?(?:securite|verification|confirmation|connexion|acces|deblocage|validation|recu par sms)|(?<![a-z])(?:codigo|clave) (?:de )?(?:(?:su |tu |la )?(?:aplicacion|app|autenticador)|un solo uso|uso unico|seguridad|seguranca|acceso|acesso|verificacion|verificacao|confirmacion|desbloqueo|desbloqueio|dinamic[ao]|sms)|(?<![a-z])codice (?:di )?(?:sblocco|sicurezza|verifica|conferma|accesso|sms)|(?<![a-z])kod (?:autoryzacyjny|weryfikacyjny|jednorazowy|dostepu|odblokowania|potwierdzenia|z? ?sms\\w?)|(?<![a-z])code (?:from|by|via|per|par|por|via) (?:sms|text|e-?mail|phone|app))(?: (?:is|ist|est|es|e|jest|was|used|sent|now))?\\s?[:=(]?\\s?(\\d{4,8}|\\d{3}[ –—•·-]{1,3}\\d{3,4}|\\d\\d \\d\\d \\d\\d|\\d(?: \\d){3,7})(?![\\d%]|[.,/:-]\\d| \\d)`,
  'g',
);
/** `482913 came by SMS` */
const CAME =
  /(?<![\w.,/-])(\d{6}|\d{3} \d{3})(?= (?:(?:came|arrived|kam|arrivo|is|was|ist|est|es|e|arriva|llego|chegou) )?(?:by|via|per|par|por|in the|from the|on my|auf mein\w{0,2}) (?:sms|text|authenticator|app|phone|handy|telefon\w?))/g;
const SIGNING =
  /(?<![a-z])(?:nie podawaj|nie udostepniaj|do not share|never share|nicht weiter\w+|no lo compartas|ne le partagez|non condividere|niet delen|nao compartilhe|sms|text message|texted|log ?in|sign ?in|verif\w{0,8}|confirm\w{0,6}|expires?|minut\w{0,3}|authenti\w{0,8}|otp|2fa|mfa|one-time|bestatig\w{0,5}|anmeld\w{0,4}|gultig|connexion|valable|valide|valido|valida|iniciar|conferm\w{0,3}|potwierd\w{0,6}|logowani\w|bevestig\w{0,4}|geldig|inlog\w{0,5})(?![a-z])/;
const SHORT =
  /(?<![\w-])(?:(?:SMS-?|[ms]-?)?TAN|T?OTP|PUK|BLIK|PIN|[2M]FA|3-?D[- ]?Secure|3DS)(?:[-: ]{1,2}(?:[Cc]ode|kod|[Tt]oken|PIN|Nr\.?))?(?:[: ]{1,2}| ?\()(\d{4,8}|\d{3} \d{3})(?![\d%]|[.,/:-]\d)/g;
/** `de pincode 5381`: six digits are a postal code in India. */
const PIN_CODE = /(?<![a-z])pin-?code (\d{4,5})(?![\w%]|[.,/:-]\d)/gi;
/** A line that says what is done with a code (`Give this code at the door`) or names one, and the number under it. */
const ANNOUNCED = new RegExp(
  `(?:^|\\n)([^\\n\\d]{0,70}?(?<![a-z0-9])${CODE}(?![a-z0-9])[^\\n\\d]{0,50})\\n[ \\t]{0,8}(\\d{4,8}|\\d{1,4}(?:[ \\t\\n–—•·-]{1,5}\\d{1,4}){1,7})[ \\t]{0,8}(?=\\n|$|[^\\d\\s.,:/%-])`,
  'g',
);
/** One digit in each field or box, and what says that they are a code; pages count 1, 2, 3 and so on too. */
const SPLIT = /(?<![^\n])[ \t]{0,8}(\d(?:[ \t\n]{1,6}\d){3,7})[ \t]{0,8}(?=\n|$|[ \t]\p{L})/gu;
/** `Code sent to +39 02 1189 2463`, and the code below. */
const SENT_TO = new RegExp(
  `(?:^|\\n)[^\\n]{0,60}?(?<![a-z0-9])${CODE}(?![a-z0-9])[^\\n\\d]{0,40} (?:to|al|an|a|au|naar|na|aan|no|para) \\+?\\d(?:[\\d ()./-]{6,18}|[\\d ()./-]{2,14}\\n[\\d ()./-]{2,12}(?=\\n))[^\\n]{0,80}\\n[ \\t]{0,8}(\\d{4,8}|\\d{3} \\d{3})[ \\t]{0,8}(?=\\n|$| [^\\d\\n]{0,20}\\d{1,3} ?(?:s|sec|min|sek|seg)[a-z]{0,8}(?![a-z]))`,
  'g',
);
/** `dial-in …, code 106774` */
const CONFERENCE =
  /(?<![a-z])(?:dial-?in|conference|konferenz|conferenza|conferencia|konferencj\w|bridge|meeting)[^\n]{0,60}?(?<![a-z0-9])(?:code|pin|kod|codigo|codice)[^\n\d]{0,20} (\d{4,10}(?: \d{3,5})?)(?![\d%]|[.,/:-]\d)|(?<![a-z])(?:code|pin|kod|codigo|codice) (?:de |of |do |di )?(?:dial-?in|conference|konferenz|conferenza|conferencia|meeting) (\d{4,10}(?: \d{3,5})?)(?![\d%]|[.,/:-]\d)/g;
/** A line that says how a code was sent, whatever number stands in it, and the code below. */
const SENT_ABOVE = new RegExp(
  `(?:^|\\n)[^\\n]{0,60}?(?<![a-z0-9])${CODE}(?![a-z0-9])[^\\n]{0,24} (?:by|per|via|to|in an?|an|par|por|naar|na) (?:your |a |an |dein\\w* |ihr\\w* )?(?:text|sms|phone|e-?mail|mobile|number|handy|telefon)[^\\n]{0,120}\\n[ \\t]{0,8}(\\d{4,8}|\\d{3} \\d{3})[ \\t]{0,8}(?=\\n|$)`,
  'g',
);
/** Rows of an authenticator: several of them in a text that speaks of one. */
const ROWS =
  /authenticat|(?:verification|security|sign-?in|log-?in|one-time) codes|(?<![a-z])[2m]fa(?![a-z])|(?<![a-z])otp(?![a-z])|codes? change/i;
/** Codes for the day a phone is lost: several lines of two groups each. */
const BACKUP =
  /(?<![^\n])[ \t]{0,8}(?:\d{1,2}[.)][ \t]{1,4}|[-*•·][ \t]{1,4})?(\d{4}[ -]\d{4}|(?=[a-z-]*\d)[0-9a-z]{4,5}-[0-9a-z]{4,5})[ \t]{0,8}(?=\n|$|\t)/g;
const FOR_LOSS =
  /two-?step|2-?step|two-factor|back-?up codes|recovery codes|works once|each code once|codes de (?:secours|r[ée]cup[ée]ration)|c[oó]digos de (?:respaldo|recupera[cç]i?[oóã]n?|reserva)|codici di (?:backup|recupero)|wiederherstellungscodes|backup-?codes|kody zapasowe|herstelcodes/i;
const isOfCodes = cue('authenticat| codes|2fa|mfa|otp|code change|codes change');
const isAuthenticator = cue(
  'authenticat|autenticador|authentificat|authentifiz|verificatie|verificacion|verificacao|weryfikac|totp|mes comptes|2fa',
);
const isForLoss = cue(
  'step|two-factor|backup|back-up|recovery codes|works once|code once|codes de |codigos de |codici di |codes|kody zapasowe',
);
/** A row of an authenticator: whose, a wide gap, six digits, and how long they last. */
const ACCOUNT_ROW =
  /(?<=\S(?: {2,40}|\t))(\d{3} ?\d{3})(?=[ \t]{0,8}(?:[^\n\p{L}\d]{0,4}\d{1,2} ?s)?[ \t]{0,8}(?:\n|$))/gu;
const TIMED_ROW = /(?<![^\n])[ \t]{0,8}(\d{3} ?\d{3})[ \t]{1,8}[^\n\p{L}\d\s]{1,3} ?\d{1,2} ?s[ \t]{0,8}(?=\n|$)/gu;
/** The key of an authenticator, in fours, to be typed by hand. */
const TYPED_KEY = /(?<![^\s])((?=[A-Z ]{0,60}[2-7])(?:[A-Z2-7]{4} ){5,15}[A-Z2-7]{2,4})(?![A-Za-z0-9])/g;
/** A row like `482 913` alone on its line, as an authenticator shows it. */
const LONE = /(?<![^\n])[ \t]{0,8}(\d{3}[ \t]\d{3})[ \t]{0,8}(?=\n|$|\t\P{N}{1,6}(?:\n|$))/gu;
const ASKED =
  /(?<![a-z])(?:[a-z]{0,14}code|kod|codigo|codice|otp|[2m]fa|pin|passcode|verif\w{0,9}|authenticat\w{1,4}|(?:two|2)[- ](?:step|factor)|confirm it|bestatig\w{0,6})(?![a-z])/;
const isCounting = (value: string): boolean =>
  value
    .replace(/\D/g, '')
    .split('')
    .every((digit, i, all) => i === 0 || Number(digit) - Number(all[i - 1]) === 1);
/** Codes that are called after what they do. */
const NAMED =
  /verif|bestat|sicherh|securi|segur|sicurez|einmal|one[ -]time|jednoraz|confirm|conferm|potwierd|bevestig|login|anmelde|connexion|access|zugang|acces|toegang|dostep|2fa|mfa|totp|otp|blik|sms|pin\b|tan\b|puk|abhol|ophaal|bezorg|zustell|pickup|collection|delivery|retrait|livraison|recogida|entrega|retirada|ritiro|consegna|odbioru|doreczenia|door|gate|tur|tor\b|porte|puerta|porta|portao|deur|poort|drzwi|bramy/;

const countDigits = (text: string): number => text.replace(/\D/g, '').length;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/**
 * Numbers that a text tells as codes in words of its own: by a verb, as received, or on the line under what announces
 * them, cell by cell too.
 *
 * @param starts - where words for codes stand
 */
export function findToldCodes(survey: Survey, starts: readonly number[]): Span[] {
  const { text } = survey;
  const spans: Span[] = [];
  let done = 0;
  if (starts.length > 0) {
    const rows = isOfCodes(survey) && ROWS.test(text) ? [...text.matchAll(LONE)] : [];
    const backup = isForLoss(survey) && FOR_LOSS.test(text) ? [...text.matchAll(BACKUP)] : [];
    for (const match of [
      ...(rows.length > 1 ? rows : []),
      ...(backup.length > 2 ? backup : []),
      ...(isAuthenticator(survey) ? [...text.matchAll(ACCOUNT_ROW), ...text.matchAll(TIMED_ROW)] : []),
      ...(text[0] !== '{' && /[A-Z2-7]{4} [A-Z2-7]{4} [A-Z2-7]{4} /.test(text) ? text.matchAll(TYPED_KEY) : []),
    ]) {
      const start = match.index + match[0].indexOf(match[1]!);
      spans.push({ start, end: start + match[1]!.length });
    }
  }
  for (const at of starts) {
    if (at < done) continue;
    const from = Math.max(0, at - REACH);
    const to = Math.min(text.length, at + 2 * REACH);
    done = at + REACH;
    const part = text.slice(from, to);
    const folded = foldText(part);
    const report = (lead: string, start: number, value: string) => {
      if (PUBLIC.test(lead) || isYear(value)) return;
      spans.push({ start: from + start, end: from + start + value.length });
    };
    for (const pattern of [SENT_ABOVE, SENT_TO, CONFERENCE, TOLD, SENT, GIVEN, FAILED, ...ACTED, PURPOSED])
      for (const match of folded.matchAll(pattern)) {
        const value = match[1] ?? match[2]!;
        report(
          folded.slice(Math.max(0, match.index - 16), match.index + match[0].length),
          match.index + match[0].length - value.length,
          value,
        );
      }
    if (SIGNING.test(folded))
      for (const match of folded.matchAll(SIX))
        report(
          folded.slice(Math.max(0, match.index - 16), match.index + match[0].length),
          match.index + match[0].length - match[1]!.length,
          match[1]!,
        );
    if (ASKED.test(folded))
      for (const pattern of [SPLIT, LONE])
        for (const match of part.matchAll(pattern))
          if (!isCounting(match[1]!)) report('', match.index + match[0].indexOf(match[1]!), match[1]!);
    for (const match of folded.matchAll(CAME)) report('', match.index, match[1]!);
    for (const match of part.matchAll(PIN_CODE))
      report('', match.index + match[0].length - match[1]!.length, match[1]!);
    for (const match of part.matchAll(SHORT)) report('', match.index + match[0].length - match[1]!.length, match[1]!);
    for (const match of folded.matchAll(ANNOUNCED)) {
      const line = match[1]!;
      const digits = countDigits(match[2]!);
      const isSaid = line.trim().split(/\s+/).length >= 4 && !/[.!?]$/.test(line.trim());
      if (digits < 4 || digits > 8 || !(isSaid || NAMED.test(line))) continue;
      report(line, match.index + match[0].trimEnd().length - match[2]!.length, match[2]!);
    }
  }
  return spans;
}
