import { findCodeLists } from '../code-lists.ts';
import { SECRET } from '../code-words.ts';
import { findCodes } from '../find-codes.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

const isDigits = (value: string) => /^\d(?:(?:[ -]| ?[•·–—] ?)?\d){3,9}$/.test(value);

/** Pieces of the words for codes, and of what is said of them. */
const STEMS =
  'te loggen|to log in|to sign in|einzulogg|connecter|zalogowa|iniciar sesi|para entrar|per accedere|autofill|auto-fill|automatisch|automaticamente|automatiquement|autocomplet|recovery code|backup code|back-up code|autentic|uwierzyt|code|kod |kod:|kody|kodu|kodem|codigo|codic|pin |pin:|pins|pin\n|pin\t|tan |tan:|tan\n|otp|puk|blik|2fa|mfa|3ds|3-d secure|3d secure|digits|digitos|ziffern|zahlenfolge|chiffres|cifras|cifre|cijfers|cyfr|passkey|pass key|coordenada|key box|keybox|key safe|lock box|lockbox|schlusselkasten|schlusseltresor|boite a cles|caja de llaves|cofre de chaves|cassetta delle chiavi|sleutelkluis|by sms|via sms|per sms|par sms|por sms|by text|text message|the app|your app|number|nombre|zahl|numero|haslo|senha|clave|chave|token|cryptogramme|wachtwoord|telekod|geheimzahl|geheimnummer|passcode|kennwort|combinatio|mot de passe|mots de passe|contrasena|cvv|cvc|one-time |one time |authentic|authentif|works once|keypad|key pad|verif|two-step|two-factor|confirm|bestatig|enter '.split(
    '|',
  );

/** A label of a code; passwords, tokens and keys are others' unless they are for one time. */
const LABEL = new RegExp(
  `^(?:(?=.*(?:one[- ]time|einmal|eenmalig|usage unique|un solo uso|uso unico|jednoraz))|(?!.*(?:password|token|key|number|passwort|kennwort|wachtwoord|mot de passe|contrasena|senha|haslo)))(?:.* )?(?:${SECRET})$`,
);

/** Codes that open something once. */
export const oneTimeCodes: Detector[] = [
  {
    id: 'one-time-code',
    label: 'One-time code',
    category: 'secret',
    tier: 'likely',
    keywords: ['otpauth://', ...STEMS],
    pattern:
      /otpauth:\/\/(?:totp|hotp)\/[^\s"'<>]{0,300}?[?&]secret=([A-Z2-7]{8,200})|cv[vc]2?[ :]{1,2}(\d{3,4})(?!\d)/i,
    group: 1,
    isFoundByKeyword: true,
    validate: (value) => !/^[A-Z2-7]{16,}$/.test(value) || 'certain',
    find: findAll,
    field: {
      words:
        'clave telefonica, pincode alarm, setup key, authenticator secret, authenticator setup key, manual entry key, manual setup key, master seed, totp seed, otp seed, otp secret, totp secret, mfa secret, 2fa secret',
      shape: LABEL,
      value: /\d{3} ?[•·–—] ?\d{3,4}|[A-Za-z0-9](?:(?! \w{1,40}=)[ -]?[A-Za-z0-9]){2,60}/y,
      check: (value) =>
        (isDigits(value) ||
          /^\d{3,8}$/.test(value) ||
          /^(?=.*\d)[A-Za-z0-9]{4,}(?:[- ][A-Za-z0-9]{4,}){1,15}$/.test(value) ||
          /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{3}(?:[- ][A-Z0-9]{3}){1,3}$/.test(value) ||
          /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,12}$/.test(value) ||
          /^[A-Za-z2-7]{16,64}$/.test(value)) &&
        !/^(?:19|20)\d\d$/.test(value) &&
        // `Fehlercode 400113` below another word for a code.
        !/(?:^| )\p{L}{5,}(?: |$)/u.test(value),
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

/** Codes in a list below the words that announce them, by their layout, and by what is said around them. */
function findAll(survey: Survey, report: Report, starts: readonly number[]): void {
  const { text } = survey;
  for (const { start, end } of [...findCodeLists(survey, starts), ...findCodes(text, starts)]) report(start, end);
  let done = 0;
  for (const start of starts) {
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
