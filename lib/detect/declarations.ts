import { cue } from './cues.ts';
import type { Field } from './fields.ts';
import { isPasswordLike } from './shape.ts';
import type { Survey } from './survey.ts';

/** `: String = "…"`, `= String::from("…")`, `= Buffer.from('…', 'hex')`: what stands before the quote of the value. */
const WRAPPER =
  /(?:[A-Za-z&*][\w.:<>[\]|?*&' ]{0,40}? ?= ?)?(?:(?:new )?(?:\[\](?:byte|rune)|String(?:::from|\.valueOf|\.raw)?|Buffer\.from|Secret(?:String|Str)?(?:::new|::from|\.of|\.fromString)?|SecureString|bytes|atob|MD5|SHA\d?|PASSWORD|md5|sha\d|(?:base64\.)?b64decode)\(\s?|[@bru])?(["'`])/y;

/** The value of a declaration between its quotes, if one begins at the field's start with a type or a constructor. */
export function unwrap(text: string, field: Field): Field | undefined {
  WRAPPER.lastIndex = field.start;
  const match = WRAPPER.exec(text);
  if (!match || match[0].length < 2) return undefined;
  const start = field.start + match[0].length;
  const end = text.indexOf(match[1]!, start);
  return end > start && end <= field.end ? { ...field, isQuoted: true, start, end } : undefined;
}

interface Form {
  /** Stands in every text that has the form. */
  readonly sign: string | RegExp;
  /** Group 1 is the label, group 2 the value. */
  readonly pattern: RegExp;
  /** What the form is for, where its own words do not say. */
  readonly label?: string;
  /** Other things have this form as well: the value must look drawn up. */
  readonly isLoose?: boolean;
}

/** `"--api-key", "…"`: one argument after the other. */
const ARGUMENTS =
  /["']-{0,2}([a-z][\w.-]{2,60})["'] ?, ?(?:\\?["']){1,2}((?=[^"'\n]{0,80}\d)[^"'\n\\]{6,400})\\?["']/gi;

const FORMS: readonly Form[] = [
  { sign: /[[(]\s{0,9}["']/, pattern: ARGUMENTS, isLoose: true },
  // Kubernetes: each argument on a line of its own.
  { sign: '- --', pattern: /- ["']?--([\w-]{3,60})["']?\r?\n\s{0,40}- ["']?([^\s"']{4,400})/g },
  // Setters: `.apiKey("…")`.
  {
    sign: 'ey(',
    pattern: /(?:\.|set|with)(\w{0,40}key)\(\s?["']((?=[^"'\n]{0,80}\d)[^"'\n]{8,400})["']/gi,
    isLoose: true,
  },
  {
    sign: 'oken(',
    pattern: /(?:\.|set|with)(\w{0,40}token)\(\s?["']((?=[^"'\n]{0,80}\d)[^"'\n]{8,400})["']/gi,
    isLoose: true,
  },
  // OpenWrt: `option key '…'` in a file, `uci set wireless.radio0.key='…'` at the prompt.
  { sign: 'option ', pattern: /\soption (key\d?) ["']([^"'\n]{5,400})["']/g, label: 'psk' },
  { sign: 'option ', pattern: /\soption (\w{2,60}) ["']([^"'\n]{3,400})["']/g },
  { sign: 'wireless.', pattern: /\swireless\.([\w.@[\]-]{1,40}\.key)=["']?([^"'\s]{5,400})/g, label: 'psk' },
  // strongSwan and pppd: `carol : EAP "…"`, `"carol" * "…" *`.
  { sign: ': ', pattern: /: (EAP|XAUTH|NTLM|PSK) ["']?([^\s"']{4,400})/g, label: 'psk' },
  { sign: '" ', pattern: /^"([^"\s]{1,60})"\s{1,8}\*\s{1,8}"([^"\n]{3,200})"/gm, label: 'password' },
  // What a QR code says to join a wireless network.
  { sign: 'WIFI:', pattern: /(WIFI):[^\n]{0,80}?[:;]P:((?:[^;\\\n]|\\.){3,100})/g, label: 'password' },
  // ADO.NET and ODBC: a hash mark in the password ends no query here.
  { sign: '#', pattern: /;\s?(Pwd|Password)=\{?([^\s;{}"'#]{1,60}#[^\s;{}"']{0,60})/gi },
  // Unattended set-up of Windows.
  { sign: 'assword>', pattern: /<(\w{0,40}Password)>\s{0,40}<Value>([^<>\n]{3,400})<\//g },
  // PowerShell: `"…" | ConvertTo-SecureString`.
  { sign: '| Conv', pattern: /(["'])([^"'\n]{3,200})\1 \| ConvertTo-SecureString/g, label: 'password' },
  // Ruby: `ENV["ADMIN_PASSWORD"] ||= "…"`.
  { sign: '||=', pattern: /(?<![\w.-])([\w.-]{3,60})["']?\]? {0,2}\|\|= {0,2}["']([^"'\n]{3,400})["']/g },
  // Terraform: `variable "api_secret" { … default = "…" }`.
  {
    sign: 'variable "',
    pattern: /variable "([\w-]{3,60})" \{[^{}]{0,400}?\sdefault\s{1,8}= {0,2}"([^"\n]{3,400})"/g,
  },
  // `dotnet user-secrets set "Password" "…"`.
  { sign: ' set "', pattern: / set "([\w.:-]{3,60})" "([^"\n]{3,400})"/g },
  // Forms: `name="password"`, an empty line, the value.
  {
    sign: 'form-data',
    pattern: /form-data; name="([\w.[\]-]{2,60})"(?:\r?\n[\w-]{4,40}: [^\n]{1,100})?\r?\n\r?\n([^\r\n]{3,2000})/g,
  },
  // XML: `<property name="connection.password">…</property>`, `<Password Type="…">…</Password>`.
  { sign: '</', pattern: /\s(?:name|key)="([\w. -]{2,60})"[^<>\n]{0,80}>([^<>\n]{3,400})<\//g },
  { sign: '</', pattern: /<(?:\w{1,20}:)?(\w{2,40}) [^<>\n]{1,200}(?<![/-])>([^<>\n]{3,400})<\//g },
  // `if (token !== '…')`, `"${PASSWORD:-…}"`.
  { sign: '!=', pattern: /(\w[\w.-]{2,60})["']?\]? ?!==? ?["']([^"'\n]{6,400})["']/g, isLoose: true },
  { sign: ':-', pattern: /\$\{(\w{3,60}):-([^}\n]{6,200})\}/g, isLoose: true },
  // SQL: `full_name ILIKE '%Fake%'`.
  { sign: /like ['%]/i, pattern: /(?<![\w.])(?:\w{1,40}\.)?(\w{2,60}) (?:not )?i?like '%?([^'%\n]{2,100})/gi },
  // SQL: `VALUES (7, 'database_password', '…')`.
  { sign: 'VALUES', pattern: /["']([a-z][\w.-]{3,60})["'], ?["']([^"'\n]{4,400})["']/g },
];

/** Each form with the question whether a text can have it. */
const WORTH = FORMS.map((form): [isWorth: (survey: Survey) => boolean, form: Form] => {
  const { sign } = form;
  if (typeof sign !== 'string') return [({ text }) => sign.test(text), form];
  return [sign.length > 2 && !sign.includes('|') ? cue(sign) : ({ text }) => text.includes(sign), form];
});

/** Visits values whose label stands before them in the words of a language: attributes, declarations, parts of a form. */
export function forEachDeclaration(
  survey: Survey,
  isLabel: (label: string) => boolean,
  visit: (field: Field) => void,
): void {
  const { text } = survey;
  for (const [isWorth, { pattern, label, isLoose }] of WORTH) {
    if (!isWorth(survey)) continue;
    for (const match of text.matchAll(pattern)) {
      const [all, word, value] = match as unknown as [string, string, string];
      if (!isLabel(label ?? word) || (isLoose && !isPasswordLike(value))) continue;
      const labelStart = match.index + all.indexOf(word);
      const start = match.index + all.lastIndexOf(value);
      visit({ label: label ?? word, style: 'pair', isQuoted: true, labelStart, start, end: start + value.length });
    }
  }
}
