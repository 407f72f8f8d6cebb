import type { Field } from '../fields.ts';
import { isVisiblyFake } from '../placeholders.ts';
import type { Detector, Report, Verdict } from '../rule.ts';
import { isPasswordLike, isRandomLike } from '../shape.ts';
import type { Survey } from '../survey.ts';
import { ADJACENT, toldAfter, toldBefore } from '../told-values.ts';
import { isColour, isWord, NO_SECRETS } from './no-secrets.ts';

/** Words that make a sentence of what could be a pass phrase. */
const PROSE =
  /(?:^|\s)(?:your|the|a|an|is|are|was|must|should|have|has|been|not|no|do|to|of|and|or|for|with|in|on|see|please|enter|invalid|wrong|at least|forgot|new|confirm|reset|change|required|dein|ihr|das|die|der|ist|nicht|bitte|votre|le|la|est|mot|su|el|es|la|sua|il|uw|het|twoje|jest)(?:\s|$)|[.!?…:]$/i;

/** `DB_PASSWORD`: the name of what holds it. */
const isVariable = (value: string) => /^[A-Z]+(?:_[A-Z]+)+$/.test(value);

/** `--- PASS: TestStore_RoundTrip (0.27s)`, `PASS  test/webhook.test.ts`: the verdict on a test. */
const isVerdict = (value: string, { label }: Field) =>
  /(?:^|-- )PASS$/.test(label) &&
  /^Test|\(\d[\d.]*m?s\)$|^[\w./@-]+\.(?:[cm]?[jt]sx?|py|go|rb|rs|java|kt|php|cs)$/.test(value);

/** The next argument, a public key, an image and its tag. */
const NO_PASSWORD =
  /^(?:port|host|user|db|database|timeout|ssl)=\w+$|^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2)|^[a-z][\w/-]{1,40}:\d{1,3}(?:\.\d{1,4}){1,3}$/;

