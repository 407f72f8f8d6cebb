import { jwt, passwordOf } from './credentials.ts';
import { ALNUM, BASE64, DIGITS, LOWER, type Part, type Random, UPPER, URL_SAFE } from './random.ts';
import { secret as s } from './sample.ts';
import { handle, strong } from './secret-forms.ts';

/** A secret that has a form of its own: connection strings, key blocks, cookies, codes. */
export interface SecretText {
  readonly id: string;
  write(random: Random, part: Part): string;
}

const of = (id: string, tuning: (r: Random) => string, development: (r: Random) => string): SecretText => ({
  id,
  write: (random, part) => (part === 'tuning' ? tuning(random) : development(random)),
});

const host = (r: Random): string =>
  `${r.pick(['db', 'pg', 'cache', 'mq'])}${r.int(1, 9)}.${r.pick(['kaufwerk.io', 'shop-partner.eu', 'nordlicht.dev'])}`;
const lines = (text: string, width: number): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
const pem = (r: Random, type: string, bytes: number): string =>
  `-----BEGIN ${type}-----\n${lines(r.base64(bytes), 64)}\n-----END ${type}-----`;

const urlDatabase = (scheme: string, database: string): SecretText =>
  of(
    `url-${scheme.replace('+', '-')}`,
    (r) => `DATABASE_URL=${scheme}://${handle(r)}:${s(strong(r))}@${host(r)}/${database}`,
    (r) =>
      `could not connect to "${scheme}://${handle(r)}:${s(strong(r))}@${host(r)}:${r.int(1000, 9999)}/${database}?timeout=5": refused`,
  );

