import { entropy } from '../checksums.ts';
import type { Field } from '../fields.ts';
import { isVisiblyFake } from '../placeholders.ts';
import type { Detector, Report, Verdict } from '../rule.ts';
import { isRandomLike } from '../shape.ts';
import type { Survey } from '../survey.ts';
import { wordSet } from '../word-set.ts';

/** Words that stand after a label in a sentence, in a status or in code, and are no secret. */
const NO_SECRETS =
  wordSet(`true false null nil none undefined nan yes no on off empty unset unknown missing invalid expired required optional
  hidden incorrect wrong weak strong reset forgot forgotten changed updated deleted rejected accepted ok failed error
  string number boolean object bearer basic digest type text password secret token key value env var self this new
  await async function return const let char bytes str int bool any void public private protected static final
  must should cannot is are was and or not the a an to in for with of enabled disabled active inactive pending
  auto default default-src manual generated default_value from file stdin prompt vault rotated revoked valid show hide
  copy ungueltig ungültig falsch fehlt erforderlich invalide requis obligatoria requerida obrigatoria richiesta vereist
  wymagane symbol utf-8 json jwt opaque http https ssl md5 sha256 sha512 hs256 rs256 next identifier literal keyword
  punctuation eof optional[str] get set put post field column primary foreign unique placeholder autocomplete
  current-password new-password one-time-code username`);

const isWord = (value: string) => /^\p{L}+$/u.test(value);
const isPath = (value: string) =>
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)[\w./\\-]*$|^https?:\/\/[^@]*$/.test(value) && !/[A-Za-z0-9+/]{40}/.test(value);

/** `#b9632c`: a colour, whatever the key is called. */
const isColour = (value: string) => /^#(?:[0-9a-f]{3,4}){1,2}$/i.test(value);

/** Words that make a sentence of what could be a pass phrase. */
const PROSE =
  /(?:^|\s)(?:your|the|a|an|is|are|was|must|should|have|has|been|not|no|do|to|of|and|or|for|with|in|on|see|please|enter|invalid|wrong|at least|forgot|new|confirm|reset|change|required|dein|ihr|das|die|der|ist|nicht|bitte|votre|le|la|est|mot|su|el|es|la|sua|il|uw|het|twoje|jest)(?:\s|$)|[.!?…:]$/i;

/** `DB_PASSWORD`: the name of what holds it. */
const isVariable = (value: string) => /^[A-Z]+(?:_[A-Z]+)+$/.test(value);

/** `--- PASS: TestStore_RoundTrip (0.27s)`: the verdict on a test. */
const isVerdict = (value: string, { label }: Field) =>
  /(?:^|-- )PASS$/.test(label) && /^Test|\(\d[\d.]*m?s\)$/.test(value);

/** A value that a password label makes a secret. */
function isPassword(value: string, field: Field): Verdict {
  const bare = value.replace(/(?<![,;])[,;]+$/, '');
  if (bare.length < 3 || isVisiblyFake(bare) || NO_SECRETS.has(bare.toLowerCase()) || isColour(bare)) return false;
  if (isVariable(bare) || isVerdict(bare, field)) return false;
  if (/\s/.test(bare) && (field.style === 'below' || (field.isQuoted && field.style !== 'cell' && PROSE.test(bare))))
    return false;
  if (/^(?:\/[\w.-]+){2,}$/.test(bare) || /^[\w.-]+\.(?:txt|json|ya?ml|pem|key|env|go|py|ts|js|md)$/.test(bare))
    return false;
  if (field.style === 'line' && isWord(bare)) return bare.length >= 5 && !isProse(bare);
  return true;
}

const isProse = (word: string) =>
  /^(?:please|enter|click|confirm|minimum|settings|policy|manager|strength|protected|sicherheit|passwor[dt])/i.test(
    word,
  );

