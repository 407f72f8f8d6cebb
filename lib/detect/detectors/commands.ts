import { foldText } from '../characters.ts';

/** A word with a letter and a digit, in quotes or not: what a command takes for a password. */
const WORD = /["']?((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[^\s"'|;,)]{5,100})/.source;
/** The same between quotes, as a call takes it. */
const STRING = /["']((?=[^"']{0,60}\d)(?=[^"']{0,60}[a-z])[^\s"']{5,200})["']/.source;
/** A string or a variable before it, and the comma. */
const ARGUMENT = /(?:["'][^"'\n]{0,200}["']|[$\w][\w.>$-]{0,60}),\s{0,20}/.source;

/** Words in eight languages behind which stand a user and a password. */
const ACCESS = [
  ...['log in', 'sign in', 'login', 'credentials', 'creds', 'user/pw', 'wifi', 'wi-fi', 'wlan', 'zugang', 'anmeldung'],
  ...[
    'accès',
    'identifiants',
    'acceso',
    'credenciales',
    'acesso',
    'accesso',
    'credenziali',
    'toegang',
    'inloggegevens',
  ],
  ...['dostęp', 'dane logowania'],
];

interface Form {
  /** Each begins a text of this form. */
  readonly words: readonly string[];
  /** The way from the word to the group that holds the secret. */
  readonly pattern: string;
}

/** Programs, statements and calls that take a password at a fixed place. */
const FORMS: readonly Form[] = [
  {
    words: ['conn ', 'connect ', 'sqlplus ', 'expdp ', 'impdp ', 'rman target ', 'userid='],
    pattern: `(?:conn(?:ect)?|sqlplus|expdp|impdp|rman target|userid)[ =](?:-\\w{1,8} ){0,3}["']?[\\w$#]{1,40}\\/"?((?=[^\\s@]{0,60}\\d)[^\\s@"'\\/;]{5,100})(?="?(?:@|;?\\s{0,2}(?:\\n|$)| as | control))`,
  },
  { words: ['identified '], pattern: `identified (?:with \\S{1,40} )?by ${WORD}` },
  {
    words: [
      'sqlcmd ',
      'bcp ',
      'isql ',
      'mongo ',
      'mongosh ',
      'mongodump ',
      'mongorestore ',
      'cqlsh ',
      'psexec ',
      '7z ',
      'zip -',
      'mosquitto_',
      'az login ',
    ],
    pattern: `(?:sqlcmd|bcp|isql|mongo(?:sh|dump|restore)?|cqlsh|psexec|7z|zip|mosquitto_\\w{3}|az login)\\s(?:[^\\n]{0,120}?\\s)??-p ?${WORD}`,
  },
  { words: ['sshpass"', "sshpass'"], pattern: `sshpass["'], ?["']-p["'], ?${WORD}` },
  { words: ['htpasswd '], pattern: `htpasswd -\\w{1,6} \\S{1,100} \\S{1,60} ${WORD}` },
  {
    words: ['echo '],
    pattern: `echo (?:-\\w{1,2} )?["']?(?:[\\w.-]{1,40}:)?((?=[^\\s"']{0,60}\\d)[^\\s"'|:]{5,100})["']? ?\\| ?(?:sudo -S|chpasswd|passwd|smbpasswd|kinit|gpg|docker )`,
  },
  { words: ['net user '], pattern: `net user \\S{1,40} ${WORD}` },
  { words: ['net use '], pattern: `net use [^\\n]{1,80}? ${WORD}(?= \\/user)` },
  { words: ['xfreerdp ', 'cmdkey '], pattern: `(?:xfreerdp|cmdkey) [^\\n]{0,160}?\\/p(?:ass)?:${WORD}` },
  {
    words: ['reg add ', 'schtasks '],
    pattern: `(?:reg add [^\\n]{0,120}?password[^\\n]{0,40}? \\/d|schtasks [^\\n]{0,160}?\\/rp) ${WORD}`,
  },
  { words: ['lftp '], pattern: `lftp [^\\n]{0,60}?-u ["']?[^\\s,]{1,60},${WORD}` },
  { words: ['http-basic.'], pattern: `http-basic\\.\\S{1,80} \\S{1,60} ${WORD}` },
  { words: ['nuget push '], pattern: `nuget push [^\\n]{0,120}?\\s-k ${WORD}` },
  { words: ['snmpwalk ', 'snmpget '], pattern: `snmp(?:walk|get) [^\\n]{0,60}?-c ?${WORD}` },
  {
    words: ['auth sha ', 'auth md5 ', 'priv aes ', 'priv des '],
    pattern: `(?:auth|priv) (?:sha|md5|aes|des) (?:\\d{3} )?${WORD}`,
  },
  {
    words: [
      'hmac.new(',
      'createhmac(',
      'hexdigest(',
      'hash_hmac(',
      'jwt.sign(',
      'jwt.verify(',
      'jwt.encode(',
      'jwt.decode(',
    ],
    pattern: `(?:hmac\\.new\\(b?|(?:createhmac|hexdigest|jwt\\.\\w{4,6})\\(\\s?${ARGUMENT}b?|hash_hmac\\(\\s?(?:${ARGUMENT}){2})${STRING}`,
  },
  { words: ['> auth '], pattern: `> auth (?:[\\w.-]{1,40} )?([^\\s"']{6,100})(?=\\s|$)` },
  { words: ['htpasswd -n', 'htpasswd -b'], pattern: `htpasswd -\\w{0,6}n\\w{0,6} \\S{1,60} ${WORD}` },
  {
    words: [' -a sha -a', ' -a md5 -a', ' -x aes -x', ' -x des -x'],
    pattern: ` -a (?:sha|md5)\\S{0,4} -a ${WORD}| -x (?:aes|des)\\S{0,4} -x ${WORD}`,
  },
  { words: ['stats auth '], pattern: `stats auth [\\w.-]{1,40}:${WORD}` },
  { words: [' on >', 'nickserv identify '], pattern: `(?: on >|nickserv identify )${WORD}` },
  { words: ['assword:'], pattern: `assword:[^\\n]{0,6}\\n[^\\n]{0,20}send (?:-- )?"([^\\s"\\\\]{5,100})` },
  { words: ['securestring'], pattern: `securestring (?:-\\w{1,16} ){0,3}["']([^"'\\n]{3,100})["']` },
  {
    words: [
      '->connect(',
      '__construct(',
      'getconnection(',
      'pdo(',
      'mysqli(',
      'mysqli_connect(',
      'real_connect(',
      'mysql_connect(',
      'sequelize(',
      'ftp_login(',
    ],
    pattern: `(?:->connect|__construct|getconnection|pdo|mysqli(?:_connect)?|real_connect|mysql_connect|sequelize|ftp_login)\\(\\s{0,20}(?:${ARGUMENT}){2}${STRING}`,
  },
  { words: ['.connect('], pattern: `\\.connect\\(\\s{0,20}(?:${ARGUMENT}){2,3}?${STRING}` },
  {
    words: [
      '.login(',
      'oci_connect(',
      'oracle.connect(',
      'oracledb.connect(',
      'basicauth(',
      'auth=(',
      'auth = (',
      'credentials = (',
      'creds = (',
      'credential(',
      'credentials(',
      'authentication(',
      'wifi.begin(',
    ],
    pattern: `(?:\\.login|oci_connect|oracle(?:db)?\\.connect|basicauth|auth ?= ?|creds ?= ?|credentials?(?: ?= ?)?|authentication|wifi\\.begin)\\(\\s{0,20}${ARGUMENT}${STRING}`,
  },
  // Postfix: `[smtp.example.com]:587 user:…`.
  { words: [']:587 ', ']:465 ', ']:25 ', ']:2525 '], pattern: `\\]:\\d{2,4} \\S{1,80}:([^\\s:]{4,100})(?=\\s|$)` },
  // `setup(id, "…")`, `basic_auth("user", Some("…"))`, `search("APP", "…")`.
  {
    words: ['.setup(', '.configure(', '.init(', '.initialize(', 'basic_auth(', '.authenticate(', 'algoliasearch('],
    pattern: `(?:\\.setup|\\.configure|\\.init(?:ialize)?|basic_auth|\\.authenticate|algoliasearch)\\(\\s{0,20}(?:["'][^"'\\n]{0,80}["']|[$\\w.]{1,60}(?:\\([^()\\n]{0,60}\\))?),\\s{0,20}(?:Some\\()?${STRING}`,
  },
  // `-srcstorepass …` of keytool, `--proxy-user name:…` of curl.
  {
    words: ['storepass ', 'keypass ', '--proxy-user '],
    pattern: `(?:(?:store|key)pass|--proxy-user ["']?[^\\s:"']{1,60}:) ?${WORD.replace('5,100', '3,100')}`,
  },
  // `her login (jane.fake / …)`
  {
    words: [
      'login (',
      'logins (',
      'log-in (',
      'credentials (',
      'zugang (',
      'zugangsdaten (',
      'acces (',
      'acceso (',
      'accesso (',
      'acesso (',
      'inloggegevens (',
      'account (',
      'konto (',
    ],
    pattern: `(?:log-?ins?|credentials|zugang(?:sdaten)?|acc[eè]s|accesso?|acesso|inloggegevens|account|konto) \\([\\w.@+-]{2,48} ?/ ?((?=[^\\s()]{0,60}[\\d!#$%&*+?@^~])[^\\s()]{6,60})\\)`,
  },
  // `Hub login jane@mail.example / …`: an address, a stroke, the password.
  {
    words: ['login ', 'log in ', 'access '],
    pattern: `(?:log ?in|access) [\\w.+-]{1,64}@[\\w.-]{3,60} ?\\/ ?(?:pass\\w{0,5} |pw )?([^\\s/][^\\n/]{4,60}?)(?=[.,;]?(?:\\s*(?:\\n|$))|[.,;] )`,
  },
  {
    words: [' / '],
    pattern: `[\\w.+-]{1,64}@[\\w-]{2,60}(?:\\.[\\w-]{2,20}){1,3} \\/ ((?=\\S*\\d)(?=\\S*[A-Za-z])[^\\s/]{6,40})(?=[.,;]?\\s*(?:\\n|$))`,
  },
  // A distinguished name and its password; a line of `.pgpass`.
  {
    words: ['bind: cn=', 'bind: uid=', 'binddn ', 'bind dn'],
    pattern: `bind(?:[ _]?dn)?[: ]{1,2}(?:cn|uid)=[^\\n/]{3,80} ?\\/ ?([^\\s"']{5,100})`,
  },
  { words: [':5432:', ':5433:', ':6432:'], pattern: `:\\d{4}:[\\w*.-]{1,40}:[\\w*.-]{1,40}:([^\\s:]{4,100})(?=\\s|$)` },
  { words: ['.auth(', 'crypt('], pattern: `(?:\\.auth|crypt)\\(${STRING}` },
  {
    words: ACCESS.map(foldText),
    pattern: `(?:${ACCESS.join('|')})(?:sdaten|s)?(?: (?:for|to|on|für|zu[rm]?|pour|para|per|voor|do) [^\\n:/]{1,40}?)?(?: ?:| is| are| was| were| ist| sind| war| with| as| mit| als| avec| con| com| met| z) ["'\`]?[\\w.@+-]{2,60}["'\`]?(?: ?\\/ ?|:| (?:with|and|mit|und|avec|et|con|com|met|en|z|i|y|e) )["'\`]?((?=[^\\s"']{0,60}\\d[^\\s"']{0,20}[\\d!#$%&*+?@^~])(?=[^\\s"']{0,60}[a-z])(?!\\S{0,12}:\\/\\/|\\/)[^\\s"'\`]{6,100}[^\\s"'\`.,;])`,
  },
];

export const commandWords = FORMS.flatMap(({ words }) => words);
export const commandPatterns = FORMS.map(({ pattern }) => pattern).join('|');
