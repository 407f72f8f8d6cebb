import { type View, ViewBuilder } from './view.ts';

/** Code points that show nothing: Unicode's Default_Ignorable_Code_Point, bidi controls, and blanks that look like nothing. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ufe00-\ufe0f]|[\u180b-\u180d\u180f]|[\u17b4\u17b5]/u;

/** Letters of other scripts that look like Latin ones (a part of Unicode's confusables): pairs of look-alike and letter. */
const LOOK_ALIKES =
  'аaеeоoрpсcхxуyіiјjѕsԁdһhӏlԛqԝwѵvгrкkмmтtнhвbпnАAВBЕEЗ3КKМMНHОOРPСCТTХXУYІIЈJЅSԌGԚQԜWғfɡgαaβbγyεeηnιiκkνvορpρpτtυuχxωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoσoɑaɩiʀrıiլlօoսuհhոnցgքfօoᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU‐-‑-‒-–-—-−-﹣-＿_⁄/∕/․.。.｡.﹒.：:∶:ː:＝=＠@﹫@';
const lookAlikes = new Map<string, string>();
{
  const characters = Array.from(LOOK_ALIKES);
  for (let i = 0; i + 1 < characters.length; i += 2) lookAlikes.set(characters[i]!, characters[i + 1]!);
}

/** The zeros of other scripts' decimal digits. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

function toAsciiDigit(code: number): string | undefined {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  return undefined;
}

const SUSPECT = /[\u00ad\u0250-\u2012\u2014-\u2019\u201e-\u2025\u2027-\u{10ffff}]/u;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const isInWord = (code: number) =>
  code === 0xfeff || (code > 32 && !(code > 127 && /\s/.test(String.fromCharCode(code))));
const HAS_LATIN = /[A-Za-z0-9_]/;

/** A text without invisible characters, in compatibility form, look-alikes inside Latin words read as Latin; nothing if that is the text. */
export function normalise(text: string): View | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const builder = new ViewBuilder(text);
  let isChanged = false;
  // Word by word (the byte order mark counts as white space, yet hides inside words): a pattern that looks for such a character in the middle of a word is quadratic in long words.
  let done = 0;
  for (const { index } of text.matchAll(BEYOND_ASCII)) {
    if (index < done) continue;
    let first = index;
    while (first > done && isInWord(text.charCodeAt(first - 1))) first--;
    done = index + 1;
    while (done < text.length && isInWord(text.charCodeAt(done))) done++;
    const token = text.slice(first, done);
    const mayMix =
      HAS_LATIN.test(token) || INVISIBLE.test(token) || /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u2460-\u24ff]/u.test(token);
    let at = first;
    for (const character of token) {
      const end = at + character.length;
      if (character > '\x7f') {
        const replacement = INVISIBLE.test(character) ? '' : plain(character, mayMix);
        if (replacement !== character) {
          builder.replace(at, end, replacement);
          isChanged = true;
        }
      }
      at = end;
    }
  }
  return isChanged ? builder.build() : undefined;
}

function plain(character: string, mayMix: boolean): string {
  const digit = toAsciiDigit(character.codePointAt(0)!);
  if (digit) return digit;
  if (mayMix && lookAlikes.has(character)) return lookAlikes.get(character)!;
  if (character === '…' || character === '•' || character === '·') return character;
  const compatible = character.normalize('NFKC');
  return compatible.length <= 4 && !/\s/.test(compatible) ? compatible : character;
}