/** A value that a token, secret or key label makes a secret: it must look like one, unless the syntax says so. */
export function isToken(value: string, field: Field): Verdict {
  const bare = value.replace(/(?<![,;])[,;]+$/, '');
  if (bare.length < 4 || isVisiblyFake(bare) || NO_SECRETS.has(bare.toLowerCase())) return false;
  if (isPath(bare) || isColour(bare)) return false;
  if (field.style === 'query') return true;
  if (/^[a-z][a-z_]{2,20}=[^=]/i.test(bare)) return false; // another pair begins here
  if (/^t=\d+$/.test(bare)) return false; // the time of a signature header, whose value has a pattern of its own
  if (/^0?[A-Z][A-Z0-9]{1,7}$/.test(bare)) return false; // an asset symbol: `"token": "USDT"`
  if (/^\d{1,7}(?:\.\d+)?$/.test(bare) || /\s/.test(bare)) return false;
  if (field.isWeak) return bare.length >= 16 && /\d/.test(bare) && entropy(bare) > 3 && !isIdentifierLike(bare);
  if (isWord(bare) || /^[a-z]+(?:[-_. ][a-z]+)+$/i.test(bare))
    return bare.length >= 20 && entropy(bare) > 3.7 && !/^[a-z]{2,12}(?:[-_.][a-z]{2,12})+$/i.test(bare);
  return bare.length >= 8 || /\d/.test(bare) || /[^\w.-]/.test(bare);
}

const isIdentifierLike = (value: string) =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^[a-z]+(?:[_-][a-z0-9]+){1,6}$|^(?:\.[\w-]*|[\w-]+)[./][\w./-]+$|^\d+$/i.test(
    value,
  );

const isDigits = (value: string) => /^\d(?:[ -]?\d){3,9}$/.test(value);

const PASSWORD =
  '(?:password|passwort|kennwort|contraseña|contrasena|senha|mot de passe|wachtwoord|hasł[oe]m?|hasl[oe]m?|passphrase)';
/** `het wachtwoord voor staging is`, `Hasło do panelu:`: what it opens stands between the word and the value. */
const PURPOSE =
  '(?:\\s(?:for|to|of|on|für|fur|zu|zum|von|de|del|du|da|do|pour|para|por|di|per|voor|van|dla)\\s[^\\n.:;=,"]{1,40}?)?';