export const secretTexts: readonly SecretText[] = [
  ...[
    ['postgres', 'orders'],
    ['postgresql', 'ledger'],
    ['mysql', 'shop'],
    ['mongodb+srv', 'crm'],
    ['redis', '0'],
    ['amqp', 'jobs'],
    ['https', 'feed.xml'],
    ['ftp', 'drop'],
  ].map(([scheme, database]) => urlDatabase(scheme as string, database as string)),
  of(
    'ado-net',
    (r) =>
      `Server=tcp:${host(r)},1433;Initial Catalog=orders;User ID=${handle(r)};Password=${s(strong(r))};Encrypt=True;`,
    (r) =>
      `<add name="Main" connectionString="Data Source=${host(r)};Database=crm;Uid=${handle(r)};Pwd=${s(strong(r))};Connection Timeout=30" />`,
  ),
  of(
    'odbc',
    (r) => `Driver={ODBC Driver 18 for SQL Server};Server=${host(r)};UID=${handle(r)};PWD=${s(strong(r))}`,
    (r) => `DSN=warehouse;Uid=${handle(r)};Pwd={${s(strong(r))}};Trusted_Connection=no`,
  ),
  of(
    'jdbc',
    (r) => `jdbc:postgresql://${host(r)}:5432/ledger?user=${handle(r)}&password=${s(strong(r))}&ssl=true`,
    (r) =>
      `url: jdbc:sqlserver://${host(r)}:1433;databaseName=crm;user=${handle(r)};password=${s(strong(r))};encrypt=true`,
  ),
  of(
    'basic-header',
    (r) => `Authorization: Basic ${s(Buffer.from(`${handle(r)}:${passwordOf(r)}`).toString('base64'))}`,
    (r) =>
      `curl -H "Proxy-Authorization: Basic ${s(Buffer.from(`${handle(r)}:${passwordOf(r)}`).toString('base64'))}" https://api.nordlicht.dev`,
  ),
  of(
    'pem-rsa',
    (r) => s(pem(r, 'RSA PRIVATE KEY', 600)),
    (r) => `key: |\n  ${s(pem(r, 'PRIVATE KEY', 1190).replaceAll('\n', '\n  '))}`,
  ),
  of(
    'pem-ec-escaped',
    (r) =>
      JSON.stringify({
        type: 'service_account',
        private_key: s(`${pem(r, 'PRIVATE KEY', 1100)}\n`),
        client_id: r.number(21),
      }),
    (r) => `SSL_KEY="${s(pem(r, 'EC PRIVATE KEY', 118).replaceAll('\n', '\\n'))}"`,
  ),
  of(
    'pem-openssh',
    (r) => s(pem(r, 'OPENSSH PRIVATE KEY', 380)),
    (r) => `id_ed25519:\n${s(pem(r, 'OPENSSH PRIVATE KEY', 280))}\nend`,
  ),
  of(
    'pgp',
    (r) =>
      s(
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${lines(r.base64(700), 64)}\n=${r.chars(BASE64, 4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
      ),
    (r) =>
      s(
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${lines(r.base64(500), 76)}\n=${r.chars(BASE64, 4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
      ),
  ),
  of(
    'putty',
    (r) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: laptop\nPrivate-Lines: 1\n${s(r.base64(36))}\nPrivate-MAC: ${r.hex(64)}`,
    (r) =>
      `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: ci\nPrivate-Lines: 3\n${s(lines(r.base64(140), 64))}\nPrivate-MAC: ${r.hex(40)}`,
  ),
  of(
    'cookie',
    (r) => `Cookie: theme=dark; sessionid=${s(r.chars(LOWER + DIGITS, 32))}; lang=de`,
    (r) =>
      `Cookie: _ga=GA1.1.${r.number(9)}.${r.number(10)}; connect.sid=${s(`s%3A${r.chars(URL_SAFE, 32)}.${r.chars(ALNUM, 43)}`)}`,
  ),
  of(
    'set-cookie',
    (r) => `HTTP/1.1 200 OK\nSet-Cookie: SESSION=${s(r.uuid())}; Path=/; HttpOnly; SameSite=Lax`,
    (r) => `set-cookie: auth_token=${s(jwt(r))}; Max-Age=3600; Secure; HttpOnly`,
  ),
  of(
    'one-time-code',
    (r) =>
      r.pick([
        `Your verification code is ${s(r.digits(6))}. It expires in 10 minutes.`,
        `OTP: ${s(r.digits(6))}`,
        `Ihr Bestätigungscode lautet ${s(r.digits(6))}`,
      ]),
    (r) =>
      r.pick([
        `Use ${s(r.digits(6))} as your login code for the portal.`,
        `2FA code ${s(`${r.digits(3)} ${r.digits(3)}`)} was rejected`,
        `Votre code de vérification : ${s(r.digits(6))}`,
      ]),
  ),
  of(
    'recovery-codes',
    (r) => `Recovery codes\n${[1, 2, 3, 4].map(() => s(`${r.hex(5)}-${r.hex(5)}`)).join('\n')}`,
    (r) => `Backup codes:\n${[1, 2, 3].map((n) => `${n}. ${s(`${r.digits(4)} ${r.digits(4)}`)}`).join('\n')}`,
  ),
  of(
    'otpauth',
    (r) => `otpauth://totp/Portal:ops?secret=${s(r.chars(`${UPPER}234567`, 32))}&issuer=Portal`,
    (r) => `Scan failed for otpauth://totp/Kaufwerk?secret=${s(r.chars(`${UPPER}234567`, 16))}&digits=6&period=30`,
  ),
  of(
    'azure-connection',
    (r) =>
      `DefaultEndpointsProtocol=https;AccountName=shopfiles;AccountKey=${s(`${r.chars(BASE64, 86)}==`)};EndpointSuffix=core.windows.net`,
    (r) =>
      `Endpoint=sb://jobs.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${s(`${r.chars(BASE64, 43)}=`)}`,
  ),
  of(
    'azure-sas',
    (r) =>
      `https://shopfiles.blob.core.windows.net/in/a.csv?sv=2024-11-04&se=2031-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=${s(encodeURIComponent(r.base64(32)))}`,
    (r) =>
      `azcopy copy a.csv "https://kaufwerk.blob.core.windows.net/x?sp=rw&st=2031-01-01&spr=https&sv=2023-11-03&sr=c&sig=${s(encodeURIComponent(r.base64(32)))}"`,
  ),
  of(
    's3-presigned',
    (r) =>
      `https://files-eu.s3.amazonaws.com/r.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20310405T060708Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${s(r.hex(64))}`,
    (r) =>
      `GET /img.png?response-content-type=image%2Fpng&X-Amz-Expires=60&X-Amz-Signature=${s(r.hex(64))} HTTP/1.1\nHost: media.s3.eu-west-1.amazonaws.com`,
  ),
  of(
    'kubernetes-secret',
    (r) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  password: ${s(Buffer.from(passwordOf(r)).toString('base64'))}\n  token: ${s(r.base64(24))}`,
    (r) =>
      `kind: Secret\napiVersion: v1\nstringData:\n  smtp: ${s(strong(r))}\n  signing: ${s(r.hex(40))}\nmetadata:\n  name: mailer`,
  ),
  of(
    'netrc',
    (r) => `machine api.kaufwerk.io login ${handle(r)} password ${s(strong(r))}`,
    (r) => `machine git.nordlicht.dev\n  login ${handle(r)}\n  password ${s(strong(r))}`,
  ),
  of(
    'docker-config',
    (r) =>
      JSON.stringify({
        auths: { 'registry.kaufwerk.io': { auth: s(Buffer.from(`${handle(r)}:${strong(r)}`).toString('base64')) } },
      }),
    (r) =>
      `.dockerconfigjson: ${s(Buffer.from(JSON.stringify({ auths: { 'r.nordlicht.dev': { username: handle(r), password: strong(r) } } })).toString('base64'))}`,
  ),
  of(
    'npmrc',
    (r) => `//registry.kaufwerk.io/:_authToken=${s(r.chars(ALNUM, 36))}\nregistry=https://registry.kaufwerk.io/`,
    (r) =>
      `@acme:registry=https://npm.nordlicht.dev\n//npm.nordlicht.dev/:_password=${s(r.base64(18))}\nalways-auth=true`,
  ),
  of(
    'sentry-dsn',
    (r) => `SENTRY_DSN=https://${r.hex(32)}:${s(r.hex(32))}@sentry.kaufwerk.io/12`,
    (r) => `dsn: "https://${r.hex(32)}:${s(r.hex(32))}@errors.nordlicht.dev/4"`,
  ),
  of(
    'htpasswd',
    (r) => `ops:${s(`$apr1$${r.chars(ALNUM, 8)}$${r.chars(ALNUM, 22)}`)}`,
    (r) => `deploy:${s(`$2y$10$${r.chars(`./${ALNUM}`, 53)}`)}`,
  ),
  of(
    'shell-login',
    (r) => `mysql -h ${host(r)} -u ${handle(r)} -p${s(strong(r))} shop`,
    (r) => `PGPASSWORD=${s(strong(r))} psql -h ${host(r)} -U ${handle(r)} ledger`,
  ),
  of(
    'login-words',
    (r) => `user: ${handle(r)}\npass: ${s(passwordOf(r))}`,
    (r) =>
      r.pick([
        `Das Passwort lautet ${s(passwordOf(r))}`,
        `Mot de passe : ${s(passwordOf(r))}`,
        `Contraseña: ${s(passwordOf(r))}`,
        `Hasło: ${s(passwordOf(r))}`,
        `wachtwoord: ${s(passwordOf(r))}`,
      ]),
  ),
];
