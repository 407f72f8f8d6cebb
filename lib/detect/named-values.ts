import type { Field } from './fields.ts';

const PAIR =
  /(?<![\w.-])\\?["']?(?:name|key|header|header_?name|param(?:eter)?|variable|field|label|title)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?([\w][\w .-]{1,59}?)\\?["']?[ \t]{0,4},?\s{0,40}\\?["']?(?:value|default|content|val|current_?value)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}(\\?["'])?/gi;

/** Visits `{"name": "X-Api-Key", "value": "…"}` and `- name: API_KEY⏎  value: …`: the name is the value's label. */
export function forEachNamedValue(
  text: string,
  isLabel: (label: string) => boolean,
  visit: (field: Field) => void,
): void {
  if (!/val|default|content/i.test(text)) return;
  for (const match of text.matchAll(PAIR)) {
    const label = match[1]!;
    if (!isLabel(label)) continue;
    const start = match.index + match[0].length;
    const quote = match[2];
    let end = start;
    const limit = Math.min(text.length, start + 8192);
    while (end < limit && (quote ? !text.startsWith(quote, end) : true) && text[end] !== '\n')
      end += text[end] === '\\' && quote?.length === 1 ? 2 : 1;
    end = Math.min(end, limit);
    if (end <= start) continue;
    const labelStart = match.index + match[0].indexOf(label);
    visit({ label, style: 'pair', isQuoted: quote !== undefined, labelStart, start, end });
  }
}

const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{2,59})[ \t]{1,4}(["'])?(?=[^\s-])/g;

/** Visits `--api-key VALUE` and `--password 'VALUE'`. */
export function forEachFlag(text: string, isLabel: (label: string) => boolean, visit: (field: Field) => void): void {
  if (!text.includes('-')) return;
  for (const match of text.matchAll(FLAG)) {
    const label = match[1]!;
    if (!isLabel(label)) continue;
    const start = match.index + match[0].length;
    const quote = match[2];
    let end = start;
    const limit = Math.min(text.length, start + 2048);
    while (end < limit && (quote ? text[end] !== quote && text[end] !== '\n' : !/[\s"'`]/.test(text[end]!))) end++;
    if (end - start < 4 || (!quote && !/[\d!@#$%^&*+=?~_]|[a-z][A-Z]/.test(text.slice(start, end)))) continue;
    visit({ label, style: 'pair', isQuoted: quote !== undefined, labelStart: match.index, start, end });
  }
}