/** Secrets that only their label gives away. */
export const labelledSecrets: Detector[] = [
  {
    id: 'password',
    label: 'Password',
    category: 'secret',
    tier: 'likely',
    field: {
      words: `password, passwd, pwd, pswd, passphrase, pass phrase, passwort, kennwort, mot de passe, mdp, contrasena, clave de acceso, senha, parola d'ordine, wachtwoord, haslo, passcode, user pass, db pass, database pass, smtp pass, mail pass, admin pass, root pass, mysql pass, ftp pass, redis pass, sudo pass, login pass, auth pass, pgpassword, psw, key passphrase, keystore pass, store pass, temporary password, initial password, palavra passe, security answer, secret answer`,
      weak: 'pass, pw',
      value: /\S+/y,
      check: isPassword,
    },
    keywords: [
      'password',
      'passwort',
      'kennwort',
      'contrasena',
      'senha',
      'mot de passe',
      'wachtwoord',
      'haslo',
      'haslem',
      'passphrase',
    ],
    pattern: new RegExp(
      `(?<=\\s["'\`“]?([^\\s"'\`“”]{6,80})["'\`”]? as (?:the |your |our )?)password(?!\\w)|${PASSWORD}(?:\\s(?=["'\`“])|${PURPOSE}\\s(?:is|was|ist|lautet|es|é|è|est|jest|to|auf)\\s{1,3}|${PURPOSE.replace(/\?$/, '')}\\s?[:=]\\s{0,3}|\\s(?=\\S{8})(?!sha|pbkdf|argon|scrypt|bcrypt|md5|v?\\d)(?=\\S{0,40}\\d)(?=\\S{0,40}[-!@#$%^&*+?~]\\S)|(?<=(?:with|using|mit|con|avec|com|met|z)(?: (?:the|dem|la|le|a))? ${PASSWORD})\\s{1,3})["'\`“]?([^\\s"'\`”]{5,200}[^\\s"'\`”.,;:!?)])`,
      'i',
    ),
    isGlued: true,
    group: 1,
    validate: (value) =>
      !/[(){}]|=>/.test(value) && !isVariable(value) && (/[\d!@#$%^&*+=?~]/.test(value) || isRandomLike(value)),
    source:
      'labels in eight languages; detect-secrets, KeywordDetector and gitleaks, generic-api-key use the same idea',
    matches: [
      'password=hunter22',
      'DB_PASSWORD: "s3cr3t-{A6}"',
      'Passwort: Sommer{D4}!',
      'pwd={A10};',
      '<password>{A12}</password>',
      'my password is Tr0ub4dor',
      'Hasło do panelu: 9bsPl5{A6}',
      'het wachtwoord voor staging is Javp?6885kyjl',
      'Ich habe das Passwort auf clover-poplar-96 geändert',
      'let password = String::from("{A20}");',
      'val dbPassword: String = "{A16}"',
      'variable "db_password" {\n  type = string\n  default = "Birch#1974"\n}',
      '<property name="connection.password">{A14}</property>',
      'form-data; name="password"\r\n\r\n{A14}\r\n',
      "VALUES (35, 'database_password', 'Z_LR0@{A8}')",
      'ENV["ADMIN_PASSWORD"] ||= "Pepper#1961"',
      'Benutzer demo, Kennwort opal-teak-86-velvet',
      'dotnet user-secrets set "Password" "Birch!1982"',
      'name,value,scope\nvpn_password,Ssyb-8539,production',
      "define( 'DB_PASSWORD', 'Fdlb#{A8}' );",
      'PASSWORD=RidgeThistle47?7',
      'Use JasperPlover485*0 as the password for staging.',
      "rejected rootPassword 'thicket-river-77-linen'",
      'Le mot de passe provisoire : {A20}',
      'la password di prova è Glacier#1986, valida fino a domani',
      "login as relay with password 'zudck-jwysea-heop31' refused",
    ],
    ignores: [
      'password: process.env.DB_PASSWORD',
      'password=$DB_PASSWORD',
      'Password: required',
      'password_reset=true',
      '"password": "********"',
      'const password = getPassword();',
      'password: changeme',
      'compass=north12',
      'passwordless: true',
      'The password for v2 is required',
      'The password for the export is sent to you',
      'password of at least 12 characters',
      'password sha-256-digests and password field-level checks',
      '--- PASS: TestSecretStore_RoundTrip (0.27s)',
      'read -s -p "Password: " DB_PASSWORD',
      'e.password=q.value,k()}(f);',
      'password: z.string().min(14).max(72),',
      '<label for="password" class="wide">Password</label>',
    ],
  },
  {
    id: 'api-key',
    label: 'API key',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'api key, apikey, api token, api secret, app key, app secret, application key, access key, secret access key, access key secret, account key, auth key, encryption key, signing key, master key, service key, license key, subscription key, storage key, shared access key, consumer key, consumer secret, deploy key, admin key, server key, api schluessel, api schlussel, cle api, cle d api, clave api, clave de api, chave de api, chave api, chiave api, api sleutel, klucz api, x api key, api key secret, primary key secret, key secret, hmac key, jwt key, session key, cookie key, private api key, ssh key passphrase, obit secret key, gate key, secret key base, functions key, x functions key, ocp apim subscription key, dsn key, webhook key, integration key, ingest key, write key, unseal key, x honeycomb team',
      weak: 'key',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isToken,
    },
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: ['api_key={A32}', 'X-Api-Key: {H32}', '"accessKey": "{A20}"', 'SERVICE_KEY={B40}'],
    ignores: [
      'api_key=${API_KEY}',
      'keyboard=qwerty12345',
      'public_key: {B44}',
      'key: value',
      'primary key: id',
      'key_id={A20}',
      'monkey={A24}',
      'api_key: your_api_key_here',
      'pk_live_[publishable-1]',
    ],
  },
  {
    id: 'token',
    label: 'Token',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'token, access token, refresh token, auth token, authentication token, id token, bearer token, session token, csrf token, xsrf token, security token, embed token, x embed token, x auth token, x access token, x csrf token, x xsrf token, x vault token, x amz security token, private token, personal access token, pat, jwt, bot token, push token, device token, login token, reset token, verification token, invite token, magic link token, bearer, authtoken, accesstoken, zugriffstoken, jeton, jeton d acces, token de acceso, token de acesso, token di accesso, toegangstoken, token dostepu, credential, credentials, oauth token, npm token, authtoken, session id, sessionid, session key, sid, phpsessid, jsessionid, connect sid, auth, sig, x amz signature, x goog signature, x amz credential, nonce secret, assertion, samlresponse, ok access sign, access sign, kc api sign, code verifier, authorization code, auth code',
      weak: 'access, session, hash, signature',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isCredential,
    },
    keywords: ['?code=', '&code=', ';code='],
    pattern: /[?&;]code=([A-Za-z0-9_/.~%-]{24,400}={0,2})/,
    group: 1,
    isGlued: true,
    validate: (value) =>
      /\d/.test(value) &&
      !/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}/i.test(value) &&
      entropy(value) > (/^[0-9a-f]+$/.test(value) ? 3.2 : 3.5),
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: [
      'access_token={A32}',
      'https://shop.example/hooks?token=FAKE',
      '"refreshToken":"{A40}"',
      'X-Embed-Token: {A40}',
      'https://auth.shop.example/cb?state=x&code=4/0Ab{A40}',
      "Jeton d'accès : {A24}",
    ],
    ignores: [
      '"token":"USDT"',
      'target_token=0EUR',
      'token_type=bearer',
      'max_tokens=4096',
      'token: expired',
      'tokenizer=gpt2base123',
      'session_id=gs_test_FAKE7',
      '/errors?code=quote_expired_for_the_session',
      'token = getToken()',
    ],
  },
  {
    id: 'secret',
    label: 'Secret',
    category: 'secret',
    tier: 'likely',
    field: {
      words:
        'secret, secret key, secretkey, signing secret, webhook secret, shared secret, app secret, client secret key, partner secret, hmac secret, jwt secret, session secret key, cookie secret, auth secret, totp secret, mfa secret, otp secret, 2fa secret, encryption secret, internal secret, service secret, geheimnis, secreto, segredo, segreto, geheim, sekret, cle secrete, clave secreta, chave secreta, chiave segreta, geheimer schlussel, geheimer schluessel, tajny klucz, geheime sleutel, salt, signing material, signing key material, service credential, service credentials, provider credential, provider credentials, internal service credential, partner secrets',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: isToken,
    },
    source: 'labels; gitleaks, generic-api-key (same idea)',
    matches: ['OBIT_WEBHOOK_SECRET={A24}', 'secret: {A16}', '"signing_secret": "{H32}"', 'geheimnis = {A20}'],
    ignores: [
      'secret: true',
      'secret_name=prod-db',
      'secrets: inherit',
      'secret=${{ secrets.TOKEN }}',
      'secretary: Jane',
      'secret=<your secret>',
    ],
  },
  {
    id: 'private-key',
    label: 'Private key',
    category: 'secret',
    tier: 'certain',
    keywords: ['-----begin', 'putty-user-key-file', 'age-secret-key-1'],
    pattern:
      /(-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,16000}?-----END[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[\sA-Za-z0-9+/=\\:,.()-]{0,16000}))|PuTTY-User-Key-File-\d:[\s\S]{0,4000}?Private-Lines:\s*\d+\s+([A-Za-z0-9+/=\s\\]{16,16000})(?=\s|\\n|$)|(AGE-SECRET-KEY-1[0-9A-Z]{50,60})/i,
    group: 1,
    isGlued: true,
    field: {
      words:
        'private key, privatekey, wallet private key, priv key, privkey, wallet key, spending key, seed key, privater schluessel, privater schlussel, cle privee, clave privada, chave privada, chiave privata, klucz prywatny, prive sleutel',
      value: /[^\s,;'"`<>)}\]]+/y,
      check: (value) =>
        value.length >= 16 && !isIdentifierLike(value) && !isPath(value) && !/^-----BEGIN PUBLIC/.test(value),
    },
    source: 'RFC 7468; OpenSSH PROTOCOL.key; PuTTY manual, appendix C; age specification',
    matches: [
      '-----BEGIN PRIVATE KEY-----\n{B64}\n{B64}\n-----END PRIVATE KEY-----',
      '-----BEGIN OPENSSH PRIVATE KEY-----\n{B70}\n',
      'private_key = "0x{H64}"',
    ],
    ignores: [
      '-----BEGIN PUBLIC KEY-----\n{B64}\n-----END PUBLIC KEY-----',
      '-----BEGIN CERTIFICATE-----\n{B64}',
      'private_key_path=/etc/ssl/private/server.key',
      'private_key_id={H40}',
    ],
  },
  {
    id: 'one-time-code',
    label: 'One-time code',
    category: 'secret',
    tier: 'likely',
    keywords: [
      'otpauth://',
      'otp ',
      'passcode ',
      'code is',
      'code: ',
      'verification code',
      'security code',
      '2fa',
      'recovery codes',
      'backup codes',
      'cvv ',
      'cvc ',
      'code lautet',
      'bestatigungscode',
      'einmalcode',
      'code de verification',
      'codigo de verificac',
      'codice di verifica',
      'verificatiecode',
      'kod weryfikacyjny',
      'codigo es',
      'code est',
      ' as your ',
      ' is your ',
      'do not share',
      'never share',
      'one-time ',
      ' ist ihr ',
      ' ist dein ',
      ' est votre ',
      ' es tu ',
      ' es su ',
    ],
    pattern:
      /otpauth:\/\/(?:totp|hotp)\/[^\s"'<>]{0,300}?[?&]secret=([A-Z2-7]{8,200})|(?:otp|passcode|(?:verification |security |2fa )?code (?:is|lautet|est)|c[oó]digo es|verification code|security code|best[aä]tigungscode|einmalcode|code de v[eé]rification|c[oó]digo de verifica(?:ci[oó]n|[cç][aã]o)|codice di verifica|verificatiecode|kod weryfikacyjny|2fa(?: code)?)(?: (?:is|lautet|est(?: le)?|es|e|é|è|to))?[ :]{1,2}(\d{4,8}|\d{3}[ -]\d{3})(?!\d|[.,/:-]\d)|cv[vc]2?[ :]{1,2}(\d{3,4})(?!\d)/i,
    group: 1,
    isFoundByKeyword: true,
    validate: (value) => (/^[A-Z2-7]{16,}$/.test(value) ? 'certain' : true),
    find: findCodes,
    field: {
      words:
        'otp, one time code, one time password, one time passcode, verification code, security code, login code, sms code, 2fa code, mfa code, totp, authentication code, confirmation code, einmalcode, bestaetigungscode, bestatigungscode, code de verification, codigo de verificacion, codigo de verificacao, codice di verifica, verificatiecode, kod weryfikacyjny, tan, pin, pin code, cvv, cvc, cvv2, cvc2, card security code, recovery code, recovery codes, backup code, backup codes, setup key, authenticator secret, authenticator key, authenticator setup key, manual entry key, manual setup key',
      value: /[A-Za-z0-9](?:[ -]?[A-Za-z0-9]){2,60}/y,
      check: (value) =>
        (isDigits(value) ||
          /^\d{3,8}$/.test(value) ||
          /^(?=.*\d)[A-Za-z0-9]{4,}(?:[- ][A-Za-z0-9]{4,}){1,15}$/.test(value) ||
          /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,12}$/.test(value) ||
          /^[A-Za-z2-7]{16,64}$/.test(value)) &&
        !/^(?:19|20)\d\d$/.test(value),
    },
    source: 'Google Authenticator, key URI format; labels',
    matches: [
      'otpauth://totp/Shop:jane?secret={U16}',
      'Your verification code: 482913',
      'CVV: 123',
      'exp 12/29 cvv 123',
      'Your code is 482913',
      'otp=482913',
      'recovery code: 8fk2-9dk3',
      'Use 193330 as your login code.',
      'G-392118 is your Shop verification code.',
      'backup codes: 68627164, 23884990, 39184010',
      'Setup key: L6AY BOU3 27EJ GKRT 2NPS JRQM 5UJP TCLR',
      'Shop: code 150082 - do not share this one-time password',
      'Recovery codes\n4e30d-308a9\nbfa03-d81ea\n62986-59284',
    ],
    ignores: ['status code: 403', 'error code: 1234', 'country code: 49', 'pin: true', 'otp_length: six'],
  },
];

