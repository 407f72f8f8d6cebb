import { cue } from './cues.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';
import { isNoAccount } from './told-users.ts';

/** What accounts are called: parts between dots, dashes or lines, or digits at the end. */
const HANDLE = '(?:[a-z][a-z0-9]{0,20}(?:[._-][a-z0-9]{1,20}){1,3}|[a-z]{3,16}\\d{1,4})';
/** The same, or one plain word, where the form leaves no doubt. */
const ACCOUNT = '[a-z][\\w.-]{1,30}';
const AGO =
  "(?:today|yesterday|just now|heute|gestern|hoy|ayer|aujourd['’]hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dzi[śs]|wczoraj)";

/** Machines do things too: one of the parts of a name says so, and no piece of a word. */
const NO_MACHINE =
  '(?![\\w.-]{0,24}?(?<![a-z])(?:worker|runner|service|server|node|bot|job|api|gateway|sync|router|engine|cron|hook|script|proxy|queue|daemon|db|cache|pod)s?(?![a-z]))';

const isFormToSignIn = cue('passw|mot de passe|contrasena|senha|wachtwoord|haslo|pin');

/** Each with what a text must hold before it is searched; the group is the account. */
const FORMS: readonly [isWorth: (survey: Survey) => boolean, pattern: RegExp][] = [
  // The head of a message in a chat: who, and when.
  [
    () => true,
    new RegExp(
      `(?:^|\\n)[ \\t>]{0,4}(${HANDLE}) {1,3}(?:${AGO}|\\(?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?!\\d| ?[%€$]|[.,]\\d))`,
      'g',
    ),
  ],
  // `last`, `who`, `w`.
  [cue('pts/', 'tty'), new RegExp(`(?:^|\\n)(${ACCOUNT})[ \\t]+(?:pts/|tty)\\d`, 'g')],
  [
    cue('since |joined |seit |depuis |desde | dal |lid sinds | od '),
    new RegExp(
      `(?<![\\w@.-])(${HANDLE})[ ,·|-]{1,4}(?:member since|joined (?:in|on|\\d)|[Mm]itglied seit|membre depuis|miembro desde|membro desde|membro dal|lid sinds|cz[łl]onek od)(?![a-z])`,
      'g',
    ),
  ],
  // A list of commits: digest, message, author, age.
  [
    ({ text }) => /(?:^|\n)[ \t]*[0-9a-f]{7,12}[ \t]*\n/.test(text),
    new RegExp(
      `(?:^|\\n)[ \\t]*[0-9a-f]{7,12}[ \\t]*\\n[^\\n]{3,120}\\n[ \\t]*(${ACCOUNT})[ \\t]*\\n[ \\t]*(?:\\d{1,3} |an? |yesterday|just now|last |vor |hace |il y a |h[áa] |\\d{4}-)`,
      'g',
    ),
  ],
  // The account above its code in an authenticator.
  [
    ({ text }) => /\n[ \t]*\d{3} \d{3}[ \t]*(?:\n|$)/.test(text),
    new RegExp(`(?<![\\w@.-])(${HANDLE})[ \\t]*\\n[ \\t]*\\d{3} \\d{3}(?=[ \\t]*(?:\\n|$))`, 'g'),
  ],
  // `Acts on behalf of`, `Unlocked as`, and the account on the same line or below.
  [
    cue(
      'act for|acts for|acting for|behalf of|unlocked as|signed in as|logged in as|angemeldet als|en tant que|iniciada como|conectad|accesso come|ingelogd|zalogowan|wejdziesz jako|entra|accedi come|connectez-vous',
    ),
    new RegExp(
      `(?:[Aa]ct(?:s|ing)? (?:on behalf of|for)|[Uu]nlocked as|[Ss]igned in as|[Ll]ogged in as|[Aa]ngemeldet als|[Cc]onnecté(?:e)? en tant que|[Ss]esión iniciada como|[Cc]onectad[oa] como|[Aa]ccesso come|[Ii]ngelogd(?: als)?|[Zz]alogowan[ya](?: jako)?|[Ww]ejdziesz jako|[Ee]ntras? como|[Aa]ccedi come|[Cc]onnectez-vous (?:avec|comme))[: \\t]{0,3}\\n?[ \\t]{0,8}(${HANDLE})(?![\\w@/.-])`,
      'g',
    ),
  ],
  // Commands about an account.
  [
    cue('$ id |# id |$ su |# su |sudo id |sudo su |finger |passwd |userdel |useradd |usermod |groups |chage |crontab '),
    new RegExp(
      `(?:^|\\n)[^\\n]{0,40}[$#] (?:sudo )?(?:id|su(?: -)?|finger|passwd|userdel|useradd(?: [^\\n]{0,40})?|usermod(?: [^\\n]{0,40})?|groups|chage -l|crontab -u) (${ACCOUNT})(?=[ \\t]*(?:\\n|$))`,
      'g',
    ),
  ],
  // `Break-glass login⏎hubadmin9 / …`: an account and its password.
  [
    ({ text }) =>
      text.includes(' / ') && /[Ll]og-?in|[Cc]redentials|Zugang|[Aa]cc[eè]s|[Ii]nloggegevens|[Dd]ane/.test(text),
    new RegExp(
      `(?:[Ll]og-?in|[Cc]redentials|Zugangsdaten|Zugang|[Aa]ccès|[Aa]cceso|[Aa]ccesso|[Ii]nloggegevens|[Dd]ane)(?:[^\\n]{0,80}[\\n:(][ \\t]{0,4}| (?:is|are|was|ist|est|es|è|é|jest|zijn|sind)(?: still| now| noch| encore)? )(${ACCOUNT}) / (?=\\S{6})`,
      'g',
    ),
  ],
  // `Basic sign-in fake_caller : zT5M…`
  [
    ({ text }) => text.includes(' : '),
    new RegExp(
      `(?:[Ll]og-?in|[Ss]ign-?in|[Cc]redentials|Zugangsdaten|[Ii]nloggegevens)[ :\\n]{1,3}(${HANDLE}) : (?=[^\\s\\d]{0,40}\\d)(?=\\S{6})(?!https?:)`,
      'g',
    ),
  ],
  // `.netrc`
  [cue('password '), /(?:^|\n|\s)login ([\w.@+-]{2,64})\s{1,8}password \S/g],
  // A record of what was done: moment, who, what.
  [
    ({ text }) => /\d\d:\d\d(?::\d\d)?Z? {1,3}[a-z]/.test(text),
    new RegExp(
      `(?:^|\\n)[ \\t]{0,4}(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d\\d:\\d\\d(?::\\d\\d)?Z?[ \\t]{1,3}${NO_MACHINE}(?![a-z\\d.-]*_)(${HANDLE}) (?:[a-z]{3,14}ed|looked|sent|took|made|put|set|ran|left|saw|read|wrote|gave|signed|logged)(?:[: ])`,
      'g',
    ),
  ],
  // `signed by j.fake from 203.0.113.7`
  [
    cue(' from | desde | depuis | von | aus | da | van | vanaf | z '),
    new RegExp(
      `(?<![a-zA-Z])(?:by|por|par|von|da|door|przez|pelo|pela) (${HANDLE}) (?:from|desde|depuis|von|aus|da|van|vanaf|z) (?=(?:\\d{1,3}\\.){3}\\d|[\\da-f]{1,4}:[\\da-f:])`,
      'g',
    ),
  ],
  // `fake ~/ramp $ git log`: who types at a prompt.
  [({ text }) => text.includes(' ~'), /(?:^|\n)([a-z][\w.-]{1,20}) ~(?:\/[\w./-]{0,60})? [$#%❯>] \S/g],
  // `jane.fake@laptop-3:~/ramp$ git log`, and the title of its window.
  [
    ({ text }) => /@[\w.-]{1,40}:[~/]/.test(text),
    /(?<![\w.-])([a-z][\w.-]{1,30})@[\w.-]{1,40}:[~/][\w./~-]{0,80}[$#%>] ?/g,
  ],
  [({ text }) => text.includes(': ~'), /(?:^|\n)[ \t]{0,4}([a-z][\w.-]{1,30}): ~\/?[\w./-]{0,60} [—–-] /g],
  // Rows of who committed what: an account and a short digest.
  [
    ({ text }) => (text.match(/[a-z\d] [\da-f]{7}(?=[ \t]*(?:\n|$))/g)?.length ?? 0) > 1,
    new RegExp(
      `(?:^|\\n)[^\\p{L}\\d\\n]{0,6}(${HANDLE}|[a-z]{5,16}) (?=[\\da-f]{7}[ \\t]*(?:\\n|$))(?=\\D{0,7}\\d)`,
      'gu',
    ),
  ],
  // `OBIT_USER=jfake4`
  [
    cue('_user=', '_username='),
    new RegExp(`(?:^|\\n|\\s)[A-Z][A-Z\\d_]{0,40}_USER(?:NAME)?=["']?(${HANDLE})(?=["']?(?:\\s|$))`, 'g'),
  ],
  // The machine and who is signed in to it, in the head of a page.
  [
    cue('.internal', '.local', '.corp', '.lan', '.intra'),
    new RegExp(
      `[\\w-]\\.(?:internal|local|corp|lan|intra)(?::\\d{1,5})? {1,3}[·|•-] {1,3}(${HANDLE})(?![\\w@/-]|\\.\\w)`,
      'g',
    ),
  ],
  // `Inlognaam kl7733262z`, a line of its own.
  [
    cue(
      'anmeldename|benutzername|inlognaam|gebruikersnaam|username|user name|login |identifiant |usuario |utente |uzytkownik',
    ),
    /(?:^|\n)[^\n]{0,24}(?:Anmeldename|Benutzername|Inlognaam|Gebruikersnaam|[Uu]ser ?name|[Ll]ogin|Identifiant|Usuario|[Uu]tente|[Uu]żytkownika) {1,3}((?=[\w.-]{0,30}\d)[A-Za-z][\w.-]{4,30})(?=[ \t]*(?:\n|$|[·|,]))/g,
  ],
  // `hey @quiet-otter`: somebody spoken to in a chat; decorators stand above what they decorate.
  [
    ({ text }) => text.includes('@'),
    new RegExp(
      `(?<![\\w@/.=#])@(${HANDLE})(?![\\w/@(]|[.-]\\w|: ?[^ \\n]|\\s*\\{|[ \\t]{0,8}\\r?\\n[ \\t]{0,40}(?:@|async |def |class |public |private |protected |export |static |function ))`,
      'g',
    ),
  ],
  // Accounts of services.
  [cue('svc-', 'svc_'), /(?<![\w/.@-])(svc[-_][a-z][\w-]{1,30})(?![\w@/.-]*\.(?:internal|local|svc|cluster))/g],
  // Who did what a person does: `devops-lead3 changed this list`.
  [
    cue(
      ' changed | approved | rejected | invited | exported | edited | commented on | replied to | revoked | signed in | logged in ',
    ),
    new RegExp(
      `(?<![\\w@/.-])${NO_MACHINE}(${HANDLE}) (?:changed|approved|rejected|invited|exported|edited|commented on|replied to|revoked|signed in|logged in) (?:this|the|a|an|it|to|at|in|on|from|your|our)(?![a-z])`,
      'g',
    ),
  ],
  // The author of an entry behind its moment.
  [({ text }) => text.includes(' @'), /\d{2}:\d{2}(?::\d{2})?Z? @([a-z][\w.-]{2,30})(?=[ \t]*(?:\n|$))/g],
  // Lines of a note or a configuration: `user jfake`, `pass …`.
  [
    isFormToSignIn,
    new RegExp(
      `(?:^|\\n)[ \\t]*(?:user|login|usr)[ \\t]{1,8}(${ACCOUNT})[ \\t]*\\n[ \\t]*(?:pass|pw|password|pwd)[ \\t]{1,8}\\S`,
      'g',
    ),
  ],
  // A form to sign in: what stands between `Login` and `Password`.
  [
    isFormToSignIn,
    new RegExp(
      `(?:^|\\n)[ \\t]*(?:[Ll]og-?in|[Uu]ser(?: ?name)?|Benutzer(?:name)?|Identifiant|Usuario|Utente|Gebruiker(?:snaam)?|Utilizador|U[żz]ytkownik):?[ \\t]*\\n[ \\t]*(${ACCOUNT})[ \\t]*\\n[ \\t]*(?:[Pp]assword|[Pp]asswort|[Mm]ot de passe|[Cc]ontraseña|[Ss]enha|[Ww]achtwoord|[Hh]asło|PIN)`,
      'g',
    ),
  ],
  // A token or a name that a server refused.
  [
    cue('invalid user', 'invalid password', 'invalid token', 'invalid credentials'),
    new RegExp(
      `[Ii]nvalid (?:user ?name|password|token|credentials)(?: or \\w{5,12})? for ["'\`]?(${HANDLE})(?![\\w@/.-])`,
      'g',
    ),
  ],
];

/** Rows of who signed in when, under a heading that says so. */
const SIGN_INS =
  /(?:^|\n)[^\n]{0,60}?(?:[Ss]ign-?ins?|[Ll]og-?ins?|[Ll]ogons?|Anmeldungen|[Cc]onnexions|[Ii]nicios de sesi[oó]n|[Aa]ccessi|[Aa]cessos|[Ii]nlogpogingen|[Aa]anmeldingen|[Ll]ogowania)(?![a-z])[^\n]{0,60}\n/g;
const hasSignIns = cue(
  'sign-in|signin|login|log-in|logon|anmeldungen|connexions|inicios de sesi|accessi|acessos|inlogpogingen|aanmeldingen|logowania',
);
const SIGNED_ROW =
  /^[ \t]{0,4}\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z?[\t ]{1,4}([a-z][\w.-]{2,30})(?=[\t ]{1,4}\S)/;
const MOST_ROWS = 40;

/** What is no account of anybody: parts of screens, rules of style sheets, notes to tools, what every machine has. */
const IS_ELSE =
  /^(?:site|pool)[_-]|^(?:ts|vite|jest|vitest|webpack|babel|swc|eslint|phpstan|psalm)-|^(?:font-face|font-feature-values|counter-style|color-profile|page-margin|starting-style|view-transition|root|reboot|shutdown|runlevel|wtmp|admin|administrator|guest|nobody|www-data|ubuntu|postgres|mysql|everyone|channel|here)$/;
const isElse = (name: string) => isNoAccount(name) || IS_ELSE.test(name);

/** Names of accounts where the form around them gives them away: heads of messages, lists of sign-ins, mentions. */
export function findHandles(survey: Survey, report: Report): void {
  const { text } = survey;
  for (const [isWorth, pattern] of FORMS) {
    if (!isWorth(survey)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!;
      if (isElse(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      report(start, start + name.length);
    }
  }
  for (const match of hasSignIns(survey) ? text.matchAll(SIGN_INS) : []) {
    let from = match.index + match[0].length;
    for (let rows = 0; rows < MOST_ROWS && from < text.length; rows++) {
      const line = text.slice(from, from + 200).split('\n', 1)[0]!;
      const row = SIGNED_ROW.exec(line);
      if (!row && rows > 0) break;
      if (row && !isElse(row[1]!)) {
        const end = from + row.index + row[0].length;
        report(end - row[1]!.length, end);
      }
      from += line.length + 1;
    }
  }
}
