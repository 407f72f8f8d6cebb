import { type View, ViewBuilder } from './view.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    commat: '@',
    period: '.',
    lowbar: '_',
    UnderBar: '_',
    colon: ':',
    equals: '=',
    sol: '/',
    hyphen: '-',
    dash: '-',
    num: '#',
    plus: '+',
    Tab: '\t',
    NewLine: '\n',
    shy: '',
    zwj: '',
    zwnj: '',
    ZeroWidthSpace: '',
    dollar: '$',
    excl: '!',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    comma: ',',
    semi: ';',
    lsqb: '[',
    rsqb: ']',
    lcub: '{',
    rcub: '}',
    vert: '|',
    ast: '*',
    quest: '?',
    bsol: '\\',
    grave: '`',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    rarr: '→',
    larr: '←',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    agrave: 'à',
    aacute: 'á',
    acirc: 'â',
    atilde: 'ã',
    ccedil: 'ç',
    ntilde: 'ñ',
    iacute: 'í',
    oacute: 'ó',
    otilde: 'õ',
    uacute: 'ú',
    aring: 'å',
    oslash: 'ø',
    aelig: 'æ',
  }),
);
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ' };

const ESCAPE =
  /\\+(?:u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrtbfv"'/\\])|(?:%(?:25)*[0-9A-Fa-f]{2})+|&(?:amp;)*(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,14});/g;
const PRINTABLE_QUOTED = /=\r?\n|(?:=[0-9A-F]{2})+/g;
const MAY_ESCAPE = /\\|%[0-9A-Fa-f]{2}|&(?:[A-Za-z]{2,14}|#\w{1,8});/;

const fromCode = (code: number) =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/** UTF-8 in pairs of hexadecimal digits; nothing where it is none. */
function fromBytes(pairs: readonly string[]): string | undefined {
  const decoded = new TextDecoder().decode(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
  return decoded.includes('\ufffd') ? undefined : decoded;
}

function undo(sequence: string): string | undefined {
  if (sequence.startsWith('\\')) {
    const body = sequence.replace(/^\\+/, '');
    if (body === '') return '\\';
    if (body.startsWith('u')) return fromCode(Number.parseInt(body.replace(/[u{}]/g, ''), 16));
    if (body.startsWith('x') && body.length === 3) return fromCode(Number.parseInt(body.slice(1), 16));
    return CONTROLS[body] ?? body;
  }
  if (sequence.startsWith('%')) {
    let plain = sequence;
    for (let depth = 0; depth < 4 && plain.includes('%25'); depth++) plain = plain.replaceAll('%25', '%');
    if (!/^(?:%[0-9A-Fa-f]{2})+$/.test(plain)) return plain;
    return fromBytes(plain.match(/[0-9A-Fa-f]{2}/g)!);
  }
  const name = sequence.replace(/amp;/g, '').slice(1).replace(/;$/, '');
  if (name === '') return '&';
  if (name.startsWith('#'))
    return fromCode(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  return ENTITIES.get(name);
}

/** Quoted-printable ends a line of at most 76 characters with `=` where the text goes on. */
function hasSoftBreak(text: string): boolean {
  for (const mark of ['=\n', '=\r\n'])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const length = at - text.lastIndexOf('\n', at - 1);
      if (
        length >= 56 &&
        (length <= 77 || /[:=\s"]/.test(text.slice(Math.max(0, at - length), at))) &&
        /[A-Za-z0-9_-]/.test(text.charAt(at - 1)) &&
        /\S/.test(text.charAt(at + mark.length))
      )
        return true;
    }
  return false;
}

const LONGEST_LEAD = 2000;

/** The quote that opens the string around `offset`, or -1. */
function openingQuote(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0 && offset - at < LONGEST_LEAD; at--) {
    if (text[at] === '\n') return -1;
    if (text[at] === '"' && text[at - 1] !== '\\') return at;
  }
  return -1;
}

/** A text with its JSON, URL and HTML escapes (and quoted-printable, where it is one) undone; nothing where there are none. */
export function unescapeAll(text: string): View | undefined {
  const isQuotedPrintable =
    hasSoftBreak(text) ||
    (/=\r?\n/.test(text) && /=[0-9A-F]{2}/.test(text)) ||
    /=3D|=40|=5F|=2E|=[CDE][0-9A-F]=[89AB][0-9A-F]|(?:=[0-9A-F]{2}){3}|Content-Transfer-Encoding: quoted/i.test(text);
  if (!isQuotedPrintable && !MAY_ESCAPE.test(text)) return undefined;
  const builder = new ViewBuilder(text);
  let isChanged = false;
  const pattern = isQuotedPrintable ? new RegExp(`${ESCAPE.source}|${PRINTABLE_QUOTED.source}`, 'g') : ESCAPE;
  let stringEnd = 0;
  for (const match of text.matchAll(pattern)) {
    const [sequence] = match;
    // A string of several lines is a text of its own: nothing before it stands on its first line.
    if (/^\\+n$/.test(sequence) && match.index >= stringEnd) {
      const open = openingQuote(text, match.index);
      stringEnd = text.indexOf('"', match.index);
      if (stringEnd < 0) stringEnd = text.length;
      if (open >= builder.at) builder.replace(open, open + 1, '\n');
    }
    const plain = sequence.startsWith('=')
      ? /^=\r?\n/.test(sequence)
        ? ''
        : fromBytes(sequence.match(/[0-9A-F]{2}/g)!)
      : undo(sequence);
    if (plain === undefined || plain === sequence) continue;
    builder.replace(match.index, match.index + sequence.length, plain);
    isChanged = true;
  }
  return isChanged ? builder.build() : undefined;
}

const BASE64 = new Int16Array(128).fill(-1);
for (const [index, character] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  BASE64[character.charCodeAt(0)] = index;
BASE64[45] = 62;
BASE64[95] = 63;

const isText = (byte: number) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 || byte >= 0xc2;

function fromBase64(token: string): string | undefined {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code === 10 || code === 13) continue;
    const value = code < 128 ? BASE64[code]! : -1;
    if (value < 0) return undefined;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      const byte = (buffer >> bits) & 0xff;
      if (!isText(byte) && !(byte >= 0x80 && bytes.length > 0 && bytes.at(-1)! >= 0x80)) return undefined;
      bytes.push(byte);
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function fromHex(token: string): string | undefined {
  if (token.length % 2 || !/^(?:[2-7][0-9a-f]|0[9ad]|[89ab][0-9a-f]|c[2-9a-f]|[de][0-9a-f]|f[0-4])+$/i.test(token))
    return undefined;
  return fromBytes(token.match(/../g)!);
}

/** What a long token says when it is text in base64, base64url or hexadecimal; nothing otherwise. */
export function decodeToken(token: string): string | undefined {
  if (token.length < 16 || token.length > 1_400_000) return undefined;
  const hex = token.startsWith('0x') ? token.slice(2) : token;
  if (/^[0-9a-fA-F]{16}/.test(hex)) {
    const text = fromHex(hex);
    if (text !== undefined) return text;
  }
  return fromBase64(token.replace(/(?<!=)=+$/, ''));
}
