import type { Field } from './fields.ts';
import { wordSet } from './word-set.ts';

/** Keys whose value is the label of the value beside it. */
const NAMERS = wordSet('name key header headerName header_name param parameter variable field Name Key Header');

const PAIR =
  /[\w]{3,11}\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?([\w][\w .-]{1,59}?)\\?["']?[ \t]{0,4},?\s{0,40}\\?["']?(?:value|default|content|val|current_?value)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}(\\?["'])?/iy;

/** Is this the key of a name that labels the value beside it? */
export const isNamer = (key: string) => key.length <= 11 && NAMERS.has(key);

/**
 * The field that `{"name": "X-Api-Key", "value": "…"}` or `- name: API_KEY⏎  value: …` makes: the name is the label.
 *
 * @param keyStart - where the key of the name stands
 */
export function namedValueAt(text: string, keyStart: number): Field | undefined {
  PAIR.lastIndex = keyStart;
  const match = PAIR.exec(text);
  if (!match) return undefined;
  const label = match[1]!;
  const quote = match[2];
  const start = keyStart + match[0].length;
  const limit = Math.min(text.length, start + 8192);
  let end = start;
  while (end < limit && !(quote && text.startsWith(quote, end)) && text[end] !== '\n')
    end += text[end] === '\\' && quote?.length === 1 ? 2 : 1;
  end = Math.min(end, limit);
  if (end <= start) return undefined;
  const labelStart = keyStart + match[0].indexOf(label);
  return { label, style: 'pair', isQuoted: quote !== undefined, labelStart, start, end };
}

const FLAG = /--?([A-Za-z][\w-]{2,59})[ \t]{1,4}(["'])?(?=[^\s-])/y;

/** Visits `--api-key VALUE` and `--password 'VALUE'`. */
export function forEachFlag(text: string, isLabel: (label: string) => boolean, visit: (field: Field) => void): void {
  if (text.startsWith('-')) visitFlag(text, 0, isLabel, visit);
  for (const lead of [' -', '\n-', '\t-'])
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) visitFlag(text, at + 1, isLabel, visit);
}

function visitFlag(
  text: string,
  start: number,
  isLabel: (label: string) => boolean,
  visit: (field: Field) => void,
): void {
  FLAG.lastIndex = start;
  const match = FLAG.exec(text);
  if (!match || !isLabel(match[1]!)) return;
  const from = start + match[0].length;
  const quote = match[2];
  const limit = Math.min(text.length, from + 2048);
  let end = from;
  while (end < limit && (quote ? text[end] !== quote && text[end] !== '\n' : !/[\s"'`]/.test(text[end]!))) end++;
  // A word that is no value: `--token string  the token to use`.
  if (end - from < 4 || (!quote && !/[\d!@#$%^&*+=?~_]|[a-z][A-Z]/.test(text.slice(from, end)))) return;
  visit({ label: match[1]!, style: 'pair', isQuoted: quote !== undefined, labelStart: start, start: from, end });
}
