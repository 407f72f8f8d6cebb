import { classAt, DIGIT, fold, LETTER, TABLE_SIZE } from './characters.ts';
import { isNamer, namedValueAt } from './named-values.ts';
import type { Survey } from './survey.ts';

/** How a label and its value stand to each other. */
export type FieldStyle = 'pair' | 'query' | 'line' | 'element' | 'cell' | 'below' | 'bare';

/** A label with its value, wherever the text pairs the two. */
export interface Field {
  readonly label: string;
  readonly style: FieldStyle;
  /** The value has quotes around it; `end` is then known, otherwise it is the end of the line. */
  readonly isQuoted: boolean;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  /** The label's phrase says little alone (`name`, `address`). */
  readonly isWeak?: boolean;
  /** In a table: the labels of all its columns. */
  readonly columns?: readonly string[];
}

const LABEL_LIMIT = 60;
const VALUE_LIMIT = 8192;
const QUOTES = '"\'`“”‘’«»„';

/** What may stand between a label and its separator: `config['password'] = …`, `password?: …`. */
const ENDINGS = `]\\?*|${QUOTES}`;

const isQuote = (character: string) => character !== '' && QUOTES.includes(character);

/** `d'accès`, `l’utilisateur`: an apostrophe between a lone consonant and the word it leans on. */
const isElision = (text: string, after: number) =>
  /(?:^|[^\p{L}])[dl]['’]\p{L}$/iu.test(text.slice(Math.max(0, after - 3), after + 1));

/** The label that ends before `separator`, or nothing where no label can be. */
function labelBefore(text: string, separator: number): { start: number; end: number } | undefined {
  let end = separator;
  for (let skipped = 0; skipped < 24 && (text[end - 1] === ' ' || text[end - 1] === '\t'); skipped++) end--;
  // `AWS Secret Access Key [None]:` shows what is set.
  if (text[end - 1] === ']') {
    const from = Math.max(0, end - 24);
    const open = text.slice(from, end).lastIndexOf(' [');
    if (open > 0) end = from + open;
  }
  // `char pass[] = …`
  if (text[end - 1] === ']' && text[end - 2] === '[') end -= 2;
  // `Prénom(s) : …`, `Né(e) le`
  const plural =
    text[end - 1] === ')' ? /\((?:s|e|es|n|in|nen|er|a|as)\)$/.exec(text.slice(Math.max(0, end - 6), end)) : null;
  if (plural) end -= plural[0].length;
  // `Passwort (neu): …`, but nothing that says the value is made up.
  if (text[end - 1] === ')') {
    const from = Math.max(0, end - 32);
    const note =
      / \((?!fi[ck]t|fake|example|sample|dummy|beispiel|exempl|ejempl|esempi|voorbeeld|przyk)[^()\n]{1,28}\)$/i.exec(
        text.slice(from, end),
      );
    if (note) end = from + note.index;
  }
  // `config['password'] = …`, `"password": …`, `\"password\": …`, `password?: …`
  for (let skipped = 0; skipped < 5 && end > 0 && ENDINGS.includes(text[end - 1]!); skipped++) end--;
  const wasQuoted = isQuote(text.charAt(end)) || text[end] === '\\';
  let start = end;
  let spaces = 0;
  const floor = Math.max(0, end - LABEL_LIMIT);
  while (start > floor) {
    const bits = classAt(text, start - 1);
    const character = text[start - 1]!;
    if (bits & (LETTER | DIGIT) || character === '_' || character === '-' || character === '.' || character === '$')
      start--;
    else if (character === ' ' && (wasQuoted || ++spaces <= 4) && text[start] !== ' ') start--;
    else if ((character === "'" || character === '’') && isElision(text, start)) start--;
    else if (wasQuoted && (character === '/' || character === '(' || character === ')')) start--;
    else if (character === '(' && text.indexOf(')', start) < end) start--;
    else break;
  }
  while (start < end && text[start] === ' ') start++;
  // After an escape such as \n or \t the letter belongs to the escape.
  if (text[start - 1] === '\\' && /[nrtbfv]/.test(text[start]!)) start++;
  return start < end ? { start, end } : undefined;
}

/** The end of a quoted value that begins after `quote` at `open`; the line's or the text's end where none closes it. */
function closingQuote(text: string, open: number, quote: string, isEscaped: boolean): number {
  const closing = quote === '“' ? '”' : quote === '‘' ? '’' : quote === '«' ? '»' : quote === '„' ? '“' : quote;
  const limit = Math.min(text.length, open + VALUE_LIMIT);
  for (let i = open; i < limit; i++) {
    const character = text[i]!;
    if (character === '\\') {
      if (isEscaped && text[i + 1] === closing) return i;
      i++;
    } else if (character === closing && !isEscaped) {
      // YAML and SQL write a quote inside quotes twice.
      if (closing !== "'" || text[i + 1] !== "'" || !/\w/.test(text.charAt(i + 2))) return i;
      i++;
    } else if (
      character === '\n' &&
      (closing === "'" || closing === '’' || !/^\s*-{5}BEGIN/.test(text.slice(open, open + 20)))
    )
      return i;
  }
  return limit;
}

/** The name and version of what a build depends on. */
const PACKAGE = /^[a-z][a-z\d-]{1,40}[:-]v?\d{1,3}(?:\.\d{1,4}){1,3}(?![\w.-])/;
const GROUP = /^(?:com|org|io|net|dev|de|fr|me|co|app)\./;

/** Does the quote that a line opened before `at` wait to be closed? Apostrophes inside words are none. */
function isInString(text: string, at: number, quote: string): boolean {
  if (quote !== '"' && quote !== "'") return false;
  let open = '';
  for (let i = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_STRING); i < at; i++) {
    const character = text[i]!;
    if (character === '\\') i++;
    else if (character !== '"' && character !== "'") continue;
    else if (open === character) open = classAt(text, i + 1) & (LETTER | DIGIT) ? open : '';
    else if (!open && !(classAt(text, i - 1) & (LETTER | DIGIT))) open = character;
  }
  return open === quote;
}