const CODE_LIST =
  /^(?:recovery|backup) codes?\b(?:[^\n]{0,40}\n|\s?[:=]\s?)((?:[ \t]*(?:[-*•]|\d{1,2}[.)])?[ \t]*(?:[a-z0-9]{4,12}(?:[- ][a-z0-9]{3,12}){0,3}[ \t,;]{0,4}){1,4}\r?\n?){1,20})/i;

const CODE_BEHIND =
  /^ (?:as|is|ist|est|es) (?:your|ihr|dein|votre|tu|su) (?:[\p{L}-]{2,20} ){0,3}(?:code|pin|otp|passcode|c[oó]digo)/iu;

/** `code 150082 - do not share`: the warning tells what the number is. */
const CODE_BEFORE = /\b(?:code|pin|tan|otp)(?: is)?:? (\d{4,8})(?!\d)[^\n]{0,40}$/i;

/** Codes in a list below the words that announce them, and `482913 is your login code`. */
function findCodes({ text }: Survey, report: Report, starts: readonly number[]): void {
  let done = 0;
  for (const start of starts) {
    const code =
      text[start] === ' ' && /(?:(?<![\w.,-])|(?<=\b[A-Z]-))\d{4,8}$/.exec(text.slice(Math.max(0, start - 11), start));
    if (code) {
      if (CODE_BEHIND.test(text.slice(start, start + 80))) report(start - code[0].length, start);
      continue;
    }
    const around = Math.max(0, start - 60);
    const told = CODE_BEFORE.exec(text.slice(around, start));
    if (told)
      report(
        around + told.index + told[0].indexOf(told[1]!),
        around + told.index + told[0].indexOf(told[1]!) + told[1]!.length,
      );
    if (start < done) continue;
    const match = CODE_LIST.exec(text.slice(start, start + 1200));
    if (!match) continue;
    const from = start + match[0].length - match[1]!.length;
    done = start + match[0].length;
    for (const code of match[1]!.matchAll(
      /(?<![a-z0-9-])(?=[a-z-]*\d)[a-z0-9]{4,12}(?:-[a-z0-9]{3,12}| \d{3,6}(?![a-z-])){0,3}(?![a-z0-9-])/gi,
    ))
      report(from + code.index, from + code.index + code[0].length);
  }
}

function isCredential(value: string, field: Field): Verdict {
  if (/^(?:gs|tx|txn|req|evt|qt|pq|wd|order|user|sess)_/.test(value) && !/^\S{60}/.test(value)) return false;
  const bare = /^session[ _]?id$/i.test(field.label) && /^[0-9a-f-]{36}$/.test(value);
  return !bare && isToken(value, field);
}
