import { isWordLike } from './shape.ts';
import { type View, ViewBuilder } from './view.ts';

/** A key cut by a line break goes on in a line that holds nothing but key characters (and a line number or margin mark). */
const WRAP =
  /(?<=[A-Za-z0-9_\-+/=.]{6})(?:-|\\)?\r?\n([ \t]*)(?:\d{1,4}[ \t:|.)]{1,3}|[|>+*#│]{1,2}[ \t]*)?(?=([A-Za-z0-9_\-+/.]{1,200}={0,2})["'`,;)}\]]{0,3}[ \t]*(?:\r?\n|$))/g;

/** `X-0bit-Event-Type`, `retryCount`: the name of what comes next, made of words. */
const isName = (line: string) =>
  (/^[a-z]{3,}(?:[A-Z][a-z]{2,}){1,4}$/.test(line) || /^[A-Z][A-Za-z]*(?:-[A-Za-z0-9]{2,}){1,5}$/.test(line)) &&
  isWordLike(line);

/** Is this line the rest of a key, not a word, a number or an identifier of its own? */
const isRest = (line: string, indent: string) =>
  !/^[A-Za-z]{2,12}_/.test(line) &&
  !isName(line) &&
  (/\d|[a-z][A-Z]|[A-Z]{2}[a-z]|[bcdfghjklmnpqrstvwxz]{5}|[+=]/.test(line) || indent.length >= 2 || line.length <= 2);

/** Terminals cut lines of this length and more anywhere; shorter ones were ended by hand. */
export const WRAPPED_LINE = 60;
const NEXT_TOKEN = /[A-Za-z0-9_+/=.-]{1,200}/y;

/** Is this token at the start of a line the rest of a key, not a word, a time or an identifier of its own? */
export const isRestOfKey = (token: string, isWhole: boolean): boolean =>
  /\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(token) &&
  !isName(token) &&
  !/^(?:req|gs|txn?|evt|wd|qt|pq|pool_quote|order|partner_order|attempt)_[A-Za-z\d]/.test(token) &&
  ((isWhole && token.length <= 2) ||
    !/^[A-Z]{2,12}_|^\d{4}-\d{2}-\d{2}|^[A-Za-z][\w-]{1,20}=[^=]|^\d{1,4}$/.test(token));

/** The breaks of long lines where a token may have been cut: offsets and lengths. */
function longBreaks(text: string): { start: number; end: number }[] {
  const breaks: { start: number; end: number }[] = [];
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const start = text[at - 1] === '\r' ? at - 1 : at;
    const isLong = start - lineStart >= WRAPPED_LINE;
    lineStart = at + 1;
    if (!isLong || !/[A-Za-z0-9_+/-]/.test(text.charAt(start - 1))) continue;
    NEXT_TOKEN.lastIndex = lineStart;
    const token = NEXT_TOKEN.exec(text)?.[0];
    const after = token ? text.charAt(lineStart + token.length) : '';
    if (token && after !== ':' && isRestOfKey(token, after === '\n' || after === ''))
      breaks.push({ start, end: lineStart });
  }
  return breaks;
}

/** A text with its wrapped tokens joined; nothing where no line break may be a wrap. */
export function unwrap(text: string): View | undefined {
  if (!text.includes('\n')) return undefined;
  const joints = longBreaks(text);
  for (const match of text.matchAll(WRAP))
    if (isRest(match[2]!, match[1]!)) joints.push({ start: match.index, end: match.index + match[0].length });
  if (joints.length === 0) return undefined;
  const builder = new ViewBuilder(text);
  let done = -1;
  for (const { start, end } of joints.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    builder.replace(start, end, '');
    done = end;
  }
  return builder.build();
}

/** Widths at which terminals and mail programs cut lines. */
const USUAL_WIDTHS = new Set([64, 66, 70, 72, 76, 78, 79, 80, 96, 100, 120, 128, 132, 160]);
/** Lines this little shorter than the longest were ended between words, by hand. */
const NEAR = 15;
const SHORTEST_WIDTH = 40;
const LONGEST_WIDTH = 400;

/** A line that is a setting of its own goes on with nothing. */
const SETTING = /^[A-Za-z][\w.-]{1,40} ?[=:] ?[^\s=:/]/;

/** The shape of a line's beginning: digits, letters and marks. Records begin alike. */
const beginning = (text: string, start: number) =>
  text
    .slice(start, start + 6)
    .replace(/\d/g, '0')
    .replace(/[a-z]/gi, 'a');

/** Does a line end inside double quotes? No string of JSON does. */
function isInString(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return (line.replace(/\\./g, '').split('"').length & 1) === 0;
}

/**
 * A text that was cut at one width, with its lines joined; nothing where the lines end for another reason. Cut lines
 * have one length, no line is longer, and few are a little shorter.
 */
export function unwrapColumn(text: string): { view: View; joints: readonly number[] } | undefined {
  const lines: number[] = [];
  let width = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const length = end - at - (text[end - 1] === '\r' ? 1 : 0);
    if (length > LONGEST_WIDTH) return undefined;
    lines.push(at, length);
    width = Math.max(width, length);
    at = end + 1;
  }
  if (width < SHORTEST_WIDTH || lines.length < 4) return undefined;
  const cuts: number[] = [];
  let near = 0;
  let alike = 0;
  for (let i = 0; i + 2 < lines.length; i += 2) {
    const length = lines[i + 1]!;
    if (length === width && lines[i + 3]! > 0 && !SETTING.test(text.slice(lines[i + 2]!, lines[i + 2]! + 48))) {
      cuts.push(lines[i]! + length, lines[i + 2]!);
      if (beginning(text, lines[i]!) === beginning(text, lines[i + 2]!)) alike++;
    } else if (length < width && length >= width - NEAR) near++;
  }
  const count = cuts.length / 2;
  if (
    count === 0 ||
    near > count ||
    alike * 2 > count ||
    !(count > 1 || USUAL_WIDTHS.has(width) || isInString(text, cuts[0]!))
  )
    return undefined;
  const builder = new ViewBuilder(text);
  const joints: number[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    builder.replace(cuts[i]!, cuts[i + 1]!, '');
    joints.push(cuts[i]!);
  }
  return { view: builder.build(), joints };
}
