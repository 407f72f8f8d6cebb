import { ALNUM, type Random } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { account, dbHost, lines, opaque, password, role, shop, thing, upperFirst } from './draw.ts';

const pass = (r: Random): string => secret(password(r));
const token = (r: Random): string => secret(opaque(r));
const words = (r: Random): string => secret(r.chars(ALNUM, 16));

/** Source code of many languages, and sentences of people who ask for help. */
export const codeSecrets: Families = {
  javascript: [
    (r) => `const client = new PayClient({ apiKey: '${token(r)}', timeout: 5_000 });`,
    (r) => `process.env.WEBHOOK_SECRET ??= "${token(r)}";`,
    (r) => lines('module.exports = {', `  sessionSecret: '${pass(r)}',`, '  port: 3000,', '};'),
    (r) => `const authToken: string = \`${token(r)}\`; // TODO move to vault`,
    (r) => `jwt.verify(req.cookies.t, "${token(r)}", { algorithms: ['HS256'] })`,
  ],
  python: [
    (r) =>
      `conn = psycopg2.connect(host="${dbHost(r)}", user="${account(r)}", password="${pass(r)}", dbname="${role(r)}")`,
    (r) => lines('class Settings(BaseSettings):', `    api_secret: str = "${token(r)}"`, '    debug: bool = False'),
    (r) => `os.environ["${role(r).toUpperCase()}_TOKEN"] = "${token(r)}"`,
    (r) => `hmac.new(b"${token(r)}", body, hashlib.sha256).hexdigest()`,
    (r) => `session.headers.update({"X-Auth-Token": "${token(r)}"})`,
  ],
  'go and rust': [
    (r) => `cfg := &Config{Addr: ":8080", APIKey: "${token(r)}"}`,
    (r) => `const defaultPassword = "${pass(r)}"`,
    (r) => `let secret_key = String::from("${token(r)}");`,
    (r) => `req.Header.Set("Authorization", "Bearer ${token(r)}")`,
    (r) => `.basic_auth("${account(r)}", Some("${pass(r)}"))`,
  ],
  'java and c sharp': [
    (r) => `private static final String API_KEY = "${token(r)}";`,
    (r) => `DriverManager.getConnection("jdbc:postgresql://${dbHost(r)}/${role(r)}", "${account(r)}", "${pass(r)}");`,
    (r) => `var credentials = new NetworkCredential("${account(r)}", "${pass(r)}");`,
    (r) => `val signingSecret = "${token(r)}".toByteArray()`,
    (r) => `builder.setPassword("${pass(r)}").setPort(587);`,
  ],
  'php and ruby': [
    (r) => `$config['api_secret'] = '${token(r)}';`,
    (r) => `$pdo = new PDO('mysql:host=${dbHost(r)};dbname=${role(r)}', '${account(r)}', '${pass(r)}');`,
    (r) => `config.webhook_secret = "${token(r)}"`,
    (r) => `curl_setopt($ch, CURLOPT_USERPWD, "${account(r)}:${words(r)}");`,
    (r) => `password: '${pass(r)}', # same as on staging`,
  ],
  'mobile and others': [
    (r) => `let apiToken = "${token(r)}"`,
    (r) => `<string name="payment_api_key">${token(r)}</string>`,
    (r) => lines('<key>ClientSecret</key>', `<string>${token(r)}</string>`),
    (r) => `static const String kAuthSecret = '${token(r)}';`,
    (r) => `config :shop, Shop.Endpoint, secret_key_base: "${token(r)}"`,
    (r) => `CREATE USER ${account(r)} IDENTIFIED BY '${pass(r)}';`,
    (r) => `ALTER ROLE ${role(r)} WITH LOGIN PASSWORD '${pass(r)}';`,
  ],
  'chat english': [
    (r) => `hey, the password for the ${role(r)} box is ${pass(r)} but ssh still says denied`,
    (r) => `You can log in with ${account(r)} / ${pass(r)} on staging`,
    (r) => `New API key: ${token(r)}. Please use it from Monday.`,
    (r) => `our webhook secret is ${token(r)}, is that the right format?`,
    (r) => `I rotated it, the token is now ${token(r)} and it still returns 401`,
    (r) => `username: ${account(r)}, pw: ${pass(r)}`,
  ],
  'chat german': [
    (r) => `Hallo, das Passwort für den ${upperFirst(role(r))}-Server lautet ${pass(r)}, Login geht trotzdem nicht.`,
    (r) => `Zugangsdaten: Benutzername ${account(r)}, Kennwort: ${pass(r)}`,
    (r) => `Der neue API-Schlüssel ist ${token(r)} (läuft am 31.12. ab)`,
    (r) => `Unser Zugriffstoken: ${token(r)}`,
  ],
  'chat french': [
    (r) => `Bonjour, le mot de passe du compte ${account(r)} est ${pass(r)} et la connexion échoue.`,
    (r) => `Clé API : ${token(r)}`,
    (r) => `Identifiant : ${account(r)} / Mot de passe : ${pass(r)}`,
    (r) => `voici le jeton d'accès : ${token(r)}`,
  ],
  'chat spanish and portuguese': [
    (r) => `Hola, la contraseña de ${account(r)} es ${pass(r)}, no nos deja entrar.`,
    (r) => `Clave de API: ${token(r)}`,
    (r) => `A senha do usuário ${account(r)} é ${pass(r)}, pode conferir?`,
    (r) => `Chave secreta: ${token(r)}`,
    (r) => `Usuario: ${account(r)}  Contraseña: ${pass(r)}`,
    (r) => `token de acesso: ${token(r)}`,
  ],
  'chat italian, dutch, polish': [
    (r) => `La password per ${account(r)} è ${pass(r)}, da ieri non funziona più.`,
    (r) => `Chiave API: ${token(r)}`,
    (r) => `Het wachtwoord van ${account(r)} is ${pass(r)}, kun je meekijken?`,
    (r) => `API-sleutel: ${token(r)}`,
    (r) => `Hasło do konta ${account(r)}: ${pass(r)}`,
    (r) => `Klucz API: ${token(r)}`,
  ],
  'environment files': [
    (r) => lines('NODE_ENV=production', `MAIL_PASSWORD=${pass(r)}`, `SHOP_URL=https://${shop(r)}`),
    (r) => lines(`export ${thing(r).toUpperCase()}_SECRET="${token(r)}"`, 'export LOG_LEVEL=info'),
    (r) => lines(`${role(r).toUpperCase()}_ACCESS_TOKEN = ${token(r)}`, 'TIMEOUT_MS = 5000'),
    (r) => lines(`DB_PASS='${pass(r)}'`, 'DB_PORT=5432', `ENCRYPTION_KEY=${secret(r.hex(64))}`),
    (r) => `-e ADMIN_PASSWORD=${pass(r)} -e PORT=80`,
  ],
};
