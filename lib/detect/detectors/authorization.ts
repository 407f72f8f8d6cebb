import { isVisiblyFake } from '../placeholders.ts';
import type { Detector } from '../rule.ts';
import { isRandomLike } from '../shape.ts';
import { commandPatterns, commandWords } from './commands.ts';
import { NO_SECRETS } from './no-secrets.ts';

const SCHEME =
  '(?:Bearer|Basic|Token|Digest|Negotiate|NTLM|ApiKey|Api-Key|AWS4-HMAC-SHA256|HMAC|JWT|SharedKey|SSWS|Splunk|GenieKey|Key|Signature|OAuth)';

const isCredential = (value: string) =>
  value.length >= 4 &&
  !isVisiblyFake(value) &&
  !NO_SECRETS.has(value.toLowerCase()) &&
  !/^\[[a-z][a-z _-]*\]?$|^[{<][\w. -]*$|^[a-z]+(?:[_-][a-z]+){0,3}[>}]$|^\{\w+\(|^\$\d{1,2}(?:[:"']|$)|^[\w.]+\(|^(?:pass(?:word|wd|wort)?|pwd|secret|key)$/i.test(
    value,
  ) &&
  !/^(?:header|token|authentication|authorization|auth|scheme|required|missing|invalid|null|none|undefined|true|false|format|is|and|or)s?\b/i.test(
    value,
  );
const hasSecretShape = (value: string) =>
  isCredential(value) &&
  // `"Bearer "+apiToken`
  !/^[+.%][\w$ ]/.test(value) &&
  value.length >= 8 &&
  (/\d/.test(value) || /[a-z][A-Z]|[=+/]/.test(value) || value.length >= 24);

/** Credentials as HTTP, curl and URLs carry them. */
export const authorization: Detector[] = [
  {
    id: 'authorization',
    label: 'Authorization header',
    category: 'secret',
    tier: 'certain',
    keywords: ['authorization', 'bearer ', 'bearer%20', 'basic ', 'aws4-hmac-sha256 '],
    pattern: new RegExp(
      `(?:(?:proxy-)?authorization["'\\\\]{0,3}\\s?[:=]\\s{0,3}["'\\\\]{0,3}(?:${SCHEME} {1,3})?|bearer(?: |%20)["'\\\\]{0,2}|basic |aws4-hmac-sha256 )((?:Credential=[^\\n"']{20,400})|(?:username=[^\\n]{10,400})|[^\\s"'\\\\,;<>)}\\]\`]{4,4000})`,
      'i',
    ),
    group: 1,
    validate: (value, text, start) =>
      !/authorization['"\\\\]{0,3}\s?[:=][^\n]{0,24}$/i.test(text.slice(Math.max(0, start - 48), start))
        ? hasSecretShape(value)
        : isCredential(value) && !new RegExp(`^${SCHEME}$`, 'i').test(value),
    source: 'RFC 7235, RFC 6750, RFC 7617; AWS Signature version 4',
    matches: [
      'Authorization: Bearer {A40}',
      'authorization: Basic {B24}',
      "-H 'Authorization: Token {H40}'",
      'Bearer {A32}',
      '"Authorization":"{A24}"',
    ],
    ignores: [
      'Authorization: Bearer $TOKEN',
      'Authorization: Bearer <token>',
      'bearer token expired',
      'Basic authentication required',
      'Authorization: [authorization-1]',
      'Authorization: Bearer [token]',
      'basic usage',
      '"Authorization", "Bearer "+apiToken)',
      'Authorization: Bearer {token}',
    ],
  },
  {
    id: 'cookie',
    label: 'Cookie',
    category: 'secret',
    tier: 'likely',
    field: {
      words: 'cookie, set cookie, cookies, session cookie, cookie header, x cookie',
      value: /[^\r\n"']+/y,
      check: (value, { label }) =>
        (/(?<![\w.-])[\w.-]+=[^\s;]{6,}/.test(value) || (/session/i.test(label) && isRandomLike(value))) &&
        !isVisiblyFake(value),
    },
    source: 'RFC 6265',
    matches: ['Cookie: sid={A24}; theme=dark', 'set-cookie: session={B40}; HttpOnly'],
    ignores: ['cookies: true', 'Cookie: [cookie-1]', 'cookie = parse(header)'],
  },
  {
    id: 'jwt',
    label: 'JSON Web Token',
    category: 'secret',
    tier: 'certain',
    keywords: ['eyj', 'ewog', 'ewok'],
    pattern: /(?:eyJ|ewog|ewoK)[A-Za-z0-9_=-]{8,2000}\.[A-Za-z0-9_=-]{4,8000}(?:\.[A-Za-z0-9_=+/-]{0,4000}){0,3}/,
    source: 'RFC 7519, RFC 7515',
    matches: ['eyJhbGciOiJIUzI1NiJ9.eyJ{A30}.{A43}', 'token eyJhbGciOiJIUzI1NiJ9.eyJ{A24}'],
    ignores: ['eyJhbGciOiJIUzI1NiJ9', 'keyJson.value.other'],
  },
  {
    id: 'url-credentials',
    label: 'User and password in a URL',
    category: 'secret',
    tier: 'certain',
    keywords: ['://'],
    pattern: /:\/\/(?:[^\s:@/"'<>`]{0,100}:([^\s@"'<>`]{1,400})|([A-Za-z0-9_-]{20,200}))@[\w.[\]%-]/,
    group: 1,
    validate: (value) =>
      !isVisiblyFake(value) &&
      !/^(?:password|pass|pwd|secret|token|user|pw|guest|postgres|example)$/i.test(value) &&
      !/\/\//.test(value) &&
      !/^\d{1,5}\//.test(value),
    isGlued: true,
    source: 'RFC 3986, section 3.2.1; connection strings of PostgreSQL, MySQL, MongoDB, Redis, AMQP',
    matches: [
      'postgres://app:{A12}@db.shop.example:5432/app',
      'https://x:{A40}@git.shop.example/repo.git',
      'redis://:{A20}@cache:6379',
    ],
    ignores: [
      'https://shop.example:8080/@scope',
      'postgres://user:password@localhost/db',
      'https://shop.example/a?b=c:d@e',
      'postgres://app:${DB_PASS}@db/app',
    ],
  },
  {
    id: 'cli-credentials',
    label: 'Credentials on a command line',
    category: 'secret',
    tier: 'likely',
    keywords: [
      'curl ',
      'wget ',
      ' --user',
      ' --password',
      ' --pass',
      ' --token',
      ' --secret',
      ' --api-key',
      ' --apikey',
      ' --auth',
      'mysql ',
      'mysqldump ',
      'mysqladmin ',
      'mariadb ',
      'jdbc:oracle',
      'smbclient ',
      'rpcclient ',
      'net use ',
      'docker login',
      'podman login',
      'registry login',
      'rabbitmqctl ',
      'snyk auth ',
      'cloudflared ',
      'identified by ',
      'requirepass',
      'masterauth',
      ':5432:',
      'getconnection(',
      'new pdo(',
      'ldapsearch ',
      'ldapmodify ',
      'ldapadd ',
      'ldapwhoami ',
      'client(',
      'algoliasearch(',
      'redis-cli ',
      'login',
      'sign-in',
      'signin',
      'credentials',
      'creds',
      'zugang',
      'user/pass',
      'user / pass',
      'sshpass ',
      ' password ',
      ' --access-token',
      ' --client-secret',
      ' --private-key',
      ' --tls-bootstrap-token',
      ...commandWords,
    ],
    pattern: new RegExp(
      `${
        /(?:curl(?: (?:[^\n]|\\\r?\n){0,400}?)?(?:[ \n]-u {0,3}|[ \n]--user[ =]{1,3})|wget [^\n]{0,200}?--(?:http-)?password[ =])["']?(?:[^\s:"']{1,80}["']?:["']?)?([^\s"']{3,200})|\s--(?:[a-z]+-){0,3}(?:password|passwd|pass|token|secret|api-?key|access-?token|client-?secret|private-key|auth|user-pass)[ =]["']?([^\s"'-][^\s"']{3,400})|(?:smbclient|rpcclient)\s[^\n]{0,120}?-U ?["']?[^\s%"']{1,60}%([^\s"']{3,100})|net use [^\n]{0,80}?\/user:\S{1,80} (\S{3,100})|(?:docker|podman|registry) login [^\n]{0,160}?\s-p[ =]?["']?([^\s"']{3,200})|rabbitmqctl (?:add_user|change_password|authenticate_user) \S{1,80} (\S{3,100})|snyk auth ([0-9a-f-]{36})|cloudflared (?:service install|tunnel run --token) ([\w+/=-]{40,600})|identified by (?:password )?["']([^"'\n]{3,200})["']|(?:requirepass|masterauth)["']? ["']?([^\s"']{3,200})|:5432:[^\s:]{1,60}:[^\s:]{1,60}:([^\s:]{4,100})$|new pdo\(\s?["'][^"'\n]{5,200}["'], ?["'][^"'\n]{1,80}["'], ?["']([^"'\n]{3,200})["']|ldap(?:search|modify|add|whoami)\s[^\n]{0,200}?\s-w ?["']?([^\s"'-][^\s"']{2,100})|client\(["']AC[0-9a-fx]{32}["'], ?["']([0-9a-f]{32})["']|algoliasearch\(["'][A-Z0-9]{10}["'], ?["']([0-9a-f]{32})["']|jdbc:oracle:\w{3,5}:[^\s/@:"']{1,80}\/([^\s@"']{3,100})@|(?:mysql(?:dump|admin)?|mariadb|sshpass)\s[^\n]{0,120}?-p["']?([^\s"'-][^\s"']{3,100})|(?:sshpass|redis-cli)\s(?:[^\n]{0,120}?\s)??-[pa] ["']?([^\s"'-][^\s"']{3,100})|\s--user[ =]["']?[^\s:"']{1,80}:([^\s"']{3,200})|(?<=login \S{1,60})\spassword (\S{3,100})|(?:login|sign-?in|credentials|creds|zugang|zugangsdaten|logins?|inlog(?:gegevens)?|user ?\/ ?pass(?:word)?)(?: (?:for|voor|van|für|de|pour|para|per|do) [^\n:]{1,40}?)?(?::|\s(?:is|are|sind|ist|est|es|é|è|zijn|jest)(?: still| now| noch| nog steeds| nog| toujours| todavía| ainda| ancora| nadal)?) [\w.@+-]{2,60} ?\/ ?(\S{5,100})|(?:login|sign-?in|credentials)\s[\w.@+-]{2,60} : (?=[^\s\d]{0,40}\d)(?!https?:)(\S{6,100})/
          .source
      }|${commandPatterns}`,
      'i',
    ),
    group: 1,
    isGlued: true,
    validate: (value, text, start) =>
      isCredential(value) &&
      // `--auth-user-pass fails with …`: a sentence about the option.
      !(
        /^[a-z]+$/.test(value) &&
        / $/.test(text.slice(start - 1, start)) &&
        /^[^\S\n][a-z]/.test(text.slice(start + value.length))
      ) &&
      !/^(?:stdin|file|prompt|env)$|^[a-z]+(?:-[a-z]+)+-(?:key|secret|token|password)$/i.test(value),
    source: 'manual pages of curl, wget, mysql and sshpass',
    matches: [
      'curl -u admin:{A12} https://api.shop.example',
      'curl -s https://api.shop.example \\\n-H "Accept: */*" \\\n-u bot:{A12}',
      'deploy --token {A24} now',
      'mysql -h db -u app -p{A12} shop',
      'redis-cli -h cache -a {A12} ping',
      "smbclient //nas/backups -U 'svc%{A12}'",
      'docker login registry.shop.example -u ci -p Opal@2007',
      "CREATE USER 'app'@'%' IDENTIFIED BY '{A14}'",
      'requirepass {A14}',
      'db.shop.example:5432:shop:deploy:{A14}',
      'DriverManager.getConnection("jdbc:mariadb://db/app", "app", "{A14}")',
      'mysqldump -h db -u app -p{A16} orders > dump.sql',
      'jdbc:oracle:thin:app/{A14}@//db-5.shop.example:1521/BILLING',
      'login: ops / {A12}',
      'Login is still ops / {A12}, right?',
      'Basic sign-in ops_caller : {A12}',
      'SQL> conn system/Fern{D4}!@XEPDB1',
      'ALTER USER scott IDENTIFIED BY Fern{D4};',
      'DBI->connect("dbi:Pg:dbname=lims", "lims", "Fern{D4}#", { RaiseError => 1 })',
      "mysqli_connect('localhost', 'app', 'Fern{D4}', 'shop')",
      "smtp.login(user, 'Fern{D4}')",
      "requests.get(url, auth=('app', 'Fern{D4}'))",
      "ConvertTo-SecureString 'Fern{D4}!' -AsPlainText -Force",
      'echo "root:Fern{D4}" | chpasswd',
      'sqlcmd -S db01 -U sa -P Fern{D4} -Q "select 1"',
      "jwt.sign(payload, '{A24}')",
      'Identifiants : demo / Fern{D4}',
      'log in as demo with Fern{D4}',
      'expect "assword:"\nsend "Fern{D4}\\r"',
    ],
    ignores: [
      'curl -u $USER:$PASS https://api.shop.example',
      'login --password-stdin',
      'run --token <token>',
      'gcloud secrets versions access latest --secret=shop-api-key',
      'curl https://api.shop.example/v1',
      'Options error: --auth-user-pass fails with auth.txt',
      'the option --token expects a value',
      'curl -u username:password https://api.shop.example',
      'connect team/bob to the group',
      'io.connect("localhost", "5432")',
      'login: 3 users / 14 sessions',
      'wifi: 2.4GHz/5GHz',
    ],
  },
];