/** How far back a string that holds a label may begin. */
const LONGEST_STRING = 240;

const isNewline = (code: number) => code === 10 || code === 13;

/** The end of the line, at most {@link VALUE_LIMIT} away; `known` is an answer for an offset before this one. */
const lineEndAfter = (text: string, from: number, known = 0) => {
  if (known > from && known < text.length && isNewline(text.charCodeAt(known))) return known;
  const limit = Math.min(text.length, from + VALUE_LIMIT);
  for (let i = from; i < limit; i++) {
    if (isNewline(text.charCodeAt(i))) return i;
  }
  return limit;
};

const ITEM = /\r?\n[ \t]{0,24}- {1,4}(?:(["'])([^\n]{1,2000}?)\1|([^\s"'{[][^\n]{0,2000}?))[ \t]{0,4}(?=\r?\n|$)/y;
const MOST_LISTED = 2000;

/** Visits the items of a YAML list below their label, as long as none of them is a field itself. */
function visitItems(
  text: string,
  from: number,
  { label, labelStart }: { label: string; labelStart: number },
  visit: (field: Field) => void,
): void {
  ITEM.lastIndex = from;
  for (let i = 0; i < MOST_LISTED; i++) {
    const match = ITEM.exec(text);
    if (!match) return;
    const value = (match[2] ?? match[3])!;
    if (match[2] === undefined && /^[\w.-]{1,60}:(?:\s|$)/.test(value)) return;
    const end = ITEM.lastIndex - (match[0].length - match[0].trimEnd().length + (match[2] === undefined ? 0 : 1));
    visit({ label, style: 'pair', isQuoted: true, labelStart, start: end - value.length, end });
  }
}

/** Visits every `label: value`, `key=value`, `"key": "value"`, `<key>value</key>`. */
export function forEachField(survey: Survey, isLabel: (label: string) => boolean, visit: (field: Field) => void): void {
  const { text, separators } = survey;
  let lineEnd = 0;
  for (const separator of separators) {
    const mark = text[separator]!;
    if (separator === 0) continue;
    const next = text.charCodeAt(separator + 1);
    if (mark === ':' && next === 47 && text.charCodeAt(separator + 2) === 47) continue;
    const before = text.charCodeAt(separator - 1);
    if (
      before === 58 ||
      before === 61 ||
      before === 60 ||
      before === 33 ||
      (mark === ':' && before >= 48 && before <= 57 && next >= 48 && next <= 57)
    )
      continue;
    const label = labelBefore(text, separator);
    if (!label) continue;
    // The rest of one of our own labels: `[credentials-1]:`.
    if (text[label.end] === ']' && text[label.start - 1] === '[') continue;
    // `amqp://worker:…@host`: who logs in, and the word for no such thing.
    if (mark === ':' && text.slice(label.start - 3, label.start) === '://') continue;
    // `${DB_PASSWORD:-…}` is a variable with a default or a complaint.
    if (text[label.start - 1] === '{' && text[label.start - 2] === '$') continue;
    const isComparison = mark === '=' && next === 61;
    const isElement = mark === '>' && before !== 45;
    if (mark === '>' && !(isElement && text[label.start - 1] === '<')) continue;
    const name = text.slice(label.start, label.end);
    // `<your secret key>`: no element is called by words.
    if (isElement && name.includes(' ')) continue;
    // `io.jsonwebtoken:jjwt-jackson-0.11.2`: a package.
    if (mark === ':' && GROUP.test(name) && PACKAGE.test(text.slice(separator + 1, separator + 60))) continue;
    // In YAML the dash of a list stands before the key, in XML the name of the element.
    const key = name.slice(name.lastIndexOf(' ') + 1);
    if (isNamer(key)) {
      const named = namedValueAt(text, label.end - key.length);
      if (named && isLabel(named.label)) visit(named);
    }
    if (!isLabel(name)) continue;

    let start = separator + 1;
    while (start < text.length && '=>:'.includes(text[start]!)) start++;
    const valueFloor = start;
    // Markdown: `**Label:** value`.
    if (text.startsWith('** ', start)) start += 2;
    else if (text.startsWith('* ', start) && text[label.start - 1] === '*') start += 1;
    while (start - valueFloor < 40 && (text[start] === ' ' || text[start] === '\t')) start++;
    const isSpaced = start > valueFloor;
    // YAML and pretty-printed JSON may put the value on the next line.
    const isEscaped = text[start] === '\\' && isQuote(text.charAt(start + 1));
    if (isEscaped) start++;
    const opening = text.charAt(start);
    if (isElement) {
      const end = text.indexOf('<', start);
      if (end > start && end - start < 400)
        visit({ label: name, style: 'element', isQuoted: true, labelStart: label.start, start, end });
      continue;
    }
    if (isQuote(opening)) {
      // `log("password: " + …)`: the quote closes the string that the label stands in.
      if (
        !isEscaped &&
        !isQuote(text.charAt(label.end)) &&
        /^\s{0,4}(?:[+.,;)\]}&|]|$)/.test(text.slice(start + 1, start + 6)) &&
        isInString(text, separator, opening)
      )
        continue;
      // `split("?token=")`: the quote closes the code around the query.
      if (mark === '=' && /[?&]/.test(text.charAt(label.start - 1))) continue;
      start++;
      while (text.startsWith('""', start) && opening === '"') start += 2;
      const end = closingQuote(text, start, opening, isEscaped);
      if (end > start) visit({ label: name, style: 'pair', isQuoted: true, labelStart: label.start, start, end });
      continue;
    }
    if (mark === ':' && isNewline(text.charCodeAt(start))) {
      visitItems(text, start, { label: name, labelStart: label.start }, visit);
      continue;
    }
    const end = lineEndAfter(text, start, lineEnd);
    lineEnd = end;
    if (end === start || isComparison) continue;
    const lead = text.charCodeAt(label.start - 1);
    const isQuery = mark === '=' && (lead === 63 || lead === 38 || lead === 59);
    const style = isQuery ? 'query' : mark === ':' && isSpaced && name.indexOf('_') < 0 ? 'line' : 'pair';
    visit({ label: name, style, isQuoted: false, labelStart: label.start, start, end });
  }
}

