import type { Field } from './fields.ts';
import { isPlaceholder } from './placeholders.ts';

const isAddress = (value: string, field: Field) => {
  if (
    value.length < 3 ||
    isPlaceholder(value) ||
    /^(?:0x|bc1|T[A-Za-z0-9]{33})|@|^https?:|^\d+$|^(?:\d{1,3}\.){3}\d|^[0-9a-f:.]+$/i.test(value)
  )
    return false;
  if (
    !/\p{L}/u.test(value) ||
    /^(?:true|false|null|none|unknown|n\/a|invalid|required|missing|verified|pending|optional)$/i.test(value)
  )
    return false;
  if (!field.isQuoted && /[({[]/.test(value.charAt(0))) return false;
  return (
    (!field.isWeak && field.style !== 'bare') || (/\d/.test(value) && /\p{L}{3}[ ,]/u.test(value)) || /,\s/.test(value)
  );
};

/** A capital letter that begins a word, a number, a comma, another capital: `Fake Street 1, 10115 Berlin`. */
const ADDRESS_PARTS = [/\p{Lu}\p{L}/u, /\d/, /,/, /\p{Lu}/u];

/** One pattern for it would take more than linear time. */
function hasInOrder(text: string, parts: readonly RegExp[]): boolean {
  let rest = text;
  return parts.every((part) => {
    const match = part.exec(rest);
    if (match) rest = rest.slice(match.index + match[0].length);
    return match !== null;
  });
}

export function isPostal(value: string, field: Field): boolean {
  const label = field.label.toLowerCase();
  // `const cap = 250`: a limit, and Italy's word for a postal code.
  if (/(?:^|[^a-z])cap$/.test(label) && !/^\d{5}(?!\d)/.test(value)) return false;
  // `Robert-Koch-Straße – Klinikum`: two stops, not a label with its value.
  if (/\p{L}-(?:stra(?:ß|ss)e|street)$/u.test(label) && !field.isQuoted) return false;
  // A line of heads for columns, whose last one is an address, and not a label of what stands below.
  if (field.style === 'below' && (label.match(/[,;|\t]/g)?.length ?? 0) > 1) return false;
  if (/(?:^|[^a-z])lines?(?:[^a-z]|$)/.test(label) && field.isWeak && label !== 'line') return false;
  if (/[{}\\]|https?:|^(?:GET|POST|PUT|PATCH|DELETE) /.test(value)) return false;
  if (label === 'line' && field.isWeak && !(field.isQuoted && hasInOrder(value, ADDRESS_PARTS))) return false;
  if (/zip|post|plz|cep|cap$|code/.test(label) && /\d/.test(value))
    return /^[A-Z0-9][A-Z0-9 -]{2,12}(?:[ ,]+\p{Lu}.*)?$/iu.test(value) && !/^(?:true|false)$/.test(value);
  if (
    /(?:^|\s)(?:via|cap|ort|rue|city|town|ville|location|street|zip|line\d)$/.test(label) &&
    !/^[\p{Lu}\d]/u.test(value)
  )
    return false;
  if (/\.(?:zip|tar|gz|com|io|app)\b/.test(value) && !/\s/.test(value)) return false;
  return isAddress(value, field);
}
