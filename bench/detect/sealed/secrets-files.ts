import { ALNUM, BASE64, type Random } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { account, b64, dbHost, jwt, lines, opaque, password, pretty, role, shop, thing, upperFirst } from './draw.ts';

const pass = (r: Random): string => secret(password(r));
const token = (r: Random): string => secret(opaque(r));

/** Configuration of tools, as it lies on a disk or in a repository. */
export const fileSecrets: Families = {
  'database client': [
    (r) => `${dbHost(r)}:5432:${role(r)}:${account(r)}:${pass(r)}`,
    (r) =>
      lines('[client]', `host = ${dbHost(r)}`, `user = ${account(r)}`, `password = ${pass(r)}`, 'ssl-mode = REQUIRED'),
    (r) =>
      lines(
        '[ledger-odbc]',
        'Driver = PostgreSQL Unicode',
        `Servername = ${dbHost(r)}`,
        `Username = ${account(r)}`,
        `Password = ${pass(r)}`,
        'Port = 5432',
      ),
    (r) =>
      lines(
        'development:',
        '  adapter: postgresql',
        `  host: ${dbHost(r)}`,
        `  username: ${account(r)}`,
        `  password: ${pass(r)}`,
        '  pool: 5',
      ),
    (r) => lines('[mysqldump]', `user=${account(r)}`, `password="${pass(r)}"`),
  ],
  netrc: [
    (r) => lines(`machine git.${shop(r)}`, `  login ${account(r)}`, `  password ${token(r)}`),
    (r) => `machine api.${shop(r)} login ${account(r)} password ${pass(r)}`,
    (r) => lines('# ~/.wgetrc', `http_user=${account(r)}`, `http_password=${pass(r)}`),
    (r) => lines('# ~/.curlrc', 'silent', `user = "${account(r)}:${pass(r)}"`),
  ],
  'package registry': [
    (r) =>
      lines(
        `@${thing(r)}:registry=https://npm.${shop(r)}/`,
        `//npm.${shop(r)}/:_authToken=${token(r)}`,
        'always-auth=true',
      ),
    (r) => `//registry.npmjs.org/:_authToken=${secret(`npm_${r.chars(ALNUM, 36)}`)}`,
    (r) =>
      lines(
        'npmScopes:',
        `  ${thing(r)}:`,
        `    npmRegistryServer: "https://npm.${shop(r)}"`,
        `    npmAuthToken: "${token(r)}"`,
      ),
    (r) => lines('[global]', `index-url = https://${account(r)}:${secret(r.chars(ALNUM, 28))}@pypi.${shop(r)}/simple`),
    (r) =>
      lines(
        '<server>',
        `  <id>${thing(r)}-releases</id>`,
        `  <username>${account(r)}</username>`,
        `  <password>${pass(r)}</password>`,
        '</server>',
      ),
    (r) => `_auth = ${secret(b64(`${account(r)}:${password(r)}`))}`,
  ],
  docker: [
    (r) => pretty({ auths: { [`registry.${shop(r)}`]: { auth: secret(b64(`${account(r)}:${password(r)}`)) } } }),
    (r) =>
      lines(
        'services:',
        `  ${role(r)}:`,
        `    image: ${thing(r)}/${role(r)}:2.4.1`,
        '    environment:',
        `      POSTGRES_PASSWORD: ${pass(r)}`,
        '      TZ: Europe/Lisbon',
      ),
    (r) => `docker login registry.${shop(r)} -u ${account(r)} -p ${token(r)}`,
    (r) => `docker run -d --name ${role(r)} -e REDIS_PASSWORD=${pass(r)} -p 8080:8080 ${thing(r)}/${role(r)}:latest`,
    (r) =>
      lines(`FROM node:24-alpine`, `ARG BUILD=release`, `ENV SESSION_SECRET=${token(r)}`, 'CMD ["node", "server.js"]'),
  ],
  kubernetes: [
    (r) =>
      lines(
        'apiVersion: v1',
        'kind: Secret',
        'metadata:',
        `  name: ${role(r)}-env`,
        'type: Opaque',
        'data:',
        `  DB_PASSWORD: ${secret(b64(password(r)))}`,
        `  apiToken: ${secret(b64(opaque(r)))}`,
      ),
    (r) =>
      lines(
        'kind: Secret',
        'apiVersion: v1',
        'stringData:',
        `  smtp-password: ${pass(r)}`,
        'metadata:',
        `  name: ${role(r)}`,
      ),
    (r) => `kubectl -n ${role(r)} create secret generic ${thing(r)} --from-literal=api-key=${token(r)}`,
    (r) =>
      lines(
        'users:',
        `- name: ${account(r)}`,
        '  user:',
        `    token: ${secret(jwt(r, { iss: 'kubernetes/serviceaccount' }))}`,
      ),
    (r) =>
      lines(
        'users:',
        `- name: ${account(r)}`,
        '  user:',
        `    client-key-data: ${secret(b64(`-----BEGIN RSA PRIVATE KEY-----\n${r.base64(200)}`))}`,
      ),
    (r) => `helm upgrade ${role(r)} ./chart --set image.tag=1.9.0 --set auth.password=${pass(r)}`,
  ],
  terraform: [
    (r) => lines('region = "eu-central-1"', `db_password = "${pass(r)}"`, 'instance_count = 2'),
    (r) => lines('variable "api_token" {', '  type    = string', `  default = "${token(r)}"`, '}'),
    (r) =>
      pretty({
        type: 'random_password',
        name: role(r),
        instances: [{ attributes: { length: 24, result: secret(r.chars(`${ALNUM}!*`, 24)), special: true } }],
      }),
    (r) =>
      lines(
        'credentials "app.terraform.io" {',
        `  token = "${secret(`${r.chars(ALNUM, 14)}.atlasv1.${r.chars(ALNUM, 67)}`)}"`,
        '}',
      ),
  ],
  provisioning: [
    (r) => lines('[web]', `${dbHost(r)} ansible_user=${account(r)} ansible_ssh_pass=${pass(r)}`),
    (r) =>
      lines(
        '- name: create user',
        '  community.postgresql.postgresql_user:',
        `    name: ${account(r)}`,
        `    password: "${pass(r)}"`,
      ),
    (r) => lines('---', `profile::${role(r)}::admin_password: '${pass(r)}'`, `profile::${role(r)}::port: 9090`),
    (r) => lines('$ANSIBLE_VAULT_PASSWORD_FILE=.vault', `vault_${role(r)}_secret: ${token(r)}`),
  ],
  'java service': [
    (r) =>
      lines('server.port=8443', `spring.datasource.username=${account(r)}`, `spring.datasource.password=${pass(r)}`),
    (r) =>
      lines(
        'spring:',
        '  mail:',
        `    host: smtp.${shop(r)}`,
        `    username: ${account(r)}`,
        `    password: ${pass(r)}`,
      ),
    (r) =>
      `jdbc:mysql://${dbHost(r)}:3306/${role(r)}?user=${account(r)}&password=${secret(r.chars(ALNUM, 17))}&useSSL=true`,
    (r) =>
      lines(
        'server.ssl.key-store=classpath:keystore.p12',
        `server.ssl.key-store-password=${pass(r)}`,
        'server.ssl.key-alias=tomcat',
      ),
    (r) =>
      `<Resource name="jdbc/${role(r)}" type="javax.sql.DataSource" username="${account(r)}" password="${pass(r)}" maxTotal="20"/>`,
    (r) =>
      `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="${account(r)}" password="${pass(r)}";`,
  ],
  'web framework': [
    (r) => lines(`define( 'DB_USER', '${account(r)}' );`, `define( 'DB_PASSWORD', '${pass(r)}' );`),
    (r) => `define('AUTH_KEY',         '${secret(r.chars(`${ALNUM}!@#%^*()-_+=`, 64))}');`,
    (r) =>
      lines(
        'DEBUG = False',
        `SECRET_KEY = "${secret(r.chars(`${ALNUM}!@#%^*(-_=+)`, 50))}"`,
        `ALLOWED_HOSTS = ["${shop(r)}"]`,
      ),
    (r) => lines('APP_ENV=production', `APP_KEY=base64:${secret(r.base64(32))}`, 'APP_DEBUG=false'),
    (r) => `secret_key_base: ${secret(r.hex(128))}`,
    (r) => `NEXTAUTH_SECRET="${secret(r.base64(32))}"`,
  ],
  dotnet: [
    (r) =>
      pretty({
        ConnectionStrings: {
          Default: `Server=tcp:${dbHost(r)},1433;Database=${role(r)};User ID=${account(r)};Password=${pass(r)};Encrypt=True;`,
        },
      }),
    (r) =>
      `<add name="${upperFirst(role(r))}" connectionString="Data Source=${dbHost(r)};Initial Catalog=${role(r)};User Id=${account(r)};Pwd=${pass(r)}" providerName="System.Data.SqlClient" />`,
    (r) => `dotnet user-secrets set "Payments:ApiKey" "${token(r)}"`,
    (r) => `<add key="SmtpPassword" value="${pass(r)}" />`,
    (r) => pretty({ Jwt: { Issuer: shop(r), SigningKey: token(r), ExpiresMinutes: 60 } }),
  ],
  'ado and odbc': [
    (r) =>
      `Driver={ODBC Driver 18 for SQL Server};Server=${dbHost(r)};Database=${role(r)};Uid=${account(r)};Pwd=${pass(r)};Encrypt=yes;`,
    (r) => `Host=${dbHost(r)};Port=5432;Username=${account(r)};Password=${pass(r)};Database=${role(r)};Pooling=true`,
    (r) => `Provider=OraOLEDB.Oracle;Data Source=${thing(r).toUpperCase()};User Id=${account(r)};Password=${pass(r)};`,
    (r) =>
      `Endpoint=sb://${thing(r)}.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secret(`${r.chars(BASE64, 43)}=`)}`,
    (r) =>
      `DefaultEndpointsProtocol=https;AccountName=${thing(r)}files;AccountKey=${secret(`${r.chars(BASE64, 86)}==`)};EndpointSuffix=core.windows.net`,
  ],
  'mail and directory': [
    (r) => lines('account default', `host smtp.${shop(r)}`, 'port 587', `user ${account(r)}`, `password ${pass(r)}`),
    (r) =>
      `ldapsearch -x -H ldaps://ldap.${shop(r)} -D "cn=${account(r)},ou=services" -w ${secret(r.chars(ALNUM, 15))} -b "dc=corp" "(uid=*)"`,
    (r) => lines('bindDN: cn=reader,dc=corp', `bindCredentials: ${pass(r)}`, 'searchBase: ou=people'),
    (r) =>
      `<Server><Host>sftp.${shop(r)}</Host><Port>22</Port><User>${account(r)}</User><Pass encoding="base64">${secret(b64(password(r)))}</Pass></Server>`,
    (r) =>
      lines(
        'S: 334 UGFzc3dvcmQ6',
        `C: AUTH PLAIN ${secret(b64(`\0${account(r)}\0${password(r)}`))}`,
        'S: 235 2.7.0 Authentication successful',
      ),
  ],
};