/** Visits `setProperty("key", "value")`, `header('key', 'value')` and the like. */
export function forEachArgument(
  text: string,
  isLabel: (label: string) => boolean,
  visit: (field: Field) => void,
): void {
  if (!/\( ?["']/.test(text)) return;
  for (const match of text.matchAll(
    /(?<!\b(?:__|_[enx]|esc_\w{4,6}__?|t|tr|trans|translate|gettext|i18n))\( ?(["'])([\w.-]{3,60})\1, {0,20}["']([^"'\n]{4,400})["']/g,
  )) {
    const label = match[2]!;
    if (!isLabel(label)) continue;
    const end = match.index + match[0].length - 1;
    visit({ label, style: 'pair', isQuoted: true, labelStart: match.index + 2, start: end - match[3]!.length, end });
  }
}

/** A label as lower-case words with single spaces: `customerName`, `customer_name` and `Customer name` are one. */
export function toPhrase(label: string): string {
  let phrase = '';
  let previous = 0;
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    const bits = classAt(label, i);
    if (bits & (LETTER | DIGIT)) {
      const isUpper = code < 128 && code >= 65 && code <= 90;
      const wasLower = previous >= 97 && previous <= 122;
      const nextLower = /[a-z]/.test(label.charAt(i + 1));
      if (isUpper && (wasLower || (previous >= 65 && previous <= 90 && nextLower)) && !phrase.endsWith(' '))
        phrase += ' ';
      phrase += String.fromCharCode(code < TABLE_SIZE ? fold[code]! : code);
    } else if (!phrase.endsWith(' ') && phrase !== '' && label[i] !== "'" && label[i] !== '’') phrase += ' ';
    previous = code;
  }
  return phrase.trim();
}