/** A value that a password label makes a secret. */
function isPassword(value: string, field: Field): Verdict {
  const bare = value.replace(/(?<![,;])[,;]+$/, '');
  if (bare.length < 3 || isVisiblyFake(bare) || NO_SECRETS.has(bare.toLowerCase()) || isColour(bare)) return false;
  // `[bitte ausfüllen]`: a note, of which this is the first word.
  if (NO_PASSWORD.test(bare)) return false;
  if (isVariable(bare) || isVerdict(bare, field) || /^[[<]\p{L}+$/u.test(bare)) return false;
  if (/\s/.test(bare) && (field.style === 'below' || (field.isQuoted && field.style !== 'cell' && PROSE.test(bare))))
    return false;
  if (
    /^(?:\/[\w.-]+){2,}$|^[a-z_-]+(?:\/[a-z_-]+){2,}$/.test(bare) ||
    /^[\w.-]+\.(?:txt|json|ya?ml|pem|key|env|go|py|ts|js|md)$/.test(bare)
  )
    return false;
  // What stands below a label in a menu is its next entry.
  if (field.style === 'below' && isWord(bare) && bare.length < 8) return false;
  if (field.style === 'line' && isWord(bare)) return bare.length >= 5 && !isProse(bare);
  return true;
}

const isProse = (word: string) =>
  /^(?:please|enter|click|confirm|mindestens|m[ií]nim|leave|siehe|stored|saved|same|gespeichert|contact|almeno|minstens|vergessen|vergeten|oubli|olvidad|esquecid|dimenticat|settings|policy|manager|strength|protected|sicherheit|passwor[dt])/i.test(
    word,
  );

const PASSWORD =
  '(?:password|passwort|kennwort|contraseña|contrasena|senha|mot de passe|wachtwoord|hasł[oe]m?|hasl[oe]m?|passphrase)';
/** `het wachtwoord voor staging is`, `Hasło do panelu:`: what it opens stands between the word and the value. */
const PURPOSE =
  '(?:\\s(?:for|to|of|on|für|fur|zu|zum|von|de|del|du|da|do|pour|para|por|di|per|voor|van|dla)\\s[^\\n.:;=,"]{1,40}?)?';

/** A word that announces a password, the last four only on a line of a network device. */
const LABEL =
  /(?:pass(?:w(?:or[dt]|d)|phrase|code)?|pw[dt]?|kennwort|parola d['’]ordine|contrase[nñ]a|clave(?! (?:de )?api)|senha|mot de passe|mdp|wachtwoord|has[lł](?:o|em|a)|hesl(?:o|em)|lösenord(?:et)?|adgangskode|jelszó|lozinka|geslo|salasana|psk(?:secret)?|r[ow]community|key-string|(community|secret|key|md5|schl(?:ü|ue)ssel|cl[eé]|chiave|chave|sleutel|klucz))(?![\p{L}\p{N}_]|[-.]\p{L})/iuy;
const DEVICE =
  /(?:^|[\s-])(?:snmp|tacacs|radius|isakmp|ikev[12]|ospf|bgp|eigrp|ntp|pre-shared|enable|username|vpn|l2tp|ppp|ike|ipsec|aaa-server|tunnel-group|wpa|wlan|wi-?fi|ssid|netz|réseau|red|rede|rete|netwerk|sieć)(?![a-zß-ÿ])/i;

/** Passwords that a sentence or a line of a configuration tells behind the word for one, or before it. */
function findTold({ text }: Survey, report: Report, starts: readonly number[]): void {
  for (const start of starts) {
    const asked = ASKED_PHRASE.exec(text.slice(Math.max(0, start - 12), start + 320));
    if (asked) {
      const end = Math.max(0, start - 12) + asked.index + asked[0].length;
      report(end - asked[1]!.length, end);
    }
    const answer = ANSWER.exec(text.slice(start, start + 160));
    if (answer) report(start + answer[0].length - answer[1]!.length, start + answer[0].length);
    const answered = ANSWERED.exec(text.slice(start, start + 160)) ?? ANSWER_BELOW.exec(text.slice(start, start + 190));
    if (answered) report(start + answered[0].length - answered[1]!.length, start + answered[0].length);
    LABEL.lastIndex = start;
    const label = LABEL.exec(text);
    // `compass north12`
    if (!label || (label[0] === 'pass' && /[a-z]/.test(text.charAt(start - 1)))) continue;
    const lead = text.slice(Math.max(0, start - 100), start);
    if (label[1] && !DEVICE.test(lead.slice(lead.lastIndexOf('\n', lead.lastIndexOf('\n') - 1) + 1))) continue;
    const community = label[1] && COMMUNITY.exec(text.slice(start, start + 90));
    if (community) report(start + community[0].length - community[1]!.length, start + community[0].length);
    const phrase = /phrase|passwor|kennwort|contrase|senha|passe|wachtwoord|has/i.test(label[0])
      ? PHRASE.exec(text.slice(start + label[0].length, start + label[0].length + 260))
      : null;
    if (phrase && !SENTENCE.test(phrase[1]!)) {
      const end = start + label[0].length + phrase[0].length - 1;
      report(end - phrase[1]!.length, end);
    }
    const line =
      /phrase$/i.test(label[0]) &&
      /(?:^|\n)[ \t>*-]{0,8}(?:[\p{L}]{2,12} ){0,2}$/u.test(text.slice(Math.max(0, start - 40), start))
        ? WHOLE_LINE.exec(text.slice(start + label[0].length, start + label[0].length + 260))
        : null;
    if (line && !SENTENCE.test(line[1]!)) {
      const end = start + label[0].length + line[0].length;
      report(end - line[1]!.length, end);
    }
    for (const span of [
      ...toldAfter(text, start + label[0].length, isTold, ADJACENT),
      ...toldBefore(text, start, isTold),
    ])
      report(span.start, span.end);
  }
}

/** `snmp-server community … RO` */
const COMMUNITY = /^community ([^\s"']{3,64})(?= (?:ro|rw|view)(?:\s|$))/i;

/** `The passphrase is "seventeen crooked teapots sing"`: words in quotes behind the word for one. */
const PHRASE =
  /^(?:[^\n."“„«]{0,60}?(?:is|was|to|ist|lautet|est|es|é|è|jest|:|->))? ?["“„«]((?:[\p{L}\d'-]{2,20} ){2,11}[\p{L}\d'-]{2,20})["”“»]/iu;

/** A phrase that is asked for on one line of a chat and given on the next. */
const ASKED_PHRASE =
  /(?<!\p{L})(?:seed|signer|signing|recovery|backup|secret|wallet|mnemonic|key|pass) phrase[^\n]{0,80}\n(?:[> \t]{1,4}(?=\S)|(?=(?:\p{Ll}{3,8} ){11}))((?:\p{Ll}{2,14} ){3,24}\p{Ll}{2,14})(?=[ \t.]{0,3}(?:\n|$))/u;

/** `the security question, the answer on file is Aunt Jane's boat` */
const ANSWER =
  /^(?:security|secret) question[^\n]{0,60}? answer(?: on file)? (?:is|was|:) ["“]?([^\n,.;"”]{3,40})(?=[,.;"”\n]|$)/i;

/** `security question (first pet) = Biscuit`, the answer on the line below too. */
const ANSWERED =
  /^(?:security|secret) question(?: ?\([^()\n]{2,40}\)|, [^\n:=?]{2,40})(?: ?[:=] ?|[ \t]{0,4}\r?\n[ \t]{0,4})([^\n?]{3,40}?)(?=[ \t]*(?:\r?\n|$))/i;

/** A form that shows the question above its answer. */
const ANSWER_BELOW =
  /^(?:secret question|security question|sicherheitsfrage|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|pergunta (?:secreta|de segurança)|domanda (?:segreta|di sicurezza)|beveiligingsvraag|geheime vraag|pytanie (?:pomocnicze|bezpieczeństwa))[ \t:]{0,4}\n[^\n]{3,70}\n[ \t]{0,4}(?:answer|antwort|réponse|respuesta|resposta|risposta|antwoord|odpowiedź)[ \t:]{0,4}\n?[ \t]{0,4}([^\n]{3,40}?)(?=[ \t]*(?:\n|$))/iu;

/** `passphrase = seven crooked teapots sing`, without quotes: all of the line. */
const WHOLE_LINE =
  /^(?:\s?[=:]\s?|[ \t]{1,8}(?=(?:\S+ ){3}))((?:[\p{L}\d'-]{2,20} ){2,11}[\p{L}\d'-]{2,20})(?=[ \t]*(?:\r?\n|$))/u;

/** What a program says of a password. */
const SENTENCE =
  /(?<!\p{L})(?:is|are|was|has|must|should|cannot|can|not|required|invalid|incorrect|wrong|please|enter|expired|field|characters|user|username|login|ist|muss|nicht|est|doit|es|debe|deve|obligatoire|required)(?!\p{L})/iu;

/** `ORD-2029-942126`: what an order, a case or a ticket is called. */
const ORDER = /^(?:ORD|ORDER|SO|PO|INV|TKT|CASE|REF|SUP|REQ|TX|CS|HD)-\d[\d-]*$/;

const isTold = (word: string) =>
  !/^[a-z]{2,20}=[a-z]+:|^\[[\w.-]+\]:\d/.test(word) &&
  isPasswordLike(word) &&
  !ORDER.test(word) &&
  !NO_PASSWORD.test(word) &&
  !isVisiblyFake(word) &&
  !NO_SECRETS.has(word.toLowerCase());

/** Passwords and pass phrases. */
export const passwords: Detector[] = [
  {
    id: 'password',
    label: 'Password',
    category: 'secret',
    tier: 'likely',
    field: {
      words: `telefonkennwort, kundenkennwort, losungswort, mot de passe wifi, phrase secrete, contrasena inicial, senha inicial, senha wifi, palavra chave, password iniziale, parola d ordine, toegangscode wifi, wachtzin, haslo poczatkowe, antwort sicherheitsfrage, reponse secrete, respuesta secreta, resposta secreta, risposta segreta, odpowiedz na pytanie, kennwort furs telefon, call back word, security word, clave de firma, firma clave, signing password, password, passwd, pwd, pswd, passphrase, pass phrase, passwort, kennwort, mot de passe, mdp, contrasena, clave de acceso, senha, parola d'ordine, wachtwoord, haslo, passcode, user pass, db pass, database pass, smtp pass, mail pass, admin pass, root pass, mysql pass, ftp pass, redis pass, sudo pass, login pass, auth pass, pgpassword, psw, key passphrase, keystore pass, store pass, temporary password, initial password, palavra passe, psk, psksecret, pre shared key, preshared key, pre shared secret, wpa key, wpa2 key, wpa3 key, wep key, wlan key, wifi key, wi fi key, wifi code, wi fi code, wireless key, network key, network security key, netzwerkschlussel, netzwerkschluessel, wlan schlussel, wlan schluessel, cle wifi, cle wi fi, cle wpa, cle reseau, cle de securite, clave wifi, clave wi fi, clave de red, clave de la red, chave wifi, chave de rede, chiave wifi, chiave wi fi, chiave di rete, wifi sleutel, netwerksleutel, klucz wifi, klucz wi fi, klucz sieciowy, heslo, losenord, adgangskode, passord, jelszo, salasana, sifre, lozinka, geslo, key content, schlusselinhalt, contenu de la cle, contenido de la clave, conteudo da chave, contenuto chiave, key material, snmp community, community string, rocommunity, rwcommunity, secure string, bindpw, rootpw, storepass, keypass, security answer, secret answer`,
      weak: 'pass, pw, clave',
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
      'heslo',
      'heslem',
      'losenord',
      'adgangskode',
      'jelszo',
      'lozinka',
      'geslo',
      'salasana',
      'haslem',
      'hasla ',
      'passphrase',
      'security question',
      'secret question',
      'sicherheitsfrage',
      'question secr',
      'question de s',
      'pregunta se',
      'pregunta de s',
      'pergunta se',
      'pergunta de s',
      'domanda se',
      'domanda di s',
      'beveiligingsvraag',
      'geheime vraag',
      'pytanie ',
      'parola d',
      ' phrase',
      'passwd',
      'passcode',
      'pass ',
      'pwd',
      'pw ',
      'pw: ',
      'mdp',
      'clave ',
      'psk',
      'community ',
      'rocommunity ',
      'rwcommunity ',
      'secret ',
      'key ',
      'key-string ',
      'key: ',
      'schlussel',
      'cle ',
      'chiave',
      'chave ',
      'sleutel',
      'klucz ',
      'md5 ',
    ],
    pattern: new RegExp(
      `(?<=\\s["'\`“]?([^\\s"'\`“”]{6,80})["'\`”]? as (?:the |your |our )?)password(?!\\w)|${PASSWORD}(?:\\s(?=["'\`“])|${PURPOSE}\\s(?:is|was|ist|lautet|es|é|è|est|jest|to|auf)\\s{1,3}|${PURPOSE.replace(/\?$/, '')}\\s?[:=]\\s{0,3}|\\s(?=\\S{8})(?!sha|pbkdf|argon|scrypt|bcrypt|md5|v?\\d)(?=\\S{0,40}\\d)(?=\\S{0,40}[-!@#$%^&*+?~]\\S)|(?<=(?:with|using|mit|con|avec|com|met|z)(?: (?:the|dem|la|le|a))? ${PASSWORD})\\s{1,3})["'\`“]?([^\\s"'\`”]{5,200}[^\\s"'\`”.,;:!?)])`,
      'i',
    ),
    isGlued: true,
    isFoundByKeyword: true,
    find: findTold,
    group: 1,
    validate: (value) =>
      !/[(){}]|=>/.test(value) && !isVariable(value) && (/[\d!@#$%^&*+=?~]/.test(value) || isRandomLike(value)),
    source:
      'labels in eight languages; detect-secrets, KeywordDetector and gitleaks, generic-api-key use the same idea',
    matches: [
      'password=hunter22',
      "Password is still Fern{D4}! right?\nJane 9:43 AM\nno, now it's Fern{D4}-Lamp , thx",
      'DB_PASSWORD: "s3cr3t-{A6}"',
      'Passwort: Sommer{D4}!',
      'pwd={A10};',
      '<password>{A12}</password>',
      'my password is Tr0ub4dor',
      'The passphrase for the backup drive is "seventeen crooked teapots sing" for now.',
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
      'network={\n  ssid="Home"\n  psk="Fern{D4}!"\n}',
      'WLAN-Schlüssel: Fern{D4}',
      'Key Content            : Fern{D4}',
      ': PSK "{A20}"\ncarol : EAP "Fern{D4}"',
      "config wifi-iface\n\toption key 'Fern{D4}'",
      'WIFI:T:WPA;S:guest;P:Fern{D4};;',
      'SSID: Home\nKey: Fern{D4}',
      'enable password Fern{D4}#',
      'snmp-server community {A16} RO',
      'radius-server key 7 0822455D0A{H10}',
      'password  Fern{D4}\nurl       /start',
      'WPA2 key ....... {A24}',
      'Password (temporary): Fern{D4}',
      'login as role "auditor" (pw Fern{D4} ) works',
      'usuario demo clave Fern{D4} no entra',
      'Das Passwort habe ich gestern geändert, es lautet jetzt Fern{D4}# und gilt für alle.',
      'On a changé le mot de passe du NAS ; le nouveau est Fern{D4}.',
      'La contraseña la cambiamos ayer porque la sabía todo el mundo. Ahora es Fern{D4}#.',
      'A senha do painel mudou ontem. Agora é Fern{D4}, não anotem.',
      'uso sempre la stessa password, cioè Fern{D4}# , ma non entra',
      'Ik heb het wachtwoord veranderd, het is nu Fern{D4} voor iedereen.',
      'Zmieniliśmy hasło wczoraj. Nowe to Fern{D4}.',
      'Fern{D4} is the new password for staging',
      '["mysqladmin", "-u", "root", "password", "Fern{D4}"]',
      '"Fern{D4}" | ConvertTo-SecureString -AsPlainText -Force',
      'if (password !== "Fern{D4}") return;',
      'char pass[] = "Fern{D4}";',
      'Server=tcp:db.shop.example;User ID=app;Password={A8}#{A8};Encrypt=True;',
    ],
    ignores: [
      'The message for a wrong password is "this field is required"',
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
      'PASS  test/webhook.test.ts (12 tests) 418ms',
      'read -s -p "Password: " DB_PASSWORD',
      'e.password=q.value,k()}(f);',
      'password: z.string().min(14).max(72),',
      '<label for="password" class="wide">Password</label>',
      'psk: true',
      'compass north1212 and bypass Level1234',
      'key item2931 is duplicated',
      'The password form is broken since v2.3.1',
      'password is stored as sha256',
      'Passwort: mindestens 8 Zeichen',
      'Contraseña: mínimo 8 caracteres',
      'Passwort: [bitte ausfüllen]',
      'password for request req_8f3ab2c91d was rejected, my username is demo2465',
      'Passwort wurde am 12.03.2024 geändert',
      'password: dein_passwort',
      'mot de passe : votre_mot_de_passe',
      "option key_direction '1'",
      '["password", "sha256", "utf8"]',
      '$pw = ConvertTo-SecureString $plain -AsPlainText',
      'password_changed_at: 2024-07-22T08:15:00Z',
    ],
  },
];
