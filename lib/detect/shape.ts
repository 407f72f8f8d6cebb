/** What kind of text a value is by its shape alone: a word or a name from code, or something random. */

const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;

/**
 * Could people have made this name up: `providerSecretKey`, `web_token_2`, `x`? Letters in pronounceable parts, numbers
 * at their ends. Keys drawn at random change between letters, cases and digits far more often.
 */
export function isWordLike(name: string): boolean {
  const parts = name.match(PARTS) ?? [];
  let letters = 0;
  let words = 0;
  let numbers = 0;
  for (const part of parts) {
    if (/[A-Za-z]/.test(part)) {
      words++;
      letters += part.length;
      if (part.length >= 4 && (!/[aeiouy]/i.test(part) || /[bcdfghjklmnpqrstvwxz]{6}/i.test(part))) return false;
    } else if (/\d/.test(part)) {
      numbers++;
      if (part.length > 4) return false;
    }
  }
  if (words === 0) return false;
  if (letters <= 3 && numbers <= 1) return true;
  return numbers <= 1 + words / 4 && letters / words >= (letters > 8 ? 3 : 2.3);
}

/** From a root, with the ending of a file, or of words with slashes between them. */
export const isPathLike = (value: string) =>
  !/^[A-Za-z0-9+/]{20,400}={1,2}$/.test(value) &&
  (/^(?:~|\.{0,2})\/|^[A-Za-z]:\\/.test(value) ||
    (value.includes('/') && /\.[a-z]{1,5}(?::\d{1,7}){0,2}$/.test(value)) ||
    (value.includes('/') && value.split('/').every((part) => part.length < 3 || isWordLike(part))));

/** A key rather than a word, a path, a date or a sentence: 8 characters or more that change their class often. */
export function isRandomLike(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && /\d/.test(value) && /[a-f]/i.test(value);
  if (isWordLike(value) || /^\d[\d.,:TZ/+-]*$|^\w+:\/\/|@/.test(value) || isPathLike(value)) return false;
  const changes = (value.match(PARTS) ?? []).length - 1;
  return changes * 6 >= value.length || (value.length >= 20 && changes >= 2);
}

