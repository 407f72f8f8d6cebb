import { foldText } from './characters.ts';
import { cue } from './cues.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

/** What is somebody's, or tried by somebody: `wrong passwords for`, `Anmeldung von`, in eight languages; folded. */
const NOUN = '(?:users?|benutzers?|nutzer|utilisateur|usuario|utente|gebruiker|uzytkownik\\w?)';
const DEED =
  '(?:passwords?|kennw(?:o|oe)rte?r?|passw(?:o|oe)rte?r?|mots? de passe|contrasenas?|senhas?|palavras?-passe|wachtwoord(?:en)?|has(?:lo|la|el)|log-?ins?|sign-?ins?|logged (?:in|out)|signed in|locked|unlocked|attempts?|versuche?|anmeldung(?:en)?|angemeldet|gesperrt|connexions?|tentatives?|inicios? de sesion|intentos?|accessi?o?|tentativi?|tentativas?|inlogpoging(?:en)?|aangemeld|logowani[ea])';
const WHOSE =
  '(?:for|by|of|from|as|fur|von|durch|als|des|pour|par|de|du|para|por|del|per|da|di|do|voor|van|door|dla|przez)';
const SIGNED =
  /(?<![a-z])(?:(?:sign|log)(?:ged)?[ -]?in(?: to [a-z' -]{3,24})? (?:as|with)|identifiants?|login user[ =:]{1,2}|anmelden als|inloggen als|se connecter avec|iniciar sesion como|entrar como|accedi come|zaloguj sie jako):? ?["'“„«(]?$/;
/** `my login for the portal is …`, in eight languages. */
const OWNED =
  /(?<![a-z])(?:log-?in|user ?name|user ?id|account name|handle|benutzername|anmeldename|nutzername|identifiant|nom d['’]utilisateur|usuario|utilizador|nome utente|utente|gebruikersnaam|nazwa uzytkownika)(?: (?:for|to|on|at|in|of|fur|zum|im|am|pour|de|para|do|da|per|del|voor|do) [a-z' -]{2,40}?)? (?:is|was|ist|lautet|est|es|e|to|jest):? ["'“„«(]?$/;
/** `svc_ledger3 with token` */
const WITH =
  /^ (?:with|mit|avec|con|com|met|z) (?:the |dem |le |el |il |o |het )?(?:token|password|passwor[dt]|key|api key|secret|pin)(?![\w-])/i;
/** `User recon_view, password …` */
const AND =
  /^(?:,| and| und| et| y| e| en| i) (?:the |das |le |la |el |il |o |het )?(?:password|passwor[dt]|mot de passe|contrase[nñ]a|clave|senha|wachtwoord|has[łl]o|pin)(?![\w-])/i;
const OF_USER =
  /(?<![a-z])(?:user|username|log-?in|account|benutzer|konto|usuario|utilisateur|utente|gebruiker|compte|cuenta|conta|conto)(?: [a-z]{3,14})?:?\s["'“„«(]?$/;
/** `rolę konta jane.fake`, `compte j_fake4`: an account, and what people are called at work. */
const OF_ACCOUNT =
  /(?<![a-z])(?:accounts?|kont(?:o|a|em|u)|comptes?|cuentas?|contas?|rekening|login|viewed by|seen by|pulled by|exported by|sent by|by agent|gelesen von|vu par|visto por|visto da|bekeken door):? ["'“„«(]?$/;
/** Two parts of letters, or letters and a short number, as no identifier of a system is. */
const CALLED =
  /^(?!(?:acct|acc|cus|mer|org|ptn|partner|merchant|wallet|pool|test|prod|live|main|hot|cold|sub|eu|us|uk|de|fr|usd|eur|gbp|usdc|usdt|btc|eth|sepa|swift|iban)[._-]?)(?:[a-z]{2,16}[._][a-z]{2,16}\d{0,3}|[a-z]{3,16}[._][a-z]\d{1,2}|[a-z]{4,14}\d{1,2})$/;
const CUE = new RegExp(
  `(?<![a-z])(?:${DEED}(?: [a-z]{2,8}){0,2} ${WHOSE}(?: (?:the|den|le|el|il|o|${WHOSE}))?(?: ${NOUN}| account| konto| compte| cuenta| conta)?|${NOUN}|(?:shared|admin|common|test|service|old|master|break-glass) (?:log-?in|account|user)|(?:reviewer|agent|operator|assignee|handled by|assigned to|approved by|reviewed by|closed by|opened by|saved by|refreshed[^\\n]{0,24} by|changed by|loaded by|geladen door|written by|posted by|edited by|escrito por|scritto da|ecrit par|redige par|geschrieben von|geschreven door|napisal|erfasst von|erstellt von|gespeichert von|zapisal|connected as|unter dem namen|portal login|operators?|operatore|operateur|operador)):? ["'“„«(]?$`,
);
/** As people and their machines are called at work: parts between dots and dashes, digits at the end. */
const HANDLE = /(?:[a-z][a-z0-9]{0,20}(?:[._-][a-z0-9]{1,20}){1,3}|(?<![\w.-])[a-z]{3,16}\d{1,4})(?![\w@/:=(-]|\.\w)/g;
const RESERVED =
  /^(?:req|gs|txn?|evt|wd|qt|pq|order|user|partner|sess|client|key|pk|sk)[_-]|\.(?:com|org|net|io|app|dev|internal|local|corp|lan|json|ya?ml|[jt]sx?|py|md|txt|log|conf|env|sh|example|test|de|fr|es|it|pt|nl|pl|eu)$|^v?\d/;
/** Identifiers, files, hosts and versions look like accounts and are none. */
export const isNoAccount = (name: string) => RESERVED.test(name);
/** `read-only`, `payment_worker`: words of a language are an account only where it is said to be one. */
const WORDS = /^[a-z]+(?:[_-][a-z]+)+$/;
const IS_RANDOM = /(?:^|[._-])(?=[a-z]{0,8}\d)[a-z0-9]{8}/;

/** `Telegram @jane_fake` */
const SOCIAL =
  /(?:telegram|whatsapp|twitter|instagram|discord|signal|skype|wechat|tiktok|facebook|threads|mastodon|bluesky)(?![a-z])[^\n@]{0,20}(@[\w.]{3,32})(?![\w@])/gi;
/** `203.0.113.9 - jane.fake [11/Nov/2026:…]`: who was signed in, in the log of a server. */
const ACCESS_LOG = /(?:\d{1,3}\.){3}\d{1,3} (?:-|\S{1,20}) ([\w.@+-]{2,48}) \[\d\d\/[A-Z][a-z]{2}\//g;

/** `psql -h db -U relay`, `ssh -l relay`, `connected … as user "relay"`: who a program signs in as. */
const SIGNS_IN =
  /(?<![\w-])(?:psql|pg_dump|pg_restore|createdb|dropdb|mysql|mysqldump|mysqladmin|mariadb|redis-cli|mongosh?|sqlcmd|ssh|sftp|scp|rsync|cqlsh|clickhouse-client)(?![\w-])[^\n|;]{0,120}? (?:-U|-u|-l|--user(?:name)?)[ =]?["']?([A-Za-z][\w.-]{2,31})(?![\w.@:-])| as user "([\w.-]{3,32})"/g;

const hasSignIn = cue(' -u', ' -l', '--user', ' as user "');

/** User names that a sentence or a log tells without a label: `three wrong passwords for h.brandt.12`. */
export function findToldUsers(survey: Survey, report: Report, starts: readonly number[]): void {
  const { text } = survey;
  for (const match of text.includes('@') ? text.matchAll(SOCIAL) : []) {
    const end = match.index + match[0].length;
    report(end - match[1]!.length, end);
  }
  for (const match of text.includes('] "') ? text.matchAll(ACCESS_LOG) : []) {
    const at = match.index + match[0].indexOf(match[1]!, 7);
    report(at, at + match[1]!.length);
  }
  for (const match of hasSignIn(survey) ? text.matchAll(SIGNS_IN) : []) {
    const name = match[1] ?? match[2]!;
    if (/^(?:root|postgres|admin|user|username)$/.test(name)) continue;
    const at = match.index + match[0].lastIndexOf(name);
    report(at, at + name.length);
  }
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    const from = Math.max(0, start - 24);
    const part = text.slice(from, start + 90);
    done = start + 60;
    for (const match of part.matchAll(HANDLE)) {
      const at = from + match.index;
      const end = at + match[0].length;
      const left = foldText(text.slice(Math.max(0, at - 60), at));
      const isAssigned =
        /(?<![a-z])user=$/.test(left) && /^ (?:from (?:\d{1,3}\.){3}|ip=)/.test(text.slice(end, end + 24));
      if (!isAssigned && /[\w.@/:=-]/.test(text.charAt(at - 1))) continue;
      const isOwned = OWNED.test(left) || (OF_USER.test(left) && AND.test(text.slice(end, end + 24)));
      const isSigned =
        (OF_ACCOUNT.test(left) && CALLED.test(match[0])) ||
        isAssigned ||
        isOwned ||
        SIGNED.test(left) ||
        WITH.test(text.slice(end, end + 24));
      if (
        isNoAccount(match[0]) ||
        (WORDS.test(match[0]) && !isOwned) ||
        (!isSigned && ((IS_RANDOM.test(match[0]) && !/^[a-z]{3,16}\d{1,3}$/.test(match[0])) || !CUE.test(left)))
      )
        continue;
      report(at, at + match[0].length);
    }
  }
}

/** Stems of the words that {@link findToldUsers} looks behind. */
export const userKeywords = [
  ...[
    'account',
    'konto',
    'konta',
    'kontem',
    'compte',
    'cuenta',
    'conta ',
    'rekening',
    'viewed by',
    'seen by',
    'pulled by',
    'exported by',
    'sent by',
    'by agent',
    'gelesen von',
    'vu par',
    'visto ',
    'operator',
    'operateur',
    'saved by',
    'refreshed ',
    'changed by',
    'loaded by',
    'geladen door',
    'written by',
    'posted by',
    'edited by',
    'escrito por',
    'scritto da',
    'ecrit par',
    'redige par',
    'geschrieben von',
    'geschreven door',
    'napisal',
    'erfasst von',
    'connected as',
    'unter dem namen',
    'portal login',
    'user name',
    'username',
    'nutzername',
    'anmeldename',
    'gebruikersnaam',
    'nome utente',
    'usuario',
    'utilizador',
  ],
  ...['psql ', 'pg_dump', 'mysql', 'mariadb', 'redis-cli', 'mongo', 'sqlcmd', 'ssh ', 'sftp ', ' as user "'],
  ...[
    'password',
    'kennw',
    'passw',
    'mot de passe',
    'mots de passe',
    'contrasen',
    'senha',
    'palavra-passe',
    'wachtwoord',
  ],
  ...['haslo', 'hasla', 'hasel', 'login', 'log-in', 'sign-in', 'logged ', 'signed in', 'locked', 'attempt', 'versuch'],
  ...['anmeldung', 'angemeldet', 'gesperrt', 'connexion', 'tentati', 'inicio de sesion', 'intento', 'access'],
  ...[
    'inlogpog',
    'aangemeld',
    'logowani',
    'user ',
    'with token',
    'with key',
    'benutzer ',
    'nutzer ',
    'utilisateur ',
    'usuario ',
    'utente ',
  ],
  ...['reviewer ', 'agent ', 'operator ', 'assignee ', 'handled by', 'assigned to', 'approved by', 'reviewed by'],
  ...[
    'telegram',
    'whatsapp',
    'twitter',
    'instagram',
    'discord',
    'skype',
    'tiktok',
    'facebook',
    ' - - [',
    '] "get ',
    '] "post ',
  ],
  ...['gebruiker ', 'uzytkownik', 'sign in', 'log in', 'identifiant', 'inloggen', 'anmelden als', 'user='],
];
