import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { allForms, inCode, inFile, inTalk, inTerminal, labelled } from './forms.ts';
import {
  base64url,
  capital,
  day,
  domain,
  escaped,
  isoTime,
  password,
  strongPassword,
  upper,
  urlBytes,
  word,
} from './values.ts';

const pw = (r: Random): string => secret(password(r));
const BASE32 = `${UPPER}234567`;
const key = (r: Random): string =>
  secret(
    r.pick([
      () => r.hex(32),
      () => r.hex(64),
      () => r.chars(ALNUM, r.int(20, 48)),
      () => urlBytes(r, 32),
      () => r.chars(LOWER + DIGITS, 24),
    ])(),
  );

const PASSWORD_LABELS = [
  'password',
  'passwd',
  'admin password',
  'db password',
  'root password',
  'smtp password',
  'ftp password',
  'passphrase',
];
const KEY_LABELS = [
  'api key',
  'secret key',
  'access token',
  'client secret',
  'auth token',
  'private token',
  'signing secret',
  'encryption key',
  'app secret',
  'api secret',
  'refresh token',
  'webhook secret',
  'master key',
  'shared secret',
  'license key',
  'session secret',
  'bearer token',
  'service token',
  'access key',
  'credentials token',
];

export const plainSecrets: Families = {
  'password-files': [
    inFile('password', pw),
    inFile('smtp password', pw),
    inFile('db password', pw),
    inFile('keystore password', pw),
  ],
  'password-code': [
    inCode('password', pw),
    inCode('admin password', pw),
    inCode('ldap password', pw),
    inCode('passphrase', pw),
  ],
  'password-terminal': [
    inTerminal('password', pw),
    inTerminal('root password', pw),
    inTerminal('proxy password', pw),
    inTerminal('passphrase', pw),
  ],
  'password-talk': [
    inTalk('password', pw),
    inTalk('vpn password', pw),
    inTalk('admin password', pw),
    inTalk('database password', pw),
  ],
  'password-any': [
    labelled(PASSWORD_LABELS, pw),
    labelled(PASSWORD_LABELS, (r) => secret(strongPassword(r))),
    labelled(PASSWORD_LABELS, (r) => secret(r.chars(ALNUM, r.int(8, 12)))),
    labelled(PASSWORD_LABELS, (r) => secret(`${capital(word(r))}${r.int(10, 9999)}`)),
  ],
  'key-any': [
    labelled(KEY_LABELS, key),
    labelled(KEY_LABELS, (r) => secret(r.uuid())),
    labelled(KEY_LABELS, (r) => secret(r.hex(40))),
    labelled(KEY_LABELS, (r) =>
      secret(`${word(r).slice(0, 3)}_${r.pick(['live', 'prod', 'test'])}_${r.chars(ALNUM, 32)}`),
    ),
  ],
  'key-odd-names': [
    (r) => r.pick(allForms)(`${word(r)} api key`, key(r), r),
    (r) => r.pick(allForms)(`${word(r)} secret`, key(r), r),
    (r) => `REACT_APP_${upper(word(r))}_TOKEN=${key(r)}`,
    (r) => `VITE_${upper(word(r))}_SECRET=${key(r)}`,
    (r) => `my${capital(word(r))}ApiToken := "${key(r)}"`,
    (r) => `x-${word(r)}-token: ${key(r)}`,
  ],
  'json-escaped': [
    (r) => `{"message":${escaped({ user: word(r), password: pw(r) })},"severity":"INFO"}`,
    (r) => `{"body":${JSON.stringify(escaped({ api_key: key(r), id: r.int(1, 99) }))}}`,
    (r) => `"payload": ${escaped({ auth: { clientSecret: key(r) }, ts: isoTime(r) })},`,
    (r) => `logger.info(${escaped({ apiToken: key(r), retry: false })})`,
  ],
  'xml-and-soap': [
    (r) =>
      `<wsse:Username>svc</wsse:Username><wsse:Password Type="PasswordText">${secret(r.chars(ALNUM, 14))}</wsse:Password>`,
    (r) => `<property name="hibernate.connection.password">${secret(r.chars(ALNUM, 14))}</property>`,
    (r) => `<bean class="DataSource">\n  <property name="password" value="${secret(r.chars(ALNUM, 14))}"/>\n</bean>`,
    (r) => `<user name="${word(r)}" password="${pw(r)}" roles="manager-gui"/>`,
    (r) => `<env:Body><login><user>${word(r)}</user><apiKey>${key(r)}</apiKey></login></env:Body>`,
  ],
  'sentences-en': [
    (r) => `The password is ${pw(r)} and it expires on Friday.`,
    (r) => `I reset it, the new password is ${pw(r)}.`,
    (r) => `you can log in as admin with password ${pw(r)}, let me know if it fails`,
    (r) => `My api key is ${key(r)} – why do I get a 401?`,
    (r) => `Use ${pw(r)} as the password for the staging server.`,
    (r) => `Wifi in the office: network ${capital(word(r))}Guest, password "${pw(r)}"`,
    (r) => `login: ${word(r)} / pass: ${pw(r)}`,
    (r) => `creds for the demo box: ${word(r)} / ${pw(r)} (password valid until ${day(r)})`,
    (r) => `Your temporary password: ${pw(r)}\nPlease change it after the first login.`,
    (r) => `The access token I used was "${key(r)}".`,
  ],
  'sentences-de': [
    (r) => `Das Passwort lautet ${pw(r)} und gilt bis Freitag.`,
    (r) => `Ihr neues Kennwort: ${pw(r)}`,
    (r) => `Zugangsdaten: Benutzer ${word(r)}, Passwort ${pw(r)}`,
    (r) => `Der API-Schlüssel ist ${key(r)}, bekomme aber 403.`,
    (r) => `Hier das WLAN-Passwort: ${pw(r)}`,
    (r) => `Ich habe das Passwort auf ${pw(r)} geändert.`,
    (r) => `Geheimer Schlüssel:\n${key(r)}`,
  ],
  'sentences-fr': [
    (r) => `Le mot de passe est ${pw(r)} jusqu'à demain.`,
    (r) => `Voici le nouveau mot de passe : ${pw(r)}`,
    (r) => `Identifiant : ${word(r)}\nMot de passe : ${pw(r)}`,
    (r) => `La clé API est ${key(r)}, mais j'ai une erreur 401.`,
    (r) => `Connectez-vous avec le mot de passe ${pw(r)}.`,
    (r) => `Jeton d'accès : ${key(r)}`,
  ],
  'sentences-es': [
    (r) => `La contraseña es ${pw(r)} y caduca mañana.`,
    (r) => `Tu nueva contraseña: ${pw(r)}`,
    (r) => `Usuario: ${word(r)}  Contraseña: ${pw(r)}`,
    (r) => `La clave de API es ${key(r)}`,
    (r) => `Entra con la contraseña ${pw(r)}, por favor.`,
    (r) => `Clave secreta: ${key(r)}`,
  ],
  'sentences-pt-it-nl-pl': [
    (r) => `A senha é ${pw(r)}.`,
    (r) => `Utilizador: ${word(r)}\nPalavra-passe: ${pw(r)}`,
    (r) => `La password è ${pw(r)}, valida per oggi.`,
    (r) => `Chiave API: ${key(r)}`,
    (r) => `Het wachtwoord is ${pw(r)} voor de testomgeving.`,
    (r) => `Gebruikersnaam: ${word(r)}\nWachtwoord: ${pw(r)}`,
    (r) => `Hasło: ${pw(r)}`,
    (r) => `Nowe hasło to ${pw(r)}`,
  ],
  'one-time-codes': [
    (r) => `Your verification code is ${secret(r.digits(6))}. It expires in 10 minutes.`,
    (r) => `G-${secret(r.digits(6))} is your Google verification code.`,
    (r) => `Ihr Bestätigungscode lautet: ${secret(r.digits(6))}`,
    (r) => `Votre code de vérification est le ${secret(r.digits(6))}`,
    (r) => `Tu código de verificación es ${secret(r.digits(6))}`,
    (r) => `{"otp":"${secret(r.digits(6))}","channel":"sms","expires_in":300}`,
    (r) => `2FA code: ${secret(`${r.digits(3)} ${r.digits(3)}`)}`,
    (r) => `One-time passcode ${secret(r.digits(8))} sent, do not share it with anyone`,
  ],
  'recovery-and-totp': [
    (r) => `otpauth://totp/${capital(word(r))}:ops?secret=${secret(r.chars(BASE32, 32))}&issuer=${capital(word(r))}`,
    (r) => `Recovery codes\n${Array.from({ length: 4 }, () => secret(`${r.hex(5)}-${r.hex(5)}`)).join('\n')}`,
    (r) => `Can't scan? Enter this setup key: ${secret(r.chars(BASE32, 16))}`,
    (r) => `TOTP_SECRET=${secret(r.chars(BASE32, 32))}`,
    (r) => `backup codes: ${Array.from({ length: 3 }, () => secret(r.number(8))).join(', ')}`,
    (r) => `Authenticator secret: ${secret((r.chars(BASE32, 32).match(/.{4}/g) ?? []).join(' ').toLowerCase())}`,
  ],
  'pins-and-answers': [
    (r) => `PIN: ${secret(r.digits(4))}`,
    (r) => `Security answer: ${secret(`${word(r)}${r.int(2, 90)}`)}`,
    (r) => `door alarm pin code is ${secret(r.digits(6))}`,
    (r) => `"pin": "${secret(r.digits(4))}", "attempts": 2`,
  ],
  'licences-and-invites': [
    (r) =>
      `License key: ${secret(`${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}-${r.chars(UPPER + DIGITS, 5)}`)}`,
    (r) => `JB_LICENSE_KEY=${secret(`${r.chars(UPPER + DIGITS, 10)}-${base64url({ licenseId: r.chars(UPPER, 10) })}`)}`,
    (r) => `ngrok config add-authtoken ${secret(`2${r.chars(ALNUM, 26)}_${r.chars(ALNUM, 21)}`)}`,
    (r) => `consul: acl { tokens { master = "${secret(r.uuid())}" } }`,
    (r) => `hmac_secret "${secret(r.chars(URL_SAFE, 43))}";\nserver ${domain(r)};`,
  ],
};
