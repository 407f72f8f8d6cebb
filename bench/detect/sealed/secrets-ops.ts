import { ALNUM, BASE64, DIGITS, LOWER, type Random, UPPER } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import {
  account,
  b64,
  dbHost,
  json,
  jwt,
  lines,
  opaque,
  password,
  pem,
  role,
  shop,
  stamp,
  tabs,
  thing,
  time,
  urlPassword,
} from './draw.ts';

const pass = (r: Random): string => secret(password(r));
const token = (r: Random): string => secret(opaque(r));
const inUrl = (r: Random): string => secret(urlPassword(r));
const crypt = (r: Random, length: number): string => r.chars(`${ALNUM}./`, length);

/** Terminals, logs, traces, and what servers store. */
export const opsSecrets: Families = {
  'sql urls': [
    (r) => `DATABASE_URL=postgres://${account(r)}:${inUrl(r)}@${dbHost(r)}:5432/${role(r)}?sslmode=require`,
    (r) => `mysql+pymysql://${account(r)}:${inUrl(r)}@${dbHost(r)}/${role(r)}`,
    (r) => `could not connect to postgresql://${account(r)}:${inUrl(r)}@${dbHost(r)}/${role(r)}: timeout`,
    (r) => `sqlserver://${account(r)}:${inUrl(r)}@${dbHost(r)}:1433?database=${role(r)}`,
    (r) => `snowflake://${account(r)}:${inUrl(r)}@xy${r.digits(5)}.eu-central-1/${role(r)}/public?warehouse=wh`,
    (r) => `jdbc:oracle:thin:${account(r)}/${secret(r.chars(ALNUM, 15))}@//${dbHost(r)}:1521/XEPDB1`,
  ],
  'queue and cache urls': [
    (r) =>
      `mongodb+srv://${account(r)}:${inUrl(r)}@${thing(r)}.${r.chars(LOWER + DIGITS, 5)}.mongodb.net/${role(r)}?retryWrites=true`,
    (r) => `REDIS_TLS_URL="rediss://default:${inUrl(r)}@${dbHost(r)}:6380/0"`,
    (r) => `amqps://${account(r)}:${inUrl(r)}@rabbit.${shop(r)}/vhost`,
    (r) => `CELERY_BROKER_URL = 'redis://:${inUrl(r)}@${dbHost(r)}:6379/1'`,
    (r) => `nats://${account(r)}:${inUrl(r)}@nats.${shop(r)}:4222`,
    (r) => `elasticsearch: https://elastic:${inUrl(r)}@es.${shop(r)}:9243`,
  ],
  'other urls': [
    (r) => `smtp://${account(r)}:${inUrl(r)}@smtp.${shop(r)}:587`,
    (r) => `git clone https://${account(r)}:${inUrl(r)}@git.${shop(r)}/team/${role(r)}.git`,
    (r) => `lftp -e "mirror in out" ftp://${account(r)}:${inUrl(r)}@ftp.${shop(r)}`,
    (r) => `HTTPS_PROXY=http://${account(r)}:${inUrl(r)}@proxy.${shop(r)}:8080`,
    (r) => `SENTRY_DSN=https://${r.hex(32)}:${secret(r.hex(32))}@sentry.${shop(r)}/4`,
  ],
  'ci log': [
    (r) => lines('##[group]Run npm publish', `##[command]env NODE_AUTH_TOKEN=${token(r)} npm publish`, '##[endgroup]'),
    (r) => lines(`$ export DEPLOY_PASSWORD=${pass(r)}`, '$ ./deploy.sh production', 'Uploading 42 files'),
    (r) => `[Pipeline] sh + curl -fsS -H 'PRIVATE-TOKEN: ${token(r)}' https://git.${shop(r)}/api/v4/projects/7`,
    (r) => `${stamp(r)} Step 4/9 : ARG NPM_TOKEN=${token(r)}`,
    (r) => lines('build:', '  variables:', `    SONAR_TOKEN: "${token(r)}"`, '  script: make test'),
    (r) => `+ aws configure set aws_secret_access_key ${secret(r.chars(BASE64, 40))}`,
  ],
  'stack trace': [
    (r) =>
      lines(
        `Error: connect ECONNREFUSED`,
        '    at Connection.connect (/srv/app/node_modules/mysql2/lib/connection.js:112:17)',
        `  config: { host: '${dbHost(r)}', user: '${account(r)}', password: '${pass(r)}' }`,
      ),
    (r) =>
      lines(
        'Traceback (most recent call last):',
        '  File "/app/billing.py", line 88, in charge',
        `    client = Client(api_key="${token(r)}")`,
        'TypeError: unexpected keyword',
      ),
    (r) =>
      lines(
        `java.sql.SQLException: Access denied (using url jdbc:mysql://${dbHost(r)}/${role(r)}?user=${account(r)}&password=${secret(r.chars(ALNUM, 16))})`,
        '\tat com.shop.Pool.open(Pool.java:51)',
      ),
    (r) =>
      lines('goroutine 1 [running]:', `main.dial({0xc000010, 0x20}, "token=${token(r)}")`, '\t/src/main.go:41 +0x1d4'),
    (r) =>
      lines(
        `Uncaught AxiosError: Request failed with status code 401`,
        `  headers: { Accept: 'application/json', Authorization: 'Bearer ${secret(jwt(r))}' }`,
      ),
  ],
  'log line': [
    (r) =>
      `time=${stamp(r)} level=warn msg="login retry" user=${account(r)} password=${secret(r.chars(ALNUM, 14))} attempt=2`,
    (r) =>
      json({ ts: stamp(r), level: 'debug', msg: 'outgoing', headers: { 'x-api-key': token(r) }, ms: r.int(2, 900) }),
    (r) => `${time(r)} [http-nio-8080-exec-4] DEBUG c.s.AuthFilter - apiKey=${token(r)}, path=/v1/orders`,
    (r) => `{'event': 'refresh', 'refresh_token': '${token(r)}', 'ok': False}`,
    (r) => `INFO  config loaded: {clientId=${thing(r)}, clientSecret=${token(r)}, scope=read}`,
    (r) => json({ log: JSON.stringify({ password: pass(r), tries: 3 }), stream: 'stdout', time: stamp(r) }),
  ],
  shell: [
    (r) => `  412  PGPASSWORD='${pass(r)}' psql -h ${dbHost(r)} -U ${account(r)} ${role(r)}`,
    (r) => `mysql -u ${account(r)} -p${secret(r.chars(ALNUM, 14))} -h ${dbHost(r)} ${role(r)} < dump.sql`,
    (r) => `sshpass -p '${pass(r)}' ssh ${account(r)}@${dbHost(r)}`,
    (r) => `redis-cli -h ${dbHost(r)} -a ${secret(r.chars(ALNUM, 20))} info`,
    (r) => `openssl pkcs12 -in cert.p12 -passin pass:${secret(r.chars(ALNUM, 12))} -nodes`,
    (r) => `mongosh "mongodb://${dbHost(r)}/admin" --username ${account(r)} --password ${secret(r.chars(ALNUM, 16))}`,
    (r) => `./payctl login --client-id ${thing(r)} --client-secret=${token(r)} --region eu`,
    (r) => `echo "${account(r)}:${secret(r.chars(ALNUM, 15))}" | chpasswd`,
  ],
  'stored hashes': [
    (r) => `${account(r)}:${secret(`$6$${crypt(r, 16)}$${crypt(r, 86)}`)}:20310:0:99999:7:::`,
    (r) => `${account(r)}:${secret(`$apr1$${crypt(r, 8)}$${crypt(r, 22)}`)}`,
    (r) => tabs(['id', 'login', 'password_hash'], [r.digits(4), account(r), secret(`$2b$12$${crypt(r, 53)}`)]),
    (r) =>
      `INSERT INTO users VALUES (7, '${account(r)}', '${secret(`$argon2id$v=19$m=65536,t=3,p=4$${r.chars(BASE64, 22)}$${r.chars(BASE64, 43)}`)}');`,
    (r) => `password = ${secret(`pbkdf2_sha256$870000$${r.chars(ALNUM, 22)}$${r.base64(32)}`)}`,
  ],
  'private keys': [
    (r) => secret(pem(r, 'RSA PRIVATE KEY', 1190)),
    (r) => lines('the deploy key is', secret(pem(r, 'OPENSSH PRIVATE KEY', 290)), 'can you check why it is refused'),
    (r) => `SIGNING_KEY="${secret(pem(r, 'EC PRIVATE KEY', 120).replaceAll('\n', '\\n'))}"`,
    (r) => lines('tls.key: |', secret(pem(r, 'PRIVATE KEY', 1210).replaceAll('\n', '\n  '))),
    (r) => secret(pem(r, 'ENCRYPTED PRIVATE KEY', 1300)),
    (r) => `AGE: ${secret(`AGE-SECRET-KEY-1${r.chars('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`)}`,
  ],
  'other key files': [
    (r) =>
      lines(
        'PuTTY-User-Key-File-3: ssh-ed25519',
        'Encryption: none',
        'Comment: deploy',
        'Private-Lines: 1',
        secret(r.base64(36)),
        `Private-MAC: ${secret(r.hex(64))}`,
      ),
    (r) =>
      secret(
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${pem(r, 'X', 700).split('\n').slice(1, -1).join('\n')}\n=${r.chars(ALNUM, 4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
      ),
    (r) => json({ kty: 'RSA', kid: r.hex(8), e: 'AQAB', n: r.chars(ALNUM, 120), d: secret(r.chars(ALNUM, 200)) }),
    (r) => json({ kty: 'oct', alg: 'HS256', k: secret(Buffer.from(r.bytes(32)).toString('base64url')) }),
  ],
  'copied table': [
    (r) =>
      tabs(
        ['Environment', 'API key', 'Created'],
        ['Live', token(r), '3 Oct 2026'],
        ['Sandbox', token(r), '1 Sep 2026'],
      ),
    (r) => tabs(['User', 'Password', 'Role'], [account(r), pass(r), 'admin'], [account(r), pass(r), 'viewer']),
    (r) => lines('| service | client secret | owner |', '|---|---|---|', `| ${role(r)} | ${token(r)} | platform |`),
    (r) =>
      lines(
        'name,token,expires',
        `${role(r)},${secret(r.hex(40))},2027-01-01`,
        `${role(r)},${secret(r.hex(40))},2027-03-01`,
      ),
    (r) => tabs(['Name', 'Value', 'Domain', 'Path'], ['session_token', secret(r.chars(ALNUM, 44)), shop(r), '/']),
    (r) => tabs(['Benutzer', 'Passwort', 'Gruppe'], [account(r), pass(r), 'Buchhaltung']),
  ],
  'label above value': [
    (r) => lines('Signing secret', token(r), 'Roll secret'),
    (r) => lines('Client ID', `${thing(r)}-backoffice`, 'Client secret', token(r), 'Copy'),
    (r) => lines('API token', '', token(r), '', 'Last used 2 hours ago'),
    (r) => lines('Passwort', pass(r), 'Passwort ändern'),
    (r) => lines('Secret access key', secret(r.chars(BASE64, 40)), 'Hide'),
  ],
  'encoded whole': [
    (r) => `state=${secret(b64(json({ password: password(r), next: '/' })))}`,
    (r) => lines('data:', `  config.json: ${secret(b64(json({ db: { password: password(r) } })))}`),
    (r) => `$ echo ${secret(b64(`export API_TOKEN=${r.chars(UPPER + DIGITS, 30)}`))} | base64 -d`,
  ],
};
