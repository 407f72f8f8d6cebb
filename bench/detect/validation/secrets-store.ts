import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import {
  base64of,
  clock,
  database,
  day,
  domain,
  escaped,
  host,
  isoTime,
  password,
  pem,
  strongPassword,
  urlPassword,
  user,
  word,
} from './values.ts';

const pw = (r: Random): string => secret(password(r));
const inUrl = (r: Random): string => secret(urlPassword(r));
/** In a quoted list of `key=value;` no character of ours needs quotes. */
const plain = (r: Random): string => secret(r.pick([strongPassword, (x: Random) => x.chars(ALNUM, 16)])(r));

export const storeSecrets: Families = {
  'postgres-url': [
    (r) => `DATABASE_URL=postgres://${user(r)}:${inUrl(r)}@${host(r)}:5432/${database(r)}?sslmode=require`,
    (r) => `psql "postgresql://${user(r)}:${inUrl(r)}@${host(r)}/${database(r)}" -c 'select 1'`,
    (r) =>
      `${isoTime(r)} FATAL could not connect to postgres://${user(r)}:${inUrl(r)}@${host(r)}:6543/${database(r)}: timeout`,
    (r) =>
      JSON.stringify({
        datasource: {
          provider: 'postgresql',
          url: `postgresql://${user(r)}:${inUrl(r)}@${host(r)}:5432/${database(r)}`,
        },
      }),
    (r) => `host=${host(r)} port=5432 dbname=${database(r)} user=${user(r)} password=${pw(r)} sslmode=verify-full`,
    (r) => `${host(r)}:5432:${database(r)}:${user(r)}:${pw(r)}`,
    (r) => `PGPASSWORD=${pw(r)} pg_dump -h ${host(r)} -U ${user(r)} ${database(r)} > dump.sql`,
  ],
  'mysql-url': [
    (r) => `mysql://${user(r)}:${inUrl(r)}@${host(r)}:3306/${database(r)}`,
    (r) => `mysql -h ${host(r)} -u ${user(r)} -p${secret(r.chars(ALNUM, 14))} ${database(r)}`,
    (r) => `[client]\nuser=${user(r)}\npassword=${pw(r)}\nhost=${host(r)}`,
    (r) =>
      `define( 'DB_NAME', '${database(r)}' );\ndefine( 'DB_USER', '${user(r)}' );\ndefine( 'DB_PASSWORD', '${pw(r)}' );`,
    (r) => `CREATE USER '${user(r)}'@'%' IDENTIFIED BY '${pw(r)}';`,
    (r) => `$pdo = new PDO('mysql:host=${host(r)};dbname=${database(r)}', '${user(r)}', '${pw(r)}');`,
  ],
  'mongo-url': [
    (r) =>
      `mongodb+srv://${user(r)}:${inUrl(r)}@cluster0.${r.chars(LOWER + DIGITS, 5)}.mongodb.net/${database(r)}?retryWrites=true`,
    (r) =>
      `mongoose.connect("mongodb://${user(r)}:${inUrl(r)}@${host(r)}:27017,${host(r)}:27017/${database(r)}?replicaSet=rs0")`,
    (r) => `mongosh --host ${host(r)} --username ${user(r)} --password ${pw(r)}`,
    (r) => `MongoServerError: Authentication failed. uri=mongodb://${user(r)}:${inUrl(r)}@${host(r)}/admin`,
    (r) => `{"err":${escaped({ uri: `mongodb://${user(r)}:${inUrl(r)}@${host(r)}/${database(r)}`, code: 18 })}}`,
  ],
  'redis-url': [
    (r) => `REDIS_URL=rediss://default:${inUrl(r)}@${host(r)}:6380/0`,
    (r) => `redis-cli -h ${host(r)} -a ${pw(r)} ping`,
    (r) => `redis://:${inUrl(r)}@${host(r)}:6379`,
    (r) => `requirepass ${pw(r)}\nmaxmemory 2gb`,
    (r) => `spring.data.redis.password=${pw(r)}\nspring.data.redis.port=6379`,
    (r) => `${host(r)}:6380,password=${secret(`${r.base64(32)}`)},ssl=True,abortConnect=False`,
  ],
  'queue-url': [
    (r) => `amqps://${user(r)}:${inUrl(r)}@${host(r)}/${word(r)}`,
    (r) => `broker_url = 'amqp://${user(r)}:${inUrl(r)}@${host(r)}:5672//'`,
    (r) =>
      `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="${r.chars(UPPER + DIGITS, 16)}" password="${secret(r.base64(48))}";`,
    (r) => `nats://${user(r)}:${inUrl(r)}@${host(r)}:4222`,
    (r) => `mqtt:\n  broker: ${host(r)}\n  username: ${word(r)}\n  password: ${pw(r)}`,
    (r) => `rabbitmqctl add_user ${word(r)} ${pw(r)}`,
  ],
  'ado-odbc': [
    (r) =>
      `Server=tcp:${host(r)},1433;Initial Catalog=${database(r)};User ID=${user(r)};Password=${plain(r)};Encrypt=True;`,
    (r) => `Data Source=${host(r)};Initial Catalog=${database(r)};uid=${user(r)};pwd=${plain(r)}`,
    (r) =>
      `Driver={ODBC Driver 18 for SQL Server};Server=${host(r)};Database=${database(r)};Uid=${user(r)};Pwd={${plain(r)}};`,
    (r) =>
      `"ConnectionStrings": {\n    "Default": "Host=${host(r)};Port=5432;Username=${user(r)};Password=${plain(r)};Database=${database(r)}"\n  }`,
    (r) =>
      `<add name="Main" connectionString="Server=${host(r)};Database=${database(r)};User Id=${user(r)};Password=${plain(r)};" providerName="System.Data.SqlClient" />`,
    (r) => `DSN=${word(r)};UID=${user(r)};PWD=${plain(r)}`,
    (r) =>
      `Microsoft.Data.SqlClient.SqlException: Login failed. ConnectionString: "Server=${host(r)};User=${user(r)};Password=${plain(r)}"`,
  ],
  jdbc: [
    (r) => `jdbc:postgresql://${host(r)}:5432/${database(r)}?user=${user(r)}&password=${inUrl(r)}`,
    (r) =>
      `spring.datasource.url=jdbc:mysql://${host(r)}/${database(r)}\nspring.datasource.username=${user(r)}\nspring.datasource.password=${pw(r)}`,
    (r) =>
      `jdbc:sqlserver://${host(r)}:1433;databaseName=${database(r)};user=${user(r)};password=${plain(r)};encrypt=true`,
    (r) => `jdbc:oracle:thin:${user(r)}/${secret(r.chars(ALNUM, 12))}@${host(r)}:1521/ORCL`,
    (r) => `DriverManager.getConnection("jdbc:mariadb://${host(r)}/${database(r)}", "${user(r)}", "${pw(r)}");`,
    (r) => `jdbc:snowflake://${word(r)}.snowflakecomputing.com/?user=${user(r)}&password=${inUrl(r)}&warehouse=WH`,
  ],
  sqlalchemy: [
    (r) => `engine = create_engine("postgresql+psycopg2://${user(r)}:${inUrl(r)}@${host(r)}/${database(r)}")`,
    (r) => `SQLALCHEMY_DATABASE_URI = "mysql+pymysql://${user(r)}:${inUrl(r)}@${host(r)}:3306/${database(r)}"`,
    (r) =>
      `sqlalchemy.exc.OperationalError: could not connect: mssql+pyodbc://${user(r)}:${inUrl(r)}@${host(r)}/${database(r)}?driver=ODBC+Driver+18`,
    (r) =>
      `DATABASES = {\n    'default': {\n        'ENGINE': 'django.db.backends.postgresql',\n        'USER': '${user(r)}',\n        'PASSWORD': '${pw(r)}',\n        'HOST': '${host(r)}',\n    }\n}`,
    (r) => `clickhouse+native://${user(r)}:${inUrl(r)}@${host(r)}/${database(r)}`,
    (r) => `snowflake://${user(r)}:${inUrl(r)}@${word(r)}-${r.int(10000, 99999)}/${database(r)}?role=ETL`,
  ],
  'database-yaml': [
    (r) => `production:\n  adapter: postgresql\n  host: ${host(r)}\n  username: ${user(r)}\n  password: ${pw(r)}`,
    (r) =>
      `    environment:\n      POSTGRES_USER: ${user(r)}\n      POSTGRES_PASSWORD: ${pw(r)}\n      POSTGRES_DB: ${database(r)}`,
    (r) =>
      `resource "aws_db_instance" "main" {\n  engine   = "postgres"\n  username = "${user(r)}"\n  password = "${pw(r)}"\n}`,
    (r) => `auth:\n  rootPassword: "${pw(r)}"\n  replicationPassword: "${pw(r)}"\n  database: ${database(r)}`,
    (r) =>
      JSON.stringify(
        { dialect: 'mysql', username: user(r), password: pw(r), host: host(r), pool: { max: 5 } },
        null,
        2,
      ),
    (r) => `ALTER ROLE ${user(r)} WITH LOGIN PASSWORD '${pw(r)}';`,
  ],
  'netrc-and-login': [
    (r) => `machine ${domain(r)}\nlogin ${user(r)}\npassword ${pw(r)}`,
    (r) => `default login anonymous password ${pw(r)}`,
    (r) => `sshpass -p '${pw(r)}' ssh ${user(r)}@${host(r)}`,
    (r) => `net use Z: \\\\${word(r)}\\share /user:${word(r)} ${pw(r)}`,
    (r) => `smbclient //${word(r)}/backups -U '${user(r)}%${pw(r)}'`,
    (r) => `openssl pkcs12 -in cert.p12 -passin pass:${secret(r.chars(ALNUM, 14))} -nodes`,
    (r) => `ldapsearch -x -D "cn=admin,dc=${word(r)},dc=net" -w ${pw(r)} -b "dc=${word(r)},dc=net"`,
    (r) => `${host(r)} ansible_user=${user(r)} ansible_ssh_pass=${pw(r)} ansible_port=22`,
  ],
  'ci-logs': [
    (r) => `${isoTime(r)} ##[debug]env: NEXUS_PASSWORD=${pw(r)}`,
    (r) => `+ export SIGNING_PASSWORD=${pw(r)}\n+ ./gradlew publish`,
    (r) =>
      `#${r.int(5, 19)} [build ${r.int(2, 9)}/12] RUN --mount=type=cache DB_PASSWORD=${pw(r)} npm run migrate\n#12 ${r.int(1, 9)}.${r.digits(3)} > migrate`,
    (r) =>
      `section_start:${r.number(10)}:build_script\n$ curl -u deploy:${secret(r.chars(ALNUM, 18))} -T app.tgz https://files.${domain(r)}/`,
    (r) => `[Pipeline] sh\n+ mvn deploy -Drepo.user=ci -Drepo.password=${pw(r)}`,
    (r) => `[${clock(r)}] [ERROR] helm: values: {"auth":{"password":"${pw(r)}"}}`,
  ],
  'tables-of-logins': [
    (r) => `User\tPassword\tRole\n${user(r)}\t${pw(r)}\tadmin\n${word(r)}\t${pw(r)}\tviewer`,
    (r) =>
      `username;password;active\n${word(r)};${secret(r.chars(ALNUM, 12))};1\n${word(r)};${secret(r.chars(ALNUM, 12))};0`,
    (r) => `| System | Login | Passwort |\n| --- | --- | --- |\n| Staging | ${word(r)} | ${pw(r)} |`,
    (r) => `Host\tUtilisateur\tMot de passe\n${host(r)}\t${word(r)}\t${pw(r)}`,
    (r) => `Servicio\tUsuario\tContraseña\nPanel\t${word(r)}\t${pw(r)}`,
    (r) => `name,url,username,password,note\n${word(r)},https://${domain(r)},${word(r)},${secret(r.chars(ALNUM, 15))},`,
  ],
  'private-keys': [
    (r) => secret(pem(r, 'RSA PRIVATE KEY', 25)),
    (r) => `cat id_ed25519\n${secret(pem(r, 'OPENSSH PRIVATE KEY', 7))}`,
    (r) => `tls:\n  key: |\n    ${secret(pem(r, 'PRIVATE KEY', 26).replaceAll('\n', '\n    '))}`,
    (r) => `{"cert":"ok","privateKey":"${secret(JSON.stringify(pem(r, 'EC PRIVATE KEY', 4)).slice(1, -1))}"}`,
    (r) => `SSH_KEY="${secret(pem(r, 'OPENSSH PRIVATE KEY', 30).replaceAll('\n', '\\n'))}"`,
    (r) =>
      secret(
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${r
          .base64(480)
          .match(/.{1,64}/g)
          ?.join('\n')}\n=${r.chars(ALNUM, 4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
      ),
    (r) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: ${word(r)}\nPrivate-Lines: 1\n${secret(r.base64(36))}`,
    (r) => secret(pem(r, 'ENCRYPTED PRIVATE KEY', 27)),
  ],
  'other-keys': [
    (r) => `# created: ${isoTime(r)}\n${secret(`AGE-SECRET-KEY-1${r.chars('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`)}`,
    (r) => `[Interface]\nPrivateKey = ${secret(r.base64(32))}\nListenPort = 51820`,
    (r) => `{"kty":"EC","crv":"P-256","kid":"${r.uuid()}","d":"${secret(r.chars(URL_SAFE, 43))}"}`,
    (r) =>
      `Secret Key\n${secret(`A3-${r.chars(UPPER + DIGITS, 6)}-${r.chars(UPPER + DIGITS, 6)}-${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}`)}`,
    (r) => `APP_KEY=base64:${secret(r.base64(32))}`,
    (r) => `SECRET_KEY_BASE: ${secret(r.hex(128))}`,
    (r) =>
      `SECRET_KEY = "${secret(`django-insecure-${r.chars(`${LOWER + DIGITS}!@#%^*(-_=+)`, 49)}${r.chars(LOWER, 1)}`)}"`,
    (r) => `RAILS_MASTER_KEY=${secret(r.hex(32))} bin/rails credentials:show`,
    (r) => `ENCRYPTION_KEY=${secret(base64of(r.chars(ALNUM, 32)))}`,
    (r) => `{"signing_key": "${secret(r.hex(64))}", "rotated": "${day(r)}"}`,
  ],
  'password-hashes': [
    (r) => `${user(r)}:${secret(`$6$${r.chars(ALNUM, 16)}$${r.chars(`${ALNUM}./`, 86)}`)}:19850:0:99999:7:::`,
    (r) => `{"id":${r.int(1, 999)},"password_digest":"${secret(`$2a$12$${r.chars(`${ALNUM}./`, 53)}`)}"}`,
    (r) => `${secret(`$argon2id$v=19$m=65536,t=3,p=4$${r.chars(`${ALNUM}+/`, 22)}$${r.chars(`${ALNUM}+/`, 43)}`)}`,
    (r) =>
      `UPDATE users SET password = '${secret(`$2y$10$${r.chars(`${ALNUM}./`, 53)}`)}' WHERE id = ${r.int(1, 999)};`,
    (r) => `${word(r)}:${secret(`$apr1$${r.chars(ALNUM, 8)}$${r.chars(`${ALNUM}./`, 22)}`)}`,
    (r) => `password: ${secret(`pbkdf2_sha256$870000$${r.chars(ALNUM, 22)}$${r.base64(32)}`)}`,
  ],
};
