import { foldText } from '../characters.ts';
import { findCodeLists } from '../code-lists.ts';
import { findCodes as findWeighed } from '../find-codes.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { ADJACENT, toldAfter } from '../told-values.ts';

const isDigits = (value: string) => /^\d(?:(?:[ -]| ?[•·–—] ?)?\d){3,9}$/.test(value);

/** Words for a number that opens a door, switches an alarm off or proves who holds a card. */
const KEYPADS = [
  ...['alarm code', 'door code', 'gate code', 'entry code', 'access code', 'safe code', 'lock code', 'keypad code'],
  ...['alarmcode', 'turcode', 'tuercode', 'torcode', 'zugangscode', 'zutrittscode', 'deurcode', 'toegangscode'],
  ...['digicode', "code d'acces", 'code de la porte', 'code du portail', "code de l'alarme", 'code alarme'],
  ...['codigo de la alarma', 'codigo de la puerta', 'codigo de acceso', 'codigo de acesso', 'codigo do alarme'],
  ...[
    'poortcode',
    "code de l'immeuble",
    'code immeuble',
    'code du batiment',
    'codigo da porta',
    'codigo do portao',
    'codice allarme',
    "codice dell'allarme",
    'codice di accesso',
  ],
  ...['codice del cancello', 'codice della porta', 'kod do bramy', 'kod do drzwi', 'kod alarmu', 'kod dostepu'],
  ...[
    'pin for ',
    'pin on ',
    'pin is ',
    'pin fur ',
    'pin ist ',
    'pin lautet ',
    'pin est ',
    'pin es ',
    'pin e ',
    'pin to ',
  ],
  ...['pincode is ', 'puk '],
];
const KEYPAD_LABELS = KEYPADS.filter((words) => !words.endsWith(' '))
  .join()
  .replace(/'/g, ' ');
const isKeypadCode = (word: string) => /^[#*]?\d{4,8}[#*A-F]?$/.test(word) && !/^(?:19|20)\d\d$/.test(word);

/** `zip code is 90210`: a number that is no secret. */
const PUBLIC_CODE =
  /(?:zip|post(?:al)?|area|country|status|error|exit|return|response|promo|discount|coupon|voucher|reason|product|item|order|booking|sort|swift|bank|colou?r|language|currency|http)[ -]?code (?:is|lautet|est)\W{0,3}$/i;

/** Words for codes, wherever they stand in a word. */
const TOLD = [
  'by text',
  'text message',
  'to verify',
  'to confirm',
  'to sign in',
  'to log in',
  'otp',
  '2fa',
  'mfa',
  'secure',
  '3ds',
  'by sms',
  'via sms',
  'per sms',
  'par sms',
  'por sms',
  'authenticator',
  'texted me',
  'on my phone',
  'code',
  'kod ',
  'kody',
  'codigo',
  'codice',
  'tan ',
  'pin ',
  'puk',
  'blik',
  'passcode',
  'one-time',
  'one time ',
  'rsa token',
  'soft token',
  'hardware token',
  'temporary password',
  'clave d',
  'clave u',
  'enter ',
  'verif',
  'two-step',
  'two-factor',
  'kod a',
  'kod w',
];

/** Codes that open something once. */
export const oneTimeCodes: Detector[] = [
  {
    id: 'one-time-code',
    label: 'One-time code',
    category: 'secret',
    tier: 'likely',
    keywords: [
      'otpauth://',
      ...'passkey|coordenada|key box|keybox|key safe|lock box|lockbox|schlusselkasten|schlusseltresor|boite a cles|caja de llaves|cofre de chaves|cassetta delle chiavi|sleutelkluis|by sms|via sms|the app|your app|number|nombre|zahl|numero|haslo|senha|clave|token|cryptogramme|wachtwoord|telekod|geheimzahl'.split(
        '|',
      ),
      'otp ',
      'digits',
      'two-step',
      'works once',
      'keypad',
      'key pad',
      ' texto',
      ' sms',
      'secret de la',
      'otp:',
      'ziffern',
      'chiffres',
      'cifras',
      'cijfers',
      'passcode ',
      'code is',
      'code: ',
      'verification code',
      'security code',
      '2fa',
      'recovery codes',
      'backup codes',
      'cvv ',
      'cvc ',
      'code lautet',
      'bestatigungscode',
      'einmalcode',
      'code de verification',
      'codigo de verificac',
      'codice di verifica',
      'verificatiecode',
      'kod weryfikacyjny',
      'codigo es',
      'code est',
      ' as your ',
      ' is your ',
      'do not share',
      'never share',
      'one-time ',
      ' ist ihr ',
      ' ist dein ',
      ' est votre ',
      ' es tu ',
      ' es su ',
      ...TOLD,
      ...'authenticator|autenticador|authentificat|verificatie| code|codes|code\n|codigo|codice|clave de|chave de|digicode|kod |tan |pin |pins|pin:|pin\n|puk|blik|usage unique|haslo jednorazowe|token_sms|sms_token|sms token'.split(
        '|',
      ),
      ...KEYPADS,
    ],
    pattern:
      /otpauth:\/\/(?:totp|hotp)\/[^\s"'<>]{0,300}?[?&]secret=([A-Z2-7]{8,200})|(?:otp|passcode|(?:verification |security |2fa )?code (?:is|lautet|est)|c[oó]digo es|verification code|security code|best[aä]tigungscode|einmalcode|code de v[eé]rification|c[oó]digo de verifica(?:ci[oó]n|[cç][aã]o)|codice di verifica|verificatiecode|kod weryfikacyjny|2fa(?: code)?)(?: (?:is|lautet|est(?: le)?|es|e|é|è|to))?[ :]{1,2}(\d{4,8}|\d{3}[ -]\d{3})(?!\d|[.,/:-]\d)|one[- ]time (?:password|passcode|code|pin)[^\n]{0,60}?: ?(\d{4,8})(?!\d|[.,]\d)|cv[vc]2?[ :]{1,2}(\d{3,4})(?!\d)/i,
    group: 1,
    isFoundByKeyword: true,
    validate: (value, text, start) =>
      /^[A-Z2-7]{16,}$/.test(value) ? 'certain' : !PUBLIC_CODE.test(text.slice(Math.max(0, start - 40), start)),
    find: findCodes,
    field: {
      words: `herstelcode, wiederherstellungscode, code de recuperation, codigo de recuperacion, codigo de recuperacao, codice di recupero, kod odzyskiwania, reset code, activation code, unlock code, pairing code, aktivierungscode, entsperrcode, kopplungscode, freigabecode, code d activation, code de deblocage, code d appairage, codigo de activacion, codigo de desbloqueo, codigo de vinculacion, codigo de ativacao, codigo de desbloqueio, codigo de emparelhamento, codice di attivazione, codice di sblocco, codice di abbinamento, activeringscode, ontgrendelcode, koppelcode, kod aktywacyjny, kod odblokowania, kod parowania, codigo de levantamento, clave de autorizacion, clave telefonica, chave de autorizacao, codigo sms, code sms, codice sms, voicemail pin, phone pin, telephone pin, transfer pin, telefon pin, pins, code van de scanner, code uit de app, code van de app, code aus der app, code der app, code de l application, code de l appli, codigo de la aplicacion, codigo de su aplicacion, codigo do aplicativo, codigo da aplicacao, codice dell app, kod z aplikacji, code from the app, code from your app, app code, scanner code, otp, otp code, device code, sms otp, totp code, auth code, mfa token, 3ds code, 3d secure code, sms tan, mtan, authenticator code, one time pin, one time code, one time password, one time passcode, verification code, code de confirmation, code de validation, codigo de confirmacion, codigo de confirmacao, codice di conferma, bestatigungscode, bevestigingscode, kod potwierdzenia, pincode alarm, security code, login code, inlogcode, logincode, anmeldecode, sicherheitscode, beveiligingscode, bevestigingscode, code de connexion, code de securite, codigo de acceso, codigo de seguridad, codigo de inicio de sesion, codigo de login, codigo de seguranca, codice di accesso, codice di sicurezza, kod logowania, kod bezpieczenstwa, sms code, 2fa code, mfa code, totp, authentication code, confirmation code, einmalcode, bestaetigungscode, bestatigungscode, code de verification, codigo de verificacion, codigo de verificacao, codice di verifica, verificatiecode, kod weryfikacyjny, tan, pin, pin code, cvv, cvc, cvv2, cvc2, card security code, recovery code, recovery codes, backup code, backup codes, kod jednorazowy, haslo jednorazowe, kod blik, codigo de un solo uso, codigo de uso unico, codice monouso, code a usage unique, eenmalige code, sms code, kod sms, codes de secours, codigos de respaldo, codigos de recuperacion, codigos de reserva, codici di backup, codici di recupero, backupcodes, herstelcodes, wiederherstellungscodes, kody zapasowe, kod zapasowy, setup key, authenticator secret, authenticator key, authenticator setup key, manual entry key, manual setup key, kod odbioru, pickup code, pick up code, collection code, abholcode, codigo de recogida, code de retrait, codice di ritiro, afhaalcode, ophaalcode, master seed, totp seed, otp seed, otp secret, totp secret, mfa secret, 2fa secret, puk, ${KEYPAD_LABELS}`,
      value: /\d{3} ?[•·–—] ?\d{3,4}|[A-Za-z0-9](?:(?! \w{1,40}=)[ -]?[A-Za-z0-9]){2,60}/y,
      check: (value) =>
        (isDigits(value) ||
          /^\d{3,8}$/.test(value) ||
          /^(?=.*\d)[A-Za-z0-9]{4,}(?:[- ][A-Za-z0-9]{4,}){1,15}$/.test(value) ||
          /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{3}(?:[- ][A-Z0-9]{3}){1,3}$/.test(value) ||
          /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,12}$/.test(value) ||
          /^[A-Za-z2-7]{16,64}$/.test(value)) &&
        !/^(?:19|20)\d\d$/.test(value),
    },
    source: 'Google Authenticator, key URI format; labels',
    matches: [
      'otpauth://totp/Shop:jane?secret={U16}',
      'Your verification code: 482913',
      'CVV: 123',
      'exp 12/29 cvv 123',
      'Your code is 482913',
      'otp=482913',
      'recovery code: 8fk2-9dk3',
      'Use 193330 as your login code.',
      'G-392118 is your Shop verification code.',
      'backup codes: 68627164, 23884990, 39184010',
      'alarm code for the side door changed today -> 303662, old one dead',
      'Türcode: 4471',
      'Le digicode est 4471',
      'El código de la alarma es 303662',
      'mój pin to 4471',
      'Setup key: L6AY BOU3 27EJ GKRT 2NPS JRQM 5UJP TCLR',
      'De code van de poort is 41153.',
      'Demo account, code reçu 709644',
      'Give this code to the driver at the door\n7506',
      'Verification code\n987\n–\n087',
      'kod jednorazowy\n068 • 915',
      'PIN do sejfu w biurze to 7013.',
      'TAN 718388 was sent',
      'Shop: code 150082 - do not share this one-time password',
      'Backup code 482913',
      'Freigabecode 471128',
      'Clave de un solo uso: 482 913',
      'RSA token 482913',
      'Two-step verification code 48 29 13',
      'the code I got is 482913',
      'Bank asked for the OTP, user gave 482913',
      'Enter 482913 in the app',
      '482 913 is your one-time password',
      'code 482913 expired before she typed it',
      'Enter the 6-digit code we sent to your phone\n4\n8\n2\n9\n1\n3\nVerify',
      'Authenticator\nHub (ops)\n482 913\nBank\n771 204',
      'Recovery codes\n4e30d-308a9\nbfa03-d81ea\n62986-59284',
    ],
    ignores: [
      'status code: 403',
      'error code: 1234',
      'country code: 49',
      'pin: true',
      'otp_length: six',
      'zip code is 90210',
      'alarm codes 1001 to 1099 are reserved',
      'access code review is on 2024-07-22',
      'Pin 17 is connected',
      'the exit code of the job is 13400',
      'Der Fehlercode lautet 40113',
      'Send us the postcode of the shop\n10115',
      'Codice errore della banca\n4001',
      'the source code of it is 12000 lines long',
      'error code 400123 was rejected by the parser',
      'Verify your address\n1 2 3 4 5 6 next',
      'Enter 2024 as the year',
      'The code review took 48 29 13 minutes',
    ],
  },
];

const CODE_LIST =
  /^(?:recovery|backup) codes?\b(?:[^\n]{0,160}\n\s{0,4}(?:[^\n\d]{4,90}[.:]\n\s{0,4})?|\s?[:=]\s?)((?:[ \t]*(?:[-*•]|\d{1,2}[.)])?[ \t]*(?:[a-z0-9]{4,12}(?:[- ][a-z0-9]{3,12}){0,3}[ \t,;]{0,4}){1,4}\r?\n?){1,20})/i;

const CODE_BEHIND =
  /^ (?:as|is|ist|est|es) (?:your|ihr|dein|votre|tu|su) (?:[\p{L}-]{2,20} ){0,3}(?:code|pin|otp|passcode|one[- ]time password|c[oó]digo|mot de passe (?:à|a) usage unique|clave|contraseña de un solo uso|senha|wachtwoord|eenmalig wachtwoord|hasło jednorazowe|Einmalpasswort)/iu;

/** `code 150082 - do not share`: the warning tells what the number is. */
const CODE_BEFORE =
  /\b(?<!(?:error|status|exit|return|reason|response|promo|discount|coupon|voucher|country|area|zip|postal|product|item|order)[ _-]?)(?:code|pin|tan|otp)(?: is)?:? (\d{4,8})(?!\d)[^\n]{0,40}$/i;

/** Codes in a list below the words that announce them, and `482913 is your login code`. */
function findCodes(survey: Survey, report: Report, starts: readonly number[]): void {
  const { text } = survey;
  let done = 0;
  for (const told of [...findCodeLists(survey, starts), ...findWeighed(text, starts)]) report(told.start, told.end);
  for (const start of starts) {
    const code =
      text[start] === ' ' &&
      /(?:(?<![\w.,-])|(?<=\b[A-Z]-))(?:\d{4,8}|\d{3} \d{3})$/.exec(text.slice(Math.max(0, start - 11), start));
    if (code) {
      if (CODE_BEHIND.test(text.slice(start, start + 80))) report(start - code[0].length, start);
      continue;
    }
    const opener = KEYPADS.find((words) => foldText(text.slice(start, start + words.length)) === words);
    if (opener && (opener.endsWith(' ') || !/\p{L}/u.test(text.charAt(start + opener.length))))
      for (const told of toldAfter(text, start + opener.trimEnd().length, isKeypadCode, ADJACENT))
        report(told.start, told.end);
    const around = Math.max(0, start - 60);
    const told = CODE_BEFORE.exec(text.slice(around, start));
    if (told)
      report(
        around + told.index + told[0].indexOf(told[1]!),
        around + told.index + told[0].indexOf(told[1]!) + told[1]!.length,
      );
    if (start < done) continue;
    const match = CODE_LIST.exec(text.slice(start, start + 1200));
    if (!match) continue;
    const from = start + match[0].length - match[1]!.length;
    done = start + match[0].length;
    for (const code of match[1]!.matchAll(
      /(?<![a-z0-9-])(?=[a-z-]*\d)[a-z0-9]{4,12}(?:-[a-z0-9]{3,12}| \d{3,6}(?![a-z-])){0,3}(?![a-z0-9-])/gi,
    ))
      report(from + code.index, from + code.index + code[0].length);
  }
}
