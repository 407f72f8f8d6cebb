import { wordSet } from './word-set.ts';

/** How far back the key of the object around a field is looked for, in characters. */
const REACH = 600;

/** Objects that hold a person: a `name` inside one is a person's name. */
const PEOPLE = wordSet(
  'customer client applicant user payer payee recipient beneficiary owner contact person holder cardholder card_holder cardholder accountholder account_holder billing shipping sender remitter buyer patient guest member employee director signatory shareholder representative individual kunde cliente titular klant klient titulaire billing_details shipping_details billing_address shipping_address customer_details user_details payer_details contact_person',
);

/** Objects that only group what belongs to the object around them. */
const NEUTRAL =
  /^(?:profile|details?|data|attributes|info|personal|personal_?(?:info|data|details)|identity|names?|object)$/i;

/** Objects that hold what was found out about a person. */
const CHECKED = /^(?:kyc_?)?(?:applicants?|verification|kyc)(?:_(?:data|details|info|result|case|check))?$/;

/** Keys that tell nothing without the object around them. */
const BARE = /^(?:first|last|full|given|family|middle|name|address|number|value|line|street|balance|id)$/i;

export const isBareKey = (label: string) => BARE.test(label);

/**
 * The label of a field with what the objects around it add: `"customer": { "name": …` is "customer name".
 * Nothing where the field stands in no object that has a key.
 */
export function nestedLabel(text: string, offset: number, label: string): string | undefined {
  let at = offset;
  for (let level = 0; level < 3; level++) {
    const parent = enclosing(text, at);
    if (!parent) return undefined;
    at = parent.start;
    if (NEUTRAL.test(parent.key)) continue;
    const key = parent.key
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .replace(/[ -]/g, '_');
    // A person under review has an identifier; what else has one keeps it.
    if (/^id$/i.test(label)) return CHECKED.test(key) ? 'applicant id' : undefined;
    const last = key.slice(key.lastIndexOf('_') + 1);
    const isPerson = [key, last, key.replace(/s$/, ''), last.replace(/s$/, '')].some((word) => PEOPLE.has(word));
    return `${isPerson ? 'customer' : parent.key} ${label}`;
  }
  return undefined;
}

/** The key of the innermost JSON object that holds an offset, or of the YAML block that does. */
function enclosing(text: string, offset: number): { key: string; start: number } | undefined {
  let depth = 0;
  const floor = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= floor; at--) {
    const code = text.charCodeAt(at);
    if (code === 125) depth++;
    else if (code === 123 && depth-- === 0) return keyBefore(text, at);
  }
  return depth === 0 ? enclosingBlock(text, offset, floor) : undefined;
}

/** The key that ends, with its colon, before an opening brace. */
function keyBefore(text: string, brace: number): { key: string; start: number } | undefined {
  let end = brace;
  const skip = (characters: string) => {
    while (end > 0 && brace - end < 40 && characters.includes(text[end - 1]!)) end--;
  };
  skip(' \n\r\t[');
  if (text[end - 1] !== ':' && text[end - 1] !== '=') return undefined;
  end--;
  skip(' "\'\\');
  let start = end;
  while (start > 0 && end - start < 40 && /[\w-]/.test(text[start - 1]!)) start--;
  return end - start > 1 ? { key: text.slice(start, end), start } : undefined;
}

/** YAML: the nearest line above that is indented less and ends with a colon. */
function enclosingBlock(text: string, offset: number, floor: number): { key: string; start: number } | undefined {
  // No further than the floor: a text may be one line, and be asked about each of its fields.
  const lineStartOf = (end: number) => {
    let start = end;
    while (start > floor && text.charCodeAt(start - 1) !== 10) start--;
    return start;
  };
  let lineStart = lineStartOf(offset);
  const indent = /^[ -]*/.exec(text.slice(lineStart, Math.min(offset, lineStart + 40)))![0].length;
  if (indent === 0) return undefined;
  while (lineStart > floor) {
    const end = lineStart - 1;
    lineStart = lineStartOf(end);
    const line = text.slice(lineStart, end).trimEnd();
    const lead = /^[ -]*/.exec(line)![0].length;
    if (line === '' || lead >= indent) continue;
    const key = /^[ -]*([\w -]{2,40}):$/.exec(line)?.[1];
    return key ? { key, start: lineStart } : undefined;
  }
  return undefined;
}