/** Names with a number: versions and measures, standards, tickets, identifiers with a prefix, files, addresses. */
const NUMBERED =
  /^v?\d[\dTZ.,:/+-]*\p{L}{0,4}$|^\p{L}{1,12}[-_.]?\d{1,2}$|^[A-Z]{1,8}[-_]?\d+$|^[a-z]{2,8}_|^(?:sha|aes|rsa|utf|base|https?|oauth|ipv|tls|ssl|iso|rfc|win|windows|bcrypt|argon|pbkdf|version|error)[-_\d]|\.\p{Ll}{2,5}$|@[\w-]+\.|\w\(|^\w+:\/\//u;

/** A word and two digits, `Glacier40`, unless it counts something. */
const WORD_AND_YEAR =
  /^(?!(?:Windows|Version|Release|Level|Step|Page|Line|Server|Chapter|Error|Figure|Table|Node|Room|Week|Test|User|Host|Port|Team|Form|Field)_?\d)\p{Lu}\p{Ll}{3,20}_?\d\d$/u;

/** Three digits, or one with a special character or between hyphens, or in a name of capitalised words. */
const DRAWN_UP = /^(?=\D*\d)(?:\D*\d\D*\d\D*\d|[^!#$%&*+?@^~]*[!#$%&*+?@^~]|[^-]*-[^-]+-|(?=.*[A-Z][a-z])[^_]*_[^_]+_)/;

/** What people think up for a password: letters with three digits, or with a special character and a digit. */
export const isPasswordLike = (value: string) =>
  value.length >= 6 &&
  value.length <= 80 &&
  /\p{L}/u.test(value) &&
  (WORD_AND_YEAR.test(value) || ((DRAWN_UP.test(value) || isRandomLike(value)) && !NUMBERED.test(value))) &&
  !isPathLike(value);

const IDENTIFIER = '[A-Za-z_$@][\\w$]*';
const EXPRESSION = new RegExp(
  `^(?:(?:await|new|typeof|void|yield|&mut|mut|ref|out) |[!&*(~+-]|\\.\\.\\.)*(${IDENTIFIER}(?:(?:\\?\\.|\\.|::|->)#?${IDENTIFIER}|\\[["']?[\\w$.-]{1,40}["']?\\])*)([\\s\\S]{0,80})`,
);
const KEYWORD = /^(?:await|new|typeof|void|yield|return|function|async|lambda|func|fn|def|if|switch|match|try) /;
const OPENING =
  /^(?:(?:null|true|false|undefined|None|nil|void 0)[,;)}\]]|\[["'\][]|\{[A-Za-z_$]\w*[:,}]|\[$|\{$|\($|\|$|>$|[|>][-+]?$|[)\]]|function\b|return[{(]|&?[a-z_]+\s?=>|\([\w$, ]{0,40}\)\s?=>|[([<][a-z *&]{2,30}[)\]>]|\\?\$_(?:POST|GET|REQUEST|SERVER|ENV|COOKIE|SESSION)\[)/;
/** A function of CSS, `cubic-bezier(…)`, and a command of PowerShell, `ConvertTo-SecureString …`. */
const CALL = /^[a-z]+(?:-[a-z]+){1,3}\(|^[A-Z][A-Za-z]{2,11}-[A-Z][A-Za-z]{2,40}(?:\s|$)/;
/** A declaration or an assignment to a member: what has no quotes there is no literal. */
const STATEMENT =
  /^(?:(?:export|public|private|protected|internal|static|readonly|final|async) )*(?:(?:const|let|var|val|mut|auto|char|def|string|String|str|this|self|my|our) |(?:this|self|cls|super|props|state|[a-z]{1,2})\.)/;

/**
 * Is what stands after a label's separator code: a call, a member, a variable, a type?
 *
 * @param rest - the rest of the line, as far as known
 * @param label - as it stands in the text, `const token` or `this.password`
 * @param gap - how many characters stand between label and value
 */
export function isCode(rest: string, label: string, gap: number): boolean {
  if (KEYWORD.test(rest) || OPENING.test(rest) || CALL.test(rest)) return true;
  const match = EXPRESSION.exec(rest);
  if (!match) return false;
  const path = match[1]!;
  const after = match[2]!;
  const names = path.split(/[^\w$@]+/).filter(Boolean);
  if (!names.every((name) => name.length <= 3 || isWordLike(name))) return false;
  const next = after.charAt(0);
  if (next === '(' || /^!?\.?\(/.test(after)) return true;
  if (
    /^\s?(?:\|\||&&|\?\?|[!=]==?|=>|\?\.|\s\?\s|\?\s?["'`[{(\w][^\n]{0,76}:|[!;,)]\)|\?[;)]|<(?:[A-Z]|(?:typeof|keyof) ))/.test(
      after,
    )
  )
    return true;
  const isEnd = after === '' || /^[,;)}\]\s]/.test(after);
  if (!isEnd) return false;
  if (names.length > 1) return !/^[A-Z][A-Z0-9_]+$/.test(label) || next === ';' || next === ')';
  if (STATEMENT.test(label)) return true;
  return /^[,;)}\]]/.test(after) && (path.length <= 3 || (gap > 1 && REFERENCE.test(path)));
}

/** What variables that hold a secret are called. */
const REFERENCE =
  /(?:pass(?:word)?|passwd|pwd|token|secret|key|value|val|arg|param|input|str|text|field|name|id|config|data|creds?|credentials?|hash|env|var|pin|code|header|auth|sig|signature)s?$/i;

/** `{user}`, `{api_key}`: the name of what belongs there, not the value itself in braces. */
export const isTemplateName = (value: string) =>
  /^\{[\w. -]*\}$/.test(value) && !/[A-Za-z]\d{2,}|\d[A-Za-z]/.test(value);
