import type { Field } from './fields.ts';

/** `: String = "…"`, `= String::from("…")`, `= Buffer.from('…', 'hex')`: what stands before the quote of the value. */
const WRAPPER =
  /(?:[A-Za-z][\w.:<>[\]|?*& ]{0,40}? ?= ?)?(?:(?:new )?(?:String(?:::from|\.valueOf|\.raw)?|Buffer\.from|Secret(?:String|Str)?(?:::new|::from|\.of|\.fromString)?|SecureString|bytes|atob|(?:base64\.)?b64decode)\(\s?)?(["'`])/y;

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
  readonly sign: string;
  /** Group 1 is the label, group 2 the value. */
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
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
  { sign: '</', pattern: /\sname="([\w. -]{2,60})"[^<>\n]{0,80}>([^<>\n]{3,400})<\//g },
  { sign: '</', pattern: /<(?:\w{1,20}:)?(\w{2,40}) [^<>\n]{1,200}(?<![/-])>([^<>\n]{3,400})<\//g },
  // SQL: `VALUES (7, 'database_password', '…')`.
  { sign: 'VALUES', pattern: /["']([a-z][\w.-]{3,60})["'], ?["']([^"'\n]{4,400})["']/g },
];

/** Visits values whose label stands before them in the words of a language: attributes, declarations, parts of a form. */
export function forEachDeclaration(
  text: string,
  isLabel: (label: string) => boolean,
  visit: (field: Field) => void,
): void {
  for (const { sign, pattern } of FORMS) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const [all, label, value] = match as unknown as [string, string, string];
      if (!isLabel(label)) continue;
      const labelStart = match.index + all.indexOf(label);
      const start = match.index + all.lastIndexOf(value);
      visit({ label, style: 'pair', isQuoted: true, labelStart, start, end: start + value.length });
    }
  }
}
