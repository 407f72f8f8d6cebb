import { findHandles } from '../handles.ts';
import { HANDLE } from '../name-fields.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector } from '../rule.ts';
import { findToldUsers, userKeywords } from '../told-users.ts';

/** Accounts of people. */
export const usernames: Detector[] = [
  {
    id: 'username',
    label: 'User name',
    category: 'personal',
    tier: 'likely',
    keywords: userKeywords,
    find(survey, report, starts) {
      if (starts.length > 0) findToldUsers(survey, report, starts);
      findHandles(survey, report);
    },
    field: {
      words:
        'anmeldename, benutzerkennung, nutzerkennung, zugangskennung, netkey, vr netkey, identifiant client en ligne, identifiant de connexion, usuario de acceso, nome de utilizador, utilizador, codice cliente online, gebruikerscode, identyfikator, identyfikator uzytkownika, numer klienta do logowania, samaccountname, upn, identifiant client, login id, acting user, system user, unix user, codice utente, id utente, code utilisateur, username, user name, login name, portal name, portal user, name im portal, nom sur le portail, nombre en el portal, nome no portal, nome nel portale, naam in het portaal, signed in as, logged in as, connected as, angemeldet, angemeldet als, eingeloggt als, connecte en tant que, conectado como, connesso come, autenticato come, ingelogd als, zalogowano, zalogowano jako, inlognaam, smtp user, sftp user, ftp user, ssh user, mail user, dealing login, portal login, zalogowany, zalogowana, zalogowany uzytkownik, db user, database user, master user, screen name, benutzername, nom d utilisateur, nombre de usuario, nome de usuario, nome utente, gebruikersnaam, nazwa uzytkownika, telegram, telegram handle, twitter handle, skype, discord handle',
      weak: 'account, run as, kennung, actor, operator, operatore, operateur, operador, bediener, principal, approver, approved by, bearbeitung, erfasst von, geladen door, login, saved by, refreshed by, changed by, last changed by',
      check: (value, { isWeak, label, style }) =>
        // An account elsewhere is one of money or of a firm.
        (!/^account$/i.test(label) || (style === 'cell' && !/[A-Z]|^(?:acct|acc|cus|org|ptn)[_-]/.test(value))) &&
        /^@?[\p{L}\d][\p{L}\d._-]{2,40}$/u.test(value) &&
        !isPlaceholder(value) &&
        (!isWeak || HANDLE.test(value)) &&
        !/^(?:root|admin|administrator|user|guest|test|demo|system|service|postgres|mysql|default|anonymous|required|null|none|true|false|invalid|unknown|string|ubuntu|app|www-data|deploy|ci|github|username)$|^user_|^\d+$|^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(
          value,
        ),
    },
    source: 'labels in eight languages',
    matches: [
      'username: jane.fake87',
      '"username":"jfake_87"',
      'three wrong passwords for j.fake.87, locked',
      'Anmeldung von fake_87 um 9:12',
      'fake_87 today at 08:04\nhey @quiet-otter is it still stuck?',
      'quiet-otter pts/0 Tue Mar 3 09:54 still logged in',
      'Latest sign-ins\n2030-06-02T16:29:06Z\tquietotter\tSucceeded',
      'Acts on behalf of\nsvc-sync-70',
      'Break-glass login\nhubfake9 / Fern{D4}#x',
      'a1b2c3d\nAdd retry\nnight_tram\n2 hours',
      'Your user name is larch-fake-02, bye',
    ],
    ignores: [
      'username: root',
      'user_name=$USER',
      'username: string',
      'password for db.shop.example is set',
      'login for user_test_1 failed',
      'locked by payment-worker',
      'npm i @scope/pkg and @font-face { }',
      '@retry3(times) and @param name_2 and @media (x)',
      'order_12 today at 08:04',
    ],
  },
];
