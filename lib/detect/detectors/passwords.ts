import type { Field } from '../fields.ts';
import { isVisiblyFake } from '../placeholders.ts';
import type { Detector, Verdict } from '../rule.ts';
import { isRandomLike } from '../shape.ts';
import { isColour, isWord, NO_SECRETS } from './no-secrets.ts';

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

const PASSWORD =
  '(?:password|passwort|kennwort|contraseña|contrasena|senha|mot de passe|wachtwoord|hasł[oe]m?|hasl[oe]m?|passphrase)';
/** `het wachtwoord voor staging is`, `Hasło do panelu:`: what it opens stands between the word and the value. */
const PURPOSE =
  '(?:\\s(?:for|to|of|on|für|fur|zu|zum|von|de|del|du|da|do|pour|para|por|di|per|voor|van|dla)\\s[^\\n.:;=,"]{1,40}?)?';

/** Passwords and pass phrases. */
export const passwords: Detector[] = [
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
];
